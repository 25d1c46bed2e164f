//! Runs of inline tokens into blocks: text collapsed, elements nested.

use std::{collections::HashMap, ops::Range};

use super::{
    document::{Block, Mark, MarkKind},
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

/// Empties a run into blocks. A tag without its partner in the run stays between blocks.
pub fn build(source: &str, tokens: &[Token], run: &mut Vec<Piece>, found: &mut Vec<Block>) {
    let paired = paired(tokens, run);
    let mut start = 0;
    for at in 0..=run.len() {
        if at == run.len() || !paired[at] {
            let part = trimmed(tokens, &run[start..at]);
            found.extend(Builder::new(source, tokens).block(part));
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
            Piece::Open(token) => open.push(name(tokens, token), at),
            Piece::Close(token) => {
                if let Some(before) = open.close(name(tokens, token)) {
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

fn name(tokens: &[Token], at: usize) -> &str {
    match &tokens[at].kind {
        TokenKind::Start(start) => &start.name,
        TokenKind::End(name) => name,
        _ => "",
    }
}

/// Without blank text and comments at either end: they stay where they are.
fn trimmed<'r>(tokens: &[Token], run: &'r [Piece]) -> &'r [Piece] {
    let is_blank = |piece: &Piece| match *piece {
        Piece::Text(at) => {
            matches!(&tokens[at].kind, TokenKind::Text(text) if text.trim().is_empty())
        }
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
    fn new(source: &'a str, tokens: &'a [Token]) -> Builder<'a> {
        Builder { source, tokens, block: Block::default(), open: Vec::new(), has_words: false }
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
        let is_outside = matches!(last, Piece::Text(_));
        let text = &self.block.text;
        let kept = if is_outside { text.trim_end().len() } else { text.len() };
        self.block.text.truncate(kept);
        for mark in &mut self.block.marks {
            mark.covers = mark.covers.start.min(kept)..mark.covers.end.min(kept);
        }
        self.has_words.then_some(self.block)
    }

    fn add(&mut self, piece: Piece) {
        let here = self.block.text.len();
        match piece {
            Piece::Text(at) => {
                let TokenKind::Text(text) = &self.tokens[at].kind else { return };
                self.has_words |= text.contains(char::is_alphabetic);
                self.say(at);
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
                for at in first..=last {
                    if speaks {
                        self.say(at);
                    }
                }
                let covers = here..self.block.text.len();
                self.push_mark(covers, bytes.clone(), bytes.end..bytes.end, MarkKind::Atom);
            }
        }
    }

    /// Adds a text token with white space collapsed as a browser does.
    fn say(&mut self, at: usize) {
        let TokenKind::Text(words) = &self.tokens[at].kind else { return };
        let text = &mut self.block.text;
        for c in words.chars() {
            if !c.is_ascii_whitespace() {
                text.push(c);
            } else if (!text.is_empty() || !self.block.marks.is_empty()) && !text.ends_with(' ') {
                text.push(' ');
            }
        }
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
