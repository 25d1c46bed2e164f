//! Strings that change under a running service.

use std::fs;

use serde_json::json;

use super::{Folder, quiet};
use crate::service::wait_until;

#[test]
fn a_reload_is_asked_for_and_served() {
    let folder = Folder::new(&[("en/a.ftl", "a = one\n"), ("uk/a.ftl", "a = один\n")]);
    let service = folder.serve(quiet);
    let page = service.get("/?lang=uk").text;
    folder.write("uk/a.ftl", "a = два\n");
    folder.write("uk/page.ftl", "page-copy = Скопіювати все\n");

    let told = service.post_raw("/v1/locales/reload", b"");

    assert_eq!(told.status, 200, "{}", told.text);
    assert_eq!(told.json()["changed"], json!(["uk/a.ftl", "uk/page.ftl"]));
    assert_eq!(service.get("/v1/strings/uk").json()["messages"]["a"], "два");
    let after = service.get("/?lang=uk").text;
    assert!(!page.contains("Скопіювати все") && after.contains("Скопіювати все"));
    assert_eq!(service.post_raw("/v1/locales/reload", b"").json()["is_other"], false);
}

#[test]
fn saved_files_are_served_without_being_asked_for() {
    let folder = Folder::new(&[("en/a.ftl", "a = one\n"), ("uk/a.ftl", "a = один\n")]);
    let service = folder.serve(|_| {});
    let say = || service.get("/v1/strings/uk").json()["messages"]["a"].clone();
    assert_eq!(say(), "один");

    folder.write("uk/a.ftl", "a = два\n");
    wait_until("the new text", || say() == "два");
    folder.write("uk/a.ftl", "a = {\n");
    let is_kept = || {
        let found = service.get("/v1/locales/diagnostics?code=L018").json();
        found["findings"].as_array().unwrap().len() == 1
    };
    wait_until("the worse version is told", is_kept);

    assert_eq!(say(), "два");
}

#[test]
fn an_unreadable_folder_leaves_the_strings() {
    let folder = Folder::new(&[("uk/a.ftl", "a = один\n")]);
    let service = folder.serve(quiet);
    assert_eq!(service.get("/v1/strings/uk").status, 200);
    fs::remove_dir_all(&folder.0).unwrap();

    let told = service.post_raw("/v1/locales/reload", b"");

    assert_eq!((told.status, &told.json()["code"]), (503, &json!("locales-unreadable")));
    assert_eq!(service.get("/v1/strings/uk").json()["messages"]["a"], "один");
}

#[test]
fn where_portals_have_keys_only_they_reload() {
    let folder = Folder::new(&[("uk/a.ftl", "a = один\n")]);
    let file = "[portals.news]\nkey = \"secret-of-news\"\n";
    let service = folder.serve(|config| {
        let sources = tolmach::config::Sources {
            file: Some(tolmach::config::File::parse("x.toml".as_ref(), file).unwrap()),
            ..Default::default()
        };
        config.routing.portals = tolmach::config::Config::read(&sources).unwrap().0.routing.portals;
        quiet(config);
    });

    let nobody = service.post_raw("/v1/locales/reload", b"");
    let portal = [("Authorization", "Bearer secret-of-news")];
    let portal = service.ask("POST", "/v1/locales/reload", &portal, b"");

    assert_eq!((nobody.status, &nobody.json()["code"]), (401, &json!("unknown-key")));
    assert_eq!(portal.status, 200);
}
