//! Pages that attack: they are answered in time that grows with their size, not with its square.
//!
//! Nothing here asserts a time; a square would take minutes and be seen. `-- --nocapture bounded` tells
//! the times.

use std::time::Instant;

use tolmach::translator::rearrange::Rearrange;

use super::translated;

/// A page by its name: what an attacker repeats, and how often.
fn pages() -> Vec<(&'static str, String)> {
    let many = |what: &str, count: usize| what.repeat(count);
    let numbered = |count: usize, one: fn(usize) -> String| (0..count).map(one).collect::<String>();
    vec![
        ("a page of 10 MB", many("<p>The bridge <b>over</b> the river is closed.</p>\n", 200_000)),
        ("50,000 inline tags in a paragraph", format!("<p>{}</p>", many("<b>word</b> ", 50_000))),
        ("50,000 names in a paragraph", format!("<p>{}</p>", many("<b>Kyiv</b> ", 50_000))),
        ("100,000 nested divs", many("<div>", 100_000) + "word" + &many("</div>", 100_000)),
        ("100,000 nested b", many("<b>", 100_000) + "word" + &many("</b>", 100_000)),
        ("100,000 ends of nothing", many("<div>", 100_000) + "word" + &many("</p>", 100_000)),
        (
            "100,000 attributes",
            format!("<p {}>word</p>", numbered(100_000, |at| format!("a{at}=1 "))),
        ),
        (
            "100,000 times one attribute",
            format!("<p {}>word</p>", many("title='One two' ", 100_000)),
        ),
        (
            "100,000 contents of no name",
            format!("<meta {}><p>word", many("content='One two' ", 100_000)),
        ),
        ("200,000 ampersands", format!("<p>word {}</p>", many("&", 200_000))),
        ("200,000 references", format!("<p>word {}</p>", many("&eacute", 200_000))),
        ("200,000 less-than signs", format!("<p>word {}</p>", many("<", 200_000))),
        ("50,000 line breaks", format!("<p>{}</p>", many("word<br>", 50_000))),
        ("50,000 breaks without words", format!("<p>{}word</p>", many("<br>", 50_000))),
        ("50,000 comments", format!("<p>word {}</p>", many("<!-- x -->", 50_000))),
        ("20,000 handles in a sentence", format!("<p>{}</p>", many("@desk ", 20_000))),
        (
            "10,000 different handles",
            format!("<p>{}</p>", numbered(10_000, |at| format!("@desk{at} "))),
        ),
        ("20,000 codes in a sentence", format!("<p>{}</p>", many("<code>x</code> and ", 20_000))),
        ("20,000 shields in each other", many("<div translate=no>x<div translate=yes>", 10_000)),
        (
            "20,000 islands in each other",
            many("<p lang=uk>x", 10_000) + &many("<p lang=en>y</p>", 10_000),
        ),
        (
            "50,000 protected spans nobody closed",
            format!("<p>{}", many("<span translate=no>Text<p>Word ", 50_000)),
        ),
        (
            "20,000 shields nobody closed",
            many("<div translate=no>x<div translate=yes>word", 10_000),
        ),
        ("100,000 open comments", many("<!--", 100_000)),
        ("100,000 open scripts", many("<script>", 100_000)),
        ("100,000 open drawings", many("<svg>", 100_000) + "<p>word"),
        (
            "a JSON-LD of 1,000 levels",
            format!(
                "<script type='application/ld+json'>{}{}</script>",
                many("{\"a\":[", 500),
                many("]}", 500)
            ),
        ),
        ("one word of 1 MB", format!("<p>{}</p>", many("word", 250_000))),
        ("spaces of 1 MB", format!("<p>word{}word</p>", many(" ", 1_000_000))),
        ("a tag of 1 MB", format!("<p title='One two' a=\"{}\">word</p>", many("x ", 500_000))),
    ]
}

#[test]
fn pages_that_attack_are_answered_in_bounded_time() {
    for (name, page) in pages() {
        let started = Instant::now();
        let identity = translated::one(&page, "en-pt", Rearrange::Identity);
        let upper = translated::one(&page, "en-pt", Rearrange::Upper);
        println!("{name}: {} bytes, {} ms", page.len(), started.elapsed().as_millis());

        assert!(identity.text == page, "{name} came back with other bytes");
        assert!(!translated::was_dropped(&upper), "{name} lost a block");
    }
}
