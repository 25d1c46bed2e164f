//! Terms of glossaries in segments: which stay, which stand in the translation, which are put in.
//!
//! A machine's translation that lacks a term gets it where the alignment says that its place is; where it
//! does not say so, or the language would inflect the term, the translation stands with a doubt. What a
//! person wrote is never changed, only reported.

mod aligned;
mod put;
mod reckoning;

use std::{ops::Range, sync::Arc};

use super::report::{Done, Outcome, Terms as Counted, Verdict};
use crate::{
    article::check::{Action, Defect, Finding, Judged},
    glossary::{Match, Terms},
    lang::Pair,
    memory,
    translator::Segment,
};
use reckoning::{Reckoning, reckon};

/// The terms of a request, and the pair they are for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// From which language into which.
    pub pair: Pair,
    /// What is looked for.
    pub terms: Arc<Terms>,
}

/// Whether a translation may be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    /// A machine made it.
    Rewrite,
    /// A person wrote it.
    Report,
}

/// What of a text stays letter for letter: `keep`, and the terms that are not to be translated. A kept
/// address stays whole, whatever terms are in it; a term swallows shorter names in it, but no atom.
pub fn kept(
    text: &str,
    keep: Vec<Range<usize>>,
    atoms: &[Range<usize>],
    terms: &Terms,
) -> Vec<Range<usize>> {
    let mut kept = keep;
    for found in terms.find(text).into_iter().filter(|found| found.entry.is_kept) {
        let is_free = |range: &Range<usize>| !overlap(range, &found.range);
        let swallows = |range: &Range<usize>| {
            found.range.start <= range.start
                && range.end <= found.range.end
                && !atoms.contains(range)
        };
        if kept.iter().all(|range| is_free(range) || swallows(range)) {
            kept.retain(is_free);
            kept.push(found.range);
        }
    }
    kept.sort_by_key(|range| range.start);
    kept
}

/// The terms of a segment: those that stay, and those that do not stand in anything that stays.
pub fn of(terms: &Terms, segment: &Segment) -> Vec<Match> {
    let counts = |found: &Match| {
        if found.entry.is_kept {
            segment.keep.contains(&found.range)
        } else {
            segment.keep.iter().all(|range| !overlap(range, &found.range))
        }
    };
    terms.find(&segment.text).into_iter().filter(counts).collect()
}

/// A name of what these terms wish; empty where there are none.
pub fn fingerprint(terms: &[Match]) -> String {
    let mut essences: Vec<Vec<&str>> = terms.iter().map(|found| found.entry.essence()).collect();
    essences.sort_unstable();
    essences.dedup();
    let names: Vec<String> = essences.into_iter().map(memory::fingerprint).collect();
    memory::fingerprint(names.iter().map(String::as_str))
}

/// The outcome with its terms put in where they were missing and that is allowed; what is still wrong
/// with them is found.
pub fn enforce(mut outcome: Outcome, segment: &Segment, wanted: &Wanted, may: May) -> Outcome {
    let terms = of(&wanted.terms, segment);
    if terms.is_empty() || outcome.verdict() == Verdict::KeptSource {
        return outcome;
    }
    let mut reckoned = reckon(&terms, &segment.text, &outcome.translated.text);
    if !reckoned.is_met() && may == May::Rewrite {
        let put = put::put_in(&terms, &reckoned, segment, &outcome.translated, &wanted.pair);
        if let Some(translated) = put {
            let now = reckon(&terms, &segment.text, &translated.text);
            let other = Outcome::judge(segment, translated, &wanted.pair, Judged::Translation);
            if now.wrong() < reckoned.wrong() && outcome.take_unless_worse(other, Done::PutTermsIn)
            {
                reckoned = now;
            }
        }
    }
    outcome.findings.extend(findings(&terms, &reckoned));
    outcome
}

/// How many of a segment's terms its translation has.
pub fn count(terms: &[Match], source: &str, target: &str) -> Counted {
    let reckoned = reckon(terms, source, target);
    Counted { expected: reckoned.expected(), met: reckoned.met() }
}

/// Whether a translation has all terms that are in its source, and nothing they forbid.
pub fn is_met(terms: &[Match], source: &str, target: &str) -> bool {
    reckon(terms, source, target).is_met()
}

fn findings(terms: &[Match], reckoned: &Reckoning) -> Vec<Finding> {
    // A kept word that is lost has a finding of its own.
    let missing = reckoned.missing().filter(|at| !terms[*at].entry.is_kept);
    let missing = missing.map(|at| {
        let entry = &terms[at].entry;
        Finding::new(Defect::Term, Action::Flag, format!("{} → {}", entry.source, entry.target))
    });
    let forbidden = reckoned.forbidden.iter().map(|forbidden| {
        let entry = &terms[forbidden.term].entry;
        let evidence = format!("{}: {}", entry.source, forbidden.word);
        Finding::new(Defect::ForbiddenTerm, Action::Flag, evidence)
    });
    let mut findings: Vec<Finding> = missing.chain(forbidden).collect();
    findings.dedup();
    findings
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
