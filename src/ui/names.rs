//! What languages are called in other languages.
//!
//! ICU4X has the names (all we serve, in every language we ship: a test asks each); `meta.ftl`
//! corrects them. Nothing is translated here.

use icu_experimental::displaynames::{
    DisplayNamesOptions, DisplayNamesPreferences,
    multi::{LanguageDisplayNames, LocaleDisplayNamesFormatter},
};
use icu_locale::Locale;

use super::{SOURCE_LANGUAGE, catalog::Catalog};
use crate::lang::{Tag, own_name};

/// The name of `of` for readers of `reader`, from the first who knows one; at last the tag itself.
pub(super) fn name(catalog: &Catalog, of: &Tag, reader: &Tag) -> String {
    let id = format!("language-{of}");
    let known = catalog.own_text(reader, &id).or_else(|| from_library(of, &reader.to_string()));
    let english = || from_library(of, SOURCE_LANGUAGE);
    let own = || own_name(of).map(str::to_owned);
    known.or_else(english).or_else(own).unwrap_or_else(|| of.to_string())
}

fn from_library(of: &Tag, reader: &str) -> Option<String> {
    let locale: Locale = of.to_string().parse().ok()?;
    let reader =
        || reader.parse::<Locale>().ok().map(|reader| DisplayNamesPreferences::from(&reader));
    let options = DisplayNamesOptions::default();
    // Knows whether it knows; the formatter below would give the code of a language it lacks.
    let languages = LanguageDisplayNames::try_new(reader()?, options).ok()?;
    let language = languages.of(locale.id.language)?;
    let is_bare = locale.id.script.is_none() && locale.id.region.is_none();
    if is_bare {
        return Some(language.to_owned());
    }
    let whole = LocaleDisplayNamesFormatter::try_new(reader()?, options).ok();
    Some(whole.map_or_else(|| language.to_owned(), |names| names.of(&locale).into_owned()))
}
