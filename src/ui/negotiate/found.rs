//! Finds ours for one wish: itself, a parent, the nearest variant, an allowed other language.

use std::cmp::Reverse;

use icu_locale::LanguageIdentifier;

use super::{
    Available, Choice, Reason, distance,
    tags::{self, canonical, maximized, parents_of},
};
use crate::lang::Tag;

/// One of ours that serves a wish.
pub(super) struct Found<'a> {
    pub tag: &'a Tag,
    pub reason: Reason,
    pub distance: Option<u16>,
}

impl<'a> Found<'a> {
    /// Found without measuring.
    pub fn plain(tag: &'a Tag, reason: Reason) -> Found<'a> {
        Found { tag, reason, distance: None }
    }
}

impl Choice {
    /// The best of ours that is open; else why there is none.
    pub(super) fn find(
        &self,
        wanted: &str,
        is_open: impl Fn(&Available) -> bool,
    ) -> Result<Found<'_>, Reason> {
        // Most requests name a tag as we do: no need to know what it means.
        let open = || self.available.iter().filter(|ours| is_open(ours));
        if let Some(ours) = open().find(|ours| ours.text == wanted) {
            return Ok(Found::plain(&ours.tag, Reason::Exact));
        }
        let id = canonical(wanted).ok_or(Reason::NoTag)?;
        let found = exact_or_parent(&id, open);
        let found = found.or_else(|| nearest(&id, open).into_iter().next());
        found.or_else(|| self.allowed(&id, is_open)).ok_or(Reason::Nothing)
    }

    /// All that are near, nearest first.
    pub(super) fn ranked(&self, wanted: &str) -> Vec<Found<'_>> {
        let Some(id) = canonical(wanted) else { return Vec::new() };
        let open = || self.available.iter();
        let first = exact_or_parent(&id, open);
        let first_tag = first.as_ref().map(|found| found.tag.clone());
        let rest = nearest(&id, open).into_iter();
        first
            .into_iter()
            .chain(rest.filter(|found| Some(found.tag) != first_tag.as_ref()))
            .collect()
    }

    /// Another language, where `l10n.toml` says so for the wanted one or a parent of it.
    fn allowed(
        &self,
        id: &LanguageIdentifier,
        is_open: impl Fn(&Available) -> bool,
    ) -> Option<Found<'_>> {
        let wanted: Tag = id.to_string().parse().ok()?;
        let mut allowed = tags::parents(&wanted).into_iter();
        let others = allowed.find_map(|tag| self.fallbacks.get(&tag))?;
        let ours = others.iter().find_map(|other| {
            self.available.iter().find(|ours| ours.tag == *other && is_open(ours))
        })?;
        Some(Found::plain(&ours.tag, Reason::Fallback))
    }
}

/// The tag itself, or a parent with a region, as `es-419` is of `es-AR`. The bare language is the last
/// parent of all: whether it is nearer than a neighbour is a matter of distance.
fn exact_or_parent<'a, I: Iterator<Item = &'a Available>>(
    id: &LanguageIdentifier,
    open: impl Fn() -> I,
) -> Option<Found<'a>> {
    let own = id.to_string();
    let exact = open().find(|ours| ours.text == own).map(|ours| (ours, Reason::Exact));
    let full = maximized(id);
    let same = || open().find(|ours| ours.full == full).map(|ours| (ours, Reason::Same));
    let parent = || {
        let parents = parents_of(id).into_iter().skip(1).filter(|parent| parent.region.is_some());
        let mut full = parents.map(|parent| maximized(&parent));
        let found = full.find_map(|full| open().find(|ours| ours.full == full));
        found.map(|ours| (ours, Reason::Parent))
    };
    exact.or_else(same).or_else(parent).map(|(ours, reason)| Found::plain(&ours.tag, reason))
}

/// By distance; of equally near ones parents first, then what CLDR prefers, then in our order.
fn nearest<'a, I: Iterator<Item = &'a Available>>(
    id: &LanguageIdentifier,
    open: impl Fn() -> I,
) -> Vec<Found<'a>> {
    let full = maximized(id);
    let parents: Vec<String> = parents_of(id).iter().map(ToString::to_string).collect();
    let mut near: Vec<_> = open()
        .filter_map(|ours| Some((distance::distance(&full, &ours.full)?, ours)))
        .map(|(far, ours)| {
            let is_parent = parents.contains(&ours.text);
            let rank = (far, Reverse(is_parent), Reverse(distance::is_preferred(&ours.full)));
            (rank, ours)
        })
        .collect();
    near.sort_by_key(|(rank, _)| *rank);
    let found = near.into_iter().map(|((far, Reverse(is_parent), _), ours)| {
        let reason = if is_parent { Reason::Parent } else { Reason::Nearest };
        Found { tag: &ours.tag, reason, distance: Some(far) }
    });
    found.collect()
}
