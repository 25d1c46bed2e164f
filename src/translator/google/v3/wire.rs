//! What version 3 is asked, and answers: nothing but the shapes.

use serde::{Deserialize, Serialize};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Question<'a> {
    pub contents: &'a [String],
    pub source_language_code: &'a str,
    pub target_language_code: &'a str,
    pub mime_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub glossary_config: Option<GlossaryConfig>,
}

#[derive(Serialize)]
pub struct GlossaryConfig {
    /// `projects/P/locations/L/glossaries/ID`
    pub glossary: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    translations: Vec<Translation>,
    /// Where a glossary was asked for: the same texts, its terms in them.
    #[serde(default)]
    glossary_translations: Vec<Translation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Translation {
    /// Missing where it could not do this one.
    translated_text: Option<String>,
}

#[derive(Deserialize)]
pub struct Languages {
    languages: Vec<Language>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Language {
    #[serde(rename = "languageCode")]
    code: String,
    #[serde(default)]
    support_source: bool,
    #[serde(default)]
    support_target: bool,
}

impl Answer {
    /// One a text, that with the glossary first.
    pub fn texts(self) -> Vec<Option<String>> {
        let mut with_terms = self.glossary_translations.into_iter();
        let plain = self.translations.into_iter();
        let best = plain.map(|plain| {
            let with_terms = with_terms.next().and_then(|one| one.translated_text);
            with_terms.or(plain.translated_text)
        });
        best.collect()
    }
}

impl Languages {
    /// The codes it reads, and those it writes.
    pub fn sides(self) -> (Vec<String>, Vec<String>) {
        let codes = |is_on: fn(&Language) -> bool| {
            let some = self.languages.iter().filter(|language| is_on(language));
            some.map(|language| language.code.clone()).collect()
        };
        (codes(|language| language.support_source), codes(|language| language.support_target))
    }
}
