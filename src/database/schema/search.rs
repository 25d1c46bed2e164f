//! What makes units found by what they say, and by what took their place.

use crate::database::Dialect;

/// Trigrams of both texts: in SQLite a table kept in step by triggers, in PostgreSQL an index, where its
/// administrator lets us have `pg_trgm`.
pub fn trigrams(dialect: Dialect) -> Vec<String> {
    let of_both = "CREATE INDEX unit_by_superseded ON unit (supersedes) WHERE supersedes <> 0";
    let mut statements = vec![of_both.to_owned()];
    let own: &[&str] = match dialect {
        Dialect::Sqlite => SQLITE,
        Dialect::Postgres => POSTGRES,
    };
    statements.extend(own.iter().map(|&sql| sql.to_owned()));
    statements
}

/// The texts themselves stay in `unit`; units are added and removed, never changed.
const SQLITE: &[&str] = &[
    "CREATE VIRTUAL TABLE unit_text USING fts5 (
        source, target, content = 'unit', content_rowid = 'id', tokenize = 'trigram'
    )",
    "CREATE VIRTUAL TABLE unit_trigram USING fts5vocab (unit_text, col)",
    "CREATE TRIGGER unit_text_added AFTER INSERT ON unit BEGIN
        INSERT INTO unit_text (rowid, source, target) VALUES (new.id, new.source, new.target);
    END",
    "CREATE TRIGGER unit_text_removed AFTER DELETE ON unit BEGIN
        INSERT INTO unit_text (unit_text, rowid, source, target)
            VALUES ('delete', old.id, old.source, old.target);
    END",
    "INSERT INTO unit_text (unit_text) VALUES ('rebuild')",
];

const POSTGRES: &[&str] = &[
    // Many rows take longer than a look-up may.
    "SET LOCAL statement_timeout = 0",
    "DO $$ BEGIN
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
    EXCEPTION WHEN OTHERS THEN
        RAISE NOTICE 'searching goes without pg_trgm: %', SQLERRM;
    END $$",
    "DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm') THEN
            CREATE INDEX unit_by_source_trigram ON unit USING gin (source gin_trgm_ops);
            CREATE INDEX unit_by_target_trigram ON unit USING gin (target gin_trgm_ops);
        END IF;
    END $$",
];
