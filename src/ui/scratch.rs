//! A few messages of one language, outside of the served ones.
//!
//! For tools and tests that try Fluent source: the same parsing, rewriting and formatting as served
//! strings get. No files, no fallback.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentResource, FluentValue};

use super::{
    Arg, Escaping, Problem, entries,
    format::{self, to_arg, to_value},
    language::Language,
};
use crate::lang::Tag;

/// A function messages may call besides ours: from its values to one, or to nothing.
pub type Function = fn(&[Option<Arg<'static>>]) -> Option<Arg<'static>>;

/// Messages of one language.
pub struct Scratch {
    language: Language,
    isolating: bool,
}

impl Scratch {
    /// No messages yet.
    pub fn new(lang: &Tag) -> Scratch {
        Scratch { language: Language::new(lang), isolating: false }
    }

    /// Sets values apart from text of another direction, or not, as it is at first.
    pub fn isolating(mut self, isolating: bool) -> Scratch {
        self.isolating = isolating;
        self
    }

    /// Changes every piece of text, but no value: what pseudo-locales do.
    pub fn transform(mut self, transform: fn(&str) -> Cow<str>) -> Scratch {
        for bundle in self.language.bundles_mut() {
            bundle.set_transform(Some(transform));
        }
        self
    }

    /// Makes one more function known; an error where there is one of this name.
    pub fn function(&mut self, name: &str, function: Function) -> Result<(), String> {
        for bundle in self.language.bundles_mut() {
            bundle
                .add_function(name, move |values, _: &FluentArgs| called(function, values))
                .map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    /// Adds the messages of a file; tells what was left out, one line each.
    pub fn add(&mut self, source: &str) -> Vec<String> {
        let problem = |(line, entry): (usize, Result<FluentResource, _>)| {
            let added = entry
                .map_err(|fault: entries::Fault| fault.to_string())
                .and_then(|entry| self.language.add(entry));
            added.err().map(|problem| format!("scratch.ftl:{line}: left out; {problem}"))
        };
        entries::parse(source).filter_map(problem).collect()
    }

    /// Whether there is a message of this id, with or without a text of its own.
    pub fn has(&self, id: &str) -> bool {
        self.language.attributes(id).is_some()
    }

    /// The text of a message, or of `message.attribute`, and what went wrong; `None` where there is
    /// none.
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> Option<(String, Vec<Problem>)> {
        let args = format::arguments(args, Escaping::None);
        let said = self.language.format(id, &args, self.isolating)?;
        Some((said.text, said.problems))
    }
}

fn called<'a>(function: Function, values: &[FluentValue]) -> FluentValue<'a> {
    let values: Vec<_> = values.iter().map(to_arg).collect();
    match function(&values) {
        Some(made) => to_value(&made, Escaping::None).into_owned(),
        None => FluentValue::Error,
    }
}
