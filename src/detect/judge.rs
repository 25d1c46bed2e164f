//! Which languages some words may be in, likeliest first: the script rules out most, our table weighs
//! the rest, `whatlang` is heard where that is not sure, and speaks alone for languages the table lacks;
//! sisters are told apart by a table of their own.

use std::borrow::Cow;

use super::{
    family, likelihood,
    model::MODEL,
    opinion,
    script::{self, Script},
    sisters,
    words::Words,
};
use crate::lang::Tag;

/// What words look like.
#[derive(Debug, Default)]
pub struct Judgement {
    /// The script of most letters.
    pub script: Option<Script>,
    /// Languages and how likely each is, likeliest first; together 1 or less.
    pub ranked: Vec<(&'static str, f64)>,
    /// Whether something speaks against trusting it: two scripts, or letters of a language not served.
    pub is_doubtful: bool,
}

/// Who is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opinions {
    /// Our table alone: it is quick.
    Table,
    /// `whatlang`, too, where the table is not sure.
    Both,
}

impl Judgement {
    /// Whether nothing speaks against its likeliest language, and it is likelier than `than`.
    pub fn is_sure(&self, than: f64) -> bool {
        !self.is_doubtful && self.ranked.first().is_some_and(|(_, likely)| *likely > than)
    }
}

/// Judges words; where `allowed` is not empty, only its languages are considered.
pub fn judge(words: &Words, allowed: &[Tag], opinions: Opinions) -> Judgement {
    let counts = script::counts(&words.text);
    let Some((script, count)) = main_script(&counts) else { return Judgement::default() };
    let text = of_script(&words.text, script, &counts);
    let is_mixed = counts
        .iter()
        .any(|other| other.0 != script && weight(other) * 10 > weight(&(script, count)) * 3);
    let is_foreign = has_foreign_letters(&text, script);
    let is_doubtful = is_mixed || is_foreign || is_bare_han(script, count);
    let mut ranked = rank(&text, count, script, allowed, opinions);
    if let Some(only) = opinion::of_one_only_it_knows(&text, script, allowed) {
        for (_, likely) in &mut ranked {
            *likely *= 1.0 - only.1;
        }
        ranked.insert(0, only);
    }
    let left = match () {
        () if is_foreign => LEFT_BY_FOREIGN_LETTERS,
        () if is_doubtful => LEFT_BY_DOUBT,
        () => 1.0,
    };
    for (_, likely) in &mut ranked {
        *likely *= left;
    }
    Judgement { script: Some(script), ranked, is_doubtful }
}

/// What is left of a likelihood where letters that none of the languages has speak against it, and where
/// only two scripts or few letters do.
const LEFT_BY_FOREIGN_LETTERS: f64 = 0.5;
const LEFT_BY_DOUBT: f64 = 0.93;

fn main_script(counts: &[(Script, usize)]) -> Option<(Script, usize)> {
    counts.iter().copied().max_by_key(|seen| (weight(seen), seen.1))
}

/// A sign of Han, kana or Hangul says more than a letter: it is a syllable or a word.
fn weight((script, count): &(Script, usize)) -> usize {
    match script.0 {
        "Hani" | "Jpan" | "Hang" => count * 4,
        _ => *count,
    }
}

/// A few Han letters without kana are Chinese, or a Japanese headline.
fn is_bare_han(script: Script, count: usize) -> bool {
    script.0 == "Hani" && count < 6
}

/// The words without those in other scripts: brands and names stand in Latin letters everywhere.
fn of_script<'a>(words: &'a str, main: Script, counts: &[(Script, usize)]) -> Cow<'a, str> {
    if counts.len() == 1 {
        return Cow::Borrowed(words);
    }
    let is_of_main = |word: &&str| {
        script::counts(word)
            .first()
            .is_none_or(|(script, _)| *script == main || (main.0 == "Jpan" && script.0 == "Hani"))
    };
    let mut kept = " ".to_owned();
    for word in words.split(' ').filter(|word| !word.is_empty()).filter(is_of_main) {
        kept.push_str(word);
        kept.push(' ');
    }
    Cow::Owned(kept)
}

fn rank(
    text: &str,
    letters: usize,
    script: Script,
    allowed: &[Tag],
    opinions: Opinions,
) -> Vec<(&'static str, f64)> {
    let candidates = candidates(script, allowed);
    let [_, _, ..] = candidates[..] else {
        return candidates.into_iter().map(|language| (language, alone(letters))).collect();
    };
    let among = if allowed.is_empty() { AMONG_ALL } else { 1.0 };
    let mut ranked = by_table(text, &candidates, sharpness(text.len()) * among);
    let is_unsure = ranked.first().is_some_and(|(_, likely)| *likely < HEARD_BELOW);
    if is_unsure && opinions == Opinions::Both {
        hear_whatlang(text, allowed, &mut ranked);
    }
    sisters::part(text, &mut ranked);
    ranked
}

/// What our table says of the candidates, likeliest first.
fn by_table(text: &str, candidates: &[&'static str], sharpness: f64) -> Vec<(&'static str, f64)> {
    let scores = MODEL.score(text);
    let stretched = |language: &&str| Some(f64::from(scores[MODEL.place(language)?]) * sharpness);
    let each = candidates.iter().filter_map(|language| Some((*language, stretched(language)?)));
    let mut ranked: Vec<(&str, f64)> = each.collect();
    into_likelihoods(&mut ranked);
    ranked
}

/// The only language of a script is as likely as that nobody cites a word of it.
fn alone(letters: usize) -> f64 {
    if letters < 4 { 0.95 } else { 0.99 }
}

/// Below this likelihood the second opinion is worth its time.
const HEARD_BELOW: f64 = 0.95;

/// How much what `whatlang` is sure of weighs; see `model/README.md`.
const WHATLANG_WEIGHT: f64 = 0.4;

fn hear_whatlang(text: &str, allowed: &[Tag], ranked: &mut [(&'static str, f64)]) {
    let Some((language, confidence)) = opinion::ask(text, allowed) else { return };
    for (known, likely) in ranked.iter_mut() {
        // It knows no Bosnian, Malay or Nynorsk: what it says of one of a family holds for all.
        let is_meant = family::are_sisters(known, language);
        let weight = if is_meant { WHATLANG_WEIGHT * confidence } else { 0.0 };
        *likely = likely.max(1e-9).ln() + weight;
    }
    into_likelihoods(ranked);
}

/// Turns logarithms into likelihoods that sum to 1, highest first.
fn into_likelihoods(ranked: &mut [(&'static str, f64)]) {
    ranked.sort_by(|left, right| right.1.total_cmp(&left.1));
    likelihood::share_out(1.0, ranked.iter_mut().map(|(_, score)| score).collect());
}

/// The languages of the table that are written in a script, and in the list where there is one.
fn candidates(script: Script, allowed: &[Tag]) -> Vec<&'static str> {
    let of_script = languages_of(script).split(' ').filter(|language| !language.is_empty());
    if allowed.is_empty() {
        return of_script.collect();
    }
    let place = |language: &str| MODEL.place(if language == "no" { "nb" } else { language });
    let bit = |language: &str| place(language).map_or(0, |place| 1u64 << place);
    let listed = allowed.iter().fold(0, |bits, tag| bits | bit(tag.language()));
    of_script.filter(|language| bit(language) & listed != 0).collect()
}

/// The languages of the table that are written in a script, between blanks.
pub fn languages_of(script: Script) -> &'static str {
    WRITTEN_IN.iter().find(|(name, _)| *name == script.0).map_or("", |(_, all)| all)
}

const WRITTEN_IN: &[(&str, &str)] = &[
    (
        "Latn",
        "en de fr es pt it nl pl cs sk sl hr sr ro hu tr sv da nb fi et lv lt ca id vi bs nn gl eu ga mt is sq cy \
         af ms az eo tl lb",
    ),
    ("Cyrl", "bg mk ru uk be sr kk"),
    ("Arab", "ar fa ur"),
    ("Deva", "hi mr"),
    ("Hani", "zh ja"),
    ("Jpan", "ja"),
    ("Hang", "ko"),
    ("Grek", "el"),
    ("Hebr", "he"),
    ("Beng", "bn"),
    ("Thai", "th"),
    ("Geor", "ka"),
    ("Armn", "hy"),
    ("Taml", "ta"),
];

/// Whether letters stand in it that none of the script's languages here has: Mongolian in Cyrillic,
/// Pashto and Kurdish in Arabic, Tigrinya in Ethiopic letters.
fn has_foreign_letters(text: &str, script: Script) -> bool {
    let count = |signs: &str| text.chars().filter(|sign| signs.contains(*sign)).count();
    match script.0 {
        "Cyrl" => count("җӣӯҷҳӧӹҕҥ") > 0 || (count("өүӨҮ") > 0 && count("қғұіҚҒҰІ") == 0),
        "Arab" => count("ښځڅړډټۍېڼږګێۆڕڵەڎݨڄڃڊ") * 50 > text.chars().count(),
        "Ethi" => count("ቐቑቒቓቔቕቖቘቚቛቜቝኣዃዂዀ") > 0,
        _ => false,
    }
}

/// By how much scores are stretched before they are likelihoods, for words of so many bytes; measured on
/// held-out texts, see `model/README.md`.
fn sharpness(bytes: usize) -> f64 {
    let band = SHARPNESS.iter().find(|(up_to, _)| bytes <= *up_to);
    band.map_or(1.0, |(_, sharpness)| *sharpness)
}

/// Where nothing is ruled out, scores say less by so much.
const AMONG_ALL: f64 = 0.98;

const SHARPNESS: &[(usize, f64)] =
    &[(8, 1.15), (12, 1.32), (20, 1.5), (36, 1.7), (68, 1.75), (132, 2.0), (usize::MAX, 1.43)];
