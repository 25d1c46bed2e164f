//! Bytes of a file as UTF-8, with the line one is at; never more in memory than a piece of the file.
//!
//! Reads UTF-8 and, by its byte order mark or its first sign, UTF-16. What is neither stands as
//! [`UNREADABLE`], so that only the unit it is in is lost.

use std::io::{self, BufRead, Read};

/// Stands for bytes that are no text; XML allows it nowhere.
pub const UNREADABLE: char = '\u{FFFF}';

/// A file as UTF-8.
pub struct Decoded<R> {
    source: R,
    encoding: Option<Encoding>,
    /// Read and not yet decoded: the beginning of a character.
    raw: Vec<u8>,
    text: Vec<u8>,
    /// How much of `text` was consumed.
    taken: usize,
    line: u64,
    /// Bytes handed out since [`Decoded::begin_piece`].
    piece_bytes: usize,
    is_at_end: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
}

const READ_BYTES: usize = 64 * 1024;

/// A tag, a text or a comment of more is no part of a translation memory.
const PIECE_BYTES: usize = 8 * 1024 * 1024;

impl<R: Read> Decoded<R> {
    /// At the beginning of a file.
    pub fn new(source: R) -> Decoded<R> {
        Decoded {
            source,
            encoding: None,
            raw: Vec::new(),
            text: Vec::new(),
            taken: 0,
            line: 1,
            piece_bytes: 0,
            is_at_end: false,
        }
    }

    /// The line of what comes next, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// From here on another piece is measured.
    pub fn begin_piece(&mut self) {
        self.piece_bytes = 0;
    }

    /// Bytes of the piece so far.
    pub fn piece_bytes(&self) -> usize {
        self.piece_bytes
    }

    fn fill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.taken = 0;
        while self.text.is_empty() && !self.is_at_end {
            let had = self.raw.len();
            self.raw.resize(had + READ_BYTES, 0);
            let read = loop {
                match self.source.read(&mut self.raw[had..]) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    read => break read?,
                }
            };
            self.raw.truncate(had + read);
            self.is_at_end = read == 0;
            self.decode();
        }
        Ok(())
    }

    fn decode(&mut self) {
        let Some(encoding) = self.encoding.or_else(|| self.recognise()) else { return };
        self.encoding = Some(encoding);
        let decoded = match encoding {
            Encoding::Utf8 => utf8(&self.raw, self.is_at_end, &mut self.text),
            Encoding::Utf16Le => {
                utf16(&self.raw, self.is_at_end, u16::from_le_bytes, &mut self.text)
            }
            Encoding::Utf16Be => {
                utf16(&self.raw, self.is_at_end, u16::from_be_bytes, &mut self.text)
            }
        };
        self.raw.drain(..decoded);
    }

    /// By the first bytes, of which a byte order mark is dropped; `None` where there are too few yet.
    fn recognise(&mut self) -> Option<Encoding> {
        if self.raw.len() < 3 && !self.is_at_end {
            return None;
        }
        let (encoding, mark) = match self.raw.as_slice() {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
            [0xFF, 0xFE, ..] => (Encoding::Utf16Le, 2),
            [0xFE, 0xFF, ..] => (Encoding::Utf16Be, 2),
            [b'<', 0, ..] => (Encoding::Utf16Le, 0),
            [0, b'<', ..] => (Encoding::Utf16Be, 0),
            _ => (Encoding::Utf8, 0),
        };
        self.raw.drain(..mark);
        Some(encoding)
    }
}

/// Decodes what is whole; gives how many bytes that were.
fn utf8(raw: &[u8], is_last: bool, text: &mut Vec<u8>) -> usize {
    let mut at = 0;
    loop {
        let error = match std::str::from_utf8(&raw[at..]) {
            Ok(rest) => {
                text.extend_from_slice(rest.as_bytes());
                return raw.len();
            }
            Err(error) => error,
        };
        let good = at + error.valid_up_to();
        text.extend_from_slice(&raw[at..good]);
        match error.error_len() {
            None if !is_last => return good,
            wrong => at = (good + wrong.unwrap_or(raw.len())).min(raw.len()),
        }
        push(text, UNREADABLE);
    }
}

/// Decodes what is whole; gives how many bytes that were.
fn utf16(raw: &[u8], is_last: bool, unit: fn([u8; 2]) -> u16, text: &mut Vec<u8>) -> usize {
    let mut units: Vec<u16> = raw.as_chunks::<2>().0.iter().map(|bytes| unit(*bytes)).collect();
    let is_half = units.last().is_some_and(|last| (0xD800..0xDC00).contains(last));
    if is_half && !is_last {
        units.pop();
    }
    let decoded = units.len() * 2;
    for sign in char::decode_utf16(units) {
        push(text, sign.unwrap_or(UNREADABLE));
    }
    if is_last && raw.len() > decoded {
        push(text, UNREADABLE);
        return raw.len();
    }
    decoded
}

fn push(text: &mut Vec<u8>, sign: char) {
    text.extend_from_slice(sign.encode_utf8(&mut [0; 4]).as_bytes());
}

impl<R: Read> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.piece_bytes > PIECE_BYTES {
            let megabytes = PIECE_BYTES / 1024 / 1024;
            return Err(io::Error::other(format!("a tag or text is longer than {megabytes} MB")));
        }
        if self.taken == self.text.len() {
            self.fill()?;
        }
        Ok(&self.text[self.taken..])
    }

    fn consume(&mut self, amount: usize) {
        let consumed = &self.text[self.taken..self.taken + amount];
        self.line += consumed.iter().map(|byte| u64::from(*byte == b'\n')).sum::<u64>();
        self.taken += amount;
        self.piece_bytes += amount;
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hands out a byte at a time: characters are cut everywhere.
    struct Drops<'a>(&'a [u8]);

    impl Read for Drops<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.0.read(&mut into[..1])
        }
    }

    fn decoded(bytes: &[u8]) -> String {
        let mut text = String::new();
        Decoded::new(Drops(bytes)).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn every_encoding_of_a_text_reads_the_same() {
        let text = "<a>ї😀\n</a>";
        let units = || text.encode_utf16();
        let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();

        assert_eq!(decoded(text.as_bytes()), text);
        assert_eq!(decoded(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()), text);
        assert_eq!(decoded(&little), text);
        assert_eq!(decoded(&[b"\xFF\xFE", little.as_slice()].concat()), text);
        assert_eq!(decoded(&[b"\xFE\xFF", big.as_slice()].concat()), text);
    }

    #[test]
    fn what_is_no_text_is_marked_and_the_rest_is_read() {
        assert_eq!(decoded(b"<a>caf\xE9 ok</a>"), "<a>caf\u{FFFF} ok</a>");
        assert_eq!(decoded(b"ab\xE2\x82"), "ab\u{FFFF}");
        assert_eq!(decoded(b"<\0\x00\xD8b\0"), "<\u{FFFF}b");
    }
}
