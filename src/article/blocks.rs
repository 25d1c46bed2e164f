//! Runs of inline tokens into blocks: text collapsed, elements nested.

pub mod words;

use std::{collections::HashMap, ops::Range};

use super::{
    document::{Block, Mark, MarkKind, Writing},
    tags::{Token, TokenKind},
};

/// One piece of a run, naming tokens by their place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(usize),
    /// An inline start tag.
    Open(usize),
    /// An inline end tag.
    Close(usize),
    /// Tokens that stay as they are; `speaks` where their words belong to the sentence.
    Atom {
        /// The first token.
        first: usize,
        /// The last token.
        last: usize,
        /// Whether the words inside are part of the sentence.
        speaks: bool,
    },
}

/// Empties a run into blocks of a kind. A tag without its partner in the run stays between blocks.
pub fn build(
    source: &str,
    tokens: &[Token],
    run: &mut Vec<Piece>,
    kind: &str,
    found: &mut Vec<Block>,
) {
    let paired = paired(tokens, run);
    let mut start = 0;
    for at in 0..=run.len() {
        if at == run.len() || !paired[at] {
            let part = trimmed(source, tokens, &run[start..at]);
            found.extend(Builder::new(source, tokens, kind).block(part));
            start = at + 1;
        }
    }
    run.clear();
}

/// For each piece whether it may stay in a block: tags only with their partner, properly nested, and
/// with no tag between them that has none.
fn paired(tokens: &[Token], run: &[Piece]) -> Vec<bool> {
    let mut stays: Vec<bool> =
        run.iter().map(|p| matches!(p, Piece::Text(_) | Piece::Atom { .. })).collect();
    let mut open = OpenElements::default();
    for (at, piece) in run.iter().enumerate() {
        match *piece {
            Piece::Open(token) => open.push(tokens[token].name(), at),
            Piece::Close(token) => {
                if let Some(before) = open.close(tokens[token].name()) {
                    (stays[before], stays[at]) = (true, true);
                }
            }
            _ => {}
        }
    }
    stays
}

/// Elements that are open at one place of a run.
#[derive(Default)]
struct OpenElements<'t> {
    stack: Vec<(&'t str, usize)>,
    counts: HashMap<&'t str, usize>,
    /// So many of the stack, from the bottom, hold a tag without a partner.
    broken: usize,
}

impl<'t> OpenElements<'t> {
    fn push(&mut self, name: &'t str, at: usize) {
        self.stack.push((name, at));
        *self.counts.entry(name).or_default() += 1;
    }

    /// Where the element was opened, if it may stay.
    fn close(&mut self, name: &str) -> Option<usize> {
        if self.counts.get(name).copied().unwrap_or(0) == 0 {
            self.broken = self.stack.len();
            return None;
        }
        let mut skipped_others = false;
        while let Some((opened, at)) = self.stack.pop() {
            self.counts.entry(opened).and_modify(|count| *count -= 1);
            if opened == name {
                let depth = self.stack.len();
                let is_whole = !skipped_others && depth >= self.broken;
                self.broken = if skipped_others { depth } else { self.broken.min(depth) };
                return is_whole.then_some(at);
            }
            skipped_others = true;
        }
        None
    }
}

/// Without blank text and comments at either end: they stay where they are.
fn trimmed<'r>(source: &str, tokens: &[Token], run: &'r [Piece]) -> &'r [Piece] {
    let is_blank = |piece: &Piece| match *piece {
        Piece::Text(at) => source[tokens[at].span.clone()].trim().is_empty(),
        Piece::Atom { speaks, .. } => !speaks,
        _ => false,
    };
    let start = run.iter().position(|piece| !is_blank(piece)).unwrap_or(run.len());
    let end = run.iter().rposition(|piece| !is_blank(piece)).map_or(start, |last| last + 1);
    &run[start..end]
}

struct Builder<'a> {
    source: &'a str,
    tokens: &'a [Token],
    block: Block,
    open: Vec<usize>,
    has_words: bool,
}

impl<'a> Builder<'a> {
    fn new(source: &'a str, tokens: &'a [Token], kind: &str) -> Builder<'a> {
        let block = Block { kind: kind.to_owned(), writing: Writing::Html, ..Block::default() };
        Builder { source, tokens, block, open: Vec::new(), has_words: false }
    }

    /// `None` where there is nothing to translate.
    fn block(mut self, run: &[Piece]) -> Option<Block> {
        let (first, last) = (run.first()?, run.last()?);
        let span = self.bytes(*first).start..self.bytes(*last).end;
        self.block.span = without_outer_space(self.source, span);
        for piece in run {
            self.add(*piece);
        }
        // White space outside is not in the span; white space inside an element is its own.
        if matches!(last, Piece::Text(_)) {
            self.block.truncate(self.block.text.trim_end_matches(' ').len());
        }
        self.has_words.then_some(self.block)
    }

    fn add(&mut self, piece: Piece) {
        let here = self.block.text.len();
        match piece {
            Piece::Text(at) => {
                self.say(at);
                self.has_words |= self.block.text[here..].contains(char::is_alphabetic);
            }
            Piece::Open(_) => {
                let open = self.bytes(piece);
                self.push_mark(here..here, open, 0..0, MarkKind::Element);
                self.open.push(self.block.marks.len() - 1);
            }
            Piece::Close(_) => {
                let close = self.bytes(piece);
                if let Some(at) = self.open.pop() {
                    self.block.marks[at].covers.end = here;
                    self.block.marks[at].close = close;
                }
            }
            Piece::Atom { first, last, speaks } => {
                let bytes = self.bytes(piece);
                let texts = (first..=last).filter(|_| speaks);
                for at in texts.filter(|&at| self.tokens[at].kind == TokenKind::Text) {
                    self.say(at);
                }
                if self.tokens[first].name() == "br" && !self.block.text.ends_with(' ') {
                    // It parts two words as a space does, and stands for it.
                    self.block.say(" ", bytes.start..bytes.start);
                }
                let covers = here..self.block.text.len();
                self.push_mark(covers, bytes.clone(), bytes.end..bytes.end, MarkKind::Atom);
            }
        }
    }

    fn say(&mut self, at: usize) {
        let follows = !self.block.marks.is_empty();
        words::say(&mut self.block, self.source, &self.tokens[at].span, follows);
    }

    fn push_mark(
        &mut self,
        covers: Range<usize>,
        open: Range<usize>,
        close: Range<usize>,
        kind: MarkKind,
    ) {
        let parent = self.open.last().copied();
        self.block.marks.push(Mark { covers, open, close, parent, kind });
    }

    fn bytes(&self, piece: Piece) -> Range<usize> {
        match piece {
            Piece::Text(at) | Piece::Open(at) | Piece::Close(at) => self.tokens[at].span.clone(),
            Piece::Atom { first, last, .. } => {
                self.tokens[first].span.start..self.tokens[last].span.end
            }
        }
    }
}

/// White space around a block stays as it is in the source.
fn without_outer_space(source: &str, span: Range<usize>) -> Range<usize> {
    let text = &source[span.clone()];
    let is_space = |c: char| c.is_ascii_whitespace();
    let start = span.start + text.len() - text.trim_start_matches(is_space).len();
    start..(span.start + text.trim_end_matches(is_space).len()).max(start)
}
