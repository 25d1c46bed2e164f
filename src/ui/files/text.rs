//! The text of one file, cleaned for the parser.
//!
//! Refuses what is no text or no locale file by its size. What it repaired is told, for the linter.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use super::super::{Diagnostic, Severity};

/// A language has some kilobytes; a file this large is a mistake.
const MAX_FILE_BYTES: u64 = 1 << 20;

/// What was done to a text so that it can be parsed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Normalised {
    /// A byte order mark was taken away: the parser loses the first message to it.
    pub bom: bool,
    /// Lines ended with `\r\n`.
    pub crlf: bool,
    /// There were lone `\r`, each of which became a line's end.
    pub cr: bool,
}

/// The clean text of the file at `path`, which diagnostics call `name`.
pub(super) fn read(path: &Path, name: &str) -> Result<(String, Normalised), Box<Diagnostic>> {
    let bytes = bytes_of(path).map_err(|error| {
        let text = format!("the file is not used: it cannot be read ({error})");
        Box::new(Diagnostic::of_file("L016", Severity::Error, name, text))
    })?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        let text = format!("the file is not used: it is larger than {MAX_FILE_BYTES} bytes");
        let found = Diagnostic::of_file("L003", Severity::Error, name, text);
        return Err(Box::new(found.suggesting("split it: a language may have several files")));
    }
    String::from_utf8(bytes).map(|text| clean(&text)).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.split(|byte| *byte == b'\n').count();
        let text = format!("the file is not used: line {line} is not UTF-8");
        let found = Diagnostic::of_file("L002", Severity::Error, name, text);
        Box::new(Diagnostic { line, ..found.suggesting("save it as UTF-8") })
    })
}

/// One byte more than is allowed, at most; also where the file grows meanwhile.
fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    // A pipe or a device would never end.
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file"));
    }
    let mut bytes = Vec::new();
    file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The parser loses the first message to a byte order mark and multi-line texts to `\r`.
fn clean(source: &str) -> (String, Normalised) {
    let text = source.trim_start_matches('\u{feff}');
    let bom = text.len() < source.len();
    let crlf = text.contains("\r\n");
    let text = if crlf { text.replace("\r\n", "\n") } else { text.to_owned() };
    let cr = text.contains('\r');
    let text = if cr { text.replace('\r', "\n") } else { text };
    (text, Normalised { bom, crlf, cr })
}
