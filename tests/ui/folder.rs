//! A folder of locale files for one test.

use std::{fs, path::PathBuf};

use tolmach::{
    config::{self, Config},
    lang::Tag,
    ui::{Ui, UiError},
};

pub fn tag(text: &str) -> Tag {
    text.parse().unwrap()
}

pub fn load(locales: Option<PathBuf>) -> Result<Ui, UiError> {
    Ui::load(&config::Ui { locales, ..Config::defaults().ui })
}

pub fn built_in() -> Ui {
    load(None).unwrap()
}

/// An empty folder that is gone after the test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("tolmach-ui-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub fn with(self, file: &str, content: impl AsRef<[u8]>) -> Folder {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    pub fn load(&self) -> Ui {
        load(Some(self.0.clone())).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What is told of a folder: `file:line code`, sorted.
pub fn told(ui: &Ui) -> Vec<String> {
    let set = ui.current();
    let found = set.diagnostics().iter();
    let mut told: Vec<String> =
        found.map(|found| format!("{}:{} {}", found.file, found.line, found.code)).collect();
    told.sort();
    told
}
