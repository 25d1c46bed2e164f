//! Translated news, line by line.

use std::{env, fs, path::PathBuf};

/// The English lines and the lines of a language; `None`, and a printed line, where the data is absent.
pub fn lines(language: &str) -> Option<Vec<(String, String)>> {
    let folder = folder();
    let read = |language: &str| fs::read_to_string(folder.join(format!("{language}.txt"))).ok();
    let Some((english, other)) = read("en").zip(read(language)) else {
        println!("skipped: no {language}.txt in {}; set TOLMACH_SHARED", folder.display());
        return None;
    };
    let pairs = english.lines().zip(other.lines());
    Some(pairs.map(|(one, two)| (one.to_owned(), two.to_owned())).collect())
}

fn folder() -> PathBuf {
    let shared = env::var_os("TOLMACH_SHARED").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared");
    shared.unwrap_or(beside).join("data/news")
}
