//! A locale file cut into entries, each parsed alone.
//!
//! So a faulty entry takes nothing but itself, and the parser never sees more nesting than its stack
//! bears. It knows the syntax, not the meaning: references are resolved in `catalog`, judged in `lint`.

use fluent::FluentResource;
use fluent_syntax::{ast, parser};

mod cut;
mod fault;

pub(super) use cut::Comment;
use cut::{Piece, cut};
pub(super) use fault::Fault;

/// The parser calls itself for every `{` and `(`: 5,000 of them overflow a thread's stack and end the
/// process, 2,000 do not (reference/fluent.md 2.2). Counting openers needs no parser and cannot be
/// tricked by quotes; real messages have a dozen.
const MAX_OPENERS: usize = 256;

/// Brackets inside brackets; real messages have three. An unoptimised build needs 11 kB of stack for
/// each, so the 256 above would overflow the 2 MiB of a test's thread. Quoted brackets can deceive this
/// count, not the one above.
const MAX_DEPTH: usize = 64;

/// A message or term and where it stands; every slice points into the file's source.
pub(super) struct Entry<'a> {
    /// First line, from 1, the comment not counted.
    pub line: usize,
    /// From its first byte to its last, the comment not counted.
    pub text: &'a str,
    /// The comment that touches it.
    pub comment: Option<Comment<'a>>,
    pub body: Result<Body<'a>, Fault>,
}

/// What an entry says.
pub(super) enum Body<'a> {
    Message(ast::Message<&'a str>),
    Term(ast::Term<&'a str>),
}

/// What is in a file.
pub(super) struct Parsed<'a> {
    pub entries: Vec<Entry<'a>>,
    /// Comments that belong to no entry: of the file, of groups, and those that stand alone.
    pub comments: Vec<Comment<'a>>,
}

/// The entries of a file with their first lines, in order, each read when it is come to.
pub(super) fn parse(
    source: &str,
) -> impl Iterator<Item = (usize, Result<FluentResource, Fault>)> + '_ {
    texts(source).map(|(line, text)| (line, parse_entry(text)))
}

/// The usable terms of a file alone, in order.
pub(super) fn parse_terms(source: &str) -> impl Iterator<Item = FluentResource> + '_ {
    let terms = texts(source).filter(|(_, text)| text.starts_with('-'));
    terms.filter_map(|(_, text)| parse_entry(text).ok())
}

fn texts(source: &str) -> impl Iterator<Item = (usize, &str)> {
    cut(source).into_iter().filter_map(|piece| match piece {
        Piece::Entry { line, text } => Some((line, text)),
        Piece::Comment(_) => None,
    })
}

fn parse_entry(entry: &str) -> Result<FluentResource, Fault> {
    refuse_deep(entry)?;
    FluentResource::try_new(entry.to_owned()).map_err(|(_, errors)| Fault::first(&errors, entry))
}

/// The whole file with comments and places; never fails, faults stand beside their entries.
pub(super) fn read(source: &str) -> Parsed<'_> {
    let mut parsed = Parsed { entries: Vec::new(), comments: Vec::new() };
    let mut before: Option<Comment> = None;
    for piece in cut(source) {
        match piece {
            Piece::Comment(comment) => parsed.comments.extend(before.replace(comment)),
            Piece::Entry { line, text } => {
                let (own, alone) = touching(before.take(), line);
                parsed.comments.extend(alone);
                parsed.entries.push(Entry { line, text, comment: own, body: body(text) });
            }
        }
    }
    parsed.comments.extend(before);
    parsed
}

/// The comment as that of the entry on this line, or else as one that stands alone.
fn touching(comment: Option<Comment>, line: usize) -> (Option<Comment>, Option<Comment>) {
    match comment {
        Some(comment) if comment.level == 1 && comment.end_line() + 1 == line => {
            (Some(comment), None)
        }
        other => (None, other),
    }
}

fn body(entry: &str) -> Result<Body<'_>, Fault> {
    refuse_deep(entry)?;
    let resource = parser::parse(entry).map_err(|(_, errors)| Fault::first(&errors, entry))?;
    let body = resource.body.into_iter().find_map(|entry| match entry {
        ast::Entry::Message(message) => Some(Body::Message(message)),
        ast::Entry::Term(term) => Some(Body::Term(term)),
        _ => None,
    });
    body.ok_or_else(|| Fault::unreadable(entry))
}

fn refuse_deep(entry: &str) -> Result<(), Fault> {
    let openers = entry.matches(['{', '(']).count();
    if openers > MAX_OPENERS {
        return Err(Fault::too_many(openers, MAX_OPENERS));
    }
    let depth = depth(entry, *b"{}").max(depth(entry, *b"()"));
    if depth > MAX_DEPTH { Err(Fault::too_deep(depth, MAX_DEPTH)) } else { Ok(()) }
}

fn depth(entry: &str, pair: [u8; 2]) -> usize {
    let (mut depth, mut most) = (0_usize, 0);
    for byte in entry.bytes() {
        if byte == pair[0] {
            depth += 1;
            most = most.max(depth);
        } else if byte == pair[1] {
            depth = depth.saturating_sub(1);
        }
    }
    most
}
