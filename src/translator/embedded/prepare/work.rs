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

/// Brackets and quotes, opening and closing.
const PAIRS: [(char, char); 6] =
    [('(', ')'), ('[', ']'), ('"', '"'), ('“', '”'), ('«', '»'), ('‘', '’')];

/// Prepared text in the making.
pub(super) struct Work<'a> {
    source: &'a str,
    setting: Setting<'a>,
    effort: Effort,
    to: Style,
    carriers: Carriers<'a>,
    changes: Vec<Change>,
    /// The bytes around the find at hand that no other find needs.
    room: Range<usize>,
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
        Work { source, setting, effort, to, carriers, changes: Vec::new(), room: 0..0, prepared }
    }

    pub(super) fn take(&mut self, finds: &[Find], index: usize, lost: &Lost) {
        let find = &finds[index];
        // A mark around it may go along; two marks in a row are rare enough to stay.
        let is_near = |find: &&Find| !matches!(find.kind, Kind::Mark(_));
        let before = finds[index.saturating_sub(2)..index].iter().rfind(is_near);
        let after = finds[index + 1..].iter().take(2).find(is_near);
        self.room = before.map_or(0, |find| find.range.end)
            ..after.map_or(self.source.len(), |find| find.range.start);
        // The find before may have taken the space between both.
        let taken = self.prepared.removed.last().map_or(0, |removed| removed.source.end);
        self.room.start = self.room.start.max(taken);
        let range = find.range.clone();
        match &find.kind {
            Kind::Atom | Kind::Kept => self.carry(range),
            Kind::Name { .. } | Kind::Formula { .. }
                if self.effort == Effort::Carried && lost.contains(&range.start) =>
            {
                self.carry(range);
            }
            Kind::Formula { folded } => {
                self.keep(range, folded.clone(), true);
                self.prepared.kept.last_mut().expect("just pushed").is_exact = true;
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
                let sent =
                    if previous.is_some_and(char::is_whitespace) && self.room.start < range.start {
                        ""
                    } else {
                        " "
                    };
                self.changes.push(Change::new(range, sent));
            }
        }
    }

    /// Sends a carrier, or takes the stretch out where carriers are not wanted or not to be had.
    fn carry(&mut self, range: Range<usize>) {
        let style = match self.effort {
            Effort::Natural if self.is_glued(&range) => carriers::Style::Bracket,
            Effort::Natural if is_address(&self.source[range.clone()]) => carriers::Style::Address,
            Effort::Natural => carriers::Style::Name,
            Effort::Carried => carriers::Style::Bracket,
            Effort::Aligned => return self.remove(range),
        };
        let Some(sent) = self.carriers.next(style) else { return self.remove(range) };
        self.changes.push(Change::new(range.clone(), sent.clone()));
        self.push_kept(range, sent, true, true);
    }

    /// Whether a letter or digit touches the stretch: a word would be read together with it.
    fn is_glued(&self, range: &Range<usize>) -> bool {
        let before = self.source[..range.start].chars().next_back();
        let after = self.source[range.end..].chars().next();
        before.is_some_and(char::is_alphanumeric) || after.is_some_and(char::is_alphanumeric)
    }

    fn keep(&mut self, range: Range<usize>, folded: String, is_kept: bool) {
        self.changes.push(Change::new(range.clone(), folded.clone()));
        self.push_kept(range, folded, false, is_kept);
    }

    fn push_kept(&mut self, source: Range<usize>, sent: String, is_carrier: bool, is_kept: bool) {
        let original = self.source[source.clone()].to_owned();
        self.prepared.covered.push(source.clone());
        self.prepared.kept.push(Kept {
            source,
            original,
            sent,
            is_carrier,
            is_kept,
            is_exact: is_carrier,
        });
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
    fn remove(&mut self, letters: Range<usize>) {
        let range = self.with_brackets(&letters);
        let before = self.source[..range.start].chars().next_back();
        let after = self.source[range.end..].chars().next();
        let is_after = before.is_some_and(|c| !c.is_whitespace() && !OPENERS.contains(c));
        // A symbol before punctuation stands alone: `so much 😀!`
        let mut is_spaced = false;
        let mut is_before = after.is_some_and(|c| !c.is_whitespace() && !CLOSERS.contains(c));
        // Behind a bracket it belongs to what follows: `(≈ £1.6m)`
        if after == Some(' ') && before.is_some_and(|c| OPENERS.contains(c)) {
            is_before = true;
            is_spaced = true;
        }
        // Of the two spaces around it one goes: the one a stop behind it would be left with.
        let is_last = after.is_none_or(|c| c.is_ascii_punctuation());
        let space_before = usize::from(
            !is_after && before == Some(' ') && is_last && self.room.start < range.start,
        );
        let space_after = usize::from(!is_after && after == Some(' ') && range.end < self.room.end);
        let source = range.start - space_before..range.end + space_after;
        self.prepared.covered.push(range.clone());
        // Two words must not grow together.
        let joins =
            before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphabetic);
        let sent = if joins { " " } else { "" };
        self.changes.push(Change::original(source.clone(), sent, letters.clone()));
        self.prepared.removed.push(Removed {
            source,
            text: range,
            letters,
            is_spaced,
            is_after,
            is_before: is_before && !is_after,
        });
    }

    /// With the brackets or quotes around it that would be left with nothing in them.
    fn with_brackets(&self, range: &Range<usize>) -> Range<usize> {
        let before = self.source[..range.start].chars().next_back();
        let after = self.source[range.end..].chars().next();
        match (before, after) {
            (Some(open), Some(close))
                if PAIRS.contains(&(open, close))
                    && self.room.start < range.start
                    && range.end < self.room.end =>
            {
                range.start - open.len_utf8()..range.end + close.len_utf8()
            }
            _ => range.clone(),
        }
    }

    pub(super) fn finish(mut self) -> Prepared {
        self.prepared.covered.sort_by_key(|range| range.start);
        self.prepared.ask = Edited::new(self.source, self.changes);
        self.prepared
    }
}
