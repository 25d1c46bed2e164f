//! The article pipeline loses nothing, whatever the markup and however the translator behaves.
//!
//! The translators here are doubles on purpose: they answer in ways no real engine can be made to.

use std::sync::Arc;

use async_trait::async_trait;
use tolmach::{
    article::{self, Detail, Format, Order, Rules},
    lang::Pair,
    translator::{
        Job, Link, ModelId, RequestId, Route, TranslateError, Translated, Translator, Urgency,
    },
};

/// How the double answers.
#[derive(Clone, Copy, Debug)]
enum Double {
    Identity,
    Upper,
    ReversedWithAlignment,
    Nothing,
    Markup,
}

#[async_trait]
impl Translator for Double {
    fn id(&self) -> &'static str {
        "double"
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        Arc::default()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        Some(Route { pair: pair.clone(), via: None, model: ModelId("double".into()) })
    }

    fn missing(&self, _: &Pair) -> String {
        String::new()
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        Ok(job.segments.iter().map(|segment| self.answer(&segment.text)).collect())
    }
}

impl Double {
    fn answer(self, source: &str) -> Translated {
        let plain = |text: String| Translated { text, ..Translated::default() };
        match self {
            Double::Identity => plain(source.to_owned()),
            Double::Upper => plain(source.to_uppercase()),
            Double::ReversedWithAlignment => reversed(source),
            Double::Nothing => plain(String::new()),
            Double::Markup => plain("<script>alert(1)</script> &amp; <b>".to_owned()),
        }
    }
}

/// The words in opposite order, aligned.
fn reversed(source: &str) -> Translated {
    let (mut text, mut alignment) = (String::new(), Vec::new());
    for word in source.split(' ').rev() {
        if !text.is_empty() {
            text.push(' ');
        }
        let from = word.as_ptr() as usize - source.as_ptr() as usize;
        let to = text.len();
        text.push_str(word);
        alignment.push(Link {
            source: from..from + word.len(),
            target: to..text.len(),
            weight: 1.0,
        });
    }
    Translated { text, alignment, doubts: Vec::new() }
}

fn translate(source: &str, format: Format, double: Double) -> String {
    let pair: Pair = "en-pt".parse().unwrap();
    let rules = Arc::new(Rules::default());
    let document = (article::parse(source, format, Some(&pair.from), &rules), Urgency::Normal);
    let order =
        Order { pair, rules, request: RequestId(1), detail: Detail::default(), learner: None };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let rendered = runtime.block_on(article::translate(vec![document], &order, &double)).unwrap();
    rendered.into_iter().map(|document| document.text).collect()
}

/// Every tag and comment, sorted; texts in attributes may be others.
fn tags(html: &str) -> Vec<String> {
    let text = regex::Regex::new(r#" alt="[^"]*""#).unwrap();
    let html = text.replace_all(html, " alt");
    let tag = regex::Regex::new(r"</?[a-z][^<>]*>|<!--.*?-->").unwrap();
    let mut tags: Vec<String> = tag.find_iter(&html).map(|tag| tag.as_str().to_owned()).collect();
    tags.sort_unstable();
    tags
}

/// Random markup, the same for the same seed: nested and misnested, with atoms and entities.
fn tag_soup(seed: u64) -> String {
    const PIECES: &[&str] = &[
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a href=\"/x?a=1&b=2\">",
        "</a>",
        "<i>",
        "</i>",
        "<div>",
        "</div>",
        "<br>",
        "<img src=\"i.jpg\" alt=\"one\">",
        "<!-- note -->",
        "<code>let x;</code>",
        "<span translate=\"no\">Brand Name</span>",
        "<em class='e'>",
        "</em>",
        "<td>",
        "<li>",
        "The bridge ",
        "is closed. ",
        "Five &amp; six ",
        "&lt;tag&gt; ",
        "été ",
        "слово ",
        "日本 ",
        "😀 ",
        "\n  ",
        "Mr. Smith left. ",
        "word",
        ", ",
        "(and so on) ",
        "<script>if (a<b) x</script>",
    ];
    let mut state = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    let mut soup = String::new();
    for _ in 0..60 {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        soup.push_str(PIECES[(state >> 33) as usize % PIECES.len()]);
    }
    soup
}

#[test]
fn every_tag_comes_back_once_whatever_the_translator_answers() {
    for seed in 0..400 {
        let soup = tag_soup(seed);
        for double in
            [Double::Identity, Double::Upper, Double::ReversedWithAlignment, Double::Nothing]
        {
            let target = translate(&soup, Format::Html, double);

            assert_eq!(tags(&target), tags(&soup), "{double:?}, seed {seed}:\n{soup}\n{target}");
        }
    }
}

#[test]
fn a_translator_that_changes_nothing_gives_every_byte_back() {
    for seed in 0..400 {
        let soup = tag_soup(seed);

        assert_eq!(translate(&soup, Format::Html, Double::Identity), soup, "seed {seed}");
    }
}

#[test]
fn markup_from_a_translator_becomes_text() {
    let target = translate("<p>One <b>two</b> three.</p>", Format::Html, Double::Markup);

    assert_eq!(tags(&target), ["</b>", "</p>", "<b>", "<p>"]);
    assert!(target.contains("&lt;script&gt;"), "{target}");
}

#[test]
fn a_marked_word_moves_with_its_meaning() {
    let source = "<p>one <b>two</b> <a href=\"/x\">three four</a> five</p>";

    let target = translate(source, Format::Html, Double::ReversedWithAlignment);

    assert_eq!(target, "<p>five <a href=\"/x\">four three</a> <b>two</b> one</p>");
}

#[test]
fn an_atom_stays_whole_and_in_its_sentence() {
    let source = "<p>see <code>let x;</code> and <span translate=no>Brand &amp; Co</span> here</p>";

    let target = translate(source, Format::Html, Double::ReversedWithAlignment);

    assert_eq!(
        target,
        "<p>here <span translate=no>Brand &amp; Co</span> and <code>let x;</code> see</p>"
    );
}

#[test]
fn space_around_an_empty_element_stays() {
    let source = "<li><a href=\"/live\"><i class=\"fa\"></i> Watch live</a></li>";

    assert_eq!(translate(source, Format::Html, Double::Identity), source);
}

#[test]
fn plain_text_keeps_its_lines_and_indentation() {
    let source = "Title\r\n\r\n  * first\n  * second\n\n2024\n";

    assert_eq!(translate(source, Format::Text, Double::Upper), source.to_uppercase());
}
