//! `PUT` and `DELETE` of one segment: what a person writes instead of its translation, and taking it back.

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use serde::{Deserialize, Serialize};

use super::{
    Desk, KeptSegment, SegmentQuery, etag,
    place::{no_segment, place_of},
    standing_of,
};
use crate::{
    article::{self, CorrectionError, NoUnit, Order, Recall},
    http::{
        answer::off_thread,
        body::Body,
        problem::Problem,
        state::State,
        v1::articles::kept::Manuscript,
        wishes::{Query, Wishes},
    },
    memory::{Origin, Unit, UnitId},
    translator::RequestId,
    ui::Arg,
};

/// What a person writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The translation, with the inline markup of the source, each element once.
    pub(super) text: String,
    /// Who writes.
    #[serde(default)]
    pub(super) by: String,
    /// Whether it is right in every article.
    #[serde(default)]
    everywhere: bool,
}

/// What stands now.
#[derive(Serialize)]
struct Corrected {
    segment: String,
    target: String,
    /// For `If-Match`.
    etag: String,
    origin: Origin,
}

/// Longer names are cut.
const NAME_CHARS: usize = 100;

/// Writes a segment; `If-Match` names what the writer saw.
pub async fn put_segment(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<SegmentQuery>,
    Body(body): Body<Correction>,
) -> Result<HttpResponse, Problem> {
    let desk = Desk::open(&request, &state, &query).await?;
    let unit = desk.unit(&request, &state, &body, Origin::Human).await?;
    let now = desk.now(&request, &state, &unit).await?;
    let seen = seen(&request, &now, &unit.target)?;
    let human = Unit { supersedes: seen, ..unit.clone() };
    let approved = Unit { origin: Origin::Approved, article: String::new(), ..unit.clone() };
    let mut units = vec![human];
    units.extend(body.everywhere.then_some(approved));
    let numbers = state.memory.correct(units, seen).await?;
    // Also where somebody else was quicker: what he wrote is to be read.
    let article = (!body.everywhere).then_some(&desk.article);
    desk.kept.articles.forget(article, &desk.to).await?;
    let Some(numbers) = numbers else {
        let now = desk.now(&request, &state, &unit).await?;
        return Err(conflict(&now, &unit.target));
    };
    let number = numbers.first().copied().unwrap_or(0);
    Ok(answer(&now.segment, &unit, number))
}

/// Takes back what a person wrote last: what was there before stands again.
pub async fn undo_segment(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<SegmentQuery>,
) -> Result<HttpResponse, Problem> {
    let desk = Desk::open(&request, &state, &query).await?;
    let name: String = request.match_info().query("segment").into();
    let now = desk.named(&request, &state, &name).await?;
    let standing = seen(&request, &now, "")?;
    let nothing =
        || Problem::new(409, "nothing-to-undo", vec![("segment", Arg::from(name.clone()))]);
    let last = state.memory.unit(standing).await?.filter(|_| standing != 0).ok_or_else(nothing)?;
    let back = Unit { origin: Origin::Withdrawn, supersedes: standing, ..last };
    let numbers = state.memory.correct(vec![back], standing).await?;
    desk.kept.articles.forget(Some(&desk.article), &desk.to).await?;
    if numbers.is_none() {
        return Err(conflict(&now, ""));
    }
    let now = desk.named(&request, &state, &name).await?;
    Ok(HttpResponse::Ok().insert_header((header::ETAG, now.etag.clone())).json(now))
}

fn answer(segment: &str, unit: &Unit, number: UnitId) -> HttpResponse {
    let etag = etag(number, &unit.target);
    let (segment, target) = (segment.to_owned(), unit.target.clone());
    let corrected = Corrected { segment, target, etag: etag.clone(), origin: unit.origin };
    HttpResponse::Ok().insert_header((header::ETAG, etag)).json(corrected)
}

/// The unit that stands, as the writer saw it; a conflict where he saw something else.
fn seen(request: &HttpRequest, now: &KeptSegment, yours: &str) -> Result<UnitId, Problem> {
    let standing = standing_of(&now.etag);
    let Some(wanted) = request.headers().get(header::IF_MATCH) else {
        return Err(Problem::new(
            428,
            "if-match-required",
            vec![("current", Arg::from(now.etag.clone()))],
        ));
    };
    let wanted = wanted.to_str().unwrap_or_default();
    let fits = wanted.split(',').map(str::trim).any(|tag| tag == "*" || tag == now.etag);
    if fits { Ok(standing) } else { Err(conflict(now, yours)) }
}

/// Somebody else wrote meanwhile: both texts.
fn conflict(now: &KeptSegment, yours: &str) -> Problem {
    let args = vec![
        ("current", Arg::from(now.etag.clone())),
        ("current_text", Arg::from(now.told.target().to_owned())),
        ("your_text", Arg::from(yours.to_owned())),
    ];
    Problem::new(412, "segment-conflict", args)
}

impl Desk<'_> {
    /// The segment a request names, as it is now.
    async fn now(
        &self,
        request: &HttpRequest,
        state: &State,
        unit: &Unit,
    ) -> Result<KeptSegment, Problem> {
        let name: String = request.match_info().query("segment").into();
        let named = self.named(request, state, &name).await?;
        if named.told.source() == unit.source { Ok(named) } else { Err(no_segment(&name)) }
    }

    async fn named(
        &self,
        request: &HttpRequest,
        state: &State,
        name: &str,
    ) -> Result<KeptSegment, Problem> {
        let all = self.segments(request, state).await?;
        all.into_iter().find(|one| one.segment == name).ok_or_else(|| no_segment(name))
    }

    /// What somebody wrote for the segment a request names, checked against its source.
    pub(super) async fn unit(
        &self,
        request: &HttpRequest,
        state: &State,
        body: &Correction,
        origin: Origin,
    ) -> Result<Unit, Problem> {
        let pair = self.pair()?;
        let manuscript = Manuscript::of(&self.edition)
            .ok_or_else(|| Problem::new(500, "internal", Vec::new()))?;
        let wishes = Wishes::read(state, &Query::default(), None, &manuscript.protect, None)?;
        let name: String = request.match_info().query("segment").into();
        let place = place_of(&name, &manuscript.article.field_names())?;
        let recall = Recall {
            memory: state.memory.clone(),
            flights: state.flights.clone(),
            article: self.article.to_string(),
            maker: String::new(),
            others: Vec::new(),
        };
        let order =
            Order { recall: Some(recall), ..Order::new(pair.clone(), wishes.rules, RequestId(0)) };
        let by: String = body.by.chars().filter(|c| !c.is_control()).take(NAME_CHARS).collect();
        let text = body.text.clone();
        let read = move || {
            let documents =
                manuscript.article.documents(manuscript.format, &order.rules, &pair.from);
            article::corrected(&documents, &order, place, &text, (origin, &by))
        };
        off_thread(read).await?.map_err(|error| refused(error, &name))
    }
}

fn refused(error: NoUnit, name: &str) -> Problem {
    let listed =
        |tags: &[String]| Arg::from(if tags.is_empty() { "-".into() } else { tags.join(" ") });
    match error {
        NoUnit::NoSuchSegment => no_segment(name),
        NoUnit::Correction(CorrectionError::Empty) => {
            Problem::new(422, "empty-correction", Vec::new())
        }
        NoUnit::Correction(CorrectionError::SeveralBlocks) => {
            Problem::new(422, "long-correction", Vec::new())
        }
        NoUnit::Correction(CorrectionError::Markup { missing, added }) => {
            let args = vec![("missing", listed(&missing)), ("added", listed(&added))];
            Problem::new(422, "correction-markup", args)
        }
    }
}
