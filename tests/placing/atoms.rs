//! What comes back as it was (emoji, addresses, names of users) stays in the element it was in.

use tolmach::{
    article::{Mark, MarkKind},
    translator::{Link, Translated},
};

use super::{held, mark, placed, plain};

/// A mark over the text between `[` and `]`, each pair in turn, and the text without these signs.
fn marked(text: &str) -> (String, Vec<Mark>) {
    let (mut plain, mut marks, mut open) = (String::new(), Vec::<Mark>::new(), Vec::new());
    for c in text.chars() {
        match c {
            '[' => {
                marks.push(mark(plain.len()..plain.len(), open.last().copied()));
                open.push(marks.len() - 1);
            }
            ']' => marks[open.pop().unwrap()].covers.end = plain.len(),
            _ => plain.push(c),
        }
    }
    (plain, marks)
}

fn held_by(text: &str, target: &str) -> Vec<String> {
    let (source, marks) = marked(text);
    held(&source, marks, &plain(target.into()))
}

#[test]
fn a_link_keeps_its_emoji_address_or_handle_wherever_it_went() {
    for (text, target, wanted) in [
        ("one [🚀] two [three four]", "três 🚀 quatro um dois", "🚀"),
        ("see [@desk] for more", "para mais veja @desk", "@desk"),
        ("see [#Kyiv] for more", "para mais #Kyiv veja", "#Kyiv"),
        (
            "at [https://a.example/x?y=1] now",
            "agora https://a.example/x?y=1",
            "https://a.example/x?y=1",
        ),
        ("the [👩🏽‍🚀] flew", "voou a 👩🏽‍🚀", "👩🏽‍🚀"),
        ("from [🇺🇦] to 🇵🇹", "para 🇵🇹 de 🇺🇦", "🇺🇦"),
        ("all [12.5] of it", "tudo 12.5", "12.5"),
    ] {
        assert_eq!(held_by(text, target)[0], wanted, "{text}");
    }
}

#[test]
fn an_element_around_words_and_an_emoji_keeps_both() {
    let held = held_by("look [here [→] now], please", "olhe aqui → agora, por favor");

    assert_eq!(held[1], "→");
    assert!(held[0].contains("→"), "{held:?}");
}

#[test]
fn a_link_over_words_takes_no_emoji_of_another() {
    let link = |source, target| Link { source, target, weight: 0.9 };
    let (source, marks) = marked("[red house] [🚀] end");
    let translated = Translated {
        maker: String::new(),
        text: "casa 🚀 vermelha fim".into(),
        alignment: vec![link(0..3, 10..18), link(4..9, 0..4)],
        doubts: Vec::new(),
    };

    let held = held(&source, marks, &translated);

    assert_eq!(held[1], "🚀");
    assert!(!held[0].contains('🚀') && !held[0].trim().is_empty(), "{held:?}");
}

#[test]
fn two_of_the_same_keep_their_order() {
    for (text, target) in [
        ("it went [🚀] and then [🚀]", "🚀 🚀 e depois muito mais que isso"),
        ("a b c d [@desk] e [@desk] f g h", "k @desk l m @desk n o p q r"),
    ] {
        let (source, marks) = marked(text);

        let places = placed(&source, marks, &plain(target.into()));

        let order: Vec<usize> = target.match_indices(['🚀', '@']).map(|(at, _)| at).collect();
        assert_eq!([places[0].start, places[1].start], order[..], "{target}");
    }
}

#[test]
fn two_of_the_same_change_places_where_the_translator_says_so() {
    let (source, marks) = marked("[@desk] and [@desk]");
    let link = |source, target| Link { source, target, weight: 1.0 };
    let translated = Translated {
        maker: String::new(),
        text: "@desk e @desk".into(),
        alignment: vec![link(10..15, 0..5), link(0..5, 8..13)],
        doubts: Vec::new(),
    };

    let places = placed(&source, marks, &translated);

    assert_eq!(places, [8..13, 0..5]);
}

#[test]
fn a_link_whose_emoji_was_lost_takes_the_word_beside_it() {
    for (text, target) in [
        ("go [🚀] home", "vá casa"),
        ("[🚀] and [🚀] went", "🚀 foram"),
        ("[go [🚀] home] now", "agora vá"),
    ] {
        for held in held_by(text, target) {
            assert!(!held.trim().is_empty(), "{text}");
        }
    }
}

#[test]
fn a_link_takes_no_words_that_an_atom_says() {
    let (source, mut marks) = marked("[🚀] flew with [🚀] away");
    marks[1].kind = MarkKind::Atom;

    let held = held(&source, marks, &plain("voou 🚀".into()));

    assert_eq!(held[0].trim(), "voou");
}

#[test]
fn an_element_beside_code_in_a_link_is_never_empty() {
    let (source, mut marks) = marked("[and [→] [f(x)]] the river");
    marks[2].kind = MarkKind::Atom;

    let held = held(&source, marks, &plain("e → f(x) o rio".into()));

    assert_eq!(held[1], "→");
}
