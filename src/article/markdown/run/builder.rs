//! One block as it grows, from its first word to its last.

use std::ops::Range;

use crate::article::document::{Block, Mark, MarkKind, Writing};

/// One block as it grows.
pub struct Builder<'a> {
    source: &'a str,
    /// What has been said so far.
    pub block: Block,
    /// The elements that are open, as indices into the block's marks.
    open: Vec<usize>,
    /// Up to this byte the source has been said.
    reached: usize,
    /// Where the last thing that belongs to the block ended; what follows may be left outside.
    content: Content,
    has_words: bool,
    is_given_up: bool,
}

#[derive(Clone, Copy, Default)]
struct Content {
    source_end: usize,
    text_end: usize,
    marks: usize,
}

impl<'a> Builder<'a> {
    /// An empty block of this kind, none of whose bytes lies before `from`.
    pub fn new(source: &'a str, from: usize, kind: &str) -> Builder<'a> {
        let writing = Writing::Markdown;
        Builder {
            source,
            block: Block { kind: kind.to_owned(), writing, ..Block::default() },
            open: Vec::new(),
            reached: from,
            content: Content::default(),
            has_words: false,
            is_given_up: false,
        }
    }

    /// The block, without white space and silent things at its end; `None` where nothing is to be
    /// translated.
    pub fn block(mut self) -> Option<Block> {
        if !self.has_words || self.is_given_up || !self.open.is_empty() {
            return None;
        }
        self.block.span.end = self.content.source_end;
        self.block.marks.truncate(self.content.marks);
        self.block.truncate(self.content.text_end);
        Some(self.block)
    }

    /// The source is not what it was taken for: the block stays as it is.
    pub fn give_up(&mut self) {
        self.is_given_up = true;
    }

    /// Whether an element is open.
    pub fn is_inside(&self) -> bool {
        !self.open.is_empty()
    }

    /// Whether the innermost element is closed by these bytes.
    pub fn is_closed_by(&self, span: &Range<usize>) -> bool {
        self.open.last().is_some_and(|&at| self.block.marks[at].close == *span)
    }

    /// Words: as they stand, or an entity.
    pub fn text(&mut self, text: &str, span: &Range<usize>) {
        let is_escaped = span.start > self.reached
            && self.source[..span.start].ends_with('\\')
            && text.starts_with(|c: char| c.is_ascii_punctuation());
        let start = span.start - usize::from(is_escaped);
        let blank = if self.is_fresh() { text.len() - text.trim_start().len() } else { 0 };
        if blank == text.len() {
            return;
        }
        self.reach(start + blank);
        if text != &self.source[span.clone()] {
            self.say(text, span.clone());
        } else if is_escaped {
            self.say(&text[..1], start..span.start + 1);
            self.words(span.start + 1..span.end);
        } else {
            self.words(span.start + blank..span.end);
        }
        self.has_words |= text.contains(char::is_alphabetic);
    }

    /// What stays as it is, and says something in its sentence.
    pub fn atom(&mut self, span: Range<usize>, says: &str) {
        self.reach(span.start);
        let here = self.block.text.len();
        self.block.say(says, span.clone());
        self.push_atom(here, span);
        self.keep_content();
    }

    /// What stays as it is, and says nothing; before the first word it is no part of the block.
    pub fn quiet_atom(&mut self, span: Range<usize>) {
        if self.is_fresh() {
            self.reached = span.end.max(self.reached);
            return;
        }
        self.reach(span.start);
        self.push_atom(self.block.text.len(), span);
    }

    /// The end of a line inside a paragraph; the next event begins at `next`.
    pub fn soft_break(&mut self, span: &Range<usize>, next: usize) {
        if self.is_fresh() {
            return;
        }
        self.reach(span.start);
        let end = self.next_words(span.end, next);
        self.say(" ", span.start..end);
    }

    /// A break that stays, and parts two words as a space does.
    pub fn line_break(&mut self, span: &Range<usize>, next: usize) {
        self.reach(span.start);
        let here = self.block.text.len();
        if !self.block.text.ends_with(' ') {
            self.block.say(" ", span.start..span.start);
        }
        let end = if self.source[span.clone()].ends_with('>') {
            span.end
        } else {
            self.next_words(span.end, next)
        };
        self.push_atom(here, span.start..end);
    }

    /// The start of an element whose closing bytes are known.
    pub fn open(&mut self, open: Range<usize>, close: Range<usize>) {
        self.reach(open.start);
        let here = self.block.text.len();
        self.reached = open.end;
        let parent = self.open.last().copied();
        let kind = MarkKind::Element;
        self.open.push(self.block.marks.len());
        self.block.marks.push(Mark { covers: here..here, open, close, parent, kind });
    }

    /// The end of the innermost element.
    pub fn close(&mut self) {
        let Some(at) = self.open.pop() else { return self.give_up() };
        let close = self.block.marks[at].close.clone();
        self.reach(close.start);
        self.block.marks[at].covers.end = self.block.text.len();
        self.reached = close.end;
        self.keep_content();
    }

    fn is_fresh(&self) -> bool {
        self.block.text.is_empty() && self.block.marks.is_empty()
    }

    /// Goes on at a byte of the source; what was passed over says nothing: a backslash, a line's signs.
    fn reach(&mut self, at: usize) {
        if self.is_fresh() {
            self.block.span.start = at;
        } else if at > self.reached {
            self.block.say("", self.reached..at);
        }
        self.is_given_up |= at < self.reached;
        self.reached = at.max(self.reached);
    }

    /// The signs of containers at the beginning of a line: `> ` and indentation.
    fn next_words(&self, from: usize, until: usize) -> usize {
        let line = &self.source.as_bytes()[from..until.max(from)];
        from + line.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'>')).count()
    }

    /// Source bytes that say themselves; runs of white space say one space, soft hyphens nothing.
    fn words(&mut self, span: Range<usize>) {
        let (text, mut said) = (&self.source[span.clone()], 0);
        let is_odd = |at: usize, c: char| {
            c == SOFT_HYPHEN
                || c.is_ascii_whitespace()
                    && (c != ' ' || text[at + 1..].starts_with([' ', '\t']) || at == 0)
        };
        for (at, c) in text.char_indices().filter(|(at, c)| is_odd(*at, *c)) {
            if at < said {
                continue;
            }
            if at > said {
                self.say(&text[said..at], span.start + said..span.start + at);
            }
            let length = if c == SOFT_HYPHEN {
                c.len_utf8()
            } else {
                text[at..].len() - text[at..].trim_start_matches([' ', '\t', '\n', '\r']).len()
            };
            let space = if c == SOFT_HYPHEN { "" } else { " " };
            self.say(space, span.start + at..span.start + at + length);
            said = at + length;
        }
        if said < text.len() {
            self.say(&text[said..], span.start + said..span.end);
        }
    }

    fn say(&mut self, text: &str, source: Range<usize>) {
        let is_blank = text.chars().all(|c| c.is_ascii_whitespace());
        self.reached = source.end;
        if is_blank {
            let is_shown = !text.is_empty() && !self.block.text.ends_with(' ');
            return self.block.say(if is_shown { " " } else { "" }, source);
        }
        let trailing = text.len() - text.trim_end_matches(' ').len();
        self.block.say(text, source);
        self.keep_content();
        self.content.text_end -= trailing;
        self.content.source_end -= trailing;
    }

    fn push_atom(&mut self, here: usize, span: Range<usize>) {
        let covers = here..self.block.text.len();
        let parent = self.open.last().copied();
        self.reached = span.end;
        let close = span.end..span.end;
        self.block.marks.push(Mark { covers, open: span, close, parent, kind: MarkKind::Atom });
    }

    fn keep_content(&mut self) {
        let (text_end, marks) = (self.block.text.len(), self.block.marks.len());
        self.content = Content { source_end: self.reached, text_end, marks };
    }
}

/// Where a word could be divided in the source says nothing about the target.
const SOFT_HYPHEN: char = '\u{ad}';
