//! HTML into blocks: runs of inline content between block-level tags, and the texts in attributes.
//!
//! Decides what is inline, what is kept as it is, and where a block ends; [`super::blocks`] builds the
//! blocks themselves.

mod attributes;
mod breaks;
mod declarations;
mod elements;
mod ends;
mod facts;
mod linked_data;
mod names;
mod open_blocks;
mod shields;

pub use attributes::is_translated as is_translated_attribute;
pub use elements::{is_inline, speaks};

use super::{
    blocks::{self, Piece},
    document::{Block, Declaration, Document, Format},
    rules::Rules,
    tags::{self, Token, TokenKind},
};
use crate::lang::Tag;
use facts::Facts;
use open_blocks::OpenBlocks;
use shields::Shields;

/// A fragment or page, taken apart.
pub fn read(source: &str, language: Option<&Tag>, rules: &Rules) -> Document {
    let tokens = tags::tokens(source);
    let names = names::protected(source, &tokens);
    let mut reader = Reader::new(source, &tokens, language, rules);
    reader.read();
    let Reader { mut blocks, declarations, .. } = reader;
    blocks.sort_by_key(|block| block.span.start);
    Document { blocks, names, declarations, ..Document::untouched(source, Format::Html) }
}

struct Reader<'a> {
    source: &'a str,
    tokens: &'a [Token],
    language: Option<&'a Tag>,
    rules: &'a Rules,
    blocks: Vec<Block>,
    declarations: Vec<Declaration>,
    run: Vec<Piece>,
    open: OpenBlocks<'a>,
    shields: Shields,
    /// Where elements end that nothing closes; few pages have one of which that matters.
    left_open: Option<Vec<usize>>,
}

impl<'a> Reader<'a> {
    fn new(
        source: &'a str,
        tokens: &'a [Token],
        language: Option<&'a Tag>,
        rules: &'a Rules,
    ) -> Reader<'a> {
        Reader {
            source,
            tokens,
            language,
            rules,
            blocks: Vec::new(),
            declarations: Vec::new(),
            run: Vec::new(),
            open: OpenBlocks::default(),
            shields: Shields::default(),
            left_open: None,
        }
    }

    fn read(&mut self) {
        let mut at = 0;
        while at < self.tokens.len() {
            at = self.step(at);
        }
        self.end_block();
    }

    /// Takes one token, or one element that stays; gives where to go on.
    fn step(&mut self, at: usize) -> usize {
        let tokens = self.tokens;
        match &tokens[at].kind {
            TokenKind::Start(start) => {
                let facts = Facts::of(self.source, &tokens[at], start, self.rules);
                return self.start(at, start, &facts);
            }
            TokenKind::Text | TokenKind::Comment if self.shields.hold(at) => {}
            TokenKind::Text => self.run.push(Piece::Text(at)),
            TokenKind::Comment => self.run.push(quiet(at)),
            TokenKind::End(name) if elements::is_inline(name) && !self.shields.hold(at) => {
                self.run.push(Piece::Close(at));
            }
            TokenKind::End(name) => {
                self.end_block();
                self.open.close(name);
            }
            TokenKind::Doctype => self.end_block(),
        }
        at + 1
    }

    fn start(&mut self, at: usize, start: &'a tags::Start, facts: &Facts) -> usize {
        let name = start.name.as_str();
        let last = self.last_of(start, at, facts);
        let until = if start.end == Some(last) { last } else { last + 1 };
        if let Some(key) = self.shields.key(at) {
            if facts.reopens(key, self.language) {
                self.shields.lift(until);
            } else {
                self.end_block();
                return at + 1;
            }
        } else if facts.keeps(name, self.language) || is_cut_off(start) {
            if let Some(key) = facts.shield().filter(|key| self.reopens_inside(*key, at, last)) {
                self.end_block();
                self.shields.raise(until, key);
                return at + 1;
            }
            return self.keep(at, last, start, facts);
        }
        self.blocks.extend(facts.attribute_blocks(self.source, name));
        self.declarations.extend(declarations::of(
            self.source,
            &self.tokens[at],
            name,
            facts,
            self.language,
        ));
        self.flow(at, name)
    }

    fn flow(&mut self, at: usize, name: &'a str) -> usize {
        if name == "br" && breaks::runs_on(self.source, self.tokens, at, &self.run)
            || elements::is_void_inline(name)
        {
            self.run.push(quiet(at));
        } else if elements::is_inline(name) {
            self.run.push(Piece::Open(at));
        } else {
            self.end_block();
            if !tags::attributes::is_void(name) {
                self.open.open(name);
            }
        }
        at + 1
    }

    /// An element that stays as it is: an atom in its sentence, or between blocks.
    fn keep(&mut self, at: usize, last: usize, start: &tags::Start, facts: &Facts) -> usize {
        let name = start.name.as_str();
        self.declarations.extend(declarations::of_island(
            self.source,
            self.tokens,
            at,
            last,
            facts,
        ));
        self.blocks.extend(linked_data::blocks(self.source, self.tokens, at, last, facts));
        let flows = elements::is_inline(name) || elements::is_quiet(name) || elements::speaks(name);
        if flows && self.is_whole(at, last, name) {
            self.run.push(Piece::Atom { first: at, last, speaks: !elements::is_quiet(name) });
        } else {
            self.end_block();
        }
        last + 1
    }

    /// The last token of an element. Where nothing closes it: of a drawing, the one before the next HTML;
    /// of an element whose attributes say whether its words stay, the last one before its parent's end.
    fn last_of(&mut self, start: &tags::Start, at: usize, facts: &Facts) -> usize {
        let is_open = start.end.is_none() && is_drawing(&start.name) && !self.closes_itself(at);
        if !is_open {
            let last = facts::last_of(start, at, self.tokens.len());
            let has_stance = start.end.is_none() && facts.has_stance(self.language);
            return if has_stance { last.max(self.left_open(at)) } else { last };
        }
        let is_html = |token: &Token| match &token.kind {
            TokenKind::Start(start) => tags::ends_drawing(&start.name),
            TokenKind::End(name) => tags::ends_drawing(name),
            _ => false,
        };
        let ahead = self.tokens[at + 1..].iter().position(is_html);
        ahead.map_or(self.tokens.len() - 1, |ahead| at + ahead)
    }

    fn left_open(&mut self, at: usize) -> usize {
        self.left_open.get_or_insert_with(|| ends::left_open(self.tokens))[at]
    }

    fn closes_itself(&self, at: usize) -> bool {
        self.source[self.tokens[at].span.clone()].ends_with("/>")
    }

    /// Whether an element has its end. One without it must not move: what it holds to a browser would be
    /// something else.
    fn is_whole(&self, at: usize, last: usize, name: &str) -> bool {
        last > at && self.tokens[last].name() == name
            || tags::attributes::is_void(name)
            || is_drawing(name) && self.closes_itself(at)
    }

    fn reopens_inside(&self, key: facts::Key, at: usize, last: usize) -> bool {
        self.tokens[at + 1..=last].iter().any(|token| match &token.kind {
            TokenKind::Start(start) => {
                Facts::of(self.source, token, start, self.rules).reopens(key, self.language)
            }
            _ => false,
        })
    }

    fn end_block(&mut self) {
        if self.run.is_empty() {
            return;
        }
        let kind = self.open.innermost().unwrap_or("text");
        let first = self.blocks.len();
        blocks::build(self.source, self.tokens, &mut self.run, kind, &mut self.blocks);
        let is_quotation = self.open.holds("blockquote");
        self.blocks[first..].iter_mut().for_each(|block| block.is_quotation = is_quotation);
    }
}

/// A title that nothing closes holds the rest of the page, which is none.
fn is_cut_off(start: &tags::Start) -> bool {
    start.name == "title" && start.end.is_none()
}

fn is_drawing(name: &str) -> bool {
    matches!(name, "svg" | "math")
}

fn quiet(at: usize) -> Piece {
    Piece::Atom { first: at, last: at, speaks: false }
}

#[cfg(test)]
mod tests;
