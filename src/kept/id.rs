//! How a portal names an article.

use std::{fmt, str::FromStr};

/// An article's id: 1 to 200 of the characters that stand for themselves in an address (RFC 3986).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(transparent)]
pub struct ArticleId(String);

/// A text that is no id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to {} of the characters A-Z a-z 0-9 - . _ ~, and is not . or ..", MOST_BYTES)]
pub struct BadId;

const MOST_BYTES: usize = 200;

impl ArticleId {
    /// As it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ArticleId {
    type Err = BadId;

    fn from_str(text: &str) -> Result<ArticleId, BadId> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        // Browsers and proxies take these two for folders.
        let is_folder = matches!(text, "." | "..");
        let is_id = (1..=MOST_BYTES).contains(&text.len()) && text.bytes().all(is_plain);
        if is_id && !is_folder { Ok(ArticleId(text.to_owned())) } else { Err(BadId) }
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
