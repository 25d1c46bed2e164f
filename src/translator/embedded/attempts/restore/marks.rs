//! Gives the answer the marks of the source, and puts in the quotes it lost.

use std::ops::Range;

use super::{
    super::{
        super::prepare::{
            glyphs::{Mark, Role},
            numbers::Number,
        },
        place,
        quotes::{free_marks, pair, written},
    },
    Change, Missing, Work,
};

impl Work<'_> {
    pub(super) fn quotes(&mut self) {
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
                    self.close_quote(mark, &range);
                    if let Some(text) = written(self.source, mark) {
                        self.changes.push(Change::new(range, text));
                    }
                }
                None if self.missing == Missing::Report => self.lost.push(mark.range.start),
                None => self.insert_quote(mark),
            }
        }
        let extra = answer.iter().filter(|mark| !self.is_taken(&mark.range));
        let extra: Vec<Change> =
            extra.filter_map(|mark| self.without(mark, source.is_empty())).collect();
        self.changes.extend(extra);
    }

    /// No space between a quote mark and what it quotes, unless the source has one.
    fn close_quote(&mut self, mark: &Mark, range: &Range<usize>) {
        let (source, answer) = (self.source, self.answer.text.as_str());
        let is_spaced = match mark.role {
            Role::Open => source[mark.range.end..].starts_with(char::is_whitespace),
            _ => source[..mark.range.start].ends_with(char::is_whitespace),
        };
        let space = match mark.role {
            Role::Open if answer[range.end..].starts_with(' ') => range.end..range.end + 1,
            Role::Close if answer[..range.start].ends_with(' ') => range.start - 1..range.start,
            _ => return,
        };
        if !is_spaced && space.start > 0 && space.end < answer.len() {
            self.changes.push(Change::new(space, ""));
        }
    }

    /// A quote mark of the answer that no mark of the source stands behind.
    ///
    /// Where the source has none at all two may be the model's way to write a title; one behind an `s`
    /// is how the models sometimes write a possessive.
    fn without(&self, mark: &Mark, is_source_bare: bool) -> Option<Change> {
        let (before, after) = self.answer.text.split_at(mark.range.start);
        let is_possessive = before.ends_with('s') && after[mark.range.len()..].starts_with(' ');
        match (is_source_bare, is_possessive) {
            (true, true) => Some(Change::new(mark.range.clone(), "'")),
            (true, false) => None,
            (false, _) => Some(Change::new(mark.range.clone(), "")),
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

    pub(super) fn other_marks(&mut self) {
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
}
