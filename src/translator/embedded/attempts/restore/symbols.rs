//! Puts symbols back beside the words they belong to.

use std::ops::Range;

use super::{super::place, Change, Removed, Work, search};

impl Work<'_> {
    pub(super) fn put_back(&mut self, removed: &Removed) {
        let ask = self.prepared.ask.after(removed.source.clone());
        let (before, after) = place::neighbours(&self.prepared.ask.text, ask.start);
        let (word, is_guess) = if removed.is_before {
            self.place_of(after, ask.start)
        } else {
            self.place_of(before, ask.start)
        };
        self.is_guessed |= is_guess;
        let (mut gap, mut tail) = ("", if removed.is_spaced { " " } else { "" });
        let at = if removed.is_before {
            // What belongs before a number belongs before its currency sign, too.
            let sign =
                search::dollars(&self.answer.text, &word).filter(|sign| sign.end <= word.start);
            sign.map_or(word.start, |sign| sign.start)
        } else if removed.is_after {
            self.behind_same(&ask, self.after_taken(word.end))
        } else if word.end == 0 {
            tail = " ";
            0
        } else {
            gap = " ";
            self.behind_punctuation(&ask, self.after_taken(word.end))
        };
        let at = self.after_taken(self.before_stop(ask.start, at));
        let (text, letters) = (&removed.text, &removed.letters);
        let (open, close) = (text.start..letters.start, letters.end..text.end);
        self.insert(at, &format!("{gap}{}", &self.source[open]));
        let letters_text = &self.source[letters.clone()];
        self.changes.push(Change::original(at..at, letters_text, letters.clone()));
        self.insert(at, &format!("{}{tail}", &self.source[close]));
    }

    fn insert(&mut self, at: usize, text: &str) {
        if !text.is_empty() {
            self.changes.push(Change::new(at..at, text));
        }
    }

    /// What stands between the word and the symbol in the source, as `%`, does so in the answer.
    fn behind_same(&self, ask: &Range<usize>, at: usize) -> usize {
        let sent = &self.prepared.ask.text[..ask.start];
        let between = &sent[sent.trim_end_matches(|c: char| !c.is_alphanumeric()).len()..];
        if self.answer.text[at..].starts_with(between) { at + between.len() } else { at }
    }

    /// Where the source had punctuation before the symbol, the answer's comes before it too.
    fn behind_punctuation(&self, ask: &Range<usize>, at: usize) -> usize {
        let sent = self.prepared.ask.text[..ask.start].trim_end();
        let rest = &self.answer.text[at..];
        let marks = rest.len() - rest.trim_start_matches(['.', ',', '!', '?', ':', ';', '"']).len();
        if sent.ends_with(['.', ',', '!', '?', ':', ';', '"']) { at + marks } else { at }
    }
}
