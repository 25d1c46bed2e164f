//! Languages as callers write them.

use actix_web::{HttpRequest, http::header::CONTENT_LANGUAGE};

use crate::{
    detect::{Declaration, Where, declared_in},
    http::{problem::Problem, state::State},
    lang::{Tag, nearest, own_name},
    ui::{Arg, SOURCE_LANGUAGE, Ui},
};

/// A tag a caller wrote, where it is one we know.
pub fn known_tag(state: &State, pointer: &str, seen: &str) -> Result<Tag, Problem> {
    if let Some(tag) = seen.parse::<Tag>().ok().filter(|tag| state.knows(tag)) {
        return Ok(tag);
    }
    Err(unknown_language(pointer, seen, &state.served_languages(), &state.ui))
}

/// What is declared of a text: by a field of the request, its page, a header, or the settings.
///
/// `field` is a pointer and what stands there; `page` is HTML that may say it itself; `header` is what
/// [`content_language`] gives.
pub fn declared(
    state: &State,
    field: (&str, Option<&str>),
    page: Option<&str>,
    header: Option<&str>,
) -> Result<Option<Declaration>, Problem> {
    if let (pointer, Some(seen)) = field {
        return known_tag(state, pointer, seen).map(Declaration::by_field).map(Some);
    }
    let by_page = page.and_then(declared_in).filter(|declared| state.knows(&declared.lang));
    let by_header = || {
        let lang = header?.parse().ok().filter(|tag| state.knows(tag))?;
        Some(Declaration { lang, by: Where::ContentLanguage })
    };
    let by_portal = || {
        let lang = state.config.article.language.clone()?;
        Some(Declaration { lang, by: Where::Portal })
    };
    Ok(by_page.or_else(by_header).or_else(by_portal))
}

/// What the header `Content-Language` of a request says; of several the first.
pub fn content_language(request: &HttpRequest) -> Option<&str> {
    let value = request.headers().get(CONTENT_LANGUAGE)?.to_str().ok()?;
    value.split(',').next().map(str::trim)
}

/// A tag nobody knows, with those of `served` it may have been meant to be.
pub fn unknown_language(pointer: &str, seen: &str, served: &[Tag], ui: &Ui) -> Problem {
    let english: Tag = SOURCE_LANGUAGE.parse().expect("a valid tag");
    let named = |tag: &Tag| {
        let own = own_name(tag).map(str::to_owned);
        (tag.clone(), own.into_iter().chain([ui.language_name(tag, &english)]).collect())
    };
    let known: Vec<(Tag, Vec<String>)> = served.iter().map(named).collect();
    let nearest: Vec<String> = nearest(seen, &known).iter().map(Tag::to_string).collect();
    let seen: String = seen.chars().take(35).collect();
    let message =
        if nearest.is_empty() { "error-unknown-language-far" } else { "error-unknown-language" };
    let mut args = vec![("seen", Arg::from(seen)), ("nearest", Arg::from(nearest.join(", ")))];
    if !pointer.is_empty() {
        args.push(("pointer", Arg::from(pointer.to_owned())));
    }
    Problem::new(400, "unknown-language", args).told_as(message)
}
