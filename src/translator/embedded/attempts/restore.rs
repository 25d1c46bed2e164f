//! Puts back into the answer what preparing took out of the source, and verifies that all is there.
//!
//! It reports what is missing; only the last try puts it in at a place of its own choosing.

mod amounts;
mod finish;
mod marks;
mod search;
mod symbols;

use std::{collections::HashMap, ops::Range};

use super::{
    super::prepare::{
        Kept, Prepared, Removed, Setting, carriers,
        edited::{Change, Edited},
    },
    Answer, place,
};

/// An answer with everything put back.
#[derive(Clone, Debug)]
pub struct Restored {
    /// The answer, then the answer after each step of editing.
    pub steps: Vec<Edited>,
    /// Starts, in the source, of what is missing.
    pub lost: Vec<usize>,
    /// Whether something stands at a guessed place.
    pub is_guessed: bool,
}

/// Whether what is missing is reported or put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Another try will follow.
    Report,
    /// This was the last try.
    PutIn,
}

impl Restored {
    /// The final text.
    pub fn text(&self) -> &str {
        self.steps.last().map_or("", |step| step.text.as_str())
    }

    /// What stands in the final text as in the source: bytes of the source, bytes of the text.
    pub fn originals(&self) -> impl Iterator<Item = (Range<usize>, Range<usize>)> {
        self.steps.iter().next_back().into_iter().flat_map(Edited::originals)
    }

    /// Whether these bytes of the source stand in the final text exactly once.
    pub fn has_once(&self, kept: &Range<usize>) -> bool {
        self.originals().filter(|(source, _)| source == kept).count() == 1
    }

    /// The bytes of the final text that bytes of the answer became.
    pub fn after(&self, range: Range<usize>) -> Range<usize> {
        self.steps.iter().fold(range, |range, step| step.after(range))
    }
}

/// Restores the answer to what `prepared` made of `source`.
pub fn restore(
    source: &str,
    prepared: &Prepared,
    answer: &Answer,
    setting: Setting<'_>,
    missing: Missing,
) -> Restored {
    let mut work = Work {
        source,
        prepared,
        answer,
        setting,
        missing,
        changes: Vec::new(),
        taken: Vec::new(),
        lost: Vec::new(),
        is_guessed: false,
        places: HashMap::new(),
    };
    work.kept();
    work.numbers();
    work.quotes();
    work.other_marks();
    for removed in &prepared.removed {
        work.put_back(removed);
    }
    work.finish()
}

struct Work<'a> {
    source: &'a str,
    prepared: &'a Prepared,
    answer: &'a Answer,
    setting: Setting<'a>,
    missing: Missing,
    changes: Vec<Change>,
    /// Stretches of the answer that are spoken for.
    taken: Vec<Range<usize>>,
    lost: Vec<usize>,
    is_guessed: bool,
    /// Start of a source word → its place in the answer.
    places: HashMap<usize, Range<usize>>,
}

impl Work<'_> {
    fn kept(&mut self) {
        for kept in &self.prepared.kept {
            let sent = self.prepared.ask.after(kept.source.clone());
            let is_placed =
                |range: &Range<usize>| !kept.is_carrier || !self.is_behind_stop(sent.start, range);
            match search::find(&self.answer.text, kept, &self.taken).filter(is_placed) {
                Some(range) => self.replace_kept(kept, range),
                None if kept.is_kept => self.lose_kept(kept),
                None => {}
            }
        }
        let rest = search::without(&self.answer.text, &self.taken);
        let has_carriers = self.prepared.kept.iter().any(|kept| kept.is_carrier);
        if has_carriers && carriers::is_leak(&rest) && !carriers::is_leak(self.source) {
            let carried = self.prepared.kept.iter().filter(|kept| kept.is_carrier);
            self.lost.extend(carried.map(|kept| kept.source.start));
        }
    }

    fn replace_kept(&mut self, kept: &Kept, range: Range<usize>) {
        self.close_up(kept, &range);
        let (at, text) = (range.clone(), kept.original.clone());
        self.changes.push(if kept.is_exact {
            Change::original(at, text, kept.source.clone())
        } else {
            Change::new(at, text)
        });
        self.places.insert(kept.source.start, range.clone());
        self.taken.push(range);
    }

    /// The models like to write a space between an address and the stop behind it.
    fn close_up(&mut self, kept: &Kept, range: &Range<usize>) {
        let sent = self.prepared.ask.after(kept.source.clone());
        let stop =
            self.prepared.ask.text[sent.end..].chars().next().filter(char::is_ascii_punctuation);
        let rest = &self.answer.text[range.end..];
        if stop
            .is_some_and(|stop| rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(stop)))
        {
            self.changes.push(Change::new(range.end..range.end + 1, ""));
        }
    }

    fn lose_kept(&mut self, kept: &Kept) {
        if self.missing == Missing::Report {
            return self.lost.push(kept.source.start);
        }
        let ask = self.prepared.ask.after(kept.source.clone());
        match place::aligned(self.answer, &ask).filter(|range| !self.is_taken(range)) {
            Some(range) if !range.is_empty() => self.replace_kept(kept, range),
            _ => self.insert_near(&ask, &kept.original, kept.source.start),
        }
    }

    /// Puts a lost word in after the word that stands for its left neighbour.
    fn insert_near(&mut self, ask: &Range<usize>, text: &str, source_start: usize) {
        let (range, is_guess) =
            self.place_of(place::neighbours(&self.prepared.ask.text, ask.start).0, ask.start);
        self.is_guessed |= is_guess;
        let at = self.after_taken(self.before_stop(ask.start, range.end));
        let gap = if at == 0 { "" } else { " " };
        let tail = match self.answer.text[at..].chars().next() {
            Some(c) if c.is_alphanumeric() => " ",
            _ => "",
        };
        self.changes.push(Change::new(at..at, format!("{gap}{text}{tail}")));
        self.places.insert(source_start, at..at);
    }

    /// Where the word of the ask went; by proportion where nothing tells.
    fn place_of(&self, word: Option<Range<usize>>, ask_at: usize) -> (Range<usize>, bool) {
        let Some(word) = word else { return (0..0, false) };
        let source = self.prepared.ask.before(word.clone());
        if let Some(range) = self.places.get(&source.start).filter(|range| !range.is_empty()) {
            return (range.clone(), false);
        }
        if let Some(range) = place::aligned(self.answer, &word) {
            return (range, false);
        }
        let text = &self.prepared.ask.text[word];
        if let Some(range) = search::only(&self.answer.text, text) {
            return (range, false);
        }
        (place::proportional(&self.prepared.ask.text, ask_at, &self.answer.text), true)
    }

    fn is_taken(&self, range: &Range<usize>) -> bool {
        self.taken.iter().any(|taken| taken.start < range.end && range.start < taken.end)
    }

    /// The position, moved behind a stretch that must stay whole.
    fn after_taken(&self, at: usize) -> usize {
        self.taken
            .iter()
            .find(|taken| taken.start < at && at < taken.end)
            .map_or(at, |taken| taken.end)
    }

    fn is_covered(&self, range: &Range<usize>) -> bool {
        self.prepared
            .covered
            .iter()
            .any(|covered| covered.start < range.end && range.start < covered.end)
    }
}
