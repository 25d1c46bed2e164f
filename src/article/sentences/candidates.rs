//! Finds the places where a sentence could end. What becomes of them is decided by `judge`.

use std::ops::Range;

use super::endings::{footnotes, is_closer, is_terminator, run_end, spaced_guillemet};

const BRACKETS: &[(char, char)] = &[
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('（', '）'),
    ('［', '］'),
    ('「', '」'),
    ('『', '』'),
    ('【', '】'),
    ('《', '》'),
];

/// Below are ASCII, the later bytes of characters, and Latin, Greek, Cyrillic and Hebrew letters.
const FIRST_LEAD_WITH_SIGNS: u8 = 0xd5;

/// The first of `BRACKETS` that is not ASCII.
const FIRST_WIDE_BRACKET: char = '\u{300a}';

/// How far behind a bracket its end is looked for; an orphan must not keep a block in one piece.
const BRACKETED_BYTES: usize = 600;

/// More brackets within each other are no prose.
const MOST_OPEN: usize = 16;

/// A place where a sentence could end: `went home.” Then`
#[derive(Debug)]
pub(super) struct Candidate<'t> {
    pub text: &'t str,
    /// Where the sentence begins that could end here.
    pub start: usize,
    /// The terminators: `.`, `?!`, `. . .`
    pub run: Range<usize>,
    /// Behind the closing signs.
    pub end: usize,
    /// The last bracket still open at `end`, and the sign that would close it.
    open: Option<(usize, char)>,
}

impl<'t> Candidate<'t> {
    /// The sentence so far, without the terminators.
    pub fn before(&self) -> &'t str {
        &self.text[self.start.min(self.run.start)..self.run.start]
    }

    /// What follows, from the first sign that is not white space.
    pub fn next(&self) -> &'t str {
        self.text[self.end..].trim_start()
    }

    /// Where what follows begins.
    pub fn next_start(&self) -> usize {
        self.text.len() - self.next().len()
    }

    pub fn is_glued(&self) -> bool {
        self.end < self.text.len() && self.next_start() == self.end
    }

    /// Nothing but one full stop.
    pub fn is_full_stop(&self) -> bool {
        self.end == self.run.end && &self.text[self.run.clone()] == "."
    }

    pub fn has_footnote(&self) -> bool {
        self.text[..self.end].ends_with(|sign: char| sign.is_ascii_digit())
    }

    /// A quotation ends with the sentence.
    pub fn has_quote(&self) -> bool {
        self.text[self.run.end..self.end].contains(['"', '\'', '”', '’', '“', '»', '«'])
    }

    /// Whether this sentence opened a bracket before that is closed behind.
    pub fn is_bracketed(&self) -> bool {
        let Some((at, closer)) = self.open else { return false };
        let reach = self.text.floor_char_boundary(self.end + BRACKETED_BYTES);
        at >= self.start && self.text[self.end..reach].contains(closer)
    }
}

/// The candidates of one line, in order. `start` of each is left to the caller.
pub(super) fn candidates(text: &str) -> Candidates<'_> {
    Candidates { text, at: 0, open: Vec::new() }
}

pub(super) struct Candidates<'t> {
    text: &'t str,
    at: usize,
    open: Vec<(usize, char)>,
}

impl<'t> Iterator for Candidates<'t> {
    type Item = Candidate<'t>;

    fn next(&mut self) -> Option<Candidate<'t>> {
        let start = self.next_terminator()?;
        let run_end = run_end(self.text, start);
        let end = self.pass_closers(run_end);
        self.at = end;
        let open = self.open.last().copied();
        Some(Candidate { text: self.text, start: 0, run: start..run_end, end, open })
    }
}

impl Candidates<'_> {
    /// Looks at bytes first: decoding each letter took half of the whole time.
    fn next_terminator(&mut self) -> Option<usize> {
        for (at, byte) in self.text.bytes().enumerate().skip(self.at) {
            match byte {
                b'.' | b'!' | b'?' => return Some(at),
                b'(' | b')' | b'[' | b']' | b'{' | b'}' => self.note_bracket(at, char::from(byte)),
                FIRST_LEAD_WITH_SIGNS.. => {
                    let sign = self.text[at..].chars().next()?;
                    if is_terminator(sign) {
                        return Some(at);
                    }
                    if sign >= FIRST_WIDE_BRACKET {
                        self.note_bracket(at, sign);
                    }
                }
                _ => {}
            }
        }
        None
    }

    fn note_bracket(&mut self, at: usize, sign: char) {
        if let Some((_, closer)) = BRACKETS.iter().find(|(opener, _)| *opener == sign) {
            if self.open.len() < MOST_OPEN {
                self.open.push((at, *closer));
            }
        } else if let Some(depth) = self.open.iter().rposition(|(_, closer)| *closer == sign) {
            self.open.truncate(depth);
        }
    }

    /// Behind closing signs and further terminators: `?”.`
    fn pass_closers(&mut self, from: usize) -> usize {
        let mut end = from;
        while let Some(sign) = self.text[end..].chars().next() {
            if is_closer(sign) {
                self.note_bracket(end, sign);
            } else if !(end > from && is_terminator(sign)) {
                break;
            }
            end += sign.len_utf8();
        }
        end + spaced_guillemet(&self.text[end..]) + footnotes(&self.text[..from], &self.text[end..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(text: &str) -> Vec<&str> {
        candidates(text).map(|one| &text[one.run.start..one.end]).collect()
    }

    #[test]
    fn closing_signs_belong_to_the_sentence() {
        assert_eq!(runs("Go?! “No.” (Yes!). « Oui ? » Fin…"), ["?!", ".”", "!).", "? »", "…"]);
    }

    #[test]
    fn full_stops_with_blanks_between_are_one_run() {
        assert_eq!(
            runs("well . . . maybe . . . . Then. . . . No"),
            [". . .", ". . . .", ".", ". . ."]
        );
    }

    #[test]
    fn a_bracket_counts_while_it_is_open_and_closed_later() {
        let is_bracketed =
            |text| candidates(text).map(|one| one.is_bracketed()).collect::<Vec<_>>();

        assert_eq!(is_bracketed("a (b. c) d."), [true, false]);
        assert_eq!(is_bracketed("a (b. c d."), [false, false]);
        assert_eq!(is_bracketed("a (b.) c d."), [false, false]);
    }
}
