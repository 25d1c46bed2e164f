//! What can be wrong with a translation, and what is done about it.

use std::fmt;

/// Something wrong with a translation.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// What is wrong.
    pub defect: Defect,
    /// What to do about it.
    pub action: Action,
    /// The numbers, addresses or words at fault, in a few words; never a sentence of the article.
    pub evidence: String,
}

impl Finding {
    /// A finding with its evidence.
    pub fn new(defect: Defect, action: Action, evidence: impl Into<String>) -> Finding {
        Finding { defect, action, evidence: evidence.into() }
    }
}

/// The defect's name as answers spell it, and the evidence.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = serde_json::to_string(&self.defect).unwrap_or_default();
        write!(f, "{} ({})", name.trim_matches('"'), self.evidence)
    }
}

/// What can be wrong with a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Defect {
    /// There is no text.
    Empty,
    /// Characters that stand for unreadable ones.
    Garbled,
    /// A URL or e-mail address of the source is missing.
    LostUrl,
    /// A URL or e-mail address that the source does not have.
    AddedUrl,
    /// A handle (`@name`) or hashtag of the source is missing.
    LostHandle,
    /// A placeholder (`{name}`, `%s`) of the source is missing.
    LostPlaceholder,
    /// Protected text is missing or changed.
    LostKept,
    /// A number, or its sign, differs; one is missing, or there is one more.
    NumberChanged,
    /// A percentage is no percentage any more, or became one.
    PercentChanged,
    /// A day, month or year differs.
    DateChanged,
    /// A time of day differs.
    TimeChanged,
    /// An amount is in another currency, or in none.
    CurrencyChanged,
    /// A number is right but written as in the source language, where the target's readers read
    /// another: `3,000` in Portuguese.
    NumberFormat,
    /// A measure was converted, and converted right: `200 miles`, `320 km`.
    UnitConverted,
    /// The number is right, the unit beside it is another: `385 miles`, `385 km`.
    UnitChanged,
    /// Words run in a loop.
    Repeated,
    /// Letters of a script the target language does not use.
    WrongScript,
    /// Another language than the one asked for.
    WrongLanguage,
    /// Source text where a translation should be.
    Untranslated,
    /// The translation stops before the source does.
    Truncated,
    /// Much longer or shorter than translations of this pair are.
    Length,
    /// HTML entities where the source has none: `&amp;quot;`.
    EscapedEntity,
    /// The full stop, question mark or exclamation mark is missing.
    EndPunctuation,
    /// One side denies, the other does not.
    Negation,
    /// Names of the source are missing.
    Name,
    /// A term is not translated as a glossary wants it.
    Term,
    /// A translation that a glossary forbids.
    ForbiddenTerm,
}

/// What the pipeline does about a finding, worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Publish, and say so in the report.
    Flag,
    /// Put it right without asking anybody: [`repair()`](super::repair()).
    Repair,
    /// Ask again without protection, then another backend; if all are at fault, publish the best
    /// answer and say so.
    Retry,
    /// As [`Action::Retry`], but if all are at fault the source sentence stands: printing would be worse.
    KeepSource,
}
