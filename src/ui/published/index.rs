//! Where each entry of a language stands in its files, and what it refers to.
//!
//! Made when the language is first asked for. It keeps places, not trees: an entry is parsed again
//! when it goes out, which costs less than remembering trees nobody asks for.

use std::ops::Range;

use fluent_syntax::{ast, parser};

use super::references;
use crate::ui::{entries, files::LocaleFile};

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
    pub(super) fn new(files: &[LocaleFile]) -> Index {
        let mut pieces: Vec<Piece> = Vec::new();
        for (at, file) in files.iter().enumerate() {
            let mut of_file = entries_of(file, at);
            of_file.extend(comments_of(&file.source, at));
            of_file.sort_by_key(|piece| piece.bytes.start);
            pieces.append(&mut of_file);
        }
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

fn entries_of(file: &LocaleFile, at: usize) -> Vec<Piece> {
    let mut starts = vec![0];
    starts.extend(file.source.match_indices('\n').map(|(end, _)| end + 1));
    let parsed = entries::parse(file, &mut Vec::new());
    let pieces = parsed.into_iter().filter_map(|(line, resource)| {
        let entry = resource.entries().next()?;
        let (id, needs) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name.to_owned(), references::of_message(message))
            }
            ast::Entry::Term(term) => (format!("-{}", term.id.name), references::of_term(term)),
            _ => return None,
        };
        let start = *starts.get(line - 1)?;
        let bytes = start..start + resource.source().trim_end().len();
        Some(Piece { id, file: at, bytes, needs, is_attached: false })
    });
    pieces.collect()
}

/// Comments of all levels; lines of one level without a blank one between them are one comment.
fn comments_of(source: &str, file: usize) -> Vec<Piece> {
    let mut comments: Vec<(usize, Piece)> = Vec::new();
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let end = start + line.len();
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        match comments.last_mut() {
            Some((above, comment)) if comment.bytes.end + 1 == start => {
                if level == *above {
                    comment.bytes.end = start + line.trim_end().len();
                } else {
                    comment.is_attached = *above == 1 && level == 0 && !line.trim().is_empty();
                }
            }
            _ => {}
        }
        let is_new = comments.last().is_none_or(|(_, comment)| comment.bytes.end <= start);
        if level > 0 && is_new {
            let bytes = start..start + line.trim_end().len();
            let (id, needs) = (String::new(), Vec::new());
            comments.push((level, Piece { id, file, bytes, needs, is_attached: false }));
        }
        start = end;
    }
    comments.into_iter().map(|(_, comment)| comment).collect()
}

/// The tree of an entry that was usable when it was read.
pub(super) fn parse(text: &str) -> Option<ast::Entry<&str>> {
    parser::parse_runtime(text).ok()?.body.into_iter().next()
}
