//! Numbers as readers of a language write them.

use tolmach::ui::ProblemKind;

use super::{kinds, say, tell};

#[test]
fn numbers_are_grouped_and_cut_as_in_browsers() {
    assert_eq!(say("en", "{ $x }", "1234567.8915"), "1,234,567.892");
    assert_eq!(say("de", "{ $x }", "1234567.891"), "1.234.567,891");
    assert_eq!(say("fr", "{ $x }", "1234567.891"), "1\u{202f}234\u{202f}567,891");
    assert_eq!(say("es", "{ $x }", "1234"), "1234");
    assert_eq!(say("hi", "{ $x }", "1234567"), "12,34,567");
    assert_eq!(say("ar-EG", "{ $x }", "1234"), "١٬٢٣٤");
}

#[test]
fn a_number_keeps_every_digit() {
    assert_eq!(say("en", "{ $x }", "9007199254740993"), "9,007,199,254,740,993");
    assert_eq!(say("en", "{ $x }", "{\"$num\": \"1.50\"}"), "1.50");
    assert_eq!(say("en", "{ $x }", "{\"$num\": \"0.123456789\"}"), "0.123456789");
    assert_eq!(say("en", "{ $x }", "1.50"), "1.5");
}

#[test]
fn numbers_written_in_a_message_keep_their_digits() {
    assert_eq!(say("de", "{ 5.00 } { 1234.5 }", "0"), "5,00 1.234,5");
}

#[test]
fn digits_are_as_many_as_was_said() {
    let say = |options: &str, x| say("en", &format!("{{ NUMBER($x, {options}) }}"), x);

    assert_eq!(say("minimumFractionDigits: 2", "3"), "3.00");
    assert_eq!(say("maximumFractionDigits: 0", "2.5"), "3");
    assert_eq!(say("maximumFractionDigits: 0", "{\"$num\": \"2.50\"}"), "3");
    assert_eq!(say("minimumIntegerDigits: 3", "7"), "007");
    assert_eq!(say("maximumSignificantDigits: 2", "9990"), "10,000");
    assert_eq!(say("maximumSignificantDigits: 2", "0.0001234"), "0.00012");
    assert_eq!(say("minimumSignificantDigits: 4", "1.5"), "1.500");
    assert_eq!(say("maximumSignificantDigits: 3", "0"), "0");
    assert_eq!(say("useGrouping: 0", "1234567"), "1234567");
}

#[test]
fn percents_money_and_units() {
    assert_eq!(say("en", "{ NUMBER($x, style: \"percent\") }", "0.256"), "26%");
    assert_eq!(say("tr", "{ NUMBER($x, style: \"percent\") }", "0.256"), "%26");
    let one_digit = "{ NUMBER($x, style: \"percent\", maximumFractionDigits: 1) }";
    assert_eq!(say("de", one_digit, "0.2567"), "25,7\u{a0}%");
    let money = r#"{"$num": "1234.5", "style": "currency", "currency": "EUR"}"#;
    assert_eq!(say("en", "{ $x }", money), "€1,234.50");
    assert_eq!(say("de", "{ $x }", money), "1.234,50\u{a0}€");
    assert_eq!(say("pl", "{ NUMBER($x, currencyDisplay: \"name\") }", money), "1234,50 euro");
    let minutes = r#"{"$num": 3, "style": "unit", "unit": "minute", "unitDisplay": "long"}"#;
    assert_eq!(say("en", "{ $x }", minutes), "3 minutes");
    assert_eq!(say("uk", "{ $x }", minutes), "3 хвилини");
    let distance = "{ NUMBER($x, style: \"unit\", unit: \"kilometer\") }";
    assert_eq!(say("fr", distance, "12.5"), "12,5 km");
}

#[test]
fn every_unit_has_a_name() {
    let units = "acre hectare square-kilometer square-meter square-mile year month week day hour minute \
        second millisecond kilometer meter centimeter millimeter mile yard foot inch tonne kilogram gram \
        pound ounce liter milliliter cubic-meter gallon fluid-ounce";
    for unit in units.split_whitespace() {
        for width in ["short", "long", "narrow"] {
            let options = format!("style: \"unit\", unit: \"{unit}\", unitDisplay: \"{width}\"");
            say("pt-BR", &format!("{{ NUMBER($x, {options}) }}"), "2");
        }
    }
}

#[test]
fn what_cannot_be_done_is_told_and_the_number_is_still_printed() {
    let (text, problems) = tell("en", "{ NUMBER($x, notation: \"compact\") }", "1234");
    assert_eq!((text.as_str(), kinds(&problems)), ("1,234", vec![ProblemKind::BadOption]));

    let (text, problems) = tell("en", "{ NUMBER($x, style: \"currency\") }", "12");
    assert_eq!((text.as_str(), kinds(&problems)), ("12", vec![ProblemKind::BadOption]));
    assert!(problems[0].text.contains("currency"), "{problems:?}");

    let euros = r#"{"$num": 5, "style": "currency", "currency": "EUR"}"#;
    let (text, problems) = tell("en", "{ NUMBER($x, currency: \"USD\") }", euros);
    assert_eq!((text.as_str(), kinds(&problems)), ("€5.00", vec![ProblemKind::BadOption]));
}

#[test]
fn a_text_is_no_number() {
    let (text, problems) = tell("en", "{ NUMBER($x) }", "\"12\"");

    assert_eq!((text.as_str(), kinds(&problems)), ("{NUMBER()}", vec![ProblemKind::WrongType]));
}
