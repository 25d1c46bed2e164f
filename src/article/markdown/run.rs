//! One run of inline content into blocks: words with their origins, emphasis, links and elements.

mod builder;

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::{
    Found, HtmlTerms, Syntax, embedded,
    links::{self, Link},
    pairs::{self, Says, Side},
    syntax::delimiter_bytes,
};

use builder::Builder;

/// Where a run stands.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// Nothing before this byte belongs to it.
    pub from: usize,
    /// What its blocks are, for reports.
    pub kind: &'a str,
    /// What the HTML reader has to know for the tags in it.
    pub html: HtmlTerms<'a>,
}

/// Adds the blocks of a run.
pub fn read(source: &str, events: &[Syntax<'_>], place: Place<'_>, found: &mut Found) {
    let pairs = pairs::paired(events);
    let builder = Builder::new(source, place.from, place.kind);
    let mut run = Run { source, events, pairs, place, builder, found };
    let mut at = 0;
    while at < events.len() {
        at = run.step(at);
    }
    run.end_block(0);
}

struct Run<'a, 'f> {
    source: &'a str,
    events: &'a [Syntax<'a>],
    pairs: Vec<Option<usize>>,
    place: Place<'a>,
    builder: Builder<'a>,
    found: &'f mut Found,
}

impl Run<'_, '_> {
    /// Takes one event, or one element that stays; gives where to go on.
    fn step(&mut self, at: usize) -> usize {
        let (event, span) = &self.events[at];
        match event {
            Event::Text(text) => self.builder.text(text, span),
            Event::Code(code) => self.builder.atom(span.clone(), code),
            Event::SoftBreak => self.builder.soft_break(span, self.next_start(at)),
            Event::HardBreak => self.hard_break(at, span.clone()),
            Event::Start(tag) => return self.start(at, tag, span),
            Event::End(_) => self.builder.close(),
            Event::InlineHtml(tag) => return self.html(at, tag, span),
            _ => self.builder.quiet_atom(span.clone()),
        }
        at + 1
    }

    fn next_start(&self, at: usize) -> usize {
        self.events.get(at + 1).map_or(self.source.len(), |(_, span)| span.start)
    }

    fn start(&mut self, at: usize, tag: &Tag<'_>, span: &Range<usize>) -> usize {
        match tag {
            Tag::Image { .. } => return self.image(at, tag, span),
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => {
                let end = self.end_of(at);
                self.builder.atom(span.clone(), &self.words(at, end));
                return end + 1;
            }
            Tag::Link { link_type, title, .. } => {
                let end = self.end_of(at);
                match self.link(at, end, *link_type, span) {
                    Some(link) => {
                        self.found.blocks.extend(link.title(self.source, title, "a"));
                        self.found.declarations.extend(link.label(self.source));
                        self.builder.open(link.open.clone(), link.close);
                    }
                    None => self.builder.give_up(),
                }
            }
            _ => match delimiter_bytes(self.source, tag, span) {
                Some(length) => {
                    let open = span.start..span.start + length;
                    self.builder.open(open, span.end - length..span.end);
                }
                None => self.builder.give_up(),
            },
        }
        at + 1
    }

    /// An image moves as it is; its alt text and title are blocks of their own.
    fn image(&mut self, at: usize, tag: &Tag<'_>, span: &Range<usize>) -> usize {
        let Tag::Image { link_type, title, .. } = tag else { return at + 1 };
        let end = self.end_of(at);
        if let Some(link) = self.link(at, end, *link_type, span) {
            let alt = link.open.end..link.close.start;
            let words = self.words(at, end);
            if words.contains(char::is_alphabetic) {
                let raw = &self.source[alt.clone()];
                self.found.blocks.push(links::value(raw, &words, alt, "img alt"));
                self.found.declarations.extend(link.label(self.source));
            }
            self.found.blocks.extend(link.title(self.source, title, "img"));
            self.builder.quiet_atom(link.span);
        } else {
            self.builder.quiet_atom(links::whole(self.source, *link_type, span));
        }
        end + 1
    }

    fn link(&self, at: usize, end: usize, kind: LinkType, span: &Range<usize>) -> Option<Link> {
        let words_end = (end > at + 1).then(|| self.events[end - 1].1.end);
        Link::of(self.source, kind, span, words_end)
    }

    /// The event that ends what begins at `at`.
    fn end_of(&self, at: usize) -> usize {
        self.pairs[at].unwrap_or(at)
    }

    /// What is said between two events, without markup.
    fn words(&self, at: usize, end: usize) -> String {
        let said = self.events[at..end].iter().map(|(event, _)| match event {
            Event::Text(text) | Event::Code(text) => text,
            Event::SoftBreak | Event::HardBreak => " ",
            _ => "",
        });
        said.collect()
    }

    fn html(&mut self, at: usize, tag: &str, span: &Range<usize>) -> usize {
        let is_end = pairs::name(tag).is_some_and(|(_, side)| side == Side::End);
        if tag.contains('=') && !is_end {
            embedded::read(self.source, std::slice::from_ref(span), self.place.html, self.found);
        }
        match self.pairs[at] {
            Some(end) if let Some(says) = pairs::stays(tag) => {
                let whole = span.start..self.events[end].1.end;
                match says {
                    Says::Something => self.builder.atom(whole, &self.words(at, end)),
                    Says::Nothing => self.builder.quiet_atom(whole),
                }
                return end + 1;
            }
            Some(end) => self.builder.open(span.clone(), self.events[end].1.clone()),
            None if is_end && self.builder.is_closed_by(span) => self.builder.close(),
            None if pairs::name(tag).is_some_and(|(name, _)| name == "br") => {
                self.hard_break(at, span.clone());
            }
            None => self.builder.quiet_atom(span.clone()),
        }
        at + 1
    }

    /// A line that ends here is a block of its own, unless its sentence runs on.
    fn hard_break(&mut self, at: usize, span: Range<usize>) {
        let next = self.events[at + 1..].iter().find_map(|(event, _)| match event {
            Event::Text(text) => Some(text.trim_start()),
            Event::SoftBreak => None,
            _ => Some(""),
        });
        let runs_on = self.builder.block.text.ends_with(|c: char| c.is_alphanumeric() || c == ',')
            && next.is_some_and(|text| text.starts_with(char::is_lowercase));
        if runs_on || self.builder.is_inside() {
            self.builder.line_break(&span, self.next_start(at));
        } else {
            self.end_block(span.end);
        }
    }

    /// Keeps what has been built, and begins again at a byte.
    fn end_block(&mut self, from: usize) {
        let next = Builder::new(self.source, from, self.place.kind);
        self.found.blocks.extend(std::mem::replace(&mut self.builder, next).block());
    }
}
