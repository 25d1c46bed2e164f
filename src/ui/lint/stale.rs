//! L120: translations of a source text that has changed.

use super::{findings::Findings, rules, scene::Scene};

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    for (source, item) in scene.pairs() {
        if scene.lock.is_stale(&scene.locale.tag, item.id, source.text) {
            let text = "the source has changed since this was translated";
            let finding = findings.in_item(rules::STALE, item, item.id, text);
            let command = format!("tolmach locales accept {} {}", scene.locale.tag, item.id);
            finding.suggest(format!("read it again; if it is right, run {command}"));
        }
    }
}
