//! What is wrong with a locale file, where, and what would be right.
//!
//! The one shape for everything that is told about files: found at load, by `tolmach locales check`
//! and by `GET /v1/locales/diagnostics`. It finds nothing itself; `lint` and `files` do.

use std::fmt;

use serde::Serialize;

use crate::lang::Tag;

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Work to be done, such as a message that is not translated yet.
    Info,
    /// Readers may see something odd.
    Warning,
    /// Readers see something broken, or the message is not used at all.
    Error,
}

/// One finding in one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Stable name of the check, `L102`; the README's table explains each.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The file below the folder of locales, `uk/portal.ftl`; the folder `uk` or `l10n.toml` itself
    /// where no file is at fault.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The language of the file, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Tag>,
    /// The message or term: `portal-tags`, `widget-button.title`, `-portal-name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// What is wrong and what was seen, one sentence in English.
    pub text: String,
    /// What would be right, where it can be told: the nearest name, the missing forms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// A finding about a whole file or folder: line 1, column 1, no language.
    pub(super) fn of_file(
        code: &'static str,
        severity: Severity,
        file: &str,
        text: String,
    ) -> Diagnostic {
        Diagnostic {
            code,
            severity,
            file: file.to_owned(),
            line: 1,
            column: 1,
            lang: None,
            message_id: None,
            text,
            suggestion: None,
        }
    }

    /// What findings are sorted by: file, line, column.
    pub(super) fn place(&self) -> (&str, usize, usize) {
        (&self.file, self.line, self.column)
    }

    /// With the language of the file.
    pub(super) fn in_language(self, tag: &Tag) -> Diagnostic {
        Diagnostic { lang: Some(tag.clone()), ..self }
    }

    /// With what would be right.
    pub(super) fn suggesting(self, suggestion: impl Into<String>) -> Diagnostic {
        Diagnostic { suggestion: Some(suggestion.into()), ..self }
    }
}

/// `uk/portal.ftl:42:7: error[L102] portal-tags: what is wrong; what would be right`, on one line.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{}:{}:{}: {severity}[{}]", self.file, self.line, self.column, self.code)?;
        if let Some(id) = &self.message_id {
            write!(f, " {id}:")?;
        }
        write!(f, " {}", self.text)?;
        match &self.suggestion {
            Some(suggestion) => write!(f, "; {suggestion}"),
            None => Ok(()),
        }
    }
}
