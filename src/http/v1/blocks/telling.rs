//! What becomes of each block, told once.

use std::{
    collections::BTreeSet,
    ops::Range,
    sync::{Mutex, PoisonError},
};

use serde_json::{Value, json};

use super::{
    reading::{Reading, Reason},
    wire,
};
use crate::{
    article::{Document, Ready, parts},
    lang::Tag,
};

/// Tells what becomes of each block, as a line each.
pub struct Telling {
    reading: Reading,
    tell: Box<dyn Fn(&Value) + Send + Sync>,
    told: Mutex<Told>,
}

#[derive(Default)]
struct Told {
    /// What is ready of each document.
    ready: Vec<Vec<Ready>>,
    /// Blocks nobody heard of yet.
    untold: BTreeSet<usize>,
    translated: usize,
    kept: usize,
}

impl Telling {
    /// Tells of the blocks that stay.
    pub fn begin(reading: Reading, tell: impl Fn(&Value) + Send + Sync + 'static) -> Telling {
        let told = Told {
            ready: vec![Vec::new(); reading.documents.len()],
            untold: (0..reading.runs.len()).collect(),
            ..Told::default()
        };
        Telling { reading, tell: Box::new(tell), told: Mutex::new(told) }
    }

    /// What was read.
    pub fn reading(&self) -> &Reading {
        &self.reading
    }

    /// Tells of the blocks that stay whatever becomes of the others.
    pub fn tell_kept(&self) {
        for (block, reason) in &self.reading.kept {
            self.keep(*block, *reason);
        }
    }

    /// Takes a part of a document; tells of its block where it was the last.
    pub fn hear(&self, ready: Ready) {
        let at = ready.document;
        let all = {
            let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
            told.ready[at].push(ready);
            let is_whole = told.ready[at].len() == self.reading.documents[at].0.blocks.len();
            if !is_whole {
                return;
            }
            std::mem::take(&mut told.ready[at])
        };
        self.tell_document(at, &all);
    }

    /// Keeps all blocks nobody heard of.
    pub fn keep_rest(&self, reason: Reason) {
        let untold = self.told.lock().unwrap_or_else(PoisonError::into_inner).untold.clone();
        for block in untold {
            self.keep(block, reason);
        }
    }

    /// The last line.
    pub fn end(&self) {
        let told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let from = self.reading.from.as_ref().map(Tag::to_string);
        let (translated, kept) = (told.translated, told.kept);
        (self.tell)(&json!({"end": true, "from": from, "translated": translated, "kept": kept}));
    }

    fn tell_document(&self, at: usize, ready: &[Ready]) {
        let block = self.reading.blocks[at];
        let sum = |count: fn(&Ready) -> usize| ready.iter().map(count).sum::<usize>();
        let (segments, islands) = (sum(|ready| ready.segments), sum(|ready| ready.islands));
        if islands == segments {
            return self.keep(block, Reason::OtherLanguage);
        }
        if sum(|ready| ready.left_in_source) + islands == segments {
            let is_missed = sum(|ready| ready.missed) > 0;
            return self.keep(block, if is_missed { Reason::Backend } else { Reason::Unfit });
        }
        let html = whole(&self.reading.documents[at].0, ready);
        let Some(parts) = parts::read_back(&html, &self.reading.runs[block]) else {
            return self.keep(block, Reason::Unfit);
        };
        let is_recalled = ready.iter().all(|ready| ready.is_recalled);
        let status = if is_recalled { "remembered" } else { "translated" };
        if self.is_first_word_of(block, |told| told.translated += 1) {
            let parts = wire::json(&parts);
            (self.tell)(&json!({"block": block, "parts": parts, "status": status}));
        }
    }

    fn keep(&self, block: usize, reason: Reason) {
        if self.is_first_word_of(block, |told| told.kept += 1) {
            let kept =
                json!({"block": block, "parts": null, "status": "kept", "reason": reason.code()});
            (self.tell)(&kept);
        }
    }

    fn is_first_word_of(&self, block: usize, count: impl FnOnce(&mut Told)) -> bool {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let is_first = told.untold.remove(&block);
        if is_first {
            count(&mut told);
        }
        is_first
    }
}

/// A document with its new parts.
fn whole(document: &Document, ready: &[Ready]) -> String {
    let mut parts: Vec<(&Range<usize>, &str)> =
        ready.iter().map(|ready| (&ready.span, ready.text.as_str())).collect();
    parts.sort_by_key(|(span, _)| span.start);
    let (mut html, mut copied) = (String::new(), 0);
    for (span, text) in parts {
        html.push_str(&document.source[copied..span.start]);
        html.push_str(text);
        copied = span.end;
    }
    html.push_str(&document.source[copied..]);
    html
}
