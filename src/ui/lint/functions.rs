//! L013: functions and options that this server or a browser would not understand.

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

pub(super) mod known;

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
    let options: Vec<(&str, &str)> = arguments
        .named
        .iter()
        .map(|argument| (argument.name.name, literal(&argument.value)))
        .collect();
    let settings: Vec<(&str, Setting)> = arguments
        .named
        .iter()
        .filter_map(|argument| Some((argument.name.name, setting(&argument.value)?)))
        .collect();
    // What this server cannot do comes first; then what a browser would not do.
    if let Err(misuse) = functions::check(id, arguments.positional.len(), &settings) {
        let place = options.iter().find(|(name, _)| Some(*name) == misuse.option.as_deref());
        let place = place.map_or(id, |(name, _)| name);
        findings.in_item(rules::FUNCTION, item, place, misuse.text).suggest_some(misuse.suggestion);
        return;
    }
    if let Err(problem) = known::check(id, arguments.positional.len(), &options) {
        let place = options
            .iter()
            .find(|(name, _)| Some(*name) == problem.option.as_deref())
            .map_or(id, |(name, _)| name);
        let finding = findings.in_item(rules::FUNCTION, item, place, problem.text);
        finding.suggest_some(problem.suggestion);
    }
}

fn setting<'a>(value: &InlineExpression<&'a str>) -> Option<Setting<'a>> {
    match value {
        InlineExpression::StringLiteral { value } => Some(Setting::Text(value)),
        InlineExpression::NumberLiteral { value } => value.parse().ok().map(Setting::Number),
        _ => None,
    }
}

fn literal<'a>(value: &InlineExpression<&'a str>) -> &'a str {
    match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value
        }
        _ => "",
    }
}

fn term(item: &Item, id: &str, arguments: &CallArguments<&str>, findings: &mut Findings) {
    if !arguments.positional.is_empty() {
        let text = format!("the term -{id} takes named options only; what is not named is lost");
        let finding = findings.in_item(rules::FUNCTION, item, id, text);
        finding
            .severity(Severity::Warning)
            .suggest(format!("write {{ -{id}(case: \"genitive\") }}"));
    }
}
