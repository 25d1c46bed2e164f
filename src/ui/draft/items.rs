//! What stands in a locale file, and on which lines: groups, messages and terms in their order.
//!
//! Reads; the file itself is changed by nobody. A file with one faulty entry is no list of items: where
//! an entry ends is then a guess.

use fluent_syntax::{ast, parser};

use crate::ui::entries::{self, Comment, Entry};

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Faulty {
    /// Its line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: String,
}

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

/// The items of a text whose lines end with `\n`, in order; the first entry at fault is the error.
pub(super) fn read(text: &str) -> Result<Vec<Item>, Faulty> {
    let parsed = entries::read(text);
    let comments = parsed.comments.iter().map(|comment| Ok(remark(comment)));
    let entries = parsed.entries.iter().map(entry);
    let mut items = entries.chain(comments).collect::<Result<Vec<Item>, Faulty>>()?;
    items.sort_by_key(|item| item.first);
    Ok(items)
}

fn remark(comment: &Comment) -> Item {
    let kind = match comment.level {
        1 => ItemKind::Remark,
        2 => ItemKind::Group,
        _ => ItemKind::Head,
    };
    let lines = comment.lines().map(str::to_owned).collect();
    Item { first: comment.line - 1, end: comment.end_line(), comment: lines, kind }
}

fn entry(entry: &Entry) -> Result<Item, Faulty> {
    if let Err(fault) = &entry.body {
        return Err(Faulty { line: entry.line, fault: fault.to_string() });
    }
    // Read again as text of its own: what is drafted outlives the file it came from.
    let read = parser::parse(entry.text.to_owned());
    let body = read.unwrap_or_else(|(read, _)| read).body;
    let kind = body.into_iter().find_map(|entry| match entry {
        ast::Entry::Message(message) => Some(ItemKind::Message(message)),
        ast::Entry::Term(term) => Some(ItemKind::Term(term)),
        _ => None,
    });
    let kind = kind.expect("it was read as a message or a term before");
    let comment = entry.comment.iter().flat_map(Comment::lines).map(str::to_owned).collect();
    let first = entry.comment.as_ref().map_or(entry.line, |comment| comment.line) - 1;
    let end = entry.line - 1 + entry.text.trim_end().lines().count();
    Ok(Item { first, end, comment, kind })
}
