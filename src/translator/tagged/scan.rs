//! Reads text with elements in it, however broken, and loses no letter of it.
//!
//! It knows our own elements only; whatever else looks like one is text.

use std::ops::Range;

use super::Spelling;

/// Goes through an answer once.
pub struct Scanner<'a> {
    spelling: &'a Spelling,
    text: String,
    open: Vec<Open>,
    places: Vec<Place>,
    is_balanced: bool,
}

/// The plain text, and for each element where it lies; `None` for one that did not come back whole and once.
pub struct Piece {
    pub text: String,
    pub places: Vec<Option<Range<usize>>>,
    /// Whether each beginning has its end. Ends have no number: where one is lost, or one too many, it is not
    /// known whose.
    pub is_balanced: bool,
}

#[derive(Clone, PartialEq)]
enum Place {
    Missing,
    Open,
    At(Range<usize>),
    Broken,
}

struct Open {
    name: String,
    /// `None` for one that is not ours.
    id: Option<usize>,
    start: usize,
}

struct Tag<'a> {
    name: &'a str,
    /// All of it, as written.
    written: &'a str,
    is_end: bool,
    is_empty: bool,
    id: Option<usize>,
}

/// Longer ones are not ours.
const TAG_BYTES: usize = 200;

impl Scanner<'_> {
    /// For an answer in which `count` elements should be.
    pub fn new(spelling: &Spelling, count: usize) -> Scanner<'_> {
        let places = vec![Place::Missing; count];
        Scanner { spelling, text: String::new(), open: Vec::new(), places, is_balanced: true }
    }

    pub fn read(&mut self, answer: &str) -> Piece {
        let mut rest = answer;
        while let Some(first) = rest.chars().next() {
            let taken = match first {
                '<' => self.tag(rest),
                '&' => self.entity(rest),
                _ => None,
            };
            rest = &rest[taken.unwrap_or_else(|| {
                self.text.push(first);
                first.len_utf8()
            })..];
        }
        let places = std::mem::take(&mut self.places).into_iter().map(|place| match place {
            Place::At(range) => Some(range),
            Place::Missing | Place::Open | Place::Broken => None,
        });
        let (places, text) = (places.collect(), std::mem::take(&mut self.text));
        Piece { text, places, is_balanced: self.is_balanced && self.open.is_empty() }
    }

    /// How many bytes a tag at the start of `rest` takes, if that is one.
    fn tag(&mut self, rest: &str) -> Option<usize> {
        let tag = Tag::read(rest)?;
        let is_ours = |name: &str| tag.name.eq_ignore_ascii_case(name);
        if !is_ours(self.spelling.kept.name) && !is_ours(self.spelling.mark.name) {
            return None;
        }
        if tag.is_end {
            self.close(&tag)?;
        } else {
            self.open(&tag);
        }
        Some(tag.written.len())
    }

    fn open(&mut self, tag: &Tag) {
        let id = tag.id.filter(|id| *id < self.places.len());
        match id {
            Some(id) => {
                let is_first = self.places[id] == Place::Missing && !tag.is_empty;
                self.places[id] = if is_first { Place::Open } else { Place::Broken };
            }
            None => self.text.push_str(tag.written),
        }
        if !tag.is_empty {
            let (name, start) = (tag.name.to_ascii_lowercase(), self.text.len());
            self.open.push(Open { name, id, start });
        }
    }

    /// `None` where nothing of that name is open. What was opened after it is not whole.
    fn close(&mut self, tag: &Tag) -> Option<()> {
        let is_it = |open: &Open| open.name.eq_ignore_ascii_case(tag.name);
        let found = self.open.iter().rposition(is_it);
        self.is_balanced &= found.is_some_and(|at| at + 1 == self.open.len());
        let at = found?;
        for unclosed in self.open.drain(at + 1..) {
            if let Some(id) = unclosed.id {
                self.places[id] = Place::Broken;
            }
        }
        let Open { id, start, .. } = self.open.pop()?;
        match id {
            Some(id) if self.places[id] == Place::Open => {
                self.places[id] = Place::At(start..self.text.len());
            }
            Some(_) => {}
            None => self.text.push_str(tag.written),
        }
        Some(())
    }

    /// How many bytes an entity at the start of `rest` takes, if that is one we know.
    fn entity(&mut self, rest: &str) -> Option<usize> {
        let end = rest.bytes().take(12).position(|byte| byte == b';')?;
        let sign = match &rest[1..end] {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "nbsp" => '\u{a0}',
            name => {
                let number = name.strip_prefix('#')?;
                let (digits, radix) = match number.strip_prefix(['x', 'X']) {
                    Some(hex) => (hex, 16),
                    None => (number, 10),
                };
                let is_number = digits.chars().all(|digit| digit.is_digit(radix));
                let number = u32::from_str_radix(digits, radix).ok().filter(|_| is_number)?;
                char::from_u32(number).filter(|sign| *sign != '\0')?
            }
        };
        self.text.push(sign);
        Some(end + 1)
    }
}

impl Tag<'_> {
    /// A tag at the start of `rest`, with whatever white space and quotes a service put into it.
    fn read(rest: &str) -> Option<Tag<'_>> {
        let end = rest.bytes().take(TAG_BYTES).position(|byte| byte == b'>')?;
        let inside = &rest[1..end];
        let (is_end, inside) = match inside.strip_prefix('/') {
            Some(inside) => (true, inside.trim_start()),
            None => (false, inside),
        };
        let (is_empty, inside) = match inside.strip_suffix('/') {
            Some(inside) => (true, inside),
            None => (false, inside),
        };
        let length = inside.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let (name, attributes) = inside.split_at(length);
        let id = id(attributes);
        let is_whole = attributes.is_empty() || attributes.starts_with(char::is_whitespace);
        let is_tag = length > 0 && is_whole && (!is_end || attributes.trim().is_empty());
        is_tag.then_some(Tag { name, written: &rest[..=end], is_end, is_empty, id })
    }
}

/// The number in ` id="7"`.
fn id(attributes: &str) -> Option<usize> {
    let lower = attributes.to_ascii_lowercase();
    let found = lower.match_indices("id").find_map(|(at, _)| {
        let begins = lower[..at].ends_with(char::is_whitespace);
        let value = lower[at + 2..].trim_start().strip_prefix('=')?.trim_start();
        begins.then(|| value.trim_start_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned())
    })?;
    let digits = found.bytes().take_while(u8::is_ascii_digit).count();
    found[..digits].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{super::XML, *};

    fn read(answer: &str) -> (String, Vec<Option<Range<usize>>>) {
        let Piece { text, places, .. } = Scanner::new(&XML, 2).read(answer);
        (text, places)
    }

    #[test]
    fn what_is_no_element_of_ours_is_text() {
        for text in ["a < b > c", "<b>bold</b>", "</m>", "<m>", "<x id=\"9\">y</x>", "AT&T;", "&"] {
            assert_eq!(read(text), (text.to_owned(), vec![None, None]));
        }
    }

    #[test]
    fn elements_are_read_however_they_are_spelled() {
        let whole = ("a b c".to_owned(), vec![Some(2..3), None]);
        for answer in ["a <m id='0'>b</m> c", "a <M  id = \"0\" >b</ m > c", "a <m id=“0”>b</m> c"]
        {
            assert_eq!(read(answer), whole, "{answer}");
        }
    }

    #[test]
    fn what_is_broken_has_no_place_and_keeps_its_text() {
        for answer in [
            "a <m id=\"0\">b c",
            "a <m id=\"0\"/>b c",
            "<m id=\"0\">a</m> <m id=\"0\">b</m> c",
            "a <x id=\"1\"><m id=\"0\">b</x> c",
        ] {
            let (text, places) = read(answer);

            assert_eq!((text.as_str(), &places[0]), ("a b c", &None), "{answer}");
        }
    }
}
