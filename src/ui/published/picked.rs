//! Which entries go out together: the wanted ones and all they refer to.
//!
//! Messages come from one language only: another's would be formatted by the wrong plural rules.
//! Terms are borrowed from the languages it falls back to, so that no `{ -brand }` shows.

use std::collections::{BTreeSet, HashSet};

use fluent_syntax::ast::Entry;

use super::{Locale, Selection, index};

/// Entries of the first language in order, then borrowed terms.
pub(super) struct Picked<'a> {
    /// The language's own entries, by place; ascending.
    pub own: Vec<usize>,
    /// Terms of other languages: whose, and their place.
    pub borrowed: Vec<(&'a Locale, usize)>,
}

/// Picks what is wanted of the first language of `chain`.
pub(super) fn pick<'a>(chain: &[&'a Locale], wanted: &Selection) -> Picked<'a> {
    let Some(own) = chain.first() else {
        return Picked { own: Vec::new(), borrowed: Vec::new() };
    };
    let mut picked: BTreeSet<usize> = own.wanted(wanted, wanted.is_part()).into_iter().collect();
    if wanted.keys.is_empty() {
        picked.extend(terms_of(own, wanted));
    }
    let mut borrowed = Vec::new();
    let mut seen: HashSet<String> = HashSet::new();
    let mut open: Vec<(&Locale, usize)> = picked.iter().map(|at| (*own, *at)).collect();
    while let Some((of, at)) = open.pop() {
        for id in &of.index().pieces[at].needs {
            if !seen.insert(id.clone()) {
                continue;
            }
            if let Some(at) = own.index().find(id) {
                if picked.insert(at) {
                    open.push((own, at));
                }
            } else if let Some(found) = borrow(chain, id) {
                borrowed.push(found);
                open.push(found);
            }
        }
    }
    Picked { own: picked.into_iter().collect(), borrowed }
}

/// All terms of the wanted files: readers may format more than what we know of.
fn terms_of(own: &Locale, wanted: &Selection) -> Vec<usize> {
    let index = own.index();
    let is_wanted = |at: &usize| {
        let piece = &index.pieces[*at];
        let is_there = wanted.is_part() || own.files.is_portals(piece.file);
        piece.is_term() && is_there && index.is_first(*at) && own.is_of(piece.file, wanted)
    };
    (0..index.pieces.len()).filter(is_wanted).collect()
}

fn borrow<'a>(chain: &[&'a Locale], id: &str) -> Option<(&'a Locale, usize)> {
    let is_term = id.starts_with('-');
    let others = chain.iter().skip(1).filter(|_| is_term);
    others.into_iter().find_map(|locale| Some((*locale, locale.index().find(id)?)))
}

/// Whether the message has a row that is wanted.
pub(super) fn has(text: &str, wanted: &Selection) -> bool {
    let Some(Entry::Message(message)) = index::parse(text) else { return false };
    let name = message.id.name;
    let has_value = message.value.is_some() && wanted.wants(name, None);
    has_value || message.attributes.iter().any(|a| wanted.wants(name, Some(a.id.name)))
}
