//! What stands in a locale file, and on which lines: groups, messages and terms in their order.
//!
//! Reads; the file itself is changed by nobody. A file with one faulty entry is no list of items: where
//! an entry ends is then a guess.

use fluent_syntax::{ast, parser};

/// Something in a locale file.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The first line of it, its comment included, from 0.
    pub first: usize,
    /// The line after its last.
    pub end: usize,
    /// The lines of its comment, without `#`.
    pub comment: Vec<String>,
    pub kind: ItemKind,
}

#[derive(Clone, Debug)]
pub(super) enum ItemKind {
    /// A comment that begins a group: `## Search`.
    Group,
    /// A comment about the file.
    Head,
    /// A comment about nothing that follows.
    Remark,
    Message(ast::Message<String>),
    Term(ast::Term<String>),
}

/// The first entry that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Faulty {
    /// Its line, from 1.
    pub line: usize,
}

/// As many opening brackets as an entry may have: see `entries`.
const MAX_OPENERS: usize = 256;

impl Item {
    /// `portal-home`, `-portal-name`; `None` for comments.
    pub(super) fn id(&self) -> Option<String> {
        match &self.kind {
            ItemKind::Message(message) => Some(message.id.name.clone()),
            ItemKind::Term(term) => Some(format!("-{}", term.id.name)),
            ItemKind::Group | ItemKind::Head | ItemKind::Remark => None,
        }
    }
}

/// The items of a text whose lines end with `\n`.
pub(super) fn read(text: &str) -> Result<Vec<Item>, Faulty> {
    let lines: Vec<&str> = text.split('\n').collect();
    let (mut items, mut at): (Vec<Item>, usize) = (Vec::new(), 0);
    while at < lines.len() {
        let level = comment_level(lines[at]);
        let is_part = |line: &&str| match level {
            0 => comment_level(line) == 0 && !begins_entry(line),
            level => comment_level(line) == level,
        };
        let more = lines[at + 1..].iter().take_while(|line| is_part(line)).count();
        let end = without_blank(&lines, at, at + 1 + more);
        match level {
            _ if lines[at].trim().is_empty() => {}
            0 => items.push(entry(&lines, at..end)?),
            level => items.push(comment(&lines[at..end], at, level)),
        }
        // A blank line belongs to nothing, and what follows it is looked at anew.
        at = if lines[at].trim().is_empty() { at + 1 } else { at + 1 + more };
    }
    attach(&mut items);
    Ok(items)
}

fn without_blank(lines: &[&str], first: usize, mut end: usize) -> usize {
    while end > first + 1 && lines[end - 1].trim().is_empty() {
        end -= 1;
    }
    end
}

/// How many `#` a line begins with; 0 where it is no comment.
fn comment_level(line: &str) -> usize {
    line.bytes().take(3).take_while(|byte| *byte == b'#').count()
}

fn begins_entry(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
}

fn comment(lines: &[&str], first: usize, level: usize) -> Item {
    let said = |line: &&str| {
        let said = &line[level..];
        said.strip_prefix(' ').unwrap_or(said).to_owned()
    };
    let kind = match level {
        1 => ItemKind::Remark,
        2 => ItemKind::Group,
        _ => ItemKind::Head,
    };
    Item { first, end: first + lines.len(), comment: lines.iter().map(said).collect(), kind }
}

fn entry(lines: &[&str], range: std::ops::Range<usize>) -> Result<Item, Faulty> {
    let faulty = Faulty { line: range.start + 1 };
    let text = lines[range.clone()].join("\n");
    if text.matches(['{', '(']).count() > MAX_OPENERS {
        return Err(faulty);
    }
    let read = parser::parse(text).map_err(|_| faulty)?;
    let kind = read.body.into_iter().find_map(|entry| match entry {
        ast::Entry::Message(message) => Some(ItemKind::Message(message)),
        ast::Entry::Term(term) => Some(ItemKind::Term(term)),
        _ => None,
    });
    let (first, end) = (range.start, range.end);
    Ok(Item { first, end, comment: Vec::new(), kind: kind.ok_or(faulty)? })
}

/// Gives each entry the comment that touches it.
fn attach(items: &mut Vec<Item>) {
    let mut at = 1;
    while at < items.len() {
        let (before, here) = (&items[at - 1], &items[at]);
        let touches = before.end == here.first && here.id().is_some();
        if touches && matches!(before.kind, ItemKind::Remark) {
            let before = items.remove(at - 1);
            let item = &mut items[at - 1];
            (item.first, item.comment) = (before.first, before.comment);
        } else {
            at += 1;
        }
    }
}
