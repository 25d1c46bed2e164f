//! How alike two words are written.

/// 0 to 1: the same letters give 1, long words that share most of theirs a good part of it.
///
/// Both words folded. Cognates are spelt alike from the front: `president`, `presidente`; what only
/// rhymes is no cognate.
pub fn likeness(source: &str, target: &str) -> f32 {
    if source == target {
        return 1.0;
    }
    if is_number(source) || is_number(target) {
        return if digits(source) == digits(target) { 1.0 } else { 0.0 };
    }
    let (source, target): (Vec<char>, Vec<char>) =
        (source.chars().collect(), target.chars().collect());
    if source.len().min(target.len()) < SHORTEST || source.len().max(target.len()) > LONGEST {
        return 0.0;
    }
    let longer = share(source.len().max(target.len()), 1);
    let alike = 1.0 - share(distance(&source, &target), 1) / longer;
    let prefix = source.iter().zip(&target).take_while(|(a, b)| a == b).count();
    if alike < LEAST && prefix < LONG_PREFIX { 0.0 } else { alike.max(share(prefix, 1) / longer) }
}

/// Short words resemble each other by chance.
const SHORTEST: usize = 4;

/// Longer ones are addresses and codes: they are the same or nothing.
const LONGEST: usize = 40;

/// Words less alike than this have letters in common by chance.
const LEAST: f32 = 0.55;

/// So many first letters in common make a cognate: `economic`, `económico`, `economias`.
const LONG_PREFIX: usize = 5;

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_numeric())
}

fn digits(word: &str) -> Option<String> {
    let digits: String = word.chars().filter(|c| c.is_numeric()).collect();
    (!digits.is_empty()).then_some(digits)
}

/// How many letters must be changed, added or dropped.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.iter().enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, other) in b.iter().enumerate() {
            let replaced = corner + usize::from(letter != other);
            corner = row[j + 1];
            row[j + 1] = replaced.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[allow(clippy::cast_precision_loss, reason = "words have few letters")]
fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cognates_are_alike_and_chance_is_not() {
        assert!(likeness("president", "presidente") > 0.8);
        assert!(likeness("parliament", "parlamento") > 0.6);
        assert!(likeness("with", "wife") < 0.01);
        assert!(likeness("police", "pedido") < 0.01);
    }

    #[test]
    fn numbers_are_the_same_or_nothing() {
        assert!(likeness("1,500", "1.500") > 0.99);
        assert!(likeness("2016", "2017") < 0.01);
    }
}
