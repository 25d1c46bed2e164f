//! Backends that fail in every way while articles are asked for: scripted by seed, so that a failure can be had
//! again.

use std::{
    thread,
    time::{Duration, Instant},
};

use serde_json::json;

use super::{Ferry, sentence, start_with};
use crate::double::{Fault, Response};

/// Numbers that look like chance and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn fault(&mut self) -> Option<Fault> {
        let says = |status| Some(Fault::Says(Response::json(status, &json!({"error": "no"}))));
        match self.roll(12) {
            0 => Some(Fault::Silence),
            1 => Some(Fault::HangsUp),
            2 => Some(Fault::BreaksOff),
            3 => Some(Fault::Garbage),
            4 => says(500),
            5 => says(400),
            6 => says(403),
            7 => Some(Fault::Says(Response::json(429, &json!({})).with("Retry-After", "1"))),
            8 => Some(Fault::Late(Duration::from_millis(100))),
            9 => Some(Fault::Says(Response::json(200, &json!({"translatedText": ["one"]})))),
            _ => None,
        }
    }
}

const DEADLINE: Duration = Duration::from_secs(20);

#[test]
fn whatever_backends_do_every_article_is_answered_whole_in_time_and_within_budget() {
    let ferries = ["chalupa", "barca", "lancha"].map(Ferry::start);
    let tables: String = ["one", "two", "three"]
        .iter()
        .zip(&ferries)
        .map(|(name, ferry)| ferry.table(name, "price = 10"))
        .collect();
    let budget = 4_000_u64;
    let limit =
        format!("[[budgets]]\nbackends = [\"one\", \"two\", \"three\"]\nchars = {budget}\n");
    let service = start_with(&(tables + &limit), |config| config.server.request_timeout = DEADLINE);
    let mut dice = Dice(5);

    let mut asked = Vec::new();
    for round in 1..10_u64 {
        for ferry in &ferries {
            ferry.double.fail_always(dice.fault());
        }
        let articles: Vec<_> = (0..4_u64)
            .map(|at| {
                let base = round * 100 + at * 10;
                thread::spawn(move || (base, Instant::now(), ask(service, base), Instant::now()))
            })
            .collect();
        asked.extend(articles.into_iter().map(|article| article.join().unwrap()));
    }

    for (base, began, answer, ended) in asked {
        assert!(ended - began < DEADLINE, "article {base}");
        assert_eq!(answer.status, 200, "article {base}: {}", answer.text);
        let pt = answer.json()["translations"]["pt"].clone();
        let body = pt["body"].as_str().unwrap();
        let paragraphs: Vec<&str> = body.split("</p>").filter(|text| !text.is_empty()).collect();
        assert_eq!(paragraphs.len(), 5, "{body}");
        for (at, paragraph) in (0..).zip(paragraphs) {
            let number = (base + at).to_string();
            assert!(paragraph.contains(&number), "article {base} mixed up: {body}");
        }
        assert_eq!(pt["status"], "complete", "the engine is always there: {body}");
    }
    let budgets = service.get("/v1/backends").json()["budgets"].clone();
    assert!(budgets[0]["used"]["chars"].as_u64().unwrap() <= budget, "{budgets}");
    let billed: usize = ferries.iter().map(Ferry::billed).sum();
    assert!(billed > 0 && billed as u64 <= budget, "{billed} characters were billed");
}

fn ask(service: crate::service::Service, base: u64) -> crate::service::Answer {
    let paragraphs: Vec<String> =
        (0..5).map(|at| format!("<p>{}</p>", sentence(base + at))).collect();
    let body = paragraphs.concat();
    let article = json!({"article": {"lang": "en", "body": body}, "to": ["pt"]});
    service.post("/v1/articles", &article)
}
