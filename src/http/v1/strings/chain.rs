//! `GET /v1/strings/chain`: a language and all it falls back to, in one answer.

use actix_web::{HttpRequest, HttpResponse, http::header, web};

use super::{made, query::Query, sent::Sent};
use crate::{
    http::{problem::Problem, state::State},
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
    let header = request.headers().get(header::ACCEPT_LANGUAGE);
    let header = header.and_then(|value| value.to_str().ok());
    let lang = set.negotiate(query.lang.as_deref(), header);
    let whose = Whose::Chain(set.chain(&lang));
    let reply = Sent::new(&request, &set, lang, &wanted).of_several();
    Ok(reply.answer(&request, &made(&set, whose, wanted, reply.packing()).await?))
}
