//! Where things go that the model did not put where they belong.

use super::super::answered;

#[test]
fn what_is_put_in_stands_before_the_last_stop_and_quote() {
    let bare = "Ele disse que caiu.\"";

    let target =
        answered("He said it fell 3%.\"", "en-pt", &[bare, "Ele disse que caiu.\" XQ1%", bare]);

    assert_eq!(target.text, "Ele disse que caiu 3%.\"");
}

#[test]
fn a_quote_mark_has_no_space_the_source_does_not_have() {
    for (answer, wanted) in [
        ("Ele deu \" algo\" aos outros", "Ele deu \"algo\" aos outros"),
        ("Ele deu \" algo \" aos outros", "Ele deu \"algo\" aos outros"),
        ("Ele deu \"algo \" aos outros", "Ele deu \"algo\" aos outros"),
    ] {
        let target = answered("He gave \"it\" to others", "en-pt", &[answer]);

        assert_eq!(target.text, wanted);
    }
    let spaced = "Ele deu \" algo \" aos outros";
    assert_eq!(answered("He gave \" it \" to others", "en-pt", &[spaced]).text, spaced);
}

#[test]
fn the_morning_stays_the_morning() {
    for (source, answer, wanted) in [
        ("It is 10h15 in the", "It is 10:15 p.m. in the", "It is 10:15 in the"),
        ("It is 10h15.", "It is 10:15 p.m.", "It is 10:15."),
        ("It is \"10:15\".", "It is \"10:15pm\".", "It is \"10:15\"."),
        ("It is 9h in the", "It is 9 p.m. in the", "It is 9 a.m. in the"),
        ("It is 22h15 in the", "It is 10:15 p.m. in the", "It is 10:15 p.m. in the"),
    ] {
        assert_eq!(answered(source, "pt-en", &[answer]).text, wanted, "{source}");
    }
}

#[test]
fn wrong_separators_are_set_right_before_any_word() {
    let target = answered("It was 12.345,67 here.", "pt-en", &["It was 12,345,67 hoje."]);

    assert_eq!(target.text, "It was 12,345.67 hoje.");
}
