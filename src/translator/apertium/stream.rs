//! One text as it goes through a pipeline, and back: Apertium's stream format.
//!
//! What is no language goes around the words as blanks, `[1]`: Apertium carries a blank along and never looks
//! into it, and so that nothing inside can disturb it, there is only a number inside. Signs that mean something
//! to it are escaped. Nothing here knows of processes.

use std::ops::Range;

use super::super::Segment;

/// A text on its way.
#[derive(Debug)]
pub struct Message {
    /// Told at the beginning and expected back there: so an answer is known to be this text's.
    number: u64,
    /// What goes in, with the sign that ends it.
    pub bytes: Vec<u8>,
    /// What stands for `[0]`, `[1]`…
    blanks: Vec<String>,
    /// White space around the text.
    around: (String, String),
}

/// An answer that cannot be this message's: the pipeline is out of step.
#[derive(Debug, PartialEq, Eq)]
pub struct OutOfStep;

/// What means something in a stream.
const RESERVED: &[char] = &['[', ']', '{', '}', '^', '$', '@', '\\', '/', '<', '>'];

/// Ends a text in a stream, and has every program say what it has.
pub const FLUSH: u8 = 0;

impl Message {
    /// `None` for a text that holds the sign that ends texts.
    ///
    /// A full stop is added, which [`Message::read`] takes away again: without one, the last word of a title
    /// is taken for another part of speech. The blank behind it is needed, too: `lt-proc -b` overlooks the end
    /// of a text right behind a word.
    pub fn new(number: u64, segment: &Segment) -> Option<Message> {
        let text = segment.text.as_str();
        if text.bytes().any(|byte| byte == FLUSH) {
            return None;
        }
        let start = text.len() - text.trim_start().len();
        let end = start + text[start..].trim_end().len();
        let mut blanks = Vec::new();
        let mut stream = format!("[m{number}]");
        for piece in pieces(text, start..end, &segment.keep) {
            match piece {
                Piece::Words(words) => stream.extend(words.chars().flat_map(escaped)),
                Piece::Blank(blank) => {
                    stream.extend(["[", &blanks.len().to_string(), "]"]);
                    blanks.push(blank.to_owned());
                }
            }
        }
        stream.push_str(".[]");
        let mut bytes = stream.into_bytes();
        bytes.push(FLUSH);
        let around = (text[..start].to_owned(), text[end..].to_owned());
        Some(Message { number, bytes, blanks, around })
    }

    /// The translation in an answer; `None` where nothing came of it.
    pub fn read(&self, answer: &[u8]) -> Result<Option<String>, OutOfStep> {
        let answer = std::str::from_utf8(answer).map_err(|_| OutOfStep)?;
        let answer = answer.strip_prefix(&format!("[m{}]", self.number)).ok_or(OutOfStep)?;
        let answer = answer.strip_suffix("[]").ok_or(OutOfStep)?;
        let answer = answer.strip_suffix('.').unwrap_or(answer);
        let text = self.unescaped(answer)?;
        let (before, after) = &self.around;
        Ok((!text.is_empty()).then(|| format!("{before}{text}{after}")))
    }

    /// Rules of a pair add spaces that nobody asked for; in what was sent there was one at a time, and none
    /// beside other white space.
    fn unescaped(&self, answer: &str) -> Result<String, OutOfStep> {
        let mut text = String::with_capacity(answer.len());
        let mut rest = answer.chars();
        while let Some(sign) = rest.next() {
            match sign {
                '\\' => text.extend(rest.next()),
                '[' => {
                    let (number, behind) = rest.as_str().split_once(']').ok_or(OutOfStep)?;
                    rest = behind.chars();
                    if number.is_empty() {
                        continue;
                    }
                    let at: usize = number.parse().map_err(|_| OutOfStep)?;
                    let blank = self.blanks.get(at).ok_or(OutOfStep)?;
                    if blank.starts_with(char::is_whitespace) && text.ends_with(' ') {
                        text.pop();
                    }
                    text.push_str(blank);
                }
                ' ' if text.is_empty() || text.ends_with(char::is_whitespace) => {}
                _ => text.push(sign),
            }
        }
        text.truncate(text.trim_end().len());
        Ok(text)
    }
}

/// A part of a text.
enum Piece<'a> {
    Words(&'a str),
    Blank(&'a str),
}

/// The parts of a range of a text, in order: a blank for what is kept, for white space that is more than a
/// space, and for signs that get lost; everything else is words.
fn pieces<'a>(text: &'a str, within: Range<usize>, keep: &[Range<usize>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut at = within.start;
    for kept in keep.iter().filter(|kept| kept.start < within.end && kept.end > within.start) {
        let kept = kept.start.max(at)..kept.end.min(within.end);
        pieces.extend(of_words(&text[at..kept.start]));
        pieces.extend((!kept.is_empty()).then(|| Piece::Blank(&text[kept.clone()])));
        at = kept.end;
    }
    pieces.extend(of_words(&text[at..within.end]));
    pieces
}

fn of_words(mut text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    while !text.is_empty() {
        let blank = text.len() - text.trim_start_matches(is_blank).len();
        // A single space parts words, as words want it.
        let is_words = blank == 0 || &text[..blank] == " ";
        let rest = text[blank..].find(is_blank).map_or(text.len(), |end| blank + end);
        let (piece, behind) = text.split_at(if is_words { rest } else { blank });
        pieces.push(if is_words { Piece::Words(piece) } else { Piece::Blank(piece) });
        text = behind;
    }
    pieces
}

/// `~` is a sign of the last program of many pairs, which takes it away.
fn is_blank(sign: char) -> bool {
    sign.is_whitespace() || sign.is_control() || sign == '~'
}

fn escaped(sign: char) -> impl Iterator<Item = char> {
    RESERVED.contains(&sign).then_some('\\').into_iter().chain([sign])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(segment: &Segment) -> String {
        String::from_utf8(Message::new(7, segment).unwrap().bytes).unwrap()
    }

    #[test]
    fn signs_of_the_stream_are_escaped_and_white_space_becomes_blanks() {
        let segment = Segment::new(" a [b]\n\tc/d  e ~f\u{a0}");

        assert_eq!(sent(&segment), "[m7]a \\[b\\][0]c\\/d[1]e[2]f.[]\0");
        let message = Message::new(7, &segment).unwrap();
        assert_eq!(
            message.read(b"[m7] A  \\[B\\] [0] C\\/D[1]E [2]F .[]").unwrap().unwrap(),
            " A [B]\n\tC/D  E ~F\u{a0}"
        );
    }

    #[test]
    fn what_is_kept_is_never_seen() {
        let segment =
            Segment { keep: std::iter::once(4..9).collect(), ..Segment::new("ask [x^$] now") };

        assert_eq!(sent(&segment), "[m7]ask [0] now.[]\0");
        let message = Message::new(7, &segment).unwrap();
        assert_eq!(message.read(b"[m7]ahora [0].[]").unwrap().unwrap(), "ahora [x^$]");
    }

    #[test]
    fn an_answer_to_something_else_is_out_of_step() {
        let message = Message::new(7, &Segment::new("a")).unwrap();

        for answer in ["", "[m6]b.[]", "b.[]", "[m7]b", "[m7]b[9].[]", "[m7]b[.[]"] {
            assert_eq!(message.read(answer.as_bytes()), Err(OutOfStep), "{answer}");
        }
        assert_eq!(message.read(b"[m7].[]"), Ok(None));
        assert!(Message::new(7, &Segment::new("a\0b")).is_none());
    }
}
