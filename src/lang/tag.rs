//! A valid BCP 47 language tag in canonical case.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A BCP 47 language tag: language, optional script and region, canonical case (`pt-BR`, `zh-Hans`).
///
/// Variants and extensions are dropped: no translator tells them apart.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag(LanguageIdentifier);

/// Why a string is no language tag; `seen` is what came in, shortened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{seen:?} is not a BCP 47 language tag; write it like \"pt\", \"pt-BR\" or \"zh-Hans\"")]
pub struct TagError {
    /// The rejected input, at most 35 characters of it.
    pub seen: String,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As HTML's `dir` says it.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl Tag {
    /// The language alone: `pt` for `pt-BR`.
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// The script where the tag names one: `Hans` for `zh-Hans`.
    pub fn script(&self) -> Option<&str> {
        self.0.script.as_ref().map(unic_langid::subtags::Script::as_str)
    }

    /// The same language without script and region.
    pub fn base(&self) -> Tag {
        Tag(LanguageIdentifier::from_parts(self.0.language, None, None, &[]))
    }

    /// Which way its script runs.
    pub fn direction(&self) -> Direction {
        match (self.script(), self.0.character_direction()) {
            (Some("Arab" | "Hebr" | "Thaa" | "Syrc"), _) | (None, CharacterDirection::RTL) => {
                Direction::Rtl
            }
            _ => Direction::Ltr,
        }
    }

    /// Whether text of one may stand for the other: the same language in the same script.
    ///
    /// Where a tag names no script its likely one counts, so `zh-TW` is not `zh` but `pt-BR` is `pt`.
    pub fn writes_like(&self, other: &Tag) -> bool {
        self.language() == other.language() && self.likely_script() == other.likely_script()
    }

    /// The script it is written in, where the tag names none the likely one.
    pub(crate) fn likely_script(&self) -> Option<unic_langid::subtags::Script> {
        let mut full = self.0.clone();
        full.maximize();
        full.script
    }

    /// The identifier Fluent bundles are made with.
    pub(crate) fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }
}

/// Up to three tags of `known` a writer of `seen` may have meant, nearest first.
///
/// Each known tag comes with its names, in whatever languages. The same language, or the beginning of
/// a name, comes before a slip of the pen.
pub fn nearest(seen: &str, known: &[(Tag, Vec<String>)]) -> Vec<Tag> {
    let seen = seen.to_lowercase().replace('_', "-");
    let slips = if seen.len() < 4 { 1 } else { 2 };
    let mut ranked: Vec<(usize, &Tag)> = known
        .iter()
        .map(|(tag, names)| (distance(&seen, tag, names), tag))
        .filter(|(distance, _)| *distance <= slips)
        .collect();
    ranked.sort();
    ranked.into_iter().take(3).map(|(_, tag)| tag.clone()).collect()
}

fn distance(seen: &str, tag: &Tag, names: &[String]) -> usize {
    let language = seen.split('-').next().unwrap_or_default();
    let is_begun = |name: &String| seen.len() > 2 && name.to_lowercase().starts_with(seen);
    if tag.language() == language || names.iter().any(is_begun) {
        return 0;
    }
    let names = names.iter().map(|name| edit_distance(seen, &name.to_lowercase()));
    let code = edit_distance(seen, &tag.to_string().to_lowercase());
    names.chain([code]).min().unwrap_or(code)
}

/// Levenshtein distance in bytes: how many must be added, dropped or changed.
pub(crate) fn edit_distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.bytes().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, b) in right.bytes().enumerate() {
            let substituted = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[right.len()]
}

impl FromStr for Tag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Tag, TagError> {
        let parsed = LanguageIdentifier::from_bytes(text.trim().as_bytes()).ok();
        let known = parsed.filter(|id| !id.language.is_empty() && text.len() <= 35);
        known
            .map(|mut id| {
                id.clear_variants();
                Tag(id)
            })
            .ok_or_else(|| TagError { seen: text.chars().take(35).collect() })
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tag({})", self.0)
    }
}

impl TryFrom<String> for Tag {
    type Error = TagError;

    fn try_from(text: String) -> Result<Tag, TagError> {
        text.parse()
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> String {
        tag.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        text.parse().unwrap()
    }

    #[test]
    fn a_tag_is_written_in_canonical_case() {
        assert_eq!(tag("PT-br").to_string(), "pt-BR");
        assert_eq!(tag("zh_hans").to_string(), "zh-Hans");
    }

    #[test]
    fn nonsense_is_no_tag() {
        for text in ["", "x", "english please", "e", "12", &"a".repeat(4000)] {
            assert!(text.parse::<Tag>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn right_to_left_languages_are_known() {
        assert_eq!(tag("ar").direction(), Direction::Rtl);
        assert_eq!(tag("he-IL").direction(), Direction::Rtl);
        assert_eq!(tag("az-Arab").direction(), Direction::Rtl);
        assert_eq!(tag("pt").direction(), Direction::Ltr);
    }

    #[test]
    fn the_nearest_tags_are_offered() {
        let named = |code: &str, name: &str| (tag(code), vec![name.to_owned()]);
        let known = [named("en", "English"), named("pt", "Portuguese"), named("pl", "polski")];

        for (seen, meant) in [
            ("pt-XXXXXX", "pt"),
            ("enn", "en"),
            ("english", "en"),
            ("portugese", "pt"),
            ("por", "pt"),
        ] {
            assert_eq!(nearest(seen, &known).first(), Some(&tag(meant)), "{seen}");
        }
        assert!(nearest("zulu", &known).is_empty());
        assert!(nearest("ja", &known).is_empty());
    }
}
