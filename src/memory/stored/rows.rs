//! Units as rows of a table.

use std::{collections::HashSet, ops::Range};

use serde_json::json;

use crate::{
    database::{Dialect, Row, Statement, Value},
    lang::Pair,
    memory::{Key, Origin, Unit, links, slots},
};

/// What [`unit()`] reads, after a first column with the key.
pub const COLUMNS: &str = "id, source_language, target_language, source, target, keep, alignment, \
     origin, maker, wishes, article, context, verdict, supersedes, created_ms";

/// The unit of a row; `None` where something else wrote the row.
pub fn unit(row: &Row) -> Option<Unit> {
    let keep: Vec<(usize, usize)> = serde_json::from_str(row.text(6)).ok()?;
    let source = row.text(4).to_owned();
    let keep: Vec<Range<usize>> = keep.into_iter().map(|(start, end)| start..end).collect();
    keep.iter().all(|kept| source.get(kept.clone()).is_some()).then_some(())?;
    Some(Unit {
        id: row.int(1),
        pair: Pair::new(row.text(2).parse().ok()?, row.text(3).parse().ok()?),
        source,
        target: row.text(5).to_owned(),
        keep,
        alignment: links::read(row.text(7), row.text(4), row.text(5)),
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

/// Adds units; gives their numbers. Those that say when they were made keep that.
pub fn insert(dialect: Dialect, units: &[Unit], now_ms: i64) -> Statement {
    let texts = "segment_key slot_key source_language target_language source target keep alignment \
         origin maker wishes article context verdict";
    let texts: Vec<&str> = texts.split_whitespace().collect();
    let fields: Vec<String> = texts.iter().map(|name| format!("each.value ->> '{name}'")).collect();
    let sql = format!(
        "INSERT INTO unit ({}, supersedes, created_ms) \
         SELECT {}, CAST(each.value ->> 'supersedes' AS BIGINT), \
         CASE CAST(each.value ->> 'created_ms' AS BIGINT) WHEN 0 THEN CAST($2 AS BIGINT) \
         ELSE CAST(each.value ->> 'created_ms' AS BIGINT) END FROM {} RETURNING id",
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
        "source": unit.source,
        "target": unit.target,
        "keep": json!(keep).to_string(),
        "alignment": links::written(&unit.alignment),
        "origin": unit.origin.to_string(),
        "maker": unit.maker,
        "wishes": unit.wishes,
        "article": unit.article,
        "context": unit.context,
        "verdict": unit.verdict,
        "supersedes": unit.supersedes,
        "created_ms": unit.created_ms,
    })
}
