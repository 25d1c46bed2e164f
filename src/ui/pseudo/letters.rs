//! Letters of made-up languages; tags and entities are passed by.

use crate::lang::Tag;

/// A made-up language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accents, longer, in brackets.
    Accented,
    /// `ar-XB`: from right to left.
    Bidi,
}

impl Pseudo {
    /// Both.
    pub const ALL: &[Pseudo] = &[Pseudo::Accented, Pseudo::Bidi];

    /// Its tag; the regions XA and XB are for private use.
    pub fn tag(self) -> Tag {
        let tag = match self {
            Pseudo::Accented => "en-XA",
            Pseudo::Bidi => "ar-XB",
        };
        tag.parse().expect("a valid tag")
    }

    pub(super) fn brackets(self) -> Option<(&'static str, &'static str)> {
        match self {
            Pseudo::Accented => Some(("⟦", "⟧")),
            Pseudo::Bidi => None,
        }
    }
}

/// Whether the tag is that of a made-up language, which nobody translates or checks.
pub(in crate::ui) fn is_pseudo(tag: &Tag) -> bool {
    Pseudo::ALL.iter().any(|kind| kind.tag() == *tag)
}

/// Rewrites the texts of one pattern in order; a tag may begin in one and end in the next.
pub(super) struct Writer {
    kind: Pseudo,
    is_in_tag: bool,
}

/// Signs of the longest entity we know, `&thetasym;`, and some.
const LONGEST_ENTITY: usize = 12;

impl Writer {
    pub(super) fn new(kind: Pseudo) -> Writer {
        Writer { kind, is_in_tag: false }
    }

    pub(super) fn write(&mut self, text: &str) -> String {
        let mut written = String::new();
        let mut word = String::new();
        let mut rest = text;
        while let Some(sign) = rest.chars().next() {
            let skipped = self.skipped(rest);
            if skipped == 0 && sign.is_alphabetic() {
                word.push(sign);
                rest = &rest[sign.len_utf8()..];
                continue;
            }
            self.end(&mut word, &mut written);
            let step = skipped.max(sign.len_utf8());
            written.push_str(&rest[..step]);
            rest = &rest[step..];
        }
        self.end(&mut word, &mut written);
        written
    }

    /// Bytes at the start that stay as they are: of a tag or an entity.
    fn skipped(&mut self, rest: &str) -> usize {
        let starts_tag = rest.strip_prefix('<').is_some_and(|inner| {
            inner.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '/')
        });
        if self.is_in_tag || starts_tag {
            let end = rest.find('>').map(|at| at + 1);
            self.is_in_tag = end.is_none();
            return end.unwrap_or(rest.len());
        }
        let end = rest.starts_with('&').then(|| rest.find(';')).flatten();
        end.filter(|end| *end <= LONGEST_ENTITY && !rest[..*end].contains(' '))
            .map_or(0, |end| end + 1)
    }

    fn end(&self, word: &mut String, written: &mut String) {
        if word.is_empty() {
            return;
        }
        match self.kind {
            Pseudo::Accented => word.chars().for_each(|letter| accented(letter, written)),
            // Right-to-left override around the word, so that it reads as it would in Arabic.
            Pseudo::Bidi => written.extend(["\u{202e}", word, "\u{202c}"]),
        }
        word.clear();
    }
}

/// Vowels come twice: a third more letters, as German has of English.
fn accented(letter: char, written: &mut String) {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let marked = "áƀçďéƒĝĥíĵķļḿñóþǫŕšţúṽŵẋýžÁƁÇĎÉƑĜĤÍĴĶĻḾÑÓÞǪŔŠŢÚṼŴẊÝŽ";
    let at = plain.chars().position(|known| known == letter);
    let letter = at.and_then(|at| marked.chars().nth(at)).unwrap_or(letter);
    written.push(letter);
    if "áéíóúÁÉÍÓÚ".contains(letter) {
        written.extend(letter.to_lowercase());
    }
}
