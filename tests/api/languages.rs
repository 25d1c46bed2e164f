//! `GET /v1/languages`, `/healthz`, `/readyz`.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use crate::service::{copied_models, copy_folder, models, shared, start};

#[test]
fn languages_are_named_in_the_language_asked_for() {
    let answer = shared().get("/v1/languages?lang=uk").json();

    let english = &answer["languages"][0];
    assert_eq!(english["code"], "en");
    assert_eq!(english["name"], "англійська");
    assert_eq!(english["own_name"], "English");
    assert_eq!(english["dir"], "ltr");
    assert_eq!(english["targets"][0]["code"], "pt");
    assert_eq!(english["targets"][0]["name"], "португальська");
    assert_eq!(english["targets"][0]["backends"][0], "embedded");
}

#[test]
fn a_pair_without_a_model_goes_through_english_and_says_so() {
    // Galician stands in for a third language: the Portuguese model, placed by hand, reads it well enough.
    let folder = copied_models("pivot");
    copy_folder(&models().join("pt-en"), &folder.join("gl-en"));
    std::fs::remove_file(folder.join("gl-en/model.json")).ok();
    let service = start(|config| config.models.folder = Some(folder));

    let languages = service.get("/v1/languages").json();
    let body = serde_json::json!({"texts": ["A casa é branca e a porta é grande."], "from": "gl", "to": "pt"});
    let answer = service.post("/v1/translate", &body).json();

    let galician = languages["languages"].as_array().unwrap().iter().find(|l| l["code"] == "gl");
    let targets = galician.unwrap()["targets"].as_array().unwrap();
    let portuguese = targets.iter().find(|target| target["code"] == "pt").unwrap();
    assert_eq!(portuguese["via"], "en");
    assert_eq!(answer["translations"][0]["via"], "en");
    assert!(answer["translations"][0]["text"].as_str().unwrap().contains("casa"), "{answer}");
}

#[test]
fn what_can_be_read_can_be_asked_for_by_its_head_alone() {
    for path in ["/", "/healthz", "/readyz", "/v1/languages", "/v1/strings/uk"] {
        let mut stream = TcpStream::connect(shared().address).unwrap();
        write!(stream, "HEAD {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();

        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{path}: {answer}");
    }
}

#[test]
fn health_and_readiness_are_told() {
    let health = shared().get("/healthz").json();
    let ready = shared().get("/readyz").json();

    assert_eq!(health["status"], "ok");
    assert_eq!(ready["ready"], true);
    assert_eq!(ready["models"][0]["pair"], "en-pt");
}

#[test]
fn a_service_without_models_is_alive_but_not_ready() {
    let empty = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-models");
    std::fs::remove_dir_all(&empty).ok();
    let service = start(|config| config.models.folder = Some(empty));

    assert_eq!(service.get("/healthz").status, 200);
    assert_eq!(service.get("/readyz").status, 503);
}
