//! The messages of one language, resolved by the crate `fluent`.
//!
//! Says what it has and no more; falling back to another language is `catalog`'s. Numbers, dates, lists
//! and plural forms are `format`'s.

use std::{collections::HashSet, sync::Arc};

use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Pattern};

use super::{
    entries,
    format::{self, Formatters, Problem, functions},
};
use crate::lang::Tag;

/// Messages as `fluent` resolves them.
pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// The messages of one language.
pub(super) struct Language {
    tag: Tag,
    formatters: Arc<Formatters>,
    /// With U+2068 and U+2069 around values, and without; they share their messages.
    isolating: Bundle,
    plain: Bundle,
    /// Ids of the terms it has, borrowed ones too, without `-`.
    terms: HashSet<String>,
}

/// What formatting gave.
pub(super) struct Said {
    pub text: String,
    /// What went wrong, in order; nothing where every variable and reference was there.
    pub problems: Vec<Problem>,
}

impl Language {
    pub(super) fn new(tag: &Tag) -> Language {
        Language {
            tag: tag.clone(),
            formatters: Arc::new(Formatters::new(tag)),
            isolating: bundle(tag, true),
            plain: bundle(tag, false),
            terms: HashSet::new(),
        }
    }

    /// Adds what one entry says; of two with one id the first stays and the second is the error.
    pub(super) fn add(&mut self, entry: FluentResource) -> Result<(), String> {
        let entry = Arc::new(rewritten(entry)?);
        self.plain.add_resource(entry.clone()).map_err(|errors| {
            errors.first().map_or_else(|| "it cannot be added".to_owned(), ToString::to_string)
        })?;
        add_to(&mut self.isolating, &entry);
        self.terms.extend(term_ids(&entry).map(str::to_owned));
        Ok(())
    }

    /// Takes the terms it lacks from others, nearest first, so that none shows as `{-brand}`.
    pub(super) fn borrow_terms<'t>(&mut self, others: impl Iterator<Item = &'t Term>) {
        for (id, term) in others {
            if self.terms.insert(id.clone()) {
                add_to(&mut self.isolating, term);
                add_to(&mut self.plain, term);
            }
        }
    }

    /// What messages are formatted by, for those who change how.
    pub(super) fn bundles_mut(&mut self) -> [&mut Bundle; 2] {
        [&mut self.isolating, &mut self.plain]
    }

    pub(super) fn tag(&self) -> &Tag {
        &self.tag
    }

    /// The names of the message's attributes, in order; `None` where it does not have the message.
    pub(super) fn attributes(&self, id: &str) -> Option<Vec<&str>> {
        let message = self.plain.get_message(id)?;
        Some(message.attributes().map(|attribute| attribute.id()).collect())
    }

    /// The message with its arguments; `None` where this language does not have it.
    pub(super) fn format(&self, id: &str, args: &FluentArgs, isolating: bool) -> Option<Said> {
        let bundle = if isolating { &self.isolating } else { &self.plain };
        let pattern = pattern(bundle, id)?;
        let ((text, mut problems), told) =
            format::within(&self.formatters, || format::write(bundle, pattern, args));
        problems.extend(told);
        Some(Said { text, problems })
    }
}

/// A term's id without `-`, and the entry.
pub(super) type Term = (String, Arc<FluentResource>);

/// The terms of a file, for languages that lack them.
pub(super) fn terms(source: &str) -> impl Iterator<Item = Term> {
    entries::parse_terms(source).filter_map(|entry| {
        let entry = rewritten(entry).ok()?;
        let id = term_ids(&entry).next()?.to_owned();
        Some((id, Arc::new(entry)))
    })
}

/// Whether a language has something to say with this file: one message that can be used.
pub(super) fn has_message(source: &str) -> bool {
    let is_message =
        |entry: &FluentResource| entry.entries().any(|entry| matches!(entry, Entry::Message(_)));
    let usable = entries::parse(source).filter_map(|(_, entry)| entry.ok());
    usable.filter(is_message).any(|entry| rewritten(entry).is_ok())
}

fn rewritten(entry: FluentResource) -> Result<FluentResource, String> {
    Ok(format::rewrite(&entry)?.unwrap_or(entry))
}

fn bundle(tag: &Tag, isolating: bool) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.identifier().clone()]);
    bundle.set_use_isolating(isolating);
    functions::add(&mut bundle).expect("a new bundle has no functions yet");
    bundle
}

/// What one bundle took has an id that is new to the other too.
fn add_to(bundle: &mut Bundle, entry: &Arc<FluentResource>) {
    let added = bundle.add_resource(entry.clone());
    debug_assert!(added.is_ok(), "{added:?}");
}

fn pattern<'b>(bundle: &'b Bundle, id: &str) -> Option<&'b Pattern<&'b str>> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
    let message = bundle.get_message(message)?;
    match attribute {
        None => message.value(),
        Some(attribute) => Some(message.get_attribute(attribute)?.value()),
    }
}

fn term_ids(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    })
}
