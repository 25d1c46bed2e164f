//! `GET /v1/strings/chain`: a language and all it falls back to, in one answer.

use actix_web::{HttpRequest, HttpResponse, http::header, web};

use super::{made, query::Query, sent::Sent};
use crate::{
    http::{problem::Problem, state::State, wishes::bad_value},
    ui::{Selection, Shape, Whose},
};

/// Answers the strings of each language the reader may need, the best one first and the source last.
///
/// `?lang=` is what the reader chose; without it `Accept-Language` decides.
pub async fn get_chain(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Problem> {
    let wanted = match query.selection(&state, None, false)? {
        flat if flat.shape == Shape::Flat && query.names_a_shape() => {
            // Each message of the flat shape is filled in already: a chain of them says nothing more.
            return Err(bad_value("?shape", "flat", "ftl, fluentjs".to_owned()));
        }
        Selection { shape: Shape::Flat, files, keys, has_comments } => {
            Selection { shape: Shape::Ftl, files, keys, has_comments }
        }
        wanted => wanted,
    };
    let set = state.ui.current();
    let header = request.headers().get(header::ACCEPT_LANGUAGE);
    let header = header.and_then(|value| value.to_str().ok());
    let lang = set.negotiate(query.lang.as_deref(), header);
    let whose = Whose::Chain(set.chain(&lang));
    let sent = Sent::new(&request, &set, lang, &wanted).of_several(true);
    Ok(sent.answer(&request, &made(&set, whose, wanted, sent.packing()).await?))
}
