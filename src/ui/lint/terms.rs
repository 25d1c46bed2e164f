//! L105: other messages and terms inside than in the source.

use std::collections::BTreeMap;

use super::{
    findings::Findings,
    flat, rules,
    scene::{Item, Scene},
    walk::{self, Part, Role},
};

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    for (source, item) in scene.pairs() {
        let (wanted, used) = (references(source), references(item));
        for name in wanted.keys().filter(|name| !used.contains_key(*name)) {
            left_out(scene, item, name, findings);
        }
        for (name, place) in used.iter().filter(|(name, _)| !wanted.contains_key(*name)) {
            added(scene, item, name, place, findings);
        }
    }
}

/// Names of what is printed inside, and where.
fn references<'a>(item: &Item<'a>) -> BTreeMap<String, &'a str> {
    let mut all = BTreeMap::new();
    for (_, pattern) in item.parts() {
        walk::pattern(pattern, &mut |part, role| match part {
            Part::Message { id, .. } => {
                all.insert(id.to_owned(), id);
            }
            Part::Term { id, .. } if role == Role::Printed => {
                all.insert(format!("-{id}"), id);
            }
            _ => {}
        });
    }
    all
}

fn left_out(scene: &Scene, item: &Item, name: &str, findings: &mut Findings) {
    let text = match written_out(scene, item, name) {
        Some(said) => format!("“{said}” is written out; the source has {{ {name} }}"),
        None => format!("{{ {name} }} of the source is left out"),
    };
    let finding = findings.in_item(rules::REFERENCES, item, item.id, text);
    finding.suggest(format!("write {{ {name} }}, with a case if the language needs one"));
}

/// The term's own words, where the message has them.
fn written_out(scene: &Scene, item: &Item, name: &str) -> Option<String> {
    let term = scene.find(name)?.value.as_ref()?;
    let words = flat::ways(term).first()?.text().trim().to_owned();
    let mut ways = item.parts().flat_map(|(_, pattern)| flat::ways(pattern));
    let is_there = !words.is_empty() && ways.any(|way| way.text().contains(&words));
    is_there.then_some(words)
}

fn added(scene: &Scene, item: &Item, name: &str, place: &str, findings: &mut Findings) {
    // Terms of the language's own are its private affair, and what nobody has is told elsewhere.
    let is_shared = scene.source.is_some_and(|source| source.find(name).is_some());
    if is_shared {
        let text = format!("{{ {name} }} is not in the source message");
        findings.in_item(rules::REFERENCES, item, place, text);
    }
}
