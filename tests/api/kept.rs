//! `/v1/articles/{id}`: kept articles.

use std::{
    io::{Read, Write},
    net::TcpStream,
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use tolmach::config::Store;

use crate::{
    command::serve_on,
    service::{Answer, Service, own_folder, shared, start, wait_until},
};

const BODY: &str = "<p>The storm closed the old bridge. The harbour is open.</p>\
    <p>The council met <a href=\"/t\">on Tuesday</a>.</p>";

fn source(body: &str) -> Value {
    json!({"article": {"title": "Storm closes bridge", "body": body, "lang": "en"}})
}

fn put(service: Service, id: &str, body: &str) -> Value {
    let answer = service.send("PUT", &path(id), &[], Some(&source(body)));
    assert!(matches!(answer.status, 200 | 201), "{}", answer.text);
    answer.json()
}

fn path(id: &str) -> String {
    format!("/v1/articles/{id}")
}

fn read(service: Service, id: &str) -> Answer {
    let answer = service.get(&format!("/v1/articles/{id}?lang=pt"));
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer
}

fn portuguese(answer: &Answer) -> String {
    answer.json()["translations"]["pt"]["body"].as_str().unwrap().to_owned()
}

/// What went over the wire: the head, and the bytes behind it.
fn raw(service: Service, method: &str, path: &str, headers: &str) -> (String, Vec<u8>) {
    let mut stream = TcpStream::connect(service.address).unwrap();
    write!(stream, "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n")
        .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4;
    let body = answer.split_off(end);
    (String::from_utf8(answer).unwrap().to_ascii_lowercase(), body)
}

fn header<'h>(head: &'h str, name: &str) -> &'h str {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.find(|(key, _)| *key == name).map_or("", |(_, value)| value)
}

#[test]
fn a_kept_article_is_translated_once_and_then_comes_from_memory() {
    let kept = shared().send("PUT", &path("once"), &[], Some(&source(BODY)));

    let (first, second) = (read(shared(), "once"), read(shared(), "once"));

    assert_eq!(kept.status, 201);
    assert_eq!(kept.header("Location"), Some("/v1/articles/once"));
    assert_eq!(kept.json()["version"], 1);
    assert_eq!(kept.json()["from"], "en");
    assert_eq!(first.header("Cache-Status"), Some("tolmach; fwd=miss; stored"));
    assert_eq!(second.header("Cache-Status"), Some("tolmach; hit"));
    assert_eq!(first.header("Content-Language"), Some("pt"));
    assert_eq!(first.text, second.text);
    assert_eq!(first.header("ETag"), second.header("ETag"));
    assert_eq!(first.json()["etag"], kept.json()["etag"]);
    assert!(portuguese(&first).contains("<a href=\"/t\">"), "{}", first.text);
    assert!(portuguese(&first).contains("tempestade"), "{}", first.text);
}

#[test]
fn an_edit_tells_which_sentences_changed_and_asks_for_those_alone() {
    put(shared(), "edit", BODY);
    read(shared(), "edit");

    let edited = put(shared(), "edit", &BODY.replace("is open", "was closed at noon"));
    let answer = read(shared(), "edit");

    let changed = &edited["changed_segments"];
    assert_eq!(edited["version"], 2);
    assert_eq!(changed["kept"], 3);
    assert_eq!(changed["moved"], 0);
    assert_eq!(changed["added"].as_array().unwrap().len(), 1);
    assert_eq!(changed["added"][0]["field"], "body");
    assert_eq!(changed["added"][0]["id"], "0.1");
    assert_eq!(changed["added"][0]["source"], "The harbour was closed at noon.");
    assert_eq!(changed["removed"][0]["source"], "The harbour is open.");
    assert_eq!(answer.json()["version"], 2);
    assert!(portuguese(&answer).contains("meio-dia"), "{}", answer.text);
    assert_eq!(answer.json()["translations"]["pt"]["counts"]["recalled"], 3);
}

#[test]
fn the_same_article_again_is_no_new_edition() {
    let first = put(shared(), "again", BODY);

    let second = put(shared(), "again", BODY);

    assert_eq!(second["etag"], first["etag"]);
    assert_eq!(second["version"], 1);
    assert_eq!(second["changed_segments"]["kept"], 4);
}

#[test]
fn who_has_the_bytes_gets_304_until_they_change() {
    put(shared(), "fresh", BODY);
    let tag = read(shared(), "fresh").header("ETag").unwrap().to_owned();
    let ask = || shared().get_with("/v1/articles/fresh?lang=pt", "If-None-Match", &tag);

    let same = ask();
    put(shared(), "fresh", &BODY.replace("Tuesday", "Wednesday"));
    let changed = ask();

    assert!(tag.starts_with('"'), "strong: {tag}");
    assert_eq!((same.status, same.text.as_str()), (304, ""));
    assert_eq!(same.header("ETag"), Some(tag.as_str()));
    assert_eq!(same.header("Content-Language"), Some("pt"));
    assert_eq!(changed.status, 200);
}

#[test]
fn packed_bytes_have_a_tag_of_their_own() {
    put(shared(), "packed", BODY);
    let path = "/v1/articles/packed?lang=pt";

    let (plain, _) = raw(shared(), "GET", path, "");
    let (packed, bytes) = raw(shared(), "GET", path, "Accept-Encoding: gzip\r\n");
    let tag = header(&packed, "etag");
    let known = format!("Accept-Encoding: gzip\r\nIf-None-Match: {tag}\r\n");
    let (same, nothing) = raw(shared(), "GET", path, &known);
    let (other, _) = raw(shared(), "GET", path, &format!("If-None-Match: {tag}\r\n"));
    let (deflated, _) = raw(shared(), "GET", path, "Accept-Encoding: deflate\r\n");

    assert_eq!(header(&plain, "content-encoding"), "");
    assert_eq!(header(&packed, "content-encoding"), "gzip");
    assert_eq!(bytes[..2], [0x1f, 0x8b]);
    assert_eq!(header(&packed, "content-length"), bytes.len().to_string());
    assert_ne!(tag, header(&plain, "etag"));
    assert!(same.starts_with("http/1.1 304") && nothing.is_empty(), "{same}");
    assert!(other.starts_with("http/1.1 200"), "{other}");
    assert_eq!(header(&deflated, "etag"), format!("w/{}", header(&plain, "etag")));
    for head in [&plain, &packed, &deflated] {
        assert!(head.contains("vary: accept-encoding"), "{head}");
    }
}

#[test]
fn an_answer_varies_with_the_wishes_that_decided_it() {
    put(shared(), "vary", BODY);

    let named = shared().get_in("/v1/articles/vary?lang=pt", "en");
    let wished = shared().get_in(&path("vary"), "pt-BR, en;q=0.5");
    let plain = shared().send("GET", &path("vary"), &[], None);

    assert_eq!(named.header("Vary"), Some("Accept-Encoding"));
    assert_eq!(wished.header("Vary"), Some("Accept-Encoding, Accept-Language"));
    assert_eq!(plain.header("Vary"), Some("Accept-Encoding, Accept-Language"));
}

#[test]
fn a_reader_gets_the_best_of_the_languages_there_are() {
    put(shared(), "wishes", BODY);
    let served = |wish: &str| {
        let answer = shared().get_in(&path("wishes"), wish);
        assert_eq!(answer.status, 200, "{wish}: {}", answer.text);
        answer.header("Content-Language").unwrap().to_owned()
    };

    assert_eq!(served("pt-BR, en;q=0.5"), "pt");
    assert_eq!(served("uk, en;q=0.8, pt;q=0.3"), "en");
    assert_eq!(served("en;q=0.2, pt;q=0.9"), "pt");
    assert_eq!(served("uk"), "en", "the language it was written in");
    assert_eq!(served("pt;q=0, *"), "en");
}

#[test]
fn readers_of_all_regions_share_a_translation() {
    put(shared(), "region", BODY);
    let first = read(shared(), "region");

    let answer = shared().get("/v1/articles/region?lang=pt-BR");

    assert_eq!(answer.header("Content-Language"), Some("pt"));
    assert_eq!(answer.text, first.text);
}

#[test]
fn the_language_it_was_written_in_is_an_answer_too() {
    put(shared(), "own", BODY);

    let answer = shared().get("/v1/articles/own?lang=en").json();

    assert_eq!(answer["translations"]["en"]["body"], BODY);
    assert_eq!(answer["translations"]["en"]["unchanged"], "same_language");
}

#[test]
fn the_head_of_an_article_can_be_asked_for_alone() {
    put(shared(), "head", BODY);
    let path = "/v1/articles/head?lang=pt";
    let (whole, bytes) = raw(shared(), "GET", path, "");

    let (head, body) = raw(shared(), "HEAD", path, "");

    assert!(head.starts_with("http/1.1 200"), "{head}");
    assert_eq!(header(&head, "etag"), header(&whole, "etag"));
    assert_eq!(header(&head, "content-length"), bytes.len().to_string());
    assert!(body.is_empty());
}

#[test]
fn details_can_be_asked_for_of_a_kept_article() {
    put(shared(), "detail", BODY);

    let path = "/v1/articles/detail?lang=pt&include=integrity,segments&view=bilingual";
    let answer = shared().get(path).json();

    assert_eq!(answer["integrity"]["pt"]["holds"], true);
    assert_eq!(answer["segments"]["pt"].as_array().unwrap().len(), 4);
    assert_eq!(answer["bilingual"]["pt"][0]["source"], "Storm closes bridge");
    assert_eq!(answer["translations"]["pt"]["body"], portuguese(&read(shared(), "detail")));
}

#[test]
fn a_deleted_article_is_gone_with_its_translations() {
    put(shared(), "gone", BODY);
    read(shared(), "gone");

    let first = shared().send("DELETE", &path("gone"), &[], None);
    let second = shared().send("DELETE", &path("gone"), &[], None);
    let answer = shared().get("/v1/articles/gone?lang=pt");
    let again = put(shared(), "gone", "<p>Another article has this id now.</p>");

    assert_eq!((first.status, first.text.as_str()), (204, ""));
    assert_eq!((second.status, answer.status), (404, 404));
    assert_eq!(answer.json()["code"], "no-article");
    assert_eq!(again["version"], 1);
    assert!(portuguese(&read(shared(), "gone")).contains("artigo"));
}

#[test]
fn an_id_is_short_and_plain() {
    let long = "a".repeat(201);
    let very_long = "a".repeat(60_000);
    for id in ["a%00b", "a%0Ab", "a%2Fb", "a%20b", "%D1%96d", "a%ffb", &long, &very_long] {
        let answer = shared().send("PUT", &path(id), &[], Some(&source(BODY)));

        let shown: String = id.chars().take(20).collect();
        assert_eq!(answer.status, 400, "{shown}: {}", answer.text);
        assert_eq!(answer.json()["code"], "bad-article-id", "{shown}");
    }
    assert_eq!(shared().send("PUT", &path(&"a".repeat(200)), &[], Some(&source(BODY))).status, 201);
}

#[test]
fn an_address_of_a_megabyte_is_cut_off_and_harms_nobody() {
    let mut stream = TcpStream::connect(shared().address).unwrap();
    let id = "a".repeat(1_000_000);
    // The server hangs up before it has read all.
    write!(stream, "GET /v1/articles/{id} HTTP/1.1\r\nHost: x\r\n\r\n").ok();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok();

    assert!(answer.is_empty() || answer.starts_with(b"HTTP/1.1 4"));
    assert_eq!(shared().get("/healthz").status, 200);
}

#[test]
fn an_article_that_names_another_id_is_refused() {
    for other in ["two", &"a".repeat(1_000_000)] {
        let mut body = source(BODY);
        body["article"]["id"] = json!(other);

        let answer = shared().send("PUT", &path("one"), &[], Some(&body));

        assert_eq!(answer.status, 400);
        assert_eq!(answer.json()["pointer"], "/article/id");
        assert!(answer.text.len() < 1_000, "what was seen is shortened");
    }
}

#[test]
fn who_writes_over_what_he_did_not_read_is_told() {
    let first = put(shared(), "match", BODY)["etag"].as_str().unwrap().to_owned();
    let write = |header: &str, tag: &str, body: &str| {
        let body = source(&BODY.replace("Tuesday", body));
        shared().send("PUT", &path("match"), &[(header, tag)], Some(&body))
    };

    let second = write("If-Match", &first, "Wednesday");
    let third = write("If-Match", &first, "Thursday");
    let new_only = write("If-None-Match", "*", "Friday");
    let any = write("If-Match", "*", "Saturday");

    assert_eq!(second.status, 200);
    assert_eq!(third.status, 412);
    assert_eq!(third.json()["code"], "version-conflict");
    assert_eq!(third.json()["current"], second.json()["etag"]);
    assert_eq!(new_only.status, 412);
    assert_eq!((any.status, &any.json()["version"]), (200, &json!(3)));
    let nothing =
        shared().send("PUT", &path("match-none"), &[("If-Match", "*")], Some(&source(BODY)));
    assert_eq!(nothing.status, 412);
}

#[test]
fn what_is_wrong_with_a_read_is_told() {
    put(shared(), "wrong", BODY);

    for (path, status, code) in [
        ("/v1/articles/nobody", 404, "no-article"),
        ("/v1/articles/wrong?lang=klingon", 400, "unknown-language"),
        ("/v1/articles/wrong?lang=de", 422, "pair-unavailable"),
        ("/v1/articles/wrong?lang=pt&stale=perhaps", 400, "bad-value"),
        ("/v1/articles/wrong?lang=pt&view=upside-down", 400, "bad-value"),
        ("/v1/articles?status=good", 400, "bad-value"),
        ("/v1/articles?limit=many", 400, "bad-value"),
    ] {
        let answer = shared().get(path);

        assert_eq!(answer.status, status, "{path}: {}", answer.text);
        assert_eq!(answer.json()["code"], code, "{path}");
    }
    assert_eq!(shared().send("PATCH", &path("wrong"), &[], None).status, 405);
}

#[test]
fn without_a_memory_nothing_is_kept_and_the_setting_is_named() {
    let service = start(|config| config.memory.store = Store::None);

    let put = service.send("PUT", &path("x"), &[], Some(&source(BODY)));
    let list = service.get("/v1/articles");

    for answer in [put, list] {
        assert_eq!(answer.status, 501);
        assert_eq!(answer.json()["code"], "memory-off");
        assert!(answer.text.contains("memory.store"), "{}", answer.text);
    }
}

#[test]
fn the_list_tells_what_is_translated_into_what_and_how_well() {
    let service = start(|_| {});
    for id in ["a", "b", "c"] {
        put(service, id, BODY);
    }
    read(service, "a");
    read(service, "b");
    let edited = put(service, "b", &BODY.replace("Tuesday", "Friday"));
    let ids = |query: &str| -> Vec<String> {
        let list = service.get(&format!("/v1/articles{query}")).json();
        let articles = list["articles"].as_array().unwrap_or_else(|| panic!("{query}: {list}"));
        articles.iter().map(|article| article["id"].as_str().unwrap().to_owned()).collect()
    };

    let all = service.get("/v1/articles").json();

    assert_eq!(ids(""), ["b", "c", "a"], "changed last first");
    let a = &all["articles"][2];
    assert_eq!(a["from"], "en");
    assert_eq!(a["translations"]["pt"]["status"], "complete");
    assert_eq!(a["translations"]["pt"]["counts"]["segments"], 4);
    assert_eq!(a["translations"]["pt"]["is_current"], true);
    assert_eq!(all["articles"][0]["translations"]["pt"]["is_current"], false);
    assert_eq!(ids("?lang=pt"), ["b", "a"]);
    assert_eq!(ids("?lang=pt&status=complete"), ["a"]);
    assert_eq!(ids("?lang=pt&status=missing"), ["b", "c"]);
    assert!(ids("?status=partial").is_empty());
    let before = edited["updated_ms"].as_i64().unwrap() - 1;
    assert!(ids(&format!("?updated_after={before}")).contains(&"b".to_owned()));
    assert!(ids(&format!("?updated_after={}", before + 1)).is_empty());
}

#[test]
fn a_long_list_comes_page_by_page() {
    let service = start(|_| {});
    for number in 0..5 {
        put(service, &format!("n{number}"), BODY);
    }
    let (mut seen, mut cursor) = (Vec::new(), String::new());

    loop {
        let page = service.get(&format!("/v1/articles?limit=2{cursor}")).json();
        let articles = page["articles"].as_array().unwrap();
        seen.extend(articles.iter().map(|article| article["id"].as_str().unwrap().to_owned()));
        let Some(next) = page["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }

    assert_eq!(seen, ["n4", "n3", "n2", "n1", "n0"]);
}

#[test]
fn a_crowd_of_first_readers_makes_one_translation() {
    put(shared(), "crowd", &BODY.replace("old bridge", "wooden bridge"));

    let readers: Vec<_> = (0..20).map(|_| thread::spawn(|| read(shared(), "crowd"))).collect();
    let answers: Vec<Answer> = readers.into_iter().map(|reader| reader.join().unwrap()).collect();

    let made =
        |answer: &&Answer| answer.header("Cache-Status") == Some("tolmach; fwd=miss; stored");
    assert_eq!(answers.iter().filter(made).count(), 1);
    assert!(answers.iter().all(|answer| answer.text == answers[0].text));
}

#[test]
fn a_first_reader_who_goes_away_leaves_the_article_to_the_next() {
    put(shared(), "left", &BODY.replace("old bridge", "narrow bridge"));
    for _ in 0..5 {
        let mut stream = TcpStream::connect(shared().address).unwrap();
        write!(stream, "GET /v1/articles/left?lang=pt HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        drop(stream);
    }

    let answer = read(shared(), "left");

    assert!(portuguese(&answer).contains("ponte"), "{}", answer.text);
}

#[test]
fn the_old_translation_is_read_while_the_new_one_is_made_for_who_may() {
    put(shared(), "stale", BODY);
    let old = read(shared(), "stale");
    put(shared(), "stale", &BODY.replace("Tuesday", "Monday"));

    let stale = shared().get("/v1/articles/stale?lang=pt&stale=ok");

    assert_eq!(stale.text, old.text);
    assert_eq!(stale.header("Tolmach-Stale"), Some("true"));
    assert_eq!(stale.header("Cache-Status"), Some("tolmach; hit; ttl=-1"));
    wait_until("the new translation is there", || {
        let list = shared().get("/v1/articles?lang=pt&status=complete&limit=500").json();
        let articles = list["articles"].as_array().unwrap().clone();
        articles.iter().any(|article| article["id"] == "stale")
    });
    let new = read(shared(), "stale");
    assert_eq!(new.header("Cache-Status"), Some("tolmach; hit"));
    assert!(portuguese(&new).contains("segunda"), "{}", new.text);
}

#[test]
fn a_setting_lets_everybody_read_the_old_translation_for_a_while() {
    let service = start(|config| {
        config.memory.stale_while_revalidate = Duration::from_hours(1);
    });
    put(service, "while", BODY);
    read(service, "while");
    put(service, "while", &BODY.replace("Tuesday", "Monday"));

    let answer = read(service, "while");

    assert_eq!(answer.header("Tolmach-Stale"), Some("true"));
    assert_eq!(answer.json()["version"], 1);
}

#[test]
fn what_was_kept_is_the_same_after_a_kill_to_the_last_byte() {
    let data = own_folder();
    let mut running = serve_on(&data, &[]);
    put(running.service, "kill", BODY);
    let before = read(running.service, "kill");
    running.child.kill().unwrap();
    running.child.wait().unwrap();

    let mut again = serve_on(&data, &[]);
    let after = read(again.service, "kill");
    again.child.kill().unwrap();
    again.child.wait().unwrap();

    assert_eq!(after.header("Cache-Status"), Some("tolmach; hit"));
    assert_eq!(after.text, before.text);
    assert_eq!(after.header("ETag"), before.header("ETag"));
}

#[test]
fn an_edit_on_one_replica_is_read_on_the_other() {
    let data = own_folder();
    let one = start(|config| config.server.data.clone_from(&data));
    put(one, "both", BODY);
    let other = start(|config| config.server.data.clone_from(&data));
    // Often enough that the other one has copies.
    for _ in 0..100 {
        assert_eq!(read(other, "both").json()["version"], 1);
    }

    put(one, "both", &BODY.replace("Tuesday", "Sunday"));

    wait_until("the edit is seen", || read(other, "both").json()["version"] == 2);
    one.send("DELETE", &path("both"), &[], None);
    wait_until("the end is seen", || other.get("/v1/articles/both?lang=pt").status == 404);
}
