//! Builds a prepared text find by find.
//!
//! Each find becomes a change of the text and a note of how to undo it.

mod again;
mod capitals;

use std::ops::Range;

use super::{
    Effort, Kept, Lost, Prepared, Removed, Setting, Sign,
    atoms::is_address,
    carriers::{self, Carriers},
    edited::{Change, Edited},
    glyphs::Mark,
    numbers::{Number, Style},
    scan::{Find, Kind},
};

/// What a symbol behind it does not belong to.
const OPENERS: &str = "([{“‘„«\"'¿¡";
/// What a symbol before it does not belong to.
const CLOSERS: &str = ".,;:!?)]}\"'”’»…";

/// Prepared text in the making.
pub(super) struct Work<'a> {
    source: &'a str,
    setting: Setting<'a>,
    effort: Effort,
    to: Style,
    carriers: Carriers<'a>,
    changes: Vec<Change>,
    prepared: Prepared,
}

impl<'a> Work<'a> {
    pub(super) fn new(
        source: &'a str,
        setting: Setting<'a>,
        effort: Effort,
        marks: Vec<Mark>,
        numbers: Vec<Number>,
        to: Style,
    ) -> Work<'a> {
        let prepared = Prepared {
            ask: Edited::default(),
            kept: Vec::new(),
            removed: Vec::new(),
            marks,
            numbers,
            signs: Vec::new(),
            covered: Vec::new(),
            is_capitals: false,
            frame: (String::new(), String::new()),
            has_added_stop: false,
        };
        let carriers = Carriers::new(source, setting.vocabulary);
        Work { source, setting, effort, to, carriers, changes: Vec::new(), prepared }
    }

    pub(super) fn take(&mut self, find: &Find, lost: &Lost) {
        let range = find.range.clone();
        match &find.kind {
            Kind::Atom => self.carry(range),
            Kind::Name { .. } if self.effort == Effort::Carried && lost.contains(&range.start) => {
                self.carry(range);
            }
            Kind::Name { folded, is_kept } => self.keep(range, folded.clone(), *is_kept),
            Kind::Sign { number, is_behind } => self.sign(range, *number, *is_behind),
            Kind::Grouped => {
                let index = self.prepared.numbers.iter().position(|number| number.range == range);
                let number =
                    &self.prepared.numbers[index.expect("grouped finds are made from numbers")];
                self.changes.push(Change::new(range, self.to.write(number)));
            }
            Kind::Mark(sent) => {
                let at_edge = range.end == self.source.len() || range.start == 0;
                let sent = if at_edge { sent.trim() } else { sent };
                self.changes.push(Change::new(range, sent));
            }
            Kind::Symbol => self.remove(range),
            Kind::Invisible => self.changes.push(Change::new(range, "")),
            Kind::Space => {
                let previous = self.source[..range.start].chars().next_back();
                let sent = if previous.is_some_and(char::is_whitespace) { "" } else { " " };
                self.changes.push(Change::new(range, sent));
            }
        }
    }

    /// Sends a carrier, or takes the stretch out where carriers are not wanted or not to be had.
    fn carry(&mut self, range: Range<usize>) {
        let style = match self.effort {
            Effort::Natural if is_address(&self.source[range.clone()]) => carriers::Style::Address,
            Effort::Natural => carriers::Style::Name,
            Effort::Carried => carriers::Style::Bracket,
            Effort::Aligned => return self.remove(range),
        };
        let Some(sent) = self.carriers.next(style) else { return self.remove(range) };
        self.changes.push(Change::new(range.clone(), sent.clone()));
        self.push_kept(range, sent, true, true);
    }

    fn keep(&mut self, range: Range<usize>, folded: String, is_kept: bool) {
        self.changes.push(Change::new(range.clone(), folded.clone()));
        self.push_kept(range, folded, false, is_kept);
    }

    fn push_kept(&mut self, source: Range<usize>, sent: String, is_carrier: bool, is_kept: bool) {
        let original = self.source[source.clone()].to_owned();
        self.prepared.covered.push(source.clone());
        self.prepared.kept.push(Kept { source, original, sent, is_carrier, is_kept });
    }

    /// Sends `$` for a sign the model lacks: amounts in dollars it knows, and the number tells which.
    fn sign(&mut self, range: Range<usize>, number: usize, is_behind: bool) {
        let written = self.source[range.clone()].to_owned();
        let sent = if self.setting.vocabulary.carries("$") { "$" } else { "" };
        if is_behind {
            self.changes.push(Change::new(range.clone(), ""));
            let start = self.prepared.numbers[number].range.start;
            self.changes.push(Change::new(start..start, sent));
        } else {
            self.changes.push(Change::new(range.clone(), sent));
        }
        self.prepared.signs.push(Sign { number, range, written, is_behind });
    }

    /// Takes the stretch out; where it stood between two spaces one of them goes too.
    fn remove(&mut self, range: Range<usize>) {
        let mut text = self.source[range.clone()].to_owned();
        let before = self.source[..range.start].chars().next_back();
        let after = self.source[range.end..].chars().next();
        let is_after = before.is_some_and(|c| !c.is_whitespace() && !OPENERS.contains(c));
        // A symbol before punctuation stands alone: `so much 😀!`
        let mut is_before = after.is_some_and(|c| !c.is_whitespace() && !CLOSERS.contains(c));
        // Behind a bracket it belongs to what follows: `(≈ £1.6m)`
        if after == Some(' ') && before.is_some_and(|c| OPENERS.contains(c)) {
            is_before = true;
            text.push(' ');
        }
        // Of the two spaces around it one goes: the one a stop behind it would be left with.
        let is_last = after.is_none_or(|c| c.is_ascii_punctuation());
        let space_before = usize::from(!is_after && before == Some(' ') && is_last);
        let space_after = usize::from(!is_after && after == Some(' '));
        let source = range.start - space_before..range.end + space_after;
        self.prepared.covered.push(range);
        // Two words must not grow together.
        let joins =
            before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphabetic);
        self.changes.push(Change::new(source.clone(), if joins { " " } else { "" }));
        self.prepared.removed.push(Removed {
            source,
            text,
            is_after,
            is_before: is_before && !is_after,
        });
    }

    pub(super) fn finish(mut self) -> Prepared {
        self.prepared.covered.sort_by_key(|range| range.start);
        self.prepared.ask = Edited::new(self.source, self.changes);
        self.prepared
    }
}
