//! Glossaries as TBX: version 3 in both styles (TBX-Basic), and the elements of version 2.
//!
//! A deprecated or superseded term of the target language is a forbidden translation. What TBX-Basic
//! has no word for stands in term notes of our own: `x-tolmach-case`, `x-tolmach-translate`.

mod concept;
mod written;

pub use written::write;

use quick_xml::{
    Reader,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};

use super::{Fault, Row};
use crate::lang::{Pair, Tag};
use concept::Concept;

/// What a TBX document holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// Its pair: the one asked for, or that of its two languages; `None` where it has others.
    pub pair: Option<Pair>,
    /// Its terms in that pair, with their line from 1.
    pub rows: Vec<Row>,
}

/// Reads a document; what stands behind a fault in its XML is not read.
pub fn read(bytes: &[u8], pair: Option<&Pair>) -> Read {
    let mut found = Document::default();
    let broken = std::str::from_utf8(bytes).map_or(Some(1), |text| found.read(text).err());
    let pair = pair.cloned().or_else(|| found.pair());
    let mut rows: Vec<Row> = Vec::new();
    if let Some(pair) = &pair {
        rows.extend(found.concepts.iter().flat_map(|concept| concept.rows(pair)));
    }
    if found.concepts.is_empty() || broken.is_some() {
        rows.push(Row { at: broken.unwrap_or(1), entry: Err(Fault::Unreadable) });
    }
    Read { pair, rows }
}

/// What was read so far.
#[derive(Default)]
struct Document {
    /// What the document says it is written in.
    own: Option<Tag>,
    concepts: Vec<Concept>,
    /// The concept that is open.
    open: Option<Concept>,
    /// The text of the innermost element, and what kind of note it is.
    text: String,
    kind: String,
}

impl Document {
    /// Reads to the end; the line where that is not possible.
    fn read(&mut self, text: &str) -> Result<(), usize> {
        let mut reader = Reader::from_str(text);
        loop {
            let start = usize::try_from(reader.buffer_position()).unwrap_or_default();
            let line = || 1 + text[..start.min(text.len())].matches('\n').count();
            match reader.read_event().map_err(|_| line())? {
                // Its entities could be anything.
                Event::DocType(kind) if kind.contains('[') => return Err(line()),
                Event::Start(element) => self.begin(&element, line),
                Event::Text(piece) => self.text.push_str(&piece),
                Event::CData(piece) => self.text.push_str(&piece),
                Event::GeneralRef(name) => match name.resolve_char_ref() {
                    Ok(Some(c)) => self.text.push(c),
                    _ => self.text.push_str(resolve_predefined_entity(&name).ok_or_else(line)?),
                },
                Event::End(element) => self.end(element.local_name().as_ref()),
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn begin(&mut self, element: &BytesStart, line: impl Fn() -> usize) {
        self.text.clear();
        let name = element.local_name();
        let name: &str = name.as_ref();
        self.kind = attribute(element, "type").unwrap_or_else(|| name.to_owned());
        let language = || attribute(element, "xml:lang").and_then(|tag| tag.parse().ok());
        match name {
            "tbx" | "martif" => self.own = language(),
            "conceptEntry" | "termEntry" => self.open = Some(Concept::at(line())),
            "langSec" | "langSet" => {
                if let Some(concept) = &mut self.open {
                    concept.begin_language(language());
                }
            }
            "termSec" | "tig" | "ntig" => {
                if let Some(concept) = &mut self.open {
                    concept.begin_term();
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        let text = std::mem::take(&mut self.text);
        let text = text.trim();
        if matches!(name, "conceptEntry" | "termEntry") {
            self.concepts.extend(self.open.take());
        } else if let Some(concept) = &mut self.open
            && !text.is_empty()
        {
            let kind = if name == "term" || name == "note" { name } else { &self.kind };
            concept.take(kind, text);
        }
    }

    fn pair(&self) -> Option<Pair> {
        let mut languages: Vec<&Tag> = Vec::new();
        for tag in self.concepts.iter().flat_map(Concept::languages) {
            if !languages.contains(&tag) {
                languages.push(tag);
            }
        }
        let [one, other] = languages[..] else { return None };
        let is_second = self.own.as_ref().is_some_and(|own| own.language() == other.language());
        let (from, to) = if is_second { (other, one) } else { (one, other) };
        Some(Pair::new(from.clone(), to.clone()))
    }
}

fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    Some(found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DCT: &str = r#"<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
     xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
<conceptEntry id="c1"><langSec xml:lang="pt"><termSec><term>navio &amp; barco</term></termSec>
<termSec><term>nave</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
<langSec xml:lang="en"><termSec><term>vessel</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
</conceptEntry></body></text></tbx>"#;

    #[test]
    fn the_other_style_is_read_and_its_own_language_is_the_source() {
        let read = read(DCT.as_bytes(), None);

        assert_eq!(read.pair, Some("en-pt".parse().unwrap()));
        let entry = read.rows[0].entry.as_ref().unwrap();
        assert_eq!((entry.source.as_str(), entry.target.as_str()), ("vessel", "navio & barco"));
        assert_eq!((entry.part_of_speech.as_str(), read.rows[0].at), ("noun", 4));
        assert_eq!(entry.forbidden, ["nave"]);
    }

    #[test]
    fn what_stands_before_a_fault_is_read_and_entities_of_its_own_are_a_fault() {
        let broken = DCT.replace("</body>", "<conceptEntry></nobody>");
        let bomb = DCT.replace("<tbx", "<!DOCTYPE a [<!ENTITY b \"bb\">]>\n<tbx");

        let faults = |text: &str| {
            let rows = read(text.as_bytes(), None).rows;
            rows.into_iter().map(|row| row.entry.is_err()).collect::<Vec<_>>()
        };
        assert_eq!(faults(&broken), [false, true]);
        assert_eq!(faults(&bomb), [true]);
        assert_eq!(faults("not XML"), [true]);
    }
}
