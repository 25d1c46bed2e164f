//! Our values as `fluent` carries them, and back.
//!
//! Numbers, dates and lists are custom values that print themselves in the language of the call.

use std::borrow::Cow;

use fluent::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentType},
};
use intl_memoizer::{IntlLangMemoizer, concurrent};

use super::{
    Date, Escaping, Formatters, List, Misuse, Number, Problem, ProblemKind,
    call::{formatters, report},
};
use crate::ui::Arg;

/// Values that know how to print themselves.
pub(super) trait Printed {
    fn print(&self, formatters: &Formatters) -> Result<String, Misuse>;
    /// Without the options that stood in the way.
    fn plain(&self, formatters: &Formatters) -> String;
}

macro_rules! custom_value {
    ($value:ty) => {
        impl FluentType for $value {
            fn duplicate(&self) -> Box<dyn FluentType + Send> {
                Box::new(self.clone())
            }

            fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
                printed(self).into()
            }

            fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
                printed(self).into()
            }
        }

        impl Printed for $value {
            fn print(&self, formatters: &Formatters) -> Result<String, Misuse> {
                <$value>::print(self, formatters)
            }

            fn plain(&self, formatters: &Formatters) -> String {
                <$value>::plain(self, formatters)
            }
        }
    };
}

custom_value!(Number);
custom_value!(Date);
custom_value!(List);

fn printed(value: &impl Printed) -> String {
    let Some(formatters) = formatters() else { return String::new() };
    value.print(&formatters).unwrap_or_else(|misuse| {
        report(Problem::new(ProblemKind::BadOption, misuse.sentence()));
        value.plain(&formatters)
    })
}

/// How `fluent` prints what is not ours: the numbers written in messages.
pub(in crate::ui) fn to_text(
    value: &FluentValue,
    _: &concurrent::IntlLangMemoizer,
) -> Option<String> {
    match value {
        FluentValue::Number(literal) => Some(printed(&written(literal))),
        _ => None,
    }
}

/// The number a value is, if it is one.
pub(super) fn number<'a>(value: &'a FluentValue) -> Option<Cow<'a, Number>> {
    match value {
        FluentValue::Number(literal) => Some(Cow::Owned(written(literal))),
        FluentValue::Custom(custom) => ours(&**custom).map(Cow::Borrowed),
        _ => None,
    }
}

/// Our value behind a custom one, if it is of this type.
pub(super) fn ours<T: 'static>(custom: &(dyn FluentType + Send)) -> Option<&T> {
    custom.as_any().downcast_ref()
}

/// A number written in a message: `5.0` keeps its zero.
fn written(literal: &FluentNumber) -> Number {
    let digits = literal.options.minimum_fraction_digits.unwrap_or_default();
    let text = format!("{:.*}", digits, literal.value);
    text.parse().unwrap_or_else(|_| Number::from(0_u64))
}

/// Arguments as `fluent` takes them.
pub(in crate::ui) fn arguments<'a>(
    args: &'a [(&'a str, Arg<'a>)],
    escaping: Escaping,
) -> FluentArgs<'a> {
    args.iter().map(|(name, arg)| (*name, to_value(arg, escaping))).collect()
}

/// One argument as `fluent` takes it.
pub(in crate::ui) fn to_value<'a>(arg: &'a Arg, escaping: Escaping) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::String(escaped(text, escaping)),
        Arg::Number(number) => FluentValue::Custom(Box::new(number.clone())),
        Arg::Date(date) => FluentValue::Custom(Box::new(date.clone())),
        Arg::List(list) => {
            let items = list.items.iter().map(|item| escaped(item, escaping).into_owned());
            FluentValue::Custom(Box::new(List { items: items.collect(), options: list.options }))
        }
    }
}

/// A value as an argument; `None` for the values that are none.
pub(in crate::ui) fn to_arg(value: &FluentValue) -> Option<Arg<'static>> {
    match value {
        FluentValue::String(text) => Some(Arg::from(text.to_string())),
        FluentValue::Number(literal) => Some(Arg::Number(written(literal))),
        FluentValue::Custom(custom) => {
            let custom = &**custom;
            let number = ours::<Number>(custom).map(|number| Arg::Number(number.clone()));
            let date = || ours::<Date>(custom).map(|date| Arg::Date(date.clone()));
            number
                .or_else(date)
                .or_else(|| ours::<List>(custom).map(|list| Arg::List(list.clone())))
        }
        FluentValue::None | FluentValue::Error => None,
    }
}

fn escaped(text: &str, escaping: Escaping) -> Cow<'_, str> {
    if escaping == Escaping::None || !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}
