//! What is said to the portal's own server and what it says; the README has it in words.

use serde::{Deserialize, Serialize};

use crate::{
    config::{Content, Formality},
    lang::Tag,
};

/// What it may look at beside the text.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Heeds {
    Terms,
    Formality,
    /// What only later versions know.
    #[serde(other)]
    Other,
}

#[derive(Serialize)]
pub(super) struct Question<'a> {
    pub(super) protocol: u32,
    pub(super) from: &'a Tag,
    pub(super) to: &'a Tag,
    pub(super) segments: Vec<Asked<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) formality: Option<Formality>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub(super) context: &'a [String],
}

#[derive(Serialize)]
pub(super) struct Asked<'a> {
    pub(super) id: String,
    pub(super) text: &'a str,
    pub(super) content: Content,
    pub(super) keep: Vec<&'a str>,
    pub(super) terms: Vec<Term<'a>>,
}

#[derive(Serialize)]
pub(super) struct Term<'a> {
    pub(super) source: &'a str,
    pub(super) target: &'a str,
}

#[derive(Deserialize)]
pub(super) struct Answer {
    #[serde(default = "ours")]
    pub(super) protocol: u32,
    pub(super) segments: Vec<Answered>,
    #[serde(default)]
    pub(super) billed_chars: u64,
}

/// With neither a text nor an error it is left in source, too.
#[derive(Deserialize)]
pub(super) struct Answered {
    pub(super) id: String,
    pub(super) text: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Languages {
    #[serde(default = "ours")]
    pub(super) protocol: u32,
    pub(super) pairs: Vec<String>,
    #[serde(default)]
    pub(super) heeds: Vec<Heeds>,
    #[serde(default)]
    pub(super) model: String,
}

/// The protocol's version; it grows when an old server would misread a new request.
pub(super) const PROTOCOL: u32 = 1;

fn ours() -> u32 {
    PROTOCOL
}
