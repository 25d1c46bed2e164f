//! L011 and part of L003: messages that contain themselves, and messages that contain too much.

use std::collections::HashMap;

use super::{
    findings::Findings,
    rules,
    scene::{Item, Scene},
    walk::{self, Part},
};

/// As many placeables as Fluent prints before it gives up.
const MAX_PLACEABLES: usize = 100;

/// References behind each other that are followed; longer chains are refused as too deep.
const MAX_CHAIN: usize = 64;

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    let mut known = HashMap::new();
    for item in &scene.locale.items {
        for (part, _) in item.parts() {
            let mut way = Vec::new();
            let name = item.part_name(part);
            match weight(scene, &name, &mut way, &mut known) {
                Weight::Endless(circle) if circle.first() == Some(&name) => {
                    let text = format!("it contains itself: {}", circle.join(" → "));
                    findings.in_item(rules::CYCLE, item, item.id, text).of(name);
                }
                Weight::Placeables(count) if count > MAX_PLACEABLES => heavy(item, name, findings),
                Weight::Endless(_) | Weight::Placeables(_) => {}
            }
        }
    }
}

fn heavy(item: &Item, name: String, findings: &mut Findings) {
    let text = format!("it is made of more than {MAX_PLACEABLES} placeables with all it refers to");
    findings.in_item(rules::TOO_LARGE, item, item.id, text).of(name);
}

/// How much there is to print.
#[derive(Clone)]
enum Weight {
    /// At most this many placeables; one over the limit stands for any number.
    Placeables(usize),
    /// It runs in this circle, whose last name is its first.
    Endless(Vec<String>),
}

fn weight(
    scene: &Scene,
    name: &str,
    way: &mut Vec<String>,
    known: &mut HashMap<String, Weight>,
) -> Weight {
    if let Some(start) = way.iter().position(|passed| passed == name) {
        let circle = way[start..].iter().cloned().chain([name.to_owned()]);
        return Weight::Endless(circle.collect());
    }
    if let Some(weight) = known.get(name) {
        return weight.clone();
    }
    if way.len() >= MAX_CHAIN {
        return Weight::Placeables(MAX_PLACEABLES + 1);
    }
    way.push(name.to_owned());
    let weight = sum(scene, name, way, known);
    way.pop();
    known.insert(name.to_owned(), weight.clone());
    weight
}

fn sum(
    scene: &Scene,
    name: &str,
    way: &mut Vec<String>,
    known: &mut HashMap<String, Weight>,
) -> Weight {
    let mut total = 0;
    for reference in references(scene, name) {
        total += 1;
        let Some(inner) = reference else { continue };
        match weight(scene, &inner, way, known) {
            Weight::Placeables(count) => total = (total + count).min(MAX_PLACEABLES + 1),
            endless @ Weight::Endless(_) => return endless,
        }
    }
    Weight::Placeables(total)
}

/// What stands in braces there: names of what it refers to, `None` for anything else.
fn references(scene: &Scene, name: &str) -> Vec<Option<String>> {
    let (item, part) = name.split_once('.').map_or((name, None), |(item, part)| (item, Some(part)));
    let found = scene.find(item);
    let Some(pattern) = found.and_then(|item| item.part(part)) else { return Vec::new() };
    let mut all = Vec::new();
    walk::pattern(pattern, &mut |part, _| match part {
        Part::Message { id, attribute } => all.push(Some(joined(id, attribute))),
        Part::Term { id, attribute, .. } => all.push(Some(joined(&format!("-{id}"), attribute))),
        Part::Text(_) | Part::Select { .. } => {}
        _ => all.push(None),
    });
    all
}

fn joined(name: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"))
}
