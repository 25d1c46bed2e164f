//! Remembers what was used, by budget and by day: in the database, so that a restart forgets nothing and all
//! replicas count together; without one in this process alone.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use crate::{
    config::Period,
    database::{Database, DatabaseError, Row, Statement, Value, date, now_ms},
};

/// What was used, and what may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Used {
    /// Characters.
    pub chars: i64,
    /// Tokens, read and written.
    pub tokens: i64,
    /// Millionths of the unit of money.
    pub micros: i64,
}

/// Where it is remembered.
#[derive(Default)]
pub struct Ledger {
    database: Option<Arc<Database>>,
    /// Without a database.
    here: Mutex<HashMap<(String, String), Used>>,
}

impl Ledger {
    /// In a database, where there is one.
    pub fn new(database: Option<Arc<Database>>) -> Ledger {
        Ledger { database, here: Mutex::default() }
    }

    /// Whether a restart forgets.
    pub fn forgets(&self) -> bool {
        self.database.is_none()
    }

    /// Adds to a sum where it then is not over `most`, and gives the new sum; `None` where it would be over.
    /// Nobody else can take the same rest at the same time.
    pub async fn reserve(
        &self,
        name: &str,
        period: &str,
        used: Used,
        most: Used,
    ) -> Result<Option<Used>, DatabaseError> {
        let Some(database) = &self.database else {
            let mut sums = self.here.lock().unwrap_or_else(PoisonError::into_inner);
            let sum = sums.entry((name.to_owned(), period.to_owned())).or_default();
            let new = sum.plus(used);
            if !new.is_within(most) {
                return Ok(None);
            }
            *sum = new;
            return Ok(Some(new));
        };
        let sql = "INSERT INTO spending (name, period, chars, tokens, micros) \
                   SELECT $1, $2, $3, $4, $5 WHERE $3 <= $6 AND $4 <= $7 AND $5 <= $8 \
                   ON CONFLICT (name, period) DO UPDATE SET chars = spending.chars + $3, \
                   tokens = spending.tokens + $4, micros = spending.micros + $5 \
                   WHERE spending.chars + $3 <= $6 AND spending.tokens + $4 <= $7 \
                   AND spending.micros + $5 <= $8 RETURNING chars, tokens, micros";
        let mut values = values(name, period, used);
        values.extend([most.chars, most.tokens, most.micros].map(Value::Int));
        let rows = database.write(vec![Statement::new(sql, values)]).await?;
        Ok(rows.first().and_then(|rows| rows.first()).map(Used::of))
    }

    /// Corrects sums by what was really used; less than 0 gives back.
    pub async fn add(&self, sums: &[(String, String, Used)]) -> Result<(), DatabaseError> {
        let Some(database) = &self.database else {
            let mut here = self.here.lock().unwrap_or_else(PoisonError::into_inner);
            for (name, period, used) in sums {
                let sum = here.entry((name.clone(), period.clone())).or_default();
                *sum = sum.plus(*used);
            }
            return Ok(());
        };
        let sql = "INSERT INTO spending (name, period, chars, tokens, micros) \
                   VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (name, period) DO UPDATE SET chars = spending.chars + $3, \
                   tokens = spending.tokens + $4, micros = spending.micros + $5";
        let statements = sums
            .iter()
            .map(|(name, period, used)| Statement::new(sql, values(name, period, *used)));
        database.write(statements.collect()).await.map(drop)
    }

    /// What was used of a sum in its present period.
    pub async fn used(&self, name: &str, period: Period) -> Result<Used, DatabaseError> {
        let period = period_name(period);
        let Some(database) = &self.database else {
            let here = self.here.lock().unwrap_or_else(PoisonError::into_inner);
            return Ok(here.get(&(name.to_owned(), period)).copied().unwrap_or_default());
        };
        let sql = "SELECT chars, tokens, micros FROM spending WHERE name = $1 AND period = $2";
        let rows = database.read(Statement::new(sql, vec![name.into(), period.into()])).await?;
        Ok(rows.first().map_or(Used::default(), Used::of))
    }
}

fn values(name: &str, period: &str, used: Used) -> Vec<Value> {
    let numbers = [used.chars, used.tokens, used.micros].map(Value::Int);
    [Value::from(name), Value::from(period)].into_iter().chain(numbers).collect()
}

/// The present period, in UTC: `2026-11-28`, `2026-11`.
pub fn period_name(period: Period) -> String {
    let now = date::iso(now_ms());
    let length = match period {
        Period::Day => 10,
        Period::Month => 7,
    };
    now[..length].to_owned()
}

impl Used {
    /// Both together.
    pub fn plus(self, other: Used) -> Used {
        Used {
            chars: self.chars.saturating_add(other.chars),
            tokens: self.tokens.saturating_add(other.tokens),
            micros: self.micros.saturating_add(other.micros),
        }
    }

    /// The first without the second.
    pub fn minus(self, other: Used) -> Used {
        Used {
            chars: self.chars.saturating_sub(other.chars),
            tokens: self.tokens.saturating_sub(other.tokens),
            micros: self.micros.saturating_sub(other.micros),
        }
    }

    /// Whether none of it is over `most`.
    pub fn is_within(self, most: Used) -> bool {
        self.chars <= most.chars && self.tokens <= most.tokens && self.micros <= most.micros
    }

    fn of(row: &Row) -> Used {
        Used { chars: row.int(0), tokens: row.int(1), micros: row.int(2) }
    }
}
