//! `tolmach memory`.

use crate::store::{self, tmx};

const PAIRS: &[(&str, &str, &str)] = &[
    ("en-pt", "The harbour is closed.", "O porto está fechado."),
    ("en-uk", "The harbour is closed.", "Гавань зачинено."),
];

#[test]
fn what_is_there_already_is_not_added_again() {
    let store = store::with(PAIRS);

    let again = store.import(tmx(PAIRS).as_bytes(), &[]);

    assert_eq!(again.code, Some(0));
    assert_eq!(again.out.trim(), "2 read, 0 imported, 2 doubles, 0 broken");
}

#[test]
fn a_human_translation_of_the_same_words_is_more_than_an_imported_one() {
    let store = store::with(PAIRS);

    let human = store.import(tmx(PAIRS).as_bytes(), &["--as", "human"]);
    let imported = store.import(tmx(PAIRS).as_bytes(), &["--as", "imported"]);

    assert!(human.out.starts_with("2 read, 2 imported"), "{}", human.out);
    assert!(imported.out.starts_with("2 read, 0 imported, 2 doubles"), "{}", imported.out);
}

#[test]
fn a_dry_run_stores_nothing() {
    let store = store::empty();

    let dry = store.import(tmx(PAIRS).as_bytes(), &["--dry-run"]);

    assert!(dry.out.starts_with("2 read, 2 would be imported"), "{}", dry.out);
    assert!(store.memory(&["stats"]).out.starts_with("0 units"));
}

#[test]
fn a_region_is_stored_under_the_language_asked_for() {
    let store = store::empty();
    let file = tmx(PAIRS).replace("\"en\"", "\"en-US\"");

    let done = store.import(file.as_bytes(), &["--from", "en", "--to", "pt"]);

    assert_eq!(done.out.trim(), "2 read, 1 imported, 0 doubles, 0 broken, 1 not wanted");
    assert_eq!(store.found("harbour", &["--pair", "en-pt", "--mode", "concordance"]).len(), 1);
}

#[test]
fn export_writes_the_pair_and_origin_asked_for() {
    let store = store::with(PAIRS);
    let file = store.folder.join("out.xlf");

    let done = store.memory(&["export", file.to_str().unwrap(), "--pair", "en-uk"]);
    let xliff = std::fs::read_to_string(&file).unwrap();

    assert_eq!((done.code, done.err.trim()), (Some(0), "1 units written"));
    assert!(xliff.contains("version=\"2.1\" srcLang=\"en\" trgLang=\"uk\""), "{xliff}");
    assert!(xliff.contains("Гавань") && !xliff.contains("porto"), "{xliff}");
    assert!(!store.export(&["--origin", "human"]).contains("<tu "));
    assert!(store.export(&["--since", "1h"]).contains("<tu "));
    assert_eq!(store.memory(&["export", "--format", "xliff"]).code, Some(2));
}

#[test]
fn stats_count_by_pair_and_origin() {
    let store = store::with(PAIRS);
    store.import(tmx(&PAIRS[..1]).as_bytes(), &["--as", "human"]);

    let told = store.memory(&["stats"]).out;
    let json: serde_json::Value =
        serde_json::from_str(&store.memory(&["stats", "--json"]).out).unwrap();

    assert!(told.contains("3 units, "), "{told}");
    let counted: Vec<String> = json["shelves"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| {
            format!("{} {} {} {}", s["from"], s["to"], s["origin"], s["units"]).replace('"', "")
        })
        .collect();
    assert_eq!(counted, ["en pt human 1", "en pt imported 1", "en uk imported 1"]);
}

#[test]
fn prune_takes_what_is_old_and_never_by_a_slip_what_people_wrote() {
    let store = store::with(PAIRS);
    store.import(tmx(PAIRS).as_bytes(), &["--as", "human"]);

    assert_eq!(store.memory(&["prune", "--older-than", "0d"]).out.trim(), "0 units removed");
    let old = ["prune", "--older-than", "90d", "--origin", "imported"];
    assert_eq!(store.memory(&old).out.trim(), "0 units removed");
    let dry = ["prune", "--older-than", "0d", "--origin", "imported", "--dry-run"];
    assert_eq!(store.memory(&dry).out.trim(), "2 units would be removed");
    assert_eq!(store.memory(&dry[..5]).out.trim(), "2 units removed");
    let human = ["prune", "--older-than", "0d", "--origin", "human", "--yes"];
    assert_eq!(store.memory(&human[..5]).code, Some(2));
    assert_eq!(store.memory(&human).out.trim(), "2 units removed");
    assert!(store.found("harbour", &["--mode", "concordance"]).is_empty());
    assert_eq!(store.memory(&["vacuum"]).code, Some(0));
}

#[test]
fn a_memory_that_is_off_is_said_to_be() {
    let store = store::empty();
    let settings = store.folder.join("tolmach.toml");
    std::fs::write(&settings, "[memory]\nstore = \"none\"\n").unwrap();

    let done = store.memory(&["stats"]);

    assert_eq!(done.code, Some(2));
    assert!(done.err.contains("memory.store"), "{}", done.err);
}

#[test]
fn a_file_that_is_not_there_is_exit_code_2() {
    let done = store::empty().memory(&["import", "nowhere.tmx"]);

    assert_eq!(done.code, Some(2));
    assert!(done.err.contains("nowhere.tmx"), "{}", done.err);
}
