//! Finds the places where a sentence could end. What becomes of them is decided by `judge`.

use std::ops::Range;

/// Closing signs that stand right behind a terminator and belong to its sentence. Where one of them
/// opens instead, there is white space before it.
const CLOSERS: &[char] = &[
    '"', '\'', '”', '’', '“', '‘', '»', '«', '›', '‹', ')', ']', '}', '」', '』', '）', '】', '》', '〉', '］',
];

const BRACKETS: &[(char, char)] = &[
    ('(', ')'), ('[', ']'), ('{', '}'), ('（', '）'), ('［', '］'), ('「', '」'), ('『', '』'), ('【', '】'),
    ('《', '》'),
];

/// How far behind a bracket its end is looked for; an orphan must not keep a block in one piece.
const BRACKETED_BYTES: usize = 600;

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
    fn next_terminator(&mut self) -> Option<usize> {
        for (at, sign) in self.text[self.at..].char_indices() {
            let at = self.at + at;
            if is_terminator(sign) {
                return Some(at);
            }
            if !sign.is_alphanumeric() && sign != ' ' {
                self.note_bracket(at, sign);
            }
        }
        None
    }

    fn note_bracket(&mut self, at: usize, sign: char) {
        if let Some((_, closer)) = BRACKETS.iter().find(|(opener, _)| *opener == sign) {
            self.open.push((at, *closer));
        } else if let Some(depth) = self.open.iter().rposition(|(_, closer)| *closer == sign) {
            self.open.truncate(depth);
        }
    }

    /// Behind closing signs and further terminators: `?”.`
    fn pass_closers(&mut self, from: usize) -> usize {
        let mut end = from;
        while let Some(sign) = self.text[end..].chars().next() {
            if CLOSERS.contains(&sign) {
                self.note_bracket(end, sign);
            } else if !(end > from && is_terminator(sign)) {
                break;
            }
            end += sign.len_utf8();
        }
        end + spaced_guillemet(&self.text[end..]) + footnotes(&self.text[..from], &self.text[end..])
    }
}

/// The numbers of notes, where their raised digits became plain ones: `was shown.11 12 Take`
fn footnotes(before: &str, rest: &str) -> usize {
    let numbers = rest.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
    let length = rest.len() - numbers.len();
    let is_note = |note: &str| (1..=2).contains(&note.len());
    let notes = rest[..length].trim_end();
    let word = before.trim_end_matches('.');
    let letters = word.chars().rev().take_while(|sign| sign.is_lowercase()).count();
    let is_noted = rest.starts_with(|sign: char| sign.is_ascii_digit())
        && notes.len() < length
        && notes.split(' ').all(is_note)
        && (letters > 3 || word.ends_with([')', '”', '"']))
        && before.len() == word.len() + 1
        && numbers.starts_with(char::is_uppercase);
    if is_noted { notes.len() } else { 0 }
}

/// French puts a blank before the sign that closes: `« Vraiment ? »`
fn spaced_guillemet(rest: &str) -> usize {
    let closer = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let blanks = rest.len() - closer.len();
    match closer.strip_prefix('»') {
        Some(behind) if blanks > 0 && !behind.starts_with(char::is_alphanumeric) => blanks + '»'.len_utf8(),
        _ => 0,
    }
}

fn is_terminator(sign: char) -> bool {
    match sign {
        '.' | '!' | '?' => true,
        _ if sign.is_ascii() => false,
        '…' | '‼' | '⁇' | '⁈' | '⁉' | '。' | '！' | '？' | '．' | '｡' | '؟' | '۔' | '।' | '॥' | '።' | '፧'
        | '။' | '។' | '՜' | '։' => true,
        _ => false,
    }
}

/// Terminators in a row, and the full stops of `. . .`
fn run_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let row = rest.find(|sign| !is_terminator(sign)).unwrap_or(rest.len());
    let spaced = rest.as_bytes()[row..].chunks(2).take_while(|pair| pair == b" .").count();
    if row > 1 || spaced < 2 {
        return start + row;
    }
    // `compounds. . . . The`: the sentence's full stop, then three of an omission.
    let is_stop_and_omission = spaced == 3 && text[..start].ends_with(char::is_alphanumeric);
    start + if is_stop_and_omission { row } else { row + 2 * spaced }
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
        assert_eq!(runs("well . . . maybe . . . . Then. . . . No"), [". . .", ". . . .", ".", ". . ."]);
    }

    #[test]
    fn a_bracket_counts_while_it_is_open_and_closed_later() {
        let is_bracketed = |text| candidates(text).map(|one| one.is_bracketed()).collect::<Vec<_>>();

        assert_eq!(is_bracketed("a (b. c) d."), [true, false]);
        assert_eq!(is_bracketed("a (b. c d."), [false, false]);
        assert_eq!(is_bracketed("a (b.) c d."), [false, false]);
    }
}
