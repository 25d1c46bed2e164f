//! What DeepL is asked.

use serde::Serialize;

use super::{
    super::{Job, Segment, languages::Serving, tagged},
    DeepL, glossary,
};
use crate::config::Formality;

#[derive(Serialize)]
struct Question<'a> {
    text: Vec<String>,
    source_lang: &'a str,
    target_lang: &'a str,
    show_billed_characters: bool,
    /// A segment is a sentence already.
    split_sentences: &'static str,
    /// Titles keep their case, and what ends without a stop stays without.
    preserve_formatting: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    context: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    formality: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    model_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    glossary_id: Option<&'a str>,
    #[serde(flatten)]
    markup: Option<Markup>,
}

/// What is said where texts are XML.
#[derive(Serialize)]
struct Markup {
    tag_handling: &'static str,
    /// Our elements are no outline: none of them ends a sentence.
    outline_detection: bool,
    ignore_tags: [&'static str; 1],
}

/// A paragraph or two around the texts; all of it is read anew with each request.
const CONTEXT_CHARS: usize = 1_500;

impl DeepL {
    /// The request for a job, as JSON.
    pub(super) fn question(&self, job: &Job, serving: &Serving, is_tagged: bool) -> Vec<u8> {
        let text = |segment: &Segment| {
            if is_tagged { tagged::write(segment, &tagged::XML) } else { segment.text.clone() }
        };
        let formality = job.formality.or(self.settings.formality);
        let question = Question {
            text: job.segments.iter().map(text).collect(),
            source_lang: &serving.source,
            target_lang: &serving.target,
            show_billed_characters: true,
            split_sentences: "0",
            preserve_formatting: true,
            context: context(job),
            formality: formality.filter(|_| self.is_formal(&serving.target)).map(spelled),
            model_type: self.settings.model_type.map(crate::config::backends::DeepLModel::name),
            glossary_id: glossary(&self.settings, &job.pair).map(|glossary| glossary.id.as_str()),
            markup: is_tagged.then_some(Markup {
                tag_handling: "xml",
                outline_detection: false,
                ignore_tags: [tagged::XML.kept.name],
            }),
        };
        serde_json::to_vec(&question).expect("our own types have a JSON form")
    }
}

/// A target that loses its formality must not fail the request.
fn spelled(formality: Formality) -> &'static str {
    match formality {
        Formality::More => "prefer_more",
        Formality::Less => "prefer_less",
    }
}

/// Texts of the article around the first one asked for, in reading order: half of what may be sent from before
/// it, the rest from after it.
fn context(job: &Job) -> String {
    let is_asked = |text: &str| job.segments.iter().any(|segment| segment.text == text);
    let Some(first) = job.context.iter().position(|text| is_asked(text)) else {
        return String::new();
    };
    let (before, after) = job.context.split_at(first);
    let mut texts = fitting(before.iter().rev(), CONTEXT_CHARS / 2);
    texts.reverse();
    let used: usize = texts.iter().map(|text| text.chars().count()).sum();
    texts.extend(fitting(after.iter().filter(|text| !is_asked(text)), CONTEXT_CHARS - used));
    texts.join("\n")
}

/// As many of them, from the first, as have so many characters together.
fn fitting<'a>(texts: impl Iterator<Item = &'a String>, chars: usize) -> Vec<&'a str> {
    let with_sum = texts.scan(0, |sum, text| {
        *sum += text.chars().count();
        (*sum <= chars).then_some(text.as_str())
    });
    with_sum.collect()
}
