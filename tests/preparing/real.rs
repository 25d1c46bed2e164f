//! The real models, as the tests of preparing ask them.

use std::{path::Path, sync::Arc};

use tolmach::translator::{
    Align, Segment, Translated,
    embedded::attempts::{Answer, Ask, Attempts, Context},
};

use super::super::engine::Model;

/// The model of a pair, as `tests/check` installs it.
pub fn model(pair: &str) -> Model {
    let folder = std::env::var("TEST_MODELS").unwrap_or_else(|_| "target/test-models".into());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(pair);
    assert!(
        folder.is_dir(),
        "no model in {}; tests/check installs it, or name a folder in TEST_MODELS",
        folder.display()
    );
    Model::load(&folder)
}

/// What the segments become, carried to the model and back.
pub fn translate(model: &Model, pair: &str, texts: &[&str], align: Align) -> Vec<Translated> {
    let segment = |marked: &&str| segment(marked, align);
    let segments: Vec<Segment> = texts.iter().map(segment).collect();
    let vocabulary = Arc::clone(&model.vocabulary);
    let context = Context::default();
    let mut attempts = Attempts::new(&segments, &pair.parse().unwrap(), vocabulary, &context);
    loop {
        let asks = attempts.next_round();
        if asks.is_empty() {
            return attempts.finish();
        }
        attempts.answer(asks.iter().map(|ask| answer(model, ask)).collect());
    }
}

/// The text with what stands between `⟦` and `⟧` kept.
fn segment(marked: &str, align: Align) -> Segment {
    let (mut text, mut keep, mut start) = (String::new(), Vec::new(), 0);
    for c in marked.chars() {
        match c {
            '⟦' => start = text.len(),
            '⟧' => keep.push(start..text.len()),
            c => text.push(c),
        }
    }
    Segment { align, keep, ..Segment::new(text) }
}

/// Asserts that each text becomes exactly what stands beside it.
pub fn assert_translations(pair: &str, cases: &[(&str, &str)]) {
    let model = model(pair);
    let texts: Vec<&str> = cases.iter().map(|(text, _)| *text).collect();
    let translated = translate(&model, pair, &texts, Align::No);
    for ((text, wanted), target) in cases.iter().zip(translated) {
        assert_eq!(target.text, *wanted, "{text}");
    }
}

fn answer(model: &Model, ask: &Ask) -> Answer {
    if ask.align {
        return model.align(&ask.text);
    }
    let text = model.translate(&[&ask.text]).remove(0);
    Answer { text, alignment: Vec::new() }
}
