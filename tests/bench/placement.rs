//! Where inline markup goes: known words of news sentences are marked, translated and looked for.
//!
//! `cargo bench --bench placement`: English to Portuguese and back with the real engine, with its own
//! alignment and with a lexicon only. Wants the models en-pt and pt-en in `target/test-models`
//! (`BENCH_MODELS` names another folder) and the news of `TOLMACH_SHARED` (else `../shared`); skips
//! where they are absent. `BENCH_MISSES=1` prints every miss, `BENCH_ANSWERS=FOLDER` keeps what the
//! engine answered for the next run.
//!
//! An item of `placement/items.txt` counts in a line where the English occurs once and the translation
//! without markup holds exactly one of the forms allowed, once.

#[path = "quality/engine.rs"]
mod engine;
#[path = "placement/items.rs"]
mod items;
#[path = "placement/recorded.rs"]
mod recorded;
#[path = "placement/score.rs"]
mod score;

use std::{fs, ops::Range, path::PathBuf};

use items::{Item, Table};
use recorded::Recorded;
use score::{Found, Scores};
use tolmach::{
    article::{
        Block, Mark, MarkKind,
        lexicon::Lexicon,
        marks::{self, Event, Known, Sentence, Texts, nest},
    },
    lang::Pair,
    translator::Translated,
};

/// The elements that are put around items in turn.
const KINDS: [&str; 6] = ["a", "b", "em", "strong", "span", "i"];

/// Lines are translated with lexicons that learned from the other parts.
const PARTS: usize = 5;

fn main() {
    let variable = |name: &str, default: &str| -> PathBuf {
        std::env::var(name).unwrap_or_else(|_| default.to_owned()).into()
    };
    let news = variable("TOLMACH_SHARED", "../shared").join("data/news");
    let models = variable("BENCH_MODELS", "target/test-models");
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    if !news.join("en.txt").is_file() || !models.join("en-pt").is_dir() {
        println!("placement: skipped; wants {} and {}", news.display(), models.display());
        return;
    }
    let table = Table::read(include_str!("placement/items.txt"));
    println!("{} items", table.len());
    for (pair, file, table) in
        [("en-pt", "en.txt", table.clone()), ("pt-en", "pt-PT.txt", table.inverted())]
    {
        let text = fs::read_to_string(news.join(file)).expect("the news are readable");
        let lines: Vec<&str> = text.lines().collect();
        let answers = Recorded::translate(pair, &models, &lines);
        measure(pair, &lines, &answers, &table);
    }
}

fn measure(name: &str, lines: &[&str], answers: &[Vec<Answer>], table: &Table) {
    let lexicons = lexicons(lines, answers);
    let pair: Pair = name.parse().expect("a pair");
    println!(
        "\n{name}: {} sentences, {} entries a lexicon",
        lexicons[0].sentences(),
        lexicons[0].entries()
    );
    for (way, strips) in [("alignment", false), ("lexicon", true)] {
        let (mut alone, mut together) = (Scores::default(), Scores::default());
        for (at, (line, answers)) in lines.iter().zip(answers).enumerate() {
            let answers: Vec<Answer> = answers.iter().map(|a| a.without(strips)).collect();
            let lexicon = strips.then(|| &lexicons[part(at, lines.len())]);
            let known = Known { pair: Some(&pair), lexicon, terms: None };
            let items = table.find(line, &whole(line, &answers));
            for (order, item) in items.iter().enumerate() {
                let found = place(line, &answers, std::slice::from_ref(item), known);
                alone.add(KINDS[(at + order) % KINDS.len()], item, &found[0]);
            }
            for (item, found) in items.iter().zip(place(line, &answers, &items, known)) {
                together.add("all", item, &found);
            }
        }
        println!("\n{name}, by {way}, one mark a time\n{alone}");
        println!("{name}, by {way}, all marks of a line together\n{together}");
    }
}

/// One sentence of a line and what the engine made of it.
#[derive(Clone)]
pub struct Answer {
    /// Bytes of the line.
    pub range: Range<usize>,
    /// With alignment.
    pub translated: Translated,
}

impl Answer {
    fn without(&self, strips: bool) -> Answer {
        let mut answer = self.clone();
        if strips {
            answer.translated.alignment.clear();
        }
        answer
    }
}

fn part(line: usize, lines: usize) -> usize {
    line * PARTS / lines
}

/// For each part a lexicon that learned from all others.
fn lexicons(lines: &[&str], answers: &[Vec<Answer>]) -> Vec<Lexicon> {
    let learned = |without: usize| {
        let mut lexicon = Lexicon::default();
        for (at, (line, answers)) in lines.iter().zip(answers).enumerate() {
            if part(at, lines.len()) != without {
                let learn = |a: &Answer| lexicon.learn(&line[a.range.clone()], &a.translated.text);
                answers.iter().for_each(learn);
            }
        }
        lexicon
    };
    (0..PARTS).map(learned).collect()
}

/// A line's new text.
fn whole(line: &str, answers: &[Answer]) -> String {
    joined(line, answers).0
}

/// A line's new text and its sentences.
fn joined<'a>(line: &str, answers: &'a [Answer]) -> (String, Vec<Sentence<'a>>) {
    let (mut text, mut copied) = (String::new(), 0);
    let mut sentences = Vec::new();
    for answer in answers {
        text.push_str(&line[copied..answer.range.start]);
        let start = text.len();
        text.push_str(&answer.translated.text);
        copied = answer.range.end;
        sentences.push(Sentence {
            source: answer.range.clone(),
            target: start..text.len(),
            translated: &answer.translated,
        });
    }
    text.push_str(&line[copied..]);
    (text, sentences)
}

/// Marks items in a line and looks what is inside each mark in the end.
fn place(line: &str, answers: &[Answer], items: &[Item], known: Known<'_>) -> Vec<Found> {
    let (text, sentences) = joined(line, answers);
    let mark = |item: &Item| Mark {
        covers: item.source.clone(),
        open: 0..0,
        close: 0..0,
        parent: None,
        kind: MarkKind::Element,
    };
    let marks: Vec<Mark> = items.iter().map(mark).collect();
    let block = Block { span: 0..line.len(), text: line.to_owned(), marks, ..Block::default() };
    let places = marks::place(&block, &sentences, known);
    let mut found: Vec<Found> = items
        .iter()
        .map(|_| Found { line: line.to_owned(), text: text.clone(), ..Found::default() })
        .collect();
    let mut open = Vec::new();
    for event in nest(&block.marks, &places, Texts { source: &block.text, target: &text }) {
        match event {
            Event::Open(mark) => open.push(mark),
            Event::Close(mark) => {
                found[mark].closed += 1;
                open.retain(|other| *other != mark);
            }
            Event::Text(range) => open.iter().for_each(|mark| found[*mark].holds(&range)),
        }
    }
    found
}
