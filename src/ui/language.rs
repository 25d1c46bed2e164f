//! The messages of one language, formatted with fluent-bundle.
//!
//! Says what it has and no more; falling back to another language is `catalog`'s.
//!
//! Plural forms come from `intl_pluralrules`: right for the languages we ship (a test counts), but of
//! CLDR 37 (no `many` for millions in Spanish and Portuguese) and wrong in be, lt, ar, he, ro, lv
//! (reference/fluent.md 2.1). The UI strings issue replaces it before those languages come.

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Pattern};

use super::Arg;
use crate::lang::Tag;

/// The messages of one language.
pub(super) struct Language {
    tag: Tag,
    /// Locks only its memory of plural rules, and only while it picks a plural form.
    bundle: FluentBundle<FluentResource>,
    ids: Vec<String>,
}

/// What formatting gave.
pub(super) struct Said {
    pub text: String,
    /// Whether every variable and reference was there.
    pub is_whole: bool,
}

impl Language {
    pub(super) fn new(tag: &Tag) -> Language {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.identifier().clone()]);
        bundle.set_use_isolating(false);
        bundle.add_builtins().expect("a new bundle has no functions yet");
        Language { tag: tag.clone(), bundle, ids: Vec::new() }
    }

    /// Adds what one entry says; of two with one id the first stays and the second is the error.
    pub(super) fn add(&mut self, entry: FluentResource) -> Result<(), String> {
        let ids = ids(&entry);
        let added = self.bundle.add_resource(entry);
        added.map(|()| self.ids.extend(ids)).map_err(|errors| {
            errors.first().map_or_else(|| "it cannot be added".to_owned(), ToString::to_string)
        })
    }

    pub(super) fn tag(&self) -> &Tag {
        &self.tag
    }

    /// Every id with a text, in order of the files; attributes as `message.attribute`.
    pub(super) fn ids(&self) -> &[String] {
        &self.ids
    }

    /// The message as its file has it.
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        let message = self.bundle.get_message(message)?;
        match attribute {
            None => message.value(),
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        }
    }

    /// The message with its arguments; `None` where this language does not have it.
    pub(super) fn format(&self, id: &str, args: &FluentArgs) -> Option<Said> {
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(self.pattern(id)?, Some(args), &mut errors);
        Some(Said { text: text.into_owned(), is_whole: errors.is_empty() })
    }
}

/// Arguments as Fluent takes them.
pub(super) fn arguments<'a>(args: &'a [(&'a str, Arg<'a>)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, arg)| match arg {
            Arg::Text(text) => (*name, FluentValue::from(text.as_ref())),
            Arg::Number(number) => (*name, FluentValue::from(*number)),
        })
        .collect()
}

fn ids(resource: &FluentResource) -> Vec<String> {
    let messages = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .flat_map(|message| {
            let id = message.id.name;
            let value = message.value.as_ref().map(|_| id.to_owned());
            let attributes = message
                .attributes
                .iter()
                .map(move |attribute| format!("{id}.{}", attribute.id.name));
            value.into_iter().chain(attributes)
        })
        .collect()
}
