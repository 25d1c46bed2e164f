//! `GET /v1/locales/negotiate`: which language a reader gets, and why.

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use serde::{Deserialize, Serialize};

use crate::{
    http::{
        fresh::Fresh,
        problem::Problem,
        reader::{Reader, vary},
        state::State,
        wishes::bad_value,
    },
    lang::Tag,
    ui::{Choice, Negotiation},
};

/// The query; what it leaves out comes from the request itself.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    /// What a reader chose in the path or the query.
    lang: Option<String>,
    /// What a reader chose before.
    saved: Option<String>,
    /// An `Accept-Language` header.
    accept: Option<String>,
    /// Tags with commas: those to choose from, instead of ours.
    available: String,
    /// `lookup`, the best for each wish, or `filter`, all that are near.
    strategy: String,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct NegotiateResponse {
    /// What was chosen, and why.
    #[serde(flatten)]
    pub negotiation: Negotiation,
    /// With `?strategy=filter`: everything near any of the wishes, wish by wish, nearest first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub near: Option<Vec<Tag>>,
}

/// Languages a caller may name; a portal has some dozens.
const MOST_AVAILABLE: usize = 500;

/// Explains the choice of a language; it changes nothing.
pub async fn negotiate_locale(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Problem> {
    let mut reader = Reader::of(&request, &state.config.ui);
    reader.asked.clone_from(&query.lang);
    reader.saved = query.saved.clone().or(reader.saved);
    reader.accept_language = query.accept.clone().or(reader.accept_language);
    let is_filter = match query.strategy.as_str() {
        "" | "lookup" => false,
        "filter" => true,
        other => return Err(bad_value("?strategy", other, "lookup or filter".to_owned())),
    };
    let set = state.ui.current();
    let named = available(&query.available)?;
    let named = named.map(|tags| Choice::new(&tags, set.default_language()));
    let choice = named.as_ref().unwrap_or(set.choice());
    let negotiation = choice.negotiate(&reader.wishes());
    let near = is_filter.then(|| near(choice, &negotiation));
    let answer = NegotiateResponse { negotiation, near };
    let body = serde_json::to_vec(&answer).expect("tags and words are plain data");
    Ok(Fresh::new(body).answer(&request, |response| {
        response.content_type("application/json");
        response.insert_header((header::VARY, vary(&state.config.ui)));
    }))
}

/// The named languages; none where none is.
fn available(written: &str) -> Result<Option<Vec<Tag>>, Problem> {
    let named: Vec<&str> =
        written.split(',').map(str::trim).filter(|tag| !tag.is_empty()).collect();
    if named.len() > MOST_AVAILABLE {
        let seen = format!("{} tags", named.len());
        return Err(bad_value("?available", &seen, format!("at most {MOST_AVAILABLE} tags")));
    }
    let read = |seen: &&str| {
        let like = "language tags with commas, like pt-BR,zh-Hans".to_owned();
        seen.parse().map_err(|_| bad_value("?available", seen, like))
    };
    let tags: Vec<Tag> = named.iter().map(read).collect::<Result<_, _>>()?;
    Ok(Some(tags).filter(|tags| !tags.is_empty()))
}

fn near(choice: &Choice, negotiation: &Negotiation) -> Vec<Tag> {
    let mut near = Vec::new();
    for tag in negotiation.steps.iter().flat_map(|step| choice.filter(&step.wish)) {
        if !near.contains(tag) {
            near.push(tag.clone());
        }
    }
    near
}
