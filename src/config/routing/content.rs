//! Kinds of text.

use crate::config::value::Value;

/// What kind of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Content {
    /// Headlines and the like.
    Title,
    /// Running text.
    Body,
    /// Labels of a user interface.
    Ui,
}

impl Content {
    /// As it is written: `title`.
    pub fn name(self) -> &'static str {
        match self {
            Content::Title => "title",
            Content::Body => "body",
            Content::Ui => "ui",
        }
    }
}

impl Value for Content {
    fn parse(text: &str) -> Result<Content, String> {
        [Content::Title, Content::Body, Content::Ui]
            .into_iter()
            .find(|content| content.name() == text)
            .ok_or_else(|| "title, body or ui".into())
    }
}
