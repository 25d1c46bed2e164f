//! Small files of the right form, and folders to put them in.
#![allow(clippy::cast_possible_truncation)] // Everything here is small.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use tolmach::{
    config,
    lang::Pair,
    translator::embedded::{install::Limits, store::Store},
};

/// A model of some 12 kB in Marian's format; another `seed`, other weights.
pub fn model(seed: u8) -> Vec<u8> {
    let data: Vec<u8> = (0..12_000_u32).map(|n| (n as u8).wrapping_mul(31) ^ seed).collect();
    let header = [1, 1, 8, 257, 1, data.len() as u64];
    let mut content = words(&header);
    content.extend(b"weights\0");
    content.extend(12_000_i32.to_le_bytes());
    content.extend(words(&[4]));
    content.extend([0; 4]);
    content.extend(data);
    content
}

/// A shortlist of one word with two translations.
pub fn shortlist() -> Vec<u8> {
    let mut content = words(&[0xF11A_48D5_0134_17F5, 0, 1, 1, 2, 2, 0, 2]);
    content.extend([7_u32, 9].iter().flat_map(|word| word.to_le_bytes()));
    content
}

/// A vocabulary of three pieces and an empty normalizer.
pub fn vocabulary() -> Vec<u8> {
    let pieces: [&[u8]; 3] = [b"</s>", b"<unk>", b"hello"];
    let mut content = Vec::new();
    for piece in pieces {
        content.extend([0x0a, piece.len() as u8 + 2, 0x0a, piece.len() as u8]);
        content.extend(piece);
    }
    content.extend([0x1a, 0]);
    content
}

/// A zstd frame whose one block holds the content as it is.
pub fn zstd(content: &[u8]) -> Vec<u8> {
    let mut frame = vec![0x28, 0xb5, 0x2f, 0xfd, 0xa0];
    frame.extend((content.len() as u32).to_le_bytes());
    frame.extend(&((content.len() as u32) << 3 | 1).to_le_bytes()[..3]);
    frame.extend(content);
    frame
}

/// A zstd frame that says "a hundred kilobytes of zeros" that many times.
pub fn zstd_bomb(blocks: u32) -> Vec<u8> {
    let mut frame = vec![0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38];
    for block in 1..=blocks {
        let header = 100_000_u32 << 3 | 1 << 1 | u32::from(block == blocks);
        frame.extend(&header.to_le_bytes()[..3]);
        frame.push(0);
    }
    frame
}

pub fn sha256(content: &[u8]) -> String {
    fxtranslate::cache::sha256_hex(content)
}

pub fn pair(text: &str) -> Pair {
    text.parse().unwrap()
}

/// Places a model by hand.
pub fn place(folder: &Path, seed: u8) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("model.xx.intgemm.alphas.bin"), model(seed)).unwrap();
    fs::write(folder.join("lex.50.50.xx.s2t.bin"), shortlist()).unwrap();
    fs::write(folder.join("vocab.xx.spm"), vocabulary()).unwrap();
}

/// A folder that goes with its test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Folder {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!(
            "tolmach-models-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub fn store(&self) -> Store {
        Store::open(&self.0.join("models")).unwrap()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Settings with nothing but a mirror.
pub fn settings(mirror: &str) -> config::Models {
    config::Models { folder: None, mirror: Some(mirror.into()), wheel: None, offline: false }
}

/// Limits for tests: no pauses, small files, and waits that a busy machine does not reach.
pub fn limits() -> Limits {
    Limits { file_bytes: 1 << 20, attempts: 3, pause: Duration::ZERO, ..Limits::default() }
}

/// The same where something is made to hang.
pub fn impatient() -> Limits {
    let short = Duration::from_millis(500);
    Limits { stall: short, list: short, pip: short, ..limits() }
}

fn words(words: &[u64]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}
