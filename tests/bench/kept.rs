//! A kept article from memory beside the same bytes as a static answer of the same server.
//!
//! `cargo bench --bench kept`. Both are asked in turns, round by round, over a few connections that stay
//! open. Environment: `BENCH_MODELS`, a models folder with en-pt; `BENCH_SECONDS`, of each round.

#[path = "beside.rs"]
mod beside;

use beside::{CLIENTS, ROUNDS, STATIC, exchange, put, request, round, start};
use tolmach::config::Config;

/// Of each round.
const SECONDS: u64 = 3;

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mut config = Config::defaults();
    let models = std::env::var("BENCH_MODELS").unwrap_or_else(|_| "target/test-models".into());
    config.models.folder = Some(models.into());
    let address = start(config, "bench-kept");
    let article = std::fs::read_to_string("tests/fixtures/page.html").expect("a page");
    let body = serde_json::json!({"article": {"body": article, "lang": "en"}}).to_string();
    let kept = exchange(address, &request("PUT", "/v1/articles/page", &[], body.as_bytes()));
    assert!(kept.head.starts_with("HTTP/1.1 201"), "{}", kept.head);
    let page = request("GET", "/v1/articles/page?lang=pt", &[], b"");
    let answer = exchange(address, &page);
    put(address, &answer.body);
    let fixed = request("GET", STATIC, &[], b"");
    println!("{} bytes, {CLIENTS} connections, {ROUNDS} rounds", answer.body.len());

    let (mut ratios, mut all) = (Vec::new(), [Vec::new(), Vec::new()]);
    for _ in 0..ROUNDS {
        let fixed = round(address, &fixed, 200, SECONDS);
        let kept = round(address, &page, 200, SECONDS);
        let (fixed_rate, kept_rate) = (fixed.a_second(), kept.a_second());
        println!("  static {fixed_rate:6.0}/s   kept {kept_rate:6.0}/s");
        ratios.push(kept_rate / fixed_rate);
        all[0].extend(fixed.microseconds);
        all[1].extend(kept.microseconds);
    }
    ratios.sort_by(f64::total_cmp);
    println!("kept / static: median ratio {:.2}", ratios[ratios.len() / 2]);
    for (name, mut times) in ["static", "kept"].into_iter().zip(all) {
        times.sort_unstable();
        let at = |percent: usize| times[(times.len() - 1) * percent / 100];
        println!("{name}: p50 {} µs, p99 {} µs", at(50), at(99));
    }
}
