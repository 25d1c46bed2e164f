//! One concept of a TBX document.

use crate::{
    glossary::{Case, Entry, Fault, Row},
    lang::{Pair, Tag},
};

/// A concept with its terms in some languages.
#[derive(Default)]
pub struct Concept {
    line: usize,
    note: String,
    languages: Vec<(Tag, Vec<Term>)>,
    /// Whether the language that is open is none.
    is_lost: bool,
}

#[derive(Default)]
struct Term {
    text: String,
    part_of_speech: String,
    status: String,
    case: String,
    is_kept: bool,
    note: String,
}

impl Concept {
    /// That begins on a line.
    pub fn at(line: usize) -> Concept {
        Concept { line, ..Concept::default() }
    }

    /// The languages it has terms in.
    pub fn languages(&self) -> impl Iterator<Item = &Tag> {
        self.languages.iter().map(|(tag, _)| tag)
    }

    /// What follows is in this language.
    pub fn begin_language(&mut self, tag: Option<Tag>) {
        self.is_lost = tag.is_none();
        self.languages.extend(tag.map(|tag| (tag, Vec::new())));
    }

    /// What follows is about another term.
    pub fn begin_term(&mut self) {
        if let Some((_, terms)) = self.languages.last_mut().filter(|_| !self.is_lost) {
            terms.push(Term::default());
        }
    }

    /// Takes the text of an element.
    pub fn take(&mut self, kind: &str, text: &str) {
        let term = self.languages.last_mut().and_then(|(_, terms)| terms.last_mut());
        let place = match (kind, term) {
            ("term", Some(term)) => &mut term.text,
            ("partOfSpeech", Some(term)) => &mut term.part_of_speech,
            ("administrativeStatus" | "normativeAuthorization", Some(term)) => &mut term.status,
            ("x-tolmach-case", Some(term)) => &mut term.case,
            ("x-tolmach-translate", Some(term)) => return term.is_kept = text == "no",
            ("note", Some(term)) => &mut term.note,
            ("note", None) => &mut self.note,
            _ => return,
        };
        text.clone_into(place);
    }

    /// An entry for each term of the source language; none where the concept has no such term.
    pub fn rows(&self, pair: &Pair) -> Vec<Row> {
        let sources = self.terms(&pair.from);
        let rows = sources
            .into_iter()
            .map(|source| Row { at: self.line, entry: self.entry(source, &self.terms(&pair.to)) });
        rows.collect()
    }

    fn terms(&self, wanted: &Tag) -> Vec<&Term> {
        let is_it = |tag: &Tag| tag == wanted || tag.base() == wanted.base();
        let exact = self.languages.iter().find(|(tag, _)| tag == wanted);
        let found = exact.or_else(|| self.languages.iter().find(|(tag, _)| is_it(tag)));
        found.iter().flat_map(|(_, terms)| terms).filter(|term| !term.text.is_empty()).collect()
    }

    fn entry(&self, source: &Term, targets: &[&Term]) -> Result<Entry, Fault> {
        let is_kept = source.is_kept || targets.iter().any(|term| term.is_kept);
        let usable = || targets.iter().filter(|term| !term.is_forbidden());
        let target = usable().find(|term| term.status.starts_with("preferred")).or(usable().next());
        let forbidden = targets.iter().filter(|term| term.is_forbidden());
        let case = match source.case.as_str() {
            "" => Case::default(),
            named => named.parse().map_err(|()| Fault::UnknownCase)?,
        };
        Ok(Entry {
            source: source.text.clone(),
            target: target.filter(|_| !is_kept).map(|term| term.text.clone()).unwrap_or_default(),
            is_kept,
            case,
            part_of_speech: source.part_of_speech.clone(),
            forbidden: forbidden.map(|term| term.text.clone()).collect(),
            note: if source.note.is_empty() { self.note.clone() } else { source.note.clone() },
        })
    }
}

impl Term {
    fn is_forbidden(&self) -> bool {
        self.status.starts_with("deprecated") || self.status.starts_with("superseded")
    }
}
