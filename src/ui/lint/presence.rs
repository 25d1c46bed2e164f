//! L100 and L101: what is not translated, and what is translated for nothing.

use std::collections::BTreeSet;

use super::{
    findings::Findings,
    flat, is_optional, rules,
    scene::{File, Item, Locale, Scene},
};
use crate::ui::Severity;

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    let Some(source) = scene.compared() else { return };
    missing(scene, source, findings);
    obsolete(scene, source, findings);
}

fn missing(scene: &Scene, source: &Locale, findings: &mut Findings) {
    for file in &source.files {
        let own = scene.locale.files.iter().find(|own| own.resource == file.resource);
        let lacking: Vec<&Item> = source
            .items
            .iter()
            .filter(|it| it.file == file.index)
            .filter(|item| !item.is_term && !is_optional(item.id) && source.is_used(item))
            .filter(|item| scene.locale.find(&item.name()).is_none())
            .collect();
        let severity = severity(scene, file);
        match own {
            None if !lacking.is_empty() => no_file(scene, file, lacking.len(), severity, findings),
            None => {}
            Some(own) => {
                for item in lacking {
                    let text = format!("{} is not translated", item.name());
                    let finding = findings.in_file(rules::MISSING, own, 0, text);
                    finding.of(item.name()).severity(severity).suggest_some(said(item));
                }
            }
        }
    }
}

/// An error where the project demands the file, work to be done elsewhere.
fn severity(scene: &Scene, file: &File) -> Severity {
    let is_required = scene.project.required.iter().any(|name| name == file.resource);
    if is_required { Severity::Error } else { rules::MISSING.severity }
}

fn no_file(scene: &Scene, file: &File, count: usize, severity: Severity, findings: &mut Findings) {
    let name = format!("{}/{}.ftl", scene.locale.tag, file.resource);
    let text = format!("the file is missing; messages not translated: {count}");
    let finding = findings.without_file(rules::MISSING, name, text);
    finding.severity(severity).suggest(format!("copy {} and translate it", file.name));
}

/// What the source says, shortened to a line.
fn said(item: &Item) -> Option<String> {
    let (_, pattern) = item.parts().next()?;
    let text = flat::ways(pattern).last()?.text().replace(flat::PLACEABLE, "{…}");
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = line.chars().take(60).collect();
    Some(format!("the source says “{short}{}”", if short == line { "" } else { "…" }))
}

fn obsolete(scene: &Scene, source: &Locale, findings: &mut Findings) {
    let mut strangers = BTreeSet::new();
    for file in &scene.locale.files {
        if !source.files.iter().any(|other| other.resource == file.resource) {
            strangers.insert(file.index);
            let names = source.files.iter().map(|other| other.resource.to_owned());
            let near = findings.nearest(file.resource, names);
            let text = format!("the source has no file {}.ftl", file.resource);
            let finding = findings.in_file(rules::OBSOLETE, file, 0, text);
            finding.suggest_some(near.map(|near| format!("did you mean {near}.ftl?")));
        }
    }
    let own = scene.locale.items.iter().filter(|item| !item.is_term && !is_optional(item.id));
    for item in own.filter(|item| !strangers.contains(&item.file)) {
        if source.find(&item.name()).is_none() {
            let names = source.items.iter().filter(|it| !it.is_term).map(Item::name);
            let open = names.filter(|name| scene.locale.find(name).is_none());
            let near = findings.nearest(&item.name(), open);
            let text = format!("the source has no message {}", item.name());
            let finding = findings.in_item(rules::OBSOLETE, item, item.id, text);
            finding.suggest_some(near.map(|near| format!("did you mean {near}?")));
        }
    }
}
