//! Who asks: a portal by its key, or anybody.

use actix_web::{HttpMessage, HttpRequest, dev::ServiceRequest, http::header};
use serde::{Deserialize, Serialize};

use super::{
    problem::Problem,
    state::{Backend, State},
};
use crate::config::Portal;

/// Who asks, and what they may.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Asks {
    /// The portal's name; empty where it is nobody we know.
    pub portal: String,
    /// Whether a backend may be named.
    pub may_choose_backend: bool,
}

impl Asks {
    /// Somebody who needs no key.
    pub fn anybody() -> Asks {
        Asks { portal: String::new(), may_choose_backend: true }
    }

    /// Whoever sent a request.
    pub fn of(request: &HttpRequest) -> Asks {
        request.extensions().get::<Asks>().cloned().unwrap_or_else(Asks::anybody)
    }

    /// Refuses a backend that was named by somebody who may not.
    pub fn check(&self, backend: &Backend) -> Result<(), Problem> {
        match backend {
            Backend::ByHand(_) if !self.may_choose_backend => {
                Err(Problem::new(403, "backend-not-allowed", Vec::new()))
            }
            _ => Ok(()),
        }
    }
}

/// Who sends a request. A key nobody has is refused; none is anybody's, who may name a backend only where no
/// portal has a key.
pub fn who_asks(request: &ServiceRequest, state: &State) -> Result<Asks, Problem> {
    let portals = &state.config.routing.portals;
    if portals.is_empty() {
        return Ok(Asks::anybody());
    }
    let Some(key) = bearer(request) else {
        return Ok(Asks { may_choose_backend: false, ..Asks::anybody() });
    };
    let known = portals.iter().find(|portal| has_key(portal, key));
    let known = known.ok_or_else(|| Problem::new(401, "unknown-key", Vec::new()))?;
    Ok(Asks { portal: known.name.clone(), may_choose_backend: known.may_choose_backend })
}

fn bearer(request: &ServiceRequest) -> Option<&str> {
    let header = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, key) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(key.trim())
}

/// Every byte is looked at, so that the time does not tell how many are right.
fn has_key(portal: &Portal, key: &str) -> bool {
    let own = portal.key.expose();
    let differs = own.bytes().zip(key.bytes()).fold(0, |sum, (own, seen)| sum | (own ^ seen));
    !own.is_empty() && own.len() == key.len() && differs == 0
}
