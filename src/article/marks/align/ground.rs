//! A sentence and its translation laid out: what each word is, and what is known where.

use std::ops::Range;

use super::{
    Stretch, by_proportion, edges,
    evidence::Shares,
    particles,
    tokens::{Tokens, wholes},
    twins::twins,
};
use crate::{
    article::{marks::Known, words::touched},
    translator::Translated,
};

/// A sentence and its translation, word by word.
pub struct Ground<'a> {
    pub source: &'a str,
    pub target: &'a str,
    /// The words of the source, as bytes of it.
    pub from: Vec<Range<usize>>,
    /// The words of the target, as bytes of it.
    pub to: Vec<Range<usize>>,
    /// Whether each source word is a particle.
    pub from_light: Vec<bool>,
    /// Whether each target word is one.
    pub to_light: Vec<bool>,
    pub shares: Shares,
    /// For each source word that came back as it was its target word.
    pub twins: Vec<Option<usize>>,
    /// For each target word that an atom says its source word.
    said_by_atom: Vec<Option<usize>>,
    pub known: Known<'a>,
}

impl<'a> Ground<'a> {
    /// Weighs all words of a sentence against all words of its translation.
    pub fn new(
        source: &'a str,
        stretches: &[Stretch],
        translated: &'a Translated,
        known: Known<'a>,
    ) -> Ground<'a> {
        let target = translated.text.as_str();
        let [from, to] = wholes(source, stretches, translated);
        let (from, to) = (Tokens::new(source, from), Tokens::new(target, to));
        let twins = twins(&from, &to, &translated.alignment);
        let (from, to) = (from.words, to.words);
        let links = &translated.alignment;
        let shares = Shares::new((source, &from), (target, &to), links, &twins, known);
        let said_by_atom = said_by_atom(stretches, &from, &twins, to.len());
        let [of_source, of_target] = known.languages();
        let light = |text: &str, words: &[Range<usize>], language| {
            // `S` in `U.S.` is none.
            let is_initial = |word: &Range<usize>| {
                word.len() == 1
                    && text[word.end..].starts_with('.')
                    && text[..word.start].ends_with('.')
            };
            let is_light = |word: &Range<usize>| {
                !is_initial(word) && particles::is_particle(&text[word.clone()], language)
            };
            words.iter().map(is_light).collect()
        };
        let (from_light, to_light) =
            (light(source, &from, of_source), light(target, &to, of_target));
        Ground {
            source,
            target,
            from,
            to,
            from_light,
            to_light,
            shares,
            twins,
            said_by_atom,
            known,
        }
    }

    /// Whether an atom beside a stretch says a target word, which is then not written.
    pub fn is_hidden(&self, to: usize, touched: &Range<usize>) -> bool {
        self.said_by_atom[to].is_some_and(|from| !touched.contains(&from))
    }

    /// How much a target word speaks for source words. Particles go with the words beside them: they speak
    /// for no span, only not against it.
    pub fn worth(&self, to: usize, touched: &Range<usize>) -> f32 {
        let all = self.shares.of(to, touched);
        if touched.clone().all(|from| self.from_light[from]) {
            return all;
        }
        if self.to_light[to] {
            all.min(self.shares.bias)
        } else {
            all - self.particles_share(to, touched)
        }
    }

    /// How much of a target word came from the particles among some source words.
    pub fn particles_share(&self, to: usize, touched: &Range<usize>) -> f32 {
        let light = touched.clone().filter(|&from| self.from_light[from]);
        light.map(|from| self.shares.of(to, &(from..from + 1))).sum()
    }

    /// The bytes of some words, counted from a first one.
    pub fn bytes(&self, span: &Range<usize>, first: usize) -> Range<usize> {
        self.to[first + span.start].start..self.to[first + span.end - 1].end
    }

    /// Where in the target a byte of the source should be, by proportion of words.
    pub fn near(&self, at: usize) -> usize {
        let index = touched(&self.from, &(at..at + 1)).start;
        let scaled = index * self.to.len() / self.from.len().max(1);
        self.to.get(scaled).map_or(self.target.len(), |word| word.start)
    }

    /// The target word of a window, counted from its first, where source words should be by proportion.
    pub fn near_words(&self, touched: &Range<usize>, window: &Range<usize>) -> usize {
        let middle = usize::midpoint(touched.start, touched.end);
        let scaled = middle * self.to.len() / self.from.len().max(1);
        scaled.clamp(window.start, window.end.max(window.start + 1) - 1) - window.start
    }

    /// After the word that came from the word before the point, on the same side of a sign and of a space.
    pub fn point(&self, at: usize) -> usize {
        let before = self.from.partition_point(|word| word.end <= at);
        if before == 0 {
            return 0;
        }
        let word = before - 1..before;
        let best = (0..self.to.len())
            .max_by(|a, b| self.shares.of(*a, &word).total_cmp(&self.shares.of(*b, &word)));
        let found = best.filter(|best| self.shares.of(*best, &word) > 0.0);
        let end = found.map_or_else(
            || by_proportion(self.source, &(at..at), self.target).end,
            |to| self.to[to].end,
        );
        edges::beyond_signs(&self.source[self.from[before - 1].end.min(at)..at], self.target, end)
    }
}

fn said_by_atom(
    stretches: &[Stretch],
    from: &[Range<usize>],
    twins: &[Option<usize>],
    length: usize,
) -> Vec<Option<usize>> {
    let mut said = vec![None; length];
    for atom in stretches.iter().filter(|stretch| stretch.is_atom) {
        for word in touched(from, &atom.inside) {
            if let Some(to) = twins[word] {
                said[to] = Some(word);
            }
        }
    }
    said
}
