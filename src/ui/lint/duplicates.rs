//! L010: two of one name, of which the second is never used.

use std::collections::HashSet;

use fluent_syntax::ast::{CallArguments, Variant};

use super::{
    findings::Findings,
    flat::key,
    rules,
    scene::{Item, Scene},
    walk::{self, Part},
};

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    for item in &scene.locale.items {
        if !scene.locale.is_used(item) {
            second(scene, item, findings);
        }
        attributes(item, findings);
        for (_, pattern) in item.parts() {
            walk::pattern(pattern, &mut |part, _| match part {
                Part::Select { variants, .. } => forms(item, variants, findings),
                Part::Function { arguments, .. }
                | Part::Term { arguments: Some(arguments), .. } => {
                    options(item, arguments, findings);
                }
                _ => {}
            });
        }
    }
}

fn second(scene: &Scene, item: &Item, findings: &mut Findings) {
    let Some(first) = scene.locale.find(&item.name()) else { return };
    let file = scene.locale.file_of(first);
    if !file.is_given {
        return;
    }
    let (line, _) = file.lines.place(file.offset(first.id).unwrap_or(0));
    let text = format!("{} is already in {}:{line}, and that one is used", item.name(), file.name);
    findings.in_item(rules::DUPLICATE, item, item.id, text).suggest("remove or rename one of them");
}

fn attributes(item: &Item, findings: &mut Findings) {
    let names = item.attributes.iter().map(|attribute| attribute.id.name);
    for name in repeated(names) {
        let text = format!("the attribute .{name} is there twice, and the first one is used");
        findings.in_item(rules::DUPLICATE, item, name, text);
    }
}

fn forms(item: &Item, variants: &[Variant<&str>], findings: &mut Findings) {
    for name in repeated(variants.iter().map(|variant| key(&variant.key))) {
        let text = format!("the form [{name}] is there twice, and the first one is used");
        findings.in_item(rules::DUPLICATE, item, name, text);
    }
}

fn options(item: &Item, arguments: &CallArguments<&str>, findings: &mut Findings) {
    for name in repeated(arguments.named.iter().map(|argument| argument.name.name)) {
        let text = format!("the option {name} is there twice");
        findings.in_item(rules::DUPLICATE, item, name, text);
    }
}

/// Each name that was there before, in order.
fn repeated<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = HashSet::new();
    names.filter(|name| !seen.insert(*name)).collect()
}
