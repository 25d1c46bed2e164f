//! L102 and L103: variables that nobody fills in, and variables that are lost.
//!
//! A variable that chooses a form counts as used: `[one] One file` needs no number.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use super::{
    findings::Findings,
    flat::{self, Flat, Piece},
    nearest::nearest,
    rules,
    scene::{Item, Scene},
    walk::{self, Part, Role},
};
use crate::ui::Severity;

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    for (source, item) in scene.pairs() {
        let known = known(source);
        let mut told = BTreeSet::new();
        for (part, pattern) in item.parts() {
            walk::pattern(pattern, &mut |seen, _| {
                if let Part::Variable(name) = seen
                    && !known.contains(name)
                    && told.insert((part, name))
                {
                    unknown(item, part, name, &known, findings);
                }
            });
            if let Some(original) = source.part(part) {
                lost(item, part, original, pattern, findings);
            }
        }
    }
}

/// What the source message uses anywhere, and what its comment explains: `$name`.
fn known<'a>(source: &Item<'a>) -> BTreeSet<&'a str> {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for (_, pattern) in source.parts() {
        known.extend(variables(pattern, |_| true));
    }
    known.extend(explained(source));
    known
}

/// Names after `$` in the comment of a message.
pub(super) fn explained<'a>(item: &Item<'a>) -> BTreeSet<&'a str> {
    item.comment.iter().flat_map(|comment| named(comment.text)).collect()
}

/// Names after `$` in a text.
pub(super) fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('$').skip(1).map(|rest| {
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        &rest[..rest.find(|c| !is_of_name(c)).unwrap_or(rest.len())]
    })
}

pub(super) fn variables<'a>(
    pattern: &Pattern<&'a str>,
    is_meant: impl Fn(Role) -> bool,
) -> BTreeSet<&'a str> {
    let mut all = BTreeSet::new();
    walk::pattern(pattern, &mut |part, role| {
        if let Part::Variable(name) = part
            && is_meant(role)
        {
            all.insert(name);
        }
    });
    all
}

fn unknown(
    item: &Item,
    part: Option<&str>,
    name: &str,
    known: &BTreeSet<&str>,
    findings: &mut Findings,
) {
    let text = format!("the source does not use ${name}, so readers would see {{${name}}}");
    let near = nearest(name, known.iter().map(|&known| known.to_owned()));
    let all = || known.iter().map(|known| format!("${known}")).collect::<Vec<_>>().join(", ");
    let suggestion = match near {
        Some(near) => format!("did you mean ${near}?"),
        None if known.is_empty() => "this message has no variables".to_owned(),
        None => format!("its variables are {}", all()),
    };
    let finding = findings.in_item(rules::UNKNOWN_VARIABLE, item, name, text);
    finding.of(item.part_name(part)).suggest(suggestion);
}

fn lost(
    item: &Item,
    part: Option<&str>,
    original: &Pattern<&str>,
    pattern: &Pattern<&str>,
    findings: &mut Findings,
) {
    let choosing = variables(original, |role| role == Role::Selector);
    let used = variables(pattern, |_| true);
    let own_choosing = variables(pattern, |role| role == Role::Selector);
    let place =
        item.attributes.iter().find(|it| Some(it.id.name) == part).map_or(item.id, |it| it.id.name);
    for name in variables(original, |role| role == Role::Printed) {
        if !used.contains(name) {
            let finding = findings.in_item(
                rules::UNUSED_VARIABLE,
                item,
                place,
                format!("${name} is left out"),
            );
            let is_choice = choosing.contains(name);
            finding.severity(if is_choice { Severity::Warning } else { Severity::Error });
            finding.of(item.part_name(part)).suggest(format!("put {{ ${name} }} where it belongs"));
        } else if !own_choosing.contains(name) {
            forms(item, part, name, original, pattern, findings);
        }
    }
}

/// Forms that lack what every form of the source prints.
fn forms(
    item: &Item,
    part: Option<&str>,
    name: &str,
    original: &Pattern<&str>,
    pattern: &Pattern<&str>,
    findings: &mut Findings,
) {
    if !flat::ways(original).iter().all(|way| prints(way, name)) {
        return;
    }
    if let Some(way) = flat::ways(pattern).iter().find(|way| !prints(way, name)) {
        let place = way.keys.last().copied().unwrap_or(item.id);
        let text = format!("${name} is left out{}", way.form());
        let finding = findings.in_item(rules::UNUSED_VARIABLE, item, place, text);
        finding.of(item.part_name(part)).suggest(format!("put {{ ${name} }} where it belongs"));
    }
}

fn prints(way: &Flat, name: &str) -> bool {
    let mut is_printed = false;
    for piece in &way.pieces {
        let Piece::Placeable(inline) = piece else { continue };
        walk::inline(inline, Role::Printed, &mut |part, _| {
            is_printed |= matches!(part, Part::Variable(seen) if seen == name);
        });
    }
    is_printed
}
