//! The rules of `src/README.md` that a machine can keep.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The floors, lowest first: a module may name modules of lower floors, never its own or a higher.
const FLOORS: &[&[&str]] = &[
    &["lang", "processor", "widget"],
    &["config"],
    &["database"],
    &["telemetry", "translator", "detect", "ui", "webhook"],
    &["memory", "kept", "glossary", "jobs"],
    &["exchange"],
    &["router"],
    &["article"],
    &["localize"],
    &["http", "site"],
    &["app"],
    &["cli"],
    &["main"],
];

/// Where outside crates live: the crate and the only modules (with all below them) that may name it.
const HOMES: &[(&str, &[&str])] = &[
    ("actix_web", &["http", "app"]),
    ("aho_corasick", &["glossary"]),
    ("arc_swap", &["ui"]),
    ("aws_credential_types", &["translator/amazon"]),
    ("aws_sigv4", &["translator/amazon"]),
    ("base64", &["translator/google", "webhook", "widget"]),
    ("blake3", &["memory", "kept", "translator/apertium", "ui"]),
    ("brotli", &["ui/published"]),
    ("clap", &["cli"]),
    ("csv", &["glossary"]),
    ("deunicode", &["translator/embedded"]),
    ("fixed_decimal", &["lang", "ui/format"]),
    ("flate2", &["detect", "kept", "ui/published"]),
    ("fluent", &["ui"]),
    ("fluent_bundle", &["ui"]),
    ("fluent_syntax", &["ui"]),
    ("fxtranslate", &["translator/embedded"]),
    ("html5gum", &["article"]),
    ("hmac", &["webhook"]),
    ("icu_datetime", &["ui/format"]),
    ("icu_decimal", &["ui/format"]),
    ("icu_experimental", &["ui", "translator/chat"]),
    ("icu_list", &["ui/format"]),
    ("icu_locale", &["lang", "ui", "translator/chat"]),
    ("icu_plurals", &["lang", "ui/format"]),
    ("icu_provider", &["ui/format"]),
    ("intl_memoizer", &["ui/format"]),
    ("jiff", &["ui/format"]),
    ("icu_properties", &["ui"]),
    ("futures_util", &["article", "http", "router", "translator"]),
    ("governor", &["translator/pace"]),
    ("httpdate", &["translator/wire", "ui/files"]),
    ("indicatif", &["translator/embedded", "cli"]),
    ("moka", &["memory", "kept"]),
    ("notify", &["ui/watch"]),
    ("pulldown_cmark", &["article"]),
    ("quick_xml", &["exchange", "glossary"]),
    ("rapidfuzz", &["memory/collection"]),
    ("regex", &["article", "translator/embedded"]),
    ("reqwest", &["translator/wire"]),
    ("rustls", &["translator/google", "translator/wire"]),
    ("ruzstd", &["translator/embedded"]),
    ("sentencex", &["article/sentences"]),
    ("serde_path_to_error", &["http"]),
    ("sha2", &["webhook", "widget"]),
    ("similar", &["article"]),
    ("sqlx", &["database"]),
    ("toml", &["config", "ui"]),
    ("tracing_subscriber", &["telemetry"]),
    ("unic_langid", &["lang"]),
    ("ureq", &["cli/archive", "translator/embedded", "webhook"]),
    ("url", &["webhook"]),
    ("whatlang", &["detect"]),
    ("zip", &["translator/embedded"]),
    ("zstd", &["ui/published"]),
];

/// Crates that speak no dialect of their own and may be named everywhere.
const EVERYWHERE: &[&str] =
    &["async_trait", "serde", "serde_json", "thiserror", "tokio", "tracing", "tolmach"];

const LINES_AT_MOST: usize = 250;

const EMPTY_NAMES: &[&str] =
    &["common", "helper", "helpers", "manager", "misc", "mod", "util", "utils"];

/// One file of `src`, with comments and strings blanked out.
struct Source {
    /// `translator/embedded.rs`
    path: String,
    /// Everything, as it was written.
    text: String,
    /// What the compiler reads as names and signs; line numbers as in `text`.
    code: String,
}

impl Source {
    /// `translator/embedded` for `translator/embedded.rs` and for what lies in its folder.
    fn module(&self) -> &str {
        self.path.trim_end_matches(".rs")
    }

    /// `translator`; the crate's root is nobody's neighbour.
    fn top(&self) -> &str {
        self.module().split('/').next().expect("a path has a first part")
    }
}

#[test]
fn no_module_names_its_own_floor_or_a_higher_one() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.path != "lib.rs") {
        let floor = floor_of(source.top());
        for name in crate_modules_named(&source.code) {
            if name != source.top() && floor_of(&name) >= floor {
                wrong.push(format!(
                    "src/{} (floor {floor}) names crate::{name} (floor {}); imports point down only",
                    source.path,
                    floor_of(&name)
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_outside_crate_is_named_in_its_home_only() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (name, homes) in HOMES {
            let lives_here = homes.iter().any(|home| {
                source.module() == *home || source.module().starts_with(&format!("{home}/"))
            });
            if !lives_here && names_crate(&source.code, name) {
                wrong.push(format!("src/{} names {name}, whose home is {homes:?}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_dependency_has_a_home() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (_, rest) = manifest.split_once("\n[dependencies]\n").unwrap();
    let dependencies = rest.split("\n[").next().unwrap().lines();
    let named = dependencies.filter_map(|line| line.split_once(" =")).map(|(name, _)| name);

    let homeless: Vec<String> = named
        .map(|name| name.replace('-', "_"))
        .filter(|name| !HOMES.iter().any(|(home, _)| home == name))
        .filter(|name| !EVERYWHERE.contains(&name.as_str()))
        .collect();

    assert!(homeless.is_empty(), "give {homeless:?} a home in tests/architecture.rs");
}

#[test]
fn a_file_tells_one_story() {
    let long: Vec<String> = sources()
        .iter()
        .map(|source| (source.text.lines().count(), &source.path))
        .filter(|(lines, _)| *lines > LINES_AT_MOST)
        .map(|(lines, path)| format!("src/{path} has {lines} lines; {LINES_AT_MOST} is the most"))
        .collect();

    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn file_names_say_what_is_inside() {
    let empty: Vec<String> = sources()
        .iter()
        .filter(|source| source.module().split('/').any(|part| EMPTY_NAMES.contains(&part)))
        .map(|source| format!("src/{}", source.path))
        .collect();

    assert!(empty.is_empty(), "names that say nothing, or mod.rs: {empty:?}");
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<String> = sources()
        .iter()
        .filter(|source| source.path != "lib.rs" && !source.text.starts_with("//! "))
        .map(|source| format!("src/{}", source.path))
        .collect();

    assert!(silent.is_empty(), "these do not begin with //! and their job: {silent:?}");
}

// The scan is checked too: a rule nobody can break protects nothing.

#[test]
fn the_scan_sees_names_in_nested_imports_and_paths() {
    let code = "use crate::{lang::{Tag, Pair}, config,\n ui::x};\nfn f() { crate::http::serve(); }";

    let named: Vec<String> = crate_modules_named(code).into_iter().collect();

    assert_eq!(named, ["config", "http", "lang", "ui"]);
}

#[test]
fn the_scan_overlooks_comments_and_strings() {
    let code = code_of(
        "// crate::http\n/* crate::http /* nested */ */ let a = \"crate::http\"; let b = '\"';\n\
         let c = r#\"crate::http \" crate::http\"#; fn f<'a>(x: &'a str) { crate::ui::f(x) }",
    );

    assert_eq!(crate_modules_named(&code).into_iter().collect::<Vec<_>>(), ["ui"]);
}

#[test]
fn the_scan_tells_a_crate_from_a_word_that_contains_it() {
    assert!(names_crate("use zip::ZipArchive;", "zip"));
    assert!(names_crate("a(::zip::open())", "zip"));
    assert!(names_crate("#[derive(clap::Parser)]", "clap"));
    assert!(names_crate("use fluent as f;", "fluent"));
    assert!(!names_crate("left.iter().zip(right)", "zip"));
    assert!(!names_crate("use crate::zip::open; self::zip::x", "zip"));
    assert!(!names_crate("gzip::open()", "zip"));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    assert!(files.len() > 10, "src was not found");
    files
}

fn collect(folder: &Path, files: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let below_src = path.strip_prefix(root().join("src")).unwrap();
            let code = code_of(&text);
            files.push(Source { path: below_src.display().to_string(), text, code });
        }
    }
}

fn floor_of(module: &str) -> usize {
    FLOORS
        .iter()
        .position(|modules| modules.contains(&module))
        .unwrap_or_else(|| panic!("give {module} a floor in tests/architecture.rs"))
}

/// The modules that follow `crate::`, in imports (nested too) and in paths.
fn crate_modules_named(code: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if at > 0 && is_word(code.as_bytes()[at - 1]) {
            continue;
        }
        match rest.strip_prefix('{') {
            Some(group) => named.extend(first_names_of_group(group)),
            None => named.extend(leading_word(rest)),
        }
    }
    named
}

/// The first name of each part of `a::b, c::{d, e}, f}`.
fn first_names_of_group(group: &str) -> Vec<String> {
    let (mut depth, mut parts, mut part) = (0, Vec::new(), String::new());
    for sign in group.chars() {
        match sign {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => parts.push(std::mem::take(&mut part)),
            _ if depth == 0 => part.push(sign),
            _ => {}
        }
    }
    parts.push(part);
    parts.iter().filter_map(|part| leading_word(part.trim_start())).collect()
}

/// The module name at the start, or nothing where a type or function of the crate's root stands.
fn leading_word(text: &str) -> Option<String> {
    let end = text.bytes().position(|byte| !is_word(byte)).unwrap_or(text.len());
    let is_module = text[..end].starts_with(|first: char| first.is_ascii_lowercase());
    is_module.then(|| text[..end].to_owned())
}

/// Whether `name` stands as a crate: at the start of a path or of an import.
fn names_crate(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + name.len()..]);
        let starts_word = !before.bytes().next_back().is_some_and(is_word);
        let is_inside_path = before.ends_with("::")
            && before[..before.len() - 2].bytes().next_back().is_some_and(is_word);
        let is_import = before.trim_end().ends_with("use") && after.starts_with([' ', ';']);
        starts_word && !is_inside_path && (after.starts_with("::") || is_import)
    })
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// `text` with every byte of comments, strings and character literals replaced by a blank.
fn code_of(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut code = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let end = at + blank_length(text, at);
        if end == at {
            code.push(bytes[at]);
            at += 1;
        } else {
            code.extend(bytes[at..end].iter().map(|b| if *b == b'\n' { b'\n' } else { b' ' }));
            at = end;
        }
    }
    String::from_utf8(code).expect("whole literals were blanked, the rest was copied")
}

/// How many bytes at `at` are a comment or a literal; 0 where code stands.
fn blank_length(text: &str, at: usize) -> usize {
    let rest = &text.as_bytes()[at..];
    match rest {
        [b'/', b'/', ..] => rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len()),
        [b'/', b'*', ..] => comment_length(rest),
        [b'"', ..] => string_length(rest),
        [b'r', b'"' | b'#', ..] if at == 0 || !is_word(text.as_bytes()[at - 1]) => {
            let hashes = rest[1..].iter().take_while(|b| **b == b'#').count();
            match rest.get(1 + hashes) {
                Some(b'"') => raw_length(rest, hashes),
                _ => 0,
            }
        }
        [b'\'', b'\\', _, ..] => {
            3 + rest[3..].iter().position(|b| *b == b'\'').map_or(0, |found| found + 1)
        }
        [b'\'', ..] => character_length(&text[at..]),
        _ => 0,
    }
}

/// A raw string, from its `r` to the last `#`.
fn raw_length(rest: &[u8], hashes: usize) -> usize {
    let end = format!("\"{}", "#".repeat(hashes)).into_bytes();
    let start = hashes + 2;
    let found = rest[start..].windows(end.len()).position(|window| window == end);
    found.map_or(rest.len(), |found| start + found + end.len())
}

fn comment_length(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at + 1 < rest.len() {
        match &rest[at..at + 2] {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

fn string_length(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != b'"' {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// `'x'`, but not the lifetime `'x`.
fn character_length(text: &str) -> usize {
    let mut signs = text.char_indices().skip(1);
    let _inside = signs.next();
    match signs.next() {
        Some((at, '\'')) => at + 1,
        _ => 0,
    }
}
