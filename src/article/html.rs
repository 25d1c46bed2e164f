//! HTML into blocks: runs of inline content between block-level tags, and the texts in attributes.
//!
//! Decides what is inline, what is kept as it is, and where a block ends; [`super::blocks`] builds the
//! blocks themselves.

mod attributes;
mod breaks;
mod claims;
mod elements;
mod facts;
mod linked_data;
mod names;
mod open_blocks;
mod shields;

pub use attributes::is_translated as is_translated_attribute;
pub use elements::is_inline;

use super::{
    blocks::{self, Piece},
    document::{Block, Claim, Document, Format},
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
    let Reader { mut blocks, claims, .. } = reader;
    blocks.sort_by_key(|block| block.span.start);
    Document { source: source.to_owned(), format: Format::Html, blocks, names, claims }
}

struct Reader<'a> {
    source: &'a str,
    tokens: &'a [Token],
    language: Option<&'a Tag>,
    rules: &'a Rules,
    blocks: Vec<Block>,
    claims: Vec<Claim>,
    run: Vec<Piece>,
    open: OpenBlocks<'a>,
    shields: Shields,
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
            claims: Vec::new(),
            run: Vec::new(),
            open: OpenBlocks::default(),
            shields: Shields::default(),
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
        let last = facts::last_of(start, at, self.tokens.len());
        if let Some(key) = self.shields.key(at) {
            if facts.reopens(key, self.language) {
                self.shields.lift(last);
            } else {
                self.end_block();
                return at + 1;
            }
        } else if facts.keeps(name, self.language) || is_cut_off(start) {
            if let Some(key) = facts.shield().filter(|key| self.reopens_inside(*key, at, last)) {
                self.end_block();
                self.shields.raise(last, key);
                return at + 1;
            }
            return self.keep(at, last, start, facts);
        }
        self.blocks.extend(facts.attribute_blocks(self.source, name));
        self.claims.extend(claims::of(self.source, &self.tokens[at], name, facts, self.language));
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
        self.claims.extend(claims::of_island(self.source, self.tokens, at, last, facts));
        self.blocks.extend(linked_data::blocks(self.source, self.tokens, at, last, facts));
        if elements::is_inline(name) || elements::is_quiet(name) || elements::speaks(name) {
            self.run.push(Piece::Atom { first: at, last, speaks: !elements::is_quiet(name) });
        } else {
            self.end_block();
        }
        last + 1
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
        blocks::build(self.source, self.tokens, &mut self.run, kind, &mut self.blocks);
    }
}

/// A title that nothing closes holds the rest of the page, which is none.
fn is_cut_off(start: &tags::Start) -> bool {
    start.name == "title" && start.end.is_none()
}

fn quiet(at: usize) -> Piece {
    Piece::Atom { first: at, last: at, speaks: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::document::MarkKind;

    fn blocks(source: &str) -> Vec<Block> {
        read(source, Some(&"en".parse().unwrap()), &Rules::default()).blocks
    }

    fn texts(source: &str) -> Vec<String> {
        blocks(source).into_iter().map(|block| block.text).collect()
    }

    #[test]
    fn inline_markup_does_not_cut_a_sentence() {
        let source = "<h1>A <i>b</i> c</h1><p>One <a href='/x'>two</a>.\n  Three &amp; four</p>";

        assert_eq!(texts(source), ["A b c", "One two. Three & four"]);
    }

    #[test]
    fn what_must_not_be_translated_is_in_no_block() {
        let source = "<script>var a = 'text'</script><style>p{}</style><pre>code</pre>\
            <p translate=no>Brand</p><div class='x notranslate'><p>Brand</p></div>\
            <p lang=uk>Слово</p><p>2024</p><blockquote class=twitter-tweet>Post</blockquote>\
            <p>Word</p>";

        assert_eq!(texts(source), ["Word"]);
    }

    #[test]
    fn what_is_opened_again_inside_is_translated() {
        let source = "<div translate=no>Code <p translate=yes>One</p> more</div>\
            <div lang=uk>Слово <p lang=en>Two</p></div><p>Three</p>";

        assert_eq!(texts(source), ["One", "Two", "Three"]);
    }

    #[test]
    fn what_is_closed_again_inside_stays_and_so_does_what_is_behind() {
        let source = "<div translate=no>A<div translate=yes>One<div translate=no>B\
            <p translate=yes>Two</p>C</div>Three</div>D</div><p>Four</p>";

        assert_eq!(texts(source), ["One", "Two", "Three", "Four"]);
    }

    #[test]
    fn a_protected_name_stays_in_its_sentence() {
        let block = blocks("<p>Photo by <span translate=no>Omega &amp; TV</span>.</p>").remove(0);

        assert_eq!(block.text, "Photo by Omega & TV.");
        assert_eq!(block.marks[0].kind, MarkKind::Atom);
        assert_eq!(&block.text[block.marks[0].covers.clone()], "Omega & TV");
    }

    #[test]
    fn texts_in_attributes_and_metadata_are_blocks() {
        let source = "<meta name=description content='Of mines'><meta name=author content='A B'>\
            <p>See <img src=x alt='A bridge' title=\"Old\"> there</p><input type=submit value=Go>\
            <input type=text value=Kept><th abbr=No.>Number</th><a aria-label='Close it'>x</a>\
            <script type='application/ld+json'>{\"headline\":\"Biden \\u0026 co\",\"name\":\"N\"}</script>";
        let kinds: Vec<(String, String)> =
            blocks(source).into_iter().map(|block| (block.kind, block.text)).collect();
        let kinds: Vec<(&str, &str)> = kinds.iter().map(|(k, t)| (&k[..], &t[..])).collect();

        assert_eq!(
            kinds,
            [
                ("meta content", "Of mines"),
                ("p", "See there"),
                ("img alt", "A bridge"),
                ("img title", "Old"),
                ("input value", "Go"),
                ("th abbr", "No."),
                ("th", "Number"),
                ("text", "x"),
                ("a aria-label", "Close it"),
                ("headline", "Biden & co"),
            ]
        );
    }

    #[test]
    fn a_line_break_inside_a_sentence_does_not_cut_it() {
        assert_eq!(
            texts("<p>The bridge<br>was closed.<br>Yes</p>"),
            ["The bridge was closed.", "Yes"]
        );
    }

    #[test]
    fn misnested_tags_end_a_block_instead_of_getting_lost() {
        let source = "<b>one <i>two</b> three</i> four";

        assert_eq!(texts(source).concat().replace(' ', ""), "onetwothreefour");
    }

    #[test]
    fn a_script_nobody_closed_is_not_text() {
        assert_eq!(texts("<p>Word</p><script>document.write(\"The end\")"), ["Word"]);
    }

    #[test]
    fn a_hundred_thousand_nested_elements_are_read() {
        let deep = |tag: &str| {
            format!(
                "{}word{}",
                format!("<{tag}>").repeat(100_000),
                format!("</{tag}>").repeat(100_000)
            )
        };

        assert_eq!(texts(&deep("div")), ["word"]);
        assert_eq!(texts(&deep("b")), ["word"]);
        assert_eq!(texts(&"<div>".repeat(100_000)), [""; 0]);
    }
}
