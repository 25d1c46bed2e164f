//! Requests that are wrong, and days on which nobody translates.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use serde_json::{Value, json};

use super::{ask, line, lines, text};
use crate::{
    command::{serve, stop},
    double::{Fault, Response},
    routing::{self, Ferry, sentence},
    service::{shared, start},
};

#[test]
fn numbers_that_are_wrong_are_told_with_their_place() {
    for (parts, tags, seen) in [
        (json!(["a", [0]]), json!([]), "slot 0 without a tag"),
        (json!(["a", [0], [0]]), json!(["b"]), "slot 0 twice"),
        (json!(["a", [0, [[0]]]]), json!(["b"]), "slot 0 twice"),
        (json!(["a"]), json!(["b"]), "no slot 0"),
    ] {
        let block = json!({"parts": parts, "tags": tags});

        let answer = ask(shared(), &json!([text("x"), block]));

        assert_eq!(answer.status, 400, "{}", answer.text);
        assert_eq!(answer.json()["code"], "bad-value");
        assert_eq!(answer.json()["pointer"], "/blocks/1/parts");
        assert_eq!(answer.json()["seen"], seen);
    }
}

#[test]
fn what_is_no_part_is_told() {
    for wrong in [json!(5), json!([]), json!(["x"]), json!([0, "x"]), json!([0, [], 1]), json!({})]
    {
        let answer = ask(shared(), &json!([{"parts": [wrong], "tags": ["b"]}]));

        assert_eq!(answer.status, 400, "{wrong}: {}", answer.text);
        assert!(answer.json()["detail"].as_str().unwrap().contains("/blocks/0/parts"), "{wrong}");
    }
}

#[test]
fn deep_nesting_is_refused_and_twenty_are_not() {
    let nested = |depth: usize| {
        let open = (0..depth).map(|slot| format!("[{slot},[")).collect::<Vec<_>>().concat();
        let (close, tags) = ("]]".repeat(depth), vec!["b"; depth]);
        let parts = format!("[{open}\"The harbour is open.\"{close}]");
        let block = format!("{{\"parts\": {parts}, \"tags\": {}}}", json!(tags));
        let body = format!("{{\"from\": \"en\", \"to\": \"pt\", \"blocks\": [{block}]}}");
        shared().post_raw("/v1/blocks", body.as_bytes())
    };

    let answer = nested(20);
    assert_ne!(line(&answer, 0)["status"], "kept", "{}", answer.text);
    assert_eq!(nested(100_000).status, 400);
}

#[test]
fn limits_are_told_with_what_was_seen() {
    let service = start(|config| config.widget.blocks = 2);
    let answer = ask(service, &json!([text("a"), text("b"), text("c")]));
    assert_eq!((answer.status, &answer.json()["code"]), (413, &json!("too-many-blocks")));
    assert_eq!((&answer.json()["count"], &answer.json()["limit"]), (&json!(3), &json!(2)));

    let answer = ask(service, &json!([text(&"a".repeat(1_000_000))]));
    assert_eq!((answer.status, &answer.json()["code"]), (413, &json!("text-too-long")));
    assert_eq!(answer.json()["limit"], 20_000);
}

#[test]
fn a_block_that_is_too_long_stays_and_the_others_do_not() {
    let long = "The harbour is open. ".repeat(300);

    let answer = ask(shared(), &json!([text(&long), text("World")]));

    assert_eq!(line(&answer, 0)["reason"], "limit");
    assert_eq!(line(&answer, 1)["parts"], json!(["Mundo"]));

    let (parts, tags): (Vec<Value>, Vec<&str>) = (0..501).map(|slot| (json!([slot]), "b")).unzip();
    let answer = ask(shared(), &json!([{"parts": parts, "tags": tags}]));
    assert_eq!(line(&answer, 0)["reason"], "limit");
}

#[test]
fn a_pair_nobody_translates_is_told_before_any_line() {
    let body = json!({"from": "en", "to": "is", "blocks": [text("World")]});

    let answer = shared().post("/v1/blocks", &body);

    assert_eq!((answer.status, &answer.json()["code"]), (422, &json!("pair-unavailable")));
}

#[test]
fn an_address_that_asks_too_much_waits() {
    let service = start(|config| config.widget.chars_per_minute = 30);
    lines(&ask(service, &json!([text("The harbour is open.")])));

    let answer = ask(service, &json!([text("The harbour is open.")]));

    assert_eq!((answer.status, &answer.json()["code"]), (429, &json!("too-fast")));
    let seconds: u64 = answer.header("Retry-After").unwrap().parse().unwrap();
    assert!((1..=60).contains(&seconds), "{seconds}");
    assert_eq!(answer.json()["seconds"], seconds);
}

#[test]
fn behind_a_proxy_each_reader_has_his_own_share() {
    let service = start(|config| {
        config.widget.chars_per_minute = 30;
        config.widget.caller_header = "X-Real-IP".into();
    });
    let from = |address: &str| {
        let body = json!({"from": "en", "to": "pt", "blocks": [text("The harbour is open.")]});
        service.send("POST", "/v1/blocks", &[("X-Real-IP", address)], Some(&body)).status
    };

    assert_eq!([from("192.0.2.1"), from("192.0.2.1"), from("192.0.2.2")], [200, 429, 200]);
}

#[test]
fn a_reader_cannot_say_in_a_line_of_his_own_who_he_is() {
    let service = start(|config| {
        config.widget.chars_per_minute = 30;
        config.widget.caller_header = "X-Forwarded-For".into();
    });
    let body = json!({"from": "en", "to": "pt", "blocks": [text("The harbour is open.")]});
    let body = body.to_string();
    let ask = |forged: &str| {
        let mut stream = TcpStream::connect(service.url("").replace("http://", "")).unwrap();
        write!(
            stream,
            "POST /v1/blocks HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
             X-Forwarded-For: {forged}\r\nX-Forwarded-For: 192.0.2.1\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.split(' ').nth(1).unwrap().to_owned()
    };

    assert_eq!([ask("198.51.100.1"), ask("198.51.100.2")], ["200", "429"]);
}

fn broken() -> Fault {
    Fault::Says(Response::json(500, &json!({"error": "no"})))
}

#[test]
fn where_nobody_translates_the_page_stays_and_the_answer_ends() {
    let ferry = Ferry::start("chalupa");
    let service = routing::start_with(&ferry.table("ferry", ""), |config| {
        config.models.folder = Some(config.server.data.join("none"));
    });
    lines(&ask(service, &json!([text(&sentence(1))])));
    ferry.double.fail_always(Some(broken()));

    let answer = ask(service, &json!([text(&sentence(123)), text(&sentence(1)), text("12")]));

    assert_eq!(line(&answer, 0)["reason"], "backend", "{}", answer.text);
    assert_eq!(line(&answer, 1)["status"], "remembered");
    assert_eq!(lines(&answer)[3]["kept"], 2);

    let answer = ask(service, &json!([text(&sentence(456))]));
    assert_eq!(line(&answer, 0)["reason"], "backend", "{}", answer.text);
}

#[test]
fn no_word_of_a_page_is_in_the_log() {
    let running = serve();
    let block =
        json!({"parts": ["The Zanzibar embassy ", [0, ["was closed"]], "."], "tags": ["b"]});
    let wrong = json!({"parts": ["Zanzibar", [7]]});
    let suggestion = json!({
        "from": "en", "to": "pt", "source": "Zanzibar.", "shown": "x", "suggested": "Zanzibar!",
        "page": "https://zanzibar.example/"
    });

    lines(&ask(running.service, &json!([block])));
    ask(running.service, &json!([wrong]));
    running.service.post("/v1/blocks/suggestions", &suggestion);
    stop(&running);
    let log = running.child.wait_with_output().unwrap().stderr;
    let log = String::from_utf8(log).unwrap();

    assert_eq!(log.matches("/v1/blocks").count(), 3, "{log}");
    assert!(!log.to_lowercase().contains("zanzibar") && !log.contains("embaixada"), "{log}");
}
