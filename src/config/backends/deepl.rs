//! `kind = "deepl"`.

use super::{Formality, Login, PairGlossary, Table};
use crate::config::value::Value;

/// DeepL.
#[derive(Clone, Debug)]
pub struct DeepL {
    /// The key; one that ends with `:fx` is a free one and has an address of its own.
    pub key: Login,
    /// Another address; the one that fits the key where not set.
    pub url: Option<String>,
    /// How readers are addressed where a request does not say.
    pub formality: Option<Formality>,
    /// Which models.
    pub model_type: Option<ModelType>,
    /// Glossaries kept at DeepL.
    pub glossaries: Vec<PairGlossary>,
}

/// Which models: see DeepL's documentation of `model_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelType {
    /// `quality_optimized`
    Quality,
    /// `prefer_quality_optimized`
    PreferQuality,
    /// `latency_optimized`
    Latency,
}

impl ModelType {
    /// As DeepL writes it.
    pub fn name(self) -> &'static str {
        match self {
            ModelType::Quality => "quality_optimized",
            ModelType::PreferQuality => "prefer_quality_optimized",
            ModelType::Latency => "latency_optimized",
        }
    }
}

impl Value for ModelType {
    fn parse(text: &str) -> Result<ModelType, String> {
        [ModelType::Quality, ModelType::PreferQuality, ModelType::Latency]
            .into_iter()
            .find(|model| model.name() == text)
            .ok_or_else(|| {
                "quality_optimized, prefer_quality_optimized or latency_optimized".into()
            })
    }
}

impl DeepL {
    pub(super) fn read(table: &mut Table) -> DeepL {
        DeepL {
            key: Login::require(table, "key", "The key; a free one ends with `:fx`."),
            url: table.take("url", "", "Another address than the one that fits the key."),
            formality: table.take(
                "formality",
                "",
                "How readers are addressed where a request does not say: more or less.",
            ),
            model_type: table.take(
                "model_type",
                "",
                "quality_optimized, prefer_quality_optimized or latency_optimized; DeepL's default where empty.",
            ),
            glossaries: table.take("glossaries", "", "Glossaries kept at DeepL, like en-pt=ID."),
        }
    }
}
