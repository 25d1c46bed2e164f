//! Browsers that listen for changed strings.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpStream,
    time::Duration,
};

use serde_json::Value;

use super::{Folder, quiet};
use crate::service::{Service, shared};

/// The lines of a stream of events, after its headers.
fn listen(service: Service) -> impl Iterator<Item = String> {
    let mut stream = TcpStream::connect(service.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    write!(stream, "GET /v1/locales/events HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let lines = BufReader::new(stream).lines().map(Result::unwrap);
    lines.skip_while(|line| !line.is_empty())
}

#[test]
fn a_listener_hears_which_language_changed() {
    let folder = Folder::new(&[("en/a.ftl", "a = one\n"), ("uk/a.ftl", "a = один\n")]);
    let service = folder.serve(|config| {
        quiet(config);
        config.ui.events = true;
    });
    let mut lines = listen(service);
    lines.find(|line| line == ": listening").unwrap();
    folder.write("uk/a.ftl", "a = два\n");
    service.post_raw("/v1/locales/reload", b"");

    lines.find(|line| line == "event: locale-changed").unwrap();
    let data = lines.next().unwrap();

    let told: Value = serde_json::from_str(data.strip_prefix("data: ").unwrap()).unwrap();
    let listed = service.get("/v1/locales").json();
    assert_eq!(told["lang"], "uk");
    assert_eq!(told["hash"], super::locale(&listed, "uk")["hash"]);
}

#[test]
fn where_events_are_off_that_is_told() {
    let answer = shared().get("/v1/locales/events");

    assert_eq!((answer.status, answer.json()["code"].as_str()), (404, Some("events-off")));
}
