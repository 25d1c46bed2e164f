//! A folder of locales of a test's own, and drafts of a translator that says what the test wants.

use std::{
    fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

use tolmach::ui::draft::{self, Answer, FileGaps, Gaps, Phrase, Piece, Redraft, Sheet, Stretch};

/// A folder that is gone when the test is over.
pub struct Folder(PathBuf);

impl Folder {
    /// With these files: `en/portal.ftl` and what is in it.
    pub fn with(files: &[(&str, &str)]) -> Folder {
        static LAST: AtomicUsize = AtomicUsize::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed);
        let name = format!("fill-{}-{number}", process::id());
        let folder = Folder(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        fs::create_dir_all(&folder.0).unwrap();
        for (name, text) in files {
            folder.write(name, text);
        }
        folder
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    /// What the language lacks.
    pub fn gaps(&self, language: &str) -> Gaps {
        draft::find(&self.0, &language.parse().unwrap(), Redraft::No).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

/// The file with everything it lacks, each phrase as `say` says it.
pub fn filled(file: &FileGaps, say: impl Fn(&Phrase) -> Answer) -> String {
    let draft = |sheet: &Sheet| {
        let answers: Vec<Answer> = sheet.phrases().iter().map(&say).collect();
        sheet.draft(&answers, "test").unwrap()
    };
    file.with(&file.sheets.iter().map(draft).collect::<Vec<_>>())
}

/// The phrase in its own words.
pub fn unchanged(phrase: &Phrase) -> Vec<Piece> {
    let pieces = |stretch: Stretch| match stretch {
        Stretch::Words(pieces) | Stretch::Between(pieces) => pieces,
    };
    phrase.stretches().into_iter().flat_map(pieces).collect()
}
