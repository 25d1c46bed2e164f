//! A store in a folder of its own, worked on by the built program.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
};

use serde_json::Value;

pub struct Store {
    pub folder: PathBuf,
}

/// How a command ended.
pub struct Done {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A new, empty store.
pub fn empty() -> Store {
    static LAST: AtomicUsize = AtomicUsize::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed);
    let name = format!("exchange-{}-{number}", std::process::id());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).unwrap();
    Store { folder }
}

/// A store with these units: pair, source, target.
pub fn with(units: &[(&str, &str, &str)]) -> Store {
    let store = empty();
    let imported = store.import(tmx(units).as_bytes(), &[]);
    assert_eq!(imported.code, Some(0), "{}", imported.err);
    store
}

/// A file as other tools write it.
pub fn tmx(units: &[(&str, &str, &str)]) -> String {
    let unit = |(pair, source, target): &(&str, &str, &str)| {
        let (from, to) = pair.split_once('-').unwrap();
        format!(
            "<tu><tuv xml:lang=\"{from}\"><seg>{source}</seg></tuv>\
             <tuv xml:lang=\"{to}\"><seg>{target}</seg></tuv></tu>\n"
        )
    };
    let units: String = units.iter().map(unit).collect();
    format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n\
         <header srclang=\"*all*\"/>\n<body>\n{units}</body>\n</tmx>\n"
    )
}

impl Store {
    /// `tolmach memory …` on it.
    pub fn memory(&self, arguments: &[&str]) -> Done {
        self.memory_with_input(arguments, b"")
    }

    pub fn memory_with_input(&self, arguments: &[&str], input: &[u8]) -> Done {
        let mut child = Command::new(env!("CARGO_BIN_EXE_tolmach"))
            .arg("memory")
            .args(arguments)
            .arg("--data")
            .arg(&self.folder)
            .current_dir(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_vec();
        // It may give up before it has read everything.
        let writer = std::thread::spawn(move || stdin.write_all(&input).ok());
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Done::from(output)
    }

    /// Imports a file, counted in words.
    pub fn import(&self, file: &[u8], options: &[&str]) -> Done {
        self.memory_with_input(&[&["import", "-"], options].concat(), file)
    }

    pub fn export(&self, options: &[&str]) -> String {
        let done = self.memory(&[&["export", "-"], options].concat());
        assert_eq!(done.code, Some(0), "{}", done.err);
        done.out
    }

    pub fn search(&self, text: &str, options: &[&str]) -> Vec<Value> {
        let done = self.memory(&[&["search", text, "--json"], options].concat());
        serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{}{}", done.out, done.err))
    }

    /// Sources of the hits, best first.
    pub fn found(&self, text: &str, options: &[&str]) -> Vec<String> {
        let source = |hit: &Value| hit["source"].as_str().unwrap().to_owned();
        self.search(text, options).iter().map(source).collect()
    }
}

impl From<Output> for Done {
    fn from(output: Output) -> Done {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Done { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}
