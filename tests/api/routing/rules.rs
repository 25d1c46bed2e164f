//! Rules, by hand, and what happens when the first one fails.

use serde_json::json;

use super::{Ferry, request, sentence, start, start_with, state_of, texts, translate};
use crate::{
    double::{Double, Fault, Response},
    service::wait_until,
};

fn refused() -> Fault {
    Fault::Says(Response::json(500, &json!({"error": "down"})))
}

#[test]
fn without_rules_backends_are_asked_in_the_order_of_the_file_and_the_engine_last() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let service = start(&(one.table("one", "") + &other.table("other", "")));

    assert_eq!(translate(service, &[11, 12]), [one.answer(11), one.answer(12)]);
    one.double.fail_always(Some(refused()));
    assert_eq!(translate(service, &[13]), [other.answer(13)]);
    other.double.fail_always(Some(refused()));
    let engine = translate(service, &[14]);

    assert!(engine[0].contains("14") && engine[0] != one.answer(14), "{engine:?}");
}

#[test]
fn an_answer_names_who_made_each_segment() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let service = start(&(one.table("one", "") + &other.table("other", "")));
    one.double.fail_always(Some(refused()));

    let answer = service.post("/v1/translate?include=segments", &request(&[21]));

    let maker = answer.json()["translations"][0]["segments"][0]["maker"].clone();
    assert!(maker.as_str().unwrap().starts_with("other/"), "{maker}");
}

#[test]
fn a_backend_that_fails_three_times_is_left_alone_and_tried_again_after_a_while() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let service = start(&(one.table("one", "") + &other.table("other", "")));
    one.double.fail_always(Some(refused()));
    for number in 31..34 {
        translate(service, &[number]);
    }
    let asked = one.texts().len();

    assert_eq!(translate(service, &[34]), [other.answer(34)]);

    assert_eq!(one.texts().len(), asked, "it was left alone");
    let state = state_of(service, "one");
    assert_eq!((&state["state"], &state["because"]), (&json!("resting"), &json!("unavailable")));
    assert_eq!(state["errors"]["unavailable"], 3);
    one.double.fail_always(None);
    let mut number = 100;
    wait_until("it is asked again", || {
        number += 1;
        translate(service, &[number]) == [one.answer(number)]
    });
    assert_eq!(state_of(service, "one")["state"], "working");
}

#[test]
fn a_used_up_quota_parks_a_backend_at_once() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let service = start(&(one.table("one", "") + &other.table("other", "")));
    let quota = Response::json(402, &json!({"error": "payment required"}));
    one.double.fail_always(Some(Fault::Says(quota)));

    assert_eq!(translate(service, &[41]), [other.answer(41)]);
    translate(service, &[42]);

    assert_eq!(one.texts().len(), 1);
    let state = state_of(service, "one");
    assert_eq!((&state["state"], &state["because"]), (&json!("parked"), &json!("quota_exhausted")));
}

#[test]
fn a_translation_that_is_not_fit_goes_on_to_the_next_backend() {
    let other = Ferry::start("barca");
    let nonsense = Double::start(|request| {
        if request.path == "/languages" {
            return Response::json(200, &json!([{"code": "en", "targets": ["pt"]}]));
        }
        let count = request.json()["q"].as_array().unwrap().len();
        Response::json(200, &json!({"translatedText": vec!["A chalupa número 999 parou."; count]}))
    });
    let first = format!("[backends.one]\nkind = \"libretranslate\"\nurl = \"{}\"\n", nonsense.url);
    let service = start(&(first + &other.table("other", "")));

    assert_eq!(translate(service, &[51]), [other.answer(51)]);
}

#[test]
fn titles_and_bodies_go_where_their_rules_say_and_nowhere_else() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let rules = "[[routes]]\ncontent = [\"title\"]\nbackends = [\"one\", \"other\"]\n\
                 [[routes]]\nbackends = [\"other\", \"embedded\"]\nnever = [\"one\"]\n";
    let service = start(&(one.table("one", "") + &other.table("other", "") + rules));
    let body = format!("<p>{}</p>", sentence(62));
    let article = json!({"article": {"lang": "en", "title": sentence(61), "body": body},
                         "to": ["pt"]});

    let answer = service.post("/v1/articles", &article).json();

    let pt = &answer["translations"]["pt"];
    assert_eq!(pt["title"], one.answer(61));
    assert_eq!(pt["body"], format!("<p>{}</p>", other.answer(62)));
    assert_eq!(one.texts(), [sentence(61)], "the body never went there");
}

#[test]
fn a_region_that_texts_may_not_leave_is_never_left() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let tables =
        one.table("one", "regions = [\"us\"]") + &other.table("other", "regions = [\"eu\"]");
    let service = start(&(tables + "[[routes]]\nregions = [\"eu\", \"here\"]\n"));
    assert_eq!(translate(service, &[71]), [other.answer(71)]);
    other.double.fail_always(Some(refused()));

    translate(service, &[72]);

    assert_eq!(one.texts().len(), 0);
}

#[test]
fn large_requests_can_have_a_rule_of_their_own() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let rules = "[[routes]]\nmin_chars = 200\nbackends = [\"other\"]\n";
    let service = start(&(one.table("one", "") + &other.table("other", "") + rules));

    assert_eq!(translate(service, &[81]), [one.answer(81)]);
    let many: Vec<u64> = (82..92).collect();
    let wanted: Vec<String> = many.iter().map(|number| other.answer(*number)).collect();
    assert_eq!(translate(service, &many), wanted);
}

#[test]
fn weights_share_the_work_and_zero_only_steps_in() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let rule =
        "[[routes]]\nbackends = [\"one\", \"other\"]\norder = \"weighted\"\nweights = [0, 3]\n";
    let service = start(&(one.table("one", "") + &other.table("other", "") + rule));
    for number in 91..99 {
        assert_eq!(translate(service, &[number]), [other.answer(number)]);
    }
    other.double.fail_always(Some(refused()));

    assert_eq!(translate(service, &[99]), [one.answer(99)]);
}

#[test]
fn the_cheapest_comes_first_where_it_is_wished() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let rule = "[[routes]]\nbackends = [\"one\", \"other\"]\norder = \"cheapest\"\n";
    let tables = one.table("one", "price = 20") + &other.table("other", "price = 10.5");
    let service = start(&(tables + rule));

    assert_eq!(translate(service, &[101]), [other.answer(101)]);
}

#[test]
fn a_title_is_not_kept_waiting_by_a_slow_backend_where_it_is_hedged() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let rule = "[[routes]]\ncontent = [\"title\"]\nhedge_after = \"50ms\"\n";
    let slow = one.table("one", "").replace("500ms", "60s");
    let service = start(&(slow + &other.table("other", "") + rule));
    one.double.fail_always(Some(Fault::Silence));
    let article = json!({"article": {"lang": "en", "title": sentence(111), "body": ""},
                         "to": ["pt"]});

    let answer = service.post("/v1/articles", &article).json();

    assert_eq!(answer["translations"]["pt"]["title"], other.answer(111));
    assert_eq!(one.texts().len(), 1, "both were asked");
}

#[test]
fn a_hedged_title_goes_on_to_the_third_backend_where_the_first_two_fail() {
    let [one, other, third] = ["chalupa", "barca", "balsa"].map(Ferry::start);
    let rule = "[[routes]]\ncontent = [\"title\"]\nhedge_after = \"50ms\"\n";
    let tables = one.table("one", "") + &other.table("other", "") + &third.table("third", "");
    let service = start(&(tables + rule));
    one.double.fail_always(Some(Fault::Silence));
    other.double.fail_always(Some(Fault::HangsUp));
    let article = json!({"article": {"lang": "en", "title": sentence(112), "body": ""},
                         "to": ["pt"]});

    let answer = service.post("/v1/articles", &article).json();

    assert_eq!(answer["translations"]["pt"]["title"], third.answer(112));
    assert_eq!((one.texts().len(), !other.texts().is_empty()), (1, true), "both were asked first");
}

#[test]
fn two_backends_bridge_a_pair_that_neither_has() {
    let one = Ferry::start("chalupa");
    let service = start(&one.table("one", ""));
    let request = json!({"texts": ["O navio número 7 está atrasado."], "from": "pt", "to": "uk"});

    let answer = service.post("/v1/translate", &request).json();

    let translation = &answer["translations"][0];
    assert_eq!(translation["text"], "Пором номер 7 сьогодні знову запізнюється.");
    assert_eq!(translation["via"], "en");
    let model = translation["model"].as_str().unwrap();
    assert!(model.contains("embedded/pt-en") && model.contains("one/"), "{model}");
}

#[test]
fn a_request_names_its_backend_in_the_body_or_the_address() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let service = start(&(one.table("one", "") + &other.table("other", "")));
    let mut named = request(&[121]);
    named["backend"] = json!("other");

    assert_eq!(texts(&service.post("/v1/translate", &named).json()), [other.answer(121)]);
    let by_query = service.post("/v1/translate?backend=other", &request(&[122]));
    assert_eq!(texts(&by_query.json()), [other.answer(122)]);
    let both = service.post("/v1/translate?backend=one", &named);
    assert_eq!((both.status, &both.json()["code"]), (400, &json!("bad-value")));
    let unknown = service.post("/v1/translate?backend=deepl", &request(&[123]));
    assert_eq!(unknown.status, 400);
    assert!(unknown.text.contains("one, other, embedded"), "{}", unknown.text);
    // One that was named does not answer: nobody else is asked.
    other.double.fail_always(Some(refused()));
    named["texts"] = json!([sentence(124)]);
    assert_eq!(service.post("/v1/translate", &named).status, 503);
}

#[test]
fn where_portals_have_keys_only_those_that_may_name_the_backend() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let portals = "[portals.news]\nkey = \"news-key\"\nmay_choose_backend = true\n\
                   [portals.sport]\nkey = \"sport-key\"\n\
                   [[routes]]\nportals = [\"sport\"]\nbackends = [\"other\"]\n";
    let service = start(&(one.table("one", "") + &other.table("other", "") + portals));
    let ask = |key: &str, path: &str, number: u64| {
        let key = format!("Bearer {key}");
        let headers: &[(&str, &str)] = &[("Authorization", &key)];
        service.send("POST", path, headers, Some(&request(&[number])))
    };

    let by_hand = ask("news-key", "/v1/translate?backend=other", 131);
    assert_eq!(texts(&by_hand.json()), [other.answer(131)]);
    assert_eq!(texts(&ask("sport-key", "/v1/translate", 132).json()), [other.answer(132)]);
    assert_eq!(texts(&ask("news-key", "/v1/translate", 133).json()), [one.answer(133)]);
    let refused = ask("sport-key", "/v1/translate?backend=one", 134);
    assert_eq!((refused.status, &refused.json()["code"]), (403, &json!("backend-not-allowed")));
    let nobody = service.post("/v1/translate?backend=one", &request(&[135]));
    assert_eq!(nobody.status, 403);
    let unknown = ask("news-kex", "/v1/translate", 136);
    assert_eq!((unknown.status, &unknown.json()["code"]), (401, &json!("unknown-key")));
    assert!(!unknown.text.contains("news-kex"));
}

#[test]
fn what_one_backend_made_is_not_asked_for_again_of_another() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let service = start_with(&(one.table("one", "") + &other.table("other", "")), |_| {});
    one.double.fail_always(Some(refused()));
    translate(service, &[141]);
    one.double.fail_always(None);

    assert_eq!(translate(service, &[141]), [other.answer(141)]);
    assert_eq!(other.texts().len(), 1);
}

#[test]
fn a_rule_binds_a_backend_that_is_named_by_hand_too() {
    let one = Ferry::start("chalupa");
    let rules = "[[routes]]\nregions = [\"here\"]\n";
    let service = start(&(one.table("one", "regions = [\"us\"]") + rules));

    let answer = service.post("/v1/translate?backend=one", &request(&[151]));

    assert_eq!((answer.status, &answer.json()["code"]), (422, &json!("pair-unavailable")));
    assert!(answer.text.contains("routes.1"), "{}", answer.text);
    assert_eq!(one.texts().len(), 0);
}

#[test]
fn the_backend_whose_segments_are_fit_most_often_comes_first_where_it_is_wished() {
    let other = Ferry::start("barca");
    let bad = Double::start(|request| {
        if request.path == "/languages" {
            return Response::json(200, &json!([{"code": "en", "targets": ["pt"]}]));
        }
        let count = request.json()["q"].as_array().unwrap().len();
        Response::json(200, &json!({"translatedText": vec!["A chalupa número 999 parou."; count]}))
    });
    let first = format!("[backends.one]\nkind = \"libretranslate\"\nurl = \"{}\"\n", bad.url);
    let rule = "[[routes]]\norder = \"best\"\nbackends = [\"one\", \"other\"]\n";
    let service = start(&(first + &other.table("other", "") + rule));
    let many: Vec<u64> = (161..171).collect();
    translate(service, &many);
    let asked = bad.seen().len();

    assert_eq!(translate(service, &[171]), [other.answer(171)]);

    assert_eq!(bad.seen().len(), asked, "the other one comes first now");
}

#[test]
fn a_job_is_its_portals_and_may_no_more_than_that() {
    let (one, other) = (Ferry::start("chalupa"), Ferry::start("barca"));
    let portals = "[portals.sport]\nkey = \"sport-key\"\n\
                   [[routes]]\nportals = [\"sport\"]\nbackends = [\"other\"]\n";
    let service = start(&(one.table("one", "") + &other.table("other", "") + portals));
    let headers = &[("Authorization", "Bearer sport-key"), ("Prefer", "respond-async")];
    let body = format!("<p>{}</p>", sentence(181));
    let article = json!({"article": {"lang": "en", "body": body}, "to": ["pt"]});

    let refused = service.send("POST", "/v1/articles?backend=one", headers, Some(&article));
    let queued = service.send("POST", "/v1/articles", headers, Some(&article));

    assert_eq!((refused.status, &refused.json()["code"]), (403, &json!("backend-not-allowed")));
    assert_eq!(queued.status, 202, "{}", queued.text);
    let path = queued.header("location").unwrap().to_owned();
    wait_until("the job is done", || service.get(&path).json()["state"] == "done");
    let job = service.get(&path).json();
    let body = &job["result"]["translations"]["pt"]["body"];
    assert_eq!(*body, format!("<p>{}</p>", other.answer(181)));
}
