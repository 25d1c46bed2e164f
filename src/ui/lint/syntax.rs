//! L001, L002, L003: what cannot be read, should not be in a file, or is too deep.

use fluent::FluentResource;

use super::{
    findings::Findings,
    rules,
    scene::{File, Item, Scene},
};
use crate::ui::{Severity, entries::Comment, files::Normalised, format};

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    for file in &scene.locale.files {
        faults(file, findings);
        signs(file, findings);
        comments(file, findings);
    }
    scene.locale.items.iter().for_each(|item| unprepared(item, findings));
}

/// What is written rightly and cannot be served all the same.
fn unprepared(item: &Item, findings: &mut Findings) {
    // It holds neither too long a number nor, all the less, too many forms.
    if item.text.len() <= format::MOST_DIGITS {
        return;
    }
    let read = FluentResource::try_new(item.text.to_owned());
    if let Some(problem) = read.ok().and_then(|entry| format::rewrite(&entry).err()) {
        findings
            .in_item(rules::TOO_LARGE, item, item.id, problem)
            .suggest("split it into several messages");
    }
}

fn faults(file: &File, findings: &mut Findings) {
    for entry in &file.parsed.entries {
        let Err(fault) = &entry.body else { continue };
        let rule = if fault.is_depth { rules::TOO_LARGE } else { rules::SYNTAX };
        let at = file.offset(entry.text).unwrap_or(0) + fault.at;
        let finding = findings.in_file(rule, file, at, fault.text.clone());
        finding.suggest_some(fault.suggestion.map(str::to_owned));
        if let Some(name) = name(entry.text) {
            finding.of(name);
        }
    }
}

/// The name an entry begins with, if it does.
fn name(entry: &str) -> Option<&str> {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let end = entry.find(|c| !is_of_name(c)).unwrap_or(entry.len());
    (end > 0).then_some(&entry[..end])
}

/// What was put right at reading, and signs that are never meant.
fn signs(file: &File, findings: &mut Findings) {
    let Normalised { bom, crlf, cr } = file.marks;
    for (is_there, text, suggestion) in [
        (bom, "the file begins with a byte order mark", "save it as UTF-8 without one"),
        (crlf, "lines end with CR LF", "save it with line feeds only"),
        (cr, "lines end with a lone CR", "save it with line feeds only"),
    ] {
        if is_there {
            findings.in_file(rules::UNREADABLE_FILE, file, 0, text).suggest(suggestion);
        }
    }
    let is_odd = |sign: char| sign.is_control() && sign != '\n' && sign != '\t';
    if let Some((at, sign)) = file.source.char_indices().find(|&(_, sign)| is_odd(sign)) {
        let text = format!("the file holds the control character U+{:04X}", u32::from(sign));
        findings.in_file(rules::UNREADABLE_FILE, file, at, text).suggest("remove it");
    }
}

fn comments(file: &File, findings: &mut Findings) {
    let own = file.parsed.entries.iter().filter_map(|entry| entry.comment.as_ref());
    for comment in own.chain(&file.parsed.comments) {
        for line in comment.text.lines().filter(|line| !is_spaced(comment, line)) {
            let at = file.offset(line).unwrap_or(0);
            let finding = findings.in_file(rules::SYNTAX, file, at, "no space after `#`");
            finding.severity(Severity::Warning).suggest("write comments as `# text`");
        }
    }
}

fn is_spaced(comment: &Comment, line: &str) -> bool {
    let rest = &line[comment.level.min(line.len())..];
    rest.is_empty() || rest.starts_with(' ')
}
