//! The different texts of some phrases, and what became of each.

use std::collections::HashMap;

use super::{
    Answered, Came,
    markup::{Numbers, Text},
};
use crate::ui::draft::{Answer, Phrase, Piece, Refusal, Sample, Stretch};

/// Every stretch of some phrases that is to be translated, each different one once.
pub(super) struct Texts {
    all: Vec<Wanted>,
    /// For each phrase its stretches.
    phrases: Vec<Vec<Place>>,
}

struct Wanted {
    pieces: Vec<Piece>,
    samples: Vec<Sample>,
    answer: Option<Answer>,
    backend: String,
}

enum Place {
    /// The text with this index.
    Text(usize),
    /// Stays as it is.
    Between(Vec<Piece>),
}

impl Texts {
    pub(super) fn of(phrases: &[&Phrase]) -> Texts {
        let mut texts = Texts { all: Vec::new(), phrases: Vec::new() };
        let mut known = HashMap::new();
        for phrase in phrases {
            let samples: Vec<Sample> = phrase.samples().cloned().collect();
            let mut places = Vec::new();
            for stretch in phrase.stretches() {
                places.push(match stretch {
                    Stretch::Between(pieces) => Place::Between(pieces),
                    Stretch::Words(pieces) => {
                        let key = format!("{pieces:?}{samples:?}");
                        let at = *known.entry(key).or_insert(texts.all.len());
                        if at == texts.all.len() {
                            texts.all.push(Wanted::new(pieces, samples.clone()));
                        }
                        Place::Text(at)
                    }
                });
            }
            texts.phrases.push(places);
        }
        texts
    }

    /// What is to be asked for, numbers written so: at first everything with a word in it, then what lost
    /// a number, or was found unfit for one.
    pub(super) fn wanted(&mut self, numbers: Numbers) -> Vec<(usize, Text)> {
        let mut wanted = Vec::new();
        for (at, one) in self.all.iter_mut().enumerate() {
            let is_wanted = match (numbers, &one.answer) {
                (Numbers::AsText, None) => true,
                (Numbers::Kept, Some(Err(Refusal::PartLost { .. } | Refusal::Unfit { .. }))) => {
                    one.has_numbers()
                }
                _ => false,
            };
            if !is_wanted {
                continue;
            }
            match Text::new(&one.pieces, &one.samples, numbers) {
                Ok(text) => wanted.push((at, text)),
                Err(refusal) => one.answer = Some(Err(refusal)),
            }
        }
        wanted
    }

    pub(super) fn take(&mut self, at: usize, text: &Text, came: Came) {
        let one = &mut self.all[at];
        one.answer = Some(came.and_then(|(html, backend)| {
            one.backend = backend;
            text.read(&html)
        }));
    }

    /// One outcome a phrase.
    pub(super) fn answers(&self, phrases: &[&Phrase]) -> Vec<Answered> {
        debug_assert_eq!(phrases.len(), self.phrases.len());
        self.phrases.iter().map(|places| self.answered(places)).collect()
    }

    fn answered(&self, places: &[Place]) -> Answered {
        let (mut pieces, mut backend) = (Vec::new(), "");
        for place in places {
            let said = match place {
                Place::Between(between) => between,
                Place::Text(at) => {
                    let one = &self.all[*at];
                    backend = &one.backend;
                    match &one.answer {
                        Some(Ok(said)) => said,
                        Some(Err(refusal)) => return Answered::refused(refusal.clone()),
                        None => return Answered::refused(nobody()),
                    }
                }
            };
            pieces.extend(said.iter().cloned());
        }
        Answered { answer: Ok(pieces), backend: backend.to_owned() }
    }
}

fn nobody() -> Refusal {
    Refusal::NoAnswer { reason: "nobody was asked".into() }
}

impl Wanted {
    /// What has no letter outside its parts says the same in every language.
    fn new(pieces: Vec<Piece>, samples: Vec<Sample>) -> Wanted {
        let has_words = pieces.iter().any(|piece| match piece {
            Piece::Text(text) => text.contains(char::is_alphabetic),
            Piece::Part(_) => false,
        });
        let answer = (!has_words).then(|| Ok(pieces.clone()));
        Wanted { pieces, samples, answer, backend: String::new() }
    }

    fn has_numbers(&self) -> bool {
        self.pieces.iter().any(|piece| match piece {
            Piece::Part(part) => matches!(self.samples[*part], Sample::Number(_)),
            Piece::Text(_) => false,
        })
    }
}

impl Answered {
    fn refused(refusal: Refusal) -> Answered {
        Answered { answer: Err(refusal), backend: String::new() }
    }
}
