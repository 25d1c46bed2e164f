//! Where each entry of a language stands in its files, and what it refers to.
//!
//! Made when the language is first asked for. It keeps places, not trees: an entry is parsed again
//! when it goes out, which costs less than remembering trees nobody asks for.

use std::ops::Range;

use fluent_syntax::{ast, parser};

use super::references;
use crate::ui::{
    entries::{self, Body, Comment},
    files::Sources,
};

/// The entries of a language in order of files and lines; of two with one id, the first.
pub(super) struct Index {
    /// Comments among them, whose id is empty.
    pub pieces: Vec<Piece>,
    /// Places in `pieces`, sorted by id; without comments.
    by_id: Vec<usize>,
}

/// An entry or a comment.
pub(super) struct Piece {
    /// `portal-home`, `-portal-name`; empty for a comment.
    pub id: String,
    /// The file, by its place among those of the language.
    pub file: usize,
    /// Its text in that file.
    pub bytes: Range<usize>,
    /// Ids of messages and terms it refers to.
    pub needs: Vec<String>,
    /// Whether it is a comment that belongs to the entry below.
    pub is_attached: bool,
}

impl Piece {
    pub(super) fn is_comment(&self) -> bool {
        self.id.is_empty()
    }

    pub(super) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

impl Index {
    pub(super) fn new(files: &Sources) -> Index {
        let files = files.iter().enumerate();
        let pieces: Vec<Piece> = files.flat_map(|(at, file)| pieces_of(at, &file.source)).collect();
        let mut by_id: Vec<usize> =
            (0..pieces.len()).filter(|at| !pieces[*at].is_comment()).collect();
        by_id.sort_by(|a, b| pieces[*a].id.cmp(&pieces[*b].id).then(a.cmp(b)));
        by_id.dedup_by(|later, first| pieces[*later].id == pieces[*first].id);
        Index { pieces, by_id }
    }

    /// The place of the entry with this id.
    pub(super) fn find(&self, id: &str) -> Option<usize> {
        let found = self.by_id.binary_search_by(|at| self.pieces[*at].id.as_str().cmp(id));
        found.ok().map(|place| self.by_id[place])
    }

    /// Ids of all messages, sorted.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        let pieces = self.by_id.iter().map(|at| &self.pieces[*at]);
        pieces.filter(|piece| !piece.is_term()).map(|piece| piece.id.as_str())
    }

    /// Whether this entry is the one its id stands for.
    pub(super) fn is_first(&self, at: usize) -> bool {
        self.find(&self.pieces[at].id) == Some(at)
    }
}

/// The usable entries and the comments of a file, in order.
fn pieces_of(file: usize, source: &str) -> Vec<Piece> {
    let place = |text: &str| {
        let start = text.as_ptr() as usize - source.as_ptr() as usize;
        start..start + text.trim_end().len()
    };
    let comment = |comment: &Comment, is_attached| {
        let (id, bytes) = (String::new(), place(comment.text));
        Piece { id, file, bytes, needs: Vec::new(), is_attached }
    };
    let parsed = entries::read(source);
    let mut pieces: Vec<Piece> = parsed.comments.iter().map(|text| comment(text, false)).collect();
    for entry in &parsed.entries {
        let (id, needs) = match &entry.body {
            Ok(Body::Message(message)) => {
                (message.id.name.to_owned(), references::of_message(message))
            }
            Ok(Body::Term(term)) => (format!("-{}", term.id.name), references::of_term(term)),
            Err(_) => continue,
        };
        pieces.extend(entry.comment.iter().map(|text| comment(text, true)));
        pieces.push(Piece { id, file, bytes: place(entry.text), needs, is_attached: false });
    }
    pieces.sort_by_key(|piece| piece.bytes.start);
    pieces
}

/// The tree of an entry that was usable when it was read.
pub(super) fn parse(text: &str) -> Option<ast::Entry<&str>> {
    parser::parse_runtime(text).ok()?.body.into_iter().next()
}
