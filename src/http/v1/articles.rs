//! `POST /v1/articles`: an article now, in one or more languages.

use std::collections::BTreeMap;

use actix_web::{HttpRequest, web};
use serde::{Deserialize, Serialize};

use crate::{
    article::{self, Counts, Document, Format, Rendered},
    detect::{self, Decision, Detection},
    http::{
        answer::{self, count_chars, known_tag, note, off_thread, request_id},
        body::Body,
        problem::Problem,
        state::State,
        trace::Facts,
    },
    lang::{Direction, Pair, Tag},
    translator::{ModelId, Urgency},
    ui::Arg,
};

/// The body of a request.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArticleRequest {
    article: Article,
    to: Vec<String>,
    #[serde(default)]
    format: Format,
}

/// An article as a CMS has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Article {
    id: Option<String>,
    url: Option<String>,
    lang: Option<String>,
    title: Option<String>,
    summary: Option<String>,
    byline: Option<String>,
    body: String,
    captions: Option<Vec<String>>,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct ArticleResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// The language translated from; null where there is nothing to translate.
    from: Option<Tag>,
    detected: Detection,
    /// What the caller declared, where the text is surely in another language.
    #[serde(skip_serializing_if = "Option::is_none")]
    overruled: Option<Tag>,
    translations: BTreeMap<String, TranslatedArticle>,
}

#[derive(Debug, Default, Serialize)]
struct TranslatedArticle {
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

/// Translates an article into every language asked for.
pub async fn translate_article(
    request: HttpRequest,
    state: web::Data<State>,
    Body(body): Body<ArticleRequest>,
) -> Result<web::Json<ArticleResponse>, Problem> {
    let targets = targets(&state, &body.to)?;
    let declared = body.article.lang.as_deref();
    let declared = declared.map(|seen| known_tag(&state, "/article/lang", seen)).transpose()?;
    let chars = count_chars(&state, body.article.texts())?;
    let (article, format) = (body.article.clone(), body.format);
    let served = state.source_languages();
    let decision = off_thread(move || article.decide(format, declared.as_ref(), &served)).await?;
    let mut facts = Facts { chars, backend: state.translator.id(), ..Facts::default() };
    let mut translations = BTreeMap::new();
    for to in targets {
        let translated =
            translate_into(&state, &request, &body, &decision, &to, &mut facts).await?;
        translations.insert(to.to_string(), translated);
    }
    note(&request, facts);
    Ok(web::Json(ArticleResponse {
        id: body.article.id,
        from: decision.from,
        detected: decision.detection,
        overruled: decision.overruled,
        translations,
    }))
}

fn targets(state: &State, to: &[String]) -> Result<Vec<Tag>, Problem> {
    let limit = state.config.limits.targets;
    if to.len() > limit {
        let args = vec![("count", Arg::from(to.len() as u64)), ("limit", Arg::from(limit as u64))];
        return Err(Problem::new(413, "too-many-targets", args));
    }
    if to.is_empty() {
        let args = vec![
            ("pointer", Arg::from("/to".to_owned())),
            ("seen", Arg::from("[]".to_owned())),
            ("expected", Arg::from("at least one language, like [\"pt\"]".to_owned())),
        ];
        return Err(Problem::new(400, "bad-value", args));
    }
    to.iter().enumerate().map(|(at, seen)| known_tag(state, &format!("/to/{at}"), seen)).collect()
}

async fn translate_into(
    state: &State,
    request: &HttpRequest,
    body: &ArticleRequest,
    decision: &Decision,
    to: &Tag,
    facts: &mut Facts,
) -> Result<TranslatedArticle, Problem> {
    let Some(from) = &decision.from else {
        return Ok(body.article.unchanged(to, "nothing_to_translate"));
    };
    let pair = Pair::new(from.clone(), to.clone());
    if pair.is_same_language() {
        return Ok(body.article.unchanged(to, "same_language"));
    }
    let route = answer::route(state, &pair)?;
    let (article, format, language) = (body.article.clone(), body.format, from.clone());
    let documents = off_thread(move || article.documents(format, &language)).await?;
    let rendered = answer::translate_in_time(state, request_id(request), documents, &pair).await?;
    let mut translated = body.article.rebuilt(rendered, to);
    facts.pairs.push(pair.to_string());
    facts.segments += translated.counts.segments;
    translated.backend = Some(state.translator.id());
    translated.model = Some(route.model);
    translated.via = route.via;
    Ok(translated)
}

impl Article {
    /// Every text, markup counted; the address is not read but costs its length.
    fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.title, &self.summary, &self.byline, &self.url]
            .into_iter()
            .filter_map(Option::as_deref)
            .chain(self.captions.iter().flatten().map(String::as_str))
            .chain([self.body.as_str()])
    }

    fn decide(&self, format: Format, declared: Option<&Tag>, served: &[Tag]) -> Decision {
        let mut text = self.title.clone().unwrap_or_default();
        text.push('\n');
        text.push_str(self.summary.as_deref().unwrap_or_default());
        text.push('\n');
        text.push_str(&article::parse(&self.body, format, None).plain_text());
        detect::decide(&text, declared, served)
    }

    /// Title, summary, byline and captions as far as there are any, then the body.
    fn documents(&self, format: Format, language: &Tag) -> Vec<(Document, Urgency)> {
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
    fn rebuilt(&self, rendered: Vec<Rendered>, to: &Tag) -> TranslatedArticle {
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

    fn unchanged(&self, to: &Tag, why: &'static str) -> TranslatedArticle {
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
