//! All sentences of some documents, each different one once, and what became of each.

mod passages;

use std::{collections::HashMap, future::Future, ops::Range, sync::Arc, time::Instant};

use super::{Order, Verdict, recall, report::Outcome, terms};
use crate::{
    article::{
        document::{Block, Document},
        marks, protect, sentences,
    },
    config::Content,
    glossary::Match,
    memory::{self, Origin},
    translator::{Align, Job, Segment, Term, TranslateError, Urgency},
};

/// All sentences of some documents, each different one once.
pub struct Plan {
    /// What was asked for.
    pub order: Order,
    /// What is translated.
    pub segments: Vec<Segment>,
    /// For each document, for each block, its sentences and which segment each one is.
    pub blocks: Vec<Vec<BlockPlan>>,
    /// The texts of all segments, for translators that look at the whole article.
    pub texts: Arc<Vec<String>>,
    /// For each segment the fingerprint of the sentences around it.
    pub contexts: Vec<String>,
    /// For each segment the fingerprint of what is wished beside its text.
    pub wishes: Vec<String>,
    /// For each segment the terms of glossaries in it.
    pub terms: Vec<Vec<Match>>,
    /// For each segment whether it stays as it is: a quotation in another language than the article.
    pub stays: Vec<bool>,
    /// Whether the translator only rearranges words, which then stay in their language.
    pub is_rearranged: bool,
    /// Whether each question costs: then nothing is asked twice, and what came without alignment is used.
    pub is_remote: bool,
    /// What became of each segment; empty before the translator has answered.
    pub outcomes: Vec<Outcome>,
}

/// The sentences of one block; none of a block that is in another order's language.
#[derive(Default)]
pub struct BlockPlan {
    /// Bytes of the block's text: ascending, without the white space between them.
    pub sentences: Vec<Range<usize>>,
    /// For each sentence its segment.
    pub segments: Vec<usize>,
}

/// Of a document's first block: its readers begin there.
fn urgency_of_first(document: Urgency) -> Urgency {
    if document == Urgency::Background { document } else { Urgency::First }
}

/// Terms for translators that take them, each once, as they stand in a text.
fn told(found: &[Match], text: &str) -> Vec<Term> {
    let is_translated = |found: &&Match| !found.entry.is_kept && !found.entry.target.is_empty();
    let mut terms: Vec<Term> = Vec::new();
    for found in found.iter().filter(is_translated) {
        let source = text[found.range.clone()].to_owned();
        let term = Term { source, target: found.entry.target.clone() };
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    terms
}

/// Segments by their text, what stays in it, and whether all of it does.
type Known = HashMap<(String, Vec<Range<usize>>, bool), usize>;

impl Plan {
    /// Cuts all blocks of all documents.
    pub fn new(documents: &[(Document, Urgency)], order: &Order) -> Plan {
        let mut plan = Plan {
            order: order.clone(),
            segments: Vec::new(),
            blocks: Vec::new(),
            texts: Arc::default(),
            contexts: Vec::new(),
            wishes: Vec::new(),
            terms: Vec::new(),
            stays: Vec::new(),
            is_rearranged: false,
            is_remote: false,
            outcomes: Vec::new(),
        };
        let page_names = documents.iter().flat_map(|(document, _)| &document.names);
        let names: Vec<String> = page_names.chain(&order.rules.protect).cloned().collect();
        let mut known = Known::new();
        for (document, urgency) in documents {
            let blocks = document.blocks.iter().enumerate();
            let planned = blocks.map(|(at, block)| {
                let urgency = if at == 0 { urgency_of_first(*urgency) } else { *urgency };
                if !plan.is_about(block) {
                    return BlockPlan::default();
                }
                plan.add_block(block, (urgency, document.content), &names, &mut known)
            });
            let planned = planned.collect();
            plan.blocks.push(planned);
        }
        plan.texts = Arc::new(plan.segments.iter().map(|segment| segment.text.clone()).collect());
        plan.contexts = recall::contexts(&plan.segments);
        plan.find_terms();
        plan
    }

    /// Finds the terms of each segment. Their places in the translation are needed: a term that is missing
    /// is put in there.
    fn find_terms(&mut self) {
        for segment in &mut self.segments {
            let found = terms::of(&self.order.terms, segment);
            if found.iter().any(|found| !found.entry.target.is_empty()) {
                segment.align = Align::Yes;
            }
            let terms = terms::fingerprint(&found);
            self.wishes.push(match self.order.formality {
                Some(formality) => memory::fingerprint([terms.as_str(), formality.name()]),
                None => terms,
            });
            segment.terms = told(&found, &segment.text);
            self.terms.push(found);
        }
    }

    fn add_block(
        &mut self,
        block: &Block,
        kind: (Urgency, Content),
        names: &[String],
        known: &mut Known,
    ) -> BlockPlan {
        let sentences =
            sentences::split(&block.text, &self.order.pair.from, &self.order.rules.abbreviations);
        let sentences = marks::with_whole_atoms(block, sentences);
        let needs = marks::need_alignment(block, &sentences, &[]);
        let needs = needs.into_iter().zip(marks::inside(block, &sentences));
        let segments = sentences.iter().zip(needs).map(|(range, (needs_alignment, inside))| {
            let text = &block.text[range.clone()];
            let atoms = marks::kept(block, range);
            let keep = protect::find(text, atoms.clone(), names);
            let keep = terms::kept(text, keep, &atoms, &self.order.terms);
            let at = self.segment((text, keep, self.stays(block)), kind, known);
            if needs_alignment || self.order.detail.alignment {
                self.segments[at].align = Align::Yes;
            }
            // Where it has others elsewhere, those are looked for.
            if self.segments[at].marks.is_empty() {
                self.segments[at].marks = inside;
            }
            at
        });
        let segments = segments.collect();
        BlockPlan { sentences, segments }
    }

    fn segment(
        &mut self,
        (text, keep, stays): (&str, Vec<Range<usize>>, bool),
        (urgency, content): (Urgency, Content),
        known: &mut Known,
    ) -> usize {
        let key = (text.to_owned(), keep, stays);
        let at = *known.entry(key).or_insert_with_key(|(text, keep, _)| {
            let (text, keep) = (text.clone(), keep.clone());
            self.segments.push(Segment { urgency, content, keep, ..Segment::new(text) });
            self.stays.push(stays);
            self.segments.len() - 1
        });
        let segment = &mut self.segments[at];
        segment.urgency = segment.urgency.min(urgency);
        // A headline that also stands in the text has to read well there.
        if segment.content != content {
            segment.content = Content::Body;
        }
        at
    }

    /// Hands every segment that is fit to print to whoever learns.
    pub fn teach(&self) {
        let Some(learner) = &self.order.learner else { return };
        for (segment, outcome) in self.segments.iter().zip(&self.outcomes) {
            if outcome.verdict() == Verdict::Fit && !outcome.made.is_recalled {
                learner.learn(&self.order.pair, &segment.text, &outcome.translated.text);
            }
        }
    }

    /// Some segments for the translator.
    pub fn job(&self, segments: Vec<Segment>) -> Job {
        let (pair, context) = (self.order.pair.clone(), self.texts.clone());
        let (formality, until) = (self.order.formality, self.order.until);
        Job { context, formality, until, ..Job::new(pair, segments, self.order.request) }
    }

    /// Whether what is asked for now would come too late.
    pub fn is_late(&self) -> bool {
        self.order.until.is_some_and(|until| until <= Instant::now())
    }

    /// What somebody answers before the time is over; begins nothing after that.
    pub async fn in_time<T>(
        &self,
        work: impl Future<Output = Result<T, TranslateError>>,
    ) -> Result<T, TranslateError> {
        let late = || TranslateError::Unavailable { reason: "the time for it is over".into() };
        match self.order.until {
            None => work.await,
            Some(_) if self.is_late() => Err(late()),
            Some(until) => {
                tokio::time::timeout_at(until.into(), work).await.unwrap_or_else(|_| Err(late()))
            }
        }
    }

    /// The segments with a mark over a name that the translation does not hold letter for letter.
    pub fn unplaced(&self, documents: &[(Document, Urgency)]) -> Vec<usize> {
        let mut unplaced = Vec::new();
        for ((document, _), planned) in documents.iter().zip(&self.blocks) {
            for (block, plan) in document.blocks.iter().zip(planned) {
                let translated: Vec<_> =
                    plan.segments.iter().map(|&at| &self.outcomes[at].translated).collect();
                let needs = marks::need_alignment(block, &plan.sentences, &translated);
                let wanting = plan.segments.iter().zip(needs).filter(|(_, needs)| *needs);
                unplaced.extend(wanting.map(|(&at, _)| at));
            }
        }
        unplaced.retain(|&at| {
            self.segments[at].align == Align::No
                && self.outcomes[at].made.origin == Origin::Machine
                && self.outcomes[at].translated.text != self.segments[at].text
        });
        unplaced.sort_unstable();
        unplaced.dedup();
        unplaced
    }
}
