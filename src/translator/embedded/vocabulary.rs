//! What a model can read and write, found by asking its vocabulary.
//!
//! First stop of everything that prepares text: no table of languages knows what one model's pieces
//! spell. It counts and ranks; it changes no text.

mod links;

use std::{collections::HashSet, panic::catch_unwind};

use fxtranslate::spm::SpmVocab;

pub use links::links;

/// The vocabulary of one model, both sides.
///
/// Shared by all who prepare text for that model; about six megabytes for 32,000 pieces.
pub struct Vocabulary {
    source: SpmVocab,
    /// `None` where both sides share one.
    target: Option<SpmVocab>,
    source_letters: HashSet<char>,
    target_letters: HashSet<char>,
}

/// What becomes of a character on its way into the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// The model sees it as it is.
    Plain,
    /// The vocabulary writes it with other characters first (`½` as `1⁄2`).
    Rewritten,
    /// The model cannot tell it from any other unknown character.
    Unknown,
}

impl Vocabulary {
    /// Reads the two `.spm` files of a model, which may be the same.
    ///
    /// Fails with a sentence for the operator when a file is not a usable vocabulary.
    pub fn read(source_spm: &[u8], target_spm: &[u8]) -> Result<Vocabulary, String> {
        let source = read_side(source_spm, "source")?;
        let is_shared = source_spm == target_spm;
        let target = if is_shared { None } else { Some(read_side(target_spm, "target")?) };
        let source_letters = letters(&source);
        let target_letters = target.as_ref().map(letters).unwrap_or_default();
        Ok(Vocabulary { source, target, source_letters, target_letters })
    }

    /// Whether the model can read the character as itself.
    pub fn spells(&self, c: char) -> bool {
        self.spelling(c) == Spelling::Plain
    }

    /// What becomes of the character on its way into the model. White space counts as spelled.
    pub fn spelling(&self, c: char) -> Spelling {
        if c == ' ' || self.source_letters.contains(&c) {
            return Spelling::Plain;
        }
        // ASCII is never rewritten: what is no piece of its own is unknown.
        if c.is_ascii() {
            return Spelling::Unknown;
        }
        if has_unknown(&self.source, &c.to_string()) {
            Spelling::Unknown
        } else {
            Spelling::Rewritten
        }
    }

    /// Whether the model can both read and write every character of the text: what a carrier needs.
    pub fn carries(&self, text: &str) -> bool {
        let written =
            if self.target.is_some() { &self.target_letters } else { &self.source_letters };
        text.chars().all(|c| c == ' ' || (self.spells(c) && written.contains(&c)))
    }

    /// Whether the model can read the whole text, combining marks taken together with their letters.
    pub fn reads(&self, text: &str) -> bool {
        text.chars().all(|c| c == ' ' || self.source_letters.contains(&c))
            || !has_unknown(&self.source, text)
    }

    /// How many tokens the model gets for the text, its end mark included; 1 for an empty text.
    pub fn tokens(&self, text: &str) -> usize {
        self.source.encode(text).len() + 1
    }

    /// At most how many tokens the model may have written for the text, its end mark included.
    pub fn written_tokens(&self, text: &str) -> usize {
        self.target.as_ref().unwrap_or(&self.source).encode(text).len() + 1
    }

    /// How unusual the word is in exactly this casing: the sum over its pieces, lower is more usual.
    ///
    /// Unigram vocabularies are sorted by score, so the logarithm of a piece's number stands for how
    /// rare it is. On our news lines this finds the right casing of 93 words in 100.
    pub fn rarity(&self, word: &str) -> f32 {
        let ids = self.source.encode(word);
        // The numbers are far below the 2^24 that a float holds exactly.
        #[allow(clippy::cast_precision_loss)]
        ids.iter().map(|id| 2.0 + (*id as f32 + 10.0).ln()).sum()
    }
}

/// Fewer pieces than an alphabet has letters are a broken file.
const MIN_PIECES: usize = 64;

/// Reads one file. The crate's reader slices without checks, so a broken file may panic there.
fn read_side(spm: &[u8], side: &str) -> Result<SpmVocab, String> {
    let broken =
        || format!("the {side} vocabulary is not a SentencePiece file ({} bytes)", spm.len());
    let vocabulary = catch_unwind(|| {
        let read = SpmVocab::from_bytes(spm);
        // Walks the character map once, so that a broken one shows here and not in a request.
        read.encode("A “test” № 1 … ½ ﬁ 猫 \u{1f600}");
        read
    })
    .map_err(|_| broken())?;
    let usable = vocabulary.len() >= MIN_PIECES && vocabulary.piece(vocabulary.eos_id()) == "</s>";
    if usable { Ok(vocabulary) } else { Err(broken()) }
}

/// The characters that are a piece of their own.
fn letters(vocabulary: &SpmVocab) -> HashSet<char> {
    let count = u32::try_from(vocabulary.len()).unwrap_or(u32::MAX);
    let singles = (0..count).filter_map(|id| {
        let mut chars = vocabulary.piece(id).trim_start_matches('\u{2581}').chars();
        chars.next().filter(|_| chars.next().is_none())
    });
    singles.filter(|c| !has_unknown(vocabulary, &c.to_string())).collect()
}

/// Whether the text falls into unknown tokens or raw bytes, which the models copy badly.
fn has_unknown(vocabulary: &SpmVocab, text: &str) -> bool {
    vocabulary.encode(text).iter().any(|id| {
        let piece = vocabulary.piece(*id);
        piece == "<unk>" || (piece.starts_with("<0x") && piece.len() == 6)
    })
}
