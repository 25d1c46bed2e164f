//! Links over the end of a sentence.

use std::ops::Range;

use tolmach::{
    article::{
        Block, Mark,
        marks::{Known, Sentence, place},
    },
    translator::{Link, Translated},
};

use super::{mark, texts};

/// What marks over two sentences hold when each sentence has its words, turned round, in another order.
fn held(source: [&str; 2], orders: [&[usize]; 2], marks: Vec<Mark>) -> Vec<String> {
    let translated = [turned(source[0], orders[0]), turned(source[1], orders[1])];
    let text = translated.clone().map(|sentence| sentence.text).join(" ");
    let second = source[0].len() + 1;
    let sentences = [
        Sentence {
            source: 0..source[0].len(),
            target: 0..translated[0].text.len(),
            translated: &translated[0],
        },
        Sentence {
            source: second..second + source[1].len(),
            target: translated[0].text.len() + 1..text.len(),
            translated: &translated[1],
        },
    ];
    let source = source.join(" ");
    let block = Block { span: 0..source.len(), text: source, marks, ..Block::default() };
    let places = place(&block, &sentences, Known::default());
    texts(&block, &places, &text)
}

/// The words of a sentence, each turned round, in another order, and which became which.
fn turned(sentence: &str, order: &[usize]) -> Translated {
    let words: Vec<&str> = sentence.split(' ').collect();
    let mut translated = Translated::default();
    for &at in order {
        let source = bytes(sentence, words[at]);
        if !translated.text.is_empty() {
            translated.text.push(' ');
        }
        let start = translated.text.len();
        translated.text.extend(words[at].chars().rev());
        let target = start..translated.text.len();
        translated.alignment.push(Link { source, target, weight: 0.9 });
    }
    translated
}

fn bytes(text: &str, part: &str) -> Range<usize> {
    let start = text.find(part).unwrap();
    start..start + part.len()
}

const SOURCE: [&str; 2] = ["alpha bravo charlie delta", "echo foxtrot golf hotel"];

fn over(first: &str, last: &str) -> Mark {
    let text = SOURCE.join(" ");
    mark(bytes(&text, first).start..bytes(&text, last).end, None)
}

#[test]
fn it_runs_from_its_first_words_to_its_last() {
    let held = held(SOURCE, [&[0, 1, 2, 3], &[0, 1, 2, 3]], vec![over("charlie", "foxtrot")]);

    assert_eq!(held, ["eilrahc atled ohce tortxof"]);
}

#[test]
fn where_words_moved_it_holds_all_of_them() {
    let held = held(SOURCE, [&[0, 3, 2, 1], &[2, 0, 1, 3]], vec![over("charlie", "foxtrot")]);

    assert_eq!(held, ["atled eilrahc ovarb flog ohce tortxof"]);
}

#[test]
fn where_another_link_came_between_it_keeps_the_side_with_more_words() {
    let marks = || vec![over("alpha", "alpha"), over("bravo", "echo")];
    let held_one = held(SOURCE, [&[1, 2, 3, 0], &[0, 1, 2, 3]], marks());

    assert_eq!(held_one, ["ahpla", "ovarb eilrahc atled"]);

    let marks = vec![over("alpha", "alpha"), over("delta", "golf")];
    let held_two = held(SOURCE, [&[3, 0, 1, 2], &[0, 1, 2, 3]], marks);

    assert_eq!(held_two, ["ahpla", "ohce tortxof flog"]);
}

#[test]
fn where_others_came_between_on_both_sides_it_keeps_words_of_its_own() {
    let marks = vec![over("alpha", "alpha"), over("charlie", "echo"), over("hotel", "hotel")];

    let held = held(SOURCE, [&[3, 2, 0, 1], &[3, 1, 2, 0]], marks);

    assert_eq!(held, ["ahpla", "atled eilrahc", "letoh"]);
}
