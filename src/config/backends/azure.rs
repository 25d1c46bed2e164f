//! `kind = "azure"`.

use super::{Formality, Login, Table};
use crate::config::value::Value;

/// Azure Translator.
#[derive(Clone, Debug)]
pub struct Azure {
    /// The key.
    pub key: Login,
    /// The resource's region, like `westeurope`; needed for all but global ones.
    pub region: Option<String>,
    /// Another address, like that of the resource; the global one where not set.
    pub url: Option<String>,
    /// Which of its two languages is spoken.
    pub version: AzureVersion,
    /// A custom category (3.0) or deployment (2026-06-06).
    pub model: Option<String>,
    /// Whether the deployment is a language model's, which can be told how to address readers.
    pub is_language_model: bool,
    /// How readers are addressed where a request does not say; a language model's deployment only.
    pub formality: Option<Formality>,
}

/// The API's version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AzureVersion {
    /// `3.0`
    V3,
    /// `2026-06-06`
    V2026,
}

impl AzureVersion {
    /// As it is written in addresses.
    pub fn name(self) -> &'static str {
        match self {
            AzureVersion::V3 => "3.0",
            AzureVersion::V2026 => "2026-06-06",
        }
    }
}

impl Value for AzureVersion {
    fn parse(text: &str) -> Result<AzureVersion, String> {
        match text {
            "3.0" => Ok(AzureVersion::V3),
            "2026-06-06" => Ok(AzureVersion::V2026),
            _ => Err("3.0 or 2026-06-06".into()),
        }
    }
}

impl Azure {
    pub(super) fn read(table: &mut Table) -> Azure {
        let azure = Azure {
            key: Login::require(table, "key", "The key."),
            region: table.take("region", "", "The resource's region, like westeurope."),
            url: table.take("url", "", "Another address, like that of the resource."),
            version: table.take("version", "2026-06-06", "The API's version: 3.0 or 2026-06-06."),
            model: table.take("model", "", "A category (3.0) or deployment (2026-06-06) of your own."),
            is_language_model: table.take(
                "language_model",
                "false",
                "Whether `model` is the deployment of a language model: it heeds formality and bills tokens.",
            ),
            formality: table.take(
                "formality",
                "",
                "How readers are addressed where a request does not say: more or less; needs language_model.",
            ),
        };
        if azure.is_language_model && (azure.model.is_none() || azure.version == AzureVersion::V3) {
            table.complain("language_model", "true", "a model, and version 2026-06-06, beside it");
        }
        if let Some(formality) = azure.formality.filter(|_| !azure.is_language_model) {
            table.complain("formality", formality.name(), "language_model = true beside it");
        }
        azure
    }
}
