//! Plural categories by CLDR.

use fixed_decimal::Decimal;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

use super::Tag;

/// The cardinal plural category of a number in a language: `one`, `few`, `other`… `number` is digits, with
/// a point before a decimal part. `other` where it is no number.
pub fn plural_category(language: &Tag, number: &str) -> &'static str {
    plural_category_as(language, Counting::Cardinal, number)
}

/// The same, of a number that counts so.
pub fn plural_category_as(language: &Tag, counting: Counting, number: &str) -> &'static str {
    let (Ok(decimal), Some(rules)) = (number.parse::<Decimal>(), rules(language, counting)) else {
        return "other";
    };
    named(rules.category_for(PluralOperands::from(&decimal)))
}

/// What is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// How many: 3 comments.
    Cardinal,
    /// Which in a row: the 3rd comment.
    Ordinal,
}

/// The plural categories a language has, `other` last; `other` alone where nothing is known of it.
pub fn plural_categories(language: &Tag, counting: Counting) -> Vec<&'static str> {
    let Some(rules) = rules(language, counting) else { return vec!["other"] };
    let mut known: Vec<PluralCategory> = rules.categories().collect();
    known.sort_by_key(|category| *category as u8);
    known.into_iter().map(named).collect()
}

/// Those of [`plural_categories`] that whole numbers to 1,000 or decimals have: without the `many` that
/// Romance languages have for millions.
pub fn common_plural_categories(language: &Tag, counting: Counting) -> Vec<&'static str> {
    let Some(rules) = rules(language, counting) else { return vec!["other"] };
    let decimals = ["0.1", "0.5", "1.0", "1.1", "1.5", "2.2", "10.0"].map(str::to_owned);
    let numbers = (0..=1000_u32).map(|number| number.to_string()).chain(decimals);
    let operands = numbers.filter_map(|number| number.parse::<Decimal>().ok());
    let met: Vec<&str> =
        operands.map(|it| named(rules.category_for(PluralOperands::from(&it)))).collect();
    let mut all = plural_categories(language, counting);
    all.retain(|category| met.contains(category));
    all
}

fn rules(language: &Tag, counting: Counting) -> Option<PluralRules> {
    let locale = language.to_string().parse::<Locale>().ok()?;
    let made = match counting {
        Counting::Cardinal => PluralRules::try_new_cardinal(locale.into()),
        Counting::Ordinal => PluralRules::try_new_ordinal(locale.into()),
    };
    made.ok()
}

fn named(category: PluralCategory) -> &'static str {
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
        assert_eq!(categories("uk", Counting::Cardinal), "one few many other");
        assert_eq!(categories("ja", Counting::Cardinal), "other");
        assert_eq!(categories("ar", Counting::Cardinal), "zero one two few many other");
        assert_eq!(categories("en", Counting::Ordinal), "one two few other");
    }
}
