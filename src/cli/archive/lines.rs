//! The articles of a file, one a line.

use std::{
    fs::File,
    io::{self, BufRead, BufReader},
    path::Path,
};

use serde_json::Value;

/// Articles in the order of the file; one line in memory at a time.
pub struct Lines {
    reader: BufReader<File>,
    number: u64,
}

/// A line that is not blank.
pub struct Line {
    /// From 1.
    pub number: u64,
    /// The article, or why it cannot be read.
    pub article: Result<Value, String>,
}

impl Lines {
    /// Opens a file.
    pub fn open(path: &Path) -> io::Result<Lines> {
        Ok(Lines { reader: BufReader::new(File::open(path)?), number: 0 })
    }

    /// The next line that is not blank; `None` at the end.
    pub fn read_next(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        loop {
            bytes.clear();
            if self.reader.read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if !bytes.trim_ascii().is_empty() {
                return Ok(Some(Line { number: self.number, article: article(&bytes) }));
            }
        }
    }
}

/// How many lines of a file are not blank.
pub fn count(path: &Path) -> io::Result<u64> {
    let mut reader = BufReader::new(File::open(path)?);
    let (mut count, mut bytes) = (0, Vec::new());
    while reader.read_until(b'\n', &mut bytes)? > 0 {
        count += u64::from(!bytes.trim_ascii().is_empty());
        bytes.clear();
    }
    Ok(count)
}

fn article(bytes: &[u8]) -> Result<Value, String> {
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(fields)) => Ok(Value::Object(fields)),
        Ok(_) => Err("it is no JSON object".to_owned()),
        // Its own message may quote the text.
        Err(error) => Err(format!("it is no JSON at column {}", error.column())),
    }
}
