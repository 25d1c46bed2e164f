//! The tables of the translation memory.

use crate::database::Dialect;

/// Translated segments, never changed once written; and who is at work on which.
pub fn first(dialect: Dialect) -> Vec<String> {
    let id = dialect.row_number();
    vec![
        format!(
            "CREATE TABLE unit (
                id {id},
                segment_key TEXT NOT NULL,
                slot_key TEXT NOT NULL,
                source_language TEXT NOT NULL,
                target_language TEXT NOT NULL,
                source TEXT NOT NULL,
                target TEXT NOT NULL,
                keep TEXT NOT NULL,
                alignment TEXT NOT NULL,
                origin TEXT NOT NULL,
                maker TEXT NOT NULL,
                wishes TEXT NOT NULL,
                article TEXT NOT NULL,
                context TEXT NOT NULL,
                verdict TEXT NOT NULL,
                supersedes BIGINT NOT NULL,
                created_ms BIGINT NOT NULL
            )"
        ),
        "CREATE INDEX unit_by_segment ON unit (segment_key, id)".into(),
        "CREATE INDEX unit_by_slot ON unit (slot_key, id) WHERE slot_key <> ''".into(),
        "CREATE INDEX unit_by_article ON unit (article) WHERE article <> ''".into(),
        "CREATE TABLE lease (
            segment_key TEXT PRIMARY KEY,
            holder TEXT NOT NULL,
            until_ms BIGINT NOT NULL
        )"
        .into(),
    ]
}
