//! A text with parts in it as HTML, and back.
//!
//! A part is an element that says it is not to be translated; a number may stand as a number, which
//! translators inflect the words around better for. Tags of the message itself stay tags.

use super::numbers;
use crate::ui::draft::{Answer, Piece, Refusal, Sample};

/// How parts that are numbers are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numbers {
    /// As digits among the words: found again by their value.
    AsText,
    /// As other parts.
    Kept,
}

/// What a translator gets of a text, and what is needed to read the answer.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub html: String,
    pieces: Vec<Piece>,
    samples: Vec<Sample>,
    numbers: Numbers,
    has_tags: bool,
}

/// Begins the id of the element that stands for a part.
const ID: &str = "id=\"tolmach-part-";

impl Text {
    /// Writes the pieces as HTML; refused where a part stands inside a tag.
    pub(super) fn new(
        pieces: &[Piece],
        samples: &[Sample],
        numbers: Numbers,
    ) -> Result<Text, Refusal> {
        let has_tags = pieces.iter().any(|piece| match piece {
            Piece::Text(text) => has_markup(text),
            Piece::Part(_) => false,
        });
        let mut html = String::new();
        for piece in pieces {
            match piece {
                Piece::Text(text) if has_tags => html.push_str(text),
                Piece::Text(text) => html.push_str(&escaped(text)),
                Piece::Part(_) if has_tags && is_inside_tag(&html) => {
                    return Err(Refusal::PartInTag);
                }
                Piece::Part(part) => html.push_str(&element(*part, &samples[*part], numbers)),
            }
        }
        let (pieces, samples) = (pieces.to_vec(), samples.to_vec());
        Ok(Text { html, pieces, samples, numbers, has_tags })
    }

    /// The pieces of an answer: every part once, every tag as it was.
    pub(super) fn read(&self, html: &str) -> Answer {
        let mut pieces = self.taken_apart(html)?;
        if self.numbers == Numbers::AsText {
            pieces = numbers::found(pieces, &self.numbers_sent())?;
        }
        let wanted = self.pieces.iter().filter_map(part_of);
        for part in wanted {
            if pieces.iter().filter_map(part_of).filter(|found| *found == part).count() != 1 {
                return Err(lost());
            }
        }
        if tags(&self.pieces) == tags(&pieces) { Ok(pieces) } else { Err(Refusal::Tags) }
    }

    /// The parts that were sent as digits, in order.
    fn numbers_sent(&self) -> Vec<(usize, &str)> {
        let parts = self.pieces.iter().filter_map(part_of);
        let numbers = parts.filter_map(|part| match &self.samples[part] {
            Sample::Number(digits) => Some((part, digits.as_str())),
            _ => None,
        });
        numbers.collect()
    }

    fn taken_apart(&self, html: &str) -> Answer {
        let (mut pieces, mut rest) = (Vec::new(), html);
        while let Some(at) = rest.find(ID) {
            let start = rest[..at].rfind('<').ok_or_else(lost)?;
            let digits = &rest[at + ID.len()..];
            let (digits, behind) = digits.split_once('"').ok_or_else(lost)?;
            let part: usize = digits.parse().map_err(|_| lost())?;
            let behind = behind.split_once('>').ok_or_else(lost)?.1;
            let is_span = rest[start..].starts_with("<span");
            let after =
                if is_span { behind.split_once("</span>").ok_or_else(lost)?.1 } else { behind };
            self.say(&rest[..start], &mut pieces);
            pieces.push(Piece::Part(part));
            rest = after;
        }
        self.say(rest, &mut pieces);
        Ok(pieces)
    }

    /// Signs are spelled as the source spells them: `&` stays `&` where it has no `&amp;`.
    fn say(&self, html: &str, pieces: &mut Vec<Piece>) {
        if html.is_empty() {
            return;
        }
        let mut text = html.to_owned();
        for (sign, entity) in SIGNS {
            if !self.has_tags || !self.html.contains(entity) {
                text = text.replace(entity, sign);
            }
        }
        pieces.push(Piece::Text(text));
    }
}

/// Which one is asked for again, or told by who knows its name.
fn lost() -> Refusal {
    Refusal::PartLost { placeable: "a placeable".to_owned() }
}

fn part_of(piece: &Piece) -> Option<usize> {
    match piece {
        Piece::Part(part) => Some(*part),
        Piece::Text(_) => None,
    }
}

fn element(part: usize, sample: &Sample, numbers: Numbers) -> String {
    let kept =
        |words: &str| format!("<span translate=\"no\" {ID}{part}\">{}</span>", escaped(words));
    match sample {
        Sample::Number(digits) if numbers == Numbers::AsText => digits.clone(),
        Sample::Number(words) | Sample::Words(words) => kept(words),
        Sample::Nothing => format!("<wbr {ID}{part}\">"),
    }
}

/// Whether a browser would see a tag or an entity in the text.
fn has_markup(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let next = rest[at + 1..].chars().next().unwrap_or(' ');
        let is_entity = rest[at + 1..].find(';').is_some_and(|end| {
            end > 0 && rest[at + 1..][..end].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#')
        });
        if rest[at..].starts_with('<') && (next.is_ascii_alphabetic() || next == '/')
            || rest[at..].starts_with('&') && is_entity
        {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}

fn is_inside_tag(html: &str) -> bool {
    let open = html.rfind('<').filter(|at| has_markup(&html[*at..]));
    open.is_some_and(|at| !html[at..].contains('>'))
}

/// Signs that text in HTML has another spelling for; the one all others begin with comes last.
const SIGNS: [(&str, &str); 3] = [("<", "&lt;"), (">", "&gt;"), ("&", "&amp;")];

fn escaped(text: &str) -> String {
    let escape = |text: String, (sign, entity): (&str, &str)| text.replace(sign, entity);
    SIGNS.into_iter().rev().fold(text.to_owned(), escape)
}

/// The tags of the text, sorted; what is in attributes that are translated is left out.
fn tags(pieces: &[Piece]) -> Vec<String> {
    let texts = pieces.iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(text.as_str()),
        Piece::Part(_) => None,
    });
    let mut found = Vec::new();
    for text in texts {
        for (at, _) in text.match_indices('<').filter(|(at, _)| has_markup(&text[*at..])) {
            let end = text[at..].find('>').map_or(text.len(), |end| at + end + 1);
            found.push(without_words(&text[at..end]));
        }
    }
    found.sort();
    found
}

/// Attributes whose values are words.
const WORDS: [&str; 4] = ["title=", "alt=", "aria-label=", "placeholder="];

fn without_words(tag: &str) -> String {
    let mut parts = Vec::new();
    let mut is_words = false;
    for (at, part) in tag.split('"').enumerate() {
        let is_value = at % 2 == 1;
        parts.push(if is_value && is_words { "" } else { part });
        is_words = !is_value && WORDS.iter().any(|name| part.ends_with(name));
    }
    parts.join("\"")
}
