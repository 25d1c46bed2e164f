//! Turns a stretch of source text into what a model can read, and remembers how to undo it.
//!
//! Between the windows and the attempts: it decides what to send, never whether the answer is good.
//! Plain text the model can read goes through unchanged.

pub mod atoms;
pub mod carriers;
pub mod casing;
pub mod edges;
pub mod edited;
pub mod fold;
pub mod glyphs;
pub mod numbers;
pub mod scan;
pub mod words;

use std::{collections::HashSet, ops::Range};

use super::vocabulary::Vocabulary;
use crate::lang::Pair;
use atoms::is_address;
use carriers::Carriers;
use casing::{Context, Truecaser};
use edited::{Change, Edited};
use glyphs::{Mark, marks};
use numbers::{Number, Style, numbers};
use scan::{Find, Kind, scan};
use words::words;

/// What preparing a text depends on beside the text.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// From which language into which.
    pub pair: &'a Pair,
    /// Of the model.
    pub vocabulary: &'a Vocabulary,
    /// Words of the same article.
    pub context: &'a Context,
}

/// How hard to hold on to what must come through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effort {
    /// As close to plain text as the model can read.
    Natural,
    /// Other carriers, also for what the first try lost.
    Carried,
    /// No carriers; what they stood for is placed by word alignment.
    Aligned,
}

/// A text ready for the model and the way back.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// What the model gets, made from the source.
    pub ask: Edited,
    /// What was replaced and has to be found in the answer, in reading order.
    pub kept: Vec<Kept>,
    /// What was taken out and has to be put back, in reading order.
    pub removed: Vec<Removed>,
    /// Every mark of the source.
    pub marks: Vec<Mark>,
    /// Every number of the source, with what stands in for it.
    pub numbers: Vec<Number>,
    /// Signs of currencies, by the number they belong to.
    pub signs: Vec<Sign>,
    /// Bytes of the source inside kept or removed stretches, where marks and numbers do not count.
    pub covered: Vec<Range<usize>>,
    /// Whether the answer has to be written in capitals.
    pub is_capitals: bool,
    /// Put before and after the answer; edge quotes in a second try, else empty.
    pub frame: (String, String),
    /// Ends with a full stop the source does not have.
    pub has_added_stop: bool,
}

impl Prepared {
    /// Whether there is anything to translate beside what comes through as it is.
    pub fn has_words(&self, source: &str) -> bool {
        let kept = self.kept.iter().filter(|kept| kept.is_carrier || kept.is_kept);
        let mut fixed: Vec<&Range<usize>> = kept
            .map(|kept| &kept.source)
            .chain(self.removed.iter().map(|removed| &removed.source))
            .collect();
        fixed.sort_by_key(|range| range.start);
        let mut from = 0;
        for range in fixed {
            if edges::has_words(source.get(from..range.start).unwrap_or_default()) {
                return true;
            }
            from = range.end;
        }
        edges::has_words(&source[from..])
    }
}

/// Sent in other letters; comes back as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Bytes of the source.
    pub source: Range<usize>,
    /// As it has to stand in the answer.
    pub original: String,
    /// As the model got it.
    pub sent: String,
    /// Whether it is a carrier: nothing of it may remain.
    pub is_carrier: bool,
    /// Whether its loss counts.
    pub is_kept: bool,
}

/// Taken out of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// Bytes of the source, with the white space that went along.
    pub source: Range<usize>,
    /// What has to be put back, without white space around.
    pub text: String,
    /// Whether it touches the word before it.
    pub is_after: bool,
    /// Whether it touches the word behind it.
    pub is_before: bool,
}

/// A currency sign and its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// Index into [`Prepared::numbers`].
    pub number: usize,
    /// Bytes of the source, with the white space between it and the number.
    pub range: Range<usize>,
    /// The sign with the white space between it and the number.
    pub written: String,
    /// Whether it stands behind its number.
    pub is_behind: bool,
}

/// Source bytes that an earlier try lost: the next one protects them.
pub type Lost = HashSet<usize>;

/// Prepares `source` with the given effort; `lost` are the starts of what the last try lost.
pub fn prepare(source: &str, setting: Setting<'_>, effort: Effort, lost: &Lost) -> Prepared {
    let (from, to) = (Style::of(&setting.pair.from), Style::of(&setting.pair.to));
    let marks = marks(source);
    let numbers = numbers(source, from);
    let finds = scan(source, setting.vocabulary, &marks, &numbers, to);
    let mut work = Work::new(source, setting, effort, marks, numbers, to);
    for find in &finds {
        work.take(find, lost);
    }
    work.protect_lost_numbers(lost);
    if casing::is_capitals(source) {
        work.lower_capitals(&finds);
    }
    work.frame_lost_quotes(lost);
    work.finish()
}

struct Work<'a> {
    source: &'a str,
    setting: Setting<'a>,
    effort: Effort,
    to: Style,
    carriers: Carriers<'a>,
    changes: Vec<Change>,
    prepared: Prepared,
}

impl<'a> Work<'a> {
    fn new(
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

    fn take(&mut self, find: &Find, lost: &Lost) {
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
        let text = self.source[range.clone()].to_owned();
        let before = self.source[..range.start].chars().next_back();
        let after = self.source[range.end..].chars().next();
        let touches = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let is_after = touches(before);
        // A symbol before punctuation stands alone: `so much 😀!`
        let is_before = after.is_some_and(char::is_alphanumeric);
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

    /// A number the first try lost is written the other way in the second, or carried.
    fn protect_lost_numbers(&mut self, lost: &Lost) {
        if self.effort != Effort::Carried {
            return;
        }
        let wanted: Vec<Range<usize>> = self
            .prepared
            .numbers
            .iter()
            .map(|number| number.range.clone())
            .filter(|range| lost.contains(&range.start))
            .filter(|range| !self.changes.iter().any(|change| overlaps(&change.range, range)))
            .collect();
        for range in wanted {
            let index = self.prepared.numbers.iter().position(|number| number.range == range);
            let index = index.expect("wanted ranges are ranges of numbers");
            let number = &self.prepared.numbers[index];
            let written = self.to.write(number);
            if written != number.text {
                // The target's own writing is copied more often, and reads as a number.
                self.changes.push(Change::new(range, written));
                continue;
            }
            let Some(sent) = self.carriers.next(carriers::Style::Name) else { continue };
            let (range, original) = self.amount(index);
            let is_inside = |change: &Change| {
                range.start <= change.range.start && change.range.end <= range.end
            };
            self.changes.retain(|change| !is_inside(change));
            self.changes.push(Change::new(range.clone(), sent.clone()));
            self.push_kept(range, sent, true, true);
            self.prepared.kept.last_mut().expect("just pushed").original = original;
        }
    }

    /// A number with the sign that goes with it, if any: its bytes and how the target writes it.
    fn amount(&mut self, index: usize) -> (Range<usize>, String) {
        let number = &self.prepared.numbers[index];
        let (mut range, mut written) = (number.range.clone(), self.to.write(number));
        for sign in self.prepared.signs.iter().filter(|sign| sign.number == index) {
            if sign.is_behind {
                range.end = sign.range.end;
                written.push_str(&sign.written);
            } else {
                range.start = sign.range.start;
                written.insert_str(0, &sign.written);
            }
        }
        self.prepared.signs.retain(|sign| sign.number != index);
        (range, written)
    }

    /// Writes what is shouted as a sentence.
    fn lower_capitals(&mut self, finds: &[Find]) {
        let truecaser = Truecaser {
            vocabulary: self.setting.vocabulary,
            context: self.setting.context,
            language: self.setting.pair.from.language(),
        };
        self.prepared.is_capitals = true;
        let mut is_first = true;
        let mut covered =
            finds.iter().filter(|find| !matches!(find.kind, Kind::Name { .. })).peekable();
        for range in words(self.source) {
            while covered.peek().is_some_and(|find| find.range.end <= range.start) {
                covered.next();
            }
            if covered.peek().is_some_and(|find| find.range.start < range.end) {
                is_first = false;
                continue;
            }
            let (before, after) = around(self.source, &range);
            let starts = is_first || ends_sentence(before);
            is_first = false;
            self.lower_word(&range, &truecaser, before, after, starts);
        }
    }

    fn lower_word(
        &mut self,
        range: &Range<usize>,
        truecaser: &Truecaser<'_>,
        before: &str,
        after: &str,
        starts: bool,
    ) {
        let kept = self.prepared.kept.iter().rposition(|kept| kept.source == *range);
        let source = &self.source[range.clone()];
        let is_read = self.setting.vocabulary.reads(&source.to_lowercase());
        let mut written = match kept {
            // A word in foreign letters is a name more often than not.
            Some(index) if !is_read => {
                casing::title(&self.prepared.kept[index].sent.to_lowercase())
            }
            _ => truecaser.write(source, before, after),
        };
        if starts {
            written = casing::title(&written);
        }
        match kept {
            Some(index) => {
                let change = self.changes.iter_mut().find(|change| change.range == *range);
                change.expect("kept words are sent").text.clone_from(&written);
                self.prepared.kept[index].sent = written;
            }
            None if written != self.source[range.clone()] => {
                self.changes.push(Change::new(range.clone(), written));
            }
            None => {}
        }
    }

    /// Quotes at the very edges that a try lost are kept outside of the next one.
    fn frame_lost_quotes(&mut self, lost: &Lost) {
        if self.effort == Effort::Natural {
            return;
        }
        let length = self.source.len();
        let is_lost = |mark: &&Mark| mark.role.is_quote() && lost.contains(&mark.range.start);
        let edge = |range: &Range<usize>| range.start == 0 || range.end == length;
        if !self.prepared.marks.iter().any(|mark| is_lost(&mark)) {
            return;
        }
        let edges: Vec<Range<usize>> = self
            .prepared
            .marks
            .iter()
            .filter(|mark| mark.role.is_quote() && edge(&mark.range))
            .map(|mark| mark.range.clone())
            .collect();
        for range in edges {
            let written = self.source[range.clone()].to_owned();
            if range.start == 0 {
                self.prepared.frame.0 = written;
            } else {
                self.prepared.frame.1 = written;
            }
            self.changes.retain(|change| change.range != range);
            self.prepared.covered.push(range.clone());
            self.changes.push(Change::new(range, ""));
        }
    }

    fn finish(mut self) -> Prepared {
        self.prepared.covered.sort_by_key(|range| range.start);
        self.prepared.ask = Edited::new(self.source, self.changes);
        self.prepared
    }
}

fn overlaps(left: &Range<usize>, right: &Range<usize>) -> bool {
    left.start < right.end && right.start < left.end
}

/// A little of what stands before and behind a word.
fn around<'a>(text: &'a str, range: &Range<usize>) -> (&'a str, &'a str) {
    let mut start = range.start.saturating_sub(24);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    (&text[start..range.start], &text[range.end..])
}

fn ends_sentence(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '"', '“', '”', '\'', '‘']);
    before.ends_with(['!', '?']) || (before.ends_with('.') && !before.ends_with(".."))
}
