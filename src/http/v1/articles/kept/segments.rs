//! `/v1/articles/{id}/segments`: the sentences of a kept article in one language, and what people write for
//! them.

mod correct;
mod place;
mod suggest;

pub use correct::{put_segment, undo_segment};
pub use suggest::{approve_suggestion, drop_suggestion, list_suggestions, queue, suggest};

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use serde::{Deserialize, Serialize};

use super::{Kept, language::choose, making::translate, no_article, opened};
use crate::{
    http::{problem::Problem, state::State, told::Segment, wishes},
    kept::{ArticleId, Edition},
    lang::{Pair, Tag},
    memory::{Key, Unit, UnitId, fingerprint, standing},
    ui::Arg,
};
use place::segment_id;

/// The query of all requests here.
#[derive(Debug, Deserialize)]
pub struct SegmentQuery {
    lang: Option<String>,
}

/// The answer.
#[derive(Serialize)]
struct SegmentsResponse {
    id: String,
    version: i64,
    from: Option<Tag>,
    to: Tag,
    segments: Vec<KeptSegment>,
}

/// A segment with what a correction of it has to name.
#[derive(Serialize)]
struct KeptSegment {
    segment: String,
    /// For `If-Match`.
    etag: String,
    /// Who wrote it, where a person did for this article.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(flatten)]
    told: Segment,
}

/// Lists the segments of an article in a language, translating where nobody did.
pub async fn list_segments(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<SegmentQuery>,
) -> Result<HttpResponse, Problem> {
    let desk = Desk::open(&request, &state, &query).await?;
    let segments = desk.segments(&request, &state).await?;
    let edition = &desk.edition;
    let answer = SegmentsResponse {
        id: edition.article.to_string(),
        version: edition.version,
        from: edition.content.language.clone(),
        to: desk.to.clone(),
        segments,
    };
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CACHE_CONTROL, "no-cache"));
    Ok(response.json(answer))
}

/// An article in one language, opened for reading and writing its segments.
struct Desk<'s> {
    kept: &'s Arc<Kept>,
    article: ArticleId,
    edition: Arc<Edition>,
    to: Tag,
}

impl<'s> Desk<'s> {
    async fn open(
        request: &HttpRequest,
        state: &'s State,
        query: &SegmentQuery,
    ) -> Result<Desk<'s>, Problem> {
        let (kept, article) = opened(state, request)?;
        let newest = kept.articles.newest(&article).await?;
        let edition = Arc::new(newest.ok_or_else(|| no_article(&article))?);
        let from = edition.content.language.as_ref();
        let to = choose(request, state, kept, from, query.lang.as_deref())?.language;
        Ok(Desk { kept, article, edition, to })
    }

    /// The pair; a problem where there is nothing to translate.
    fn pair(&self) -> Result<Pair, Problem> {
        let from = self.edition.content.language.clone();
        let pair = from.map(|from| Pair::new(from, self.to.clone()));
        pair.filter(|pair| !pair.is_same_language()).ok_or_else(|| {
            Problem::new(422, "nothing-translated", vec![("to", Arg::from(self.to.to_string()))])
        })
    }

    /// All segments as they are now.
    async fn segments(
        &self,
        request: &HttpRequest,
        state: &State,
    ) -> Result<Vec<KeptSegment>, Problem> {
        let Ok(pair) = self.pair() else { return Ok(Vec::new()) };
        let parts = wishes::Query::including("segments,markup");
        let (article, _) = translate(request, state, &self.edition, &self.to, Some(&parts)).await?;
        let told = article.into_segments();
        let keys: Vec<Key> = told.iter().map(|s| Key::of_segment(&pair, s.source())).collect();
        let units = state.memory.look_up(&keys).await?;
        let both = told.into_iter().zip(&units);
        Ok(both.map(|(told, units)| self.segment(told, units)).collect())
    }

    fn segment(&self, told: Segment, units: &[Unit]) -> KeptSegment {
        let his = standing(units, self.article.as_str());
        KeptSegment {
            segment: segment_id(told.field(), told.id()),
            etag: etag(his.map_or(0, |unit| unit.id), told.target()),
            by: his.map(|unit| unit.maker.clone()).filter(|by| !by.is_empty()),
            told,
        }
    }
}

/// Changes with what a person wrote and with what is printed.
fn etag(standing: UnitId, target: &str) -> String {
    format!("\"{standing}-{}\"", &fingerprint([target])[..12])
}

/// The unit that an [`etag`] names.
fn standing_of(etag: &str) -> UnitId {
    let number = etag.trim_matches('"').split('-').next().unwrap_or_default();
    number.parse().unwrap_or(0)
}

/// The key of a unit's segment.
fn segment_of(unit: &Unit) -> Key {
    Key::of_segment(&unit.pair, &unit.source)
}
