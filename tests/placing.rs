//! Markup goes back to its words, whatever order the translator writes them in.
//!
//! The doubles tell no alignment: the words themselves have to be enough.

#[path = "placing/atoms.rs"]
mod atoms;
#[path = "placing/sentences.rs"]
mod sentences;

use std::ops::Range;

use tolmach::{
    article::{
        Block, Mark, MarkKind,
        lexicon::Lexicon,
        marks::{self, Event, Known, Sentence, Texts, nest},
    },
    glossary::{Entry, Glossary, Terms},
    translator::{Link, Translated},
};

/// Words and names that come again and again.
const WORDS: &[&str] = &[
    "the",
    "the",
    "of",
    "of",
    "a",
    "and",
    "to",
    "in",
    "house",
    "bridge",
    "Kim",
    "Jong",
    "Un",
    "city",
    "president",
    "2016",
    "30,000",
    "said",
    "été",
    "слово",
    "war",
    "no",
    "as",
];

/// Numbers that look random, the same for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    fn sentence(&mut self) -> Vec<&'static str> {
        let length = 6 + self.roll(25);
        (0..length).map(|_| WORDS[self.roll(WORDS.len())]).collect()
    }
}

fn mark(covers: Range<usize>, parent: Option<usize>) -> Mark {
    Mark { covers, open: 0..0, close: 0..0, parent, kind: MarkKind::Element }
}

/// What each mark holds after a translation of the whole block as one sentence.
fn held(source: &str, marks: Vec<Mark>, translated: &Translated) -> Vec<String> {
    held_with(source, marks, translated, None)
}

fn held_with(
    source: &str,
    marks: Vec<Mark>,
    translated: &Translated,
    lexicon: Option<&Lexicon>,
) -> Vec<String> {
    let block = Block { span: 0..source.len(), text: source.to_owned(), marks, ..Block::default() };
    let text = &translated.text;
    let sentence = Sentence { source: 0..source.len(), target: 0..text.len(), translated };
    let places = marks::place(&block, &[sentence], Known { pair: None, lexicon, terms: None });
    texts(&block, &places, text)
}

/// Where the marks of a block that is one sentence are put in its translation.
fn placed(source: &str, marks: Vec<Mark>, translated: &Translated) -> Vec<Range<usize>> {
    let block = Block { span: 0..source.len(), text: source.to_owned(), marks, ..Block::default() };
    let target = 0..translated.text.len();
    let sentence = Sentence { source: 0..source.len(), target, translated };
    marks::place(&block, &[sentence], Known::default())
}

#[test]
fn a_glossary_tells_where_its_terms_went_when_nobody_else_does() {
    let source = "The board told the press office about the strike.";
    let target = "Da greve, a direção informou o gabinete de comunicação.";
    let entry = Entry {
        source: "press office".into(),
        target: "gabinete de comunicação".into(),
        ..Entry::default()
    };
    let glossary = Glossary {
        name: "house".into(),
        pair: "en-pt".parse().unwrap(),
        is_active: true,
        entries: vec![entry],
        version: 1,
    };
    let terms = Terms::compile([&glossary]);
    let at = source.find("press office").unwrap();
    let block = Block {
        span: 0..source.len(),
        text: source.to_owned(),
        marks: vec![mark(at..at + 12, None)],
        ..Block::default()
    };
    let translated = plain(target.to_owned());
    let placed = |terms| {
        let sentence =
            Sentence { source: 0..source.len(), target: 0..target.len(), translated: &translated };
        let known = Known { terms, ..Known::default() };
        texts(&block, &marks::place(&block, &[sentence], known), target)
    };

    assert_ne!(placed(None), ["gabinete de comunicação"], "letters alone do not tell");
    assert_eq!(placed(Some(&terms)), ["gabinete de comunicação"]);
}

/// The text in each mark.
fn texts(block: &Block, places: &[Range<usize>], text: &str) -> Vec<String> {
    let mut held = vec![String::new(); block.marks.len()];
    let mut open = Vec::new();
    for event in nest(&block.marks, places, Texts { source: &block.text, target: text }) {
        match event {
            Event::Open(at) => open.push(at),
            Event::Close(at) => assert_eq!(open.pop(), Some(at), "elements are nested"),
            Event::Text(range) => open.iter().for_each(|at| held[*at] += &text[range.clone()]),
        }
    }
    held
}

fn plain(text: String) -> Translated {
    Translated { text, ..Translated::default() }
}

/// Bytes of some words of a sentence written with single spaces.
fn bytes(words: &[&str], range: Range<usize>) -> Range<usize> {
    let start: usize = words[..range.start].iter().map(|word| word.len() + 1).sum();
    start..start + words[range].join(" ").len()
}

#[test]
fn a_translator_that_keeps_or_shouts_the_words_keeps_the_marks_exactly() {
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let words = dice.sentence();
        let source = words.join(" ");
        let (outer, inner) = (1 + dice.roll(2)..4 + dice.roll(2), 2 + dice.roll(2)..4);
        let marks = || {
            vec![
                mark(bytes(&words, outer.clone()), None),
                mark(bytes(&words, inner.clone()), Some(0)),
            ]
        };
        let expected = [words[outer.clone()].join(" "), words[inner.clone()].join(" ")];

        assert_eq!(held(&source, marks(), &plain(source.clone())), expected, "{source}");
        let shouted = expected.map(|words| words.to_uppercase());
        assert_eq!(held(&source, marks(), &plain(source.to_uppercase())), shouted, "{source}");
    }
}

#[test]
fn a_translator_that_turns_the_words_round_takes_the_marks_along() {
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let words = dice.sentence();
        let source = words.join(" ");
        let turned: Vec<&str> = words.iter().rev().copied().collect();
        let first = dice.roll(words.len() - 2);
        let range = first..first + 1 + dice.roll(2);

        let marks = vec![mark(bytes(&words, range.clone()), None)];
        let held = held(&source, marks, &plain(turned.join(" ")));

        let expected: Vec<&str> = words[range].iter().rev().copied().collect();
        assert_eq!(held, [expected.join(" ")], "{source}");
    }
}

#[test]
fn signs_and_spaces_stay_on_their_side_of_the_mark() {
    let text = "He said: \"Go home,\" and (at last) left the U.S. for good, they say.";
    for marked in
        ["\"Go home,\"", "Go home", "(at last)", "at last", "U.S.", "good,", "say.", "say", "left "]
    {
        let start = text.find(marked).unwrap();
        let covers = start..start + marked.len();

        assert_eq!(held(text, vec![mark(covers, None)], &plain(text.into())), [marked]);
    }
}

#[test]
fn a_part_of_a_word_stays_one_where_the_word_stays() {
    let text = "The CO2 rule";

    assert_eq!(held(text, vec![mark(6..7, None)], &plain(text.into())), ["2"]);
    assert_eq!(held(text, vec![mark(0..1, None)], &plain("A regra".into())).len(), 1);
}

#[test]
fn two_links_whose_words_became_one_both_hold_a_word() {
    let source = "the health care plan";
    let link = |source, target, weight| Link { source, target, weight };
    let translated = Translated {
        maker: String::new(),
        text: "o plano de saúde".into(),
        alignment: vec![
            link(0..3, 0..1, 0.9),
            link(4..10, 11..17, 0.6),
            link(11..15, 11..17, 0.4),
            link(16..20, 2..7, 0.9),
        ],
        doubts: Vec::new(),
    };

    let held = held(source, vec![mark(4..10, None), mark(11..15, None)], &translated);

    assert_eq!(held[0], "saúde");
    assert!(!held[1].trim().is_empty(), "{held:?}");
}

#[test]
fn a_mark_holds_something_without_any_evidence() {
    let source = "one two three four five";

    for at in 0..5 {
        let words: Vec<&str> = source.split(' ').collect();
        let covers = bytes(&words, at..at + 1);
        let held =
            held(source, vec![mark(covers, None)], &plain("um dois três quatro cinco".into()));

        assert!(!held[0].is_empty(), "{at}");
    }
}

#[test]
fn an_article_that_came_with_the_translation_stays_outside() {
    let source = "leaders in Brazil agreed";
    let link = |source, target| Link { source, target, weight: 0.9 };
    let translated = Translated {
        maker: String::new(),
        text: "líderes no Brasil concordaram".into(),
        alignment: vec![
            link(0..7, 0..8),
            link(11..17, 9..11),
            link(11..17, 12..18),
            link(18..24, 19..30),
        ],
        doubts: Vec::new(),
    };

    assert_eq!(held(source, vec![mark(11..17, None)], &translated), ["Brasil"]);
}

#[test]
fn a_lexicon_finds_words_that_look_different() {
    let mut lexicon = Lexicon::default();
    for (source, target) in [
        ("the red house", "a casa vermelha"),
        ("the red door", "a porta vermelha"),
        ("a green house", "uma casa verde"),
        ("the green door", "a porta verde"),
    ] {
        lexicon.learn(source, target);
    }
    let source = "the red house and the green door";
    let translated = plain("a porta verde e a casa vermelha".into());

    let held = held_with(source, vec![mark(8..13, None)], &translated, Some(&lexicon));

    assert_eq!(held, ["casa"]);
}

#[test]
fn a_whole_sentence_but_its_full_stop_takes_the_article_that_came_along() {
    let source = "Police arrested a man.";
    let link = |source, target| Link { source, target, weight: 0.9 };
    let translated = Translated {
        maker: String::new(),
        text: "A polícia prendeu um homem.".into(),
        alignment: vec![link(0..6, 0..1), link(0..6, 2..10), link(7..15, 11..18)],
        doubts: Vec::new(),
    };

    let held = held(source, vec![mark(0..21, None)], &translated);

    assert_eq!(held, ["A polícia prendeu um homem"]);
}

#[test]
fn the_first_word_of_a_sentence_moves_with_its_meaning() {
    let source = "Public buildings closed";
    let link = |source, target| Link { source, target, weight: 0.9 };
    let translated = Translated {
        maker: String::new(),
        text: "Edifícios públicos fecharam".into(),
        alignment: vec![link(7..16, 0..10), link(0..6, 11..20), link(17..23, 21..29)],
        doubts: Vec::new(),
    };

    assert_eq!(held(source, vec![mark(0..6, None)], &translated), ["públicos"]);
}

#[test]
fn an_atom_that_was_lost_takes_no_words_along() {
    let source = "run make clean now";
    let atom = Mark { kind: MarkKind::Atom, ..mark(4..14, None) };

    assert_eq!(held(source, vec![atom], &plain("corra limpe agora".into())), [""]);
}

#[test]
fn thousands_of_marks_in_one_sentence_take_no_minutes() {
    let source = "word ".repeat(3_000);
    let source = source.trim_end();
    let marks = (0..3_000).map(|at| mark(at * 5..at * 5 + 4, None)).collect();

    assert_eq!(held(source, marks, &plain(source.to_uppercase())).len(), 3_000);
}
