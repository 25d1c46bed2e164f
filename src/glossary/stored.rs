//! Glossaries as rows of the database.

use crate::{
    database::{Row, Statement, Value},
    glossary::{Expect, Glossary},
    lang::Pair,
};

/// What [`glossary`] reads.
const COLUMNS: &str = "name, source_language, target_language, is_active, version, entries";

/// Every glossary, by name.
pub fn select_all() -> Statement {
    Statement::new(format!("SELECT {COLUMNS} FROM glossary ORDER BY name"), Vec::new())
}

/// One glossary.
pub fn select(name: &str) -> Statement {
    let sql = format!("SELECT {COLUMNS} FROM glossary WHERE name = $1");
    Statement::new(sql, vec![name.into()])
}

/// The glossary of a row; `None` where something else wrote the row.
pub fn glossary(row: &Row) -> Option<Glossary> {
    Some(Glossary {
        name: row.text(0).to_owned(),
        pair: Pair::new(row.text(1).parse().ok()?, row.text(2).parse().ok()?),
        is_active: row.int(3) != 0,
        version: row.int(4),
        entries: serde_json::from_str(row.text(5)).ok()?,
    })
}

/// The number of the newest change of any glossary.
pub fn select_change() -> Statement {
    Statement::new("SELECT number FROM glossary_change", Vec::new())
}

/// Counts a change; everybody who writes takes turns here.
pub fn count_change() -> Statement {
    Statement::new("UPDATE glossary_change SET number = number + 1 RETURNING number", Vec::new())
}

/// Writes a glossary whose change was counted; gives its new version, or no row where it is not as expected.
pub fn write(glossary: &Glossary, expect: &Expect) -> Statement {
    let values = vec![
        Value::from(glossary.name.as_str()),
        Value::from(glossary.pair.from.to_string()),
        Value::from(glossary.pair.to.to_string()),
        Value::Int(i64::from(glossary.is_active)),
        Value::from(serde_json::json!(glossary.entries).to_string()),
    ];
    let insert = "INSERT INTO glossary (name, source_language, target_language, is_active, entries, version) \
         SELECT $1, $2, $3, CAST($4 AS BIGINT), $5, number FROM glossary_change WHERE true \
         ON CONFLICT (name)";
    let update = "source_language = $2, target_language = $3, is_active = CAST($4 AS BIGINT), \
         entries = $5, version = (SELECT number FROM glossary_change)";
    let sql = match expect {
        Expect::Anything => format!("{insert} DO UPDATE SET {update} RETURNING version"),
        Expect::Nothing => format!("{insert} DO NOTHING RETURNING version"),
        Expect::Something | Expect::Versions(_) => {
            format!(
                "UPDATE glossary SET {update} WHERE name = $1 {} RETURNING version",
                held(expect)
            )
        }
    };
    Statement::new(sql, values)
}

/// Removes a glossary; no row where it is not as expected.
pub fn remove(name: &str, expect: &Expect) -> Statement {
    let sql = format!("DELETE FROM glossary WHERE name = $1 {} RETURNING version", held(expect));
    Statement::new(sql, vec![name.into()])
}

/// Numbers only: nothing of a caller's words.
fn held(expect: &Expect) -> String {
    let Expect::Versions(versions) = expect else { return String::new() };
    let versions: Vec<String> = versions.iter().map(i64::to_string).collect();
    // No version is none of these.
    format!(
        "AND version IN (-1{}{})",
        if versions.is_empty() { "" } else { ", " },
        versions.join(", ")
    )
}
