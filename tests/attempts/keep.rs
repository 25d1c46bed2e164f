//! What must come back letter for letter does, whatever the model makes of the rest.

use tolmach::translator::{Align, Doubt, Translated};

use super::super::{MODELS, keeping, run_segments};
use super::stand_in::{Dice, Model};

/// Stretches to keep, none of which the words around them contain.
const KEPT: [&str; 12] = [
    "small green",
    "save",
    "Omega TV UK",
    "per month",
    "x = \"1,234\"; // “y”",
    "SAVE",
    " padded ",
    "Łukasz €50",
    "https://example.org/kept",
    "😀 kept",
    "XQ1",
    "--- a very long line of code that no window should ever be cut in, a; b; c ---",
];

const PLAIN: [&str; 10] =
    ["the president", "said that", "new", "in, and", "was met", "with a", "(", ")", "“", "1945."];

fn one(marked: &str, align: Align, model: Model, dice: &mut Dice) -> (String, Translated) {
    let segment = keeping(marked, align);
    let text = segment.text.clone();
    (text, run_segments(&[segment], model, dice).remove(0))
}

#[test]
fn what_is_kept_comes_back_exactly_once_and_is_linked_whatever_the_model_does() {
    for model in MODELS {
        let mut dice = Dice(11);
        for round in 0..200 {
            let (mut marked, mut used) = (String::new(), Vec::new());
            for _ in 0..=dice.roll(if round % 20 == 0 { 150 } else { 12 }) {
                let next = KEPT[dice.roll(KEPT.len())];
                if dice.roll(4) == 0 && !used.contains(&next) {
                    marked.extend(["⟦", next, "⟧"]);
                    used.push(next);
                } else {
                    marked += PLAIN[dice.roll(PLAIN.len())];
                }
                // Now and then it is glued to what follows.
                marked += [" ", " ", " ", ""][dice.roll(4)];
            }
            let marked = if round % 3 == 0 { shouted(&marked) } else { marked };

            let (source, target) = one(&marked, Align::Yes, model, &mut dice);

            let segment = keeping(&marked, Align::Yes);
            for kept in &segment.keep {
                let letters = &source[kept.clone()];
                let links: Vec<_> = target
                    .alignment
                    .iter()
                    .filter(|link| link.source.start < kept.end && kept.start < link.source.end)
                    .collect();
                assert_eq!(links.len(), 1, "{model:?}: {letters:?} in\n{source}\n{}", target.text);
                assert_eq!(&links[0].source, kept);
                assert_eq!(&target.text[links[0].target.clone()], letters, "{model:?}\n{source}");
                // An echo of `xq1` is the carrier's own affair; what else is inside another is counted there.
                if !["XQ1", "save", "SAVE"].contains(&letters) {
                    let count = target.text.matches(letters).count();
                    assert_eq!(count, 1, "{model:?}: {letters:?}\n{source}\n{}", target.text);
                }
            }
        }
    }
}

/// Shouts all but what is kept.
fn shouted(marked: &str) -> String {
    let pieces = marked.split_inclusive(['⟦', '⟧']);
    pieces
        .map(|piece| if piece.ends_with('⟧') { piece.to_owned() } else { piece.to_uppercase() })
        .collect()
}

#[test]
fn what_is_kept_stays_where_it_was_with_a_model_that_changes_nothing() {
    let mut dice = Dice(1);
    for marked in [
        "⟦The⟧ president said ⟦new⟧.",
        "the president (⟦said⟧) was “⟦met⟧”, in ⟦Ukraine⟧",
        "pre⟦sid⟧ent and⟦-new⟧ of ⟦a⟧⟦b⟧",
        " ⟦ the ⟧ president ⟦😀⟧ ",
        "😀 ⟦→ the⟧ new → ⟦said →⟧",
        "THE ⟦new⟧ PRESIDENT WAS ⟦met⟧",
        "⟦all of it⟧",
        "⟦the⟧ ⟦president⟧",
    ] {
        let (source, target) = one(marked, Align::No, Model::Echo, &mut dice);

        assert_eq!(target.text, source);
        assert_eq!(target.doubts, []);
    }
}

#[test]
fn what_is_kept_is_never_asked() {
    let segments = [keeping("the ⟦secret⟧ president said ⟦a, b⟧.", Align::No)];

    let asks = super::super::first_asks(&segments);

    assert!(!asks[0].contains("secret") && !asks[0].contains("a, b"), "{}", asks[0]);
}

#[test]
fn what_is_kept_may_be_longer_than_the_window() {
    let marked = format!("the president said ⟦{}⟧ and was met", "new code; ".repeat(300) + "end");

    let (source, target) = one(&marked, Align::Yes, Model::Echo, &mut Dice(1));

    assert_eq!(target.text, source);
    assert_eq!(target.doubts, []);
}

#[test]
fn what_a_caller_cannot_mean_is_passed_over() {
    let mut segment = keeping("the président said", Align::Yes);
    segment.keep = vec![5..7, 40..50, 4..4];

    let target = run_segments(&[segment], Model::Silent, &mut Dice(1)).remove(0);

    assert_eq!(target.doubts, [Doubt::LeftInSource]);
}
