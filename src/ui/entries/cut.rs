//! Where entries and comments of a locale file begin and end.
//!
//! Looks at the first sign of each line only; what is inside is the parser's.

/// Lines that begin with the same number of `#`, one after the other.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Comment<'a> {
    /// 1 for an entry's, 2 for a group's, 3 for the file's.
    pub level: usize,
    /// First line, from 1.
    pub line: usize,
    /// All its lines as they stand.
    pub text: &'a str,
}

impl<'a> Comment<'a> {
    pub(in crate::ui) fn end_line(&self) -> usize {
        self.line + self.text.lines().count() - 1
    }

    /// What its lines say, without `#` and the space after it.
    pub(in crate::ui) fn lines(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let level = self.level;
        self.text.lines().map(move |line| {
            let said = &line[level.min(line.len())..];
            said.strip_prefix(' ').unwrap_or(said)
        })
    }
}

pub(super) enum Piece<'a> {
    Comment(Comment<'a>),
    Entry { line: usize, text: &'a str },
}

/// Messages, terms and comments in order; blank lines between them are passed over.
///
/// An entry starts where a line starts with a letter or `-`: the parser's own rule for recovery. Lines
/// that belong to nothing make an entry too, so that their fault is told.
pub(super) fn cut(source: &str) -> Vec<Piece<'_>> {
    let mut spans: Vec<Span> = Vec::new();
    let mut open: Option<usize> = None;
    let mut start = 0;
    for (index, text) in source.split_inclusive('\n').enumerate() {
        let end = start + text.len();
        let level = comment_level(text);
        let starts_entry = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        let is_blank = text.trim().is_empty();
        let goes_on = match open {
            Some(of) if of > 0 => level == of,
            Some(_) => level == 0 && !starts_entry,
            None => false,
        };
        match spans.last_mut() {
            Some(last) if goes_on => last.end = end,
            _ if is_blank => open = None,
            _ => {
                spans.push(Span { level, line: index + 1, start, end });
                open = Some(level);
            }
        }
        start = end;
    }
    spans.iter().map(|span| span.piece(source)).collect()
}

struct Span {
    level: usize,
    line: usize,
    start: usize,
    end: usize,
}

impl Span {
    fn piece<'a>(&self, source: &'a str) -> Piece<'a> {
        let (line, text) = (self.line, &source[self.start..self.end]);
        match self.level {
            0 => Piece::Entry { line, text },
            level => Piece::Comment(Comment { level, line, text }),
        }
    }
}

/// How many `#` it begins with, at most three; 0 for no comment.
fn comment_level(line: &str) -> usize {
    line.bytes().take(3).take_while(|&byte| byte == b'#').count()
}
