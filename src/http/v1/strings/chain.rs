//! `GET /v1/strings/chain`: a language and all it falls back to, in one answer.

use actix_web::{HttpRequest, HttpResponse, web};

use super::{made, query::Query, sent::Sent};
use crate::{
    http::{problem::Problem, reader::Reader, state::State},
    lang::Tag,
    ui::{Shape, Whose},
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
    let negotiated = set.explain(&Reader::of(&request, &state.config.ui).wishes());
    let reply = Sent::new(&request, &set, negotiated.chosen, &wanted).of_several();
    let whose = Whose::Chain(short(negotiated.chain));
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
