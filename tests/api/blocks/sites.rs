//! Whose pages may ask.

use serde_json::json;
use tolmach::config::Site;

use super::text;
use crate::service::{Answer, Service, shared, start};

const NEWS: &str = "https://news.example";

fn service() -> Service {
    start(|config| config.widget.origins = vec![Site::At(NEWS.into())])
}

fn preflight(service: Service, origin: &str) -> Answer {
    let method = ("Access-Control-Request-Method", "POST");
    service.ask("OPTIONS", "/v1/blocks", &[("Origin", origin), method], b"")
}

fn post(service: Service, origin: &str) -> Answer {
    let body = json!({"from": "en", "to": "pt", "blocks": [text("World")]});
    service.send("POST", "/v1/blocks", &[("Origin", origin)], Some(&body))
}

#[test]
fn a_site_that_is_listed_may_ask() {
    let service = service();

    for answer in [preflight(service, NEWS), post(service, NEWS)] {
        assert!(answer.status < 300, "{}", answer.text);
        assert_eq!(answer.header("Access-Control-Allow-Origin"), Some(NEWS));
        assert!(answer.header("Vary").unwrap().contains("Origin"));
        assert_eq!(answer.header("Access-Control-Allow-Credentials"), None);
    }
    let asked = preflight(service, NEWS);
    assert_eq!(asked.header("Access-Control-Max-Age"), Some("86400"));
    assert!(asked.header("Access-Control-Allow-Methods").unwrap().contains("POST"));
    assert!(asked.header("Access-Control-Allow-Headers").unwrap().contains("Content-Type"));
}

#[test]
fn what_is_wrong_is_readable_for_a_listed_site_too() {
    let body = json!({"to": "pt", "blocks": 5});

    let answer = service().send("POST", "/v1/blocks", &[("Origin", NEWS)], Some(&body));

    assert_eq!(answer.status, 400);
    assert_eq!(answer.header("Access-Control-Allow-Origin"), Some(NEWS));
    assert!(answer.header("Access-Control-Expose-Headers").unwrap().contains("Retry-After"));
}

#[test]
fn another_site_is_refused_and_told_which_setting_would_let_it_in() {
    for origin in ["https://other.example", "https://news.example.evil.example", "null"] {
        for answer in [preflight(service(), origin), post(service(), origin)] {
            assert_eq!(
                (answer.status, &answer.json()["code"]),
                (403, &json!("origin-not-allowed"))
            );
            assert!(answer.json()["detail"].as_str().unwrap().contains("widget.origins"));
            assert_eq!(answer.header("Access-Control-Allow-Origin"), None);
            assert!(answer.header("Vary").unwrap().contains("Origin"));
        }
    }
}

#[test]
fn our_own_pages_and_programs_need_no_leave() {
    let ours = format!("http://{}", shared().address);

    assert_eq!(post(shared(), &ours).status, 200);
    assert_eq!(post(shared(), NEWS).status, 403);
    assert_eq!(super::ask(shared(), &json!([text("World")])).status, 200);
}

#[test]
fn a_star_lets_every_site_in() {
    let service = start(|config| config.widget.origins = vec![Site::Any]);

    assert_eq!(post(service, "https://any.example").status, 200);
    assert_eq!(post(service, "null").header("Access-Control-Allow-Origin"), Some("null"));
}

#[test]
fn languages_are_for_the_same_sites_and_strings_for_everybody() {
    let get = |path: &str| shared().get_with(path, "Origin", NEWS);

    assert_eq!(get("/v1/blocks/languages").status, 403);
    assert_eq!(get("/v1/strings/en.json").header("Access-Control-Allow-Origin"), Some("*"));
    assert_eq!(get("/v1/languages").header("Access-Control-Allow-Origin"), None);
}
