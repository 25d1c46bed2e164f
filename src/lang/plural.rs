//! Plural categories by CLDR.

use fixed_decimal::Decimal;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

use super::Tag;

/// What a number is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralKind {
    /// How many: 2 minutes.
    Cardinal,
    /// Which one: the 2nd minute.
    Ordinal,
}

/// The cardinal plural category of a number in a language: `one`, `few`, `other`… `number` is digits, with
/// a point before a decimal part. `other` where it is no number.
pub fn plural_category(language: &Tag, number: &str) -> &'static str {
    plural_category_as(language, PluralKind::Cardinal, number)
}

/// The same, of a number that is used so.
pub fn plural_category_as(language: &Tag, kind: PluralKind, number: &str) -> &'static str {
    let (Ok(decimal), Some(rules)) = (number.parse::<Decimal>(), rules(language, kind)) else {
        return "other";
    };
    name(rules.category_for(PluralOperands::from(&decimal)))
}

/// Every category the language has, in the order of CLDR, `other` last; `other` alone where we know
/// nothing of the language.
pub fn plural_categories(language: &Tag, kind: PluralKind) -> Vec<&'static str> {
    let rules = rules(language, kind);
    let mut known: Vec<_> = rules.iter().flat_map(PluralRules::categories).collect();
    known.retain(|category| *category != PluralCategory::Other);
    known.push(PluralCategory::Other);
    known.into_iter().map(name).collect()
}

fn rules(language: &Tag, kind: PluralKind) -> Option<PluralRules> {
    let locale = language.to_string().parse::<Locale>().ok()?;
    match kind {
        PluralKind::Cardinal => PluralRules::try_new_cardinal(locale.into()),
        PluralKind::Ordinal => PluralRules::try_new_ordinal(locale.into()),
    }
    .ok()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_the_language() {
        let category = |tag: &str, number| plural_category(&tag.parse().unwrap(), number);
        assert_eq!(category("en", "1"), "one");
        assert_eq!(category("en", "1.0"), "other");
        assert_eq!(category("uk", "22"), "few");
        assert_eq!(category("ar", "2"), "two");
        assert_eq!(category("en", "many"), "other");
    }

    #[test]
    fn a_language_lists_all_its_categories() {
        let categories = |tag: &str, kind| plural_categories(&tag.parse().unwrap(), kind).join(" ");
        assert_eq!(categories("uk", PluralKind::Cardinal), "one few many other");
        assert_eq!(categories("ja", PluralKind::Cardinal), "other");
        assert_eq!(categories("ar", PluralKind::Cardinal), "zero one two few many other");
        assert_eq!(categories("en", PluralKind::Ordinal), "one two few other");
    }
}
