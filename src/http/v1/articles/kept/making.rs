//! An edition in a language nobody asked for yet: translated like any other article, then kept.

use std::{collections::BTreeMap, sync::Arc, time::Instant};

use actix_web::HttpRequest;
use serde::Serialize;
use serde_json::value::RawValue;

use super::{
    Kept, Manuscript,
    flights::{Leader, Outcome, Seat},
};
use crate::{
    article::Integrity,
    http::{
        answer::Turn,
        problem::Problem,
        state::State,
        told::{Pair as SentencePair, Segment, Told},
        v1::articles::{ArticleRequest, Source, TranslatedArticle, translate_into},
        wishes::{Query, Wishes},
    },
    kept::{Answer, Edition, Quality, Rendition},
    lang::Tag,
    ui::Arg,
};

/// What is to be made.
#[derive(Clone)]
pub struct Commission {
    /// Of which edition.
    pub edition: Arc<Edition>,
    /// Into which language.
    pub to: Tag,
    /// With what; empty where nobody translates the pair, which is then told.
    pub made_with: String,
}

/// An article in one language, as it is sent.
#[derive(Serialize)]
pub struct KeptArticle {
    id: String,
    version: i64,
    /// Of the edition, for `If-Match`.
    etag: String,
    from: Option<Tag>,
    detected: Box<RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overruled: Option<Tag>,
    translations: BTreeMap<String, TranslatedArticle>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    integrity: BTreeMap<String, Integrity>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    segments: BTreeMap<String, Vec<Segment>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    bilingual: BTreeMap<String, Vec<SentencePair>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    backends: BTreeMap<String, BTreeMap<String, usize>>,
    /// Whether another try may give more.
    #[serde(skip)]
    is_short: bool,
}

/// Whether a translation was made for this request, or for another one at the same time.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// This one.
    Us,
    /// Another one.
    Others,
}

impl Commission {
    /// Makes it, or waits for who makes it already, as long as a request may take.
    pub async fn fulfil(
        &self,
        request: &HttpRequest,
        state: &State,
        kept: &Kept,
    ) -> Result<(Arc<Rendition>, For), Problem> {
        let until = Instant::now() + state.config.server.request_timeout;
        loop {
            match kept.flights.board(self.key()) {
                Seat::Leader(leader) => {
                    let made = self.lead(leader, request, state, kept).await;
                    return made.map(|made| (made, For::Us));
                }
                Seat::Waiter(waiter) => {
                    let landed = tokio::time::timeout_at(until.into(), waiter.outcome()).await;
                    if let Some(outcome) = landed.map_err(|_| too_late(state))? {
                        return outcome.map(|made| (made, For::Others));
                    }
                }
            }
        }
    }

    /// Makes it when nobody waits for it, unless somebody does already.
    pub fn fulfil_later(&self, request: &HttpRequest, state: &State, kept: &Arc<Kept>) {
        let Seat::Leader(leader) = kept.flights.board(self.key()) else { return };
        let (this, request, state, kept) =
            (self.clone(), request.clone(), state.clone(), kept.clone());
        actix_web::rt::spawn(async move {
            if let Err(problem) = this.lead(leader, &request, &state, &kept).await {
                tracing::warn!(code = problem.code(), "a stale translation was not made anew");
            }
        });
    }

    fn key(&self) -> (i64, Tag, String) {
        (self.edition.number, self.to.clone(), self.made_with.clone())
    }

    async fn lead(
        &self,
        leader: Leader,
        request: &HttpRequest,
        state: &State,
        kept: &Kept,
    ) -> Outcome {
        let outcome = self.made(request, state, kept).await;
        leader.land(&outcome);
        outcome
    }

    async fn made(&self, request: &HttpRequest, state: &State, kept: &Kept) -> Outcome {
        // Another replica, or who was here a moment ago, may have made it.
        let stored = kept.articles.stored(&self.edition.article, &self.to).await.ok().flatten();
        if let Some(stored) =
            stored.filter(|stored| stored.is_from(self.edition.number, &self.made_with))
        {
            return Ok(stored);
        }
        // What is written meanwhile makes this one old before it is kept.
        let count = kept.articles.changes_of(&self.edition.article).await.unwrap_or(0);
        let (made, is_short) = self.translated(request, state).await?;
        let made = Arc::new(made);
        if is_short {
            // Who reads it next may get it whole.
            return Ok(made);
        }
        kept.articles.keep(&made, count).await.or_else(|error| {
            tracing::warn!(%error, "a translation was made and could not be kept");
            Ok(made)
        })
    }

    /// The translation, and whether another try may give more.
    async fn translated(
        &self,
        request: &HttpRequest,
        state: &State,
    ) -> Result<(Rendition, bool), Problem> {
        let (article, quality) = translate(request, state, &self.edition, &self.to, None).await?;
        let text = serde_json::to_string(&article).expect("an article is plain data");
        let rendition = Rendition {
            article: self.edition.article.clone(),
            language: self.to.clone(),
            edition: self.edition.number,
            made_with: self.made_with.clone(),
            answer: Answer::new(text),
            quality,
            created_ms: 0,
        };
        Ok((rendition, article.is_short))
    }
}

/// An edition in a language, with what `query` wishes to be told beside it; and how well it went.
pub async fn translate(
    request: &HttpRequest,
    state: &State,
    edition: &Edition,
    to: &Tag,
    query: Option<&Query>,
) -> Result<(KeptArticle, Quality), Problem> {
    let unreadable = || Problem::new(500, "internal", Vec::new());
    let manuscript = Manuscript::of(edition).ok_or_else(unreadable)?;
    let wishes =
        Wishes::read(state, query.unwrap_or(&Query::default()), None, &manuscript.protect, None)?;
    let wishes = wishes.addressing(manuscript.formality);
    let detected = RawValue::from_string(edition.content.detected.clone());
    let turn = Turn::new(state, request, manuscript.chars())
        .wishing(&wishes)
        .about(Some(edition.article.as_str()));
    let body = ArticleRequest {
        article: manuscript.article,
        to: Vec::new(),
        format: manuscript.format,
        backend: None,
        glossary: None,
        formality: manuscript.formality,
        protect: manuscript.protect,
        webhook: None,
    };
    let from = Source::read(&body, &wishes, edition.content.language.as_ref()).await?;
    let (translated, told) = translate_into(&turn, &body, &wishes, from.as_ref(), to).await?;
    let quality = translated.quality();
    let detected = detected.map_err(|_| unreadable())?;
    Ok((KeptArticle::new(edition, detected, to, translated, told), quality))
}

fn too_late(state: &State) -> Problem {
    let seconds = state.config.server.request_timeout.as_secs();
    Problem::new(504, "timeout", vec![("seconds", Arg::from(seconds))])
}

impl KeptArticle {
    /// Its segments, where they were asked for.
    pub fn into_segments(self) -> Vec<Segment> {
        self.segments.into_values().flatten().collect()
    }

    fn new(
        edition: &Edition,
        detected: Box<RawValue>,
        to: &Tag,
        translated: TranslatedArticle,
        told: Told,
    ) -> KeptArticle {
        let to = to.to_string();
        KeptArticle {
            id: edition.article.to_string(),
            version: edition.version,
            etag: edition.etag(),
            from: edition.content.language.clone(),
            detected,
            overruled: edition.content.overruled.clone(),
            integrity: told
                .integrity
                .map(|integrity| (to.clone(), integrity))
                .into_iter()
                .collect(),
            segments: told.segments.map(|segments| (to.clone(), segments)).into_iter().collect(),
            bilingual: told.bilingual.map(|pairs| (to.clone(), pairs)).into_iter().collect(),
            backends: told.backends.map(|all| (to.clone(), all)).into_iter().collect(),
            is_short: translated.is_short(),
            translations: BTreeMap::from([(to, translated)]),
        }
    }
}
