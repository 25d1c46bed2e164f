//! `tolmach memory export`

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    str::FromStr,
};

use super::{Which, complain, parse_age, progress::Progress};
use crate::{
    exchange::{Export, Format},
    memory::{Collection, Filter, now_ms},
};

/// Write units to a TMX or XLIFF file
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The file; - or nothing is standard output
    file: Option<PathBuf>,
    /// tmx, or xliff for XLIFF 2.1, which needs --pair; by the file's ending where not given, else tmx
    #[arg(long, value_parser = Format::from_str)]
    format: Option<Format>,
    #[command(flatten)]
    which: Which,
    /// Only what is not older than this, like 30d
    #[arg(long, value_name = "AGE", value_parser = parse_age)]
    since: Option<i64>,
}

/// Exit code 1 where the file could not be finished, 2 where it could not be begun.
pub(super) async fn run(arguments: &Arguments, collection: Collection) -> ExitCode {
    let since_ms = arguments.since.map(|age_ms| now_ms() - age_ms);
    let filter = Filter { since_ms, ..arguments.which.filter() };
    let export = match Export::new(collection, filter, arguments.format()) {
        Ok(export) => export,
        Err(error) => return complain(&format!("{error} (--pair en-pt)"), 2),
    };
    let (name, file) = match created(arguments.file.as_deref()) {
        Ok(created) => created,
        Err((name, error)) => return complain(&format!("{name}: {error}"), 2),
    };
    let progress = Progress::new(&name, None);
    let written = write(export, BufWriter::new(file), &progress).await;
    progress.end();
    match written {
        Ok(units) => {
            eprintln!("{units} units written");
            ExitCode::SUCCESS
        }
        Err(reason) => complain(&format!("{name}: {reason}"), 1),
    }
}

type Created = (String, Box<dyn Write>);

fn created(file: Option<&Path>) -> Result<Created, (String, io::Error)> {
    let Some(file) = file.filter(|file| file.as_os_str() != "-") else {
        return Ok(("standard output".into(), Box::new(io::stdout().lock())));
    };
    let name = file.display().to_string();
    match File::create(file) {
        Ok(created) => Ok((name, Box::new(created))),
        Err(error) => Err((name, error)),
    }
}

async fn write(
    mut export: Export,
    mut file: impl Write,
    progress: &Progress,
) -> Result<u64, String> {
    while let Some(part) = export.next().await.map_err(|error| format!("memory: {error}"))? {
        file.write_all(part.as_bytes()).map_err(|error| error.to_string())?;
        progress.advance(part.len() as u64);
    }
    file.flush().map_err(|error| error.to_string())?;
    Ok(export.units)
}

impl Arguments {
    fn format(&self) -> Format {
        let ending = self.file.as_ref().and_then(|file| file.extension()?.to_str());
        match (self.format, ending) {
            (Some(format), _) => format,
            (None, Some("xlf" | "xliff")) => Format::Xliff,
            (None, _) => Format::Tmx,
        }
    }
}
