//! TMX 1.4b: a list of `tu`, each one text in several languages (`tuv`).
//!
//! Markup inside segments (`bpt`, `ept`, `ph`, `it`, `ut`, and `sub` in them) is left out, the text inside
//! `hi` stays. Words that are kept letter for letter go out as `hi`: text to every other tool.

use super::{
    draft::{Draft, Languages},
    element::{Element, Inline},
    facts::Facts,
    write::{escaped, marked},
};
use crate::{
    database::date,
    lang::{Pair, Tag},
    memory::Unit,
};

/// Stands before our names in `prop`.
const OURS: &str = "x-tolmach-";

/// `type` of the `hi` around kept words.
const KEPT: &str = "x-keep";

/// The translations of a `tu`; none where it is in other languages than wanted.
///
/// The source is the variant in the language wanted, else in the one the file names, else the first.
pub fn read(
    tu: &Element,
    source_language: Option<&str>,
    languages: &Languages,
) -> Result<Vec<Draft>, String> {
    let variants: Vec<(Tag, &Element)> =
        tu.elements("tuv").map(variant).collect::<Result<_, String>>()?;
    if variants.len() < 2 {
        return Err("it has no translation".into());
    }
    let named = tu.attribute("srclang").or(source_language);
    let named: Option<Tag> = named.and_then(|named| named.parse().ok());
    let Some(source_at) = source_of(&variants, named.as_ref(), languages) else {
        return Ok(Vec::new());
    };
    let (seen, source) = &variants[source_at];
    let Some(from) = languages.source(seen) else { return Ok(Vec::new()) };
    let mut drafts = Vec::new();
    for (_, (seen, target)) in variants.iter().enumerate().filter(|(at, _)| *at != source_at) {
        let Some(to) = languages.target(seen) else { continue };
        drafts.push(Draft {
            pair: Pair::new(from.clone(), to),
            source: segment(source)?.text(inline),
            target: segment(target)?.text(inline),
            facts: facts(tu, target),
            is_reviewed: true,
        });
    }
    Ok(drafts)
}

fn variant(tuv: &Element) -> Result<(Tag, &Element), String> {
    // `lang` is how TMX before 1.4 has it.
    let language = tuv.attribute("xml:lang").or_else(|| tuv.attribute("lang"));
    let language = language.ok_or("a tuv does not name its language")?;
    let language: Tag = language.parse().map_err(|error| format!("{error}"))?;
    Ok((language, tuv))
}

fn source_of(
    variants: &[(Tag, &Element)],
    named: Option<&Tag>,
    languages: &Languages,
) -> Option<usize> {
    if languages.from.is_some() {
        return variants.iter().position(|(seen, _)| languages.source(seen).is_some());
    }
    let Some(named) = named else { return Some(0) };
    let exact = variants.iter().position(|(seen, _)| seen == named);
    exact.or_else(|| variants.iter().position(|(seen, _)| seen.writes_like(named)))
}

fn segment(tuv: &Element) -> Result<&Element, String> {
    tuv.elements("seg").next().ok_or_else(|| "a tuv has no seg".into())
}

fn inline(element: &Element) -> Inline {
    match element.name.as_str() {
        "hi" if element.attribute("type") == Some(KEPT) => Inline::Kept,
        "hi" => Inline::Through,
        _ => Inline::Code,
    }
}

/// What the unit says, then what its translation says.
fn facts(tu: &Element, target: &Element) -> Facts {
    let mut facts = Facts::default();
    for element in [tu, target] {
        let person = element.attribute("changeid").or_else(|| element.attribute("creationid"));
        facts.maker = person.map(str::to_owned).or(facts.maker);
        let moment = element.attribute("changedate").or_else(|| element.attribute("creationdate"));
        facts.created_ms = moment.and_then(date::read_compact).or(facts.created_ms);
        for prop in element.elements("prop") {
            if let Some(name) = prop.attribute("type").and_then(|name| name.strip_prefix(OURS)) {
                facts.add(name, prop.text(inline).text);
            }
        }
    }
    facts
}

/// The file up to its first unit.
pub fn head(pair: Option<&Pair>) -> String {
    let language = pair.map_or_else(|| "*all*".to_owned(), |pair| pair.from.to_string());
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header \
         creationtool=\"Tolmach\" creationtoolversion=\"{version}\" segtype=\"sentence\" \
         o-tmf=\"tolmach\" adminlang=\"en\" srclang=\"{language}\" datatype=\"plaintext\"/>\n<body>\n"
    )
}

/// One unit.
pub fn unit(unit: &Unit) -> String {
    let Pair { from, to } = &unit.pair;
    let moment = date::compact(unit.created_ms);
    let mut tu = format!(
        "<tu tuid=\"{}\" srclang=\"{from}\" creationdate=\"{moment}\" changedate=\"{moment}\" \
         creationid=\"{}\">\n",
        unit.id,
        escaped(&unit.maker)
    );
    for (name, value) in Facts::of(unit) {
        tu.extend(["<prop type=\"", OURS, name, "\">", &escaped(&value), "</prop>\n"]);
    }
    let hi = |kept: &str, _| format!("<hi type=\"{KEPT}\">{kept}</hi>");
    let source = marked(&unit.source, &unit.keep, escaped, hi);
    for (language, segment) in [(from, source), (to, escaped(&unit.target))] {
        let language = language.to_string();
        tu.extend(["<tuv xml:lang=\"", &language, "\"><seg>", &segment, "</seg></tuv>\n"]);
    }
    tu + "</tu>\n"
}

/// The file after its last unit.
pub const TAIL: &str = "</body>\n</tmx>\n";
