//! Search finds what a person expects.

use crate::store::{self, Store};

fn store() -> Store {
    store::with(&[
        (
            "en-pt",
            "The road to the harbour will open on Friday.",
            "A estrada para o porto abrirá na sexta-feira.",
        ),
        (
            "en-pt",
            "The road to the harbour will open on Monday.",
            "A estrada para o porto abrirá na segunda-feira.",
        ),
        ("en-pt", "Roads in the north are closed.", "As estradas do norte estão fechadas."),
        ("en-pt", "No", "Não"),
        (
            "en-uk",
            "The road to the harbour will open on Friday.",
            "Дорогу до гавані відкриють у п’ятницю.",
        ),
        ("uk-en", "Гавань ЗАЧИНЕНО на ремонт.", "The harbour is closed for repair."),
    ])
}

#[test]
fn exact_finds_the_text_in_every_pair_and_nothing_like_it() {
    let store = store();

    let text = "The road  to the harbour will open on Friday.";
    assert_eq!(store.found(text, &["--mode", "exact"]).len(), 2);
    assert_eq!(store.found(text, &["--mode", "exact", "--pair", "en-pt"]).len(), 1);
    assert!(store.found("The road to the harbour", &["--mode", "exact"]).is_empty());
    assert_eq!(store.found("No", &["--mode", "exact"]), ["No"]);
}

#[test]
fn fuzzy_puts_the_nearest_first_and_scores_it() {
    let hits = store().search("The road to the harbour will open on Sunday.", &["--pair", "en-pt"]);

    let sources: Vec<_> = hits.iter().map(|hit| hit["source"].as_str().unwrap()).collect();
    assert_eq!(sources.len(), 2, "{sources:?}");
    assert!(sources[0].contains("Monday"), "{sources:?}");
    assert_eq!(hits[0]["score"], 95);
    assert!(hits[1]["score"].as_u64() < hits[0]["score"].as_u64());
}

#[test]
fn fuzzy_finds_short_texts_too() {
    assert_eq!(store().found("N", &[]), ["No"]);
    assert_eq!(store().found("no.", &["--pair", "en-pt"]), Vec::<String>::new());
}

#[test]
fn concordance_finds_words_on_both_sides_in_any_case_and_script() {
    let store = store();

    let roads = store.search("road", &["--mode", "concordance", "--pair", "en-pt"]);
    assert_eq!(roads.len(), 3, "{roads:?}");
    assert_eq!(roads[0]["score"], 100);
    assert_eq!(roads[2]["source"], "Roads in the north are closed.");
    assert_eq!(store.found("estrada porto", &["--mode", "concordance"]).len(), 2);
    assert_eq!(store.found("зачинено", &["--mode", "concordance"]), ["Гавань ЗАЧИНЕНО на ремонт."]);
    assert!(store.found("harbour airport", &["--mode", "concordance"]).is_empty());
}

#[test]
fn signs_of_the_search_language_are_only_signs() {
    let store = store::with(&[("en-pt", "100% \"of\" a_b (x) OR *", "tudo")]);

    for text in ["100% \"of\"", "a_b (x)", "OR *", "\""] {
        assert_eq!(store.found(text, &["--mode", "concordance"]).len(), 1, "{text}");
    }
    assert!(store.found("aXb", &["--mode", "concordance"]).is_empty());
    assert!(store.found("%%%", &["--mode", "concordance"]).is_empty());
}

#[test]
fn nothing_found_is_exit_code_1() {
    assert_eq!(store().memory(&["search", "zanzibar"]).code, Some(1));
}
