//! Texts that commands read: a file or standard input.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

/// The text of a file, or of standard input; what is wrong with it names it.
pub(super) fn read(file: Option<&Path>) -> Result<String, String> {
    let (name, bytes) = if let Some(path) = file {
        (path.display().to_string(), fs::read(path))
    } else {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut bytes);
        ("standard input".to_owned(), read.map(|_| bytes))
    };
    let bytes = bytes.map_err(|error| format!("{name} cannot be read: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("{name} is not UTF-8 at byte {at}; convert it first, for example with iconv")
    })
}
