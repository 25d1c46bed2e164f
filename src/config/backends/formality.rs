//! How a reader is addressed.

use crate::config::value::Value;

/// How a reader is addressed: *Sie* or *du*, *vous* or *tu*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Formality {
    /// Politely.
    More,
    /// As one among friends.
    Less,
}

impl Formality {
    /// As it is written: `more`.
    pub fn name(self) -> &'static str {
        match self {
            Formality::More => "more",
            Formality::Less => "less",
        }
    }
}

impl Value for Formality {
    fn parse(text: &str) -> Result<Formality, String> {
        match text {
            "more" => Ok(Formality::More),
            "less" => Ok(Formality::Less),
            _ => Err("more or less".into()),
        }
    }
}
