//! How many terms of real news come out as wanted, with a glossary and without: a figure, not a promise.
//!
//! `TOLMACH_SHARED=../shared cargo test --test api accuracy -- --ignored --nocapture`

use std::fmt::Write;

use serde_json::json;

use crate::service;

/// Terms of the news as a portal in Portugal would have them; the engine's words are often Brazil's.
const TERMS: &[(&str, &str)] = &[
    ("team", "equipa"),
    ("police", "polícia"),
    ("kids", "miúdos"),
    ("coach", "treinador"),
    ("game", "jogo"),
    ("court", "tribunal"),
    ("hurricane", "furacão"),
    ("hospital", "hospital"),
    ("officials", "responsáveis"),
    ("campaign", "campanha"),
    ("bus", "autocarro"),
    ("train", "comboio"),
    ("mobile phone", "telemóvel"),
    ("phone", "telefone"),
    ("researchers", "investigadores"),
    ("scientists", "cientistas"),
    ("goalkeeper", "guarda-redes"),
    ("tropical storm", "tempestade tropical"),
    ("government", "governo"),
    ("company", "empresa"),
    ("report", "relatório"),
    ("women", "mulheres"),
    ("crew", "tripulação"),
    ("Moscow", "Moscovo"),
    ("Iran", "Irão"),
    ("breakfast", "pequeno-almoço"),
    ("staff", "funcionários"),
];

#[test]
#[ignore = "a figure for the README; needs ../shared"]
fn accuracy_of_terms_in_news() {
    let shared = std::env::var("TOLMACH_SHARED").expect("TOLMACH_SHARED names the shared folder");
    let news = std::fs::read_to_string(format!("{shared}/data/news/en.txt")).unwrap();
    let service = service::start(|_| {});
    let entries: Vec<_> =
        TERMS.iter().map(|(source, target)| json!({"source": source, "target": target})).collect();
    super::put(service, &json!(entries));
    let has_term = |line: &&str| {
        let line = line.to_lowercase();
        TERMS.iter().any(|(source, _)| line.contains(&source.to_lowercase()))
    };
    let mut figures = String::new();
    let (mut expected, mut before, mut after, mut flagged) = (0, 0, 0, 0);
    for line in news.lines().filter(has_term) {
        let body = line.replace('&', "&amp;").replace('<', "&lt;");
        let with = super::translate(service, &body);
        let without = super::translate_with(service, &body, &json!({"glossary": []}));
        let own = with["segments"]["pt"].as_array().unwrap();
        let findings = own.iter().flat_map(|s| s["findings"].as_array().unwrap());
        let missing: Vec<_> = findings.filter(|f| f["defect"] == "term").collect();
        expected += super::terms(&with).0;
        after += super::terms(&with).1;
        flagged += missing.len() as u64;
        let put =
            own.iter().filter(|s| s["done"].to_string().contains("put_terms_in")).count() as u64;
        if put > 0 || !missing.is_empty() {
            let _ = writeln!(
                figures,
                "{put} {missing:?}\n  {line}\n- {}\n+ {}",
                super::text(&without),
                super::text(&with)
            );
        }
        before += met_without(&with, &without);
    }
    println!("{figures}terms {expected}: without {before}, with {after}; flagged {flagged}");
    assert!(after >= before);
}

/// The terms that are met already where nobody puts them in.
fn met_without(with: &serde_json::Value, without: &serde_json::Value) -> u64 {
    let pairs = with["segments"]["pt"].as_array().unwrap().iter();
    let pairs = pairs.zip(without["segments"]["pt"].as_array().unwrap());
    let met = pairs.map(|(with, without)| {
        let source = with["source"].as_str().unwrap().to_owned();
        let entry = |(source, target): &(&str, &str)| tolmach::glossary::Entry {
            source: (*source).into(),
            target: (*target).into(),
            ..Default::default()
        };
        let glossary = tolmach::glossary::Glossary {
            name: "g".into(),
            pair: "en-pt".parse().unwrap(),
            is_active: true,
            entries: TERMS.iter().map(entry).collect(),
            version: 0,
        };
        let terms = tolmach::glossary::Terms::compile([&glossary]).find(&source);
        let target = without["target"].as_str().unwrap();
        terms
            .iter()
            .filter(|found| {
                let any = tolmach::glossary::standing::Letters::Any;
                !tolmach::glossary::standing(&found.entry.target, target, any).is_empty()
            })
            .count() as u64
    });
    met.sum()
}
