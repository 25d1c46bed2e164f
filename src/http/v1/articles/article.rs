//! An article, in and out.

use serde::{Deserialize, Serialize};

use crate::{
    article::{self, Counts, Document, Format, Rendered, Rules},
    config::Content,
    http::answer::By,
    kept::{self, Quality},
    lang::{Direction, Tag},
    translator::{ModelId, Urgency},
};

/// An article as a CMS has it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Article {
    pub(super) id: Option<String>,
    pub(super) url: Option<String>,
    pub(super) lang: Option<String>,
    pub(super) title: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) body: String,
    pub(super) captions: Option<Vec<String>>,
}

/// An article in one language.
#[derive(Debug, Default, Serialize)]
pub(super) struct TranslatedArticle {
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    byline: Option<String>,
    body: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    captions: Option<Vec<String>>,
    dir: Option<Direction>,
    status: &'static str,
    /// Why the article came back as it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    unchanged: Option<&'static str>,
    counts: Counts,
    #[serde(skip_serializing_if = "Option::is_none")]
    backend: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<ModelId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<Tag>,
}

impl Article {
    /// All words, without markup, and those that tell its language.
    pub(super) fn words(&self, format: Format, rules: &Rules) -> (String, String) {
        let body = article::parse(&self.body, format, None, rules);
        (self.around(&body.plain_text()), self.around(&body.spoken_text()))
    }

    fn around(&self, body: &str) -> String {
        let before = [&self.title, &self.summary].into_iter().flatten().map(String::as_str);
        let after = self.byline.iter().chain(self.captions.iter().flatten()).map(String::as_str);
        before.chain([body]).chain(after).collect::<Vec<_>>().join("\n")
    }

    /// All fields with their names: title, summary, byline and captions as far as there are any, then
    /// the body.
    pub(super) fn fields(&self) -> Vec<(String, &String)> {
        let single = [("title", &self.title), ("summary", &self.summary), ("byline", &self.byline)];
        let single = single.into_iter().filter_map(|(name, text)| Some((name, text.as_ref()?)));
        let mut fields: Vec<_> = single.map(|(name, text)| (name.to_owned(), text)).collect();
        let captions = self.captions.iter().flatten().enumerate();
        fields.extend(captions.map(|(at, text)| (format!("captions/{at}"), text)));
        fields.push(("body".to_owned(), &self.body));
        fields
    }

    /// The names of all fields, in the order of their documents.
    pub(super) fn field_names(&self) -> Vec<String> {
        self.fields().into_iter().map(|(name, _)| name).collect()
    }

    /// Every field as a document, in the order of [`Article::fields`].
    pub(super) fn documents(
        &self,
        format: Format,
        rules: &Rules,
        language: &Tag,
    ) -> Vec<(Document, Urgency)> {
        let document = |(name, text): (String, &String)| {
            let format = if name == "body" { format } else { format_of(text, format) };
            let is_first = matches!(name.as_str(), "title" | "summary");
            let urgency = if is_first { Urgency::First } else { Urgency::Normal };
            let content = if name == "title" { Content::Title } else { Content::Body };
            let mut document = article::parse(text, format, Some(language), rules);
            article::foreign::note(&mut document, language);
            (Document { content, ..document }, urgency)
        };
        self.fields().into_iter().map(document).collect()
    }

    /// The outcomes of [`Article::documents`] with the names of their fields.
    pub(super) fn named(&self, rendered: Vec<Rendered>) -> Vec<(String, Rendered)> {
        self.fields().into_iter().map(|(name, _)| name).zip(rendered).collect()
    }

    /// The article with the texts of its fields.
    pub(super) fn rebuilt(&self, fields: Vec<(String, Rendered)>, to: &Tag) -> TranslatedArticle {
        let mut new =
            TranslatedArticle { dir: Some(to.direction()), ..TranslatedArticle::default() };
        new.captions = self.captions.as_ref().map(|_| Vec::new());
        for (name, document) in fields {
            new.counts += document.counts;
            match name.as_str() {
                "title" => new.title = Some(document.text),
                "summary" => new.summary = Some(document.text),
                "byline" => new.byline = Some(document.text),
                "body" => new.body = document.text,
                _ => new.captions.get_or_insert_default().push(document.text),
            }
        }
        new.status = if new.counts.left_in_source == 0 { "complete" } else { "partial" };
        new
    }

    /// The article as it was, and why.
    pub(super) fn unchanged(&self, to: &Tag, why: &'static str) -> TranslatedArticle {
        TranslatedArticle {
            title: self.title.clone(),
            summary: self.summary.clone(),
            byline: self.byline.clone(),
            body: self.body.clone(),
            captions: self.captions.clone(),
            dir: Some(to.direction()),
            status: "complete",
            unchanged: Some(why),
            ..TranslatedArticle::default()
        }
    }
}

/// How a field beside the body is written: most CMS keep titles as plain text, some with markup.
fn format_of(text: &str, body: Format) -> Format {
    let has_tag = text.contains("</") || text.contains("/>") || text.contains("<br>");
    let has_entity = text.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            let name = name.strip_prefix('#').unwrap_or(name);
            (2..=8).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    });
    if body == Format::Html && (has_tag || has_entity) { Format::Html } else { Format::Text }
}

impl TranslatedArticle {
    /// How well it went.
    pub(super) fn quality(&self) -> Quality {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let status = if self.unchanged.is_some() { "source" } else { self.status };
        Quality {
            status: status.to_owned(),
            counts: kept::Counts {
                segments: number(self.counts.segments),
                left_in_source: number(self.counts.left_in_source),
                placed_by_guess: number(self.counts.placed_by_guess),
                flagged: number(self.counts.flagged),
            },
        }
    }

    /// Whether another try may give more: for some sentences nobody could be asked.
    pub(super) fn is_short(&self) -> bool {
        self.counts.missed > 0
    }

    /// Tells who translated and how.
    pub(super) fn by(self, by: By) -> TranslatedArticle {
        TranslatedArticle {
            backend: Some(by.backend),
            model: Some(by.route.model),
            via: by.route.via,
            ..self
        }
    }
}
