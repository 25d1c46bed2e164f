//! A statement with its values, and the rows it gives.

/// A statement with its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// SQL with parameters `$1`, `$2`…; written by us, never with a caller's words in it.
    pub sql: String,
    /// The values of the parameters, in order.
    pub values: Vec<Value>,
}

/// A value of a parameter or of a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// No value.
    Null,
    /// A text; PostgreSQL refuses the character 0, so it is written as U+FFFD.
    Text(String),
    /// A whole number.
    Int(i64),
    /// A real number.
    Real(f64),
}

/// A row of an answer: columns by their place in the statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Row(pub Vec<Value>);

impl Statement {
    /// A statement and its values.
    pub fn new(sql: impl Into<String>, values: Vec<Value>) -> Statement {
        Statement { sql: sql.into(), values }
    }
}

impl Row {
    /// The text of a column; empty where it is none.
    pub fn text(&self, column: usize) -> &str {
        match self.0.get(column) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// The whole number of a column; 0 where it is none.
    pub fn int(&self, column: usize) -> i64 {
        match self.0.get(column) {
            Some(Value::Int(number)) => *number,
            _ => 0,
        }
    }

    /// The number of a column as a real one; 0 where it is none.
    pub fn real(&self, column: usize) -> f64 {
        match self.0.get(column) {
            Some(Value::Real(number)) => *number,
            #[allow(clippy::cast_precision_loss)]
            Some(Value::Int(number)) => *number as f64,
            _ => 0.0,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.replace('\0', "\u{FFFD}"))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::from(text.as_str())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Int(number)
    }
}
