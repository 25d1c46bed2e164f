//! XLIFF: 2.1 is read and written, 1.2 (and 1.1) is read.
//!
//! One `unit` with one `segment` a unit of ours; what else is known of it stands as metadata of the
//! module made for that. Inline codes are left out, the text in `pc`, `mrk` and `g` stays.

use super::{
    draft::{Draft, Languages},
    element::{Element, Inline},
    facts::Facts,
    write::{escaped, escaped_but, marked},
};
use crate::{
    lang::{Pair, Tag},
    memory::{Origin, Unit},
};

/// What the elements around units say.
#[derive(Clone, Debug, Default)]
pub struct Around {
    from: Option<String>,
    to: Option<String>,
}

/// The category of our metadata.
const OURS: &str = "tolmach";

impl Around {
    /// Takes note of an element that begins.
    pub fn enter(&mut self, element: &Element) {
        let attribute = |name| element.attribute(name).map(str::to_owned);
        match element.name.as_str() {
            "xliff" => (self.from, self.to) = (attribute("srcLang"), attribute("trgLang")),
            "file" => {
                self.from = attribute("source-language").or(self.from.take());
                self.to = attribute("target-language").or(self.to.take());
            }
            _ => {}
        }
    }

    /// The translations of a `unit` or `trans-unit`; none where it is in other languages than wanted.
    pub fn read(&self, unit: &Element, languages: &Languages) -> Result<Vec<Draft>, String> {
        // Tools that come from PO files put the head of the file into the first unit.
        let is_head = unit.attribute("restype") == Some("x-gettext-domain-header");
        if is_head || unit.attribute("translate") == Some("no") {
            return Ok(Vec::new());
        }
        let facts = facts(unit);
        let segments: Vec<&Element> = match unit.name.as_str() {
            "trans-unit" => vec![unit],
            _ => unit.elements("segment").collect(),
        };
        let mut drafts = Vec::new();
        for segment in segments {
            drafts.extend(self.draft(segment, &facts, languages)?);
        }
        Ok(drafts)
    }

    fn draft(
        &self,
        segment: &Element,
        facts: &Facts,
        languages: &Languages,
    ) -> Result<Option<Draft>, String> {
        let source = segment.elements("source").next().ok_or("it has no source")?;
        let target = segment.elements("target").next();
        let said = |element: Option<&Element>, around: &Option<String>| {
            element.and_then(|e| e.attribute("xml:lang")).map(str::to_owned).or(around.clone())
        };
        let from = tag(said(Some(source), &self.from), languages.from.as_ref(), "source")?;
        let to = tag(said(target, &self.to), languages.to.as_ref(), "target")?;
        let (Some(from), Some(to)) = (languages.source(&from), languages.target(&to)) else {
            return Ok(None);
        };
        let translated = target.filter(|target| !is_untouched(target));
        Ok(Some(Draft {
            pair: Pair::new(from, to),
            source: source.text(inline),
            target: translated.map(|target| target.text(inline)).unwrap_or_default(),
            facts: facts.clone(),
            is_reviewed: is_reviewed(segment, target),
        }))
    }
}

fn tag(said: Option<String>, wanted: Option<&Tag>, which: &str) -> Result<Tag, String> {
    match (said, wanted) {
        (Some(said), _) => said.parse().map_err(|error| format!("{error}")),
        (None, Some(wanted)) => Ok(wanted.clone()),
        (None, None) => Err(format!("the file does not name its {which} language")),
    }
}

/// XLIFF 1.2 may fill a target with the source, to be translated later.
fn is_untouched(target: &Element) -> bool {
    matches!(target.attribute("state"), Some("new" | "needs-translation"))
}

fn is_reviewed(segment: &Element, target: Option<&Element>) -> bool {
    let states = [segment.attribute("state"), target.and_then(|target| target.attribute("state"))];
    segment.attribute("approved") == Some("yes")
        || states.iter().flatten().any(|state| ["reviewed", "final", "signed-off"].contains(state))
}

fn inline(element: &Element) -> Inline {
    let is_kept = element.attribute("translate") == Some("no");
    match element.name.as_str() {
        "mrk" if is_kept => Inline::Kept,
        "pc" | "mrk" | "g" => Inline::Through,
        "cp" => {
            let number = element.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
            number.and_then(char::from_u32).map_or(Inline::Code, Inline::Sign)
        }
        _ => Inline::Code,
    }
}

fn facts(unit: &Element) -> Facts {
    let mut facts = Facts::default();
    let groups = unit.elements("metadata").flat_map(|metadata| metadata.elements("metaGroup"));
    for group in groups.filter(|group| group.attribute("category") == Some(OURS)) {
        for meta in group.elements("meta") {
            facts.add(meta.attribute("type").unwrap_or_default(), meta.text(inline).text);
        }
    }
    facts
}

/// The file up to its first unit.
pub fn head(pair: &Pair) -> String {
    let Pair { from, to } = pair;
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff \
         xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" \
         xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\" version=\"2.1\" srcLang=\"{from}\" \
         trgLang=\"{to}\">\n<file id=\"memory\">\n"
    )
}

/// One unit.
pub fn unit(unit: &Unit) -> String {
    let mut written = format!(
        "<unit id=\"u{}\">\n<mda:metadata>\n<mda:metaGroup category=\"{OURS}\">\n",
        unit.id
    );
    for (name, value) in Facts::of(unit) {
        written.extend(["<mda:meta type=\"", name, "\">", &escaped(&value), "</mda:meta>\n"]);
    }
    let mrk = |kept: &str, number| format!("<mrk id=\"m{number}\" translate=\"no\">{kept}</mrk>");
    let source = marked(&unit.source, &unit.keep, segment_text, mrk);
    let (state, target) = (state(unit.origin), segment_text(&unit.target));
    written
        + &format!(
            "</mda:metaGroup>\n</mda:metadata>\n<segment state=\"{state}\">\n\
             <source xml:space=\"preserve\">{source}</source>\n\
             <target xml:space=\"preserve\">{target}</target>\n</segment>\n</unit>\n"
        )
}

/// XLIFF has an element for signs that XML cannot hold.
fn segment_text(text: &str) -> String {
    escaped_but(text, |sign| format!("<cp hex=\"{:04X}\"/>", u32::from(sign)))
}

fn state(origin: Origin) -> &'static str {
    match origin {
        Origin::Approved => "final",
        Origin::Human => "reviewed",
        Origin::Machine | Origin::Imported => "translated",
        Origin::Suggested | Origin::Withdrawn => "initial",
    }
}

/// The file after its last unit.
pub const TAIL: &str = "</file>\n</xliff>\n";
