//! How much of the strings is translated, by language and file.
//!
//! Counts what `lint` parsed; it judges nothing.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Diagnostic, Project, Severity,
    draft::is_mark,
    entries::Comment,
    lint::{File, Item, Locale, flat, is_optional, markup::tags},
    lock::Lock,
};
use crate::lang::Tag;

/// How much of one language is translated.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coverage {
    /// The language.
    pub lang: Tag,
    /// All files together.
    pub all: Share,
    /// By file, named without `.ftl`: those of the source, and those only this language has.
    pub files: BTreeMap<String, Share>,
}

/// Numbers of messages; terms and names of languages do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// Messages of the source.
    pub total: usize,
    /// Those this language has.
    pub translated: usize,
    /// Those it lacks.
    pub missing: usize,
    /// Those it has and the source has not.
    pub obsolete: usize,
    /// Those translated that a machine drafted and nobody has reviewed.
    pub drafts: usize,
    /// Those translated from another source text than there is now.
    pub stale: usize,
    /// Findings that matter most, of any check.
    pub errors: usize,
    /// Findings that matter less.
    pub warnings: usize,
    /// Words of the source, markup and placeables left out; of a choice, its longest form.
    pub words: usize,
    /// Words of the source whose messages are translated.
    pub words_translated: usize,
    /// Share of messages that are translated, 0 to 100, rounded down: 100 is complete. An empty source
    /// is translated whole.
    pub percent: usize,
}

/// Counts each language that has a file, sorted by tag; `findings` are what `lint` found in them.
pub(super) fn measure(
    project: &Project,
    lock: &Lock,
    locales: &[Locale],
    findings: &[Diagnostic],
) -> Vec<Coverage> {
    let source = locales.iter().find(|locale| locale.tag == project.source);
    let given = locales.iter().filter(|locale| locale.is_given);
    given.map(|locale| of(locale, source, lock, findings)).collect()
}

fn of(locale: &Locale, source: Option<&Locale>, lock: &Lock, findings: &[Diagnostic]) -> Coverage {
    let mut files: BTreeMap<String, Share> = BTreeMap::new();
    if let Some(source) = source {
        for item in source.messages() {
            let share = files.entry(source.file_of(item).resource.to_owned()).or_default();
            share.add_message(source, item, locale, lock);
        }
    }
    for item in locale.messages().filter(|item| source.is_some_and(|it| it.find(item.id).is_none()))
    {
        files.entry(locale.file_of(item).resource.to_owned()).or_default().obsolete += 1;
    }
    for finding in findings.iter().filter(|finding| finding.lang.as_ref() == Some(&locale.tag)) {
        let file = locale.files.iter().find(|file: &&File| file.name == finding.file);
        let Some(file) = file else { continue };
        files.entry(file.resource.to_owned()).or_default().add_finding(finding.severity);
    }
    let mut all = Share::default();
    for share in files.values_mut() {
        share.close();
        all.add(share);
    }
    all.close();
    Coverage { lang: locale.tag.clone(), all, files }
}

impl Share {
    fn add_message(&mut self, source: &Locale, item: &Item, locale: &Locale, lock: &Lock) {
        let words = words(item);
        self.total += 1;
        self.words += words;
        let Some(own) = locale.find(item.id) else {
            self.missing += 1;
            return;
        };
        let mut lines = own.comment.iter().flat_map(Comment::lines);
        self.drafts += usize::from(lines.any(is_mark));
        self.translated += 1;
        self.words_translated += words;
        let is_other = source.tag != locale.tag;
        self.stale += usize::from(is_other && lock.is_stale(&locale.tag, item.id, item.text));
    }

    fn add_finding(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Info => {}
        }
    }

    fn add(&mut self, other: &Share) {
        self.total += other.total;
        self.translated += other.translated;
        self.missing += other.missing;
        self.drafts += other.drafts;
        self.obsolete += other.obsolete;
        self.stale += other.stale;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.words += other.words;
        self.words_translated += other.words_translated;
    }

    fn close(&mut self) {
        self.percent = (self.translated * 100).checked_div(self.total).unwrap_or(100);
    }
}

impl<'a> Locale<'a> {
    /// Messages that are to be translated, each name once.
    fn messages(&self) -> impl Iterator<Item = &Item<'a>> {
        let own = self.items.iter().filter(|item| !item.is_term && !is_optional(item.id));
        own.filter(|item| self.is_used(item))
    }
}

fn words(item: &Item) -> usize {
    let longest = |pattern| flat::ways(pattern).iter().map(|way| count(&way.text())).max();
    item.parts().filter_map(|(_, pattern)| longest(pattern)).sum()
}

fn count(text: &str) -> usize {
    let mut text = text.to_owned();
    for tag in tags::of(&text.clone()) {
        text = text.replace(&tag.text, " ");
    }
    text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count()
}
