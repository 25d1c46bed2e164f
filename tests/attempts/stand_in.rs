//! A vocabulary and models made for tests: no files, no network, the same every time.

use std::sync::Arc;

use tolmach::translator::embedded::{
    attempts::{Answer, Ask},
    vocabulary::Vocabulary,
};

/// Letters, digits and punctuation, without the signs real vocabularies lack too.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789áéíóúãõâêôàçÁÉ\
                       !\"$%&'()*+,-./:;=?[]_|>";
/// Whole words, most frequent first.
const WORDS: &str =
    "the of and a to in is said that with for new was met us Biden NATO Ukraine president";

/// A `SentencePiece` file that spells [`LETTERS`].
pub fn spm() -> Vec<u8> {
    file(LETTERS, &[])
}

/// One that spells [`LETTERS`] and falls back to raw bytes for everything else.
pub fn spm_with_bytes() -> Vec<u8> {
    let bytes: Vec<String> = (0..=255).map(|byte| format!("<0x{byte:02X}>")).collect();
    file(LETTERS, &bytes)
}

/// One that spells Ukrainian and digits.
pub fn spm_in_ukrainian() -> Vec<u8> {
    file(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ0123456789.,!?-«»\"'()",
        &[],
    )
}

fn file(letters: &str, bytes: &[String]) -> Vec<u8> {
    let mut pieces: Vec<(String, f32, u8)> =
        vec![("</s>".into(), 0.0, 3), ("<unk>".into(), 0.0, 2), ("\u{2581}".into(), -3.0, 1)];
    let words = WORDS.split(' ').map(|word| (format!("\u{2581}{word}"), -4.0, 1));
    pieces.extend(words);
    pieces.extend(letters.chars().map(|c| (c.to_string(), -8.0, 1)));
    pieces.extend(bytes.iter().map(|byte| (byte.clone(), -20.0, 6)));
    let mut file = Vec::new();
    for (piece, score, kind) in pieces {
        let mut message = vec![0x0a, u8::try_from(piece.len()).unwrap()];
        message.extend(piece.as_bytes());
        message.push(0x15);
        message.extend(f32::to_le_bytes(score));
        message.extend([0x18, kind]);
        file.extend([0x0a, u8::try_from(message.len()).unwrap()]);
        file.extend(message);
    }
    file
}

/// The vocabulary of every model here.
pub fn vocabulary() -> Arc<Vocabulary> {
    Arc::new(Vocabulary::read(&spm(), &spm()).unwrap())
}

/// Numbers that look random and are the same every time.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

/// How a model misbehaves.
#[derive(Clone, Copy, Debug)]
pub enum Model {
    /// Gives back what it got.
    Echo,
    /// Leaves out every third word or so.
    Drops,
    /// Gives the words in another order.
    Shuffles,
    /// Writes something else altogether.
    Garbage,
    /// Writes nothing.
    Silent,
    /// Never stops.
    Loops,
    /// Writes what it got twice.
    Doubles,
}

impl Model {
    /// Its answer, without alignment.
    pub fn answer(self, ask: &Ask, dice: &mut Dice) -> Answer {
        let words: Vec<&str> = ask.text.split(' ').collect();
        let text = match self {
            Model::Echo => ask.text.clone(),
            Model::Drops => {
                let kept: Vec<&str> = words.into_iter().filter(|_| dice.roll(3) > 0).collect();
                kept.join(" ")
            }
            Model::Shuffles => {
                let mut words = words;
                for index in (1..words.len()).rev() {
                    words.swap(index, dice.roll(index + 1));
                }
                words.join(" ")
            }
            Model::Garbage => {
                let word = |dice: &mut Dice| {
                    ["um", "qual", "\"", "17", "XQ9", "fim.", "http"][dice.roll(7)]
                };
                (0..dice.roll(12)).map(|_| word(dice)).collect::<Vec<_>>().join(" ")
            }
            Model::Silent => String::new(),
            Model::Loops => "mais e mais ".repeat(80),
            Model::Doubles => format!("{0} {0}", ask.text),
        };
        Answer { text, alignment: Vec::new() }
    }
}
