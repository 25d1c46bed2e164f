//! The tables of kept articles.

use crate::database::Dialect;

/// Articles as they were handed over, each edit a row; what the newest was translated into; and how often
/// articles changed, for those who hold copies.
pub fn second(dialect: Dialect) -> Vec<String> {
    let number = dialect.row_number();
    vec![
        format!(
            "CREATE TABLE edition (
                number {number},
                article TEXT NOT NULL,
                version BIGINT NOT NULL,
                source TEXT NOT NULL,
                format TEXT NOT NULL,
                url TEXT NOT NULL,
                language TEXT NOT NULL,
                overruled TEXT NOT NULL,
                detected TEXT NOT NULL,
                created_ms BIGINT NOT NULL,
                UNIQUE (article, version)
            )"
        ),
        "CREATE TABLE rendition (
            article TEXT NOT NULL,
            language TEXT NOT NULL,
            edition BIGINT NOT NULL REFERENCES edition (number) ON DELETE CASCADE,
            made_with TEXT NOT NULL,
            answer TEXT NOT NULL,
            status TEXT NOT NULL,
            segments BIGINT NOT NULL,
            left_in_source BIGINT NOT NULL,
            placed_by_guess BIGINT NOT NULL,
            flagged BIGINT NOT NULL,
            created_ms BIGINT NOT NULL,
            PRIMARY KEY (article, language)
        )"
        .into(),
        "CREATE INDEX rendition_by_edition ON rendition (edition)".into(),
        "CREATE TABLE change_count (bucket BIGINT PRIMARY KEY, value BIGINT NOT NULL)".into(),
    ]
}
