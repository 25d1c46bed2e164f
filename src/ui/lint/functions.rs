//! L013: calls that this server cannot answer or that browsers would answer otherwise.

use fluent_syntax::ast::{CallArguments, InlineExpression};

use super::{
    findings::Findings,
    rules,
    scene::{Item, Scene},
    walk::{self, Part},
};
use crate::ui::{
    Severity,
    format::{Setting, functions},
};

/// Options that `@fluent/bundle` 0.19 takes from a message; it passes over all others, which are for
/// arguments of the program.
const PORTABLE: &[(&str, &[&str])] = &[
    (
        "NUMBER",
        &[
            "currencyDisplay",
            "maximumFractionDigits",
            "maximumSignificantDigits",
            "minimumFractionDigits",
            "minimumIntegerDigits",
            "minimumSignificantDigits",
            "unitDisplay",
        ],
    ),
    (
        "DATETIME",
        &[
            "dateStyle",
            "day",
            "dayPeriod",
            "era",
            "fractionalSecondDigits",
            "hour",
            "minute",
            "month",
            "second",
            "timeStyle",
            "timeZoneName",
            "weekday",
            "year",
        ],
    ),
];

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    for item in &scene.locale.items {
        for (_, pattern) in item.parts() {
            walk::pattern(pattern, &mut |part, _| match part {
                Part::Function { id, arguments } => function(item, id, arguments, findings),
                Part::Term { id, arguments: Some(arguments), .. } => {
                    term(item, id, arguments, findings);
                }
                _ => {}
            });
        }
    }
}

fn function(item: &Item, id: &str, arguments: &CallArguments<&str>, findings: &mut Findings) {
    let named = arguments.named.iter().filter_map(|it| Some((it.name.name, setting(&it.value)?)));
    let options: Vec<(&str, Setting)> = named.collect();
    if let Err(misuse) = functions::check(id, arguments.positional.len(), &options) {
        let at_fault = options.iter().find(|(name, _)| misuse.text.contains(name));
        let place = at_fault.map_or(id, |(name, _)| name);
        let finding = findings.in_item(rules::FUNCTION, item, place, misuse.text);
        finding.suggest_some(misuse.suggestion);
    } else {
        unportable(item, id, &options, findings);
    }
}

fn setting<'a>(value: &InlineExpression<&'a str>) -> Option<Setting<'a>> {
    match value {
        InlineExpression::StringLiteral { value } => Some(Setting::Text(value)),
        InlineExpression::NumberLiteral { value } => value.parse().ok().map(Setting::Number),
        _ => None,
    }
}

/// What works here and not where a browser formats the message itself.
fn unportable(item: &Item, id: &str, options: &[(&str, Setting)], findings: &mut Findings) {
    let Some((_, portable)) = PORTABLE.iter().find(|(name, _)| *name == id) else {
        let text = format!("browsers have no function {id}; this server prints it");
        let finding = findings.in_item(rules::FUNCTION, item, id, text);
        finding.severity(Severity::Info);
        return;
    };
    for (name, _) in options.iter().filter(|(name, _)| !portable.contains(name)) {
        let text = format!("browsers pass over {name} in a message; this server does not");
        let finding = findings.in_item(rules::FUNCTION, item, name, text);
        let right = format!("let the program set {name} with the argument");
        finding.severity(Severity::Warning).suggest(right);
    }
}

fn term(item: &Item, id: &str, arguments: &CallArguments<&str>, findings: &mut Findings) {
    if !arguments.positional.is_empty() {
        let text = format!("the term -{id} takes named options only; what is not named is lost");
        let finding = findings.in_item(rules::FUNCTION, item, id, text);
        let right = format!("write {{ -{id}(case: \"genitive\") }}");
        finding.severity(Severity::Warning).suggest(right);
    }
}
