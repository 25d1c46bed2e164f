//! Units as rows of a table.

use std::{collections::HashSet, ops::Range};

use serde_json::json;

use crate::{
    database::{Dialect, Row, Statement, Value},
    lang::Pair,
    memory::{Key, Origin, Unit, UnitId, links, slots},
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

/// Leaves out what was taken back, what another one takes the place of that was not, and what only takes
/// back: after that, what stood before stands again.
pub fn without_superseded(units: &mut Vec<Unit>) {
    let is_back = |unit: &Unit| unit.origin == Origin::Withdrawn;
    let back: HashSet<i64> = units.iter().filter(|u| is_back(u)).map(|u| u.supersedes).collect();
    let stands = |unit: &Unit| !is_back(unit) && !back.contains(&unit.id);
    let superseded: HashSet<i64> =
        units.iter().filter(|unit| stands(unit)).map(|unit| unit.supersedes).collect();
    units.retain(|unit| stands(unit) && !superseded.contains(&unit.id));
}

/// The numbers that units which stand have taken the place of, among those of a key in a parameter; and
/// those that were taken back.
pub fn gone(key: &str) -> String {
    let back =
        format!("SELECT supersedes FROM unit WHERE segment_key = {key} AND origin = 'withdrawn'");
    format!(
        "{back} UNION ALL SELECT supersedes FROM unit WHERE segment_key = {key} \
         AND origin <> 'withdrawn' AND id NOT IN ({back})"
    )
}

/// Adds units; gives their numbers. Those that say when they were made keep that.
pub fn insert(dialect: Dialect, units: &[Unit], now_ms: i64) -> Statement {
    let sql = format!("{} RETURNING id", insertion(dialect));
    Statement::new(sql, vec![values(units), Value::Int(now_ms)])
}

/// The same, only where the person's unit that stands for the first one's segment in its article is `seen`.
pub fn insert_where_stands(
    dialect: Dialect,
    units: &[Unit],
    now_ms: i64,
    seen: UnitId,
) -> Statement {
    let sql = format!(
        "{} WHERE $5 = (SELECT COALESCE(MAX(id), 0) FROM unit WHERE segment_key = $3 AND article = $4 \
         AND origin = 'human' AND id NOT IN ({})) RETURNING id",
        insertion(dialect),
        gone("$3")
    );
    let key = units.first().map(|unit| Key::of_segment(&unit.pair, &unit.source).to_string());
    let article = units.first().map(|unit| unit.article.clone());
    let place = [key, article].map(|text| Value::from(text.unwrap_or_default()));
    let [key, article] = place;
    Statement::new(sql, vec![values(units), Value::Int(now_ms), key, article, Value::Int(seen)])
}

fn insertion(dialect: Dialect) -> String {
    let texts = "segment_key slot_key source_language target_language source target keep alignment \
         origin maker wishes article context verdict";
    let texts: Vec<&str> = texts.split_whitespace().collect();
    let fields: Vec<String> = texts.iter().map(|name| format!("each.value ->> '{name}'")).collect();
    format!(
        "INSERT INTO unit ({}, supersedes, created_ms) \
         SELECT {}, CAST(each.value ->> 'supersedes' AS BIGINT), \
         CASE CAST(each.value ->> 'created_ms' AS BIGINT) WHEN 0 THEN CAST($2 AS BIGINT) \
         ELSE CAST(each.value ->> 'created_ms' AS BIGINT) END FROM {}",
        texts.join(", "),
        fields.join(", "),
        dialect.objects("$1"),
    )
}

fn values(units: &[Unit]) -> Value {
    let rows: Vec<_> = units.iter().map(row).collect();
    Value::from(json!(rows).to_string())
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
        "alignment": links::written(&unit.alignment),
        "origin": unit.origin.to_string(),
        "maker": unit.maker.replace('\0', "\u{FFFD}"),
        "wishes": unit.wishes.replace('\0', "\u{FFFD}"),
        "article": unit.article.replace('\0', "\u{FFFD}"),
        "context": unit.context.replace('\0', "\u{FFFD}"),
        "verdict": unit.verdict.replace('\0', "\u{FFFD}"),
        "supersedes": unit.supersedes,
        "created_ms": unit.created_ms,
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
