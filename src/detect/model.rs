//! How likely each language wrote some words: naive Bayes over fragments of bytes, words, their
//! beginnings and ends.
//!
//! The table is `model/tongues.bin`; how it is made, of what, and how it is laid out, says
//! `model/README.md`. Nothing here knows scripts, lists or what a caller wants.

pub(super) mod table;

use std::sync::LazyLock;

/// The table, read once.
pub static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::read(include_bytes!("model/tongues.bin")));

/// A table of features and what they say.
pub struct Model {
    /// The languages it knows, in its own order.
    languages: Vec<String>,
    /// Where each of them stands, by its two letters: asked for all candidates of all texts.
    places: Vec<u8>,
    /// What a fragment says of each language that has none of its own for it.
    floors: Vec<f32>,
    biases: Vec<f32>,
    /// What one step of a weight is worth: of a fragment, and of a word or its part.
    steps: [f32; 2],
    /// All features, by their hashes.
    features: Vec<Feature>,
    /// For each bit of a mask, lowest first, what the feature says of that language, in steps.
    weights: Vec<i8>,
    /// For the first 16 bits of a hash, where those begin.
    buckets: Vec<u32>,
    /// A bit for the last 20 bits of each hash: most fragments of a text are in no table.
    seen: Vec<u64>,
}

const FRAGMENT_BYTES: std::ops::RangeInclusive<usize> = 2..=6;
const FRAGMENT_LENGTHS: usize = *FRAGMENT_BYTES.end() - *FRAGMENT_BYTES.start() + 1;
const START_CHARS: std::ops::RangeInclusive<usize> = 2..=7;
const END_CHARS: std::ops::RangeInclusive<usize> = 2..=5;
const LETTERS: usize = 27;
const NO_FRAGMENT: u64 = 1 << 63;

/// What is looked up together lies together: waiting for memory is most of the time.
struct Feature {
    hash: u32,
    /// Where its weights begin.
    start: u32,
    /// A bit for each language that it speaks of; the highest: it is no fragment.
    mask: u64,
}

/// What languages scored, in the table's order ([`Model::place`]); only differences mean something.
pub type Scores = Vec<f32>;

impl Model {
    /// Whether the table has the language.
    pub fn knows(&self, language: &str) -> bool {
        self.place(language).is_some()
    }

    /// The languages it knows.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(String::as_str)
    }

    /// Where a language stands in the scores.
    pub fn place(&self, language: &str) -> Option<usize> {
        let [first, second] = *language.as_bytes() else { return None };
        let letter = |byte: u8| usize::from(byte.wrapping_sub(b'a')).min(LETTERS - 1);
        let place = self.places[letter(first) * LETTERS + letter(second)];
        self.languages.get(usize::from(place)).filter(|known| *known == language)?;
        Some(usize::from(place))
    }

    /// Scores `words`, each between blanks, per square root of a byte.
    pub fn score(&self, words: &str) -> Scores {
        let mut found = Vec::with_capacity(words.len() * 2);
        self.fragments(words.as_bytes(), &mut found);
        words
            .split(' ')
            .filter(|word| !word.is_empty())
            .for_each(|word| self.parts(word, &mut found));
        found.sort_unstable();
        let mut scores = vec![0.0; self.languages.len()];
        let mut fragments = 0.0;
        for same in found.chunk_by(|left, right| left == right) {
            let (feature, weight) = (same[0] as usize, ln_1p(same.len()));
            if self.features[feature].mask & NO_FRAGMENT == 0 {
                fragments += weight;
            }
            self.add(feature, weight, &mut scores);
        }
        let bytes = u16::try_from(words.len().saturating_sub(2)).unwrap_or(u16::MAX).max(1);
        let scale = 1.0 / f32::from(bytes).sqrt();
        for ((score, floor), bias) in scores.iter_mut().zip(&self.floors).zip(&self.biases) {
            *score = (*score + fragments * floor) * scale + bias;
        }
        scores
    }

    /// At each byte the longest fragment of the table that ends there.
    fn fragments(&self, bytes: &[u8], found: &mut Vec<u32>) {
        let mut hashes = [0; FRAGMENT_LENGTHS];
        for end in *FRAGMENT_BYTES.start()..=bytes.len() {
            let longest = end.min(*FRAGMENT_BYTES.end());
            let mut hash = hash_step(hash_step(SEED, b'.'), bytes[end - 1]);
            for (slot, byte) in hashes.iter_mut().zip(bytes[end - longest..end - 1].iter().rev()) {
                hash = hash_step(hash, *byte);
                *slot = hash;
            }
            found.extend(hashes[..longest - 1].iter().rev().find_map(|hash| self.find(*hash)));
        }
    }

    /// The word, its beginnings and its ends, as far as the table has them.
    fn parts(&self, word: &str, found: &mut Vec<u32>) {
        if word.chars().next().is_none_or(|first| first > LAST_WITH_PARTS) {
            return;
        }
        let word = word.to_lowercase();
        let (mut whole, mut start) = (hash_step(SEED, b'='), hash_step(SEED, b'<'));
        let chars = word.chars().count();
        for (at, sign) in word.chars().enumerate() {
            let mut bytes = [0; 4];
            for byte in sign.encode_utf8(&mut bytes).bytes() {
                whole = hash_step(whole, byte);
                start = hash_step(start, byte);
            }
            if START_CHARS.contains(&(at + 1)) && at + 1 < chars {
                found.extend(self.find(start));
            }
        }
        found.extend(self.find(whole));
        let mut end = hash_step(SEED, b'>');
        for (at, sign) in word.chars().rev().enumerate().take(*END_CHARS.end()) {
            let mut bytes = [0; 4];
            end = sign.encode_utf8(&mut bytes).bytes().rev().fold(end, hash_step);
            if END_CHARS.contains(&(at + 1)) && at + 1 < chars {
                found.extend(self.find(end));
            }
        }
    }

    fn find(&self, hash: u32) -> Option<u32> {
        let hash = hash_end(hash);
        let low = (hash & 0xf_ffff) as usize;
        if self.seen[low >> 6] >> (low & 63) & 1 == 0 {
            return None;
        }
        let bucket = (hash >> 16) as usize;
        let (start, end) = (self.buckets[bucket], self.buckets[bucket + 1]);
        let within = &self.features[start as usize..end as usize];
        let at = within.iter().position(|known| known.hash == hash)?;
        u32::try_from(at).ok().map(|at| start + at)
    }

    fn add(&self, feature: usize, weight: f32, scores: &mut [f32]) {
        let Feature { mask: all, start, .. } = self.features[feature];
        let mut mask = all & !NO_FRAGMENT;
        let step = weight * self.steps[usize::from(all != mask)];
        let weights = &self.weights[start as usize..];
        for steps in &weights[..mask.count_ones() as usize] {
            scores[mask.trailing_zeros() as usize] += step * f32::from(*steps);
            mask &= mask - 1;
        }
    }

    /// Unpacks the table; see `model/README.md` for its bytes.
    fn read(packed: &[u8]) -> Model {
        let table = table::unpacked(packed);
        let mut reader = table::Reader::of(&table);
        let length = reader.number() as usize;
        let names = str::from_utf8(reader.take(length)).expect("languages are named in ASCII");
        let languages: Vec<String> = names.split(' ').map(str::to_owned).collect();
        let (floors, biases) = (reader.floats(languages.len()), reader.floats(languages.len()));
        let steps = [reader.floats(1)[0], reader.floats(1)[0]];
        let count = reader.number() as usize;
        let hashes = table::hashes(reader.take(count * 4));
        let features = table::features(&hashes, reader.take(count * 8));
        let weights = reader.rest().iter().map(|byte| byte.cast_signed()).collect();
        let (buckets, seen) = (table::buckets(&hashes), table::seen(&hashes));
        Model {
            places: places(&languages),
            languages,
            floors,
            biases,
            steps,
            features,
            weights,
            buckets,
            seen,
        }
    }
}

fn places(languages: &[String]) -> Vec<u8> {
    let mut places = vec![u8::MAX; LETTERS * LETTERS];
    for (at, language) in (0u8..).zip(languages) {
        if let [first, second] = *language.as_bytes() {
            places[usize::from(first - b'a') * LETTERS + usize::from(second - b'a')] = at;
        }
    }
    places
}

/// Letters above this one are not parted into words by blanks, or need no words to be told apart.
const LAST_WITH_PARTS: char = '\u{e00}';

/// ln(1 + count), of 255 at most: the third time a fragment is seen says less than the first.
pub(super) fn ln_1p(count: usize) -> f32 {
    LN_1P[count.min(LN_1P.len() - 1)]
}

static LN_1P: LazyLock<Vec<f32>> =
    LazyLock::new(|| (0..256u16).map(|n| f32::from(n).ln_1p()).collect());

const SEED: u32 = 0x811c_9dc5;

/// FNV-1a, byte by byte.
fn hash_step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

/// The hash of a part of a word as the tables have it.
pub(super) fn hash_of(kind: u8, part: &str) -> u32 {
    hash_end(part.bytes().fold(hash_step(SEED, kind), hash_step))
}

/// Spreads what FNV leaves in a few bits over all.
fn hash_end(hash: u32) -> u32 {
    let hash = (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d);
    hash ^ hash >> 12
}
