//! What may be filled in without asking anybody.

use super::*;
use crate::memory::Origin;

fn unit(source: &str, target: &str) -> Unit {
    Unit {
        id: 1,
        pair: "en-pt".parse().unwrap(),
        source: source.into(),
        target: target.into(),
        keep: Vec::new(),
        alignment: Vec::new(),
        origin: Origin::Machine,
        maker: String::new(),
        wishes: String::new(),
        article: String::new(),
        context: String::new(),
        verdict: "fit".into(),
        supersedes: 0,
        created_ms: 0,
    }
}

fn refilled_target(unit: &Unit, source: &str) -> Option<String> {
    refilled(unit, source, &[]).map(|unit| unit.target)
}

fn key(text: &str) -> Option<String> {
    slotted(text, &[], &"en".parse().unwrap())
}

fn word(start: usize, end: usize) -> Range<usize> {
    start..end
}

#[test]
fn a_number_takes_the_place_of_another_one() {
    let died = unit("At least 12 people died.", "Pelo menos 12 pessoas morreram.");
    assert_eq!(key("At least 12 people died."), key("At least 14 people died."));
    assert_eq!(
        refilled_target(&died, "At least 14 people died.").as_deref(),
        Some("Pelo menos 14 pessoas morreram.")
    );
}

#[test]
fn separators_are_those_of_the_translation() {
    let cost = unit("It cost 1,234.50 euros.", "Custou 1.234,50 euros.");
    assert_eq!(
        refilled_target(&cost, "It cost 2,345.60 euros.").as_deref(),
        Some("Custou 2.345,60 euros.")
    );
}

#[test]
fn another_plural_category_is_another_sentence() {
    assert_ne!(key("1 people"), key("2 people"));
    let one = unit("Found 1 of them.", "Encontrado 1 deles.");
    assert_eq!(refilled_target(&one, "Found 2 of them."), None);
}

#[test]
fn what_is_not_certain_is_not_done() {
    let spelled = unit("It took 3 hours.", "Levou três horas.");
    assert_eq!(refilled_target(&spelled, "It took 4 hours."), None);
    let twice = unit("From 10 to 10 again.", "De 10 a 10 outra vez.");
    assert_eq!(refilled_target(&twice, "From 10 to 20 again."), None);
    let grouped = unit("There were 1500 of them.", "Eram 1.500.");
    assert_eq!(refilled_target(&grouped, "There were 2500 of them."), None);
}

#[test]
fn numbers_in_names_are_no_slots() {
    for name in ["The G20 met.", "COVID-19 is back.", "On the 5th floor."] {
        assert_eq!(key(name), None, "{name}");
    }
}

#[test]
fn kept_words_and_links_between_words_move_along() {
    let mut old = unit("Write to a@b.c, says Ann.", "Escreva para a@b.c, diz Ann.");
    old.keep = Vec::from([word(9, 14)]);
    old.alignment = vec![Link { source: 21..24, target: 24..27, weight: 1.0 }];

    let new = refilled(&old, "Write to longer@b.c, says Ann.", &[word(9, 19)]).unwrap();

    assert_eq!(new.target, "Escreva para longer@b.c, diz Ann.");
    assert_eq!(&new.source[new.alignment[0].source.clone()], "Ann");
    assert_eq!(&new.target[new.alignment[0].target.clone()], "Ann");
}
