//! `GET /v1/memory/export`: the memory as a file, written as it is sent.

use actix_web::{
    HttpResponse,
    http::header,
    web::{self, Bytes},
};
use futures_util::{StreamExt, stream};
use serde::Deserialize;

use super::{Which, bad_value, collection, unavailable};
use crate::{
    exchange::{Export, Format},
    http::{problem::Problem, state::State},
};

/// `?format=tmx`, or `xliff`, which needs both languages.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    format: String,
}

/// Sends units as TMX or XLIFF. A file that cannot be finished breaks off without its end.
pub async fn export_memory(
    state: web::Data<State>,
    query: web::Query<Query>,
    which: web::Query<Which>,
) -> Result<HttpResponse, Problem> {
    let format = match query.format.as_str() {
        "" => Ok(Format::Tmx),
        name => name.parse().map_err(|expected: String| bad_value("?format", name, expected)),
    };
    let (format, filter) = (format?, which.filter(&state)?);
    let export = Export::new(collection(&state)?, filter, format);
    let mut export =
        export.map_err(|error| bad_value("?format", &query.format, error.to_string()))?;
    let mut begun = Vec::new();
    // The first units are read before the answer begins: afterwards no status can tell of trouble.
    for _ in 0..2 {
        let part = export.next().await.map_err(|error| unavailable(&error))?;
        begun.extend(part.map(|part| Ok(Bytes::from(part))));
    }
    let rest = stream::try_unfold(export, |mut export| async move {
        let part = export.next().await?;
        Ok::<_, crate::memory::MemoryError>(part.map(|part| (Bytes::from(part), export)))
    });
    let name = format!("attachment; filename=\"memory.{}\"", format.ending());
    Ok(HttpResponse::Ok()
        .content_type(format.media_type())
        .insert_header((header::CONTENT_DISPOSITION, name))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .streaming(stream::iter(begun).chain(rest)))
}
