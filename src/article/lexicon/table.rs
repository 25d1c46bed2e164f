//! The counts behind a lexicon, and what follows from them.

use std::collections::{HashMap, HashSet};

/// More pairs of words than this are not kept; the rarest go first. 809 sentences of news make 47,861
/// (`cargo bench --bench placement`).
pub const MOST_ENTRIES: usize = 150_000;

/// What is left when the table was full.
const AFTER_PRUNING: usize = MOST_ENTRIES * 3 / 4;

/// A pair that explains less of a sentence than this is not worth an entry.
const LEAST_COUNT: f32 = 0.02;

/// How many occurrences the belief weighs that an unknown word may be translated by anything.
const PRIOR: f32 = 0.5;

/// The chance of one word among all, for words never seen together.
const ANY_WORD: f32 = 1e-3;

/// A word of the other side may also be translated by nothing.
const NOTHING: f32 = 2e-3;

/// How quickly a word at another place of the sentence becomes unlikely.
const SLOPE: f32 = 3.0;

/// How often each word occurred, and how often it likely translated which.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub sources: Side,
    pub targets: Side,
    /// By index of the source word and of the target word.
    pub together: HashMap<(u32, u32), f32>,
    pub sentences: u64,
}

/// The words of one language.
#[derive(Clone, Debug, Default)]
pub struct Side {
    index: HashMap<String, u32>,
    pub words: Vec<String>,
    /// How often each occurred.
    pub counts: Vec<f32>,
}

impl Side {
    /// The index of a word, new or known.
    pub fn index(&mut self, word: &str) -> u32 {
        if let Some(&index) = self.index.get(word) {
            return index;
        }
        let index = u32::try_from(self.words.len()).expect("pruning keeps a side small");
        self.index.insert(word.to_owned(), index);
        self.words.push(word.to_owned());
        self.counts.push(0.0);
        index
    }

    fn known(&self, words: &[String]) -> Vec<Option<u32>> {
        words.iter().map(|word| self.index.get(word).copied()).collect()
    }

    fn count(&self, word: Option<u32>) -> f32 {
        word.map_or(0.0, |word| self.counts[word as usize])
    }
}

impl Table {
    /// Learns from the words of a sentence and of its translation.
    pub fn add(&mut self, source: &[String], target: &[String]) {
        let shares = self.shares(source, target);
        let from: Vec<u32> = source.iter().map(|word| self.sources.index(word)).collect();
        let to: Vec<u32> = target.iter().map(|word| self.targets.index(word)).collect();
        for (row, to) in shares.chunks(source.len()).zip(&to) {
            for (share, from) in row.iter().zip(&from).filter(|(share, _)| **share > LEAST_COUNT) {
                *self.together.entry((*from, *to)).or_insert(0.0) += share;
            }
        }
        for word in from {
            self.sources.counts[word as usize] += 1.0;
        }
        for word in to {
            self.targets.counts[word as usize] += 1.0;
        }
        self.sentences += 1;
        if self.together.len() > MOST_ENTRIES {
            self.prune();
        }
    }

    /// The chance that one word is translated by the other, mean of both directions; row by target word.
    pub fn evidences(&self, source: &[String], target: &[String]) -> Vec<f32> {
        let (from, to) = (self.sources.known(source), self.targets.known(target));
        let mut evidences = Vec::with_capacity(from.len() * to.len());
        for &to in &to {
            evidences.extend(from.iter().map(|&from| self.evidence(from, to)));
        }
        evidences
    }

    pub fn len(&self) -> usize {
        self.together.len()
    }

    fn evidence(&self, from: Option<u32>, to: Option<u32>) -> f32 {
        let together = from.zip(to).and_then(|pair| self.together.get(&pair)).copied();
        let count = together.unwrap_or(0.0) + PRIOR * ANY_WORD;
        let forward = count / (self.sources.count(from) + PRIOR);
        let backward = count / (self.targets.count(to) + PRIOR);
        (forward * backward).sqrt()
    }

    /// How much of each target word each source word explains, as both directions agree.
    fn shares(&self, source: &[String], target: &[String]) -> Vec<f32> {
        let mut chances = self.evidences(source, target);
        let width = source.len();
        for (at, chance) in chances.iter_mut().enumerate() {
            let (to, from) = (at / width, at % width);
            *chance *= (-SLOPE * (share(to, target.len()) - share(from, width)).abs()).exp();
        }
        let rows: Vec<f32> = chances.chunks(width).map(|row| row.iter().sum()).collect();
        let columns: Vec<f32> =
            (0..width).map(|from| chances[from..].iter().step_by(width).sum()).collect();
        let agreed = chances.iter().enumerate().map(|(at, chance)| {
            let (row, column) = (rows[at / width], columns[at % width]);
            chance / ((row + NOTHING) * (column + NOTHING)).sqrt()
        });
        agreed.collect()
    }

    /// Forgets the rarest pairs, and the words that are left with none.
    fn prune(&mut self) {
        let mut counts: Vec<f32> = self.together.values().copied().collect();
        let cut = counts.len() - AFTER_PRUNING;
        let (_, least, _) = counts.select_nth_unstable_by(cut, f32::total_cmp);
        let least = *least;
        // Where all are equally rare, the order of the table decides.
        let mut room = AFTER_PRUNING;
        self.together.retain(|_, count| {
            let stays = *count >= least && room > 0;
            room -= usize::from(stays);
            stays
        });
        self.forget_lonely_words();
    }

    fn forget_lonely_words(&mut self) {
        let from: HashSet<u32> = self.together.keys().map(|(from, _)| *from).collect();
        let to: HashSet<u32> = self.together.keys().map(|(_, to)| *to).collect();
        let (old_sources, old_targets) =
            (std::mem::take(&mut self.sources), std::mem::take(&mut self.targets));
        let from = moved(&old_sources, &from, &mut self.sources);
        let to = moved(&old_targets, &to, &mut self.targets);
        let old = std::mem::take(&mut self.together);
        self.together =
            old.into_iter().map(|((f, t), count)| ((from[&f], to[&t]), count)).collect();
    }
}

/// Takes words over to a new side; gives their new indexes by the old.
fn moved(old: &Side, kept: &HashSet<u32>, new: &mut Side) -> HashMap<u32, u32> {
    let mut indexes = HashMap::new();
    for &word in kept {
        let index = new.index(&old.words[word as usize]);
        new.counts[index as usize] = old.counts[word as usize];
        indexes.insert(word, index);
    }
    indexes
}

#[allow(clippy::cast_precision_loss, reason = "sentences have a hundred words")]
fn share(at: usize, of: usize) -> f32 {
    at as f32 / of.max(1) as f32
}
