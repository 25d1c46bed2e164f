//! Placeholders in braces: `{name}`, `{{ x }}`, ICU and Fluent placeables with braces inside.

use std::ops::Range;

/// Every outermost pair of braces that holds a placeholder.
///
/// Prose in braces is none: inside there must be no space, or what an ICU argument or a Fluent
/// placeable begins with.
pub fn placeables(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, brace) in text.match_indices(['{', '}']) {
        match brace {
            "{" => {
                start = if depth == 0 { at } else { start };
                depth += 1;
            }
            _ if depth == 1 => {
                depth = 0;
                if is_placeable(&text[start + 1..at]) {
                    found.push(with_sign(text, start)..at + 1);
                }
            }
            _ => depth = depth.saturating_sub(1),
        }
    }
    found
}

/// `${name}` and `%{name}` begin at their sign.
fn with_sign(text: &str, start: usize) -> usize {
    start - usize::from(text[..start].ends_with(['$', '%']))
}

fn is_placeable(inside: &str) -> bool {
    let inside = inside.trim();
    let has_space = inside.contains(char::is_whitespace);
    let is_argument = inside.split_once(',').is_some_and(|(name, kind)| {
        let kind = kind.trim_start().split([',', ' ']).next().unwrap_or_default();
        !name.trim().contains(' ')
            && matches!(kind, "plural" | "select" | "selectordinal" | "number" | "date" | "time")
    });
    let is_nested = inside.starts_with('{') && inside.ends_with('}');
    let is_fluent = inside.starts_with(['$', '-']) || inside.starts_with(char::is_uppercase);
    !inside.is_empty() && (!has_space || is_argument || is_nested || is_fluent)
}
