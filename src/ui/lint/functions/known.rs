//! Which functions there are, with the options that browsers and this server honour alike.
//!
//! The options are those `@fluent/bundle` 0.19 lets a message set (its allow-list; the others are for
//! developers' arguments), without those that are spelled differently in other Fluent libraries.

use super::super::nearest::nearest;

/// What is wrong with a call.
pub(in crate::ui) struct Problem {
    /// The option at fault, where one is.
    pub option: Option<String>,
    pub text: String,
    pub suggestion: Option<String>,
}

struct Function {
    name: &'static str,
    options: &'static [(&'static str, Values)],
}

enum Values {
    OneOf(&'static [&'static str]),
    /// A whole number within these.
    Number(u32, u32),
}

use Values::{Number, OneOf};

const STYLES: Values = OneOf(&["full", "long", "medium", "short"]);
const DIGITS: Values = OneOf(&["numeric", "2-digit"]);
const WIDTHS: Values = OneOf(&["long", "short", "narrow"]);

const FUNCTIONS: &[Function] = &[
    Function {
        name: "NUMBER",
        options: &[
            ("currencyDisplay", OneOf(&["symbol", "narrowSymbol", "code", "name"])),
            ("unitDisplay", WIDTHS),
            ("minimumIntegerDigits", Number(1, 21)),
            ("minimumFractionDigits", Number(0, 20)),
            ("maximumFractionDigits", Number(0, 20)),
            ("minimumSignificantDigits", Number(1, 21)),
            ("maximumSignificantDigits", Number(1, 21)),
        ],
    },
    Function {
        name: "DATETIME",
        options: &[
            ("dateStyle", STYLES),
            ("timeStyle", STYLES),
            ("dayPeriod", WIDTHS),
            ("weekday", WIDTHS),
            ("era", WIDTHS),
            ("year", DIGITS),
            ("month", OneOf(&["numeric", "2-digit", "long", "short", "narrow"])),
            ("day", DIGITS),
            ("hour", DIGITS),
            ("minute", DIGITS),
            ("second", DIGITS),
            ("fractionalSecondDigits", Number(1, 3)),
            ("timeZoneName", OneOf(&["long", "short"])),
        ],
    },
    Function {
        name: "LIST",
        options: &[
            ("type", OneOf(&["conjunction", "disjunction", "unit"])),
            ("style", OneOf(&["long", "short", "narrow"])),
        ],
    },
];

/// Says what is wrong with a call, the first fault; options are names and literals as they stand.
pub(in crate::ui) fn check(
    name: &str,
    positional: usize,
    options: &[(&str, &str)],
) -> Result<(), Problem> {
    let Some(function) = FUNCTIONS.iter().find(|function| function.name == name) else {
        let names = FUNCTIONS.iter().map(|function| function.name.to_owned());
        let near = nearest(name, names).map(|near| format!("did you mean {near}?"));
        let all = || "the functions are NUMBER, DATETIME and LIST".to_owned();
        return problem(None, format!("there is no function {name}"), near.unwrap_or_else(all));
    };
    if positional != 1 {
        let text = format!("{name} takes one value, here are {positional}");
        return problem(None, text, format!("write {name}($variable)"));
    }
    options.iter().try_for_each(|(option, value)| check_option(function, option, value))
}

fn check_option(function: &Function, option: &str, value: &str) -> Result<(), Problem> {
    let name = function.name;
    let Some((_, values)) = function.options.iter().find(|(known, _)| *known == option) else {
        let known = function.options.iter().map(|(known, _)| (*known).to_owned());
        let near = nearest(option, known.clone()).map(|near| format!("did you mean {near}?"));
        let all = || format!("it takes {}", known.collect::<Vec<_>>().join(", "));
        let text = format!("{name} has no option {option} that works everywhere");
        return problem(Some(option), text, near.unwrap_or_else(all));
    };
    let text = || format!("{name} cannot use {option}: {value:?}");
    match values {
        OneOf(allowed) if !allowed.contains(&value) => {
            problem(Some(option), text(), format!("write one of {}", allowed.join(", ")))
        }
        Number(least, most)
            if !value.parse().is_ok_and(|it: u32| (*least..=*most).contains(&it)) =>
        {
            problem(Some(option), text(), format!("write a whole number from {least} to {most}"))
        }
        _ => Ok(()),
    }
}

fn problem(option: Option<&str>, text: String, suggestion: String) -> Result<(), Problem> {
    Err(Problem { option: option.map(str::to_owned), text, suggestion: Some(suggestion) })
}
