//! L106: tags of the text, beside those of the source.
//!
//! Tags are those that `@fluent/dom` lays over a page: text-level ones anywhere, others only where the
//! page has them, found again by `data-l10n-name`. Whether the page is right is not seen here.

use std::collections::BTreeSet;

use super::{
    findings::Findings,
    flat::{self, PLACEABLE},
    rules,
    scene::Scene,
};
use crate::ui::Severity;

pub(in crate::ui) mod tags;

use tags::Tag;

/// Elements a translation may add by itself, by the allow-list of `@fluent/dom`.
const TEXT_LEVEL: &[&str] = &[
    "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];

/// Attributes that hold text or tell about it; all others work for the page.
const TEXT_ATTRIBUTES: &[&str] =
    &["alt", "aria-label", "data-l10n-name", "dir", "label", "lang", "placeholder", "title"];

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    for item in &scene.locale.items {
        let source = scene.compared().and_then(|source| source.find(&item.name()));
        for (part, pattern) in item.parts() {
            let original = source.and_then(|source| source.part(part));
            let originals: Option<Vec<Vec<Tag>>> =
                original.filter(|_| !item.is_term).map(|original| {
                    flat::ways(original).iter().map(|it| tags::of(&it.text())).collect()
                });
            let mut told = BTreeSet::new();
            for way in flat::ways(pattern) {
                let place = way.keys.last().copied().unwrap_or(item.id);
                let tags = tags::of(&way.text());
                let mut problems = own(&tags);
                if let Some(originals) = &originals {
                    problems.extend(compared(&tags, originals));
                }
                for (severity, text, suggestion) in problems {
                    if told.insert(text.clone()) {
                        let text = format!("{text}{}", way.form());
                        let finding = findings.in_item(rules::MARKUP, item, place, text);
                        finding.of(item.part_name(part)).severity(severity).suggest(suggestion);
                    }
                }
            }
        }
    }
}

type Problem = (Severity, String, String);

/// What is wrong whatever the source says.
fn own(tags: &[Tag]) -> Vec<Problem> {
    let mut problems: Vec<Problem> = (tags.iter())
        .filter(|tag| tag.text.contains(PLACEABLE))
        .map(|tag| {
            let text = format!("a placeable stands inside the tag <{}>", tag.name);
            (Severity::Error, text, "let the page fill in attributes".to_owned())
        })
        .collect();
    problems.extend(unbalanced(tags));
    problems
}

fn unbalanced(tags: &[Tag]) -> Option<Problem> {
    let problem = |text: String, suggestion: String| Some((Severity::Error, text, suggestion));
    let mut open: Vec<&str> = Vec::new();
    for tag in tags.iter().filter(|tag| !tag.is_void()) {
        let name = tag.name.as_str();
        if !tag.is_complete {
            return problem(format!("the tag <{name} has no end"), "write `>` after it".into());
        } else if !tag.is_closing {
            open.push(name);
        } else if open.last() == Some(&name) {
            open.pop();
        } else {
            let expected = open.last().map(|open| format!("close <{open}> first"));
            let suggestion =
                expected.unwrap_or_else(|| format!("remove it, or open <{name}> before"));
            return problem(format!("</{name}> closes nothing here"), suggestion);
        }
    }
    let name = open.last()?;
    problem(format!("<{name}> is not closed"), format!("write </{name}> after its text"))
}

fn compared(tags: &[Tag], originals: &[Vec<Tag>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let opening = |tags: &[Tag]| -> BTreeSet<String> {
        tags.iter().filter(|tag| !tag.is_closing).map(Tag::shown).collect()
    };
    let (own, known): (_, Vec<_>) =
        (opening(tags), originals.iter().map(|it| opening(it)).collect());
    for shown in known.first().into_iter().flatten() {
        if known.iter().all(|known| known.contains(shown)) && !own.contains(shown) {
            let text = format!("{shown} of the source is missing");
            problems.push((Severity::Error, text, "put it around the words it belongs to".into()));
        }
    }
    for tag in tags.iter().filter(|tag| !tag.is_closing) {
        let is_known = known.iter().any(|known| known.contains(&tag.shown()));
        if !is_known {
            problems.push(extra(tag));
        } else if let Some(attribute) = functional(tag, originals) {
            let text = format!("<{}> sets the attribute {attribute}", tag.name);
            problems.push((Severity::Error, text, "leave attributes to the page".into()));
        }
    }
    problems
}

fn extra(tag: &Tag) -> Problem {
    let is_harmless = tag.is_text_level() && tag.attributes.is_empty();
    let severity = if is_harmless { Severity::Warning } else { Severity::Error };
    (severity, format!("the source has no {}", tag.shown()), "remove the tag".to_owned())
}

/// An attribute that works for the page and that the source's tag does not have the same.
fn functional(tag: &Tag, originals: &[Vec<Tag>]) -> Option<String> {
    let alike = || originals.iter().flatten().filter(|original| original.shown() == tag.shown());
    let is_known = |attribute| alike().any(|original| original.attributes.contains(attribute));
    let mut others = tag.attributes.iter().filter(|it| !TEXT_ATTRIBUTES.contains(&it.0.as_str()));
    others.find(|attribute| !is_known(attribute)).map(|(name, _)| name.clone())
}

impl Tag {
    fn is_text_level(&self) -> bool {
        TEXT_LEVEL.contains(&self.name.as_str())
    }
}
