//! UI strings over HTTP beside the same bytes as a static answer of the same server; 304s, and formatted
//! messages.
//!
//! `cargo bench --bench strings_http`. Everything is asked in turns, round by round, over a few
//! connections that stay open. Environment: `BENCH_SECONDS`, of each round.

#[path = "beside.rs"]
mod beside;

use std::net::SocketAddr;

use beside::{CLIENTS, ROUNDS, STATIC, exchange, put, request, round, start};
use tolmach::config::Config;

/// Of each round.
const SECONDS: u64 = 2;

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let address = start(Config::defaults(), "bench-strings");
    for accept in ["identity", "br"] {
        let path = "/v1/strings/uk.json?shape=fluentjs";
        let answer = exchange(address, &get(path, &[("Accept-Encoding", accept)]));
        let tag = answer.header("etag").expect("a tag");
        put(address, &answer.body);
        println!("{accept}: {} bytes, {CLIENTS} connections", answer.body.len());
        let fixed = get(STATIC, &[("Accept-Encoding", "identity")]);
        let whole = get(path, &[("Accept-Encoding", accept)]);
        let known = get(path, &[("Accept-Encoding", accept), ("If-None-Match", tag)]);
        compare(address, &[("static", fixed, 200), ("strings", whole, 200), ("304", known, 304)]);
    }
    for count in [1, 20] {
        let one = r#"{"id":"portal-comments","args":{"count":5}}"#;
        let body = format!("{{\"messages\":[{}]}}", vec![one; count].join(","));
        println!("format: {count} messages a request, {CLIENTS} connections");
        let asked = request("POST", "/v1/strings/uk/format", &[], body.as_bytes());
        compare(address, &[("format", asked, 200)]);
    }
}

/// Asks for each in turn; tells the median of the rounds, and its ratio to the first one's.
fn compare(address: SocketAddr, asked: &[(&str, Vec<u8>, u16)]) {
    let mut rates = vec![Vec::new(); asked.len()];
    for _ in 0..ROUNDS {
        for (at, (_, request, status)) in asked.iter().enumerate() {
            rates[at].push(round(address, request, *status, SECONDS).a_second());
        }
    }
    let medians: Vec<f64> = rates.iter_mut().map(|rates| median(rates)).collect();
    for ((name, ..), rate) in asked.iter().zip(&medians) {
        println!("  {name:8} {rate:8.0}/s   ratio {:.2}", rate / medians[0]);
    }
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn get(path: &str, headers: &[(&str, &str)]) -> Vec<u8> {
    request("GET", path, headers, b"")
}
