//! Tags, addresses that may be kept for ever, packing, and pages of other addresses.

use std::io::Read;

use super::{code, folder, portal};
use crate::service::{Service, start};

/// Status, the headers asked for, and the bytes as they came.
fn raw(
    service: Service,
    path: &str,
    accept_encoding: &str,
) -> (u16, Option<String>, Option<String>, Vec<u8>) {
    let request = ureq::get(&service.url(path)).set("Accept-Encoding", accept_encoding);
    let response = request.call().unwrap();
    let header = |name: &str| response.header(name).map(str::to_owned);
    let (status, encoding, tag) = (response.status(), header("content-encoding"), header("etag"));
    let mut bytes = Vec::new();
    response.into_reader().read_to_end(&mut bytes).unwrap();
    (status, encoding, tag, bytes)
}

#[test]
fn every_packing_unpacks_to_the_same_and_has_a_tag_of_its_own() {
    let plain = portal().get("/v1/strings/uk.ftl").text.into_bytes();

    let (_, br, br_tag, packed) = raw(portal(), "/v1/strings/uk.ftl", "br, gzip;q=0.9");
    let mut from_br = Vec::new();
    brotli::BrotliDecompress(&mut packed.as_slice(), &mut from_br).unwrap();
    let (_, zstd, zstd_tag, packed) = raw(portal(), "/v1/strings/uk.ftl", "zstd");
    let from_zstd = zstd::stream::decode_all(packed.as_slice()).unwrap();
    let (_, none, none_tag, as_it_is) = raw(portal(), "/v1/strings/uk.ftl", "br;q=0.1, identity");

    assert_eq!((br.as_deref(), zstd.as_deref()), (Some("br"), Some("zstd")));
    assert_eq!(none.as_deref(), Some("identity"));
    assert!(from_br == plain && from_zstd == plain && as_it_is == plain);
    assert!(br_tag != zstd_tag && zstd_tag != none_tag && br_tag != none_tag);
    assert!(!br_tag.unwrap().starts_with("W/"));
}

#[test]
fn gzip_is_made_once_and_not_again_on_the_way() {
    // ureq unpacks one layer.
    let answer = portal().get_with("/v1/strings/uk.ftl", "Accept-Encoding", "gzip");

    assert_eq!(answer.header("content-encoding"), None);
    assert!(answer.header("etag").unwrap().ends_with("-gzip\""));
    assert_eq!(answer.text, portal().get("/v1/strings/uk.ftl").text);
    assert!(answer.header("vary").unwrap().contains("Accept-Encoding"));
}

#[test]
fn plain_addresses_are_asked_again_and_answer_304_in_whatever_packing() {
    let answer = portal().get("/v1/strings/uk?files=head");
    let tag = answer.header("etag").unwrap().to_owned();
    let (_, _, packed_tag, _) = raw(portal(), "/v1/strings/uk?files=head", "br");
    let again = |tag: &str| portal().get_with("/v1/strings/uk?files=head", "If-None-Match", tag);

    assert_eq!(answer.header("cache-control"), Some("no-cache"));
    assert_eq!(answer.header("content-language"), Some("uk"));
    for known in [tag, packed_tag.unwrap(), "*".to_owned(), "\"x\", *".to_owned()] {
        let again = again(&known);
        let is_known = known != "\"x\", *";
        assert_eq!(again.status, if is_known { 304 } else { 200 }, "{known}");
        assert!(!is_known || again.text.is_empty());
    }
    assert_eq!(again("\"0123456789abcdef\"").status, 200);
}

#[test]
fn the_plain_address_tells_where_the_same_may_be_kept_for_ever() {
    for path in
        ["uk", "uk.ftl?comments=1", "uk-UA?files=head,foot", "en?shape=fluentjs&keys=sea*,terms"]
    {
        let plain = portal().get(&format!("/v1/strings/{path}"));
        let location = plain.header("content-location").unwrap();

        let kept = portal().get(&format!("/v1/strings/{location}"));

        assert_eq!(kept.text, plain.text, "{location}");
        assert_eq!(kept.header("etag"), plain.header("etag"));
        assert_eq!(kept.header("cache-control"), Some("public, max-age=31536000, immutable"));
    }
}

#[test]
fn an_old_hash_is_refused_with_the_new_one() {
    let hash = portal().get("/v1/strings/uk").json()["hash"].as_str().unwrap().to_owned();

    let old = portal().get("/v1/strings/@0123456789abcdef/uk.ftl");

    assert_eq!(code(&old, 404), "strings-changed");
    assert_eq!(old.json()["current"], hash.as_str());
    assert_eq!(old.header("cache-control"), Some("no-store"));
}

#[test]
fn a_change_of_the_source_language_changes_the_hash_of_those_it_fills_in() {
    let folder = folder();
    let hash = |service: Service| service.get("/v1/strings/uk").json()["hash"].clone();
    let before = hash(start(|config| config.ui.locales = Some(folder.clone())));
    assert_eq!(before, hash(portal()));
    std::fs::write(folder.join("en/foot.ftl"), "terms = Terms\n").unwrap();

    let after = hash(start(|config| config.ui.locales = Some(folder)));

    assert_ne!(before, after);
}

#[test]
fn scripts_of_other_pages_may_ask_and_read_errors_too() {
    let get = portal().get("/v1/strings/uk");
    let wrong = portal().get("/v1/strings/xx");
    let asked =
        portal().send("OPTIONS", "/v1/strings/uk/format", &[("Origin", "https://x.example")], None);

    for answer in [&get, &wrong, &asked] {
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
        assert_eq!(answer.header("access-control-allow-credentials"), None);
    }
    assert_eq!(asked.status, 204);
    assert!(asked.header("access-control-allow-headers").unwrap().contains("Content-Type"));
    assert_eq!(portal().get("/v1/languages").header("access-control-allow-origin"), None);
}
