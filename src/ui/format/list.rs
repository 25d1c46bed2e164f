//! Lists in a language's own words: `Kyiv, Lviv and Odesa`.
//!
//! The items are text and stay as they are.

use icu_list::{
    ListFormatter, ListFormatterPreferences,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale::Locale;

use super::{formatters::Formatters, misuse::Misuse, setting::Setting};

/// The options of LIST, named as in `Intl.ListFormat`.
const NAMES: &[&str] = &["type", "style"];

/// A list as an argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    pub(in crate::ui) items: Vec<String>,
    pub(in crate::ui) options: ListOptions,
}

/// How the items are joined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::ui) struct ListOptions {
    joined: Joined,
    length: ListLength,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
enum Joined {
    #[default]
    And,
    Or,
    Unit,
}

const TYPES: &[(&str, Joined)] =
    &[("conjunction", Joined::And), ("disjunction", Joined::Or), ("unit", Joined::Unit)];

const STYLES: &[(&str, ListLength)] =
    &[("long", ListLength::Wide), ("short", ListLength::Short), ("narrow", ListLength::Narrow)];

impl ListOptions {
    /// Sets one option by name; on an error nothing is changed.
    pub(in crate::ui) fn set(&mut self, name: &str, value: Setting) -> Result<(), Misuse> {
        match name {
            "type" => self.joined = value.choice(name, TYPES)?,
            "style" => self.length = value.choice(name, STYLES)?,
            unknown => return Err(Misuse::unknown("the option", unknown, NAMES)),
        }
        Ok(())
    }
}

/// Joins lists of one kind in one language.
pub(super) struct ListPrinter(ListFormatter);

impl ListPrinter {
    pub(super) fn new(locale: &Locale, options: ListOptions) -> Result<ListPrinter, Misuse> {
        let prefs = ListFormatterPreferences::from(locale);
        let length = ListFormatterOptions::default().with_length(options.length);
        let made = match options.joined {
            Joined::And => ListFormatter::try_new_and(prefs, length),
            Joined::Or => ListFormatter::try_new_or(prefs, length),
            Joined::Unit => ListFormatter::try_new_unit(prefs, length),
        };
        made.map(ListPrinter).map_err(|_| Misuse::new("there are no data for lists"))
    }

    /// The items joined; empty for no items.
    pub(super) fn format(&self, items: &[String]) -> String {
        self.0.format(items.iter()).to_string()
    }
}

impl List {
    /// The items joined as this language joins them.
    pub(super) fn print(&self, formatters: &Formatters) -> Result<String, Misuse> {
        Ok(formatters.list(self.options)?.format(&self.items))
    }

    /// Without options.
    pub(super) fn plain(&self, formatters: &Formatters) -> String {
        let plain = formatters.list(ListOptions::default());
        plain.map_or_else(|_| self.items.join(", "), |printer| printer.format(&self.items))
    }
}

impl FromIterator<String> for List {
    fn from_iter<I: IntoIterator<Item = String>>(items: I) -> List {
        List { items: items.into_iter().collect(), options: ListOptions::default() }
    }
}
