//! A million inputs through the pipeline: no panic, no loss, no block given up.
//!
//!     cargo test --release --test fuzz -- --ignored --nocapture
//!
//! `TOLMACH_FUZZ_INPUTS` says how many (1,000,000), `TOLMACH_FUZZ_SEED` with which to begin (1). An
//! input depends on its number only, so a failure is repeated by beginning with the number it names.
//! Inputs are soups of tokens, the pages of `tests/fixtures/pages` with something cut, doubled or put
//! in, and random characters.

#[path = "pages/fixtures.rs"]
mod fixtures;
#[path = "fuzz/inputs.rs"]
mod inputs;
#[path = "pages/markup.rs"]
mod markup;
#[path = "pages/promises.rs"]
mod promises;
#[path = "pages/translated.rs"]
mod translated;

use std::{
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use inputs::Inputs;
use tolmach::{article::Rendered, translator::rearrange::Rearrange};

/// Inputs that go through together: crossing threads costs more than a small page.
const TOGETHER: u64 = 16;

#[test]
fn a_few_thousand_strange_inputs_lose_nothing() {
    run(1, 2_000);
}

#[test]
#[ignore = "takes minutes; the command is at the top of the file"]
fn a_million_strange_inputs_lose_nothing() {
    run(setting("TOLMACH_FUZZ_SEED", 1), setting("TOLMACH_FUZZ_INPUTS", 1_000_000));
}

fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |value| value.parse().expect("a number"))
}

fn run(first: u64, count: u64) {
    let run = Run {
        inputs: Inputs::new(&fixtures::pages()),
        next: AtomicU64::new(first),
        end: first + count,
        faults: Mutex::default(),
        started: Instant::now(),
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        (1..threads).for_each(|_| drop(scope.spawn(|| run.work(|_| {}))));
        let mut told = Instant::now();
        run.work(|at| {
            if told.elapsed() > Duration::from_secs(5) {
                told = Instant::now();
                println!("at input {at}, {} s", run.started.elapsed().as_secs());
            }
        });
    });
    let millis = u64::try_from(run.started.elapsed().as_millis()).unwrap_or(u64::MAX).max(1);
    println!("{count} inputs in {} s: {} a second", millis / 1000, count * 1000 / millis);
    let faults = run.faults.into_inner().expect("nobody panics while telling a fault");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.concat());
}

/// One run, shared by its threads.
struct Run {
    inputs: Inputs,
    next: AtomicU64,
    end: u64,
    faults: Mutex<Vec<String>>,
    started: Instant,
}

/// After so many faults a run stops.
const MOST_FAULTS: usize = 10;

impl Run {
    fn work(&self, mut tell: impl FnMut(u64)) {
        loop {
            let first = self.next.fetch_add(TOGETHER, Ordering::Relaxed);
            let faults = self.check(first..(first + TOGETHER).min(self.end));
            let mut all = self.faults.lock().expect("nobody panics while telling a fault");
            all.extend(faults);
            if first + TOGETHER >= self.end || all.len() >= MOST_FAULTS {
                return;
            }
            drop(all);
            tell(first);
        }
    }

    /// All at once; where that fails, each alone, to name those at fault.
    fn check(&self, numbers: Range<u64>) -> Vec<String> {
        let pages: Vec<String> = numbers.clone().map(|number| self.inputs.input(number)).collect();
        let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
        let Some(together) = fault(&pages) else { return Vec::new() };
        let faults = numbers.zip(&pages).filter_map(|(number, page)| {
            let wrong = fault(&[page])?;
            Some(format!("input {number}: {wrong}\n--- input\n{page}\n---\n"))
        });
        let faults: Vec<String> = faults.collect();
        if faults.is_empty() {
            vec![format!("only together: {together}\n{pages:#?}\n")]
        } else {
            faults
        }
    }
}

fn fault(pages: &[&str]) -> Option<String> {
    Rearrange::ALL.into_iter().find_map(|backend| {
        let translated =
            catch_unwind(AssertUnwindSafe(|| translated::all(pages, "en-pt", backend)));
        let Ok(translated) = translated else { return Some(format!("{backend:?}: it panicked")) };
        pages.iter().zip(translated).find_map(|(page, rendered)| {
            let wrong = wrong(page, &rendered, backend).or_else(|| {
                translated::was_dropped(&rendered).then(|| "a block was given up".to_owned())
            });
            wrong.map(|wrong| format!("{backend:?}: {wrong}\n--- result\n{}", rendered.text))
        })
    })
}

fn wrong(page: &str, rendered: &Rendered, backend: Rearrange) -> Option<String> {
    if backend == Rearrange::Identity {
        return (page != rendered.text).then(|| "other bytes".to_owned());
    }
    let islands = rendered.counts.left_in_source;
    promises::lost(&markup::pieces(page), &markup::pieces(&rendered.text), islands)
}
