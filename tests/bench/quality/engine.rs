//! The engine without anything of ours: as fast as it can be, and as it answers.

#![allow(dead_code, reason = "each program that shares it uses a part")]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use fxtranslate::{engine::Engine, shortlist::Shortlist};
use tolmach::translator::embedded::{
    attempts::Answer,
    vocabulary::{Vocabulary, links},
};

/// One direction, loaded.
pub struct Model {
    engine: Engine,
    /// Of both sides.
    pub vocabulary: Arc<Vocabulary>,
}

impl Model {
    /// Loads the model of a pair's folder: `model.*`, `lex.*`, and `vocab.*` or `srcvocab.*` and `trgvocab.*`.
    pub fn load(folder: &Path) -> Model {
        let model = Model::load_without_shortlist(folder);
        let Some(lex) = find(folder, &["lex."], ".bin") else { return model };
        let shortlist = Shortlist::load(lex).expect("the shortlist loads");
        Model { engine: model.engine.with_shortlist(shortlist), ..model }
    }

    /// The same, choosing each word among all words of the language.
    pub fn load_without_shortlist(folder: &Path) -> Model {
        let model = find(folder, &["model."], ".bin").expect("a model.*.bin");
        let source = find(folder, &["srcvocab.", "vocab."], ".spm").expect("a vocab.*.spm");
        let target = find(folder, &["trgvocab.", "vocab."], ".spm").expect("a vocab.*.spm");
        let engine = Engine::load(&model, &source, &target).expect("the model loads");
        let read = |path: &PathBuf| fs::read(path).expect("the vocabulary is readable");
        let vocabulary = Vocabulary::read(&read(&source), &read(&target)).expect("a vocabulary");
        Model { engine, vocabulary: Arc::new(vocabulary) }
    }

    /// Batches of eight, sorted by length: the fastest way we measured.
    pub fn translate(&self, texts: &[&str]) -> Vec<String> {
        let mut out = vec![String::new(); texts.len()];
        for batch in by_length(texts).chunks(8) {
            let asks: Vec<&str> = batch.iter().map(|index| texts[*index]).collect();
            for (index, text) in batch.iter().zip(self.engine.translate_batch(&asks)) {
                out[*index] = text;
            }
        }
        out
    }

    /// One text with its word alignment.
    pub fn align(&self, text: &str) -> Answer {
        let aligned = self.engine.translate_aligned(text);
        let alignment = links(text, &aligned);
        Answer { text: aligned.target_text, alignment }
    }
}

/// Indexes of the texts, shortest first.
fn by_length(texts: &[&str]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by_key(|index| texts[*index].len());
    order
}

fn find(folder: &Path, prefixes: &[&str], end: &str) -> Option<PathBuf> {
    let mut names: Vec<PathBuf> =
        fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    names.sort();
    prefixes.iter().find_map(|prefix| {
        let fits = |path: &&PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.starts_with(prefix) && name.ends_with(end)
        };
        names.iter().find(fits).cloned()
    })
}
