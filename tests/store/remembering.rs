//! What is remembered is found.

use tolmach::{
    database::Statement,
    memory::{Key, Origin, Unit, slots},
    translator::Link,
};

use crate::shelf::{Shelf, human, key, machine, targets};

for_every_store!(
    what_is_remembered_is_found_whole,
    machine_units_are_found_too,
    answers_stand_in_the_order_of_the_keys,
    a_key_asked_for_twice_is_answered_twice,
    no_keys_have_no_answers,
    a_thousand_keys_are_one_question,
    units_of_one_key_come_oldest_first_and_their_numbers_grow,
    a_superseded_unit_is_not_found,
    a_withdrawn_unit_is_not_found,
    slots_are_newest_first_and_few,
    a_withdrawn_unit_fills_no_slots,
    nothing_remembered_is_nothing_found,
    a_statement_that_fails_takes_the_others_back,
    what_another_writes_is_found_at_once,
);

async fn what_is_remembered_is_found_whole(shelf: Shelf) {
    let unit = Unit {
        keep: vec![9..14, 20..23],
        alignment: vec![Link { source: 0..5, target: 0..7, weight: 0.625 }],
        wishes: "w".into(),
        article: "an article".into(),
        context: "c".into(),
        verdict: "repaired".into(),
        ..human("Write to a@b.c, says Ann.", "Escreva para a@b.c, diz Ann.")
    };

    let numbers = shelf.memory.remember(vec![unit.clone()]).await.unwrap();

    let found = shelf.memory.look_up(&[key(&unit.source)]).await.unwrap().concat();
    assert_eq!(found.len(), 1);
    assert!(found[0].created_ms > 1_600_000_000_000, "no time of our days");
    let expected = Unit { id: numbers[0], created_ms: found[0].created_ms, ..unit };
    assert_eq!(found[0], expected);
}

async fn machine_units_are_found_too(shelf: Shelf) {
    shelf.memory.remember(vec![machine("One.", "Um.")]).await.unwrap();

    assert_eq!(targets(&*shelf.memory, "One.").await, ["Um."]);
}

async fn answers_stand_in_the_order_of_the_keys(shelf: Shelf) {
    let units = vec![human("One.", "Um."), human("Two.", "Dois."), human("Three.", "Três.")];
    let numbers = shelf.memory.remember(units).await.unwrap();

    let keys = ["Three.", "Nobody wrote this.", "One."].map(key);
    let found = shelf.memory.look_up(&keys).await.unwrap();

    let ids: Vec<Vec<i64>> =
        found.iter().map(|units| units.iter().map(|unit| unit.id).collect()).collect();
    assert_eq!(ids, [vec![numbers[2]], vec![], vec![numbers[0]]]);
}

async fn a_key_asked_for_twice_is_answered_twice(shelf: Shelf) {
    shelf.memory.remember(vec![human("One.", "Um.")]).await.unwrap();

    let found = shelf.memory.look_up(&["One.", "One."].map(key)).await.unwrap();

    assert_eq!(found.len(), 2);
    assert_eq!(found[0].len(), 1);
    assert_eq!(found[0], found[1]);
}

async fn no_keys_have_no_answers(shelf: Shelf) {
    assert_eq!(shelf.memory.look_up(&[]).await.unwrap(), Vec::<Vec<Unit>>::new());
    assert_eq!(shelf.memory.look_up_slots(&[]).await.unwrap(), Vec::<Vec<Unit>>::new());
    assert_eq!(shelf.memory.lease(&[], "me", crate::shelf::PATIENT).await.unwrap(), [false; 0]);
    shelf.memory.release(&[], "me").await.unwrap();
}

async fn a_thousand_keys_are_one_question(shelf: Shelf) {
    let sentence = |number: usize| format!("Sentence {number}.");
    let units = (0..1000).map(|n| human(&sentence(n), &format!("Frase {n}."))).collect();
    let numbers = shelf.memory.remember(units).await.unwrap();
    assert!(numbers.is_sorted_by(|one, next| one < next), "numbers do not grow");

    let keys: Vec<Key> = (0..1000).rev().map(|number| key(&sentence(number))).collect();
    let found = shelf.memory.look_up(&keys).await.unwrap();

    for (units, number) in found.iter().zip((0..1000).rev()) {
        assert_eq!(units.len(), 1);
        assert_eq!(units[0].id, numbers[number]);
        assert_eq!(units[0].target, format!("Frase {number}."));
    }
    assert_eq!(found.len(), 1000);
}

async fn units_of_one_key_come_oldest_first_and_their_numbers_grow(shelf: Shelf) {
    let mut numbers = Vec::new();
    for target in ["first", "second", "third"] {
        numbers.extend(shelf.memory.remember(vec![human("One.", target)]).await.unwrap());
    }

    assert!(numbers.is_sorted_by(|one, next| one < next));
    assert_eq!(targets(&*shelf.memory, "One.").await, ["first", "second", "third"]);
}

async fn a_superseded_unit_is_not_found(shelf: Shelf) {
    let old = shelf.memory.remember(vec![human("One.", "old")]).await.unwrap()[0];

    let new = Unit { supersedes: old, ..human("One.", "new") };
    shelf.memory.remember(vec![new]).await.unwrap();

    assert_eq!(targets(&*shelf.memory, "One.").await, ["new"]);
    assert_eq!(shelf.count("unit").await, 2, "what was written must stay");
}

async fn a_withdrawn_unit_is_not_found(shelf: Shelf) {
    let wrong = shelf.memory.remember(vec![human("One.", "wrong")]).await.unwrap()[0];
    shelf.memory.remember(vec![human("One.", "right")]).await.unwrap();

    let withdrawn = Unit { origin: Origin::Withdrawn, supersedes: wrong, ..human("One.", "") };
    shelf.memory.remember(vec![withdrawn]).await.unwrap();

    assert_eq!(targets(&*shelf.memory, "One.").await, ["right"]);
}

async fn slots_are_newest_first_and_few(shelf: Shelf) {
    for count in 10..40 {
        let (source, target) = (format!("Found {count} of them."), format!("Achei {count}."));
        shelf.memory.remember(vec![human(&source, &target)]).await.unwrap();
    }

    let found = shelf.memory.look_up_slots(&[slot_key("Found 99 of them.")]).await.unwrap();

    let targets: Vec<&str> = found[0].iter().map(|unit| unit.target.as_str()).collect();
    assert_eq!(targets, ["Achei 39.", "Achei 38.", "Achei 37.", "Achei 36."]);
}

async fn a_withdrawn_unit_fills_no_slots(shelf: Shelf) {
    let sentence = "Found 10 of them.";
    let wrong = shelf.memory.remember(vec![human(sentence, "wrong")]).await.unwrap()[0];
    let withdrawn = Unit { origin: Origin::Withdrawn, supersedes: wrong, ..human(sentence, "") };
    shelf.memory.remember(vec![withdrawn]).await.unwrap();

    let keys = [slot_key("Found 99 of them."), slot_key("Lost 99 of them.")];
    assert_eq!(shelf.memory.look_up_slots(&keys).await.unwrap(), [vec![], vec![]]);
}

async fn nothing_remembered_is_nothing_found(shelf: Shelf) {
    assert_eq!(shelf.memory.remember(Vec::new()).await.unwrap(), [0i64; 0]);

    assert_eq!(shelf.memory.look_up(&[key("One.")]).await.unwrap(), [vec![]]);
    // Sentences without slots share no key that would find them all.
    shelf.memory.remember(vec![human("One.", "Um.")]).await.unwrap();
    assert_eq!(shelf.memory.look_up_slots(&[slot_key("1")]).await.unwrap(), [vec![]]);
}

async fn a_statement_that_fails_takes_the_others_back(shelf: Shelf) {
    let good = "INSERT INTO lease (segment_key, holder, until_ms) VALUES ('k', 'me', 1)";
    let bad = "INSERT INTO lease (segment_key, holder, until_ms) VALUES ('k', 'you', 1)";
    let statements = [good, bad].map(|sql| Statement::new(sql, Vec::new()));

    shelf.database.write(statements.to_vec()).await.unwrap_err();

    assert_eq!(shelf.count("lease").await, 0);
    shelf.database.write(statements[..1].to_vec()).await.unwrap();
    assert_eq!(shelf.count("lease").await, 1);
}

async fn what_another_writes_is_found_at_once(shelf: Shelf) {
    let beside = shelf.beside();
    assert_eq!(targets(&*shelf.memory, "One.").await, [""; 0]);

    beside.memory.remember(vec![human("One.", "Um.")]).await.unwrap();
    assert_eq!(targets(&*shelf.memory, "One.").await, ["Um."]);

    shelf.memory.remember(vec![human("One.", "Uma.")]).await.unwrap();
    assert_eq!(targets(&*beside.memory, "One.").await, ["Um.", "Uma."]);
}

fn slot_key(source: &str) -> Key {
    let pair = "en-pt".parse().unwrap();
    let slotted = slots::slotted(source, &[], &"en".parse().unwrap());
    Key::of_slots(&pair, &slotted.unwrap())
}
