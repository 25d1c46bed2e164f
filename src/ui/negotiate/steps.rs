//! One wish of a reader after the other, and what became of each.
//!
//! Told in full by `GET /v1/locales/negotiate`; whoever only wants a language stops at the first that
//! was found.

use serde::Serialize;

use crate::lang::Tag;

/// What is known of a reader; empty by default.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes<'a> {
    /// What was asked for outright: in the path or by `?lang=`.
    pub asked: Option<&'a str>,
    /// What the reader chose before: the cookie of the settings.
    pub saved: Option<&'a str>,
    /// The header of the browser.
    pub accept_language: Option<&'a str>,
}

/// Where a wish comes from, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Asked for outright.
    Asked,
    /// Chosen before.
    Saved,
    /// `Accept-Language`.
    Accept,
    /// Nobody's wish: the default of the settings.
    Default,
}

/// Why a wish got the language it got, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// We have this very tag.
    Exact,
    /// We have it under another spelling: `zh-TW` for `zh-Hant`.
    Same,
    /// We have a parent after CLDR: `pt-PT` for `pt-AO`.
    Parent,
    /// The nearest variant we have.
    Nearest,
    /// `l10n.toml` allows another language.
    Fallback,
    /// `*`: any language.
    Any,
    /// The default of the settings.
    Default,
    /// We have nothing near.
    Nothing,
    /// It is not a language tag.
    NoTag,
}

/// One wish and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// Where the wish comes from.
    pub origin: Origin,
    /// The wish as it was written, shortened; the default's tag where nobody wished.
    pub wish: String,
    /// Its weight, 0 to 1; 1 but for `Accept-Language`.
    pub weight: f32,
    /// What it got.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<Tag>,
    /// Why.
    pub reason: Reason,
    /// How far the found one is after CLDR, 0 to 49, where it is the nearest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<u16>,
}

/// How a language was chosen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Negotiation {
    /// The language to answer in.
    pub chosen: Tag,
    /// Whose wish decided.
    pub by: Origin,
    /// Where to look for a message, in this order: the reader's languages with their parents and
    /// allowed others, then the source.
    pub chain: Vec<Tag>,
    /// Every wish in order of strength, to the end; the default last.
    pub steps: Vec<Step>,
    /// Ranges the reader refused (`q=0`).
    pub refused: Vec<String>,
}
