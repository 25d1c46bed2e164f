//! Units worth a closer look: what the index of the database finds, before texts are compared.
//!
//! SQLite has a table of trigrams (FTS5). PostgreSQL has `pg_trgm` where its administrator allows it;
//! without, every row is looked at.

use std::collections::BTreeSet;

use serde_json::json;

use super::{Collection, Filter, LIVE, rows};
use crate::{
    database::{Dialect, Statement, Value},
    lang::Pair,
    memory::{Key, MemoryError, Unit},
};

/// As many candidates are compared.
const CANDIDATES: usize = 300;

/// Texts up to this many characters may share no three with one that is half the same.
const SHORT_CHARS: usize = 5;

/// Rows that all trigrams of a query may bring up together: the common ones are left out of a long text.
const ROWS_RANKED: i64 = 60_000;

/// A text this long in a row is found by its beginning.
const PHRASE_CHARS: usize = 100;

impl Collection {
    /// Units whose source is this text, and some more.
    pub(super) async fn same(&self, text: &str, filter: &Filter) -> Result<Vec<Unit>, MemoryError> {
        if let (Some(from), Some(to)) = (&filter.from, &filter.to) {
            let key = Key::of_segment(&Pair::new(from.clone(), to.clone()), text);
            let values = vec![Value::from(key.as_str())];
            return self.units("unit.segment_key = $1", values, "unit.id DESC", filter).await;
        }
        if text.chars().count() < 3 {
            let values = vec![Value::from(text)];
            return self.units("unit.source = $1", values, "unit.id DESC", filter).await;
        }
        self.with_phrases(&["source"], &[text], filter).await
    }

    /// Units whose source may be like this text.
    pub(super) async fn like(&self, text: &str, filter: &Filter) -> Result<Vec<Unit>, MemoryError> {
        let length = text.chars().count();
        if length <= SHORT_CHARS {
            let most = Value::Int(i64::try_from(length * 2).unwrap_or(i64::MAX));
            return self
                .units("length(unit.source) <= $1", vec![most], "unit.id DESC", filter)
                .await;
        }
        match self.database.dialect() {
            Dialect::Sqlite => self.sharing_trigrams(text, filter).await,
            Dialect::Postgres if self.has_trigrams().await? => {
                let values = vec![Value::from(text)];
                let order = "similarity(unit.source, $1) DESC";
                self.units("unit.source % $1", values, order, filter).await
            }
            Dialect::Postgres => self.sharing_a_word(text, filter).await,
        }
    }

    /// Units with this phrase or all its words in their source, or in their target.
    pub(super) async fn containing(
        &self,
        text: &str,
        filter: &Filter,
    ) -> Result<Vec<Unit>, MemoryError> {
        let sides = ["source", "target"];
        let mut units = self.with_phrases(&sides, &[text], filter).await?;
        let long = |word: &&str| word.chars().count() >= 3;
        let words: Vec<&str> = text.split(' ').filter(long).collect();
        if units.len() < CANDIDATES && !words.is_empty() && words != [text] {
            let known: BTreeSet<_> = units.iter().map(|unit| unit.id).collect();
            let more = self.with_phrases(&sides, &words, filter).await?;
            units.extend(more.into_iter().filter(|unit| !known.contains(&unit.id)));
        }
        Ok(units)
    }

    /// Units with each of the phrases somewhere in one of the columns; newest first.
    async fn with_phrases(
        &self,
        columns: &[&str],
        phrases: &[&str],
        filter: &Filter,
    ) -> Result<Vec<Unit>, MemoryError> {
        let phrases: Vec<String> =
            phrases.iter().map(|phrase| phrase.chars().take(PHRASE_CHARS).collect()).collect();
        let is_indexed = phrases.iter().all(|phrase| phrase.chars().count() >= 3);
        if self.database.dialect() == Dialect::Sqlite && is_indexed {
            let all: Vec<String> = phrases.iter().map(|phrase| quoted(phrase)).collect();
            let all = all.join(" AND ");
            let sides: Vec<String> =
                columns.iter().map(|column| format!("({column} : ({all}))")).collect();
            return self.matching(&sides.join(" OR "), "unit_text.rowid DESC", filter).await;
        }
        let mut values = Vec::new();
        let mut sides = Vec::new();
        for column in columns {
            let each: Vec<String> = phrases
                .iter()
                .map(|phrase| {
                    values.push(Value::from(pattern(phrase)));
                    let like =
                        if self.database.dialect() == Dialect::Sqlite { "LIKE" } else { "ILIKE" };
                    format!("unit.{column} {like} ${} ESCAPE '\\'", values.len())
                })
                .collect();
            sides.push(format!("({})", each.join(" AND ")));
        }
        let condition = format!("({})", sides.join(" OR "));
        self.units(&condition, values, "unit.id DESC", filter).await
    }

    /// SQLite: those that share the most and the rarest trigrams.
    async fn sharing_trigrams(
        &self,
        text: &str,
        filter: &Filter,
    ) -> Result<Vec<Unit>, MemoryError> {
        let trigrams = json!(trigrams(text)).to_string();
        let sql = format!(
            "SELECT term, doc FROM unit_trigram WHERE col = 'source' AND term IN ({}) ORDER BY doc",
            self.database.dialect().texts("$1")
        );
        let rows = self.rows(Statement::new(sql, vec![Value::from(trigrams)])).await?;
        let (mut ranked, mut rare) = (0, Vec::new());
        for row in &rows {
            ranked += row.int(1);
            if ranked > ROWS_RANKED && !rare.is_empty() {
                break;
            }
            rare.push(quoted(row.text(0)));
        }
        if rare.is_empty() {
            return Ok(Vec::new());
        }
        let query = format!("source : ({})", rare.join(" OR "));
        self.matching(&query, "unit_text.rank", filter).await
    }

    /// PostgreSQL without `pg_trgm`: those with one of the longest words.
    async fn sharing_a_word(&self, text: &str, filter: &Filter) -> Result<Vec<Unit>, MemoryError> {
        let mut words: Vec<&str> = text.split(' ').collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
        words.truncate(4);
        let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX / 2);
        let mut values = vec![Value::Int(length / 2), Value::Int(length * 2)];
        values.extend(words.iter().map(|word| Value::from(pattern(word))));
        let each: Vec<String> =
            (3..=values.len()).map(|at| format!("unit.source ILIKE ${at}")).collect();
        let condition =
            format!("length(unit.source) BETWEEN $1 AND $2 AND ({})", each.join(" OR "));
        self.units(&condition, values, "unit.id DESC", filter).await
    }

    async fn matching(
        &self,
        query: &str,
        order: &str,
        filter: &Filter,
    ) -> Result<Vec<Unit>, MemoryError> {
        let condition = "unit_text MATCH $1";
        self.selected(
            "unit_text JOIN unit ON unit.id = unit_text.rowid",
            condition,
            vec![Value::from(query)],
            order,
            filter,
        )
        .await
    }

    async fn units(
        &self,
        condition: &str,
        values: Vec<Value>,
        order: &str,
        filter: &Filter,
    ) -> Result<Vec<Unit>, MemoryError> {
        self.selected("unit", condition, values, order, filter).await
    }

    async fn selected(
        &self,
        table: &str,
        condition: &str,
        mut values: Vec<Value>,
        order: &str,
        filter: &Filter,
    ) -> Result<Vec<Unit>, MemoryError> {
        let filter = filter.conditions(self.database.dialect(), &mut values);
        let columns: Vec<String> =
            rows::COLUMNS.split(',').map(|name| format!("unit.{}", name.trim())).collect();
        let sql = format!(
            "SELECT '', {} FROM {table} WHERE {condition} AND {LIVE} AND {filter} \
             ORDER BY {order} LIMIT {CANDIDATES}",
            columns.join(", ")
        );
        let rows = self.rows(Statement::new(sql, values)).await?;
        Ok(rows.iter().filter_map(rows::unit).collect())
    }

    async fn has_trigrams(&self) -> Result<bool, MemoryError> {
        let sql = "SELECT COUNT(*) FROM pg_extension WHERE extname = 'pg_trgm'";
        let rows = self.rows(Statement::new(sql, Vec::new())).await?;
        Ok(rows.first().is_some_and(|row| row.int(0) > 0))
    }
}

/// Every three characters in a row, each once.
fn trigrams(text: &str) -> BTreeSet<String> {
    let signs: Vec<char> = text.to_lowercase().chars().collect();
    signs.windows(3).map(|three| three.iter().collect()).collect()
}

/// As a phrase of FTS5.
fn quoted(phrase: &str) -> String {
    format!("\"{}\"", phrase.replace('"', "\"\""))
}

/// As a pattern of LIKE that finds it anywhere.
fn pattern(phrase: &str) -> String {
    let mut pattern = String::from("%");
    for sign in phrase.chars() {
        if matches!(sign, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(sign);
    }
    pattern + "%"
}
