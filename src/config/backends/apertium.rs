//! `kind = "apertium"` and `kind = "apy"`.

use std::path::PathBuf;

use super::Table;

/// Apertium on this machine.
#[derive(Clone, Debug)]
pub struct Apertium {
    /// The folder with `modes/`; where the program `apertium` looks where not set.
    pub folder: Option<PathBuf>,
    /// Pipelines of a pair at the same time.
    pub pipelines: usize,
}

/// A server of Apertium APY.
#[derive(Clone, Debug)]
pub struct Apy {
    /// Its address.
    pub url: String,
}

impl Apertium {
    pub(super) fn read(table: &mut Table) -> Apertium {
        Apertium {
            folder: table.take(
                "folder",
                "",
                "The folder that has Apertium's `modes`; the usual one where empty.",
            ),
            pipelines: table.take_checked(
                "pipelines",
                "1",
                "Pipelines of one pair at the same time.",
                |most: &usize| match most {
                    1..=16 => Ok(()),
                    _ => Err("a whole number from 1 to 16".into()),
                },
            ),
        }
    }
}

impl Apy {
    pub(super) fn read(table: &mut Table) -> Apy {
        Apy { url: table.required("url", "Its address.", "an address like http://127.0.0.1:2737") }
    }
}
