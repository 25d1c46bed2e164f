//! What was queued and what came of it, on disk: so that a run that was stopped can go on.
//!
//! Results are one file, which is the output. Beside it lies one with the ending `.queued`, a line for each
//! job: the number of its line, a space, its name.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, OpenOptions},
    io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// Both files.
pub struct Ledger {
    results: File,
    queued: File,
    queued_path: PathBuf,
}

/// What an earlier run left.
#[derive(Debug, Default)]
pub struct Left {
    /// Lines that have their result.
    pub done: BTreeSet<u64>,
    /// How many of them failed.
    pub failed: u64,
    /// Lines that were queued and have none, with their jobs.
    pub queued: BTreeMap<u64, String>,
}

/// A line of the output.
#[derive(Serialize)]
pub struct Outcome<'a> {
    /// The line of the article, from 1.
    pub line: u64,
    /// Its job, where there was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job: Option<&'a str>,
    /// `done`, `failed` or `cancelled`.
    pub state: &'a str,
    /// The answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<&'a RawValue>,
    /// What was wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<&'a RawValue>,
}

impl Ledger {
    /// Begins anew: there must be no such output yet.
    pub fn begin(output: &Path) -> io::Result<Ledger> {
        let results = OpenOptions::new().write(true).create_new(true).open(output)?;
        let queued_path = queued_path(output);
        let queued = File::create(&queued_path)?;
        Ok(Ledger { results, queued, queued_path })
    }

    /// Goes on behind what an earlier run left; what it wrote half is taken away.
    pub fn resume(output: &Path) -> io::Result<(Ledger, Left)> {
        let queued_path = queued_path(output);
        let (results, queued) = (whole_lines(output)?, whole_lines(&queued_path)?);
        let left = left(&results, &queued)?;
        Ok((Ledger { results, queued, queued_path }, left))
    }

    /// Keeps that a line is a job now.
    pub fn queued(&mut self, line: u64, job: &str) -> io::Result<()> {
        self.queued.write_all(format!("{line} {job}\n").as_bytes())
    }

    /// Keeps what came of a line.
    pub fn ended(&mut self, outcome: &Outcome) -> io::Result<()> {
        let mut text = serde_json::to_string(outcome).map_err(io::Error::other)?;
        text.push('\n');
        self.results.write_all(text.as_bytes())
    }

    /// Nothing is left to be done: the list of jobs is of no more use.
    pub fn close(self) {
        fs::remove_file(self.queued_path).ok();
    }
}

fn queued_path(output: &Path) -> PathBuf {
    let mut name = output.as_os_str().to_owned();
    name.push(".queued");
    PathBuf::from(name)
}

/// A file to append to, without the half line a run may have left that was killed.
fn whole_lines(path: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
    let (mut at, mut whole, mut piece) = (0, 0, vec![0; 64 * 1024]);
    loop {
        let count = file.read(&mut piece)?;
        if count == 0 {
            break;
        }
        if let Some(end) = piece[..count].iter().rposition(|byte| *byte == b'\n') {
            whole = at + end as u64 + 1;
        }
        at += count as u64;
    }
    file.set_len(whole)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(file)
}

#[derive(Deserialize)]
struct Written {
    line: u64,
    state: String,
}

fn left(results: &File, queued: &File) -> io::Result<Left> {
    let mut left = Left::default();
    for text in BufReader::new(results).lines() {
        let Ok(written) = serde_json::from_str::<Written>(&text?) else { continue };
        left.failed += u64::from(left.done.insert(written.line) && written.state != "done");
    }
    for text in BufReader::new(queued).lines() {
        let text = text?;
        let line = text.split_once(' ').and_then(|(line, job)| Some((line.parse().ok()?, job)));
        let open = line.filter(|(line, _)| !left.done.contains(line));
        left.queued.extend(open.map(|(line, job): (u64, &str)| (line, job.to_owned())));
    }
    Ok(left)
}
