//! The page and the strings over HTTP, without a socket.

use actix_web::{
    App,
    body::MessageBody,
    dev::ServiceResponse,
    http::{StatusCode, header},
    test::{self, TestRequest},
    web,
};
use tolmach::{
    config::Config,
    http::{
        page::{self, Page},
        v1::strings::get_strings,
    },
    ui::Ui,
};

async fn ask(request: TestRequest) -> ServiceResponse<impl MessageBody> {
    let config = Config::defaults();
    let ui = Ui::load(&config.ui).unwrap();
    let page = web::Data::new(Page::new(&ui, &config.limits));
    let app = App::new().app_data(web::Data::new(ui)).app_data(page);
    let app = test::init_service(app.configure(page::configure).service(get_strings)).await;
    test::call_service(&app, request.to_request()).await
}

fn get(path: &str) -> TestRequest {
    TestRequest::get().uri(path)
}

fn header_of<B>(response: &ServiceResponse<B>, name: header::HeaderName) -> String {
    let value = response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    value.unwrap_or_default()
}

async fn text(response: ServiceResponse<impl MessageBody>) -> String {
    String::from_utf8(test::read_body(response).await.to_vec()).unwrap()
}

#[actix_web::test]
async fn the_page_comes_in_the_language_of_the_browser() {
    let request = get("/").insert_header((header::ACCEPT_LANGUAGE, "de, uk-UA;q=0.8"));
    let response = ask(request).await;

    assert_eq!(header_of(&response, header::CONTENT_LANGUAGE), "uk");
    assert_eq!(header_of(&response, header::VARY), "Accept-Language");
    let html = text(response).await;
    assert!(
        html.contains("<html lang=\"uk\" dir=\"ltr\">") && html.contains(">Перекласти</button>")
    );
}

#[actix_web::test]
async fn every_word_of_the_page_is_filled_in() {
    for lang in ["en", "uk", "pt", "pl", "es"] {
        let html = text(ask(get(&format!("/?lang={lang}"))).await).await;

        assert!(!html.contains("{{"), "{lang}");
        // A message nobody has shows as its id; in the JSON for the scripts ids are keys.
        let without_words = html.replace("\"page-", "");
        assert!(!without_words.contains("page-"), "{lang}");
    }
}

#[actix_web::test]
async fn the_page_loads_nothing_from_elsewhere_and_has_nothing_inline() {
    let response = ask(get("/")).await;

    let policy = header_of(&response, header::CONTENT_SECURITY_POLICY);
    assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'"));
    assert!(!policy.contains("unsafe"));
    assert_eq!(header_of(&response, header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    assert_eq!(header_of(&response, header::REFERRER_POLICY), "no-referrer");
    let html = text(response).await;
    for inline in ["http://", "https://", "<style", " style=", " onclick=", "javascript:"] {
        assert!(!html.contains(inline), "{inline}");
    }
}

#[actix_web::test]
async fn every_file_the_page_names_is_there() {
    let html = text(ask(get("/")).await).await;
    let mut names: Vec<String> =
        html.split("\"/page/").skip(1).map(|rest| rest.split('"').next().unwrap().into()).collect();
    assert!(names.contains(&"page.js".to_owned()));

    while let Some(name) = names.pop() {
        let response = ask(get(&format!("/page/{name}"))).await;
        assert_eq!(response.status(), StatusCode::OK, "{name}");
        let content = text(response).await;
        let imports = content.split("from \"./").skip(1);
        names.extend(imports.map(|rest| rest.split('"').next().unwrap().to_owned()));
    }
    assert_eq!(ask(get("/page/../Cargo.toml")).await.status(), StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn what_the_browser_has_is_not_sent_again() {
    for path in ["/", "/page/page.css", "/v1/strings/pt"] {
        let tag = header_of(&ask(get(path)).await, header::ETAG);

        let again = ask(get(path).insert_header((header::IF_NONE_MATCH, tag.clone()))).await;
        let other = ask(get(path).insert_header((header::IF_NONE_MATCH, "\"other\""))).await;

        assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{path}");
        assert_eq!(header_of(&again, header::ETAG), tag);
        assert!(text(again).await.is_empty());
        assert_eq!(other.status(), StatusCode::OK, "{path}");
    }
}

#[actix_web::test]
async fn strings_come_for_the_nearest_language() {
    let response = ask(get("/v1/strings/pt-BR")).await;

    assert_eq!(header_of(&response, header::CONTENT_LANGUAGE), "pt");
    let strings: serde_json::Value = serde_json::from_str(&text(response).await).unwrap();
    assert_eq!(strings["lang"], "pt");
    assert_eq!(strings["dir"], "ltr");
    assert_eq!(strings["messages"]["page-copy"], "Copiar");
    assert_eq!(strings["fallback"], serde_json::json!([]));
}

#[actix_web::test]
async fn an_unknown_language_is_told_with_the_nearest() {
    for path in ["ppl", "xx-y-z-%00", "..%2F..%2Fetc", "ja"] {
        let request = get(&format!("/v1/strings/{path}?lang=pl"));
        let response = ask(request).await;

        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{path}");
        assert_eq!(header_of(&response, header::CONTENT_TYPE), "application/problem+json");
        let problem: serde_json::Value = serde_json::from_str(&text(response).await).unwrap();
        assert_eq!(problem["title"], "Nieznany język");
        let detail = problem["detail"].as_str().unwrap();
        assert!(detail.contains("GET /v1/languages"), "{problem}");
        assert!(path != "ppl" || detail.contains("Może chodziło o: pl"), "{problem}");
    }
}
