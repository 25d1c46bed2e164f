//! Which words of the target each of some siblings gets: the span with the most evidence.
//!
//! Words are numbers here, counted from the first word all siblings may have.

use std::ops::Range;

/// What one sibling asks for.
pub struct Claim {
    /// For each word how much of it came from the stretch; negative infinity for a word it must not have.
    pub scores: Vec<f32>,
    /// A word joins the span when at least this share of it came from the stretch.
    pub bias: f32,
    /// How many words to take where no word speaks for the claim; 0 to take none then.
    pub length: usize,
    /// The word at the same share of the sentence, where nothing else is known.
    pub near: usize,
}

/// A span for each claim, none empty, no two overlapping; `None` only where words run out or a claim wants
/// none without evidence.
pub fn assign(claims: &[Claim]) -> Vec<Option<Range<usize>>> {
    let most = most_said(claims);
    // A word that came rather from a sibling counts against the claim.
    let contested = |claim: &Claim| -> Vec<f32> {
        let worth = |(score, most): (&f32, &f32)| {
            if most > score && *most > claim.bias { -1.0 } else { score - claim.bias }
        };
        claim.scores.iter().zip(&most).map(worth).collect()
    };
    let mut spans: Vec<_> = claims.iter().map(|claim| best_span(&contested(claim))).collect();
    if claims.len() <= MOST_PARTED {
        (0..claims.len()).take_while(|_| part_overlapping(claims, &mut spans)).for_each(drop);
    }
    let mut free = vec![true; most.len()];
    spans.iter().flatten().for_each(|span| free[span.clone()].fill(false));
    for (claim, span) in claims.iter().zip(&mut spans) {
        if span.is_none() {
            *span = fallback(claim, &free);
            if let Some(span) = span {
                free[span.clone()].fill(false);
            }
        }
    }
    spans
}

/// More siblings than this in one sentence are tag soup; the writer cuts what overlaps.
const MOST_PARTED: usize = 64;

/// For each word the most that any claim says for it.
fn most_said(claims: &[Claim]) -> Vec<f32> {
    let words = claims.iter().map(|claim| claim.scores.len()).max().unwrap_or(0);
    let most = |word: usize| claims.iter().map(|claim| claim.scores[word]).fold(0.0, f32::max);
    (0..words).map(most).collect()
}

/// The contiguous span with the largest sum; `None` where no word speaks for one.
fn best_span(scores: &[f32]) -> Option<Range<usize>> {
    let (mut best, mut best_sum) = (None, 0.0);
    let (mut start, mut sum) = (0, 0.0);
    for (at, score) in scores.iter().enumerate() {
        if sum <= 0.0 {
            (start, sum) = (at, 0.0);
        }
        sum += score;
        if sum > best_sum {
            best_sum = sum;
            best = Some(start..at + 1);
        }
    }
    best
}

/// Parts the first two spans that overlap; false where none do.
fn part_overlapping(claims: &[Claim], spans: &mut [Option<Range<usize>>]) -> bool {
    let overlap = (0..spans.len()).find_map(|a| {
        let other = (a + 1..spans.len()).find(|&b| match (&spans[a], &spans[b]) {
            (Some(a), Some(b)) => a.start < b.end && b.start < a.end,
            _ => false,
        });
        other.map(|b| (a, b))
    });
    let Some((a, b)) = overlap else { return false };
    let (first, second) =
        (spans[a].clone().unwrap_or_default(), spans[b].clone().unwrap_or_default());
    let union = first.start.min(second.start)..first.end.max(second.end);
    let (parted_a, parted_b) = part(&claims[a], &claims[b], &union);
    (spans[a], spans[b]) = (parted_a, parted_b);
    true
}

/// Cuts a stretch of words in two where the evidence for both sides is largest, in either order.
fn part(
    a: &Claim,
    b: &Claim,
    union: &Range<usize>,
) -> (Option<Range<usize>>, Option<Range<usize>>) {
    if union.len() < 2 {
        let a_wins = a.scores[union.start] >= b.scores[union.start];
        return if a_wins { (Some(union.clone()), None) } else { (None, Some(union.clone())) };
    }
    let sum = |claim: &Claim, words: Range<usize>| claim.scores[words].iter().sum::<f32>();
    let cuts = (union.start + 1..union.end).flat_map(|cut| [(cut, true), (cut, false)]);
    let value = |&(cut, a_first): &(usize, bool)| {
        let (left, right) = if a_first { (a, b) } else { (b, a) };
        sum(left, union.start..cut) + sum(right, cut..union.end)
    };
    let best = cuts.max_by(|one, other| value(one).total_cmp(&value(other)));
    let (cut, a_first) = best.expect("two words can be cut");
    let within = |claim: &Claim, words: Range<usize>| {
        let scores: Vec<f32> = claim.scores[words.clone()].iter().map(|s| s - claim.bias).collect();
        let span = best_span(&scores).unwrap_or(0..scores.len());
        Some(words.start + span.start..words.start + span.end)
    };
    let (left, right) = (union.start..cut, cut..union.end);
    if a_first { (within(a, left), within(b, right)) } else { (within(a, right), within(b, left)) }
}

/// As many free words in a row as the stretch has, where most speaks for them; fewer where fewer are.
fn fallback(claim: &Claim, free: &[bool]) -> Option<Range<usize>> {
    let is_free = |word: usize| free[word] && claim.scores[word] > f32::NEG_INFINITY;
    let rows = (0..free.len()).filter_map(|start| {
        let run = (start..free.len()).take_while(|&word| is_free(word));
        let length = run.take(claim.length).count();
        (length > 0).then_some(start..start + length)
    });
    let rank = |row: &Range<usize>| {
        let evidence: f32 = claim.scores[row.clone()].iter().sum();
        (evidence, usize::midpoint(row.start, row.end - 1).abs_diff(claim.near))
    };
    rows.min_by(|a, b| {
        let ((evidence_a, off_a), (evidence_b, off_b)) = (rank(a), rank(b));
        evidence_b.total_cmp(&evidence_a).then(off_a.cmp(&off_b))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(scores: &[f32]) -> Claim {
        Claim { scores: scores.to_vec(), bias: 0.35, length: 1, near: 0 }
    }

    #[test]
    fn a_span_bridges_a_word_without_evidence() {
        assert_eq!(assign(&[claim(&[0.1, 0.9, 0.2, 0.9, 0.0])]), [Some(1..4)]);
    }

    #[test]
    fn two_siblings_over_one_word_both_get_a_word() {
        assert_eq!(
            assign(&[claim(&[0.0, 0.5, 0.1]), claim(&[0.0, 0.4, 0.2])]),
            [Some(1..2), Some(2..3)]
        );
    }

    #[test]
    fn siblings_that_overlap_are_parted_where_the_evidence_is() {
        assert_eq!(
            assign(&[claim(&[0.9, 0.4, 0.1, 0.9]), claim(&[0.1, 0.6, 0.9, 0.1])]),
            [Some(0..1), Some(1..3)]
        );
    }

    #[test]
    fn without_evidence_the_word_at_the_like_place_is_taken() {
        let claim = Claim { scores: vec![0.0; 5], bias: 0.35, length: 2, near: 3 };

        assert_eq!(assign(&[claim]), [Some(3..5)]);
    }
}
