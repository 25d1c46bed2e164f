//! Where an article switches: paragraphs surely in another language than the rest.

use super::{family, judge, words::Words};
use crate::lang::Tag;

/// Paragraphs of a text in another language than the rest.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Passage {
    /// Their language.
    pub lang: Tag,
    /// Which lines of the text, counted from 0.
    pub lines: Vec<usize>,
}

/// So many letters may vote, and may be left to speak for a paragraph without its quotations.
const VOTING_LETTERS: usize = 40;
/// From here on a paragraph's language is sure.
const SURE: f64 = 0.95;
/// Lines that are looked at one by one; more do not change what most are.
const LINES_AT_MOST: usize = 200;

/// The part of `text` in its main language, and the passages that are not.
pub fn part(text: &str, allowed: &[Tag]) -> (String, Vec<Passage>) {
    let lines: Vec<&str> = text.lines().collect();
    let spoken: Vec<String> = lines.iter().map(|line| without_quotations(line)).collect();
    let votes: Vec<Option<Vote>> = if lines.len() < 2 {
        Vec::new()
    } else {
        spoken.iter().take(LINES_AT_MOST).map(|line| vote(line, allowed)).collect()
    };
    let Some(main) = most_letters(&votes) else { return (spoken.join("\n"), Vec::new()) };
    let is_other = |at: usize| {
        votes.get(at).is_some_and(|vote| {
            vote.as_ref().is_some_and(|vote| !family::are_sisters(vote.language, main))
        })
    };
    let mut passages: Vec<Passage> = Vec::new();
    for (at, vote) in votes.iter().enumerate().filter(|(at, _)| is_other(*at)) {
        let Some(lang) = vote.as_ref().and_then(|vote| vote.language.parse::<Tag>().ok()) else {
            continue;
        };
        match passages.iter_mut().find(|passage| passage.lang == lang) {
            Some(passage) => passage.lines.push(at),
            None => passages.push(Passage { lang, lines: vec![at] }),
        }
    }
    let kept =
        spoken.iter().enumerate().filter(|(at, _)| !is_other(*at)).map(|(_, line)| line.as_str());
    (kept.collect::<Vec<_>>().join("\n"), passages)
}

/// What a paragraph is surely in, and how much it says.
struct Vote {
    language: &'static str,
    letters: usize,
}

fn vote(line: &str, allowed: &[Tag]) -> Option<Vote> {
    let words = Words::of(line);
    if words.letters < VOTING_LETTERS {
        return None;
    }
    let judgement = judge::judge(&words, allowed);
    let (language, likely) = *judgement.ranked.first()?;
    (likely >= SURE && !judgement.is_doubtful).then_some(Vote { language, letters: words.letters })
}

/// The language of most letters; `None` where all votes agree, or none was given.
fn most_letters(votes: &[Option<Vote>]) -> Option<&'static str> {
    let mut letters: Vec<(&str, usize)> = Vec::new();
    for vote in votes.iter().flatten() {
        match letters.iter_mut().find(|(language, _)| *language == vote.language) {
            Some((_, sum)) => *sum += vote.letters,
            None => letters.push((vote.language, vote.letters)),
        }
    }
    (letters.len() > 1)
        .then(|| letters.iter().max_by_key(|(_, sum)| *sum).map(|(language, _)| *language))?
}

/// A paragraph without what stands in quotation marks, where enough is left to judge it.
fn without_quotations(line: &str) -> String {
    let mut outside = String::new();
    let mut rest = line;
    while let Some((before, quoted, after)) = next_quotation(rest) {
        outside.push_str(before);
        outside.push(' ');
        if quoted.chars().filter(|sign| sign.is_alphabetic()).count() < QUOTED_LETTERS {
            outside.push_str(quoted);
        }
        rest = after;
    }
    if outside.is_empty() {
        return line.to_owned();
    }
    outside.push_str(rest);
    let is_enough = outside.chars().filter(|sign| sign.is_alphabetic()).count() >= VOTING_LETTERS;
    if is_enough { outside } else { line.to_owned() }
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
