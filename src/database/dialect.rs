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

    /// A select of one row where this database has the table, else of none.
    pub fn has_table(self, name: &str) -> String {
        match self {
            Dialect::Sqlite => format!("SELECT 1 FROM sqlite_master WHERE name = '{name}'"),
            Dialect::Postgres => {
                format!("SELECT 1 FROM pg_class WHERE oid = to_regclass('{name}')")
            }
        }
    }

    /// What a select ends with whose rows are changed next, so that two do not take them in each other's
    /// way.
    pub fn for_update(self) -> &'static str {
        match self {
            Dialect::Sqlite => "",
            Dialect::Postgres => "FOR UPDATE",
        }
    }

    /// The same, passing over rows that another one holds just now.
    pub fn for_update_of_free_ones(self) -> &'static str {
        match self {
            Dialect::Sqlite => "",
            Dialect::Postgres => "FOR UPDATE SKIP LOCKED",
        }
    }

    /// 32 hexadecimal digits that nobody can guess.
    pub fn unguessable(self) -> &'static str {
        match self {
            Dialect::Sqlite => "lower(hex(randomblob(16)))",
            Dialect::Postgres => "replace(gen_random_uuid()::text, '-', '')",
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

    /// A statement that lets one transaction at a time go on that names the text in a parameter.
    pub fn lock(self, parameter: &str) -> String {
        match self {
            // All that write take turns anyway.
            Dialect::Sqlite => format!("SELECT {parameter}"),
            Dialect::Postgres => {
                format!("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended({parameter}, 0))")
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
