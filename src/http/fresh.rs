//! Answers a browser may keep: the tag of their content, and 304 where it has them already.
//!
//! Knows nothing of what the content is.

use std::hash::{DefaultHasher, Hash, Hasher};

use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder,
    http::header::{self, EntityTag, IfNoneMatch},
    web::Bytes,
};

/// Content and the tag that changes with it.
#[derive(Clone)]
pub(crate) struct Fresh {
    body: Bytes,
    tag: EntityTag,
}

impl Fresh {
    /// Takes the content and works out its tag.
    ///
    /// Weak, for compression on the way changes the bytes and not the meaning.
    pub(crate) fn new(body: impl Into<Bytes>) -> Fresh {
        let body = body.into();
        let mut hasher = DefaultHasher::new();
        body.hash(&mut hasher);
        Fresh { body, tag: EntityTag::new_weak(format!("{:016x}", hasher.finish())) }
    }

    /// 200 with the content, or 304 where the request names its tag. Browsers ask each time, so a new
    /// release shows at once. `headers` are set on both.
    pub(crate) fn answer(
        &self,
        request: &HttpRequest,
        headers: impl FnOnce(&mut HttpResponseBuilder),
    ) -> HttpResponse {
        let is_known = self.is_known(request);
        let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
        response.insert_header((header::CACHE_CONTROL, "no-cache"));
        response.insert_header(header::ETag(self.tag.clone()));
        headers(&mut response);
        if is_known { response.finish() } else { response.body(self.body.clone()) }
    }

    fn is_known(&self, request: &HttpRequest) -> bool {
        match <IfNoneMatch as header::Header>::parse(request) {
            Ok(IfNoneMatch::Any) => request.headers().contains_key(header::IF_NONE_MATCH),
            Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|tag| tag.weak_eq(&self.tag)),
            Err(_) => false,
        }
    }
}
