//! Which of a family: words that one sister writes more often than the others.
//!
//! The table of all languages tells a family surely and its sisters poorly; words and how often each
//! sister writes them tell those. The table is `model/sisters.bin`; `model/README.md` says how it is made
//! and what the weights were fitted on. Serbian in Latin letters is meant; in Cyrillic it has no sister.

use std::{collections::BTreeMap, sync::LazyLock};

use super::{
    likelihood,
    model::{hash_of, ln_1p, table},
};

/// A family, and how what is seen becomes likelihoods.
struct Family {
    languages: &'static [&'static str],
    /// How much what the table of all languages says of sisters counts.
    heard: f64,
    /// How much words count, and how much less each of many.
    words: f64,
    many: f64,
    /// What a word that is not in the table says of each sister, and what no word does.
    unknown: &'static [f64],
    before: &'static [f64],
}

/// Their order is that of the table.
const FAMILIES: [Family; 3] = [
    Family {
        languages: &["hr", "bs", "sr"],
        heard: 0.15,
        words: 1.11,
        many: 0.23,
        unknown: &[0.0, 0.05, 0.03],
        before: &[0.0, -0.2, 0.04],
    },
    Family {
        languages: &["id", "ms"],
        heard: 0.29,
        words: 0.86,
        many: 0.07,
        unknown: &[0.0, 0.06],
        before: &[0.0, -0.46],
    },
    Family {
        languages: &["nb", "nn", "da"],
        heard: 0.63,
        words: 0.73,
        many: 0.04,
        unknown: &[0.0, 0.06, 0.01],
        before: &[0.0, 0.01, 0.0],
    },
];

/// A family that is less likely is left as it is.
const WORTH_A_LOOK: f64 = 0.02;
/// No sister is ruled out by the table of all languages.
const LEAST: f64 = 0.003;

/// Parts the likelihood of each family among those of its languages that are `ranked`, by the words of `text`.
pub fn part(text: &str, ranked: &mut [(&'static str, f64)]) {
    for (family, says) in FAMILIES.iter().zip(&*SAYS) {
        let sister = |language| family.languages.iter().position(|it| *it == language);
        let found: Vec<(usize, &mut f64)> = ranked
            .iter_mut()
            .filter_map(|(language, likely)| Some((sister(*language)?, likely)))
            .collect();
        let whole: f64 = found.iter().map(|(_, likely)| **likely).sum();
        if found.len() > 1 && whole >= WORTH_A_LOOK {
            let seen = says.of(text, family.languages.len());
            family.share(whole, found, &seen);
        }
    }
    ranked.sort_by(|left, right| right.1.total_cmp(&left.1));
}

impl Family {
    /// Shares out `whole` among the sisters found, each by its place in the family.
    fn share(&self, whole: f64, mut found: Vec<(usize, &mut f64)>, seen: &Seen) {
        for (sister, likely) in &mut found {
            let heard = (**likely / whole).max(LEAST).ln() * self.heard;
            let said = seen.sums[*sister] * self.words + seen.words * self.unknown[*sister];
            **likely = heard + said / seen.words.powf(self.many) + self.before[*sister];
        }
        likelihood::share_out(whole, found.into_iter().map(|(_, score)| score).collect());
    }
}

/// What was seen of a text.
struct Seen {
    /// For each sister, what the words say of it.
    sums: Vec<f64>,
    /// How many different words there are; 1 where there are none.
    words: f64,
}

/// What words, and beginnings of words, say of the sisters of a family.
struct Says {
    hashes: Vec<u32>,
    /// Of each hash a step for each sister.
    steps: Vec<i8>,
}

static SAYS: LazyLock<Vec<Says>> = LazyLock::new(|| {
    let table = table::unpacked(include_bytes!("model/sisters.bin"));
    let mut reader = table::Reader::of(&table);
    let read = |family: &Family| {
        let count = reader.number() as usize;
        let hashes = table::hashes(reader.take(count * 4));
        let steps = reader.take(count * family.languages.len());
        Says { hashes, steps: steps.iter().map(|byte| byte.cast_signed()).collect() }
    };
    FAMILIES.iter().map(read).collect()
});

/// What one step is worth.
const STEP: f64 = 0.04;
/// A word that is not listed is judged by the longest of its beginnings that is, of so many letters.
const START_CHARS: [usize; 4] = [7, 6, 5, 4];

impl Says {
    fn of(&self, text: &str, sisters: usize) -> Seen {
        let mut often: BTreeMap<String, usize> = BTreeMap::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            *often.entry(word.to_lowercase()).or_default() += 1;
        }
        let mut sums = vec![0.0; sisters];
        for (word, count) in &often {
            let Some(at) = self.find(word) else { continue };
            let weight = f64::from(ln_1p(*count)) / std::f64::consts::LN_2;
            for (sum, step) in sums.iter_mut().zip(&self.steps[at * sisters..]) {
                *sum += weight * STEP * f64::from(*step);
            }
        }
        Seen { sums, words: u32::try_from(often.len()).map_or(1.0, f64::from).max(1.0) }
    }

    fn find(&self, word: &str) -> Option<usize> {
        let listed = |kind, part: &str| self.hashes.binary_search(&hash_of(kind, part)).ok();
        let begins = |count: usize| {
            let (end, _) = word.char_indices().nth(count)?;
            listed(b'<', &word[..end])
        };
        listed(b'=', word).or_else(|| START_CHARS.into_iter().find_map(begins))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_keeps_its_likelihood_however_much_its_words_tell() {
        let seen = Seen { sums: vec![-9e3, 9e3, 0.0], words: 1.0 };
        let mut likely = [0.3, 0.2, 0.1];

        FAMILIES[0].share(0.6, likely.iter_mut().enumerate().collect(), &seen);

        assert!((likely[1] - 0.6).abs() < 1e-9 && likely[0] + likely[2] < 1e-9, "{likely:?}");
    }
}
