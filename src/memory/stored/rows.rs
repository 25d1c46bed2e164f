//! Units as rows of a table.

use std::{collections::HashSet, ops::Range};

use serde_json::json;

use crate::{
    database::{Dialect, Row, Statement, Value},
    lang::Pair,
    memory::{Key, Origin, Unit, slots},
    translator::Link,
};

/// What [`unit()`] reads, after a first column with the key.
pub const COLUMNS: &str = "id, source_language, target_language, source, target, keep, alignment, \
     origin, maker, wishes, article, context, verdict, supersedes, created_ms";

/// The unit of a row; `None` where something else wrote the row.
pub fn unit(row: &Row) -> Option<Unit> {
    let keep: Vec<(usize, usize)> = serde_json::from_str(row.text(6)).ok()?;
    let source = with_zeros(row.text(4));
    let keep: Vec<Range<usize>> = keep.into_iter().map(|(start, end)| start..end).collect();
    keep.iter().all(|kept| source.get(kept.clone()).is_some()).then_some(())?;
    Some(Unit {
        id: row.int(1),
        pair: Pair::new(row.text(2).parse().ok()?, row.text(3).parse().ok()?),
        source,
        target: with_zeros(row.text(5)),
        keep,
        alignment: links(row.text(7)),
        origin: row.text(8).parse().ok()?,
        maker: row.text(9).to_owned(),
        wishes: row.text(10).to_owned(),
        article: row.text(11).to_owned(),
        context: row.text(12).to_owned(),
        verdict: row.text(13).to_owned(),
        supersedes: row.int(14),
        created_ms: row.int(15),
    })
}

/// Leaves out what another one takes the place of, and what only takes back.
pub fn without_superseded(units: &mut Vec<Unit>) {
    let superseded: HashSet<i64> = units.iter().map(|unit| unit.supersedes).collect();
    units.retain(|unit| unit.origin != Origin::Withdrawn && !superseded.contains(&unit.id));
}

/// Adds units; gives their numbers.
pub fn insert(dialect: Dialect, units: &[Unit], now_ms: i64) -> Statement {
    let texts = "segment_key slot_key source_language target_language source target keep alignment \
         origin maker wishes article context verdict";
    let texts: Vec<&str> = texts.split_whitespace().collect();
    let fields: Vec<String> = texts.iter().map(|name| format!("each.value ->> '{name}'")).collect();
    let sql = format!(
        "INSERT INTO unit ({}, supersedes, created_ms) \
         SELECT {}, CAST(each.value ->> 'supersedes' AS BIGINT), CAST($2 AS BIGINT) FROM {} RETURNING id",
        texts.join(", "),
        fields.join(", "),
        dialect.objects("$1"),
    );
    let rows: Vec<_> = units.iter().map(row).collect();
    Statement::new(sql, vec![Value::from(json!(rows).to_string()), Value::Int(now_ms)])
}

fn row(unit: &Unit) -> serde_json::Value {
    let slotted = slots::slotted(&unit.source, &unit.keep, &unit.pair.from);
    let slot_key = slotted.map(|slotted| Key::of_slots(&unit.pair, &slotted).to_string());
    let keep: Vec<_> = unit.keep.iter().map(|kept| (kept.start, kept.end)).collect();
    json!({
        "segment_key": Key::of_segment(&unit.pair, &unit.source).as_str(),
        "slot_key": slot_key.unwrap_or_default(),
        "source_language": unit.pair.from,
        "target_language": unit.pair.to,
        "source": without_zeros(&unit.source),
        "target": without_zeros(&unit.target),
        "keep": json!(keep).to_string(),
        "alignment": written(&unit.alignment),
        "origin": unit.origin.to_string(),
        "maker": unit.maker.replace('\0', "\u{FFFD}"),
        "wishes": unit.wishes.replace('\0', "\u{FFFD}"),
        "article": unit.article.replace('\0', "\u{FFFD}"),
        "context": unit.context.replace('\0', "\u{FFFD}"),
        "verdict": unit.verdict.replace('\0', "\u{FFFD}"),
        "supersedes": unit.supersedes,
    })
}

/// PostgreSQL has no character 0, and another one in its place would move the bytes after it: the two are
/// written with a sign for "something is written differently here" and a digit.
fn without_zeros(text: &str) -> String {
    text.replace(SIGN, &[SIGN, "1"].concat()).replace('\0', &[SIGN, "0"].concat())
}

fn with_zeros(stored: &str) -> String {
    if !stored.contains(SIGN) {
        return stored.to_owned();
    }
    stored.replace(&[SIGN, "0"].concat(), "\0").replace(&[SIGN, "1"].concat(), SIGN)
}

/// SUBSTITUTE, which no text for people has.
const SIGN: &str = "\u{1A}";

/// Links as they are stored: five numbers each, the weight in thousandths.
fn written(links: &[Link]) -> String {
    let numbers = links.iter().map(|link| {
        let weight = (link.weight * 1000.0).round();
        (link.source.start, link.source.end, link.target.start, link.target.end, weight)
    });
    json!(numbers.collect::<Vec<_>>()).to_string()
}

fn links(written: &str) -> Vec<Link> {
    let numbers: Vec<(usize, usize, usize, usize, f32)> =
        serde_json::from_str(written).unwrap_or_default();
    let link = |(start, end, from, to, weight): (_, _, _, _, f32)| Link {
        source: start..end,
        target: from..to,
        weight: weight / 1000.0,
    };
    numbers.into_iter().map(link).collect()
}
