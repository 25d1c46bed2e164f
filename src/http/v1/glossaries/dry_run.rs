//! `POST /v1/glossaries/{name}/dry-run`: which known sentences a change would touch.

use std::{collections::HashSet, sync::Arc};

use actix_web::web;
use serde::{Deserialize, Serialize};

use super::{
    kept, named,
    rows::{self, Place},
};
use crate::{
    article::has_terms,
    database::Database,
    glossary::{Chosen, Entry, Glossary, Match, Terms},
    http::{
        answer::{known_tag, off_thread},
        body::Body,
        problem::{self, Problem},
        state::State,
        wishes::bad_value,
    },
    lang::Pair,
    memory::{self, Origin, Unit, UnitId},
};

/// The query: `?limit=20`.
#[derive(Debug, Deserialize)]
#[serde(default)]
pub struct Query {
    limit: usize,
}

impl Default for Query {
    fn default() -> Query {
        Query { limit: 20 }
    }
}

/// The body of a request: the glossary as it would be, or one entry of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DryRunRequest {
    /// Its languages, where there is no such glossary yet.
    from: Option<String>,
    to: Option<String>,
    entries: Option<Vec<Entry>>,
    /// Added, or in the place of the entry of the same term.
    entry: Option<Entry>,
}

/// The answer.
#[derive(Debug, Default, Serialize)]
pub struct DryRunResponse {
    /// Different sentences of the pair that were looked at, the newest first.
    looked_at: usize,
    /// Whether these are all.
    complete: bool,
    /// Sentences that other entries would match: they would be translated again.
    affected: usize,
    /// Those of them whose translation is not as the entries would want it.
    wrong: usize,
    /// Some of the affected.
    sentences: Vec<Sentence>,
}

#[derive(Debug, Serialize)]
struct Sentence {
    source: String,
    target: String,
    /// The terms that would count.
    terms: Vec<String>,
    /// Whether the translation is as they want it.
    met: bool,
}

/// The largest list of sentences.
const MOST_LISTED: usize = 500;

/// Tells what a change would touch; changes nothing.
pub async fn try_glossary(
    state: web::Data<State>,
    name: web::Path<String>,
    query: web::Query<Query>,
    Body(body): Body<DryRunRequest>,
) -> Result<web::Json<DryRunResponse>, Problem> {
    let (kept, name) = (kept(&state)?, named(name)?);
    let database = state.database.as_ref().ok_or_else(problem::nothing_kept)?;
    let all = kept.all().await?;
    let old = all.iter().find(|glossary| glossary.name == name);
    let new = changed(&state, name.clone(), old, body)?;
    let pair = new.pair.clone();
    let before = kept.terms(&pair, &Chosen::Active).await?;
    let mut with: Vec<Glossary> =
        all.into_iter().filter(|g| g.name != name && g.is_active).collect();
    with.push(new);
    with.sort_by(|one, other| one.name.cmp(&other.name));
    let after = Terms::compile(with.iter().filter(|glossary| glossary.serves(&pair)));
    let change = Arc::new(Change { before, after, limit: query.limit.min(MOST_LISTED) });
    Ok(web::Json(looked_through(database, &pair, change).await?))
}

/// The glossary as it would be.
fn changed(
    state: &State,
    name: String,
    old: Option<&Glossary>,
    body: DryRunRequest,
) -> Result<Glossary, Problem> {
    let pair = match (old, &body.from, &body.to) {
        (_, Some(from), Some(to)) => {
            Pair::new(known_tag(state, "/from", from)?, known_tag(state, "/to", to)?)
        }
        (Some(old), ..) => old.pair.clone(),
        (None, ..) => return Err(bad_value("/from", "", "the languages, like \"en\"".to_owned())),
    };
    let entries = match (body.entries, body.entry) {
        (Some(entries), None) => entries,
        (None, Some(entry)) => {
            let old = old.map(|old| old.entries.clone()).unwrap_or_default();
            let others = old.into_iter().filter(|other| other.source != entry.source);
            others.chain([entry.clone()]).collect()
        }
        _ => return Err(bad_value("/entries", "", "\"entries\" or \"entry\"".to_owned())),
    };
    let checked = rows::usable(rows::of_list(entries), Place::Entry, false, &state.config.limits)?;
    Ok(Glossary { name, pair, is_active: true, entries: checked.entries, version: 0 })
}

/// Terms as they are and as they would be.
struct Change {
    before: Arc<Terms>,
    after: Terms,
    limit: usize,
}

/// Units read at a time, and in all.
const PAGE: usize = 2_000;
const MOST_PAGES: usize = 100;

async fn looked_through(
    database: &Database,
    pair: &Pair,
    change: Arc<Change>,
) -> Result<DryRunResponse, Problem> {
    let (mut found, mut seen) = (DryRunResponse::default(), HashSet::new());
    let mut before = UnitId::MAX;
    for _ in 0..MOST_PAGES {
        let limit = i64::try_from(PAGE).unwrap_or(i64::MAX);
        let units = memory::newest(database, pair, before, limit).await;
        let units = units.map_err(crate::glossary::GlossaryError::from)?;
        let is_last = units.len() < PAGE;
        before = units.last().map_or(0, |unit| unit.id);
        let change = change.clone();
        let look = move || {
            for unit in &units {
                change.look_at(unit, &mut seen, &mut found);
            }
            (found, seen)
        };
        (found, seen) = off_thread(look).await?;
        if is_last {
            found.complete = true;
            break;
        }
    }
    Ok(found)
}

impl Change {
    /// The newest unit of a sentence counts, and only where a machine made it.
    fn look_at(&self, unit: &Unit, seen: &mut HashSet<String>, found: &mut DryRunResponse) {
        if !seen.insert(unit.source.clone()) || unit.origin != Origin::Machine {
            return;
        }
        found.looked_at += 1;
        let (before, after) = (self.before.find(&unit.source), self.after.find(&unit.source));
        let essence = |terms: &[Match]| -> Vec<String> {
            terms.iter().map(|found| found.entry.essence().join("\n")).collect()
        };
        if essence(&before) == essence(&after) {
            return;
        }
        let met = has_terms(&after, &unit.source, &unit.target);
        found.affected += 1;
        found.wrong += usize::from(!met);
        if found.sentences.len() < self.limit {
            let terms = after.iter().map(|found: &Match| found.entry.source.clone()).collect();
            let (source, target) = (unit.source.clone(), unit.target.clone());
            found.sentences.push(Sentence { source, target, terms, met });
        }
    }
}
