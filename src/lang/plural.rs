//! Plural categories by CLDR.

use fixed_decimal::Decimal;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

use super::Tag;

/// The cardinal plural category of a number in a language: `one`, `few`, `other`… `number` is digits, with
/// a point before a decimal part. `other` where it is no number.
pub fn plural_category(language: &Tag, number: &str) -> &'static str {
    let decimal = number.parse::<Decimal>();
    let locale = language.to_string().parse::<Locale>();
    let (Ok(decimal), Ok(locale)) = (decimal, locale) else { return "other" };
    let Ok(rules) = PluralRules::try_new_cardinal(locale.into()) else { return "other" };
    match rules.category_for(PluralOperands::from(&decimal)) {
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
}
