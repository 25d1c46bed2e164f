//! Downloads one file so that an interruption costs nothing.
//!
//! What has arrived stays on disk under a name made from the expected hash; the next attempt, in this
//! process or another, asks for the rest. The crate's own loop throws the part away. Home of `ruzstd`.

use std::{
    fs::{self, OpenOptions},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    thread,
};

use fxtranslate::fetch::{Fetch, FetchError};

use super::{Failure, Limits, Progress, client::Client};
use crate::translator::embedded::store::manifest::sha256;

/// A file of the model store, zstd-packed on the way.
pub struct Packed {
    /// Name of the file once unpacked.
    pub name: String,
    /// Where it is.
    pub url: String,
    /// Size and SHA-256 as it travels, where the list says.
    pub bytes: Option<u64>,
    /// See `bytes`.
    pub sha256: Option<String>,
    /// SHA-256 once unpacked.
    pub unpacked_sha256: String,
}

/// Downloads into a part file and unpacks it.
pub struct Download<'a> {
    /// Where parts lie.
    pub folder: &'a Path,
    /// Who asks.
    pub client: &'a Client,
    /// How much and how often.
    pub limits: Limits,
    /// Who is told.
    pub progress: &'a dyn Progress,
}

impl Download<'_> {
    /// The unpacked file, its hash checked. The part stays until [`Download::forget`].
    ///
    /// A wrong hash after resuming is tried once more from the first byte: the part may have been
    /// of another time.
    pub fn content(&self, file: &Packed) -> Result<Vec<u8>, Failure> {
        let part = self.part(file);
        let had_bytes = length(&part);
        self.fill(file, &part)?;
        match self.unpack(file, &part) {
            Err(Failure::Source(_)) if had_bytes > 0 => {
                self.forget(file);
                self.fill(file, &part)?;
                self.unpack(file, &part)
            }
            outcome => outcome,
        }
        .inspect_err(|_| self.forget(file))
    }

    /// Deletes what has arrived of the file.
    pub fn forget(&self, file: &Packed) {
        // One that cannot be deleted is found wrong by its hash and overwritten.
        let _ = fs::remove_file(self.part(file));
    }

    fn part(&self, file: &Packed) -> PathBuf {
        self.folder.join(format!("{}.part", &sha256(file.unpacked_sha256.as_bytes())[..16]))
    }

    /// Attempts, pauses, attempts again, each time going on where the last one stopped.
    fn fill(&self, file: &Packed, part: &Path) -> Result<(), Failure> {
        let mut pause = self.limits.pause;
        for attempt in 1.. {
            match self.attempt(file, part) {
                Err(Attempt::Again(_)) if attempt < self.limits.attempts => {
                    thread::sleep(pause);
                    pause *= 2;
                }
                Err(Attempt::Again(reason) | Attempt::Never(reason)) => {
                    return Err(Failure::Source(reason));
                }
                Err(Attempt::Disk(error)) => return Err(Failure::disk(part, &error)),
                Ok(()) => break,
            }
        }
        Ok(())
    }

    fn attempt(&self, file: &Packed, part: &Path) -> Result<(), Attempt> {
        let open =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(part);
        let mut sink = Capped { file: open?, limit: self.limits.file_bytes, failed: None };
        let mut have = sink.file.metadata()?.len();
        if file.bytes.is_some_and(|bytes| have > bytes) {
            sink.file.set_len(0)?;
            have = 0;
        }
        if have > 0 && file.bytes == Some(have) {
            return Ok(());
        }
        self.progress.begin(&file.name, file.bytes);
        let mut tell = |done, total| self.progress.advance(done, total);
        let outcome = self.client.get_to(&file.url, have, &mut sink, &mut tell);
        self.progress.end();
        match (outcome, sink.failed.take()) {
            (Err(_), Some(error)) => Err(Attempt::Disk(error)),
            (Err(error), None) => refused(&mut sink, have, error),
            (Ok(_), _) => {
                let end = sink.file.stream_position()?;
                Ok(sink.file.set_len(end)?)
            }
        }
    }

    fn unpack(&self, file: &Packed, part: &Path) -> Result<Vec<u8>, Failure> {
        let wrong = |what: &str| Failure::Source(format!("{}: {what}", file.name));
        let packed = fs::read(part).map_err(|error| Failure::disk(part, &error))?;
        if file.sha256.as_ref().is_some_and(|expected| sha256(&packed) != *expected) {
            return Err(wrong("what arrived has another SHA-256 than the list says"));
        }
        let content = unzstd(&packed, self.limits.file_bytes).map_err(|reason| wrong(&reason))?;
        if sha256(&content) == file.unpacked_sha256 {
            Ok(content)
        } else {
            Err(wrong("the unpacked file has another SHA-256 than the list says"))
        }
    }
}

/// A server that will not continue our part (416 and the like) is asked for the whole.
fn refused(sink: &mut Capped, have: u64, error: FetchError) -> Result<(), Attempt> {
    match (error.retryable, have) {
        (true, _) => Err(Attempt::Again(error.message)),
        (false, 0) => Err(Attempt::Never(error.message)),
        (false, _) => {
            sink.file.set_len(0)?;
            Err(Attempt::Again(error.message))
        }
    }
}

/// What to do after an attempt that failed.
enum Attempt {
    Again(String),
    Never(String),
    Disk(io::Error),
}

impl From<io::Error> for Attempt {
    fn from(error: io::Error) -> Attempt {
        Attempt::Disk(error)
    }
}

/// A file that takes so much and no more, and remembers why it took no more.
struct Capped {
    file: fs::File,
    limit: u64,
    failed: Option<io::Error>,
}

impl Write for Capped {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        if self.file.stream_position()? + piece.len() as u64 > self.limit {
            return Err(io::Error::other("it is larger than any model file"));
        }
        self.file.write(piece).inspect_err(|error| {
            self.failed = Some(io::Error::new(error.kind(), error.to_string()));
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Capped {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |seen| seen.len())
}

/// Unpacks at most `limit_bytes`: a small file can claim to be an endless one.
fn unzstd(packed: &[u8], limit_bytes: u64) -> Result<Vec<u8>, String> {
    let broken = |reason: String| format!("it is not whole zstd: {reason}");
    let decoder = ruzstd::StreamingDecoder::new(packed).map_err(|e| broken(e.to_string()))?;
    let mut content = Vec::new();
    let read = decoder.take(limit_bytes + 1).read_to_end(&mut content);
    read.map_err(|error| broken(error.to_string()))?;
    if content.len() as u64 > limit_bytes {
        return Err(format!("it unpacks to more than {limit_bytes} bytes"));
    }
    Ok(content)
}
