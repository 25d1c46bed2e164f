//! `GET /v1/strings/chain`: a language and all it falls back to, in one answer.

use actix_web::{HttpRequest, HttpResponse, http::header, web};

use super::{made, query::Query, sent::Sent};
use crate::{
    http::{problem::Problem, state::State},
    lang::Tag,
    ui::{Shape, Whose, Wishes},
};

/// Answers the strings of each language the reader may need, the best one first and the source last.
///
/// `?lang=` is what the reader chose; without it `Accept-Language` decides.
pub async fn get_chain(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Problem> {
    // Each message of the flat shape is filled in already: a chain of them would say nothing more.
    let wanted = query.selection(&state, &[Shape::Ftl, Shape::FluentJs])?;
    let set = state.ui.current();
    let header = request.headers().get(header::ACCEPT_LANGUAGE);
    let header = header.and_then(|value| value.to_str().ok());
    let wishes = Wishes { asked: query.lang.as_deref(), accept_language: header, saved: None };
    let chain = short(set.explain(&wishes).chain);
    let first = chain.first().cloned().unwrap_or_else(|| set.choose(&wishes));
    let whose = Whose::Chain(chain);
    let reply = Sent::new(&request, &set, first, &wanted).of_several();
    Ok(reply.answer(&request, &made(&set, whose, wanted, reply.packing()).await?))
}

/// Browsers list a handful of languages; who lists all of ours does not read them.
const MOST_LANGUAGES: usize = 6;

/// The first languages, and the source, which is the last.
fn short(mut chain: Vec<Tag>) -> Vec<Tag> {
    let source = chain.pop();
    chain.truncate(MOST_LANGUAGES - 1);
    chain.extend(source);
    chain
}
