//! The article pipeline loses nothing, whatever the markup and however the translator behaves.
//!
//! The double answers in ways no real engine can be made to; the others are the service's own test
//! backends.

#[path = "pipeline/double.rs"]
mod double;
#[path = "pipeline/failing.rs"]
mod failing;
#[path = "pipeline/makers.rs"]
mod makers;

use std::sync::Arc;

use async_trait::async_trait;
use tolmach::{
    article::{self, Detail, Done, Format, Order, Others, Rules},
    lang::Pair,
    translator::{
        Align, Job, ModelId, RequestId, Route, Segment, TranslateError, Translated, Translator,
        Urgency, rearrange::Rearrange,
    },
};

/// How the double answers.
#[derive(Clone, Copy, Debug)]
enum Double {
    Nothing,
    Markup,
    /// Two lines, the second an item of a list.
    Lines,
    /// A translation where no alignment is asked for; else it fails.
    Warsaw,
    /// A sentence around what must be kept.
    Kept,
    /// A translation of the one sentence that begins with this word; nothing for all others.
    Yesterday,
    Harbour,
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
        Some(Route { pair: pair.clone(), via: None, model: ModelId(format!("{self:?}")) })
    }

    fn missing(&self, _: &Pair) -> String {
        String::new()
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let text = match self {
            Double::Nothing => "",
            Double::Markup => "<script>alert(1)</script> &amp; <b>",
            Double::Lines => "Vimos a ponte.\n- Ontem.",
            Double::Warsaw if job.segments.iter().any(|segment| segment.align == Align::Yes) => {
                return Err(TranslateError::Unavailable { reason: "it went away".to_owned() });
            }
            Double::Warsaw => "Vimos Varsóvia ontem.",
            Double::Yesterday => return Ok(job.segments.iter().map(only_yesterday).collect()),
            Double::Harbour => "Hoje vimos o porto outra vez.",
            Double::Kept => return Ok(job.segments.iter().map(around_kept).collect()),
        };
        Ok(job.segments.iter().map(|_| answer(text)).collect())
    }
}

fn answer(text: &str) -> Translated {
    Translated { text: text.to_owned(), ..Translated::default() }
}

fn around_kept(segment: &Segment) -> Translated {
    let kept = segment.keep.iter().map(|range| &segment.text[range.clone()]);
    answer(&format!("Temos aqui {} outra vez.", kept.collect::<Vec<_>>().join(" ")))
}

fn only_yesterday(segment: &Segment) -> Translated {
    answer(if segment.text.starts_with("Yesterday") { "Ontem vimos a ponte." } else { "" })
}

fn translate(source: &str, format: Format, translator: &dyn Translator) -> String {
    let pair: Pair = "en-pt".parse().unwrap();
    let rules = Arc::new(Rules::default());
    let document = (article::parse(source, format, Some(&pair.from), &rules), Urgency::Normal);
    let order = Order::new(pair, rules, RequestId(1));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let rendered =
        runtime.block_on(article::translate(Arc::new(vec![document]), &order, translator)).unwrap();
    rendered.into_iter().map(|document| document.text).collect()
}

#[test]
fn what_one_translator_cannot_do_another_is_asked_for() {
    let pair: Pair = "en-pt".parse().unwrap();
    let rules = Arc::new(Rules::default());
    let source = "<p>Yesterday we saw the bridge. Today we saw the harbour again.</p>";
    let document = (article::parse(source, Format::Html, None, &rules), Urgency::Normal);
    let others = Others(vec![Arc::new(Double::Harbour)]);
    let detail = Detail { segments: true, ..Detail::default() };
    let order = Order { others, detail, ..Order::new(pair, rules, RequestId(1)) };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();

    let first = Double::Yesterday;
    let rendered = runtime.block_on(article::translate(Arc::new(vec![document]), &order, &first));
    let rendered = rendered.unwrap().remove(0);

    assert_eq!(rendered.text, "<p>Ontem vimos a ponte. Hoje vimos o porto outra vez.</p>");
    assert!(rendered.segments[1].done.contains(&Done::AskedAnother));
    assert!(!rendered.segments[0].done.contains(&Done::AskedAnother), "only for what is unfit");
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
        let translators: [&dyn Translator; 4] =
            [&Rearrange::Identity, &Rearrange::Upper, &Rearrange::Reverse, &Double::Nothing];
        for translator in translators {
            let (target, id) = (translate(&soup, Format::Html, translator), translator.id());

            assert_eq!(tags(&target), tags(&soup), "{id}, seed {seed}:\n{soup}\n{target}");
        }
    }
}

#[test]
fn a_translator_that_changes_nothing_gives_every_byte_back() {
    for seed in 0..400 {
        let soup = tag_soup(seed);

        assert_eq!(translate(&soup, Format::Html, &Rearrange::Identity), soup, "seed {seed}");
    }
}

#[test]
fn markup_from_a_translator_becomes_text() {
    let target = translate("<p>One <b>two</b> three.</p>", Format::Html, &Double::Markup);

    assert_eq!(tags(&target), ["</b>", "</p>", "<b>", "<p>"]);
    assert!(target.contains("&lt;script&gt;"), "{target}");
}

#[test]
fn a_marked_word_moves_with_its_meaning() {
    let source = "<p>one <b>two</b> <a href=\"/x\">three four</a> five</p>";

    let target = translate(source, Format::Html, &Rearrange::Reverse);

    assert_eq!(target, "<p>five <a href=\"/x\">four three</a> <b>two</b> one</p>");
}

#[test]
fn an_atom_stays_whole_and_in_its_sentence() {
    let source = "<p>see <code>let x;</code> and <span translate=no>Brand &amp; Co</span> here</p>";

    let target = translate(source, Format::Html, &Rearrange::Reverse);

    assert_eq!(
        target,
        "<p>here <span translate=no>Brand &amp; Co</span> and <code>let x;</code> see</p>"
    );
}

#[test]
fn space_around_an_empty_element_stays() {
    let source = "<li><a href=\"/live\"><i class=\"fa\"></i> Watch live</a></li>";

    assert_eq!(translate(source, Format::Html, &Rearrange::Identity), source);
}

#[test]
fn plain_text_keeps_its_lines_and_indentation() {
    let source = "Title\r\n\r\n  * first\n  * second\n\n2024\n";

    assert_eq!(translate(source, Format::Text, &Rearrange::Upper), source.to_uppercase());
}

#[test]
fn a_translator_that_fails_when_asked_for_alignment_costs_no_article() {
    let target = translate("<p>We saw <b>Warsaw</b> yesterday.</p>", Format::Html, &Double::Warsaw);

    assert_eq!(tags(&target), ["</b>", "</p>", "<b>", "<p>"]);
    assert!(target.contains("Varsóvia"), "{target}");
}

#[test]
fn what_a_translation_must_hold_is_what_the_translator_is_told_to_keep() {
    for placeholder in [
        "{name}",
        "foo{name}bar",
        "file%d",
        "%.2f",
        "%5u",
        "%@",
        "%(who)s",
        "{{ count }}",
        "${x}",
        "[[id]]",
        "[[Main page]]",
        "{foo bar}",
        "%sfoo",
        "{as they say}",
        "{a} {b",
        "https://a.example/{x}/b",
    ] {
        let source = format!("We have here {placeholder} once more.");

        let target = translate(&source, Format::Text, &Double::Kept);

        assert!(target.starts_with("Temos aqui"), "{source}: {target}");
    }
}

/// No time is measured: the square of these numbers would be seen.
#[test]
fn twenty_thousand_sentences_that_stay_are_told_apart_from_as_many_marks() {
    let stays = "The <b>bridge</b> is closed. ".repeat(20_000);
    let source = format!("<p>{stays}Yesterday we saw the bridge.</p>");

    let target = translate(&source, Format::Html, &Double::Yesterday);

    let island = "<span lang=\"en\">The <b>bridge</b> is closed.</span>";
    assert_eq!(target.matches(island).count(), 20_000);
    assert!(target.ends_with("Ontem vimos a ponte.</p>"));
}

#[test]
fn lines_from_a_translator_do_not_become_lines_of_a_plain_text() {
    let source = "We saw the bridge.\n\n- Yesterday.\n";

    assert_eq!(translate(source, Format::Text, &Double::Lines), source);
}
