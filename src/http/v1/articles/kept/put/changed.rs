//! Which sentences an edit changed.

use serde::Serialize;

use super::Manuscript;
use crate::{
    article::{
        Rules,
        edits::{compare, cut},
    },
    kept::Edition,
    lang::Tag,
    ui::SOURCE_LANGUAGE,
};

/// Which sentences of an article are new, stayed, went.
#[derive(Debug, Default, Serialize)]
pub struct ChangedSegments {
    /// New ones, in reading order: these will be translated.
    added: Vec<Sentence>,
    /// Those that are there no more.
    removed: Vec<Sentence>,
    /// How many stayed where they were.
    kept: usize,
    /// How many are elsewhere now.
    moved: usize,
}

/// A sentence and where it is.
#[derive(Clone, Debug, Serialize)]
pub struct Sentence {
    /// Its block and its place there, both from 0: `3.1`.
    id: String,
    field: String,
    source: String,
}

impl ChangedSegments {
    /// Between two editions of one article.
    pub fn between(before: &Edition, now: &Edition, rules: &Rules) -> ChangedSegments {
        let (old, new) = (sentences(before, rules), sentences(now, rules));
        let edits = compare(&words(&old), &words(&new));
        ChangedSegments {
            added: edits.added.into_iter().map(|at| new[at].clone()).collect(),
            removed: edits.removed.into_iter().map(|at| old[at].clone()).collect(),
            kept: edits.kept,
            moved: edits.moved,
        }
    }
}

fn words(sentences: &[Sentence]) -> Vec<&str> {
    sentences.iter().map(|one| one.source.as_str()).collect()
}

/// All sentences of all fields; none where the edition cannot be read.
fn sentences(edition: &Edition, rules: &Rules) -> Vec<Sentence> {
    let Some(manuscript) = Manuscript::of(edition) else { return Vec::new() };
    let english = || SOURCE_LANGUAGE.parse::<Tag>().expect("a valid tag");
    let language = edition.content.language.clone().unwrap_or_else(english);
    let documents = manuscript.article.documents(manuscript.format, rules, &language);
    let fields = manuscript.article.field_names().into_iter().zip(documents);
    let cut = fields.flat_map(|(field, (document, _))| {
        let named = move |one: crate::article::edits::Sentence| Sentence {
            id: one.id,
            field: field.clone(),
            source: one.text,
        };
        cut(&document, &language, rules).into_iter().map(named)
    });
    cut.collect()
}
