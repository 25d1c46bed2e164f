//! The pages of `tests/fixtures/pages`.

// Each test program uses its own part.
#![allow(dead_code)]

use std::{fs, path::PathBuf};

/// All pages, by name.
pub fn pages() -> Vec<String> {
    names().iter().map(|name| read(name)).collect()
}

/// The names of all pages, without those of what is expected of them.
pub fn names() -> Vec<String> {
    let is_page = |name: &String| name.strip_suffix(".html").is_some() && backend(name).is_none();
    files().into_iter().filter(is_page).collect()
}

/// All files, sorted.
pub fn files() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("tests/fixtures/pages is there");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.ok()?.file_name().into_string().ok();
    let mut names: Vec<String> = entries.filter_map(name).collect();
    names.sort_unstable();
    names
}

/// The page and the backend of a file that says what is expected: `NAME.upper.html`.
pub fn backend(file: &str) -> Option<(String, &'static str)> {
    ["upper", "reverse"].into_iter().find_map(|backend| {
        let page = file.strip_suffix(&format!(".{backend}.html"))?;
        Some((format!("{page}.html"), backend))
    })
}

/// What a file holds, byte for byte.
pub fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap_or_else(|problem| panic!("{name}: {problem}"))
}

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "fixtures", "pages"].iter().collect()
}
