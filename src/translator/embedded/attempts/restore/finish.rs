//! The last touches: capitals, the first letter, the punctuation at the end.

use std::ops::Range;

use super::{Change, Edited, Restored, Work};

/// Punctuation that ends a text.
const STOPS: [char; 12] = ['.', ',', ';', ':', '!', '?', '…', '。', '！', '？', '،', '؟'];

/// What may stand behind the last stop.
const CLOSERS: [char; 10] = ['"', '\'', '”', '’', '»', '›', '“', '‘', ')', ']'];

/// The stop a text ends with, closing quotes left aside.
fn stop_of(text: &str) -> Option<char> {
    text.trim_end_matches(CLOSERS).chars().next_back().filter(|c| STOPS.contains(c))
}

/// The text without its last stop and the quotes and brackets around it.
fn body(text: &str) -> &str {
    text.trim_end_matches(|c| STOPS.contains(&c) || CLOSERS.contains(&c))
}

/// Whether the stop behind the text belongs to its last word: `A.I`, `p.m`.
fn is_abbreviation(text: &str) -> bool {
    let mut last = text.chars().rev();
    last.next().is_some_and(char::is_alphabetic) && last.next() == Some('.')
}

impl Work<'_> {
    pub(super) fn finish(mut self) -> Restored {
        self.first_letter();
        self.last_stop();
        self.spaced_dollars();
        let (before, after) = &self.prepared.frame;
        let end = self.answer.text.len();
        if !before.is_empty() {
            self.changes.insert(0, Change::new(0..0, before.clone()));
        }
        if !after.is_empty() {
            self.changes.push(Change::new(end..end, after.clone()));
        }
        let mut steps = vec![Edited::new(&self.answer.text, self.changes)];
        if self.prepared.is_capitals {
            let shouted = capitals(&steps[0]);
            steps.push(shouted);
        }
        self.lost.sort_unstable();
        self.lost.dedup();
        Restored { steps, lost: self.lost, is_guessed: self.is_guessed }
    }

    /// Whether the text ends with a stop of its own.
    pub(super) fn has_stop(&self) -> bool {
        stop_of(&self.prepared.ask.text).is_some() && !self.prepared.has_added_stop
    }

    /// The place in the answer, moved before its last stop where the ask's stands behind `ask_at`.
    pub(super) fn before_stop(&self, ask_at: usize, at: usize) -> usize {
        let ask = self.prepared.ask.text.as_str();
        if self.has_stop() && ask_at <= body(ask).len() {
            at.min(body(&self.answer.text).len())
        } else {
            at
        }
    }

    /// Whether the stretch stands behind the answer's last stop and had its place before the ask's.
    pub(super) fn is_behind_stop(&self, ask_at: usize, range: &Range<usize>) -> bool {
        let (before, after) = self.answer.text.split_at(range.start);
        let after = &after[range.len()..];
        self.has_stop()
            && ask_at < body(&self.prepared.ask.text).len()
            && stop_of(before.trim_end()).is_some_and(|stop| ".!?".contains(stop))
            && stop_of(after).is_none()
            && !after.contains(char::is_alphanumeric)
    }

    /// A text that starts with a capital keeps it.
    fn first_letter(&mut self) {
        let asked = self.source.chars().next();
        let Some(first) = self.answer.text.chars().next() else { return };
        if asked.is_some_and(char::is_uppercase) && first.is_lowercase() && !self.is_taken(&(0..1))
        {
            let upper: String = first.to_uppercase().collect();
            self.changes.push(Change::new(0..first.len_utf8(), upper));
        }
    }

    /// A stop the source does not have is the model's habit and goes; one it has comes back.
    ///
    /// Languages differ in whether the stop comes before the closing quote, so both places count.
    fn last_stop(&mut self) {
        let (ask, answer) = (self.prepared.ask.text.as_str(), self.answer.text.as_str());
        let asked = stop_of(ask).filter(|_| self.has_stop());
        let given = stop_of(answer);
        let bare = answer.trim_end_matches(STOPS);
        let is_own = answer[bare.len()..].starts_with("..") || is_abbreviation(bare);
        if asked.is_none() && given.is_some() && !bare.is_empty() && !is_own {
            self.changes.push(Change::new(bare.len()..answer.len(), ""));
        }
        if let (Some(stop), None) = (asked, given)
            && stop != ','
            && answer.ends_with(|c: char| c.is_alphanumeric() || CLOSERS.contains(&c))
        {
            self.changes.push(Change::new(answer.len()..answer.len(), stop.to_string()));
        }
    }

    /// The models write `US $ 5`; nobody else does.
    fn spaced_dollars(&mut self) {
        let space = if self.setting.pair.to.language() == "pt" { " " } else { "" };
        let found: Vec<usize> = self.answer.text.match_indices("US $ ").map(|(at, _)| at).collect();
        for at in found {
            let range = at..at + "US $ ".len();
            if !self.is_taken(&range)
                && self.answer.text[range.end..].starts_with(|c: char| c.is_ascii_digit())
            {
                self.changes.push(Change::new(range, format!("US${space}")));
            }
        }
    }
}

/// The text in capitals, but for the stretches that are not to be touched.
fn capitals(edited: &Edited) -> Edited {
    let text = &edited.text;
    let firm = edited.originals().map(|(origin, range)| {
        let letters = text[range.clone()].to_owned();
        Change::original(range, letters, origin)
    });
    let letters = text
        .char_indices()
        .filter(|(_, c)| c.is_lowercase())
        .map(|(at, c)| Change::new(at..at + c.len_utf8(), c.to_uppercase().collect::<String>()));
    Edited::new(text, firm.chain(letters).collect())
}
