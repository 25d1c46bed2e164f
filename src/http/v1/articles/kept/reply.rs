//! A kept article as an HTTP answer: the right bytes for this reader, under the right tag.
//!
//! The service packs answers on the way, which changes the bytes and not the tag they were given. So packed
//! and plain bytes are both made here, each under a strong tag of its own; a request is compared with the
//! tag of what it would get. Who asks for another coding than gzip gets the plain bytes, packed on the way,
//! under a weak tag: what only means the same is not promised to be the same.

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{
        self, AcceptEncoding, ContentEncoding, Encoding, EntityTag, Header, HeaderName, IfNoneMatch,
    },
    web::Bytes,
};

use super::language::Wanted;
use crate::kept::{Rendition, Sheet};

/// Where an answer comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// It was there.
    Memory,
    /// It was there, of an older edition or another model; a new one is being made.
    StaleMemory,
    /// It was made for this request.
    Translator,
    /// It was made for another request, which came first.
    TranslatorForOthers,
}

/// What the middleware that packs on the way can do, as it lists it.
const ENCODINGS: [Encoding; 3] = [Encoding::identity(), Encoding::gzip(), Encoding::deflate()];

const CACHE_STATUS: HeaderName = HeaderName::from_static("cache-status");
const STALE: HeaderName = HeaderName::from_static("tolmach-stale");

/// 200 with the article, or 304 where the request names its tag.
pub fn reply(
    request: &HttpRequest,
    rendition: &Rendition,
    wanted: &Wanted,
    from: From,
) -> HttpResponse {
    let encoding = encoding(request);
    let is_packed = encoding == Some(ContentEncoding::Gzip);
    let answer = &rendition.answer;
    let sheet = if is_packed { answer.packed() } else { answer.plain() };
    let is_exact = is_packed || matches!(encoding, None | Some(ContentEncoding::Identity));
    let tag = tag(sheet, is_exact);
    let is_known = is_known(request, &tag);
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((header::ETAG, tag.to_string()));
    response.insert_header((header::CONTENT_LANGUAGE, rendition.language.to_string()));
    response.insert_header((header::VARY, vary(wanted, is_exact)));
    response.insert_header((header::CACHE_CONTROL, "no-cache"));
    response.insert_header((CACHE_STATUS, cache_status(from)));
    if from == From::StaleMemory {
        response.insert_header((STALE, "true"));
    }
    if is_known {
        return response.finish();
    }
    response.content_type("application/json");
    if is_packed {
        response.insert_header(ContentEncoding::Gzip);
    }
    response.body(Bytes::from_owner(sheet.bytes.clone()))
}

fn tag(sheet: &Sheet, is_exact: bool) -> EntityTag {
    let tag = sheet.tag.clone();
    if is_exact { EntityTag::new_strong(tag) } else { EntityTag::new_weak(tag) }
}

/// The coding this request gets; none where it says nothing about codings.
fn encoding(request: &HttpRequest) -> Option<ContentEncoding> {
    request.headers().get(header::ACCEPT_ENCODING)?;
    let accepted = AcceptEncoding::parse(request).ok()?;
    match accepted.negotiate(ENCODINGS.iter())? {
        Encoding::Known(encoding) => Some(encoding),
        Encoding::Unknown(_) => None,
    }
}

fn is_known(request: &HttpRequest, tag: &EntityTag) -> bool {
    if !request.headers().contains_key(header::IF_NONE_MATCH) {
        return false;
    }
    match IfNoneMatch::parse(request) {
        Ok(IfNoneMatch::Any) => true,
        Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|known| known.weak_eq(tag)),
        Err(_) => false,
    }
}

/// The middleware names the coding itself where it packs.
fn vary(wanted: &Wanted, is_exact: bool) -> &'static str {
    match (wanted.is_negotiated, is_exact) {
        (true, true) => "Accept-Encoding, Accept-Language",
        (true, false) => "Accept-Language",
        (false, _) => "Accept-Encoding",
    }
}

/// RFC 9211, which has words for all of it.
fn cache_status(from: From) -> &'static str {
    match from {
        From::Memory => "tolmach; hit",
        From::StaleMemory => "tolmach; hit; ttl=-1",
        From::Translator => "tolmach; fwd=miss; stored",
        From::TranslatorForOthers => "tolmach; fwd=miss; collapsed",
    }
}
