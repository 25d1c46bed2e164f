//! Finds the name an operator may have meant.

use crate::lang::edit_distance;

/// The known name fewest letters away from `seen`, with where to find the others.
pub(super) fn nearest<'k>(seen: &str, known: impl Iterator<Item = &'k str>) -> String {
    let all = "`tolmach config show` lists all";
    let best = known.map(|name| (edit_distance(seen, name), name)).min();
    match best {
        // Over half of the letters wrong is another word, not a slip.
        Some((distance, name)) if distance * 2 <= seen.len() => format!("{name}, perhaps ({all})"),
        _ => format!("a known name ({all})"),
    }
}

/// The one of a few names that is fewest letters away from `seen`, with all of them.
pub(super) fn nearest_of<'k>(seen: &str, known: impl Iterator<Item = &'k str> + Clone) -> String {
    let all: Vec<&str> = known.clone().collect();
    if all.is_empty() {
        return "a name that is defined; there is none".into();
    }
    let best = known.map(|name| (edit_distance(seen, name), name)).min();
    match best {
        Some((distance, name)) if distance * 2 <= seen.len() && all.len() > 1 => {
            format!("{name}, perhaps; there are {}", all.join(", "))
        }
        _ => format!("one of {}", all.join(", ")),
    }
}
