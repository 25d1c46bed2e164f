//! The embedded engine as a caller notices it: queue, cancellation, memory, broken models.

use std::{thread, time::Duration};

use serde_json::json;

use crate::service::{copied_models, start, wait_until};

/// Hundreds of different sentences: seconds of work.
fn long_text() -> String {
    let sentence =
        |n| format!("On day {n} the officials of the old city closed the bridge over the river. ");
    (0..900).map(sentence).collect()
}

fn waiting(service: crate::service::Service) -> u64 {
    service.model("en-pt")["waiting"].as_u64().unwrap_or(0)
}

#[test]
fn a_full_queue_is_told_with_when_to_come_back() {
    let service = start(|config| config.engine.queue = 40);
    service.portuguese("Good morning.");
    let _long = service.begin(&long_text());
    wait_until("the queue is nearly full", || waiting(service) > 20);

    // Each asks for something else: what all want would be translated once.
    let crowd: Vec<_> = ('A'..='L')
        .map(|who| {
            thread::spawn(move || {
                let texts: Vec<String> =
                    (0..30).map(|n| format!("Team {who}{n} met old friends.")).collect();
                let body = json!({"texts": texts, "from": "en", "to": "pt"});
                let answer = service.post("/v1/translate", &body);
                (answer.status, answer.header("retry-after").map(str::to_owned))
            })
        })
        .collect();
    let answers: Vec<_> = crowd.into_iter().map(|one| one.join().unwrap()).collect();

    let refused: Vec<_> = answers.iter().filter(|(status, _)| *status == 503).collect();
    assert!(!refused.is_empty(), "{answers:?}");
    for (_, retry_after) in refused {
        assert!(retry_after.as_deref().unwrap().parse::<u64>().unwrap() >= 1);
    }
}

#[test]
fn a_short_request_overtakes_a_long_one() {
    let service = start(|_| {});
    service.portuguese("Good morning.");
    let long = service.begin(&long_text());
    wait_until("the long request is queued", || waiting(service) > 50);

    service.portuguese("The bridge is open again.");

    assert!(waiting(service) > 20, "the long request should still be waiting");
    drop(long);
}

#[test]
fn work_stops_when_the_client_goes_away() {
    let service = start(|_| {});
    service.portuguese("Good morning.");
    let long = service.begin(&long_text());
    wait_until("the long request is queued", || waiting(service) > 50);

    drop(long);

    wait_until("the queue is empty", || waiting(service) == 0);
    // Were the work still going on, the next wave would be queued by now.
    thread::sleep(Duration::from_millis(300));
    assert_eq!(waiting(service), 0);
}

#[test]
fn blocks_of_a_page_stop_when_its_reader_leaves() {
    let service = start(|config| config.widget.request_chars = 1_000_000);
    service.portuguese("Good morning.");
    let sentence = |team| format!("Team {team} met some very old friends at the harbour. ");
    let block =
        |n| json!({"parts": [(0..12).map(|m| sentence(format!("A{n}B{m}"))).collect::<String>()]});
    let blocks: Vec<_> = (0..60).map(block).collect();
    let body = json!({"from": "en", "to": "pt", "blocks": blocks});
    let page = service.begin_at("/v1/blocks", &body);
    wait_until("the blocks are queued", || waiting(service) > 20);

    drop(page);

    wait_until("the queue is empty", || waiting(service) == 0);
    // Were the work still going on, the next wave would be queued by now.
    thread::sleep(Duration::from_millis(300));
    assert_eq!(waiting(service), 0);
}

#[test]
fn a_model_is_loaded_at_first_use_and_its_memory_is_known() {
    let service = start(|_| {});
    assert_eq!(service.model("en-pt")["state"], "installed");

    service.portuguese("Good morning.");

    let model = service.model("en-pt");
    assert_eq!(model["state"], "loaded");
    assert!(model["memory_bytes"].as_u64().unwrap() > 1_000_000, "{model}");
}

#[test]
fn an_idle_model_leaves_the_memory_and_comes_back_when_needed() {
    let service = start(|config| config.engine.unload_after = Duration::from_millis(300));
    service.portuguese("Good morning.");

    wait_until("the model is unloaded", || service.model("en-pt")["state"] == "installed");

    assert!(service.portuguese("Good morning.").contains("Bom dia"));
}

#[test]
fn a_broken_model_takes_only_its_own_pair_away() {
    let folder = copied_models("broken");
    let files = std::fs::read_dir(folder.join("en-pt")).unwrap();
    let model = files
        .map(|entry| entry.unwrap().path())
        .find(|path| {
            path.extension().is_some_and(|e| e == "bin")
                && path.to_string_lossy().contains("model.")
        })
        .unwrap();
    let bytes = std::fs::read(&model).unwrap();
    std::fs::write(&model, &bytes[..bytes.len() / 2]).unwrap();
    let service = start(|config| config.models.folder = Some(folder));

    let broken =
        service.post("/v1/translate", &json!({"texts": ["Good day"], "from": "en", "to": "pt"}));
    let whole =
        service.post("/v1/translate", &json!({"texts": ["Bom dia"], "from": "pt", "to": "en"}));

    assert_eq!(broken.status, 422, "{}", broken.text);
    assert!(broken.text.contains("tolmach models install en-pt"), "{}", broken.text);
    assert_eq!(whole.status, 200);
    assert_eq!(service.model("en-pt")["state"], "broken");
}

#[test]
fn the_same_text_gives_the_same_translation_alone_and_in_a_crowd() {
    let service = start(|_| {});
    let texts: Vec<String> = (0..60)
        .map(|n| {
            format!(
                "The bridge number {n} over the river was closed on Tuesday{}.",
                " again".repeat(n % 5)
            )
        })
        .collect();

    let body = json!({"texts": texts, "from": "en", "to": "pt"});
    let together = service.post("/v1/translate", &body).json();

    for at in [0, 17, 42] {
        let alone = service.portuguese(&texts[at]);
        assert_eq!(together["translations"][at]["text"], alone);
    }
}
