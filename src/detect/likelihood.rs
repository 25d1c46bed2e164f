//! From scores to likelihoods.

/// Turns scores, which are logarithms, into shares of `whole`: in place, in the order given.
///
/// Only differences of scores count, however far they are from 0; of none, nothing is shared out.
pub fn share_out(whole: f64, mut scores: Vec<&mut f64>) {
    let highest = scores.iter().map(|score| **score).fold(f64::MIN, f64::max);
    for score in &mut scores {
        **score = (**score - highest).exp();
    }
    let sum: f64 = scores.iter().map(|score| **score).sum();
    for score in scores {
        *score = whole * *score / sum;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_that_have_no_exponential_are_shared_out_too() {
        let mut scores = [-9e3, 9e3, 0.0];

        share_out(0.6, scores.iter_mut().collect());

        assert!((scores[1] - 0.6).abs() < 1e-9 && scores[0] + scores[2] < 1e-9, "{scores:?}");
    }
}
