//! From a backend's settings to something that translates.

use std::sync::Arc;

use super::{
    Translator,
    amazon::{self, Amazon},
    apertium::Apertium,
    apy::Apy,
    azure::{self, Azure},
    chat::Chat,
    deepl::{self, DeepL},
    google::{
        v2::{self, GoogleV2},
        v3::GoogleV3,
    },
    libretranslate::LibreTranslate,
    pace::Pace,
    pseudo::Pseudo,
    retry::Retry,
    webhook::Webhook,
    wire::Wire,
};
use crate::config::{Backend, Service};

/// A backend as its settings want it: it keeps to its rates and asks again where that helps. It takes requests
/// within its limits only: see [`super::batch`].
///
/// The error says which setting is wrong and what would be right.
pub fn build(backend: &Backend) -> Result<Arc<dyn Translator>, String> {
    let service = service(backend)?;
    if !service.capabilities().is_remote {
        return Ok(service);
    }
    let paced = Arc::new(Pace::new(service, &backend.common));
    Ok(Arc::new(Retry::new(paced, backend.common.retries)))
}

/// The service itself.
fn service(backend: &Backend) -> Result<Arc<dyn Translator>, String> {
    let name = backend.name.as_str();
    let wire = |url: &str| Wire::new(url, &backend.common);
    Ok(match &backend.service {
        Service::Amazon(settings) => {
            Arc::new(Amazon::new(name, settings, wire(&amazon::url(settings))?))
        }
        Service::Azure(settings) => {
            Arc::new(Azure::new(name, settings, wire(azure::url(settings))?))
        }
        Service::Chat(settings) => Arc::new(Chat::new(name, settings, wire(&settings.url)?)),
        Service::DeepL(settings) => {
            Arc::new(DeepL::new(name, settings, wire(deepl::url(settings))?))
        }
        Service::GoogleV2(settings) => {
            Arc::new(GoogleV2::new(name, settings, wire(v2::url(settings))?))
        }
        Service::GoogleV3(settings) => Arc::new(GoogleV3::new(name, settings, &backend.common)?),
        Service::Apertium(settings) => {
            Arc::new(Apertium::new(name, settings, backend.common.timeout)?)
        }
        Service::Apy(settings) => Arc::new(Apy::new(name, wire(&settings.url)?)),
        Service::LibreTranslate(settings) => {
            Arc::new(LibreTranslate::new(name, settings, wire(&settings.url)?))
        }
        Service::Webhook(settings) => Arc::new(Webhook::new(name, settings, wire(&settings.url)?)),
        Service::Pseudo(settings) => Arc::new(Pseudo::new(name, settings)),
    })
}
