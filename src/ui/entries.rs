//! A locale file cut into entries, each parsed alone.
//!
//! So a faulty entry takes nothing but itself, and the parser never sees more nesting than its stack
//! bears. It knows the syntax, not the meaning: references are resolved in `catalog`.

use fluent::FluentResource;

use super::files::LocaleFile;

/// The parser calls itself for every `{` and `(`: 5,000 of them overflow a thread's stack and end the
/// process, 2,000 do not (reference/fluent.md 2.2). Counting openers needs no parser and cannot be
/// tricked by quotes; real messages have a dozen.
const MAX_OPENERS: usize = 256;

/// The usable entries of a file and their first lines, in order; a warning for each other one.
pub(super) fn parse(file: &LocaleFile, warnings: &mut Vec<String>) -> Vec<(usize, FluentResource)> {
    let mut usable = Vec::new();
    for (line, entry) in cut(&file.source) {
        match parse_entry(entry) {
            Ok(resource) => usable.push((line, resource)),
            Err(problem) => warnings.push(format!("{}:{line}: left out; {problem}", file.name)),
        }
    }
    usable
}

fn parse_entry(entry: &str) -> Result<FluentResource, String> {
    let openers = entry.matches(['{', '(']).count();
    if openers > MAX_OPENERS {
        return Err(format!("it has {openers} opening brackets, at most {MAX_OPENERS} make sense"));
    }
    FluentResource::try_new(entry.to_owned()).map_err(|(_, errors)| {
        errors.first().map_or_else(|| "it cannot be read".to_owned(), ToString::to_string)
    })
}

/// Messages and terms with the number of their first line; comments and blank lines are passed over.
///
/// An entry starts where a line starts with a letter or `-`: the parser's own rule for recovery.
fn cut(source: &str) -> Vec<(usize, &str)> {
    let mut entries: Vec<(usize, usize, usize)> = Vec::new();
    let mut inside = false;
    let mut start_byte = 0;
    for (index, line) in source.split_inclusive('\n').enumerate() {
        let end_byte = start_byte + line.len();
        if line.starts_with('#') {
            inside = false;
        } else if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            inside = true;
            entries.push((index + 1, start_byte, end_byte));
        } else if let Some(last) = entries.last_mut().filter(|_| inside) {
            last.2 = end_byte;
        } else if !line.trim().is_empty() {
            entries.push((index + 1, start_byte, end_byte));
            inside = true;
        }
        start_byte = end_byte;
    }
    entries.into_iter().map(|(line, start, end)| (line, &source[start..end])).collect()
}
