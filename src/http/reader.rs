//! Which languages whoever reads an answer wants: asked for, chosen before, accepted.
//!
//! Only takes them from the request; what they get is `ui`'s to say.

use std::collections::HashMap;

use actix_web::{HttpRequest, http::header, web};

use crate::{config, ui::Wishes};

/// What a request tells of its reader.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// `?lang=`
    pub asked: Option<String>,
    /// The cookie of the settings, where there is one.
    pub saved: Option<String>,
    /// The header, as it came.
    pub accept_language: Option<String>,
}

impl Reader {
    /// The reader of the answer to this request.
    pub fn of(request: &HttpRequest, settings: &config::Ui) -> Reader {
        let query = web::Query::<HashMap<String, String>>::from_query(request.query_string());
        let asked = query.ok().and_then(|mut query| query.remove("lang"));
        let header = request.headers().get(header::ACCEPT_LANGUAGE);
        let accept_language = header.and_then(|value| value.to_str().ok()).map(str::to_owned);
        Reader { asked, saved: cookie(request, &settings.cookie), accept_language }
    }

    /// The same, as `ui` takes it.
    pub fn wishes(&self) -> Wishes<'_> {
        Wishes {
            asked: self.asked.as_deref(),
            saved: self.saved.as_deref(),
            accept_language: self.accept_language.as_deref(),
        }
    }
}

/// The headers an answer in the reader's language depends on: for `Vary`.
pub fn vary(settings: &config::Ui) -> &'static str {
    if settings.cookie.is_empty() { "Accept-Language" } else { "Accept-Language, Cookie" }
}

/// The value of a cookie; none where there is none or it has no name.
fn cookie(request: &HttpRequest, name: &str) -> Option<String> {
    let headers = request.headers().get_all(header::COOKIE).filter(|_| !name.is_empty());
    let pairs = headers.filter_map(|header| header.to_str().ok()).flat_map(|all| all.split(';'));
    let mut named = pairs.filter_map(|pair| pair.trim().split_once('='));
    named.find(|(seen, _)| *seen == name).map(|(_, value)| value.trim_matches('"').to_owned())
}
