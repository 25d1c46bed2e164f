//! Documents from their plan: new blocks, written, read back, counted.

mod each;

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use each::Each;

use super::{
    Counts, Held, Integrity, Outcome, Rendered, SegmentReport, Terms, Unfit, Verdict,
    markup::{self, Markup},
};
use crate::{
    article::{
        self,
        assemble::{NewBlock, Said, Verbatim},
        document::{Block, Document},
        lexicon::Lexicon,
        marks::{self, Known},
        sentences,
        translate::plan::{BlockPlan, Plan},
        verify::{self, Inventory, Sound},
    },
    translator::{Doubt, Urgency},
};

/// Every document of a plan, in order.
pub fn render(plan: &Plan, documents: &[(Document, Urgency)]) -> Vec<Rendered> {
    let lexicon = lexicon(plan);
    let known = known(plan, lexicon.as_deref());
    let planned = documents.iter().zip(&plan.blocks);
    planned
        .map(|((document, _), blocks)| Rendering { plan, document, blocks, known }.render())
        .collect()
}

/// The bytes that one block of a document becomes, from what became of its sentences.
pub fn block(
    plan: &Plan,
    document: &Document,
    (at, block): (usize, usize),
    outcomes: &[&Outcome],
) -> String {
    let (lexicon, blocks) = (lexicon(plan), &plan.blocks[at]);
    let rendering = Rendering { plan, document, blocks, known: known(plan, lexicon.as_deref()) };
    let new = rendering.new_block(&document.blocks[block], &blocks[block], outcomes);
    verify::sound_block(document, block, &new, &Said::new(&plan.order.pair))
}

fn lexicon(plan: &Plan) -> Option<Arc<Lexicon>> {
    plan.order.learner.as_ref().and_then(|learner| learner.lexicon(&plan.order.pair))
}

fn known<'a>(plan: &'a Plan, lexicon: Option<&'a Lexicon>) -> Known<'a> {
    let pair = Some(&plan.order.pair).filter(|_| !plan.is_rearranged);
    Known { pair, lexicon, terms: Some(plan.order.terms.as_ref()).filter(|_| !plan.is_rearranged) }
}

struct Rendering<'a> {
    plan: &'a Plan,
    document: &'a Document,
    blocks: &'a [BlockPlan],
    known: Known<'a>,
}

impl Rendering<'_> {
    fn render(&self) -> Rendered {
        let pairs = self.document.blocks.iter().zip(self.blocks);
        let new = |(block, plan): (&Block, &BlockPlan)| {
            let outcomes = plan.segments.iter().map(|&at| &self.plan.outcomes[at]);
            Some(self.new_block(block, plan, &outcomes.collect::<Vec<_>>()))
        };
        let blocks: Vec<Option<NewBlock>> = pairs.map(new).collect();
        let said = Said::new(&self.plan.order.pair);
        let markup = self.markup(&blocks);
        let sound = verify::sound(self.document, blocks, &said);
        let mut segments =
            if self.plan.order.detail.segments { self.segments(&sound) } else { Vec::new() };
        for (segment, markup) in segments.iter_mut().zip(markup) {
            segment.markup = Some(markup);
        }
        Rendered {
            counts: self.count(&sound),
            backends: self.backends(&sound),
            integrity: self.integrity(&sound),
            text: sound.text,
            segments,
        }
    }

    /// Each segment with its markup; empty where it was not asked for.
    fn markup(&self, blocks: &[Option<NewBlock>]) -> Vec<Markup> {
        if !self.plan.order.detail.markup {
            return Vec::new();
        }
        let planned = self.blocks.iter().zip(blocks).enumerate();
        let of_block = |(at, (plan, new)): (usize, (&BlockPlan, &Option<NewBlock>))| {
            let new = new.as_ref()?;
            Some(markup::of_block(self.plan, (self.document, at), plan, new))
        };
        planned.filter_map(of_block).flatten().collect()
    }

    /// The block's text with its sentences replaced; what lies between them stays.
    fn new_block(&self, block: &Block, plan: &BlockPlan, outcomes: &[&Outcome]) -> NewBlock {
        let mut new = NewBlock::default();
        let (mut placed, mut copied) = (Vec::new(), 0);
        for (range, &outcome) in plan.sentences.iter().zip(outcomes) {
            own(&mut new, block, copied..range.start);
            copied = range.end;
            let start = new.text.len();
            if outcome.translated.text == block.text[range.clone()] {
                own(&mut new, block, range.clone());
            } else {
                new.text.push_str(&outcome.translated.text);
            }
            let target = start..new.text.len();
            if outcome.verdict() == Verdict::KeptSource {
                new.islands.push(target.clone());
            }
            let translated = &outcome.translated;
            placed.push(marks::Sentence { source: range.clone(), target, translated });
        }
        own(&mut new, block, copied..block.text.len());
        new.places = marks::place(block, &placed, self.known);
        if outcomes.iter().any(|outcome| outcome.verdict() == Verdict::Island) {
            new.stay_in(block.language.as_ref().filter(|own| **own != self.plan.order.pair.to));
        }
        new
    }

    /// Each segment with its block's index, its own index there, and whether its block was dropped.
    fn each(&self, sound: &Sound) -> Vec<Each> {
        let each = |(at, block): (usize, &BlockPlan)| {
            let is_dropped = sound.dropped.contains(&at);
            let places: Vec<Each> = block
                .segments
                .iter()
                .enumerate()
                .map(|(sentence, &segment)| Each { block: at, sentence, segment, is_dropped })
                .collect();
            places
        };
        self.blocks.iter().enumerate().flat_map(each).collect()
    }

    fn segments(&self, sound: &Sound) -> Vec<SegmentReport> {
        let report = |each: Each| {
            let outcome = &self.plan.outcomes[each.segment];
            let source = &self.plan.segments[each.segment].text;
            let target = if each.is_dropped { source } else { &outcome.translated.text };
            SegmentReport {
                id: each.id(),
                kind: self.document.blocks[each.block].kind.clone(),
                source: source.clone(),
                target: target.clone(),
                alignment: if self.plan.order.detail.alignment {
                    outcome.translated.alignment.clone()
                } else {
                    Vec::new()
                },
                verdict: each.verdict(self.plan),
                findings: outcome.findings.clone(),
                done: each.done(self.plan),
                made: outcome.made.clone(),
                markup: None,
            }
        };
        self.each(sound).into_iter().map(report).collect()
    }

    fn count(&self, sound: &Sound) -> Counts {
        let mut counts = Counts::default();
        for each in self.each(sound) {
            let verdict = each.verdict(self.plan);
            let doubts = &self.plan.outcomes[each.segment].translated.doubts;
            counts.segments += 1;
            counts.left_in_source += usize::from(verdict == Verdict::KeptSource);
            counts.flagged += usize::from(verdict == Verdict::Flagged);
            counts.islands += usize::from(verdict == Verdict::Island);
            counts.recalled += usize::from(self.plan.outcomes[each.segment].made.is_recalled);
            counts.missed += usize::from(self.plan.outcomes[each.segment].is_missed);
            counts.placed_by_guess += usize::from(doubts.contains(&Doubt::PlacedByGuess));
            counts.terms += each.terms(self.plan);
        }
        counts
    }

    fn backends(&self, sound: &Sound) -> BTreeMap<String, usize> {
        let mut backends = BTreeMap::new();
        let each = self.each(sound);
        for backend in each.iter().filter_map(|each| each.backend(self.plan)) {
            *backends.entry(backend.to_owned()).or_default() += 1;
        }
        backends
    }

    /// Empty where nobody asks for it.
    fn integrity(&self, sound: &Sound) -> Integrity {
        if !self.plan.order.detail.integrity {
            return Integrity::default();
        }
        let stock = |text: &str| Inventory::of(text, self.document.format);
        let (source, result) = (stock(&self.document.source), stock(&sound.text));
        let holds = source.is_kept_by(&result, sound.islands);
        let each = self.each(sound);
        let of_source =
            Held { blocks: self.blocks.len(), segments: each.len(), holdings: source.holdings };
        let unfit = each.iter().filter(|each| each.verdict(self.plan) != Verdict::Fit);
        let unfit = unfit.map(|each| Unfit {
            id: each.id(),
            field: String::new(),
            verdict: each.verdict(self.plan),
            findings: self.plan.outcomes[each.segment].findings.clone(),
            done: each.done(self.plan),
        });
        let of_result = Held { holdings: result.holdings, ..self.taken_apart(&sound.text) };
        let mut terms = Terms::default();
        for each in &each {
            terms += each.terms(self.plan);
        }
        Integrity { holds, source: of_source, result: of_result, terms, unfit: unfit.collect() }
    }

    /// Blocks and sentences of the result, by reading it as if it were a source.
    fn taken_apart(&self, text: &str) -> Held {
        let (order, format) = (&self.plan.order, self.document.format);
        let blocks = article::parse(text, format, None, &order.rules).blocks;
        let sentences = |block: &Block| {
            sentences::split(&block.text, &order.pair.to, &order.rules.abbreviations).len()
        };
        let counted = blocks.iter().map(sentences);
        Held { segments: counted.sum(), blocks: blocks.len(), ..Held::default() }
    }
}

/// Adds a stretch of the block's own text.
fn own(new: &mut NewBlock, block: &Block, range: Range<usize>) {
    if range.is_empty() {
        return;
    }
    let start = new.text.len();
    new.text.push_str(&block.text[range.clone()]);
    new.verbatim.push(Verbatim { target: start..new.text.len(), source_start: range.start });
}
