//! `POST /v1/strings/{lang}/format`.

use serde_json::{Value, json};

use super::{code, portal};

fn format(lang: &str, messages: &Value) -> Value {
    let path = format!("/v1/strings/{lang}/format");
    let answer = portal().post(&path, &json!({"messages": messages, "isolating": false}));
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["messages"].clone()
}

#[test]
fn messages_come_formatted_in_order_each_with_its_language() {
    let answers = format(
        "uk-UA",
        &json!([
            {"id": "found", "args": {"count": 3}},
            {"id": "found", "args": {"count": 5}},
            {"id": "terms"},
            {"id": "search", "attribute": "title"},
        ]),
    );

    assert_eq!(answers[0]["value"], "3 статті");
    assert_eq!(answers[1]["value"], "5 статей");
    assert_eq!((&answers[2]["value"], &answers[2]["lang"]), (&json!("Terms of use"), &json!("en")));
    assert_eq!(answers[3]["value"], "Search Example News");
    assert!((0..4).all(|at| answers[at]["errors"] == json!([])), "{answers}");
}

#[test]
fn one_bad_message_spoils_no_other() {
    let answers = format(
        "en",
        &json!([
            {"id": "serch"},
            {"id": "rights", "args": {"year": [true]}},
            {"id": "terms"},
        ]),
    );

    assert_eq!(answers[0]["value"], Value::Null);
    assert_eq!(answers[0]["errors"][0]["pointer"], "/messages/0/id");
    assert!(answers[0]["errors"][0]["text"].as_str().unwrap().contains("search"), "{answers}");
    assert_eq!(answers[1]["errors"][0]["pointer"], "/messages/1/args/year");
    assert_eq!(answers[2]["value"], "Terms of use");
}

#[test]
fn wrong_requests_are_refused_whole() {
    let many: Vec<Value> = (0..10_000).map(|_| json!({"id": "terms"})).collect();
    let post = |path: &str, body: Value| portal().post(path, &body);

    let too_many = post("/v1/strings/en/format", json!({"messages": many}));
    let unknown = post("/v1/strings/xx/format", json!({"messages": []}));
    let shapeless = post("/v1/strings/en/format", json!({"messages": [{"key": "terms"}]}));

    assert_eq!(code(&too_many, 413), "too-many-messages");
    assert_eq!(code(&unknown, 404), "no-strings");
    assert_eq!(code(&shapeless, 400), "unknown-field");
}

#[test]
fn attributes_marks_and_html_are_as_wished() {
    let args = json!({"what": "<b>it</b>"});
    let body = json!({
        "messages": [{"id": "search"}, {"id": "about", "args": args}],
        "escape": "html",
    });

    let answers = portal().post("/v1/strings/uk/format", &body).json()["messages"].clone();

    assert_eq!(answers[0]["value"], "Search");
    assert_eq!(answers[0]["attributes"], json!({"title": "Search Example News"}));
    assert_eq!(answers[1]["value"], "Про \u{2068}&lt;b&gt;it&lt;/b&gt;\u{2069} у Прикладі");
}

#[test]
fn numbers_keep_their_digits_and_a_wrong_attribute_is_told() {
    let answers = format(
        "en",
        &json!([
            {"id": "rights", "args": {"year": {"$num": "1.50"}}},
            {"id": "search", "attribute": "titel"},
            {"id": "rights"},
        ]),
    );

    assert_eq!(answers[0]["value"], "© 1.50 Example News");
    assert_eq!(answers[1]["value"], Value::Null);
    assert_eq!(answers[1]["errors"][0]["pointer"], "/messages/1/attribute");
    assert_eq!(answers[2]["errors"][0]["kind"], "unknown-variable");
}
