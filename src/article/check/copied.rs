//! Source text that stands where a translation should be.
//!
//! Finds 852 of 877 translations whose second half is the source's; false alarms are quotations left
//! in English, at most 1 of 1,007 lines in 12 languages (`tests/checks.rs`).

use super::{
    Action, Candidate, Defect, Finding,
    letters::{is_letter, is_letter_or_digit, small},
};

/// Finds the whole source, or a run of its words, in the translation.
pub fn check(candidate: &Candidate<'_>, findings: &mut Vec<Finding>) {
    if candidate.pair.from.language() == candidate.pair.to.language() {
        return;
    }
    let (source, target) = (words(candidate.source), words(candidate.target));
    let most = if is_near(candidate) { MOST_OF_NEAR } else { MOST_IN_A_ROW };
    let (start, length) = longest_run(&source, &target, &kept(candidate));
    let is_whole = length > 1 && length == source.len() && length == target.len();
    let is_copied =
        plain(&source[start..start + length]) >= if is_whole { most.min(3) } else { most };
    if is_copied {
        let shown = source[start..start + length.min(4)].join(" ");
        let evidence = format!("{length} words in a row as in the source: {shown}");
        findings.push(Finding::new(Defect::Untranslated, Action::Retry, evidence));
    }
}

/// So many words in small letters, in a row, are no title and no quotation.
const MOST_IN_A_ROW: usize = 4;

/// Close languages share phrases, `em que a` and `en que a`.
const MOST_OF_NEAR: usize = 8;

const NEAR: &[&[&str]] = &[
    &["pt", "es", "gl", "ca", "it", "ast", "oc"],
    &["ru", "uk", "be", "bg", "mk", "sr"],
    &["hr", "sr", "bs", "sl", "me"],
    &["cs", "sk", "pl"],
    &["da", "nb", "nn", "no", "sv"],
    &["nl", "af"],
    &["id", "ms"],
    &["zh", "ja"],
];

fn is_near(candidate: &Candidate<'_>) -> bool {
    let (from, to) = (candidate.pair.from.language(), candidate.pair.to.language());
    NEAR.iter().any(|family| family.contains(&from) && family.contains(&to))
}

/// Words, without addresses.
fn words(text: &str) -> Vec<&str> {
    let is_address =
        |part: &&str| part.contains("://") || part.contains('@') || part.contains("www.");
    let parts = text.split_whitespace().filter(|part| !is_address(part));
    let words =
        parts.flat_map(|part| part.split(|c: char| !is_letter_or_digit(c) && !"'’".contains(c)));
    words.filter(|word| !word.is_empty()).collect()
}

/// Words of protected text may stand as they are.
fn kept<'a>(candidate: &Candidate<'a>) -> Vec<&'a str> {
    candidate.keep.iter().flat_map(|kept| words(kept)).collect()
}

/// How many are words in small letters: names and numbers are the same in every language.
fn plain(words: &[&str]) -> usize {
    words
        .iter()
        .filter(|word| word.chars().all(|c| small(c) == c && (is_letter(c) || c == '\'')))
        .count()
}

/// Where in `source` the longest run of words begins that `target` has too, and its length.
fn longest_run(source: &[&str], target: &[&str], kept: &[&str]) -> (usize, usize) {
    // Numbers are compared faster than words.
    let keys: Vec<u64> = target.iter().map(|word| key_of(word)).collect();
    // For each place of the target, how many words up to it are those up to the source's word.
    let (mut best, mut runs) = ((0, 0), vec![0usize; target.len() + 1]);
    for (at, word) in source.iter().enumerate() {
        let (key, is_kept) = (key_of(word), kept.contains(word));
        for place in (0..target.len()).rev() {
            let is_same = keys[place] == key && !is_kept;
            runs[place + 1] = if is_same { runs[place] + 1 } else { 0 };
            if runs[place + 1] > best.1 {
                best = (at + 1 - runs[place + 1], runs[place + 1]);
            }
        }
    }
    best
}

/// FNV-1a, 64 bits.
fn key_of(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |key, byte| {
        (key ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_run_is_found_wherever_it_stands() {
        let (source, target) = (words("a b c d e f"), words("x c d e y b c"));

        assert_eq!(longest_run(&source, &target, &[]), (2, 3));
        assert_eq!(longest_run(&source, &target, &["d"]), (1, 2));
        assert_eq!(longest_run(&source, &[], &[]), (0, 0));
    }
}
