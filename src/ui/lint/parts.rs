//! L104: a text where the source has none, or other attributes.

use super::{
    findings::Findings,
    nearest::nearest,
    rules,
    scene::{Item, Scene},
};

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    for (source, item) in scene.pairs() {
        text(source, item, findings);
        attributes(source, item, findings);
    }
}

fn text(source: &Item, item: &Item, findings: &mut Findings) {
    match (&source.value, &item.value) {
        (Some(_), None) => {
            let finding = findings.in_item(rules::PARTS, item, item.id, "the text is missing");
            finding.suggest(format!("write it after `{} =`", item.id));
        }
        (None, Some(_)) => {
            let text = "it has a text, the source has attributes only";
            findings
                .in_item(rules::PARTS, item, item.id, text)
                .suggest("remove the text after `=`");
        }
        _ => {}
    }
}

fn attributes(source: &Item, item: &Item, findings: &mut Findings) {
    let lacking: Vec<&str> = (source.attributes.iter().map(|it| it.id.name))
        .filter(|name| item.part(Some(name)).is_none())
        .collect();
    for name in &lacking {
        let finding = findings.in_item(
            rules::PARTS,
            item,
            item.id,
            format!("the attribute .{name} is missing"),
        );
        finding.suggest(format!("add a line `    .{name} = …`"));
    }
    for attribute in &item.attributes {
        let name = attribute.id.name;
        if source.part(Some(name)).is_none() {
            let near = nearest(name, lacking.iter().map(|&name| name.to_owned()));
            let text = format!("the source has no attribute .{name}");
            let finding = findings.in_item(rules::PARTS, item, name, text);
            let near = near.map(|near| format!("did you mean .{near}?"));
            finding.suggest(near.unwrap_or_else(|| "remove it".to_owned()));
        }
    }
}
