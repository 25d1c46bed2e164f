//! `POST /v1/translate` and `POST /v1/detect`.

use serde_json::{Value, json};

use crate::service::shared;

fn translate(body: &Value) -> Value {
    let answer = shared().post("/v1/translate", body);
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["translations"].clone()
}

#[test]
fn each_text_is_translated_from_its_own_language_and_in_order() {
    let answer = translate(&json!({
        "texts": [
            "The embassy was closed on Tuesday because of a possible attack on the city.",
            "A embaixada foi fechada na terça-feira por causa de um possível ataque à cidade.",
            "12:30"
        ],
        "to": "pt"
    }));

    assert_eq!(answer[0]["from"], "en");
    assert!(answer[0]["text"].as_str().unwrap().contains("embaixada"));
    assert_eq!(answer[1]["unchanged"], "same_language");
    assert_eq!(answer[2]["unchanged"], "nothing_to_translate");
    assert_eq!(answer[2]["text"], "12:30");
    assert_eq!(answer[2]["from"], Value::Null);
}

#[test]
fn a_short_text_is_not_taken_for_the_language_asked_for() {
    let answer = translate(&json!({"texts": ["Hello, how are you today?"], "to": "pt"}));

    assert_eq!(answer[0]["from"], "en");
    assert!(answer[0]["text"].as_str().unwrap().contains("Olá"), "{answer}");
}

#[test]
fn text_without_words_comes_back_unchanged_without_asking_an_engine() {
    let texts = json!(["", "   ", "🎉🎉", "2024", "— … !", "\n\t\n"]);

    let answer = translate(&json!({"texts": texts, "to": "pt"}));

    for (at, text) in texts.as_array().unwrap().iter().enumerate() {
        assert_eq!(&answer[at]["text"], text);
        assert_eq!(answer[at]["backend"], Value::Null);
    }
}

#[test]
fn what_a_vocabulary_cannot_spell_comes_through() {
    for (source, kept) in [
        ("“We will win,” President Zelensky said on Tuesday.", vec!["“", "”", "Zelensky"]),
        ("The aid rose from €50 million to £62.5 million.", vec!["€", "£", "50", "62,5"]),
        ("Some 1,234,567 people live there.", vec!["1.234.567"]),
        ("The law was signed on 19.11.2024 in Kyiv.", vec!["19.11.2024"]),
        ("Thomas Müller and Łukasz Żak met the mayor.", vec!["Müller", "Łukasz Żak"]),
        ("President Володимир Зеленський spoke to the press.", vec!["Володимир Зеленський"]),
        ("Follow #StandWithUkraine and @VA_Kyiv for news.", vec!["#StandWithUkraine", "@VA_Kyiv"]),
        (
            "Write to desk@example.org or see https://example.org/a?b=c#top today.",
            vec!["desk@example.org", "https://example.org/a?b=c#top"],
        ),
        ("The city celebrated 🎉 on Sunday.", vec!["🎉"]),
        ("The war — now in its third year — goes on.", vec!["—"]),
    ] {
        let target = shared().portuguese(source);

        for kept in kept {
            assert!(target.contains(kept), "{kept} is not in {target:?} for {source:?}");
        }
    }
}

#[test]
fn a_headline_in_capitals_is_translated_and_stays_in_capitals() {
    let target = shared().portuguese("BIDEN AGREES TO GIVE UKRAINE ANTI-PERSONNEL MINES");

    assert_eq!(target, target.to_uppercase());
    assert!(target.contains("UCRÂNIA") && target.contains("MINAS"), "{target}");
}

#[test]
fn menu_entries_of_one_word_are_translated_without_additions() {
    for (source, target) in [("World", "Mundo"), ("Hello", "Olá"), ("Ukraine", "Ucrânia")] {
        assert_eq!(shared().portuguese(source), target);
    }
}

#[test]
fn a_sentence_longer_than_the_models_window_is_translated_to_its_end() {
    let clause = "the officials of the old city announced another closure of the bridge, ";
    let source = format!("On Tuesday {}and the river rose.", clause.repeat(30));

    let target = shared().portuguese(&source);

    let count = target.matches("ponte").count();
    assert!((27..=33).contains(&count), "{count} of 30 bridges in {target}");
    assert!(target.contains("rio"), "{target}");
}

#[test]
fn html_texts_keep_their_markup_and_cannot_gain_any() {
    let answer = translate(&json!({
        "texts": ["<p>Tom &amp; Jerry say 5 &lt; 6 and &lt;script&gt; is a word.</p>"],
        "from": "en", "to": "pt", "format": "html"
    }));

    let text = answer[0]["text"].as_str().unwrap();
    assert!(text.starts_with("<p>") && text.ends_with("</p>"), "{text}");
    assert_eq!(text.matches('<').count(), 2, "{text}");
    assert!(text.contains("&amp;") && text.contains("&lt;"), "{text}");
}

#[test]
fn detection_names_language_script_and_certainty() {
    let body = json!({
        "texts": [
            "Понад двісті людей вийшли на площу, щоб підтримати своїх захисників і волонтерів.",
            "123"
        ],
        "declared": "en"
    });

    let answer = shared().post("/v1/detect", &body).json();

    let first = &answer["detections"][0];
    assert_eq!(first["lang"], "uk");
    assert_eq!(first["script"], "Cyrl");
    assert_eq!(first["reliable"], true);
    assert_eq!(first["overruled"], "en");
    assert_eq!(first["candidates"][0]["lang"], "uk");
    assert_eq!(answer["detections"][1]["lang"], Value::Null);
}
