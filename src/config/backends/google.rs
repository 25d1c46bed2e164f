//! `kind = "google-v2"` (Basic, a key) and `kind = "google-v3"` (Advanced, a service account).

use std::path::PathBuf;

use super::{Login, PairGlossary, Table};

/// Google Cloud Translation, Basic.
#[derive(Clone, Debug)]
pub struct GoogleV2 {
    /// The key.
    pub key: Login,
    /// Another address; Google's where not set.
    pub url: Option<String>,
}

/// Google Cloud Translation, Advanced.
#[derive(Clone, Debug)]
pub struct GoogleV3 {
    /// The JSON file of a service account.
    pub credentials_file: PathBuf,
    /// The project; that of the file where not set.
    pub project: Option<String>,
    /// `global`, `us-central1`, `eu`…
    pub location: String,
    /// `general/nmt`, `general/translation-llm`, or the id of one of your own.
    pub model: Option<String>,
    /// Glossaries kept at Google, in the same location.
    pub glossaries: Vec<PairGlossary>,
    /// Another address; that of the location where not set.
    pub url: Option<String>,
}

impl GoogleV2 {
    pub(super) fn read(table: &mut Table) -> GoogleV2 {
        GoogleV2 {
            key: Login::require(table, "key", "The key."),
            url: table.take("url", "", "Another address than Google's."),
        }
    }
}

impl GoogleV3 {
    pub(super) fn read(table: &mut Table) -> GoogleV3 {
        GoogleV3 {
            credentials_file: table
                .required(
                    "credentials_file",
                    "The JSON file of a service account.",
                    "a path like /run/secrets/google.json",
                )
                .into(),
            project: table.take("project", "", "The project; that of the file where empty."),
            location: table.take("location", "global", "The location: global, us-central1, eu."),
            model: table.take(
                "model",
                "",
                "general/nmt, general/translation-llm, or the id of one of your own.",
            ),
            glossaries: table.take("glossaries", "", "Glossaries kept at Google, like en-pt=ID."),
            url: table.take("url", "", "Another address than that of the location."),
        }
    }
}
