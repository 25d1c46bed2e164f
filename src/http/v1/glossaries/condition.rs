//! What a caller expects to change: `If-Match`, `If-None-Match`.

use actix_web::{
    HttpRequest,
    http::header::{EntityTag, Header, IF_MATCH, IF_NONE_MATCH, IfMatch, IfNoneMatch},
};

use crate::glossary::Expect;

/// The tag of a version.
pub fn tag(version: i64) -> EntityTag {
    EntityTag::new_strong(version.to_string())
}

/// What must be there for the change to be made; a condition that cannot be read is never met.
pub fn expected(request: &HttpRequest) -> Expect {
    if request.headers().contains_key(IF_MATCH) {
        return match IfMatch::parse(request) {
            Ok(IfMatch::Any) => Expect::Something,
            Ok(IfMatch::Items(tags)) => Expect::Versions(tags.iter().filter_map(version).collect()),
            Err(_) => Expect::Versions(Vec::new()),
        };
    }
    if request.headers().contains_key(IF_NONE_MATCH) {
        return Expect::Nothing;
    }
    Expect::Anything
}

/// Whether a reader has this version already.
pub fn is_known(request: &HttpRequest, newest: i64) -> bool {
    match IfNoneMatch::parse(request) {
        Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|known| known.weak_eq(&tag(newest))),
        _ => false,
    }
}

fn version(tag: &EntityTag) -> Option<i64> {
    tag.tag().parse().ok().filter(|_| !tag.weak)
}
