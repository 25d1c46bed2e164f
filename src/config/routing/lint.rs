//! What is wrong with rules before anybody is asked: names nobody has, rules that never count, money without
//! prices.

use std::collections::HashSet;

use super::{BudgetRule, RouteRule, Routing};
use crate::{
    config::{
        backends::{Backend, Service},
        nearest::nearest_of,
        reader::Reader,
    },
    lang::Tag,
};

/// Names every text has that may be translated by the engine in this process.
const EMBEDDED: &str = "embedded";

/// Notes everything that is wrong with the rules.
pub fn lint(routing: &Routing, backends: &[Backend], reader: &mut Reader) {
    let mut names: Vec<&str> = backends.iter().map(|backend| backend.name.as_str()).collect();
    names.push(EMBEDDED);
    let portals: Vec<&str> = routing.portals.iter().map(|portal| portal.name.as_str()).collect();
    for (at, rule) in routing.routes.iter().enumerate() {
        let path = format!("routes.{}", rule.number);
        unknown(&rule.backends, &names, &format!("{path}.backends"), reader);
        unknown(&rule.never, &names, &format!("{path}.never"), reader);
        unknown(&rule.portals, &portals, &format!("{path}.portals"), reader);
        rule_alone(rule, &path, backends, reader);
        shadowed(rule, &routing.routes[..at], &path, reader);
    }
    for budget in &routing.budgets {
        let path = format!("budgets.{}", budget.number);
        unknown(&budget.backends, &names, &format!("{path}.backends"), reader);
        unknown(&budget.portals, &portals, &format!("{path}.portals"), reader);
        budget_alone(budget, &path, backends, reader);
    }
    same_keys(routing, reader);
}

fn unknown(named: &[String], known: &[&str], key: &str, reader: &mut Reader) {
    for name in named.iter().filter(|name| !known.contains(&name.as_str())) {
        let expected = nearest_of(name, known.iter().copied());
        reader.complain(key, &format!("{name:?}, which is nowhere defined"), expected);
    }
}

fn rule_alone(rule: &RouteRule, path: &str, backends: &[Backend], reader: &mut Reader) {
    let mut complain = |key: &str, seen: String, expected: &str| {
        reader.complain(&format!("{path}.{key}"), &seen, expected);
    };
    if rule.max_chars != 0 && rule.min_chars > rule.max_chars {
        let seen = format!("{} beside max_chars = {}", rule.min_chars, rule.max_chars);
        complain("min_chars", seen, "at most max_chars: so the rule never matches");
    }
    if let Some(double) = repeated(&rule.backends) {
        complain("backends", format!("{double:?} twice"), "each backend once");
    }
    let (weights, names) = (rule.weights.len(), rule.backends.len());
    if weights != 0 && weights != names {
        let seen = format!("{weights} weights for {names} backends");
        complain("weights", seen, "as many as in backends");
    }
    if rule.weights.iter().sum::<usize>() == 0 && weights != 0 {
        complain("weights", "nothing but 0".into(), "a number over 0 among them");
    }
    let is_left = |name: &String| !rule.never.contains(name);
    if names != 0 && !rule.backends.iter().any(is_left) {
        complain("never", "all that backends names".into(), "one that is left: so nobody is asked");
    }
    let is_near = |backend: &Backend| {
        backend.common.regions.iter().any(|region| rule.regions.contains(region))
    };
    let is_here = rule.regions.iter().any(|region| region == "here");
    if !rule.regions.is_empty() && !is_here && !backends.iter().any(is_near) {
        complain("regions", rule.regions.join(", "), "a region that a backend has");
    }
    if let Some(via) = &rule.via {
        let is_end = |tags: &[Tag]| tags.iter().any(|tag| tag.base() == via.base());
        if is_end(&rule.from) || is_end(&rule.to) {
            complain(
                "via",
                via.to_string(),
                "another language than those in from and to: this is a cycle",
            );
        }
        if rule.from.is_empty() || rule.to.is_empty() {
            complain(
                "via",
                via.to_string(),
                "from and to beside it: else it is a cycle for its own halves",
            );
        }
    }
}

/// A rule that comes after one that fits all its texts never counts.
fn shadowed(rule: &RouteRule, earlier: &[RouteRule], path: &str, reader: &mut Reader) {
    let Some(other) = earlier.iter().find(|earlier| covers(earlier, rule)) else { return };
    let line = other.line.map_or_else(String::new, |line| format!(" (line {line})"));
    let number = other.number;
    let (seen, expected) = if covers(rule, other) {
        let seen = format!("the same texts as in routes.{number}{line}");
        (seen, "one of the two rules")
    } else {
        let seen = format!("a rule that never matches: routes.{number}{line} takes all its texts");
        (seen, "the narrower rule first")
    };
    reader.complain(path, &seen, expected);
}

/// Whether the first rule fits every text the second one fits.
fn covers(wide: &RouteRule, narrow: &RouteRule) -> bool {
    fn all<T: PartialEq>(wide: &[T], narrow: &[T]) -> bool {
        wide.is_empty() || !narrow.is_empty() && narrow.iter().all(|one| wide.contains(one))
    }
    let tags = |wide: &[Tag], narrow: &[Tag]| {
        let is_in = |tag: &Tag| wide.contains(tag) || wide.contains(&tag.base());
        wide.is_empty() || !narrow.is_empty() && narrow.iter().all(is_in)
    };
    let most = |rule: &RouteRule| if rule.max_chars == 0 { usize::MAX } else { rule.max_chars };
    tags(&wide.from, &narrow.from)
        && tags(&wide.to, &narrow.to)
        && all(&wide.content, &narrow.content)
        && all(&wide.portals, &narrow.portals)
        && wide.min_chars <= narrow.min_chars
        && most(wide) >= most(narrow)
}

fn budget_alone(budget: &BudgetRule, path: &str, backends: &[Backend], reader: &mut Reader) {
    if budget.chars.is_none() && budget.tokens.is_none() && budget.money.is_none() {
        reader.complain(path, "a budget of nothing", "chars, tokens or money");
    }
    if budget.money.is_none() {
        return;
    }
    let counts = |backend: &&Backend| {
        budget.backends.is_empty() && !matches!(backend.service, Service::Pseudo(_))
            || budget.backends.contains(&backend.name)
    };
    for backend in backends.iter().filter(counts) {
        let common = &backend.common;
        let tokens = common.price_input_tokens.and(common.price_output_tokens);
        if common.price.is_none() && tokens.is_none() {
            let seen = format!("money, but {} has no price", backend.name);
            let expected = format!(
                "backends.{}.price, or price_input_tokens and price_output_tokens; 0 where it is free",
                backend.name
            );
            reader.complain(&format!("{path}.money"), &seen, expected);
        }
    }
}

fn same_keys(routing: &Routing, reader: &mut Reader) {
    let mut seen = HashSet::new();
    for portal in &routing.portals {
        let key = portal.key.expose();
        if !key.is_empty() && !seen.insert(key) {
            let path = format!("portals.{}.key", portal.name);
            reader.complain(&path, "the key of another portal", "a key of its own");
        }
    }
}

fn repeated(names: &[String]) -> Option<&String> {
    names.iter().enumerate().find(|(at, name)| names[..*at].contains(name)).map(|(_, name)| name)
}
