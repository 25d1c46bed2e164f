//! Decides whether a translated segment is fit to print, and if not, what to do about it.
//!
//! Last stop before assembly. Looks only at two texts: no model, no store, no clock. Tags and
//! attributes are proved elsewhere, on bytes. A check may be wrong; its [`Action`] is chosen so that a
//! false alarm costs time or a note, never a good sentence.
//!
//! One file for each family of checks. What they catch and how often they are wrong is measured by
//! `tests/checks.rs` on 1,007 lines of news and their human translations, and fails there when it gets
//! worse (`TOLMACH_SHARED=../shared cargo test --test checks -- --nocapture`):
//!
//! | Check | What was done to honest translations (en→pt-PT, pt-BR) | Found | False alarms, lines of 1,007 |
//! |---|---|---|---|
//! | [`numbers`] | a digit is another, two change places, one is added or dropped, ×10, ×1,000 | 100 % (7 of 3,776 not) | pt-PT 14, pt-BR 16; es 8, fr 13, de 6, it 6, pl 7, uk 6, ru 8, nl 10, tr 3, cs 10 |
//! | | a whole number is dropped | 98.8 % | |
//! | | another year, month, currency; no percentage; a sign; another scale | 100 % | |
//! | | another number word (`dois`, `três`) | 96 % | |
//! | [`copied`] | the second half is the source's | 97 % | 1 |
//! | [`language`] | lines of en 97, fr 87, de 88, nl 80, es 20 instead of pt | % | 0 |
//! | [`script`] | a Russian word, or a Ukrainian line | 100 % | 0 |
//! | [`repeated`] | four words four times | 100 % | 0 |
//! | [`ending`], [`length`] | the end mark is missing; the second half is | 99.9 %, 96 % | 1 to 3; 1 to 2 |
//! | [`negation`], [`names`] | warnings only, not measured | | 5 to 6; 4 to 5 |
//!
//! Most of the false alarms about numbers are true: translators err, convert and leave out. Right
//! conversions of measures are told apart ([`Defect::UnitConverted`], 7 and 11 lines more). On the embedded engine's own
//! translation of the same lines (en→pt) all changes of digits are found but `2:30` for `02:30`, and of
//! the 1,007 unchanged lines 3 have findings: one pound that became a kilo, two names.
//!
//! Judging a line of 150 bytes takes about 22 µs into Portuguese, 30 to 40 into German and Russian
//! (release build, sum of the families, fastest of 15 runs); where common words do not tell the
//! language, the detector takes some 100 µs more.

mod copied;
mod ending;
mod finding;
mod language;
mod length;
mod letters;
mod links;
mod names;
mod negation;
mod numbers;
mod repair;
mod repeated;
mod script;

pub use finding::{Action, Defect, Finding};
pub use repair::repair;

use crate::lang::Pair;

/// A translation to be judged.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// From which language into which.
    pub pair: &'a Pair,
    /// The segment as it was.
    pub source: &'a str,
    /// The segment as it came back.
    pub target: &'a str,
    /// What must be in `target` letter for letter, as often as in `source`.
    pub keep: &'a [&'a str],
    /// What made the target.
    pub language: Judged,
}

/// What may be expected of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// The same in another language.
    Translation,
    /// The source's words in another order or case, as test backends make it: only what must survive
    /// that is checked.
    Rearranged,
}

/// Everything wrong with a translation, worst first; empty where it is fit to print.
pub fn check(candidate: &Candidate<'_>) -> Vec<Finding> {
    if candidate.target.trim().is_empty() {
        let is_blank = candidate.source.trim().is_empty();
        let empty = Finding::new(Defect::Empty, Action::KeepSource, "the translation has no text");
        return if is_blank { Vec::new() } else { vec![empty] };
    }
    let mut findings = Vec::new();
    for family in FAMILIES {
        family(candidate, &mut findings);
    }
    if candidate.language == Judged::Translation {
        let [source, target] =
            [candidate.source, candidate.target].map(|t| letters::without(t, candidate.keep));
        let rest = Candidate { source: &source, target: &target, ..*candidate };
        for family in FAMILIES_OF_TRANSLATIONS {
            family(&rest, &mut findings);
        }
    }
    findings.sort_by_key(|finding| (std::cmp::Reverse(finding.action), finding.defect));
    findings
}

type Family = fn(&Candidate<'_>, &mut Vec<Finding>);

const FAMILIES: &[Family] = &[links::check, script::garbled];

/// These ask about language, length, or the order or case of words: "two million" is another number
/// when it is turned.
const FAMILIES_OF_TRANSLATIONS: &[Family] = &[
    numbers::check,
    repeated::check,
    script::check,
    copied::check,
    language::check,
    length::check,
    ending::check,
    negation::check,
    names::check,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(source: &str, target: &str, language: Judged) -> Vec<Defect> {
        let pair: Pair = "en-pt".parse().unwrap();
        let candidate = Candidate { pair: &pair, source, target, keep: &[], language };
        check(&candidate).into_iter().map(|finding| finding.defect).collect()
    }

    #[test]
    fn nothing_for_something_is_empty() {
        assert_eq!(judge("Hello.", " \n", Judged::Translation), [Defect::Empty]);
        assert!(judge("  ", "", Judged::Translation).is_empty());
    }

    #[test]
    fn the_worst_comes_first() {
        let found = judge("It cost $1,500 there.", "Custou 1.600 dólares lá", Judged::Translation);

        assert_eq!(found.first(), Some(&Defect::NumberChanged), "{found:?}");
        assert_eq!(found.last(), Some(&Defect::EndPunctuation), "{found:?}");
    }

    #[test]
    fn test_backends_may_turn_and_raise_words() {
        let source = "See https://a.example/x about 1,234 people and {name}.";
        let upper = "SEE HTTPS://A.EXAMPLE/X ABOUT 1,234 PEOPLE AND {NAME}.";
        let reversed = "{name}. and people 1,234 about https://a.example/x See";

        assert!(judge(source, upper, Judged::Rearranged).is_empty());
        assert!(judge(source, reversed, Judged::Rearranged).is_empty());
        let lost = judge(source, "{name}. people 1,234 about See", Judged::Rearranged);
        assert_eq!(lost, [Defect::LostUrl]);
    }
}
