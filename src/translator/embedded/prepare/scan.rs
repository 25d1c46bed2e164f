//! Walks through a text once and says what has to be done to which stretch of it.
//!
//! Every character belongs to at most one find; what no find covers goes to the model as it is.

use std::ops::Range;

use super::{
    super::vocabulary::{Spelling, Vocabulary},
    atoms::atoms,
    currency::signs,
    fold::{fold, is_capital, is_other_script},
    formulas::formulas,
    glyphs::{self, Mark},
    numbers::{Number, Style},
    words::{is_combining, is_invisible, is_word, words},
};

/// A stretch of the source that needs care.
#[derive(Clone, Debug, PartialEq)]
pub struct Find {
    /// Bytes of the scanned text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// What a find is, with what its case needs.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Comes through letter by letter.
    Atom,
    /// The same, named by whoever asked for the translation.
    Kept,
    /// A word in letters the model lacks, and how it is sent.
    Name {
        /// In readable letters.
        folded: String,
        /// Whether it must be found again; a common word may be translated.
        is_kept: bool,
    },
    /// A word with raised or lowered digits or a trademark, and how it is sent.
    Formula {
        /// On one line, without the trademark.
        folded: String,
    },
    /// A currency sign the model lacks, with the spaces between it and the number of that index.
    Sign {
        /// Index among the numbers of the text.
        number: usize,
        /// Whether it stands behind its number.
        is_behind: bool,
    },
    /// A number with so many separators that a model loses count.
    Grouped,
    /// A typographic mark the model lacks, and how it is sent.
    Mark(&'static str),
    /// A symbol the model lacks; it is taken out and put back.
    Symbol,
    /// Invisible; it is left out.
    Invisible,
    /// White space other than one plain space.
    Space,
}

/// More words than this in an unreadable script are a quotation, not names.
const MAX_FOREIGN_WORDS: usize = 3;

/// Every find, ascending and apart.
pub fn scan(
    text: &str,
    keep: &[Range<usize>],
    vocabulary: &Vocabulary,
    (marks, numbers): (&[Mark], &[Number]),
    to: Style,
) -> Vec<Find> {
    let mut finds: Vec<Find> =
        atoms(text, vocabulary).into_iter().map(|range| Find { range, kind: Kind::Atom }).collect();
    if !text.is_ascii() {
        finds.extend(formulas(text, vocabulary));
        finds.extend(foreign(text, vocabulary));
        finds.extend(signs(text, vocabulary, numbers));
    }
    finds.extend(marks.iter().filter_map(|mark| mark_find(text, vocabulary, mark)));
    finds.extend(numbers.iter().filter_map(|number| grouped(number, to)));
    let is_free = |find: &Find| {
        let next = keep.partition_point(|kept| kept.end <= find.range.start);
        keep.get(next).is_none_or(|kept| find.range.end <= kept.start)
    };
    finds.retain(is_free);
    finds.extend(keep.iter().map(|range| Find { range: range.clone(), kind: Kind::Kept }));
    let mut finds = apart(finds);
    let rest = others(text, vocabulary, &finds);
    finds.extend(rest);
    apart(finds)
}

/// Sorted, and without those that overlap one found with more right (an earlier, longer one).
fn apart(mut finds: Vec<Find>) -> Vec<Find> {
    finds.sort_by_key(|find| (find.range.start, !matches!(find.kind, Kind::Atom)));
    let mut end = 0;
    finds.retain(|find| {
        find.range.start >= end && {
            end = find.range.end;
            true
        }
    });
    finds
}

fn mark_find(text: &str, vocabulary: &Vocabulary, mark: &Mark) -> Option<Find> {
    let written = &text[mark.range.clone()];
    let is_read = written.chars().all(|c| c.is_whitespace() || vocabulary.spells(c));
    let sent = glyphs::plain(written, mark.role);
    (!is_read && vocabulary.reads(sent.trim()))
        .then(|| Find { range: mark.range.clone(), kind: Kind::Mark(sent) })
}

/// Two separators are enough for a model to lose count; the target's own writing it copies.
fn grouped(number: &Number, to: Style) -> Option<Find> {
    let is_rewritten =
        number.separators() >= 2 && number.value.is_some() && to.write(number) != number.text;
    is_rewritten.then(|| Find { range: number.range.clone(), kind: Kind::Grouped })
}

/// Words the model cannot read; many of a foreign script together are one atom.
fn foreign(text: &str, vocabulary: &Vocabulary) -> Vec<Find> {
    let unread: Vec<Range<usize>> =
        words(text).filter(|range| !vocabulary.reads(&text[range.clone()])).collect();
    let mut finds = Vec::new();
    let mut from = 0;
    while from < unread.len() {
        let mut to = from + 1;
        while to < unread.len() && continues(text, &unread[to - 1], &unread[to]) {
            to += 1;
        }
        let run = unread[from].start..unread[to - 1].end;
        if to - from > MAX_FOREIGN_WORDS {
            finds.push(Find { range: run, kind: Kind::Atom });
        } else {
            finds.extend(unread[from..to].iter().map(|range| name(text, vocabulary, range)));
        }
        from = to;
    }
    finds
}

/// Whether two neighbours belong to one quotation in another script.
fn continues(text: &str, left: &Range<usize>, right: &Range<usize>) -> bool {
    let between = &text[left.end..right.start];
    is_other_script(&text[left.clone()])
        && is_other_script(&text[right.clone()])
        && between.len() <= 4
        && !between.chars().any(|c| c.is_alphanumeric() || c == '\n')
}

fn name(text: &str, vocabulary: &Vocabulary, range: &Range<usize>) -> Find {
    let word = &text[range.clone()];
    let lower = word.to_lowercase();
    let kind = match fold(word, vocabulary) {
        // Many vocabularies have `ã` but no `Ã`: a word in capitals is lowered rather than stripped.
        _ if lower != word && vocabulary.reads(&lower) && !is_other_script(word) => {
            let is_name = !is_shouted(word)
                && lower.chars().nth(1).is_some()
                && !starts_sentence(&text[..range.start]);
            let folded = fold(word, vocabulary).filter(|_| is_name).unwrap_or(lower);
            Kind::Name { is_kept: is_name, folded }
        }
        Some(folded) => Kind::Name { folded, is_kept: is_capital(word) || is_other_script(word) },
        None => Kind::Atom,
    };
    Find { range: range.clone(), kind }
}

fn is_shouted(word: &str) -> bool {
    word.chars().count() > 1 && !word.chars().any(char::is_lowercase)
}

/// Whether a capital is due here anyway.
fn starts_sentence(before: &str) -> bool {
    let before = before.trim_end_matches(|c: char| !c.is_alphanumeric() && !".!?:".contains(c));
    before.is_empty() || before.ends_with(['.', '!', '?', ':'])
}

/// What is left: symbols, invisible characters and unusual spaces.
fn others(text: &str, vocabulary: &Vocabulary, finds: &[Find]) -> Vec<Find> {
    let mut found: Vec<Find> = Vec::new();
    let mut covered = finds.iter().peekable();
    let mut previous = 'x';
    for (at, c) in text.char_indices() {
        while covered.peek().is_some_and(|find| find.range.end <= at) {
            covered.next();
        }
        let is_covered = covered.peek().is_some_and(|find| find.range.start <= at);
        let kind = other(c, previous, vocabulary).filter(|_| !is_covered);
        previous = if is_covered { 'x' } else { c };
        let Some(kind) = kind else { continue };
        match found.last_mut() {
            // An emoji is a row of symbols, joiners and selectors.
            Some(last)
                if last.range.end == at && last.kind == Kind::Symbol && kind != Kind::Space =>
            {
                last.range.end += c.len_utf8();
            }
            _ => found.push(Find { range: at..at + c.len_utf8(), kind }),
        }
    }
    found
}

fn other(c: char, previous: char, vocabulary: &Vocabulary) -> Option<Kind> {
    if c.is_whitespace() {
        return (c != ' ' || previous.is_whitespace()).then_some(Kind::Space);
    }
    if is_invisible(c) {
        return Some(Kind::Invisible);
    }
    if is_combining(c) || is_word(c) {
        return None;
    }
    (vocabulary.spelling(c) != Spelling::Plain).then_some(Kind::Symbol)
}
