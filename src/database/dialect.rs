//! Where SQLite and PostgreSQL differ.

/// How SQL is written for a database, where the two differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

impl Dialect {
    /// The type of a column that numbers its rows by itself, ever upwards.
    pub fn row_number(self) -> &'static str {
        match self {
            Dialect::Sqlite => "INTEGER PRIMARY KEY AUTOINCREMENT",
            Dialect::Postgres => "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
        }
    }

    /// A table `each` with a column `value`, of the items of the JSON array in a parameter: objects, whose
    /// fields are `each.value ->> 'name'`.
    pub fn objects(self, parameter: &str) -> String {
        match self {
            Dialect::Sqlite => format!("json_each({parameter}) AS each"),
            Dialect::Postgres => format!("json_array_elements({parameter}::json) AS each(value)"),
        }
    }

    /// A select of the texts in the JSON array in a parameter as `value`, for `IN (…)`.
    pub fn texts(self, parameter: &str) -> String {
        match self {
            Dialect::Sqlite => format!("SELECT value FROM json_each({parameter})"),
            Dialect::Postgres => {
                format!("SELECT value FROM json_array_elements_text({parameter}::json)")
            }
        }
    }

    /// Statements, each for itself, that give free space back to the system.
    pub fn vacuum(self) -> &'static [&'static str] {
        match self {
            Dialect::Sqlite => &[
                "INSERT INTO unit_text (unit_text) VALUES ('optimize')",
                "VACUUM",
                "PRAGMA wal_checkpoint(TRUNCATE)",
            ],
            Dialect::Postgres => &["VACUUM (ANALYZE) unit"],
        }
    }

    /// A select of the bytes that the database takes on disk.
    pub fn size(self) -> &'static str {
        match self {
            Dialect::Sqlite => {
                "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
            }
            Dialect::Postgres => "SELECT pg_database_size(current_database())",
        }
    }
}
