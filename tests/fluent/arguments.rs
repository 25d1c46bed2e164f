//! Arguments read from JSON.

use tolmach::ui::Arg;

fn refusal(json: &str) -> String {
    Arg::from_json(json).unwrap_err().to_string()
}

#[test]
fn what_says_nothing_to_a_reader_is_refused_with_what_would_be_right() {
    for json in
        ["true", "false", "null", "[1]", "{}", "{\"$what\": 1}", "{\"a\": 1}", "", "nonsense"]
    {
        let told = refusal(json);
        assert!(
            told.contains("$num") && told.contains("$date") && told.contains("$list"),
            "{told}"
        );
    }
    let two = refusal(r#"{"$num": 1, "$list": []}"#);
    assert!(two.contains("$num") && two.contains("$list"), "{two}");
}

#[test]
fn wrong_values_are_named() {
    for (json, seen) in [
        (r#"{"$num": "12 apples"}"#, "12 apples"),
        (r#"{"$num": "1e999"}"#, "1e999"),
        (r#"{"$num": true}"#, "true"),
        (r#"{"$date": "yesterday"}"#, "yesterday"),
        (r#"{"$date": "2026-02-30"}"#, "2026-02-30"),
        (r#"{"$date": "2026-03-05", "tz": "Europe/Kiew"}"#, "Europe/Kiew"),
        (r#"{"$num": 1, "minimumFractionDigits": 500}"#, "500"),
        (r#"{"$num": 1, "minimumFractionDigit": 2}"#, "minimumFractionDigits"),
        (r#"{"$num": 1, "unit": "parsec"}"#, "parsec"),
        (r#"{"$list": [1, 2]}"#, "$list"),
        (r#"{"$num": 1, "minimumFractionDigits": 3, "maximumFractionDigits": 1}"#, "maximum"),
    ] {
        let told = refusal(json);
        assert!(told.contains(seen), "{json}: {told}");
    }
}

#[test]
fn a_number_of_a_million_digits_is_refused_before_it_is_read() {
    assert!(refusal(&"9".repeat(1_000_000)).len() < 300);
}

#[test]
fn numbers_come_in_every_form_json_has() {
    for json in ["0", "-1", "1.5", "1e3", "-0.25E-2", "9007199254740993"] {
        assert!(matches!(Arg::from_json(json), Ok(Arg::Number(_))), "{json}");
    }
}
