//! What may be used, and what happens when it is.

use serde_json::json;

use super::{Ferry, request, sentence, start, start_with, translate};
use crate::service::{own_folder, wait_until};

/// Characters of sentences with these numbers.
fn weight(numbers: impl IntoIterator<Item = u64>) -> u64 {
    numbers.into_iter().map(|number| sentence(number).chars().count() as u64).sum()
}

/// Money for so many characters at 20 a million.
fn money(chars: u64) -> f64 {
    f64::from(u32::try_from(chars).unwrap()) * 20e-6
}

fn budget(lines: &str) -> String {
    format!("[[budgets]]\nbackends = [\"one\"]\nper = \"day\"\n{lines}\n")
}

#[test]
fn when_a_budget_is_used_up_the_next_backend_is_asked() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let limit = budget(&format!("chars = {}", weight(101..103)));
    let service = start(&(one.table("one", "price = 20") + &other.table("other", "") + &limit));

    let came: Vec<String> = (101..104).flat_map(|number| translate(service, &[number])).collect();

    assert_eq!(came, [one.answer(101), one.answer(102), other.answer(103)]);
    let budget = service.get("/v1/backends").json()["budgets"][0].clone();
    assert_eq!(budget["used"]["chars"], weight(101..103));
    assert_eq!(budget["remaining"]["chars"], 0);
}

#[test]
fn a_budget_that_refuses_refuses_and_one_that_falls_to_free_ones_asks_those_only() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let tables = one.table("one", "price = 20") + &other.table("other", "price = 1");
    let refusing = start(&(tables.clone() + &budget("chars = 10\nover = \"refuse\"")));
    let falling = start(&(tables + &budget("chars = 10\nover = \"free\"")));

    let refused = refusing.post("/v1/translate", &request(&[111]));
    let engine = translate(falling, &[112]);

    assert_eq!((refused.status, &refused.json()["code"]), (503, &json!("quota-exhausted")));
    assert!(engine[0].contains("112"), "{engine:?}");
    assert_eq!((one.texts().len(), other.texts().len()), (0, 0));
}

#[test]
fn money_is_counted_by_the_price() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let limit = budget(&format!("money = {}", money(weight(121..126))));
    let service = start(&(one.table("one", "price = 20") + &other.table("other", "") + &limit));

    let came: Vec<String> = (121..130).flat_map(|number| translate(service, &[number])).collect();

    let by_one = came.iter().filter(|text| text.contains("chalupa")).count();
    assert_eq!(by_one, 5, "{came:?}");
}

#[test]
fn a_restart_does_not_forget_what_was_used_and_replicas_share_it() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let limit = budget(&format!("chars = {}", weight(141..144)));
    let settings = one.table("one", "price = 20") + &other.table("other", "") + &limit;
    let folder = own_folder();
    let replica = || {
        let data = folder.clone();
        start_with(&settings, move |config| config.server.data = data)
    };
    let services = [replica(), replica()];

    let came: Vec<String> = (141..147)
        .flat_map(|number| translate(services[usize::try_from(number % 2).unwrap()], &[number]))
        .collect();
    let later = translate(replica(), &[150]);

    let by_one = came.iter().filter(|text| text.contains("chalupa")).count();
    assert_eq!(by_one, 3, "{came:?}");
    assert_eq!(later, [other.answer(150)]);
}

#[test]
fn a_portal_can_have_a_budget_of_its_own() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let portals = "[portals.news]\nkey = \"news-key\"\n[portals.sport]\nkey = \"sport-key\"\n\
                   [[budgets]]\nportals = [\"sport\"]\nbackends = [\"one\"]\nchars = 10\n";
    let service = start(&(one.table("one", "") + &other.table("other", "") + portals));
    let ask = |key: &str, number: u64| {
        let key = format!("Bearer {key}");
        let answer = service.send(
            "POST",
            "/v1/translate",
            &[("Authorization", &key)],
            Some(&request(&[number])),
        );
        super::texts(&answer.json())
    };

    assert_eq!(ask("sport-key", 161), [other.answer(161)]);
    assert_eq!(ask("news-key", 162), [one.answer(162)]);
}

#[test]
fn what_was_used_is_told_by_day_and_month() {
    let one = Ferry::start("chalupa");
    let service = start(&one.table("one", "price = 20"));
    translate(service, &[171]);

    let state = super::state_of(service, "one");

    assert_eq!(state["today"]["chars"], weight([171]));
    assert_eq!(state["this_month"]["chars"], weight([171]));
    let money = state["today"]["money"].as_f64().unwrap();
    assert!((money - self::money(weight([171]))).abs() < 2e-6, "{money}");
    wait_until("it is written down", || {
        super::state_of(service, "one")["today"]["chars"] == weight([171])
    });
}
