//! Who a translation is for: a request that waits for it, or a job that nobody waits for.

use std::cell::RefCell;

use actix_web::{HttpMessage, HttpRequest};

use super::{
    answer::{content_language, note},
    portal::Asks,
    trace::{Facts, RequestName},
};
use crate::translator::{RequestId, Urgency};

/// Who a translation is for.
pub struct Caller<'a> {
    /// Requests and jobs take turns.
    pub id: RequestId,
    /// Whether anybody waits.
    pub waits: Waits,
    /// On whose behalf.
    pub asks: Asks,
    /// What `Content-Language` says of the text.
    pub content_language: Option<String>,
    leave: Box<dyn Fn(Facts) + 'a>,
}

/// Whether anybody waits for a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// A reader does.
    Reader,
    /// Nobody does now.
    Nobody,
}

impl Caller<'_> {
    /// A job of somebody's; its facts are left in `facts`.
    pub fn job(
        id: RequestId,
        (asks, content_language): (Asks, Option<String>),
        facts: &RefCell<Facts>,
    ) -> Caller<'_> {
        let leave = Box::new(|new| drop(facts.replace(new)));
        Caller { id, waits: Waits::Nobody, asks, content_language, leave }
    }

    /// Leaves the facts for the log line.
    pub fn note(&self, facts: Facts) {
        (self.leave)(facts);
    }

    /// How urgent a document is for this caller that is so for a reader.
    pub fn urgency(&self, of_a_reader: Urgency) -> Urgency {
        match self.waits {
            Waits::Reader => of_a_reader,
            Waits::Nobody => Urgency::Background,
        }
    }
}

impl<'a> From<&'a HttpRequest> for Caller<'a> {
    fn from(request: &'a HttpRequest) -> Caller<'a> {
        let id = request.extensions().get::<RequestName>().map_or(RequestId(0), |name| name.id);
        let leave = Box::new(move |facts| note(request, facts));
        let asks = Asks::of(request);
        let content_language = content_language(request).map(str::to_owned);
        Caller { id, waits: Waits::Reader, asks, content_language, leave }
    }
}
