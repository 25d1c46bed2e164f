//! Folders of locales that are gone after a test, and the program run on them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::atomic::{AtomicUsize, Ordering},
};

use tolmach::ui::{Diagnostic, Folder};

static MADE: AtomicUsize = AtomicUsize::new(0);

/// A folder with files of locales.
pub struct Place(PathBuf);

impl Place {
    pub fn new() -> Place {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("locales-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Place(path)
    }

    /// English and Ukrainian with nothing wrong.
    pub fn clean() -> Place {
        Place::new().with("en/portal.ftl", EN).with("uk/portal.ftl", UK)
    }

    pub fn with(self, file: &str, content: impl AsRef<[u8]>) -> Place {
        self.write(file, content);
        self
    }

    pub fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn check(&self) -> Vec<Diagnostic> {
        Folder::open(Some(&self.0)).unwrap().check()
    }

    /// Runs `tolmach locales` on it, in it.
    pub fn run(&self, arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tolmach"));
        command.arg("locales").args(arguments).arg("--locales").arg(&self.0);
        Said::of(&command.current_dir(&self.0).output().unwrap())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What the program said.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    pub fn of(output: &Output) -> Said {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Said {
            code: output.status.code().unwrap(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }
}

const EN: &str = "\
# Variables:
#   $name (String) - who reads
portal-hello = Hello, { $name }
portal-bye = See you tomorrow, dear reader
";

const UK: &str = "\
portal-hello = Вітаємо, { $name }
portal-bye = До завтра, любі читачі
";
