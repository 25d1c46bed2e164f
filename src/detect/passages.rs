//! Where an article switches: paragraphs surely in another language than the rest.

use std::{borrow::Cow, iter::repeat_with};

use super::{
    family,
    reading::{self, Reading},
    script::has_letters,
};
use crate::lang::Tag;

/// Paragraphs of a text in another language than the rest.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Passage {
    /// Their language.
    pub lang: Tag,
    /// Which lines of the text, counted from 0.
    pub lines: Vec<usize>,
}

/// A text, parted.
pub struct Parted<'a> {
    /// What is in its main language.
    pub main: Cow<'a, str>,
    /// What is not.
    pub passages: Vec<Passage>,
    /// What was read of the main language already, where a paragraph says enough for all.
    pub reading: Option<Reading>,
}

/// So many letters may vote, and may be left to speak for a paragraph without its quotations.
const VOTING_LETTERS: usize = 40;
/// From here on a paragraph's language is sure.
const SURE: f64 = 0.95;
/// So many letters of a paragraph this sure speak for all that are in its language.
const SPEAKING_LETTERS: usize = 120;
const SURE_FOR_ALL: f64 = 0.99;
/// Lines that are looked at one by one, and how much of each; more does not change what most are.
const LINES_AT_MOST: usize = 200;
const LINE_BYTES: usize = 512;

/// Parts a text into what is in its main language and what is not.
pub fn part<'a>(text: &'a str, allowed: &[Tag]) -> Parted<'a> {
    let lines: Vec<Cow<'a, str>> = text.lines().map(without_quotations).collect();
    if let [only] = &lines[..] {
        return Parted { main: only.clone(), passages: Vec::new(), reading: None };
    }
    let votes: Vec<Option<Vote>> =
        lines.iter().take(LINES_AT_MOST).map(|line| vote(line, allowed)).collect();
    let main = most_letters(&votes);
    let is_other = |vote: &Vote| main.is_some_and(|main| !family::are_sisters(vote.language, main));
    let mut passages: Vec<Passage> = Vec::new();
    let mut kept = String::with_capacity(text.len());
    let mut reading = None;
    for (at, (line, vote)) in
        lines.iter().zip(votes.into_iter().chain(repeat_with(|| None))).enumerate()
    {
        match vote {
            Some(vote) if is_other(&vote) => add(&mut passages, vote.language, at),
            _ => {
                kept.push_str(line);
                kept.push('\n');
                reading = reading.or_else(|| vote.and_then(Vote::for_all));
            }
        }
    }
    Parted { main: Cow::Owned(kept), passages, reading }
}

fn add(passages: &mut Vec<Passage>, language: &str, line: usize) {
    match passages.iter_mut().find(|passage| passage.lang.language() == language) {
        Some(passage) => passage.lines.push(line),
        None => passages
            .extend(language.parse().ok().map(|lang: Tag| Passage { lang, lines: vec![line] })),
    }
}

/// What a paragraph is surely in, and what says so.
struct Vote {
    language: &'static str,
    reading: Reading,
}

impl Vote {
    /// Its reading, where that says enough for all paragraphs in its language.
    fn for_all(self) -> Option<Reading> {
        let says_enough = self.reading.words.letters >= SPEAKING_LETTERS;
        (says_enough && self.reading.judgement.is_sure(SURE_FOR_ALL)).then_some(self.reading)
    }
}

fn vote(line: &str, allowed: &[Tag]) -> Option<Vote> {
    if line.len() < VOTING_LETTERS {
        return None;
    }
    let reading = Reading::of(reading::beginning(line, LINE_BYTES), allowed);
    let (language, _) = *reading.judgement.ranked.first()?;
    let is_vote = reading.words.letters >= VOTING_LETTERS && reading.judgement.is_sure(SURE);
    is_vote.then_some(Vote { language, reading })
}

/// The language of most letters; `None` where no vote was given.
fn most_letters(votes: &[Option<Vote>]) -> Option<&'static str> {
    let mut letters: Vec<(&str, usize)> = Vec::new();
    for Vote { language, reading } in votes.iter().flatten() {
        match letters.iter_mut().find(|(seen, _)| seen == language) {
            Some((_, sum)) => *sum += reading.words.letters,
            None => letters.push((language, reading.words.letters)),
        }
    }
    letters.iter().max_by_key(|(_, sum)| *sum).map(|(language, _)| *language)
}

/// A paragraph without what stands in quotation marks, where enough is left to judge it.
fn without_quotations(line: &str) -> Cow<'_, str> {
    let Some(mut quotation) = next_quotation(line) else { return Cow::Borrowed(line) };
    let mut outside = String::with_capacity(line.len());
    let rest = loop {
        let (before, quoted, after) = quotation;
        outside.push_str(before);
        outside.push(' ');
        if !has_letters(quoted, QUOTED_LETTERS) {
            outside.push_str(quoted);
        }
        let Some(next) = next_quotation(after) else { break after };
        quotation = next;
    };
    outside.push_str(rest);
    if has_letters(&outside, VOTING_LETTERS) { Cow::Owned(outside) } else { Cow::Borrowed(line) }
}

/// Shorter quotations are names and titles, which say nothing of their language.
const QUOTED_LETTERS: usize = 12;

/// What stands before, in and after the first quotation.
fn next_quotation(text: &str) -> Option<(&str, &str, &str)> {
    let (start, open) = text.char_indices().find(|(_, sign)| closing(*sign).is_some())?;
    let inside = &text[start + open.len_utf8()..];
    let ends = closing(open)?;
    let (length, close) = inside.char_indices().find(|(_, sign)| ends.contains(*sign))?;
    Some((&text[..start], &inside[..length], &inside[length + close.len_utf8()..]))
}

/// The signs that may close what a sign opens.
fn closing(open: char) -> Option<&'static str> {
    Some(match open {
        '«' => "»",
        '»' => "«",
        '„' => "“”\"",
        '“' => "”",
        '"' => "\"",
        '「' => "」",
        '『' => "』",
        _ => return None,
    })
}
