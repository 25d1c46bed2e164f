//! Moments and lists as readers of a language write them.

use tolmach::ui::ProblemKind;

use super::{kinds, say, tell};

const MOMENT: &str = r#"{"$date": "2026-03-05T14:07Z", "tz": "Europe/Kyiv"}"#;

fn date(lang: &str, options: &str) -> String {
    say(lang, &format!("{{ DATETIME($x, {options}) }}"), MOMENT)
}

#[test]
fn a_date_without_options_is_in_digits() {
    assert_eq!(say("en", "{ $x }", MOMENT), "3/5/2026");
    assert_eq!(say("de", "{ $x }", MOMENT), "05.03.2026");
}

#[test]
fn styles_are_those_of_the_language() {
    assert_eq!(date("en", "dateStyle: \"full\""), "Thursday, March 5, 2026");
    assert_eq!(date("uk", "dateStyle: \"long\""), "5 березня 2026\u{202f}р.");
    assert_eq!(date("es", "dateStyle: \"long\""), "5 de marzo de 2026");
    assert_eq!(date("ja", "dateStyle: \"long\""), "2026年3月5日");
    assert_eq!(date("en", "dateStyle: \"medium\""), "Mar 5, 2026");
}

#[test]
fn a_time_is_that_of_its_zone() {
    assert_eq!(date("uk", "timeStyle: \"short\""), "16:07");
    assert_eq!(date("en", "timeStyle: \"short\""), "4:07\u{202f}PM");
    assert_eq!(date("en", "hour: \"numeric\", minute: \"2-digit\", hour12: 0"), "16:07");
    assert_eq!(date("en", "timeStyle: \"short\", timeZone: \"Asia/Tokyo\""), "11:07\u{202f}PM");
    let zoned = "hour: \"numeric\", minute: \"2-digit\", timeZoneName: \"short\"";
    assert_eq!(date("de", zoned), "16:07 OEZ");
    let fixed = r#"{"$date": "2026-03-05T14:07+02:00"}"#;
    assert_eq!(say("uk", "{ DATETIME($x, timeStyle: \"short\") }", fixed), "14:07");
}

#[test]
fn a_day_changes_at_midnight_of_its_zone() {
    let late = |zone| format!("{{\"$date\": \"2026-03-05T23:30Z\", \"tz\": \"{zone}\"}}");
    let day = |zone| say("en", "{ DATETIME($x, dateStyle: \"medium\") }", &late(zone));

    assert_eq!(day("UTC"), "Mar 5, 2026");
    assert_eq!(day("Asia/Tokyo"), "Mar 6, 2026");
}

#[test]
fn parts_are_put_in_the_order_of_the_language() {
    assert_eq!(date("en", "month: \"long\", day: \"numeric\""), "March 5");
    assert_eq!(date("uk", "month: \"long\", day: \"numeric\""), "5 березня");
    assert_eq!(date("uk", "month: \"long\", year: \"numeric\""), "березень 2026\u{202f}р.");
    let full = "weekday: \"long\", year: \"numeric\", month: \"long\", day: \"numeric\"";
    assert_eq!(date("pt-BR", full), "quinta-feira, 5 de março de 2026");
    assert_eq!(date("en", "weekday: \"short\""), "Thu");
    assert_eq!(date("en", "year: \"numeric\""), "2026");
}

#[test]
fn parts_without_a_pattern_are_told() {
    let (text, problems) =
        tell("en", "{ DATETIME($x, year: \"numeric\", day: \"numeric\") }", MOMENT);
    assert_eq!((text.as_str(), kinds(&problems)), ("3/5/2026", vec![ProblemKind::BadOption]));

    let (_, problems) =
        tell("en", "{ DATETIME($x, dateStyle: \"long\", month: \"long\") }", MOMENT);
    assert_eq!(kinds(&problems), [ProblemKind::BadOption]);

    let (_, problems) = tell("en", "{ DATETIME($x, month: \"narrow\") }", MOMENT);
    assert_eq!(kinds(&problems), [ProblemKind::BadOption]);
}

#[test]
fn milliseconds_are_a_moment_as_in_javascript() {
    assert_eq!(
        say("en", "{ DATETIME($x, dateStyle: \"medium\") }", "1772719620000"),
        "Mar 5, 2026"
    );
}

#[test]
fn lists_are_joined_in_the_words_of_the_language() {
    let cities = r#"{"$list": ["Kyiv", "Lviv", "Odesa"]}"#;

    assert_eq!(say("en", "{ $x }", cities), "Kyiv, Lviv, and Odesa");
    assert_eq!(say("uk", "{ LIST($x) }", cities), "Kyiv, Lviv і Odesa");
    assert_eq!(say("de", "{ LIST($x, type: \"disjunction\") }", cities), "Kyiv, Lviv oder Odesa");
    assert_eq!(
        say("en", "{ LIST($x, type: \"unit\", style: \"narrow\") }", cities),
        "Kyiv Lviv Odesa"
    );
    assert_eq!(say("en", "[{ $x }]", r#"{"$list": []}"#), "[]");
}
