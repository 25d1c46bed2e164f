//! Translates files line by line, with the bare engine and with our preparation around it.
//!
//! `cargo bench --bench quality -- MODEL_FOLDER PAIR SOURCE OUT`: writes `OUT.bare` and `OUT.ours`, a
//! line a line. `tests/bench/quality.py` makes the sources, runs this and scores what comes out.

mod quality {
    pub mod engine;
}

use std::{fs, path::Path, sync::Arc, time::Instant};

use quality::engine::Model;
use tolmach::{
    lang::Pair,
    translator::{
        Align, Segment,
        embedded::attempts::{Answer, Ask, Attempts, Context},
    },
};

fn main() {
    // Cargo adds `--bench` of its own.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let [folder, pair, source, out] = arguments.as_slice() else {
        println!(
            "quality: skipped; it takes MODEL_FOLDER PAIR SOURCE OUT (see tests/bench/quality.py)"
        );
        return;
    };
    let model = Model::load(Path::new(folder));
    let pair: Pair = pair.parse().expect("a pair like en-pt");
    let text = fs::read_to_string(source).expect("the source file is readable");
    let lines: Vec<&str> = text.lines().collect();

    let start = Instant::now();
    let bare = model.translate(&lines);
    let bare_s = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let (ours, report) = prepared(&model, &pair, &lines);
    let ours_s = start.elapsed().as_secs_f64();

    write(&format!("{out}.bare"), &bare);
    write(&format!("{out}.ours"), &ours);
    println!("{report} bare_s={bare_s:.1} ours_s={ours_s:.1}");
}

/// All lines through our preparation, a document's worth at a time.
fn prepared(model: &Model, pair: &Pair, lines: &[&str]) -> (Vec<String>, String) {
    let (mut asked, mut aligned, mut doubts) = (0, 0, 0);
    let (start, mut engine_s) = (Instant::now(), 0.0);
    let mut out = Vec::new();
    for lines in lines.chunks(64) {
        let segment = |line: &&str| Segment { align: Align::No, ..Segment::new(*line) };
        let segments: Vec<Segment> = lines.iter().map(segment).collect();
        // Lines of a news file are no article; what capitals hide has to be guessed without one.
        let mut attempts =
            Attempts::new(&segments, pair, Arc::clone(&model.vocabulary), &Context::default());
        loop {
            let asks = attempts.next_round();
            if asks.is_empty() {
                break;
            }
            asked += asks.len();
            aligned += asks.iter().filter(|ask| ask.align).count();
            let start = Instant::now();
            let answers = answers(model, &asks);
            engine_s += start.elapsed().as_secs_f64();
            attempts.answer(answers);
        }
        for translated in attempts.finish() {
            doubts += usize::from(!translated.doubts.is_empty());
            out.push(translated.text);
        }
    }
    let preparing_s = start.elapsed().as_secs_f64() - engine_s;
    (out, format!("asks={asked} aligned={aligned} doubts={doubts} preparing_s={preparing_s:.2}"))
}

fn answers(model: &Model, asks: &[Ask]) -> Vec<Answer> {
    let mut answers = vec![Answer::default(); asks.len()];
    let plain: Vec<usize> = (0..asks.len()).filter(|index| !asks[*index].align).collect();
    let texts: Vec<&str> = plain.iter().map(|index| asks[*index].text.as_str()).collect();
    for (index, text) in plain.iter().zip(model.translate(&texts)) {
        answers[*index].text = text;
    }
    for (answer, ask) in answers.iter_mut().zip(asks).filter(|(_, ask)| ask.align) {
        *answer = model.align(&ask.text);
    }
    answers
}

fn write(path: &str, lines: &[String]) {
    let text: String = lines.iter().map(|line| line.replace(['\n', '\r'], " ") + "\n").collect();
    fs::write(path, text).expect("the output folder is writable");
}
