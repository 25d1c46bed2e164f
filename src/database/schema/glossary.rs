//! The tables of the glossaries.

use crate::database::Dialect;

/// Glossaries, each whole in its row; and the number of the newest change, which is the version of what
/// it changed.
pub fn fourth(_: Dialect) -> Vec<String> {
    vec![
        "CREATE TABLE glossary (
            name TEXT PRIMARY KEY,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            is_active BIGINT NOT NULL,
            entries TEXT NOT NULL,
            version BIGINT NOT NULL
        )"
        .into(),
        "CREATE TABLE glossary_change (number BIGINT NOT NULL)".into(),
        "INSERT INTO glossary_change (number) VALUES (0)".into(),
    ]
}
