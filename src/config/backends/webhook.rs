//! `kind = "webhook"`: the portal's own server.

use super::{Login, Table};

/// The portal's own server.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Its address.
    pub url: String,
    /// Goes with each request as a bearer token, where set.
    pub secret: Login,
    /// Segments in one request.
    pub batch: usize,
    /// Whether it is told what else the article says.
    pub context: bool,
}

impl Webhook {
    pub(super) fn read(table: &mut Table) -> Webhook {
        let webhook = Webhook {
            url: table.required("url", "Its address.", "an address like http://127.0.0.1:9000/"),
            secret: Login::read(table, "secret", "Goes with each request as a bearer token."),
            batch: table.take_checked("batch", "50", "Segments in one request.", |most: &usize| {
                match most {
                    1..=1_000 => Ok(()),
                    _ => Err("a whole number from 1 to 1000".into()),
                }
            }),
            context: table.take(
                "context",
                "false",
                "Sends all texts of the article along with each request, for servers that look around a sentence.",
            ),
        };
        if webhook.url.contains(['?', '#']) {
            table.complain("url", "a query", "an address without one; /languages is put behind it");
        }
        webhook
    }
}
