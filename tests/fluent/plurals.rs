//! Plural forms in every language CLDR has rules for.

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};
use tolmach::ui::{Arg, Number};

use super::{messages, say};

/// The languages with plural rules in CLDR 48 (`plurals.xml` and `ordinals.xml`, Unicode licence), and
/// a region and a script of some.
const LANGUAGES: &str = "af ak am ar as ast az be bg bho bm bn bo br brx bs ca ceb cs cy da de doi dsb dv \
    dz el en eo es et eu fa ff fi fil fo fr fur fy ga gd gl gu gv ha haw he hi hr hsb hu hy ia id ig ii io is \
    it ja jv ka kab kk kl km kn ko ks ku kw ky lb lg lij lkt ln lo lt lv mg mi mk ml mn mo mr ms mt my nb ne \
    nl nn no nr nso ny om or pa pap pcm pl prg ps pt pt-PT rm ro ru sah sc sd sdh se sg si sk sl sma so sq \
    sr ss st su sv sw ta te th ti tk tn to tr ts uk ur uz ve vi vo vun wa wo xh yi yo yue zh zh-Hant zu";

const FORMS: &str = "[zero] zero [one] one [two] two [few] few [many] many *[other] other";

fn forms(selector: &str) -> String {
    let lines = FORMS.replace(" [", "\n [").replace(" *[", "\n *[");
    format!("m = {{ {selector} ->\n {lines}\n }}\n")
}

fn wanted(rules: &PluralRules, number: &str) -> &'static str {
    let decimal = number.parse::<fixed_decimal::Decimal>().unwrap();
    match rules.category_for(PluralOperands::from(&decimal)) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Whole numbers, and decimals with and without zeros at the end.
fn numbers() -> Vec<String> {
    let whole = (0..=200).map(|n| n.to_string());
    let decimals = ["0.0", "0.1", "0.5", "1.0", "1.00", "1.1", "1.5", "2.0", "2.3", "3.14", "11.0"];
    let large = ["1000", "1000000", "1000001", "1500000", "9007199254740993"];
    whole.chain(decimals.map(str::to_owned)).chain(large.map(str::to_owned)).collect()
}

#[test]
fn every_language_has_the_plural_forms_of_cldr() {
    for lang in LANGUAGES.split_whitespace() {
        let locale: Locale = lang.parse().unwrap();
        let rules = PluralRules::try_new_cardinal((&locale).into()).unwrap();
        let scratch = messages(lang, &forms("$x"));

        for number in numbers() {
            let arg = Arg::from(number.parse::<Number>().unwrap());
            let (form, problems) = scratch.format("m", &[("x", arg)]).unwrap();
            assert_eq!(form, wanted(&rules, &number), "{lang} {number}");
            assert_eq!(problems, []);
        }
    }
}

#[test]
fn every_language_has_the_ordinal_forms_of_cldr() {
    for lang in LANGUAGES.split_whitespace() {
        let locale: Locale = lang.parse().unwrap();
        let rules = PluralRules::try_new_ordinal((&locale).into()).unwrap();
        let scratch = messages(lang, &forms("NUMBER($x, type: \"ordinal\")"));

        for number in (0..=200).map(|n: u32| n.to_string()) {
            let arg = Arg::from(number.parse::<Number>().unwrap());
            let (form, _) = scratch.format("m", &[("x", arg)]).unwrap();
            assert_eq!(form, wanted(&rules, &number), "{lang} {number}");
        }
    }
}

#[test]
fn a_developer_asks_for_ordinals_with_the_number() {
    let pattern =
        "{ $x ->\n [one] { $x }st\n [two] { $x }nd\n [few] { $x }rd\n *[other] { $x }th\n }";

    let texts = [1, 2, 3, 4, 11, 22, 113]
        .map(|n| say("en", pattern, &format!("{{\"$num\": {n}, \"type\": \"ordinal\"}}")));

    assert_eq!(texts, ["1st", "2nd", "3rd", "4th", "11th", "22nd", "113th"]);
}

#[test]
fn an_exact_number_matches_by_value() {
    let pattern =
        "{ NUMBER($x, minimumFractionDigits: 1) ->\n [0] none\n [1.0] single\n *[other] more\n }";

    assert_eq!(say("en", pattern, "1"), "single");
    assert_eq!(say("en", pattern, "0.00"), "none");
    assert_eq!(say("en", pattern, "{\"$num\": \"1.50\"}"), "more");
}

#[test]
fn what_is_seen_chooses_the_form() {
    let pattern = "{ NUMBER($x, maximumFractionDigits: 0) ->\n [one] one\n *[other] other\n }";

    assert_eq!(say("en", pattern, "1.2"), "one");
    assert_eq!(say("en", pattern, "1.7"), "other");
}

#[test]
fn texts_choose_by_their_letters_and_not_by_number() {
    let pattern = "{ $x ->\n [1] number\n [one] word\n *[other] neither\n }";

    assert_eq!(say("en", pattern, "\"one\""), "word");
    assert_eq!(say("en", pattern, "\"1\""), "neither");
    assert_eq!(say("en", pattern, "\"other\""), "neither");
}

#[test]
fn the_first_variant_that_fits_is_taken() {
    let pattern = "{ $x ->\n [one] form\n [1] number\n *[other] other\n }";

    assert_eq!(say("en", pattern, "1"), "form");
}
