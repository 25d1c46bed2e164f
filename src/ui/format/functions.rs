//! The functions messages may call: NUMBER, DATETIME, LIST.
//!
//! One reading of options serves both: the call at run time and the check of a message at load.

use fluent::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};

use super::{
    Date, List, ListOptions, Misuse, Problem, ProblemKind, Setting,
    call::report,
    date::{self, DateOptions},
    number::NumberOptions,
    select, value,
};

/// The functions a message may call, sorted.
const NAMES: &[&str] = &["DATETIME", "LIST", "NUMBER"];

/// Whether a call in a message is one we can answer, in the order in which a reader would correct it:
/// the function, its value, each option, the options together.
pub(in crate::ui) fn check(
    name: &str,
    positional: usize,
    named: &[(&str, Setting)],
) -> Result<(), Misuse> {
    if !NAMES.contains(&name) {
        return Err(Misuse::unknown("the function", name, NAMES));
    }
    if positional != 1 {
        return Err(Misuse::new(format!("{name} is given {positional} values"))
            .instead(format!("it takes one: {name}($value)")));
    }
    match name {
        "NUMBER" => {
            let mut options = NumberOptions::default();
            all(named, |name, value| options.set(name, value))?;
            options.check()
        }
        "DATETIME" => {
            let mut options = DateOptions::default();
            all(named, |name, value| match name {
                "timeZone" => date::time_zone(value).map(|_| ()),
                _ => options.set(name, value),
            })?;
            options.check()
        }
        _ => {
            let mut options = ListOptions::default();
            all(named, |name, value| options.set(name, value))
        }
    }
}

fn all(
    named: &[(&str, Setting)],
    mut set: impl FnMut(&str, Setting) -> Result<(), Misuse>,
) -> Result<(), Misuse> {
    named.iter().try_for_each(|(name, value)| set(name, *value).map_err(|misuse| misuse.of(name)))
}

/// Makes the functions known to a bundle that has none of them yet.
pub(in crate::ui) fn add<R: std::borrow::Borrow<FluentResource>>(
    bundle: &mut FluentBundle<R>,
) -> Result<(), FluentError> {
    bundle.set_formatter(Some(value::to_text));
    bundle.add_function(select::NAME, select::select)?;
    bundle.add_function("NUMBER", |values, named| called("NUMBER", number(values, named)))?;
    bundle.add_function("DATETIME", |values, named| called("DATETIME", datetime(values, named)))?;
    bundle.add_function("LIST", |values, named| called("LIST", list(values, named)))
}

/// What a call gives; one that cannot be answered shows as `{NUMBER()}`, as in browsers.
fn called<'a>(name: &str, made: Result<FluentValue<'a>, Misuse>) -> FluentValue<'a> {
    made.unwrap_or_else(|misuse| {
        report(Problem::new(ProblemKind::WrongType, format!("{name}: {}", misuse.sentence())));
        FluentValue::String(format!("{{{name}()}}").into())
    })
}

fn number<'a>(values: &[FluentValue], named: &FluentArgs) -> Result<FluentValue<'a>, Misuse> {
    let number = values.first().and_then(value::number);
    let mut number = number.ok_or_else(|| not_a("number"))?.into_owned();
    each(named, "NUMBER", |name, value| number.options_mut().set(name, value));
    Ok(FluentValue::Custom(Box::new(number)))
}

fn datetime<'a>(values: &[FluentValue], named: &FluentArgs) -> Result<FluentValue<'a>, Misuse> {
    let date = values.first().and_then(|value| match value {
        FluentValue::Custom(custom) => value::ours::<Date>(&**custom).cloned(),
        _ => None,
    });
    let milliseconds = || values.first().and_then(value::number)?.to_string().parse().ok();
    let date = date.or_else(|| Date::from_milliseconds(milliseconds()?));
    let mut date = date.ok_or_else(|| not_a("date"))?;
    each(named, "DATETIME", |name, value| date.set(name, value));
    Ok(FluentValue::Custom(Box::new(date)))
}

fn list<'a>(values: &[FluentValue], named: &FluentArgs) -> Result<FluentValue<'a>, Misuse> {
    let list = values.first().and_then(|value| match value {
        FluentValue::Custom(custom) => value::ours::<List>(&**custom).cloned(),
        _ => None,
    });
    let mut list = list.ok_or_else(|| not_a("list"))?;
    each(named, "LIST", |name, value| list.options.set(name, value));
    Ok(FluentValue::Custom(Box::new(list)))
}

fn not_a(kind: &str) -> Misuse {
    Misuse::new(format!("its value is no {kind}"))
        .instead(format!("give one {kind} as an argument of the message"))
}

/// Sets every option that can be set; the others are told and left out.
fn each(
    named: &FluentArgs,
    function: &str,
    mut set: impl FnMut(&str, Setting) -> Result<(), Misuse>,
) {
    for (name, value) in named.iter() {
        let setting = match value {
            FluentValue::String(text) => Setting::Text(text),
            FluentValue::Number(number) => Setting::Number(number.value),
            _ => continue,
        };
        if let Err(misuse) = set(name, setting) {
            let text = format!("{function}: {}", misuse.sentence());
            report(Problem::new(ProblemKind::BadOption, text));
        }
    }
}
