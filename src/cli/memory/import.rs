//! `tolmach memory import`

use std::{
    fs::File,
    io::{self, Read},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use super::{complain, print, progress::Progress};
use crate::{
    database::Database,
    exchange::{self, Imported, Languages, Options},
    lang::Tag,
    memory::{Origin, Stored},
};

/// Add the units of a TMX or XLIFF file; a broken one is told with its line and left out
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The file; - is standard input
    file: PathBuf,
    /// Only units from this language, stored under this tag: en takes en-US as well
    #[arg(long)]
    from: Option<Tag>,
    /// Only units into this language, stored under this tag
    #[arg(long)]
    to: Option<Tag>,
    /// What the units count as; without it, what our own export says they are, and imported what others
    /// made. Of XLIFF only what is reviewed or final becomes human
    #[arg(long = "as", value_enum)]
    origin: Option<As>,
    /// Store nothing, only count
    #[arg(long)]
    dry_run: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum As {
    /// Trusted more than a machine
    Imported,
    /// As if an editor had written each
    Human,
}

/// Exit code 1 where a unit was broken or the end was not reached, 2 where the file cannot be opened.
pub(super) async fn run(arguments: Arguments, database: Arc<Database>) -> ExitCode {
    let (name, size, reader) = match opened(&arguments.file) {
        Ok(opened) => opened,
        Err(error) => return complain(&format!("{}: {error}", arguments.file.display()), 2),
    };
    let progress = Progress::new(&name, size);
    let options = Options {
        languages: Languages { from: arguments.from, to: arguments.to },
        origin: arguments.origin.map(Origin::from),
        maker: name.clone(),
        is_dry: arguments.dry_run,
    };
    let memory = Stored::new(database);
    let tell = |fault: &exchange::Fault| progress.say(&format!("{name}: {fault}"));
    let imported = exchange::import(progress.of(reader), &memory, &options, tell).await;
    progress.end();
    told(&imported, &name, options.is_dry)
}

fn opened(file: &PathBuf) -> io::Result<(String, Option<u64>, Box<dyn Read>)> {
    if file.as_os_str() == "-" {
        return Ok(("standard input".into(), None, Box::new(io::stdin().lock())));
    }
    let opened = File::open(file)?;
    let size = opened.metadata()?.len();
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok((name, Some(size), Box::new(opened)))
}

fn told(imported: &Imported, name: &str, is_dry: bool) -> ExitCode {
    let counts = imported.counts;
    let what = if is_dry { "would be imported" } else { "imported" };
    let mut line = format!(
        "{} read, {} {what}, {} doubles, {} broken",
        counts.read, counts.imported, counts.doubles, counts.broken
    );
    for (count, of) in
        [(counts.untranslated, "without translation"), (counts.other_languages, "not wanted")]
    {
        if count > 0 {
            line.extend([", ", &count.to_string(), " ", of]);
        }
    }
    let is_told = print(&line);
    if let Some(reason) = &imported.stopped {
        return complain(&format!("{name}: {reason}; what was read before is counted above"), 1);
    }
    if is_told && counts.broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl From<As> for Origin {
    fn from(origin: As) -> Origin {
        match origin {
            As::Imported => Origin::Imported,
            As::Human => Origin::Human,
        }
    }
}
