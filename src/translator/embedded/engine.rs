//! The one place that names the engine crate's `Engine`: loading it and running it.

use std::{fs, panic, panic::AssertUnwindSafe, path::Path};

use fxtranslate::{engine::Engine, shortlist::Shortlist};

use super::{
    attempts::{Answer, Ask},
    store::ModelFiles,
};
use crate::translator::Link;

/// A loaded model. It may be shared between threads but not moved to another one.
pub struct LoadedEngine(Engine);

impl LoadedEngine {
    /// Reads the files into memory. Never panics: the crate's readers do on a damaged file.
    pub fn load(files: &ModelFiles) -> Result<LoadedEngine, String> {
        let read = |path: &Path| {
            fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
        };
        let model = read(&files.model)?;
        let source = read(&files.source_vocabulary)?;
        let target = read(&files.target_vocabulary)?;
        let shortlist = files.shortlist.as_deref().map(read).transpose()?;
        let built = panic::catch_unwind(|| {
            let engine = Engine::from_bytes(&model, &source, &target)?;
            Ok(match shortlist {
                Some(bytes) => engine.with_shortlist(Shortlist::from_bytes(&bytes)),
                None => engine,
            })
        });
        let damaged = || "a file is damaged; `tolmach models verify` says which".to_owned();
        built.unwrap_or_else(|_| Err(damaged())).map(LoadedEngine)
    }

    /// Answers a batch: one answer an ask, in order. `None` where the engine panicked.
    ///
    /// `translate_batch` rather than `translate`, which recomputes keys and values at every step.
    pub fn answer(&self, asks: &[Ask]) -> Option<Vec<Answer>> {
        let run = || match asks {
            [one] if one.align => vec![self.answer_aligned(&one.text)],
            _ => {
                let texts: Vec<&str> = asks.iter().map(|ask| ask.text.as_str()).collect();
                let targets = self.0.translate_batch(&texts);
                targets.into_iter().map(|text| Answer { text, alignment: Vec::new() }).collect()
            }
        };
        // The engine is read-only after loading and its scratch is overwritten at each call.
        panic::catch_unwind(AssertUnwindSafe(run)).ok()
    }

    fn answer_aligned(&self, text: &str) -> Answer {
        let aligned = self.0.translate_aligned(text);
        let source_at = normalized_to_source(&aligned.source_normalized, text);
        let target_at = utf16_to_bytes(&aligned.target_text);
        let mut alignment = Vec::new();
        for (token, weights) in aligned.target_tokens.iter().zip(&aligned.alignments) {
            for (source, &weight) in aligned.source_tokens.iter().zip(weights) {
                if weight >= LEAST_WEIGHT && source.begin < source.end && token.begin < token.end {
                    alignment.push(Link {
                        source: source_at[source.begin]..source_at[source.end],
                        target: target_at[token.begin]..target_at[token.end],
                        weight,
                    });
                }
            }
        }
        alignment.retain(|link| link.source.start < link.source.end);
        Answer { text: aligned.target_text, alignment }
    }
}

/// Attention below this is spread over the whole sentence and says nothing.
const LEAST_WEIGHT: f32 = 0.05;

/// For every UTF-16 offset of `text`, the byte offset of the character it lies in.
fn utf16_to_bytes(text: &str) -> Vec<usize> {
    let mut at = Vec::with_capacity(text.len() + 1);
    for (byte, c) in text.char_indices() {
        at.extend(std::iter::repeat_n(byte, c.len_utf16()));
    }
    at.push(text.len());
    at
}

/// For every UTF-16 offset of the vocabulary's normalised text, a byte offset of the text it came from.
///
/// The normaliser puts `▁` before the first word and for every space, and drops doubled white space;
/// what it rewrites otherwise (`…` to `...`) we have written that way before asking. Walking both
/// texts and skipping what differs is therefore exact on our asks and close elsewhere.
fn normalized_to_source(normalized: &str, source: &str) -> Vec<usize> {
    let mut at = Vec::with_capacity(normalized.len() + 1);
    let mut rest = source.char_indices().peekable();
    for (n, c) in normalized.chars().enumerate() {
        if c == '▁' {
            while n > 0 && rest.next_if(|(_, s)| s.is_whitespace()).is_some() {}
            let here = rest.peek().map_or(source.len(), |(byte, _)| *byte);
            at.push(here);
            continue;
        }
        let here = rest.next().map_or(source.len(), |(byte, _)| byte);
        at.extend(std::iter::repeat_n(here, c.len_utf16()));
    }
    at.push(source.len());
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_of_the_normalised_text_lead_back_to_the_source() {
        let at = normalized_to_source("▁A▁é😀b", "A é😀b");

        assert_eq!(at, [0, 0, 2, 2, 4, 4, 8, 9]);
    }

    #[test]
    fn utf16_offsets_become_bytes() {
        assert_eq!(utf16_to_bytes("é😀b"), [0, 2, 2, 6, 7]);
    }
}
