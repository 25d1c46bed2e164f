//! A server that is killed at any moment, under load, loses no word a person was told is kept, and serves
//! no half of an article.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use crate::{
    command::{Running, serve_on},
    service::{Service, own_folder, wait_until},
    shared_store,
};

const KILLS: u64 = 100;

/// Nobody reads the log of these servers: a full pipe would stop them.
const QUIET: &[(&str, &str)] = &[("TOLMACH_LOG_FILTER", "warn")];

/// What was acknowledged: for each article its sentence, and what a person wrote for it.
type Kept = Arc<Mutex<BTreeMap<String, (String, Option<String>)>>>;

#[test]
fn a_hundred_kills_under_load_lose_no_acknowledged_word_and_leave_no_half_article() {
    let (data, kept) = (own_folder(), Kept::default());
    for round in 0..KILLS {
        let mut running = serve_on(&data, QUIET);
        let writers: Vec<_> =
            (0..2).map(|at| writer(running.service, round * 2 + at, &kept)).collect();
        if round % 10 == 9 {
            // However slow the machine is, some words of people are there to be lost.
            let before = corrected(&kept);
            wait_until("a correction", || corrected(&kept) > before);
        } else {
            // Any moment, from before the first request to the middle of many.
            thread::sleep(Duration::from_millis(round * 37 % window_ms()));
        }
        end(&mut running);
        for writer in writers {
            writer.join().unwrap();
        }
    }
    let mut running = serve_on(&data, QUIET);
    for (id, (sentence, correction)) in kept.lock().unwrap().iter() {
        is_whole(running.service, id, sentence, correction.as_deref());
    }
    end(&mut running);
    let corrected = corrected(&kept);
    let count = kept.lock().unwrap().len();
    assert!(count > 10 && corrected > 0, "{count} kept, {corrected} corrected");
}

/// A server on PostgreSQL takes longer until it has corrected something.
fn window_ms() -> u64 {
    if shared_store::is_postgres() { 1_000 } else { 250 }
}

fn corrected(kept: &Kept) -> usize {
    kept.lock().unwrap().values().filter(|(_, correction)| correction.is_some()).count()
}

fn end(running: &mut Running) {
    running.child.kill().unwrap();
    running.child.wait().unwrap();
}

/// Keeps articles, reads and corrects them, until the server is gone.
fn writer(service: Service, seed: u64, kept: &Kept) -> thread::JoinHandle<()> {
    let kept = kept.clone();
    thread::spawn(move || {
        for number in 0.. {
            let (id, sentence) = (format!("a-{seed}-{number}"), sentence(seed, number));
            if work(service, &id, &sentence, &kept).is_none() {
                return;
            }
        }
    })
}

fn sentence(seed: u64, number: u64) -> String {
    format!("Team number {seed} won game {number} of the season.")
}

/// `None` where the server did not answer.
fn work(service: Service, id: &str, sentence: &str, kept: &Kept) -> Option<()> {
    let article =
        json!({"article": {"lang": "en", "body": format!("<p>{sentence} <b>Yes.</b></p>")}});
    send(service, "PUT", &format!("/v1/articles/{id}"), "*", &article)?;
    kept.lock().unwrap().insert(id.to_owned(), (sentence.to_owned(), None));
    send(service, "GET", &format!("/v1/articles/{id}?lang=pt"), "*", &Value::Null)?;
    let correction = format!("Corrigido: {id}.");
    let path = format!("/v1/articles/{id}/segments/body:0.0?lang=pt");
    send(service, "PUT", &path, "*", &json!({"text": correction}))?;
    kept.lock().unwrap().insert(id.to_owned(), (sentence.to_owned(), Some(correction)));
    Some(())
}

fn send(service: Service, method: &str, path: &str, seen: &str, body: &Value) -> Option<Value> {
    let request = ureq::request(method, &service.url(path)).timeout(Duration::from_secs(20));
    let request = if path.contains("segments") { request.set("If-Match", seen) } else { request };
    let answer = match body {
        Value::Null => request.call(),
        body => request.set("Content-Type", "application/json").send_string(&body.to_string()),
    };
    serde_json::from_str(&answer.ok()?.into_string().ok()?).ok()
}

fn is_whole(service: Service, id: &str, sentence: &str, correction: Option<&str>) {
    let path = format!("/v1/articles/{id}?lang=pt");
    let mut answer = service.get(&path);
    assert_ne!(answer.status, 404, "{id} was acknowledged and is gone");
    // On a busy machine the database may be slow, which is told.
    wait_until("an answer", || {
        answer = service.get(&path);
        answer.status == 200
    });
    let answer = answer.json();
    let body = answer["translations"]["pt"]["body"].as_str().unwrap();
    assert!(body.starts_with("<p>") && body.ends_with("</b></p>"), "{id}: {body}");
    match correction {
        Some(correction) => assert!(body.contains(correction), "{id}: {body}"),
        None => assert!(!body.contains(sentence), "{id} was translated: {body}"),
    }
}
