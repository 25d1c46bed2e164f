//! Puts back into the answer what preparing took out of the source, and verifies that all is there.
//!
//! It reports what is missing; only the last try puts it in at a place of its own choosing.

mod finish;
mod search;

use std::{collections::HashMap, ops::Range};

use super::{
    super::prepare::{
        Kept, Prepared, Removed, Setting, Sign, carriers,
        edited::{Change, Edited},
        glyphs::{Mark, Role},
        numbers::{Number, Style, numbers},
    },
    Answer, place,
    quotes::{free_marks, pair, written},
    reckon::{Fate, reckon},
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
        verbatim: Vec::new(),
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
    /// Those of them whose letters are not to be touched.
    verbatim: Vec<Range<usize>>,
    lost: Vec<usize>,
    is_guessed: bool,
    /// Start of a source word → its place in the answer.
    places: HashMap<usize, Range<usize>>,
}

/// The number with its signs, as it is put in where the model left it out.
fn signed(number: &str, signs: &[&Sign]) -> String {
    signs.iter().fold(number.to_owned(), |text, sign| {
        if sign.is_behind { text + &sign.written } else { sign.written.clone() + &text }
    })
}

impl Work<'_> {
    fn kept(&mut self) {
        for kept in &self.prepared.kept {
            match search::find(&self.answer.text, kept, &self.taken) {
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
        self.changes.push(Change::new(range.clone(), kept.original.clone()));
        self.places.insert(kept.source.start, range.clone());
        self.taken.push(range.clone());
        if kept.is_carrier {
            self.verbatim.push(range);
        }
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
        let at = self.after_taken(range.end);
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

    fn numbers(&mut self) {
        let source: Vec<(usize, &Number)> = self
            .prepared
            .numbers
            .iter()
            .enumerate()
            .filter(|(_, n)| !self.is_covered(&n.range))
            .collect();
        if source.is_empty() {
            return;
        }
        let to = Style::of(&self.setting.pair.to);
        let answer: Vec<Number> = numbers(&self.answer.text, to)
            .into_iter()
            .filter(|n| !self.is_taken(&n.range))
            .collect();
        let wanted: Vec<&Number> = source.iter().map(|(_, number)| *number).collect();
        let fates = reckon(&wanted, self.source, &answer, &self.answer.text);
        for ((index, number), fate) in source.iter().zip(fates) {
            let signs: Vec<&Sign> =
                self.prepared.signs.iter().filter(|sign| sign.number == *index).collect();
            let written = to.write(number);
            let found = match fate {
                Fate::Same(at) => Some(answer[at].range.clone()),
                Fate::Misspelt(at) => {
                    self.changes.push(Change::new(answer[at].range.clone(), written));
                    Some(answer[at].range.clone())
                }
                Fate::Reworded if signs.is_empty() => None,
                Fate::Reworded | Fate::Lost => {
                    self.lose_number(number, &signed(&written, &signs), &answer)
                }
            };
            if let Some(range) = found {
                self.taken.push(range.clone());
                self.places.insert(number.range.start, range.clone());
                if matches!(fate, Fate::Same(_) | Fate::Misspelt(_)) {
                    for sign in signs {
                        self.sign(&sign.written, sign.is_behind, &range);
                    }
                }
            }
        }
    }

    /// A number the answer has and the source does not, at the right place, is the lost one.
    fn lose_number(
        &mut self,
        number: &Number,
        text: &str,
        answer: &[Number],
    ) -> Option<Range<usize>> {
        if self.missing == Missing::Report {
            self.lost.push(number.range.start);
            return None;
        }
        let ask = self.prepared.ask.after(number.range.clone());
        let aligned = place::aligned(self.answer, &ask);
        let wrong = answer.iter().find(|other| {
            !self.is_taken(&other.range)
                && aligned.as_ref().is_some_and(|range| {
                    range.start < other.range.end && other.range.start < range.end
                })
        });
        if let Some(wrong) = wrong {
            self.changes.push(Change::new(wrong.range.clone(), text));
            return Some(wrong.range.clone());
        }
        self.insert_near(&ask, text, number.range.start);
        None
    }

    /// Puts the source's sign in place of the dollars the model was told.
    fn sign(&mut self, written: &str, is_behind: bool, number: &Range<usize>) {
        let sign = search::dollars(&self.answer.text, number);
        if let Some(range) = sign {
            self.taken.push(range.clone());
            self.changes.push(Change::new(range, ""));
        }
        let at = if is_behind { number.end } else { number.start };
        self.changes.push(Change::new(at..at, written));
    }

    fn quotes(&mut self) {
        let source: Vec<(usize, &Mark)> = self
            .prepared
            .marks
            .iter()
            .enumerate()
            .filter(|(_, mark)| mark.role.is_quote() && !self.is_covered(&mark.range))
            .collect();
        let answer = free_marks(&self.answer.text, &self.taken);
        let answer: Vec<&Mark> = answer.iter().filter(|mark| mark.role.is_quote()).collect();
        for pairing in pair(&source, &answer) {
            let mark = &self.prepared.marks[pairing.source];
            match pairing.answer {
                Some(range) => {
                    self.taken.push(range.clone());
                    if let Some(text) = written(self.source, mark) {
                        self.changes.push(Change::new(range, text));
                    }
                }
                None if self.missing == Missing::Report => self.lost.push(mark.range.start),
                None => self.insert_quote(mark),
            }
        }
        if source.len() < answer.len() && !source.is_empty() && self.missing == Missing::PutIn {
            let extra: Vec<_> = answer.iter().filter(|mark| !self.is_taken(&mark.range)).collect();
            self.changes.extend(extra.iter().map(|mark| Change::new(mark.range.clone(), "")));
        }
    }

    fn insert_quote(&mut self, mark: &Mark) {
        let text = &self.source[mark.range.clone()];
        let ask = self.prepared.ask.after(mark.range.clone());
        let (before, after) = place::neighbours(&self.prepared.ask.text, ask.start);
        if mark.range.start == 0 {
            return self.changes.push(Change::new(0..0, text));
        }
        if mark.range.end == self.source.len() {
            let end = self.answer.text.len();
            return self.changes.push(Change::new(end..end, text));
        }
        let (word, is_guess) = match mark.role {
            Role::Open => self.place_of(after, ask.start),
            _ => self.place_of(before, ask.start),
        };
        self.is_guessed |= is_guess;
        let at = if mark.role == Role::Open { word.start } else { self.after_taken(word.end) };
        self.changes.push(Change::new(at..at, text));
    }

    fn other_marks(&mut self) {
        let answer = free_marks(&self.answer.text, &self.taken);
        for role in [Role::Dash, Role::Apostrophe, Role::Ellipsis] {
            let source: Vec<&Mark> = self
                .prepared
                .marks
                .iter()
                .filter(|mark| mark.role == role && !self.is_covered(&mark.range))
                .collect();
            let Some(first) = source.first() else { continue };
            let styles: Vec<Option<&str>> =
                source.iter().map(|mark| written(self.source, mark)).collect();
            let usual = written(self.source, first);
            let is_uniform = styles.iter().all(|style| *style == usual);
            let marks: Vec<&Mark> = answer.iter().filter(|mark| mark.role == role).collect();
            for (index, mark) in marks.iter().enumerate() {
                let style = if is_uniform { usual } else { styles.get(index).copied().flatten() };
                if let Some(text) = style {
                    self.changes.push(Change::new(mark.range.clone(), text));
                }
            }
        }
        self.ranges();
    }

    /// `2019–2021` went as `2019-2021`; where the answer has it so, it gets its dash back.
    fn ranges(&mut self) {
        for mark in self.prepared.marks.iter().filter(|mark| mark.role == Role::Range) {
            let Some(text) = written(self.source, mark) else { continue };
            // A raised `½` may stand between the number and the dash.
            let joins = |number: &&Number| {
                let gap = self.source.get(number.range.end..mark.range.start);
                gap.is_some_and(|gap| gap.len() <= 4 && !gap.contains(char::is_whitespace))
            };
            let before = self.prepared.numbers.iter().rev().find(joins);
            let place = before.and_then(|number| self.places.get(&number.range.start));
            let Some(end) = place.map(|range| range.end) else { continue };
            if self.answer.text[end..].starts_with('-') {
                self.changes.push(Change::new(end..end + 1, text));
            }
        }
    }

    fn put_back(&mut self, removed: &Removed) {
        let ask = self.prepared.ask.after(removed.source.clone());
        let (before, after) = place::neighbours(&self.prepared.ask.text, ask.start);
        let (word, is_guess) = if removed.is_before {
            self.place_of(after, ask.start)
        } else {
            self.place_of(before, ask.start)
        };
        self.is_guessed |= is_guess;
        let text = &removed.text;
        let (at, text) = if removed.is_before {
            (word.start, text.clone())
        } else if removed.is_after {
            (self.after_taken(word.end), text.clone())
        } else if word.end == 0 {
            (0, format!("{text} "))
        } else {
            (self.behind_punctuation(&ask, self.after_taken(word.end)), format!(" {text}"))
        };
        self.changes.push(Change::new(at..at, text));
    }

    /// Where the source had punctuation before the symbol, the answer's comes before it too.
    fn behind_punctuation(&self, ask: &Range<usize>, at: usize) -> usize {
        let sent = self.prepared.ask.text[..ask.start].trim_end();
        let rest = &self.answer.text[at..];
        let marks = rest.len() - rest.trim_start_matches(['.', ',', '!', '?', ':', ';', '"']).len();
        if sent.ends_with(['.', ',', '!', '?', ':', ';', '"']) { at + marks } else { at }
    }
}
