//! `POST /v1/strings/missing` and `GET /v1/strings/missing`: what readers' browsers did not find.
//!
//! Counted in memory, within bounds whatever anybody sends: anybody may. Nothing that is not an id of
//! ours in form is kept, and none of it comes into the log but numbers.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use actix_web::{HttpResponse, Responder, http::header, web};
use serde::{Deserialize, Serialize};

use crate::{
    http::{body::Body, problem::Problem, state::State},
    lang::Tag,
    ui::Key,
};

/// The body of a report.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissingRequest {
    lang: String,
    keys: Vec<String>,
}

/// What became of a report.
#[derive(Debug, Serialize)]
pub struct MissingResponse {
    /// Keys that were counted.
    counted: usize,
    /// Keys that were not: they are there, are none, or there are too many.
    ignored: usize,
}

/// What was counted since the start.
#[derive(Debug, Serialize)]
pub struct MissingList {
    /// The most often missed first, then by language and id.
    missing: Vec<Missing>,
}

/// A message that readers missed.
#[derive(Debug, Serialize)]
struct Missing {
    lang: Tag,
    id: String,
    reports: u64,
}

/// What is missed in each language.
#[derive(Default)]
pub struct Missed {
    inside: Mutex<Inside>,
}

struct Inside {
    counts: BTreeMap<(Tag, String), u64>,
    /// Keys that were looked at in this minute, and since when it is.
    this_minute: usize,
    minute_began: Instant,
    /// Counted since the log was last told.
    untold: usize,
}

impl Default for Inside {
    fn default() -> Inside {
        let minute_began = Instant::now();
        Inside { counts: BTreeMap::new(), this_minute: 0, minute_began, untold: 0 }
    }
}

/// A page that lacks more is not translated at all.
const MOST_DIFFERENT: usize = 1_000;
/// Reports are samples; whoever sends more than this counts no more precisely.
const MOST_A_MINUTE: usize = 1_000;
const MINUTE: Duration = Duration::from_mins(1);

/// Counts what a reader's browser did not find.
pub async fn report_missing(
    state: web::Data<State>,
    Body(body): Body<MissingRequest>,
) -> Result<impl Responder, Problem> {
    super::check_count(&state, body.keys.len())?;
    let set = state.ui.current();
    let lang = super::served(&set, &body.lang)?;
    let is_missed = |key: &&String| is_id(key) && !set.has(&lang, key);
    let missed: Vec<&String> = body.keys.iter().filter(is_missed).collect();
    let counted = state.missed.count(&lang, &missed);
    Ok(HttpResponse::Accepted()
        .json(MissingResponse { counted, ignored: body.keys.len() - counted }))
}

/// Ids of real messages are no longer than this.
const LONGEST_ID: usize = 100;

fn is_id(key: &str) -> bool {
    key.len() <= LONGEST_ID && Key::read(key).is_some_and(|key| !key.is_prefix())
}

/// Lists what was missed and is missing still.
pub async fn list_missing(state: web::Data<State>) -> impl Responder {
    let set = state.ui.current();
    let mut missing = state.missed.list();
    missing.retain(|missed| !set.has(&missed.lang, &missed.id));
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(MissingList { missing })
}

impl Missed {
    /// Gives how many were counted.
    fn count(&self, lang: &Tag, ids: &[&String]) -> usize {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        inside.begin_minute();
        let mut counted = 0;
        for id in ids {
            let name = (lang.clone(), (*id).clone());
            let has_room =
                inside.counts.len() < MOST_DIFFERENT || inside.counts.contains_key(&name);
            if inside.this_minute < MOST_A_MINUTE && has_room {
                *inside.counts.entry(name).or_default() += 1;
                inside.this_minute += 1;
                counted += 1;
            }
        }
        inside.untold += counted;
        counted
    }

    fn list(&self) -> Vec<Missing> {
        let inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let one = |((lang, id), reports): (&(Tag, String), &u64)| Missing {
            lang: lang.clone(),
            id: id.clone(),
            reports: *reports,
        };
        let mut all: Vec<Missing> = inside.counts.iter().map(one).collect();
        all.sort_by_key(|missing| std::cmp::Reverse(missing.reports));
        all
    }
}

impl Inside {
    /// Tells the log of the minute before, in one line.
    fn begin_minute(&mut self) {
        if self.minute_began.elapsed() < MINUTE {
            return;
        }
        if self.untold > 0 {
            let different = self.counts.len();
            tracing::warn!(reports = self.untold, different, "readers miss UI strings");
        }
        (self.this_minute, self.untold, self.minute_began) = (0, 0, Instant::now());
    }
}
