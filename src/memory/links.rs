//! Which words became which, as text: in the database and in files.

use serde_json::json;

use crate::translator::Link;

/// Five numbers a link: the bytes of both texts, and the weight in thousandths.
pub fn written(links: &[Link]) -> String {
    let numbers = links.iter().map(|link| {
        let weight = (link.weight * 1000.0).round();
        (link.source.start, link.source.end, link.target.start, link.target.end, weight)
    });
    json!(numbers.collect::<Vec<_>>()).to_string()
}

/// The links that were written; none where one of them points outside of the two texts.
pub fn read(written: &str, source: &str, target: &str) -> Vec<Link> {
    let numbers: Vec<(usize, usize, usize, usize, f32)> =
        serde_json::from_str(written).unwrap_or_default();
    let link = |(start, end, from, to, weight): (_, _, _, _, f32)| Link {
        source: start..end,
        target: from..to,
        weight: weight / 1000.0,
    };
    let links: Vec<Link> = numbers.into_iter().map(link).collect();
    let is_inside = |link: &Link| {
        source.get(link.source.clone()).is_some() && target.get(link.target.clone()).is_some()
    };
    if links.iter().all(is_inside) { links } else { Vec::new() }
}
