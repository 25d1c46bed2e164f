//! Translation memories as files that other tools read: TMX 1.4b and XLIFF.
//!
//! Streams both ways: a file of any size goes through in constant memory. What is stored and what is used
//! is the memory's business; what a unit means is in [`crate::memory`].

mod decode;
mod draft;
mod element;
mod export;
mod facts;
mod fault;
mod import;
mod split;
mod tmx;
mod units;
mod write;
mod xliff;

pub use crate::database::date::iso;
pub use draft::Languages;
pub use export::{Export, ExportError};
pub use fault::Fault;
pub use import::{Counts, Imported, Options, Stopped, import, import_blocking};

use std::str::FromStr;

/// How a file of units is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// TMX 1.4b.
    Tmx,
    /// XLIFF 2.1; one pair a file.
    Xliff,
}

impl Format {
    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Tmx => "application/x-tmx+xml",
            Format::Xliff => "application/xliff+xml",
        }
    }

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Tmx => "tmx",
            Format::Xliff => "xlf",
        }
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(name: &str) -> Result<Format, String> {
        match name {
            "tmx" => Ok(Format::Tmx),
            "xliff" => Ok(Format::Xliff),
            _ => Err("tmx or xliff".into()),
        }
    }
}
