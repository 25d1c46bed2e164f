//! Version 2026-06-06: each input with its targets; a target may name a language model's deployment.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Answer, Billed, Question};
use crate::{
    config::Formality,
    translator::{
        TranslateError,
        wire::{Ask, Reply},
    },
};

#[derive(Serialize)]
struct Body<'a> {
    inputs: Vec<Input<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    text: &'a str,
    language: &'a str,
    text_type: &'static str,
    targets: [Target<'a>; 1],
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
struct Target<'a> {
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    deployment_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tone: Option<&'static str>,
}

#[derive(Deserialize)]
struct Outcomes {
    value: Vec<Outcome>,
}

#[derive(Deserialize)]
struct Outcome {
    #[serde(default)]
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Translation {
    text: String,
    source_characters: Option<u64>,
    /// What surrounds the source sentence in the prompt.
    instruction_tokens: Option<u64>,
    source_tokens: Option<u64>,
    /// All that the model wrote.
    response_tokens: Option<u64>,
    /// The sentence in it.
    target_tokens: Option<u64>,
}

pub(super) fn ask<'a>(path: String, question: &'a Question) -> Ask {
    let target = Target {
        language: question.target,
        deployment_name: question.model,
        tone: question.formality.map(tone),
    };
    let text_type = if question.is_html { "Html" } else { "Plain" };
    let input = |text: &'a Cow<str>| Input {
        text: text.as_ref(),
        language: question.source,
        text_type,
        targets: [target],
    };
    Ask::post_json(path, &Body { inputs: question.texts.iter().map(input).collect() })
}

fn tone(formality: Formality) -> &'static str {
    match formality {
        Formality::More => "formal",
        Formality::Less => "informal",
    }
}

pub(super) fn read(reply: &Reply) -> Result<Answer, TranslateError> {
    let outcomes: Outcomes = reply.json()?;
    let (mut texts, mut billed) = (Vec::new(), Billed::default());
    for outcome in outcomes.value {
        let first = outcome.translations.into_iter().next();
        if let Some(translation) = &first {
            note(&mut billed, translation);
        }
        texts.push(first.map(|translation| translation.text));
    }
    Ok(Answer { texts, billed })
}

/// Characters are counted for machine translation, tokens for language models.
fn note(billed: &mut Billed, translation: &Translation) {
    let sum = |all: [Option<u64>; 2]| all.into_iter().flatten().fold(0, u64::saturating_add);
    let read = sum([translation.instruction_tokens, translation.source_tokens]);
    let written = translation.response_tokens.or(translation.target_tokens).unwrap_or_default();
    billed.input_tokens = billed.input_tokens.saturating_add(read);
    billed.output_tokens = billed.output_tokens.saturating_add(written);
    let chars = translation.source_characters.unwrap_or_default();
    billed.chars = billed.chars.saturating_add(chars);
}
