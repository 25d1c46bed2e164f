//! Markdown into blocks: runs of inline content between block-level structure, alt texts and titles.
//!
//! Decides where a run begins and ends; [`run`] builds its blocks. Front matter, code blocks, and the
//! labels and destinations of links stay out of the blocks.

mod embedded;
mod links;
mod pairs;
mod run;
mod syntax;

pub use syntax::{Syntax, events};

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    document::{Block, Declaration, Document, Format},
    rules::Rules,
};
use crate::lang;
use syntax::{definitions, is_inline};

/// A Markdown text, taken apart.
pub fn read(source: &str, language: Option<&lang::Tag>, rules: &Rules) -> Document {
    let events: Vec<Syntax> = events(source).collect();
    let html = HtmlTerms { language, rules };
    let mut reader = Reader { source, events: &events, html, found: Found::default() };
    reader.read();
    let definitions = definitions(source);
    reader.found.blocks.extend(definitions.iter().filter_map(|it| links::title_of(source, it)));
    let Found { mut blocks, mut declarations } = reader.found;
    blocks.sort_by_key(|block| block.span.start);
    declarations.sort_by_key(|declaration| declaration.span.start);
    Document { blocks, declarations, ..Document::untouched(source, Format::Markdown) }
}

/// What has been found so far.
#[derive(Default)]
struct Found {
    blocks: Vec<Block>,
    declarations: Vec<Declaration>,
}

/// What the HTML reader has to know.
#[derive(Clone, Copy)]
struct HtmlTerms<'a> {
    language: Option<&'a lang::Tag>,
    rules: &'a Rules,
}

struct Reader<'a> {
    source: &'a str,
    events: &'a [Syntax<'a>],
    html: HtmlTerms<'a>,
    found: Found,
}

impl Reader<'_> {
    fn read(&mut self) {
        let (mut kinds, mut quotations, mut from, mut at) = (Vec::new(), 0, 0, 0);
        while at < self.events.len() {
            let (event, span) = &self.events[at];
            match event {
                event if is_inline(event) => {
                    let end = self.run_end(at);
                    let kind = kinds.last().copied().unwrap_or("p");
                    let place = run::Place { from, kind, html: self.html };
                    let first = self.found.blocks.len();
                    run::read(self.source, &self.events[at..end], place, &mut self.found);
                    let new = self.found.blocks[first..].iter_mut();
                    new.for_each(|block| block.is_quotation = quotations > 0);
                    at = end;
                    continue;
                }
                Event::Start(Tag::HtmlBlock) => {
                    let end = self.end_of(at);
                    let lines = self.events[at + 1..end].iter().map(|(_, span)| span.clone());
                    let lines: Vec<Range<usize>> = lines.collect();
                    embedded::read(self.source, &lines, self.html, &mut self.found);
                    at = end;
                }
                Event::Start(Tag::CodeBlock(_) | Tag::MetadataBlock(_)) => at = self.end_of(at),
                Event::Start(tag) => {
                    quotations += usize::from(matches!(tag, Tag::BlockQuote(_)));
                    kinds.push(kind(tag));
                    from = span.start;
                }
                Event::End(end) => {
                    quotations -= usize::from(matches!(end, TagEnd::BlockQuote(_)));
                    kinds.pop();
                    from = span.end;
                }
                _ => from = span.end,
            }
            at += 1;
        }
    }

    /// Behind the last event of the inline content that begins at `at`.
    fn run_end(&self, at: usize) -> usize {
        let ends = self.events[at..].iter().position(|(event, _)| !is_inline(event));
        ends.map_or(self.events.len(), |length| at + length)
    }

    /// The end of a leaf that begins at `at`: nothing but text is in it.
    fn end_of(&self, at: usize) -> usize {
        let ends = self.events[at..].iter().position(|(event, _)| matches!(event, Event::End(_)));
        ends.map_or(self.events.len() - 1, |length| at + length)
    }
}

/// What a block in such a container is, in words of HTML.
fn kind(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Heading { level, .. } => ["h1", "h2", "h3", "h4", "h5", "h6"][*level as usize - 1],
        Tag::Item => "li",
        Tag::TableCell => "td",
        _ => "p",
    }
}

#[cfg(test)]
mod tests;
