//! `kind = "amazon"`.

use super::{Formality, Login, Table};

/// Amazon Translate.
#[derive(Clone, Debug)]
pub struct Amazon {
    /// `eu-west-1`
    pub region: String,
    /// The access key's id.
    pub access_key_id: Login,
    /// The access key's secret.
    pub secret_access_key: Login,
    /// Of temporary keys.
    pub session_token: Login,
    /// Another address; that of the region where not set.
    pub url: Option<String>,
    /// A terminology kept at Amazon.
    pub terminology: Option<String>,
    /// How readers are addressed where a request does not say.
    pub formality: Option<Formality>,
}

impl Amazon {
    pub(super) fn read(table: &mut Table) -> Amazon {
        Amazon {
            region: table.required("region", "The region.", "a region like eu-west-1"),
            access_key_id: Login::require(table, "access_key_id", "The access key's id."),
            secret_access_key: Login::require(
                table,
                "secret_access_key",
                "The access key's secret.",
            ),
            session_token: Login::read(table, "session_token", "Of temporary keys."),
            url: table.take("url", "", "Another address than that of the region."),
            terminology: table.take("terminology", "", "A terminology kept at Amazon."),
            formality: table.take(
                "formality",
                "",
                "How readers are addressed where a request does not say: more or less.",
            ),
        }
    }
}
