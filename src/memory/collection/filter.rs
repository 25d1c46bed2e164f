//! Which units are meant.

use serde_json::json;

use crate::{
    database::{Dialect, Value},
    lang::Tag,
    memory::Origin,
};

/// Which units are meant; everything where nothing is said.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Translated from this language.
    pub from: Option<Tag>,
    /// Translated into this language.
    pub to: Option<Tag>,
    /// By one of these; suggestions only where they are named.
    pub origins: Vec<Origin>,
    /// Made at this moment or later.
    pub since_ms: Option<i64>,
}

impl Filter {
    /// As a condition on rows of `unit`, whose values are added to `values`.
    pub fn conditions(&self, dialect: Dialect, values: &mut Vec<Value>) -> String {
        let mut conditions = vec!["1 = 1".to_owned()];
        let mut parameter = |value: Value| {
            values.push(value);
            format!("${}", values.len())
        };
        for (column, tag) in [("source_language", &self.from), ("target_language", &self.to)] {
            if let Some(tag) = tag {
                let value = parameter(tag.to_string().into());
                conditions.push(format!("unit.{column} = {value}"));
            }
        }
        if let Some(since_ms) = self.since_ms {
            conditions.push(format!("unit.created_ms >= {}", parameter(Value::Int(since_ms))));
        }
        if self.origins.is_empty() {
            conditions.push("unit.origin <> 'suggested'".to_owned());
        } else {
            let names: Vec<String> = self.origins.iter().map(Origin::to_string).collect();
            let names = parameter(json!(names).to_string().into());
            conditions.push(format!("unit.origin IN ({})", dialect.texts(&names)));
        }
        conditions.join(" AND ")
    }
}
