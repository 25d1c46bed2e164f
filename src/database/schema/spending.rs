//! What backends used, by budget and by day.

use crate::database::Dialect;

/// Sums of what was used; each row is one budget, or one backend, in one day or month.
pub fn sixth(_: Dialect) -> Vec<String> {
    vec![
        "CREATE TABLE spending (
            name TEXT NOT NULL,
            period TEXT NOT NULL,
            chars BIGINT NOT NULL DEFAULT 0,
            tokens BIGINT NOT NULL DEFAULT 0,
            micros BIGINT NOT NULL DEFAULT 0,
            PRIMARY KEY (name, period)
        )"
        .into(),
    ]
}
