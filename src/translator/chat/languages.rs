//! What languages are called in English: a model knows "Brazilian Portuguese" better than `pt-BR`.

use icu_experimental::displaynames::{
    DisplayNamesOptions, DisplayNamesPreferences, multi::LocaleDisplayNamesFormatter,
};
use icu_locale::{Locale, locale};

use crate::lang::Tag;

/// The English name, with script and region where the tag has them; the tag itself where nobody has named it.
pub(super) fn english(tag: &Tag) -> String {
    let preferences = DisplayNamesPreferences::from(&locale!("en"));
    let names =
        LocaleDisplayNamesFormatter::try_new(preferences, DisplayNamesOptions::default()).ok();
    let locale: Option<Locale> = tag.to_string().parse().ok();
    let name = names.zip(locale).map(|(names, locale)| names.of(&locale).into_owned());
    name.unwrap_or_else(|| tag.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_and_scripts_are_named() {
        let name = |tag: &str| english(&tag.parse().unwrap());

        assert_eq!(name("uk"), "Ukrainian");
        assert_eq!(name("pt-BR"), "Brazilian Portuguese");
        assert_eq!(name("pt-PT"), "European Portuguese");
        assert_eq!(name("zh-Hant"), "Traditional Chinese");
    }
}
