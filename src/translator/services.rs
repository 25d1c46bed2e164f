//! From a backend's settings to something that translates.

use std::sync::Arc;

use super::{
    Translator, apertium::Apertium, apy::Apy, libretranslate::LibreTranslate, pace::Pace,
    pseudo::Pseudo, retry::Retry, wire::Wire,
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
        Service::Apertium(settings) => {
            Arc::new(Apertium::new(name, settings, backend.common.timeout)?)
        }
        Service::Apy(settings) => Arc::new(Apy::new(name, wire(&settings.url)?)),
        Service::LibreTranslate(settings) => {
            Arc::new(LibreTranslate::new(name, settings, wire(&settings.url)?))
        }
        Service::Pseudo(settings) => Arc::new(Pseudo::new(name, settings)),
        _ => return Err("kind: this build has no such service".into()),
    })
}
