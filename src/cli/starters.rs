//! A first start without models brings the starter models along.

use crate::{
    app::{StartError, models_folder},
    config::Config,
    translator::embedded::{install, store::Store},
};

/// Installs the starter models where the folder holds none. Failing is told, not fatal: the service
/// starts and says what is missing.
pub(super) fn install_missing(config: &Config) -> Result<(), StartError> {
    let folder = models_folder(config);
    let store = Store::open(&folder).map_err(|error| StartError::Models(error.to_string()))?;
    if !store.installed().is_empty() {
        return Ok(());
    }
    eprintln!("no models in {}: installing the starter models", folder.display());
    let progress = install::to_stderr();
    for (pair, result) in install::install_starters(&store, &config.models, progress.as_ref()) {
        if let Err(error) = result {
            eprintln!("tolmach: {pair}: {error}");
        }
    }
    Ok(())
}
