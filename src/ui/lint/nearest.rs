//! The name that was meant.

use crate::lang::edit_distance;

/// The name nearest to this one, if one is near enough to be meant: a third of it may differ.
pub(super) fn nearest(seen: &str, known: impl Iterator<Item = String>) -> Option<String> {
    let near = |name: String| {
        let slips = edit_distance(&seen.to_lowercase(), &name.to_lowercase());
        (slips <= most(seen)).then_some((slips, name))
    };
    known.filter(|name| may_be_near(seen, name)).filter_map(near).min().map(|(_, name)| name)
}

/// Whether measuring is worth while: names of far other lengths are never near.
pub(super) fn may_be_near(seen: &str, name: &str) -> bool {
    name.len().abs_diff(seen.len()) <= most(seen)
}

fn most(seen: &str) -> usize {
    (seen.len() / 3).max(1)
}
