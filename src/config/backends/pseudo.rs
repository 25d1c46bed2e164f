//! `kind = "pseudo"`: pseudo-localisation, to see what is not translated.

use super::Table;
use crate::config::value::Value;

/// Pseudo-localisation.
#[derive(Clone, Debug)]
pub struct Pseudo {
    /// What is done to texts.
    pub way: Way,
}

/// What is done to texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Nothing.
    Echo,
    /// Letters with accents, words longer, in brackets.
    Accents,
    /// Right to left.
    Mirror,
}

impl Value for Way {
    fn parse(text: &str) -> Result<Way, String> {
        match text {
            "echo" => Ok(Way::Echo),
            "accents" => Ok(Way::Accents),
            "mirror" => Ok(Way::Mirror),
            _ => Err("accents, mirror or echo".into()),
        }
    }
}

impl Pseudo {
    pub(super) fn read(table: &mut Table) -> Pseudo {
        Pseudo { way: table.take("way", "accents", "accents, mirror (right to left) or echo.") }
    }
}
