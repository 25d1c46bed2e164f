//! An article, in and out.

use serde::{Deserialize, Serialize};

use crate::{
    article::{self, Counts, Document, Format, Rendered},
    detect::{self, Decision},
    lang::{Direction, Tag},
    translator::{ModelId, Route, Urgency},
};

/// An article as a CMS has it.
#[derive(Clone, Debug, Default, Deserialize)]
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
    backend: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<ModelId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<Tag>,
}

impl Article {
    /// Every text, markup counted; the address is not read but costs its length.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.title, &self.summary, &self.byline, &self.url]
            .into_iter()
            .filter_map(Option::as_deref)
            .chain(self.captions.iter().flatten().map(String::as_str))
            .chain([self.body.as_str()])
    }

    /// The language of the article, judged on all its words.
    pub(super) fn decide(
        &self,
        format: Format,
        declared: Option<&Tag>,
        served: &[Tag],
    ) -> Decision {
        let mut text = self.title.clone().unwrap_or_default();
        text.push('\n');
        text.push_str(self.summary.as_deref().unwrap_or_default());
        text.push('\n');
        text.push_str(&article::parse(&self.body, format, None).plain_text());
        for more in self.byline.iter().chain(self.captions.iter().flatten()) {
            text.push('\n');
            text.push_str(more);
        }
        detect::decide(&text, declared, served)
    }

    /// Title, summary, byline and captions as far as there are any, then the body.
    pub(super) fn documents(&self, format: Format, language: &Tag) -> Vec<(Document, Urgency)> {
        let plain =
            |text: &String, urgency| (article::parse(text, Format::Text, Some(language)), urgency);
        let mut documents = Vec::new();
        documents.extend(self.title.iter().map(|text| plain(text, Urgency::First)));
        documents.extend(self.summary.iter().map(|text| plain(text, Urgency::First)));
        documents.extend(self.byline.iter().map(|text| plain(text, Urgency::Normal)));
        documents.extend(self.captions.iter().flatten().map(|text| plain(text, Urgency::Normal)));
        documents.push((article::parse(&self.body, format, Some(language)), Urgency::Normal));
        documents
    }

    /// The inverse of [`Article::documents`].
    pub(super) fn rebuilt(&self, rendered: Vec<Rendered>, to: &Tag) -> TranslatedArticle {
        let mut counts = Counts::default();
        let mut texts = rendered.into_iter().map(|document| {
            counts += document.counts;
            document.text
        });
        let mut next = |has: bool| if has { texts.next() } else { None };
        let title = next(self.title.is_some());
        let summary = next(self.summary.is_some());
        let byline = next(self.byline.is_some());
        let captions = self
            .captions
            .as_ref()
            .map(|captions| captions.iter().filter_map(|_| next(true)).collect());
        let body = next(true).unwrap_or_default();
        let status = if counts.left_in_source == 0 { "complete" } else { "partial" };
        let dir = Some(to.direction());
        TranslatedArticle {
            title,
            summary,
            byline,
            body,
            captions,
            dir,
            status,
            counts,
            ..TranslatedArticle::default()
        }
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

impl TranslatedArticle {
    /// Tells who translated and how.
    pub(super) fn by(self, backend: &'static str, route: Route) -> TranslatedArticle {
        TranslatedArticle {
            backend: Some(backend),
            model: Some(route.model),
            via: route.via,
            ..self
        }
    }
}
