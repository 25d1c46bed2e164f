//! Words that both sentences have, matched in runs: names, quotes, what stayed untranslated.

use std::ops::Range;

/// Sentences with more pairs of words than this are not looked through.
const MOST_PAIRS: usize = 40_000;

/// So many little words in a row are the same by no chance.
const NO_CHANCE: usize = 3;

/// Pairs of words, source and target, that are the same word; each word in one pair at most.
///
/// The longest run goes first, forwards or backwards, and of equal ones that at the like place. A run
/// counts where it holds a word that is not the same by chance, is long, or lies beside one that counts.
pub fn tiles(
    source: &[String],
    target: &[String],
    speaks: impl Fn(usize) -> bool,
) -> Vec<(usize, usize)> {
    if source.len() * target.len() > MOST_PAIRS {
        return Vec::new();
    }
    let mut board = Board::new(source, target);
    while let Some(run) = board.longest(&speaks) {
        board.take(&run);
    }
    board.pairs
}

/// A stretch of the source that is a stretch of the target.
struct Run {
    source: Range<usize>,
    target: Range<usize>,
    is_reversed: bool,
}

struct Board {
    /// For each source word the target words that are the same.
    same: Vec<Vec<usize>>,
    /// For each source word the target word it is paired with.
    paired: Vec<Option<usize>>,
    target_taken: Vec<bool>,
    pairs: Vec<(usize, usize)>,
}

impl Board {
    fn new(source: &[String], target: &[String]) -> Board {
        let places = |word: &String| (0..target.len()).filter(|&to| target[to] == *word).collect();
        Board {
            same: source.iter().map(places).collect(),
            paired: vec![None; source.len()],
            target_taken: vec![false; target.len()],
            pairs: Vec::new(),
        }
    }

    fn is_free(&self, from: usize, to: usize) -> bool {
        self.paired[from].is_none() && !self.target_taken[to]
    }

    fn longest(&self, speaks: &impl Fn(usize) -> bool) -> Option<Run> {
        let mut best: Option<(usize, usize, Run)> = None;
        for from in 0..self.same.len() {
            for &to in self.same[from].iter().filter(|&&to| self.is_free(from, to)) {
                for run in [self.forwards(from, to), self.backwards(from, to)] {
                    let (length, off) = (run.source.len(), self.off_place(&run));
                    let is_better = best
                        .as_ref()
                        .is_none_or(|(most, least, _)| (length, *least) > (*most, off));
                    if is_better && self.counts(&run, speaks) {
                        best = Some((length, off, run));
                    }
                }
            }
        }
        best.map(|(_, _, run)| run)
    }

    fn forwards(&self, from: usize, to: usize) -> Run {
        let mut length = 1;
        while self.matches(from + length, Some(to + length)) {
            length += 1;
        }
        Run { source: from..from + length, target: to..to + length, is_reversed: false }
    }

    fn backwards(&self, from: usize, to: usize) -> Run {
        let mut length = 1;
        while self.matches(from + length, to.checked_sub(length)) {
            length += 1;
        }
        Run {
            source: from..from + length,
            target: to + 1 - length..to + 1,
            is_reversed: length > 1,
        }
    }

    fn matches(&self, from: usize, to: Option<usize>) -> bool {
        let Some((same, to)) = self.same.get(from).zip(to) else { return false };
        same.binary_search(&to).is_ok() && self.is_free(from, to)
    }

    /// How far a run lies from the same share of the other sentence.
    fn off_place(&self, run: &Run) -> usize {
        let (sources, targets) = (self.same.len(), self.target_taken.len());
        (run.source.start * targets).abs_diff(run.target.start * sources)
    }

    fn counts(&self, run: &Run, speaks: &impl Fn(usize) -> bool) -> bool {
        run.source.len() >= NO_CHANCE.min(self.same.len())
            || run.source.clone().any(speaks)
            || self.is_beside_pair(run)
    }

    fn is_beside_pair(&self, run: &Run) -> bool {
        let edges = [run.source.start.checked_sub(1), Some(run.source.end)];
        let beside = [run.target.start.checked_sub(1), Some(run.target.end)];
        edges
            .iter()
            .flatten()
            .filter_map(|&from| *self.paired.get(from)?)
            .any(|to| beside.contains(&Some(to)))
    }

    fn take(&mut self, run: &Run) {
        for (step, from) in run.source.clone().enumerate() {
            let to =
                if run.is_reversed { run.target.end - 1 - step } else { run.target.start + step };
            self.paired[from] = Some(to);
            self.target_taken[to] = true;
            self.pairs.push((from, to));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matched(source: &str, target: &str) -> Vec<(usize, usize)> {
        let split = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let source = split(source);
        let mut pairs = tiles(&source, &split(target), |at| source[at].len() > 3);
        pairs.sort_unstable();
        pairs
    }

    #[test]
    fn repeated_words_are_told_apart_by_their_neighbours() {
        let same = "the dog of the house of the king";

        assert_eq!(matched(same, same), (0..8).map(|at| (at, at)).collect::<Vec<_>>());
        let reversed = "king the of house the of dog the";
        assert_eq!(matched(same, reversed), (0..8).map(|at| (at, 7 - at)).collect::<Vec<_>>());
    }

    #[test]
    fn a_little_word_alone_is_the_same_by_chance() {
        assert_eq!(matched("no one came", "ninguém entrou no"), []);
    }
}
