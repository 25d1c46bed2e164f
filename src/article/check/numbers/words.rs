//! The words of a language that are numbers or stand beside them, one file a language.
//!
//! A language without a file, or with a short one, is judged by its digits alone: [`Vocabulary::knows_numbers`].

mod de;
mod en;
mod es;
pub mod everywhere;
mod fr;
mod it;
mod others;
mod pl;
mod pt;
mod ru;
mod uk;

use std::{collections::HashMap, sync::LazyLock};

use super::vocabulary::Vocabulary;

/// A language's words as its file lists them: entries divided by `;`, their forms by blanks. A form
/// that ends in `*` stands for every word that begins so, up to four letters more.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words {
    /// `2 two; 3 three`: said in a text, they mean this number.
    pub numbers: &'static str,
    /// Numbers in a row of things, `3 third`.
    pub ordinals: &'static str,
    /// Words that can mean a number and often do not: `1 one a; 2 twice`.
    pub weak: &'static str,
    /// Parts that only stand inside a compound: `20 vent`.
    pub pieces: &'static str,
    /// What may follow a number inside one word: `jährig` in `zweijährig`.
    pub endings: &'static str,
    /// Words that multiply by a hundred.
    pub hundreds: &'static str,
    /// `6 million`: words that multiply by a power of ten.
    pub scales: &'static str,
    /// Words for a half.
    pub halves: &'static str,
    /// What may stand between the parts of one number: `and`.
    pub joiners: &'static str,
    /// January to December.
    pub months: &'static str,
    /// Months that are also other words: they count only beside a number.
    pub doubtful_months: &'static str,
    /// Monday to Sunday.
    pub weekdays: &'static str,
    /// Words for a percentage.
    pub percent: &'static str,
    /// `USD dollar dollars`.
    pub currencies: &'static str,
    /// Words for a number below zero.
    pub minus: &'static str,
    /// `km kilometre`: measures, by the names in `measures.rs`.
    pub measures: &'static str,
    /// Words for a decade, before or after its year.
    pub decades: &'static str,
    /// Words for a century, beside which a single letter is a Roman numeral.
    pub centuries: &'static str,
}

/// What a word has to do with numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meaning {
    /// Nothing.
    Nothing,
    /// This number, and how surely.
    Number(u64, Sureness),
    /// Times a hundred.
    Hundred,
    /// Times a power of ten.
    Scale(u8),
    /// A half.
    Half,
    /// Stands between the parts of a number.
    Joiner,
    /// 1 to 12; whether the word is also another.
    Month(u8, bool),
    /// 1 to 7.
    Weekday(u8),
    /// A percentage.
    Percent,
    /// ISO 4217.
    Currency(&'static str),
    /// Below zero.
    Minus,
    /// A measure by its short name.
    Measure(&'static str),
    /// A decade.
    Decade,
    /// A century.
    Century,
}

/// How surely a word or a sign is a number that the other side must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// `one`, `once`, `both`: may answer a number, is never demanded.
    Weak,
    /// `two`: may be missing, but not where another number stands instead.
    Soft,
    /// Digits, and words like `twenty-one`.
    Firm,
}

type Table = HashMap<&'static str, Vocabulary>;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let full = [
        ("en", en::WORDS),
        ("pt", pt::WORDS),
        ("es", es::WORDS),
        ("fr", fr::WORDS),
        ("de", de::WORDS),
        ("it", it::WORDS),
        ("pl", pl::WORDS),
        ("uk", uk::WORDS),
        ("ru", ru::WORDS),
    ];
    let all = full.into_iter().chain(others::WORDS.iter().copied());
    all.map(|(language, words)| (language, Vocabulary::new(&words))).collect()
});

static UNKNOWN: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(&Words::default()));

/// The vocabulary of a language, `pt`; of an unknown one what is written alike everywhere (`km`, `USD`).
pub fn of(language: &str) -> &'static Vocabulary {
    TABLE.get(language).unwrap_or(&UNKNOWN)
}
