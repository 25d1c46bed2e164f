//! What checks found, gathered while they run.
//!
//! Knows places in files; makes [`Diagnostic`]s of them at the end. Waivers are `waivers`' affair.

use super::{
    Rule,
    nearest::{may_be_near, nearest},
    scene::{File, Item, Locale},
};
use crate::ui::{Diagnostic, Severity};

/// The findings in one language.
pub(super) struct Findings<'a> {
    locale: &'a Locale<'a>,
    found: Vec<Finding>,
    comparisons_left: usize,
}

/// Names that are compared in one language: a file of thousands of wrong names gets findings for all and
/// suggestions for the first.
const MOST_COMPARISONS: usize = 200_000;

/// One finding.
#[derive(Debug)]
pub(super) struct Finding {
    pub rule: &'static Rule,
    pub severity: Severity,
    /// Index of its file in the language; `None` where a whole file is missing.
    pub file: Option<usize>,
    file_name: String,
    /// Bytes from the start of the file.
    pub at: usize,
    message_id: Option<String>,
    text: String,
    suggestion: Option<String>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(locale: &'a Locale<'a>) -> Findings<'a> {
        Findings { locale, found: Vec::new(), comparisons_left: MOST_COMPARISONS }
    }

    /// Tells something about a file as a whole or a place in it.
    pub(super) fn in_file(
        &mut self,
        rule: &'static Rule,
        file: &File,
        at: usize,
        text: impl Into<String>,
    ) -> &mut Finding {
        self.push(Finding {
            rule,
            severity: rule.severity,
            file: Some(file.index),
            file_name: file.name.to_owned(),
            at,
            message_id: None,
            text: text.into(),
            suggestion: None,
        })
    }

    /// Tells something about a message; `place` is the slice of its file that is at fault.
    pub(super) fn in_item(
        &mut self,
        rule: &'static Rule,
        item: &Item,
        place: &str,
        text: impl Into<String>,
    ) -> &mut Finding {
        let locale = self.locale;
        let file = &locale.files[item.file];
        let at = file.offset(place).unwrap_or_else(|| file.offset(item.id).unwrap_or(0));
        self.in_file(rule, file, at, text).of(item.name())
    }

    /// Tells that a file is not there.
    pub(super) fn without_file(
        &mut self,
        rule: &'static Rule,
        file_name: String,
        text: impl Into<String>,
    ) -> &mut Finding {
        self.push(Finding {
            rule,
            severity: rule.severity,
            file: None,
            file_name,
            at: 0,
            message_id: None,
            text: text.into(),
            suggestion: None,
        })
    }

    /// The name that was meant, while there is time to look for it.
    pub(super) fn nearest(
        &mut self,
        seen: &str,
        known: impl Iterator<Item = String>,
    ) -> Option<String> {
        let near = known.filter(|name| may_be_near(seen, name));
        let few: Vec<String> = near.take(self.comparisons_left).collect();
        self.comparisons_left -= few.len();
        nearest(seen, few.into_iter())
    }

    fn push(&mut self, finding: Finding) -> &mut Finding {
        self.found.push(finding);
        self.found.last_mut().expect("one was pushed")
    }

    pub(super) fn into_found(self) -> Vec<Finding> {
        self.found
    }
}

impl Finding {
    pub(super) fn of(&mut self, message_id: impl Into<String>) -> &mut Finding {
        self.message_id = Some(message_id.into());
        self
    }

    pub(super) fn severity(&mut self, severity: Severity) -> &mut Finding {
        self.severity = severity;
        self
    }

    pub(super) fn suggest(&mut self, suggestion: impl Into<String>) -> &mut Finding {
        self.suggestion = Some(suggestion.into());
        self
    }

    pub(super) fn suggest_some(&mut self, suggestion: Option<String>) -> &mut Finding {
        self.suggestion = suggestion;
        self
    }

    pub(super) fn into_diagnostic(self, locale: &Locale) -> Diagnostic {
        let place = self.file.map(|file| locale.files[file].lines.place(self.at));
        let (line, column) = place.unwrap_or((1, 1));
        Diagnostic {
            code: self.rule.code,
            severity: self.severity,
            file: self.file_name,
            line,
            column,
            lang: Some(locale.tag.clone()),
            message_id: self.message_id,
            text: self.text,
            suggestion: self.suggestion,
        }
    }
}
