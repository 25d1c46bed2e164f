//! Documents through a translator: each different sentence once, markup put back, documents written.

use std::{collections::HashMap, ops::Range, sync::Arc};

use super::{
    assemble::{self, NewBlock},
    document::{Block, Document},
    marks,
    sentences::{self, Abbreviations},
};
use crate::{
    lang::Pair,
    translator::{
        Align, Doubt, Job, RequestId, Segment, TranslateError, Translated, Translator, Urgency,
        off_thread,
    },
};

/// A document in the target language.
#[derive(Clone, Debug, PartialEq)]
pub struct Rendered {
    /// The document.
    pub text: String,
    /// What became of its segments.
    pub counts: Counts,
}

/// What became of segments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Sentences found.
    pub segments: usize,
    /// Sentences that stand in the source language because no translation was usable.
    pub left_in_source: usize,
    /// Sentences in which a name, number or link was put back at a guessed place.
    pub placed_by_guess: usize,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.segments += other.segments;
        self.left_in_source += other.left_in_source;
        self.placed_by_guess += other.placed_by_guess;
    }
}

/// Translates documents of one language: one outcome a document, same order.
///
/// A document without blocks comes back as it was, and where none has blocks the translator is not
/// asked. Dropping the future withdraws what has not been translated.
pub async fn translate(
    documents: Vec<(Document, Urgency)>,
    pair: &Pair,
    translator: &dyn Translator,
    request: RequestId,
) -> Result<Vec<Rendered>, TranslateError> {
    let documents = Arc::new(documents);
    let (to_plan, for_pair) = (documents.clone(), pair.clone());
    let mut plan = off_thread(STEP, move || Plan::new(&to_plan, &for_pair)).await?;
    plan.translated = translator.translate(plan.job(pair, request)).await?;
    let unplaced = plan.unplaced(&documents);
    if !unplaced.is_empty() {
        let segments = unplaced.iter().map(|&at| plan.segment(at, Align::Yes)).collect();
        let again = Job { pair: pair.clone(), segments, request };
        for (at, translated) in unplaced.into_iter().zip(translator.translate(again).await?) {
            plan.translated[at] = translated;
        }
    }
    off_thread(STEP, move || plan.render(&documents)).await
}

/// Cutting and writing a long article takes milliseconds.
const STEP: &str = "the pipeline";

/// All sentences of some documents, each different one once.
#[derive(Default)]
struct Plan {
    segments: Vec<Segment>,
    /// Names some document protects.
    names: Vec<String>,
    /// For each document, for each block, its sentences and which segment each one is.
    blocks: Vec<Vec<BlockPlan>>,
    translated: Vec<Translated>,
}

struct BlockPlan {
    sentences: Vec<Range<usize>>,
    segments: Vec<usize>,
}

impl Plan {
    fn new(documents: &[(Document, Urgency)], pair: &Pair) -> Plan {
        let names = documents.iter().flat_map(|(document, _)| document.names.clone()).collect();
        let mut plan = Plan { names, ..Plan::default() };
        let mut known = HashMap::new();
        for (document, urgency) in documents {
            let blocks = document.blocks.iter().enumerate();
            let planned = blocks.map(|(at, block)| {
                let first_paragraph = if at == 0 { Urgency::First } else { Urgency::Normal };
                plan.add_block(block, pair, first_paragraph.min(*urgency), &mut known)
            });
            let planned = planned.collect();
            plan.blocks.push(planned);
        }
        plan
    }

    fn add_block(
        &mut self,
        block: &Block,
        pair: &Pair,
        urgency: Urgency,
        known: &mut HashMap<(String, Vec<Range<usize>>), usize>,
    ) -> BlockPlan {
        let sentences = sentences::split(&block.text, &pair.from, &Abbreviations::default());
        let needs = marks::need_alignment(block, &sentences, &[]);
        let segments = sentences.iter().zip(needs).map(|(range, needs_alignment)| {
            let text = &block.text[range.clone()];
            let keep = marks::kept(block, range, &self.names);
            let at = *known.entry((text.to_owned(), keep.clone())).or_insert_with(|| {
                let text = text.to_owned();
                self.segments.push(Segment { text, urgency, align: Align::No, keep });
                self.segments.len() - 1
            });
            let segment = &mut self.segments[at];
            segment.urgency = segment.urgency.min(urgency);
            if needs_alignment {
                segment.align = Align::Yes;
            }
            at
        });
        let segments = segments.collect();
        BlockPlan { sentences, segments }
    }

    fn job(&self, pair: &Pair, request: RequestId) -> Job {
        Job { pair: pair.clone(), segments: self.segments.clone(), request }
    }

    fn segment(&self, at: usize, align: Align) -> Segment {
        Segment { align, ..self.segments[at].clone() }
    }

    /// The segments with a mark over a name that the translation does not hold letter for letter.
    fn unplaced(&self, documents: &[(Document, Urgency)]) -> Vec<usize> {
        let mut unplaced = Vec::new();
        for ((document, _), planned) in documents.iter().zip(&self.blocks) {
            for (block, plan) in document.blocks.iter().zip(planned) {
                let translated: Vec<_> =
                    plan.segments.iter().map(|&at| &self.translated[at]).collect();
                let needs = marks::need_alignment(block, &plan.sentences, &translated);
                let wanting = plan.segments.iter().zip(needs).filter(|(_, needs)| *needs);
                unplaced.extend(wanting.map(|(&at, _)| at));
            }
        }
        unplaced.retain(|&at| self.segments[at].align == Align::No);
        unplaced.sort_unstable();
        unplaced.dedup();
        unplaced
    }

    fn render(&self, documents: &[(Document, Urgency)]) -> Vec<Rendered> {
        let rendered = documents.iter().zip(&self.blocks).map(|((document, _), planned)| {
            let blocks: Vec<Option<NewBlock>> = document
                .blocks
                .iter()
                .zip(planned)
                .map(|(block, plan)| Some(self.new_block(block, plan)))
                .collect();
            Rendered { text: assemble::write(document, &blocks), counts: self.count(planned) }
        });
        rendered.collect()
    }

    /// The block's text with its sentences replaced; what lies between them stays.
    fn new_block(&self, block: &Block, plan: &BlockPlan) -> NewBlock {
        let (mut text, mut copied) = (String::new(), 0);
        let mut placed = Vec::new();
        for (range, &at) in plan.sentences.iter().zip(&plan.segments) {
            text.push_str(&block.text[copied..range.start]);
            copied = range.end;
            let (translated, start) = (&self.translated[at], text.len());
            text.push_str(&translated.text);
            placed.push(marks::Sentence {
                source: range.clone(),
                target: start..text.len(),
                translated,
            });
        }
        text.push_str(&block.text[copied..]);
        NewBlock { places: marks::place(block, &placed), text }
    }

    fn count(&self, planned: &[BlockPlan]) -> Counts {
        let mut counts = Counts::default();
        for &at in planned.iter().flat_map(|plan| &plan.segments) {
            let has = |doubt| usize::from(self.translated[at].doubts.contains(&doubt));
            counts.segments += 1;
            counts.left_in_source += has(Doubt::LeftInSource);
            counts.placed_by_guess += has(Doubt::PlacedByGuess);
        }
        counts
    }
}
