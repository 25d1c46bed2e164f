//! `POST /v1/articles`: an article now, in one or more languages.

mod article;
pub mod kept;
mod stream;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::{
    article::{Document, Format, Integrity},
    detect::{self, Decision, Detection},
    http::{
        answer::{Turn, count_chars, known_tag, off_thread},
        body::Body,
        problem::Problem,
        state::State,
        told::{Pair as SentencePair, Segment, Told},
        wishes::{Names, Query, Wishes},
    },
    lang::{Pair, Tag},
    translator::Urgency,
    ui::Arg,
};
use article::{Article, TranslatedArticle};
use stream::Teller;

/// The body of a request.
#[derive(Clone, Debug, Deserialize)]
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
    /// For each target language its certificate.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    integrity: BTreeMap<String, Integrity>,
    /// For each target language every segment.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    segments: BTreeMap<String, Vec<Segment>>,
    /// For each target language both texts, sentence by sentence.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    bilingual: BTreeMap<String, Vec<SentencePair>>,
}

/// Translates an article into every language asked for, at once or as events.
pub async fn translate_article(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<Query>,
    Body(body): Body<ArticleRequest>,
) -> Result<HttpResponse, Problem> {
    if stream::is_wanted(&request) {
        return stream::stream(request, state, query.into_inner(), body).await;
    }
    Ok(HttpResponse::Ok().json(answer(&request, &state, &query, &body, None).await?))
}

/// The whole answer; `teller` hears of blocks before.
async fn answer(
    request: &HttpRequest,
    state: &State,
    query: &Query,
    body: &ArticleRequest,
    teller: Option<&Teller>,
) -> Result<ArticleResponse, Problem> {
    let targets = targets(state, &body.to)?;
    let (backend, glossary) = (body.backend.as_deref(), body.glossary.as_ref());
    let wishes = Wishes::read(state, query, backend, &body.protect, glossary)?;
    let declared = body.article.lang.as_deref();
    let declared = declared.map(|seen| known_tag(state, "/article/lang", seen)).transpose()?;
    let (article, format, rules) = (body.article.clone(), body.format, wishes.rules.clone());
    let text = off_thread(move || article.plain_text(format, &rules)).await?;
    let chars = count_chars(state, [text.as_str()])?;
    let turn = Turn::new(state, request, chars).wishing(&wishes).about(body.article.id.as_deref());
    let served = state.source_languages();
    let decide = move || detect::decide(&text, declared.as_ref(), &served);
    let decision = off_thread(decide).await?;
    let from = Source::read(body, &wishes, decision.from.as_ref()).await?;
    let mut response = ArticleResponse::new(body, &decision);
    let turn = match teller {
        None => turn,
        Some(teller) => {
            let fields = body.article.field_names();
            teller.meta(&json!({
                "id": response.id, "from": response.from, "detected": response.detected,
                "to": &targets, "fields": &fields,
            }));
            turn.telling(move |to| teller.listener(to, fields.clone()))
        }
    };
    for to in targets {
        let (translated, told) = translate_into(&turn, body, &wishes, from.as_ref(), &to).await?;
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
            translations: BTreeMap::new(),
            integrity: BTreeMap::new(),
            segments: BTreeMap::new(),
            bilingual: BTreeMap::new(),
        }
    }

    fn add(&mut self, to: &str, translated: TranslatedArticle, told: Told) {
        self.translations.insert(to.to_owned(), translated);
        self.integrity.extend(told.integrity.map(|integrity| (to.to_owned(), integrity)));
        self.segments.extend(told.segments.map(|segments| (to.to_owned(), segments)));
        self.bilingual.extend(told.bilingual.map(|pairs| (to.to_owned(), pairs)));
    }
}

/// The languages asked for, each once.
fn targets(state: &State, to: &[String]) -> Result<BTreeSet<Tag>, Problem> {
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
    let (rendered, route) = turn.translate(documents.clone(), &pair).await?;
    let mut fields = body.article.named(rendered);
    let told = Told::of(wishes, &mut fields);
    Ok((body.article.rebuilt(fields, to).by(turn.backend(), route), told))
}
