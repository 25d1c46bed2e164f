//! L012: references to what no language has.

use super::{
    findings::Findings,
    rules,
    scene::{Item, Scene},
    walk::{self, Part, Role},
};
use crate::ui::Severity;

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    for item in &scene.locale.items {
        for (_, pattern) in item.parts() {
            walk::pattern(pattern, &mut |part, role| match part {
                Part::Message { id, attribute } => {
                    reference(scene, item, id, id, attribute, findings);
                }
                Part::Term { id, attribute, .. } if role == Role::Selector => {
                    reference(scene, item, id, &format!("-{id}"), attribute, findings);
                }
                Part::Term { id, .. } => {
                    reference(scene, item, id, &format!("-{id}"), None, findings);
                }
                _ => {}
            });
        }
    }
}

/// `place` is where the name stands in the file.
fn reference(
    scene: &Scene,
    item: &Item,
    place: &str,
    name: &str,
    attribute: Option<&str>,
    findings: &mut Findings,
) {
    let Some(found) = scene.find(name) else {
        let kind = if name.starts_with('-') { "term" } else { "message" };
        let near = findings.nearest(name, known(scene, kind == "term"));
        let finding = findings.in_item(
            rules::UNKNOWN_REFERENCE,
            item,
            place,
            format!("there is no {kind} {name}"),
        );
        finding.suggest_some(near.map(|near| format!("did you mean {near}?")));
        return;
    };
    match attribute {
        Some(wanted) if found.part(Some(wanted)).is_none() => {
            let names = found.attributes.iter().map(|it| it.id.name.to_owned());
            let near = findings.nearest(wanted, names);
            let text = format!("{name} has no attribute .{wanted}");
            let finding = findings.in_item(rules::UNKNOWN_REFERENCE, item, place, text);
            finding.suggest_some(near.map(|near| format!("did you mean .{near}?")));
        }
        None if found.value.is_none() => {
            let text = format!("{name} has attributes only, no text to print");
            findings.in_item(rules::UNKNOWN_REFERENCE, item, place, text);
        }
        _ if !found.is_term && scene.locale.find(name).is_none() => {
            let text = format!("{name} is not translated, so two languages would be mixed");
            let finding = findings.in_item(rules::UNKNOWN_REFERENCE, item, place, text);
            finding.severity(Severity::Warning).suggest(format!("translate {name} too"));
        }
        _ => {}
    }
}

fn known<'a>(scene: &Scene<'a>, is_term: bool) -> impl Iterator<Item = String> + use<'a> {
    let source = scene.source.map(|source| source.items.iter());
    let items = scene.locale.items.iter().chain(source.into_iter().flatten());
    items.filter(move |item| item.is_term == is_term).map(Item::name)
}
