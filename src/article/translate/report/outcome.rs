//! What became of one segment.

use std::fmt;

use crate::{
    article::{
        check::{self, Action, Candidate, Finding, Judged},
        translate::retry::kept,
    },
    lang::Pair,
    memory::{Origin, Unit, UnitId},
    translator::{Doubt, Link, Segment, Translated},
};

/// What became of one segment.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The text that is printed.
    pub translated: Translated,
    /// What was found, worst first.
    pub findings: Vec<Finding>,
    /// What was done, in order.
    pub done: Vec<Done>,
    /// Who made the text, and when.
    pub made: Made,
    /// Whether asking another time may give a better one: now nobody could be asked.
    pub is_missed: bool,
}

/// Who made a translation.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Made {
    /// A machine, a person, a file.
    pub origin: Origin,
    /// Which machine: `embedded/en-pt@a1b2c3`; empty for people and files.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub maker: String,
    /// Whether it was known before and nobody was asked.
    #[serde(rename = "recalled")]
    pub is_recalled: bool,
    /// Its unit in the memory, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

impl Made {
    /// By the translator, just now.
    pub fn now() -> Made {
        Made { origin: Origin::Machine, maker: String::new(), is_recalled: false, unit: None }
    }

    /// Out of the memory.
    pub fn recalled(unit: &Unit) -> Made {
        let number = Some(unit.id).filter(|id| *id != 0);
        let maker = if unit.origin == Origin::Machine { unit.maker.clone() } else { String::new() };
        Made { origin: unit.origin, maker, is_recalled: true, unit: number }
    }
}

/// Whether a segment may be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing was found.
    Fit,
    /// Something was found and put right.
    Repaired,
    /// It is printed with a doubt.
    Flagged,
    /// No translation could be printed: the source sentence stands.
    KeptSource,
    /// It is in another language than the article, and stays as it is.
    Island,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Verdict::Fit => "fit",
            Verdict::Repaired => "repaired",
            Verdict::Flagged => "flagged",
            Verdict::KeptSource => "kept source",
            Verdict::Island => "island",
        })
    }
}

/// What the pipeline did about a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Done {
    /// Asked the translator again, with nothing marked as to be kept.
    AskedWithoutProtection,
    /// Asked the translator again, in two pieces.
    AskedInPieces,
    /// Asked another translator.
    AskedAnother,
    /// Put right what could be.
    Repaired,
    /// Put terms of a glossary where others stood.
    PutTermsIn,
    /// Took what an older model or glossary made, for the present one could not be asked.
    UsedOlderModel,
    /// Let the source sentence stand.
    KeptSource,
    /// Let a sentence in another language than the article's stand.
    KeptIsland,
    /// The read-back failed with its block's new text: the block keeps its source.
    DroppedByReadBack,
}

impl Outcome {
    /// What a person wrote: nobody judges it.
    pub fn as_written(translated: Translated, made: Made) -> Outcome {
        Outcome { translated, findings: Vec::new(), done: Vec::new(), made, is_missed: false }
    }

    /// Of a segment for which nobody could be asked.
    pub fn missed(segment: &Segment) -> Outcome {
        let mut missed = Outcome::as_written(Translated::left_in_source(segment), Made::now());
        missed.done.push(Done::KeptSource);
        missed.is_missed = true;
        missed
    }

    /// Of a segment in another language than its article, which stays.
    pub fn island(segment: &Segment) -> Outcome {
        let answer = Translated { text: segment.text.clone(), ..Translated::default() };
        Outcome { done: vec![Done::KeptIsland], ..Outcome::as_written(answer, Made::now()) }
    }

    /// The same, from a model or glossary that is not the present one.
    pub fn of_an_older_model(mut self) -> Outcome {
        self.done.push(Done::UsedOlderModel);
        self.is_missed = true;
        self
    }

    /// What a translator's answer is worth.
    pub fn judge(segment: &Segment, answer: Translated, pair: &Pair, judged: Judged) -> Outcome {
        let is_source = answer.text == segment.text;
        if is_source && (judged == Judged::Rearranged || answer.is_left_in_source()) {
            return Outcome::as_written(answer, Made::now());
        }
        let keep = kept(segment);
        let candidate = Candidate {
            pair,
            source: &segment.text,
            target: &answer.text,
            keep: &keep,
            language: judged,
        };
        let findings = check::check(&candidate);
        let is_repairable = findings.iter().any(|finding| finding.action == Action::Repair);
        let repaired = if is_repairable { check::repair(&candidate) } else { None };
        let repaired = repaired.map(|text| {
            let findings = check::check(&Candidate { target: &text, ..candidate });
            (with_text(answer.clone(), text), findings)
        });
        let found = |translated, findings| Outcome {
            findings,
            ..Outcome::as_written(translated, Made::now())
        };
        let mut outcome = found(answer, findings);
        if let Some((translated, findings)) = repaired {
            outcome.take_better(found(translated, findings), Done::Repaired);
        }
        outcome
    }

    /// Whether another answer should be asked for.
    pub fn is_unfit(&self) -> bool {
        self.rank().0 >= Some(Action::Retry)
    }

    /// Takes another answer where it is better; notes that it was made in any case.
    pub fn take_better(&mut self, other: Outcome, way: Done) {
        self.done.push(way);
        self.done.extend(other.done.iter().copied());
        if other.rank() < self.rank() {
            self.translated = other.translated;
            self.findings = other.findings;
            self.made = other.made;
        }
    }

    /// Takes another text where it is no worse, and says whether; notes how it was made where it is taken.
    pub fn take_unless_worse(&mut self, other: Outcome, way: Done) -> bool {
        let is_taken = other.rank() <= self.rank();
        if is_taken {
            self.done.push(way);
            self.done.extend(other.done);
            self.translated = other.translated;
            self.findings = other.findings;
        }
        is_taken
    }

    fn rank(&self) -> (Option<Action>, usize) {
        let left = self.translated.is_left_in_source().then_some(Action::KeepSource);
        (self.worst().max(left), self.findings.len())
    }

    /// Lets the source sentence stand where nothing better is to be had.
    pub fn keep_source_if_unfit(&mut self, segment: &Segment) {
        let is_left = self.translated.is_left_in_source() && self.translated.text == segment.text;
        if is_left || self.worst() == Some(Action::KeepSource) {
            self.done.push(Done::KeptSource);
            self.translated = Translated::left_in_source(segment);
        }
    }

    /// Whether it may be printed.
    pub fn verdict(&self) -> Verdict {
        let is_left = self.translated.doubts.contains(&Doubt::LeftInSource);
        match self.findings.first() {
            _ if is_left || self.done.contains(&Done::KeptSource) => Verdict::KeptSource,
            _ if self.done.contains(&Done::KeptIsland) => Verdict::Island,
            Some(_) => Verdict::Flagged,
            None if self.done.contains(&Done::UsedOlderModel) => Verdict::Flagged,
            None if self.done.is_empty() => Verdict::Fit,
            None => Verdict::Repaired,
        }
    }

    /// The worst that has to be done about it.
    fn worst(&self) -> Option<Action> {
        self.findings.iter().map(|finding| finding.action).max()
    }
}

/// An answer with another text, aligned as far as the bytes in front are the same.
fn with_text(answer: Translated, text: String) -> Translated {
    let same = answer.text.bytes().zip(text.bytes()).take_while(|(old, new)| old == new).count();
    let is_as_long = answer.text.len() == text.len();
    let fits = |link: &Link| {
        link.target.end <= same || is_as_long && text.get(link.target.clone()).is_some()
    };
    let alignment = answer.alignment.into_iter().filter(fits).collect();
    Translated { text, alignment, ..answer }
}
