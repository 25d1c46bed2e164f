//! A sentence of a message and the parts in it that no translator may change.
//!
//! Knows what a part shows to readers, so that the sentence reads like one; how it is sent to a
//! translator is decided elsewhere.

use fluent_syntax::ast;

/// A sentence to translate: text with parts in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    pub(super) pieces: Vec<Piece>,
    pub(super) parts: Vec<Part>,
}

/// A stretch of a phrase, or of its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// A part of the phrase, by its index: in the order they have in the source.
    Part(usize),
}

/// A placeable that comes back as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub(super) expression: ast::Expression<String>,
    pub(super) sample: Sample,
}

/// What a part may look like to a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sample {
    /// A number, in digits with a point before a decimal part.
    Number(String),
    /// A name or the like.
    Words(String),
    /// Nothing that can be seen: white space, or less.
    Nothing,
}

/// What a phrase holds between two breaks of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// To be translated: begins and ends with something to be seen.
    Words(Vec<Piece>),
    /// Stays as it is.
    Between(Vec<Piece>),
}

impl Phrase {
    /// What its parts look like, by index.
    pub fn samples(&self) -> impl Iterator<Item = &Sample> {
        self.parts.iter().map(|part| &part.sample)
    }

    /// The phrase cut where a line ends for a reason: after a sentence, before a sign of a list, around
    /// an empty line. A break inside a sentence was put there for the file's sake and becomes a space.
    pub fn stretches(&self) -> Vec<Stretch> {
        let mut cutter = Cutter { parts: &self.parts, done: Vec::new(), line: Vec::new() };
        for piece in &self.pieces {
            match piece {
                Piece::Part(_) => cutter.line.push(piece.clone()),
                Piece::Text(text) => cutter.text(text),
            }
        }
        cutter.end_line();
        cutter.done
    }
}

struct Cutter<'a> {
    parts: &'a [Part],
    done: Vec<Stretch>,
    line: Vec<Piece>,
}

impl Cutter<'_> {
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(newline) = rest.find('\n') {
            let (before, after) = (&rest[..newline], &rest[newline..]);
            let end = after.find(|c: char| !c.is_whitespace()).unwrap_or(after.len());
            self.push(before);
            if self.ends_here(&after[..end], &after[end..]) {
                self.end_line();
                self.done.push(Stretch::Between(vec![Piece::Text(after[..end].to_owned())]));
            } else {
                self.push(" ");
            }
            rest = &after[end..];
        }
        self.push(rest);
    }

    fn push(&mut self, text: &str) {
        match self.line.last_mut() {
            _ if text.is_empty() => {}
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.line.push(Piece::Text(text.to_owned())),
        }
    }

    fn ends_here(&self, gap: &str, after: &str) -> bool {
        let is_sentence = |text: &str| text.trim_end().ends_with(['.', '!', '?', ':', ';', '…']);
        let ended = match self.line.last() {
            Some(Piece::Text(text)) => is_sentence(text),
            Some(Piece::Part(_)) => false,
            None => true,
        };
        let mut next = after.chars();
        let lists = match (next.next(), next.next()) {
            (Some('-' | '–' | '—' | '*' | '•'), Some(' ')) => true,
            (first, _) => first.is_some_and(|first| first.is_ascii_digit()),
        };
        ended || lists || gap.matches('\n').count() > 1
    }

    /// What stands at the ends of a line and cannot be seen stays out of what is translated.
    fn end_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        let before = self.unseen(&mut line, End::First);
        let after = self.unseen(&mut line, End::Last);
        for stretch in [Stretch::Between(before), Stretch::Words(line), Stretch::Between(after)] {
            let (Stretch::Words(pieces) | Stretch::Between(pieces)) = &stretch;
            if !pieces.is_empty() {
                self.done.push(stretch);
            }
        }
    }

    fn unseen(&self, line: &mut Vec<Piece>, end: End) -> Vec<Piece> {
        let mut taken = Vec::new();
        loop {
            let at = if end == End::First { 0 } else { line.len().wrapping_sub(1) };
            match line.get_mut(at) {
                Some(Piece::Part(part)) if self.parts[*part].sample == Sample::Nothing => {
                    taken.push(line.remove(at));
                }
                Some(Piece::Text(text)) => {
                    let kept = if end == End::First { text.trim_start() } else { text.trim_end() };
                    let (kept, all) = (kept.to_owned(), std::mem::take(text));
                    let space = if end == End::First {
                        &all[..all.len() - kept.len()]
                    } else {
                        &all[kept.len()..]
                    };
                    if !space.is_empty() {
                        taken.push(Piece::Text(space.to_owned()));
                    }
                    if !kept.is_empty() {
                        *text = kept;
                        break;
                    }
                    line.remove(at);
                }
                _ => break,
            }
        }
        if end == End::Last {
            taken.reverse();
        }
        taken
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}
