//! How strings go out: their tag, how long they may be kept, in which packing, and 304.

use std::sync::Arc;

use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder,
    http::header::{self, EntityTag, Header, IfNoneMatch},
    web::Bytes,
};

use crate::{
    http::packed,
    lang::Tag,
    ui::{Packing, Payload, Selection, Set, Shape},
};

/// What is told about an answer beside its content.
pub(super) struct Sent {
    lang: Tag,
    media_type: &'static str,
    packing: Option<Packing>,
    may_be_kept: bool,
    /// Whether `Accept-Language` counts.
    is_negotiated: bool,
    /// Where the same answer may be kept for ever.
    location: Option<String>,
}

impl Sent {
    /// Of an answer to this request.
    pub(super) fn new(request: &HttpRequest, set: &Set, lang: Tag, wanted: &Selection) -> Sent {
        let location = set.hash(&lang).map(|hash| location(hash, &lang, wanted));
        let media_type = match wanted.shape {
            Shape::Flat | Shape::FluentJs => "application/json",
            Shape::Ftl => "text/plain; charset=utf-8",
        };
        let packing = packed::chosen(request);
        Sent { lang, media_type, packing, may_be_kept: false, is_negotiated: false, location }
    }

    /// The same at the address that has the hash.
    pub(super) fn for_ever(self) -> Sent {
        Sent { may_be_kept: true, location: None, ..self }
    }

    /// The same as JSON of several languages, the first of which the reader's header may have chosen.
    pub(super) fn of_several(self) -> Sent {
        Sent { is_negotiated: true, media_type: "application/json", location: None, ..self }
    }

    /// How the content is packed.
    pub(super) fn packing(&self) -> Option<Packing> {
        self.packing
    }

    /// 200 with the content, or 304 where the request names its tag.
    pub(super) fn answer(&self, request: &HttpRequest, payload: &Arc<Payload>) -> HttpResponse {
        let is_known = is_known(request, payload);
        let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
        self.tell(&mut response, payload);
        if is_known {
            return response.finish();
        }
        response.content_type(self.media_type);
        // Compression on the way would change bytes whose tag is told.
        if let Some(name) = packed::name(request, self.packing) {
            response.insert_header((header::CONTENT_ENCODING, name));
        }
        response.body(Bytes::from_owner(Going { payload: payload.clone(), packing: self.packing }))
    }

    fn tell(&self, response: &mut HttpResponseBuilder, payload: &Payload) {
        const FOR_EVER: &str = "public, max-age=31536000, immutable";
        let kept = if self.may_be_kept { FOR_EVER } else { "no-cache" };
        let vary =
            if self.is_negotiated { "Accept-Language, Accept-Encoding" } else { "Accept-Encoding" };
        response
            .insert_header((header::CACHE_CONTROL, kept))
            .insert_header(header::ETag(tag(payload, self.packing)))
            .insert_header((header::CONTENT_LANGUAGE, self.lang.to_string()))
            .insert_header((header::VARY, vary))
            .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .insert_header((header::ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Content-Location"));
        if let Some(location) = &self.location {
            response.insert_header((header::CONTENT_LOCATION, location.as_str()));
        }
    }
}

/// Below the folder of the plain address, so that it is right behind any proxy.
fn location(hash: &str, lang: &Tag, wanted: &Selection) -> String {
    let (extension, shape) = match wanted.shape {
        Shape::Flat => ("json", None),
        Shape::Ftl => ("ftl", None),
        Shape::FluentJs => ("json", Some("shape=fluentjs".to_owned())),
    };
    let list = |name: &str, listed: Vec<String>| {
        (!listed.is_empty()).then(|| format!("{name}={}", listed.join(",")))
    };
    let keys = wanted.keys.iter().map(ToString::to_string).collect();
    let comments = wanted.has_comments.then(|| "comments=1".to_owned());
    let query = [shape, list("files", wanted.files.clone()), list("keys", keys), comments];
    let query: Vec<String> = query.into_iter().flatten().collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("@{hash}/{lang}.{extension}{mark}{}", query.join("&"))
}

/// Strong: of these very bytes, so each packing has its own.
fn tag(payload: &Payload, packing: Option<Packing>) -> EntityTag {
    let end = packing.map(|packing| format!("-{}", packing.name())).unwrap_or_default();
    EntityTag::new_strong(format!("{}{end}", payload.hash()))
}

/// Whether the request names the content, in whatever packing.
fn is_known(request: &HttpRequest, payload: &Payload) -> bool {
    match IfNoneMatch::parse(request) {
        Ok(IfNoneMatch::Any) => request.headers().contains_key(header::IF_NONE_MATCH),
        Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|tag| {
            let known = |packing: Packing| format!("{}-{}", payload.hash(), packing.name());
            tag.tag() == payload.hash() || Packing::ALL.iter().any(|p| tag.tag() == known(*p))
        }),
        Err(_) => false,
    }
}

/// Content on its way out; not copied.
struct Going {
    payload: Arc<Payload>,
    packing: Option<Packing>,
}

impl AsRef<[u8]> for Going {
    fn as_ref(&self) -> &[u8] {
        self.packing.map_or(self.payload.bytes(), |packing| self.payload.packed(packing))
    }
}
