//! Reads arguments from JSON without losing a digit.
//!
//! `"text"`, `42`, `{"$num": "1.50"}`, `{"$date": "2026-03-05T14:07Z", "tz": "Europe/Kyiv"}` and
//! `{"$list": ["a", "b"]}`; options of NUMBER, DATETIME and LIST stand beside the value. What else JSON
//! has says nothing to a reader and is refused.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::Arg;
use crate::ui::format::{Date, DateError, List, Misuse, Number, NumberError, Setting};

/// A list longer than this is a table.
const MOST_ITEMS: usize = 1000;

/// Why a JSON value is no argument: what was wrong, what was seen, what would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ArgError(String);

impl From<NumberError> for ArgError {
    fn from(error: NumberError) -> ArgError {
        ArgError(error.to_string())
    }
}

impl From<DateError> for ArgError {
    fn from(error: DateError) -> ArgError {
        ArgError(error.to_string())
    }
}

impl From<Misuse> for ArgError {
    fn from(misuse: Misuse) -> ArgError {
        ArgError(misuse.sentence())
    }
}

const RIGHT: &str = "give a text, a number, or an object with $num, $date or $list";

type Members = BTreeMap<String, Box<RawValue>>;

impl Arg<'static> {
    /// Reads one argument from the text of a JSON value, such as [`RawValue::get`] gives.
    ///
    /// A plain number is the number, whatever zeros it was written with, as in JavaScript;
    /// `{"$num": "1.50"}` keeps them.
    pub fn from_json(json: &str) -> Result<Arg<'static>, ArgError> {
        let json = json.trim();
        match json.bytes().next() {
            Some(b'"') => Ok(Arg::from(text(json)?)),
            Some(b'0'..=b'9' | b'-') => {
                Ok(Arg::Number(json.parse::<Number>()?.without_written_zeros()))
            }
            Some(b'{') => object(&members(json)?),
            Some(b't' | b'f') => Err(wrong("a boolean is no value for a reader")),
            Some(b'n') => Err(wrong("null is no value")),
            Some(b'[') => Err(wrong("an array is no value by itself")),
            _ => Err(wrong("this is not JSON")),
        }
    }
}

fn object(members: &Members) -> Result<Arg<'static>, ArgError> {
    let mut kinds = members.keys().filter(|name| name.starts_with('$'));
    let kind = kinds.next().ok_or_else(|| wrong("an object needs to say what it is"))?;
    if let Some(second) = kinds.next() {
        return Err(wrong(&format!("an object is one thing, not {kind} and {second}")));
    }
    let value = members[kind].get();
    let options = members.iter().filter(|(name, _)| *name != kind);
    match kind.as_str() {
        "$num" => number(value, options).map(Arg::Number),
        "$date" => date(value, members).map(Arg::Date),
        "$list" => list(value, options).map(Arg::List),
        unknown => Err(wrong(&format!("{unknown:?} is unknown"))),
    }
}

fn number<'m>(
    value: &str,
    options: impl Iterator<Item = (&'m String, &'m Box<RawValue>)>,
) -> Result<Number, ArgError> {
    let digits = if value.starts_with('"') { text(value)? } else { value.to_owned() };
    let mut number: Number = digits.parse()?;
    for (name, value) in options {
        with_setting(value.get(), |setting| number.options_mut().set(name, setting))?;
    }
    number.options_mut().check()?;
    Ok(number)
}

fn date(value: &str, members: &Members) -> Result<Date, ArgError> {
    let zone = members.get("tz").map(|zone| text(zone.get())).transpose()?;
    let mut date = if value.starts_with('"') {
        Date::read(&text(value)?, zone.as_deref())?
    } else {
        return Err(ArgError(format!(
            "$date is {}; it takes a text like \"2026-03-05T14:07Z\"",
            beginning(value)
        )));
    };
    for (name, value) in members.iter().filter(|(name, _)| !name.starts_with('$') && *name != "tz")
    {
        with_setting(value.get(), |setting| date.set(name, setting))?;
    }
    date.check()?;
    Ok(date)
}

fn list<'m>(
    value: &str,
    options: impl Iterator<Item = (&'m String, &'m Box<RawValue>)>,
) -> Result<List, ArgError> {
    let items: Vec<String> = serde_json::from_str(value).map_err(|_| {
        ArgError("$list is no list of texts; write {\"$list\": [\"a\", \"b\"]}".to_owned())
    })?;
    if items.len() > MOST_ITEMS {
        let seen = items.len();
        return Err(ArgError(format!("$list has {seen} items; at most {MOST_ITEMS} are joined")));
    }
    let mut list = List::from_iter(items);
    for (name, value) in options {
        with_setting(value.get(), |setting| list.options.set(name, setting))?;
    }
    Ok(list)
}

/// Gives the value of an option to who knows it.
fn with_setting(
    json: &str,
    set: impl FnOnce(Setting) -> Result<(), Misuse>,
) -> Result<(), ArgError> {
    let value: serde_json::Value = serde_json::from_str(json).map_err(|_| wrong("not JSON"))?;
    let setting = match &value {
        serde_json::Value::String(text) => Setting::Text(text),
        serde_json::Value::Bool(flag) => Setting::Flag(*flag),
        serde_json::Value::Number(number) => Setting::Number(number.as_f64().unwrap_or(f64::NAN)),
        _ => return Err(ArgError("an option is a text, a number, true or false".to_owned())),
    };
    Ok(set(setting)?)
}

fn text(json: &str) -> Result<String, ArgError> {
    serde_json::from_str(json)
        .map_err(|_| ArgError(format!("{} is no text; put it in quotes", beginning(json))))
}

fn members(json: &str) -> Result<Members, ArgError> {
    serde_json::from_str(json).map_err(|_| wrong("this is not JSON"))
}

fn wrong(what: &str) -> ArgError {
    ArgError(format!("{what}; {RIGHT}"))
}

fn beginning(json: &str) -> String {
    json.chars().take(40).collect()
}
