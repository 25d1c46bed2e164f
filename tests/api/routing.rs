//! Who is asked for what: services of tests/translators/double.rs beside the real engine, chosen by rules as an
//! operator writes them.

mod budgets;
mod cli;
mod faults;
mod rules;

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use serde_json::{Value, json};
use tolmach::config::{Config, File, Sources};

use crate::{
    double::{Double, Request, Response},
    service::{self, Service, wait_until},
};

/// A service that translates sentences about ferries into Portuguese, each with a word of its own for a ferry.
pub struct Ferry {
    pub double: Double,
    word: &'static str,
    /// Characters it translated, whether the answer arrived or not: what a service bills.
    billed: Arc<AtomicUsize>,
}

impl Ferry {
    pub fn start(word: &'static str) -> Ferry {
        let billed = Arc::new(AtomicUsize::new(0));
        let counting = billed.clone();
        let double = Double::start(move |request| handler(word, request, &counting));
        Ferry { double, word, billed }
    }

    pub fn billed(&self) -> usize {
        self.billed.load(Ordering::Relaxed)
    }

    /// Its table for the settings; it speaks as LibreTranslate does.
    pub fn table(&self, name: &str, more: &str) -> String {
        let url = &self.double.url;
        format!(
            "[backends.{name}]\nkind = \"libretranslate\"\nurl = \"{url}\"\nretries = 0\n\
             timeout = \"500ms\"\n{more}\n"
        )
    }

    /// What it makes of a sentence with this number.
    pub fn answer(&self, number: u64) -> String {
        portuguese(self.word, number)
    }

    /// All texts it was asked for.
    pub fn texts(&self) -> Vec<String> {
        let asked = self.double.seen().into_iter().filter(|r| r.path == "/translate");
        let texts = asked.flat_map(|request| {
            let json = request.json();
            let texts = json["q"].as_array().cloned().unwrap_or_default();
            texts.into_iter().map(|text| text.as_str().unwrap_or_default().to_owned())
        });
        texts.collect()
    }
}

/// English and Portuguese: sentences that differ in numbers alone would be filled in from the memory.
const ANIMALS: [[&str; 2]; 10] = [
    ["horse", "cavalo"],
    ["dog", "cachorro"],
    ["cat", "gato"],
    ["goat", "bode"],
    ["lion", "leão"],
    ["wolf", "lobo"],
    ["bear", "urso"],
    ["rabbit", "coelho"],
    ["duck", "pato"],
    ["mouse", "rato"],
];
const COLOURS: [[&str; 2]; 10] = [
    ["red", "vermelho"],
    ["black", "preto"],
    ["white", "branco"],
    ["yellow", "amarelo"],
    ["old", "velho"],
    ["young", "jovem"],
    ["small", "pequeno"],
    ["big", "grande"],
    ["strong", "forte"],
    ["tired", "cansado"],
];
const PLACES: [[&str; 2]; 10] = [
    ["in the garden", "no jardim"],
    ["in the kitchen", "na cozinha"],
    ["at the market", "no mercado"],
    ["at the school", "na escola"],
    ["on the beach", "na praia"],
    ["in the forest", "na floresta"],
    ["at the station", "na estação"],
    ["in the church", "na igreja"],
    ["at the hospital", "no hospital"],
    ["in the library", "na biblioteca"],
];

/// The words of a number, in one of the two languages.
fn words(number: u64, language: usize) -> [&'static str; 3] {
    let at = |place: u64| usize::try_from(number / place % 10).unwrap();
    [ANIMALS[at(1)], COLOURS[at(10)], PLACES[at(100)]].map(|word| word[language])
}

pub fn sentence(number: u64) -> String {
    let [animal, colour, place] = words(number, 0);
    format!(
        "We heard that the {colour} {animal} was {place} and that somebody saw the ferry {number} times."
    )
}

fn portuguese(ferry: &str, number: u64) -> String {
    let [animal, colour, place] = words(number, 1);
    format!(
        "Ouvimos dizer que o {animal} {colour} estava {place} e que alguém viu a {ferry} {number} vezes."
    )
}

fn handler(word: &str, request: &Request, billed: &AtomicUsize) -> Response {
    if request.path == "/languages" {
        return Response::json(200, &json!([{"code": "en", "targets": ["pt", "uk"]}]));
    }
    let asked = request.json();
    let translate = |text: &Value| {
        let text = text.as_str().unwrap_or_default();
        billed.fetch_add(text.chars().count(), Ordering::Relaxed);
        let number: String = text.chars().filter(char::is_ascii_digit).collect();
        match asked["target"].as_str() {
            Some("uk") => format!("Пором номер {number} сьогодні знову запізнюється."),
            _ => portuguese(word, number.parse().unwrap_or_default()),
        }
    };
    let texts: Vec<String> = asked["q"].as_array().unwrap().iter().map(translate).collect();
    Response::json(200, &json!({"translatedText": texts}))
}

/// A service with these lines in its settings file.
pub fn start(settings: &str) -> Service {
    start_with(settings, |_| {})
}

pub fn start_with(settings: &str, change: impl FnOnce(&mut Config)) -> Service {
    let read = read(settings);
    let names: Vec<String> = read.backends.iter().map(|backend| backend.name.clone()).collect();
    let service = service::start(move |config| {
        config.backends = read.backends;
        config.routing = read.routing;
        change(config);
    });
    wait_until("all have told their languages", || {
        names.iter().all(|name| state_of(service, name)["pairs"] != 0)
    });
    service
}

fn read(settings: &str) -> Config {
    let file = File::parse(Path::new("tolmach.toml"), settings).unwrap();
    let sources = Sources { file: Some(file), ..Sources::default() };
    Config::read(&sources).expect("right settings").0
}

/// The texts that come back for sentences with these numbers.
pub fn translate(service: Service, numbers: &[u64]) -> Vec<String> {
    let answer = service.post("/v1/translate", &request(numbers));
    assert_eq!(answer.status, 200, "{}", answer.text);
    texts(&answer.json())
}

pub fn texts(answer: &Value) -> Vec<String> {
    let all = answer["translations"].as_array().unwrap().iter();
    all.map(|one| one["text"].as_str().unwrap().to_owned()).collect()
}

pub fn request(numbers: &[u64]) -> Value {
    let texts: Vec<String> = numbers.iter().map(|number| sentence(*number)).collect();
    json!({"texts": texts, "from": "en", "to": "pt"})
}

/// The state of a backend as `GET /v1/backends` tells it.
pub fn state_of(service: Service, name: &str) -> Value {
    let answer = service.get("/v1/backends").json();
    let mut all = answer["backends"].as_array().unwrap().iter();
    all.find(|backend| backend["name"] == name).unwrap().clone()
}
