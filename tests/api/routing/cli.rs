//! `tolmach backends`, through the built program.

use std::path::PathBuf;

use serde_json::Value;

use super::Ferry;
use crate::{
    command::{text, tolmach},
    double::{Fault, Response},
    service::own_folder,
};

/// A settings file, and the folder for what is kept.
fn written(settings: &str) -> (PathBuf, PathBuf) {
    let folder = own_folder();
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("tolmach.toml");
    std::fs::write(&file, settings).unwrap();
    (file, folder)
}

fn run(settings: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let (file, data) = written(settings);
    let mut command = tolmach(arguments);
    let output = command.arg("--config").arg(file).arg("--data").arg(data).output().unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn all_backends_and_budgets_are_listed_as_a_table_and_as_json() {
    let one = Ferry::start("chalupa");
    let budget = "[[budgets]]\nbackends = [\"one\"]\nchars = 500\n";
    let settings = one.table("one", "price = 20") + budget;

    let (code, table, complaints) = run(&settings, &["backends"]);
    let (_, json, _) = run(&settings, &["backends", "--json"]);

    assert_eq!(code, Some(0), "{complaints}");
    assert!(table.contains("one       libretranslate  2      20 a million"), "{table}");
    assert!(table.contains("embedded  embedded        2      free"), "{table}");
    assert!(table.contains("500 characters"), "{table}");
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["backends"][0]["state"], "working");
    assert_eq!(json["budgets"][0]["remaining"]["chars"], 500);
}

#[test]
fn each_backend_is_tried_for_real_and_one_that_fails_is_told_without_its_key() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    other.double.fail_always(Some(Fault::Says(Response::new(401, "text/plain", "hunter2?"))));
    let settings = one.table("one", "") + &other.table("other", "key = \"hunter2\"");

    let (code, told, complaints) = run(&settings, &["backends", "test"]);
    let (well, alone, _) = run(&settings, &["backends", "test", "one", "--pair", "en-uk"]);
    let (wrong, _, unknown) = run(&settings, &["backends", "test", "deepl"]);

    let lines: Vec<&str> = told.lines().collect();
    assert!(lines[0].starts_with("one: en-pt in "), "{told}");
    assert!(lines[1].starts_with("other: failed: the service refuses the key: 401"), "{told}");
    assert!(lines[2].starts_with("embedded: en-pt in ") && lines[2].contains("porto"), "{told}");
    assert_eq!((code, well, wrong), (Some(1), Some(0), Some(2)));
    assert!(alone.starts_with("one: en-uk in "), "{alone}");
    assert!(unknown.contains("expected one of one, other, embedded"), "{unknown}");
    assert!(!(told + &complaints).contains("hunter2"));
}
