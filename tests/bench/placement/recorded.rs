//! What the engine answers, with alignment; kept in a file where one is named.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Answer, engine::Model};
use tolmach::{
    lang::Pair,
    translator::{
        Align, Link, Segment, Translated,
        embedded::attempts::{Answer as Told, Attempts, Context},
    },
};

/// Lines, sentence by sentence, in another language.
pub struct Recorded;

impl Recorded {
    /// For each line its sentences.
    pub fn translate(pair: &str, models: &Path, lines: &[&str]) -> Vec<Vec<Answer>> {
        let from = pair.split('-').next().unwrap_or_default();
        let cut: Vec<Vec<std::ops::Range<usize>>> =
            lines.iter().map(|line| sentences(from, line)).collect();
        let texts: Vec<&str> = lines
            .iter()
            .zip(&cut)
            .flat_map(|(line, ranges)| ranges.iter().map(|range| &line[range.clone()]))
            .collect();
        let file = std::env::var_os("BENCH_ANSWERS")
            .map(|folder| PathBuf::from(folder).join(format!("{pair}.json")));
        let known = file.as_ref().and_then(|file| read(file));
        let translated = known.filter(|known| known.len() == texts.len()).unwrap_or_else(|| {
            let translated = ask(pair, models, &texts);
            if let Some(file) = &file {
                write(file, &translated);
            }
            translated
        });
        let mut translated = translated.into_iter();
        let answer = |range: &std::ops::Range<usize>| Answer {
            range: range.clone(),
            translated: translated.next().expect("one a sentence"),
        };
        let mut answer = answer;
        cut.iter().map(|ranges| ranges.iter().map(&mut answer).collect()).collect()
    }
}

/// Cut by the same library as the service.
fn sentences(language: &str, line: &str) -> Vec<std::ops::Range<usize>> {
    let pieces = sentencex::segment(language, line).into_iter();
    let mut at = 0;
    let ranges = pieces.filter_map(|piece| {
        let start = line[at..].find(piece)? + at;
        at = start + piece.len();
        let trimmed = piece.trim();
        let start = start + piece.len() - piece.trim_start().len();
        (!trimmed.is_empty()).then_some(start..start + trimmed.len())
    });
    ranges.collect()
}

fn ask(pair: &str, models: &Path, texts: &[&str]) -> Vec<Translated> {
    let model = Model::load(&models.join(pair));
    let pair: Pair = pair.parse().expect("a pair");
    let segment = |text: &&str| Segment { align: Align::Yes, ..Segment::new(*text) };
    let segments: Vec<Segment> = texts.iter().map(segment).collect();
    let mut attempts =
        Attempts::new(&segments, &pair, Arc::clone(&model.vocabulary), &Context::default());
    loop {
        let asks = attempts.next_round();
        if asks.is_empty() {
            return attempts.finish();
        }
        let answers: Vec<Told> = asks.iter().map(|ask| model.align(&ask.text)).collect();
        attempts.answer(answers);
    }
}

type Row = (String, Vec<(usize, usize, usize, usize, f32)>);

fn read(file: &Path) -> Option<Vec<Translated>> {
    let rows: Vec<Row> = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
    let link = |(a, b, c, d, weight)| Link { source: a..b, target: c..d, weight };
    let translated = rows.into_iter().map(|(text, links)| Translated {
        maker: String::new(),
        text,
        alignment: links.into_iter().map(link).collect(),
        doubts: Vec::new(),
    });
    Some(translated.collect())
}

fn write(file: &Path, translated: &[Translated]) {
    let link = |link: &Link| {
        (link.source.start, link.source.end, link.target.start, link.target.end, link.weight)
    };
    let rows: Vec<Row> = translated
        .iter()
        .map(|translated| {
            (translated.text.clone(), translated.alignment.iter().map(link).collect())
        })
        .collect();
    let text = serde_json::to_vec(&rows).expect("plain data");
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).expect("the answers' folder can be made");
    }
    fs::write(file, text).expect("the answers are writable");
}
