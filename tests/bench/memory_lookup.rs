//! Segments looked up a second, and what a hundred times as many rows cost.
//!
//! `cargo bench --bench memory_lookup`; needs PostgreSQL's programs, like `tests/store.rs`, about 3 GB in
//! the temporary folder and some minutes. `BENCH_ROWS` instead of 1,000,000 for a first look.

// Figures for people, far below 2^53.
#![allow(clippy::cast_precision_loss)]

// The tests use more of it.
#[allow(dead_code)]
#[path = "../store/cluster.rs"]
mod cluster;
#[allow(dead_code)]
#[path = "../store/shelf.rs"]
mod shelf;

use std::time::Instant;

use shelf::{Shelf, machine};
use tolmach::memory::{Key, Unit, slots};

const FEW_ROWS: usize = 10_000;
const ROWS_AT_ONCE: usize = 10_000;
const KEYS_AT_ONCE: usize = 100;
const BATCHES: usize = 1000;

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let rows =
        std::env::var("BENCH_ROWS").map_or(1_000_000, |rows| rows.parse().expect("a number"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        for (name, make) in
            [("SQLite", Shelf::sqlite as fn() -> Shelf), ("PostgreSQL", Shelf::postgres)]
        {
            let shelf = make();
            fill(&shelf, name, 0..FEW_ROWS).await;
            let few = both(&shelf, name, FEW_ROWS).await;
            fill(&shelf, name, FEW_ROWS..rows).await;
            let many = both(&shelf, name, rows).await;
            let ratio = |at: usize| many[at] / few[at];
            println!("{name}: cost grows by {:.2} (segments), {:.2} (slots)\n", ratio(0), ratio(1));
        }
    });
}

async fn fill(shelf: &Shelf, name: &str, rows: std::ops::Range<usize>) {
    let (start, count) = (Instant::now(), rows.len());
    for first in rows.clone().step_by(ROWS_AT_ONCE) {
        let units = first..(first + ROWS_AT_ONCE).min(rows.end);
        shelf.memory.remember(units.map(unit).collect()).await.expect("it is kept");
    }
    // PostgreSQL does so by itself a minute later.
    shelf.run("ANALYZE unit", Vec::new()).await;
    println!("{name}: {count} rows in {:.1} s", start.elapsed().as_secs_f64());
}

/// Microseconds a look-up: of segments, of slots.
async fn both(shelf: &Shelf, name: &str, rows: usize) -> [f64; 2] {
    let segments = look_up(shelf, name, rows, Kind::Segments).await;
    [segments, look_up(shelf, name, rows, Kind::Slots).await]
}

#[derive(Clone, Copy)]
enum Kind {
    Segments,
    Slots,
}

/// The median over batches of keys that are there, in no order; the first ones warm up.
async fn look_up(shelf: &Shelf, name: &str, rows: usize, kind: Kind) -> f64 {
    let mut number = 1;
    let mut next = || {
        // A generator of full period over the powers of two; its upper bits are as good as any.
        number = 6_364_136_223_846_793_005_u64.wrapping_mul(number).wrapping_add(1);
        usize::try_from(number >> 33).expect("31 bits") % rows
    };
    let mut times = Vec::new();
    for batch in 0..BATCHES + BATCHES / 10 {
        let units: Vec<Unit> = (0..KEYS_AT_ONCE).map(|_| unit(next())).collect();
        let keys: Vec<Key> = units.iter().map(|unit| key(unit, kind)).collect();
        let start = Instant::now();
        let found = match kind {
            Kind::Segments => shelf.memory.look_up(&keys).await,
            Kind::Slots => shelf.memory.look_up_slots(&keys).await,
        };
        let time = start.elapsed();
        assert!(found.expect("it is found").iter().all(|units| !units.is_empty()));
        if batch >= BATCHES / 10 {
            times.push(time);
        }
    }
    times.sort_unstable();
    let micros = times[times.len() / 2].as_secs_f64() * 1e6 / KEYS_AT_ONCE as f64;
    let what = match kind {
        Kind::Segments => "segments",
        Kind::Slots => "slots",
    };
    let worst = times[times.len() * 99 / 100].as_secs_f64() * 1e3;
    println!(
        "{name}, {rows} rows: {:.0} {what}/s, {micros:.1} µs each, p99 of a batch {worst:.1} ms",
        1e6 / micros
    );
    micros
}

fn key(unit: &Unit, kind: Kind) -> Key {
    match kind {
        Kind::Segments => Key::of_segment(&unit.pair, &unit.source),
        Kind::Slots => {
            let slotted = slots::slotted(&unit.source, &unit.keep, &unit.pair.from);
            Key::of_slots(&unit.pair, &slotted.expect("it has a number"))
        }
    }
}

/// A sentence of its own for each number, as long as those of news, with a number in it.
fn unit(number: usize) -> Unit {
    let name: String = number.to_string().bytes().map(|digit| char::from(digit + 49)).collect();
    let source = format!(
        "The council of {name} said on Tuesday that 25 roads stay closed until the water is gone."
    );
    let target = format!(
        "A câmara de {name} disse na terça-feira que 25 estradas ficam fechadas até a água sair."
    );
    machine(&source, &target)
}
