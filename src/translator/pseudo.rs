//! Pseudo-localisation: texts that are plainly not translated, to see what is not, and what has too little
//! room.
//!
//! Nobody chooses it by itself: it is used where a request or a route names it.

use std::sync::Arc;

use async_trait::async_trait;

use super::{Job, Link, ModelId, Route, Segment, TranslateError, Translated, Translator};
use crate::{
    config::backends::{Pseudo as Settings, PseudoWay as Way},
    lang::Pair,
};

/// Writes the same text with other letters.
pub struct Pseudo {
    id: String,
    way: Way,
}

impl Pseudo {
    /// With the name of the operator.
    pub fn new(id: &str, settings: &Settings) -> Pseudo {
        Pseudo { id: id.to_owned(), way: settings.way }
    }

    fn answer(&self, segment: &Segment) -> Translated {
        let mut answer = Translated::default();
        let (open, close) = self.brackets();
        answer.text.push_str(open);
        for (range, is_kept) in parts(segment) {
            let (text, start) = (&segment.text[range.clone()], answer.text.len());
            if is_kept {
                answer.text.push_str(text);
            } else {
                self.write(text, &mut answer.text);
            }
            let target = start..answer.text.len();
            answer.alignment.push(Link { source: range, target, weight: 1.0 });
        }
        answer.text.push_str(close);
        answer
    }

    fn brackets(&self) -> (&'static str, &'static str) {
        match self.way {
            Way::Echo => ("", ""),
            Way::Accents => ("[", "]"),
            // Right-to-left override, and its end.
            Way::Mirror => ("\u{202e}", "\u{202c}"),
        }
    }

    fn write(&self, text: &str, to: &mut String) {
        for letter in text.chars() {
            match self.way {
                Way::Accents => {
                    to.push(accented(letter));
                    // Translations of short texts are a third longer.
                    if matches!(letter, 'a' | 'e' | 'o') {
                        to.push(accented(letter));
                    }
                }
                Way::Echo | Way::Mirror => to.push(letter),
            }
        }
    }
}

/// Words and what stands between them, in order; what is kept is one part.
fn parts(segment: &Segment) -> Vec<(std::ops::Range<usize>, bool)> {
    let mut parts = Vec::new();
    let mut from = 0;
    for kept in &segment.keep {
        words(&segment.text, from..kept.start, &mut parts);
        parts.push((kept.clone(), true));
        from = kept.end;
    }
    words(&segment.text, from..segment.text.len(), &mut parts);
    parts
}

fn words(
    text: &str,
    range: std::ops::Range<usize>,
    parts: &mut Vec<(std::ops::Range<usize>, bool)>,
) {
    let mut at = range.start;
    for word in text[range].split_inclusive(' ') {
        parts.push((at..at + word.len(), false));
        at += word.len();
    }
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "aceghijklnorsuwyzACEGHIJKLNORSUWYZ";
    const ACCENTED: &str = "åçéĝĥîĵķļñöŕšûŵýžÅÇÉĜĤÎĴĶĻÑÖŔŠÛŴÝŽ";
    let at = PLAIN.chars().position(|plain| plain == letter);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}

#[async_trait]
impl Translator for Pseudo {
    fn id(&self) -> &str {
        &self.id
    }

    fn rearranges(&self) -> bool {
        true
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        Arc::default()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        let way = format!("{:?}", self.way).to_ascii_lowercase();
        Some(Route { pair: pair.clone(), via: None, model: ModelId(way) })
    }

    fn missing(&self, _: &Pair) -> String {
        String::new()
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        Ok(job.segments.iter().map(|segment| self.answer(segment)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_change_and_what_is_kept_does_not() {
        let pseudo = Pseudo::new("pseudo", &Settings { way: Way::Accents });
        let mut segment = Segment::new("Share BBC now");
        segment.keep.push(6..9);

        assert_eq!(pseudo.answer(&segment).text, "[Šĥååŕéé BBC ñööŵ]");
    }
}
