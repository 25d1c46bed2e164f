//! `POST /v1/articles`: an article now, in one or more languages.

mod article;
pub mod kept;
mod queued;
mod reading;
mod stream;

use std::{collections::BTreeMap, sync::Arc};

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::{
    article::{Document, Format, Integrity, Tally},
    config::Formality,
    detect::{Decision, Declaration, Detection, Why},
    http::{
        answer::{Turn, off_thread},
        body::Body,
        caller::Caller,
        problem::Problem,
        state::State,
        told::{Pair as SentencePair, Segment, Told},
        wishes::{Names, Query, Wishes, bad_value},
    },
    lang::{Pair, Tag},
    translator::Urgency,
};
use article::{Article, TranslatedArticle};
pub use queued::Commission;
use reading::Reading;
use stream::Teller;

/// The body of a request.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ArticleRequest {
    article: Article,
    to: Vec<String>,
    #[serde(default)]
    format: Format,
    /// Who translates; the usual one where not named.
    backend: Option<String>,
    /// Names and words that stay letter for letter.
    #[serde(default)]
    protect: Vec<String>,
    /// Glossaries to use; all active ones of the pair where not given.
    glossary: Option<Names>,
    /// How the reader is to be addressed; as the backend is set where not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    formality: Option<Formality>,
    /// Who is told when a job ends.
    #[serde(default, skip_serializing)]
    webhook: Option<queued::Webhook>,
}

/// Who hears of a translation before it is whole.
pub enum Audience<'a> {
    /// Nobody.
    None,
    /// A reader, of each block.
    Reader(&'a Teller),
    /// Whoever asks how far it is.
    Onlooker(&'a Tally),
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
    /// What was declared, and where.
    #[serde(skip_serializing_if = "Option::is_none")]
    declared: Option<Declaration>,
    /// Why it is translated from that language.
    why: Why,
    translations: BTreeMap<String, TranslatedArticle>,
    /// For each target language its certificate.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    integrity: BTreeMap<String, Integrity>,
    /// For each target language every segment.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    segments: BTreeMap<String, Vec<Segment>>,
    /// For each target language how many segments each backend translated.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    backends: BTreeMap<String, BTreeMap<String, usize>>,
    /// For each target language both texts, sentence by sentence.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    bilingual: BTreeMap<String, Vec<SentencePair>>,
}

/// Translates an article into every language asked for: at once, as events, or later.
pub async fn translate_article(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<Query>,
    Body(body): Body<ArticleRequest>,
) -> Result<HttpResponse, Problem> {
    if queued::is_wanted(&request) {
        return queued::queue(&request, &state, query.into_inner(), body).await;
    }
    if body.webhook.is_some() {
        let expected = "a webhook only with the header Prefer: respond-async".to_owned();
        return Err(bad_value("/webhook", "webhook", expected));
    }
    if stream::is_wanted(&request) {
        return stream::stream(request, state, query.into_inner(), body).await;
    }
    Ok(HttpResponse::Ok().json(answer(&request, &state, &query, &body, Audience::None).await?))
}

/// The whole answer.
pub async fn answer<'a>(
    caller: impl Into<Caller<'a>>,
    state: &'a State,
    query: &Query,
    body: &ArticleRequest,
    audience: Audience<'a>,
) -> Result<ArticleResponse, Problem> {
    let caller = caller.into();
    let reading = Reading::of(state, query, body, caller.content_language.as_deref()).await?;
    let Reading { targets, wishes, decision, chars } = reading;
    let turn = Turn::new(state, caller, chars).wishing(&wishes).about(body.article.id.as_deref());
    let from = Source::read(body, &wishes, decision.from.as_ref()).await?;
    let from = from.map(|source| source.for_caller_of(&turn));
    let mut response = ArticleResponse::new(body, &decision);
    let turn = match audience {
        Audience::None => turn,
        Audience::Reader(teller) => {
            let fields = body.article.field_names();
            teller.meta(&json!({
                "id": response.id, "from": response.from, "detected": response.detected,
                "to": &targets, "fields": &fields,
            }));
            turn.telling(move |to| teller.listener(to, fields.clone()))
        }
        Audience::Onlooker(tally) => {
            tally.into_languages(reading::pairs(&decision, &targets).count());
            turn.counting(tally.clone())
        }
    };
    for to in targets {
        // On the heap: the future of a whole translation is large and deep.
        let work = Box::pin(translate_into(&turn, body, &wishes, from.as_ref(), &to));
        let (translated, told) = work.await?;
        response.add(&to.to_string(), translated, told);
    }
    Ok(response)
}

impl ArticleResponse {
    fn new(body: &ArticleRequest, decision: &Decision) -> ArticleResponse {
        ArticleResponse {
            id: body.article.id.clone(),
            from: decision.from.clone(),
            detected: decision.detection.clone(),
            overruled: decision.overruled.clone(),
            declared: decision.declared.clone(),
            why: decision.why,
            translations: BTreeMap::new(),
            integrity: BTreeMap::new(),
            segments: BTreeMap::new(),
            backends: BTreeMap::new(),
            bilingual: BTreeMap::new(),
        }
    }

    fn add(&mut self, to: &str, translated: TranslatedArticle, told: Told) {
        self.translations.insert(to.to_owned(), translated);
        self.integrity.extend(told.integrity.map(|integrity| (to.to_owned(), integrity)));
        self.segments.extend(told.segments.map(|segments| (to.to_owned(), segments)));
        self.backends.extend(told.backends.map(|backends| (to.to_owned(), backends)));
        self.bilingual.extend(told.bilingual.map(|pairs| (to.to_owned(), pairs)));
    }
}

/// The article taken apart, once for all languages that it goes into.
struct Source {
    language: Tag,
    documents: Arc<Vec<(Document, Urgency)>>,
}

impl Source {
    /// `None` where there is nothing to translate.
    async fn read(
        body: &ArticleRequest,
        wishes: &Wishes,
        from: Option<&Tag>,
    ) -> Result<Option<Source>, Problem> {
        let Some(language) = from.cloned() else { return Ok(None) };
        let (article, format, rules) = (body.article.clone(), body.format, wishes.rules.clone());
        let known = language.clone();
        let documents = off_thread(move || article.documents(format, &rules, &known)).await?;
        Ok(Some(Source { language, documents: Arc::new(documents) }))
    }

    /// For a caller who may be in no hurry.
    fn for_caller_of(mut self, turn: &Turn<'_>) -> Source {
        for (_, urgency) in Arc::make_mut(&mut self.documents) {
            *urgency = turn.urgency(*urgency);
        }
        self
    }
}

async fn translate_into(
    turn: &Turn<'_>,
    body: &ArticleRequest,
    wishes: &Wishes,
    from: Option<&Source>,
    to: &Tag,
) -> Result<(TranslatedArticle, Told), Problem> {
    let nothing = || Told::of(wishes, &mut []);
    let Some(Source { language, documents }) = from else {
        return Ok((body.article.unchanged(to, "nothing_to_translate"), nothing()));
    };
    let pair = Pair::new(language.clone(), to.clone());
    if pair.is_same_language() {
        return Ok((body.article.unchanged(to, "same_language"), nothing()));
    }
    let (rendered, by) = turn.translate(documents.clone(), &pair).await?;
    let mut fields = body.article.named(rendered);
    let told = Told::of(wishes, &mut fields);
    Ok((body.article.rebuilt(fields, to).by(by), told))
}
