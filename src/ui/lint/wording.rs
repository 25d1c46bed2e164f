//! L108, L110, L111: text that looks unfinished, is too long, or lost a number or a link.

use fluent_syntax::ast::Pattern;

use super::{
    findings::{Finding, Findings},
    flat::{self, PLACEABLE},
    rules,
    scene::{Item, Scene},
};
use crate::ui::{Severity, entries::Comment};

mod literals;

/// Fewer words are often the same in two languages: “Video”, “Tolmach API”.
const WORDS_OF_A_SENTENCE: usize = 4;

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    for item in &scene.locale.items {
        for (part, pattern) in item.parts() {
            broken(item, part, pattern, findings);
        }
    }
    let speaks_otherwise = scene.locale.tag.language() != scene.project.source.language();
    for (source, item) in scene.pairs() {
        for (part, pattern) in item.parts() {
            let Some(original) = source.part(part) else { continue };
            let pair = Pair { item, part, original, pattern };
            if speaks_otherwise {
                untouched(&pair, findings);
            }
            empty(&pair, findings);
            spaces(&pair, findings);
            too_long(&pair, source, findings);
            literals::check(&pair, findings);
        }
    }
}

/// A text beside its original.
struct Pair<'p, 'a> {
    item: &'p Item<'a>,
    part: Option<&'a str>,
    original: &'p Pattern<&'a str>,
    pattern: &'p Pattern<&'a str>,
}

impl Pair<'_, '_> {
    fn tell<'f>(
        &self,
        rule: &'static super::Rule,
        text: impl Into<String>,
        findings: &'f mut Findings,
    ) -> &'f mut Finding {
        let named = self.item.attributes.iter().find(|it| Some(it.id.name) == self.part);
        let place = named.map_or(self.item.id, |attribute| attribute.id.name);
        findings.in_item(rule, self.item, place, text).of(self.item.part_name(self.part))
    }
}

fn broken(item: &Item, part: Option<&str>, pattern: &Pattern<&str>, findings: &mut Findings) {
    if flat::ways(pattern).iter().any(|way| way.text().contains('\u{fffd}')) {
        let text = "the text holds U+FFFD, the sign of lost letters";
        let finding = findings.in_item(rules::WORDING, item, item.id, text);
        finding.of(item.part_name(part)).suggest("write the letters again; save the file as UTF-8");
    }
}

fn untouched(pair: &Pair, findings: &mut Findings) {
    if pair.pattern != pair.original {
        return;
    }
    let longest = flat::ways(pair.pattern).iter().map(|way| words(&way.text())).max().unwrap_or(0);
    if longest > 0 {
        let finding = pair.tell(rules::WORDING, "the text is the same as in the source", findings);
        let is_sentence = longest >= WORDS_OF_A_SENTENCE;
        finding.severity(if is_sentence { Severity::Warning } else { Severity::Info });
        finding.suggest("translate it, or waive it with a reason");
    }
}

fn words(text: &str) -> usize {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1).count()
}

fn empty(pair: &Pair, findings: &mut Findings) {
    let is_empty = |text: String| text.trim().is_empty();
    let is_original_empty = flat::ways(pair.original).iter().any(|way| is_empty(way.text()));
    let ways = flat::ways(pair.pattern);
    if let Some(way) = ways.iter().find(|way| is_empty(way.text()))
        && !is_original_empty
    {
        let text = format!("the text is empty{}", way.form());
        pair.tell(rules::WORDING, text, findings).suggest("translate it, or leave the message out");
    }
}

/// Spaces that were written on purpose, as `{ " " }`.
fn spaces(pair: &Pair, findings: &mut Findings) {
    let ends = |pattern| {
        let text = flat::ways(pattern).first().map(flat::Flat::text).unwrap_or_default();
        (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace))
    };
    let (original, own) = (ends(pair.original), ends(pair.pattern));
    for (was, is, side) in [(original.0, own.0, "begins"), (original.1, own.1, "ends")] {
        if was != is {
            let has = |it: bool| if it { "with" } else { "without" };
            let text = format!("the text {side} {} a space, the source {} one", has(is), has(was));
            pair.tell(rules::WORDING, text, findings)
                .suggest("write it as in the source: { \" \" }");
        }
    }
}

fn too_long(pair: &Pair, source: &Item, findings: &mut Findings) {
    let Some(most) = max_length(source) else { return };
    let length = |text: String| text.chars().filter(|&sign| sign != PLACEABLE).count();
    let ways = flat::ways(pair.pattern);
    if let Some(longest) = ways.iter().map(|way| length(way.text())).max().filter(|it| *it > most) {
        let text = format!("the text has {longest} characters, there is room for {most}");
        pair.tell(rules::LENGTH, text, findings).suggest("find a shorter wording");
    }
}

/// `# max-length: 20` above the source message, in characters.
fn max_length(source: &Item) -> Option<usize> {
    let mut lines = source.comment.iter().flat_map(Comment::lines);
    lines.find_map(|line| line.trim().strip_prefix("max-length:")?.trim().parse().ok())
}
