//! Valid pages: blocks of inline trees, every tag closed where it belongs.

use proptest::prelude::*;

/// A page of some blocks.
pub fn page() -> impl Strategy<Value = String> {
    prop::collection::vec(block(), 1..5).prop_map(|blocks| blocks.concat())
}

fn block() -> impl Strategy<Value = String> {
    let flow = prop::sample::select(vec!["p", "h2", "li", "td", "dd", "figcaption"]);
    let leaf = (flow, sentences()).prop_map(|(name, text)| format!("<{name}>{text}</{name}>\n"));
    leaf.prop_recursive(2, 8, 3, |inner| {
        let around = prop::sample::select(vec!["div", "section", "blockquote", "article"]);
        (around, prop::collection::vec(inner, 1..3))
            .prop_map(|(name, inner)| format!("<{name} class=\"x\">{}</{name}>", inner.concat()))
    })
}

/// Sentences end between elements here; soups have elements over the end of one.
fn sentences() -> impl Strategy<Value = String> {
    let end = prop::sample::select(vec!["They left.", "Who knows?", "It rained!"]);
    let part = prop_oneof![5 => inline(), 1 => end.prop_map(str::to_owned)];
    prop::collection::vec(part, 1..6).prop_map(|parts| parts.join(" "))
}

/// Words, elements around words, and what stays as it is; spaces stand between all of them.
fn inline() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![4 => words(), 1 => atom()];
    leaf.prop_recursive(3, 10, 3, |inner| {
        (element(), prop::collection::vec(inner, 1..3))
            .prop_map(|((open, close), inner)| format!("{open}{}{close}", inner.join(" ")))
    })
}

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "the",
        "river",
        "Kyiv",
        "mines",
        "été",
        "straße",
        "слово",
        "R&amp;D",
        "5",
        "12.5",
        "a&lt;b",
        "so,",
        "«yes»",
        "(no)",
        "20&nbsp;km",
        "Σίσυφος",
        "naïve",
        "🚀",
        "👩🏽‍🚀",
        "→",
        "@desk",
        "#Kyiv",
        "https://a.example/x",
    ]);
    prop::collection::vec(word, 1..5).prop_map(|words| words.join(" "))
}

/// What stays as it is, hardly ever the same twice: which of two went where nobody could tell.
fn atom() -> impl Strategy<Value = String> {
    let atoms = [
        "<img src=\"i.jpg\" alt=\"old bridge\">",
        "<code>let x{n} = y;</code>",
        "<span translate=\"no\">Omega{n} &amp; Sons</span>",
        "<q lang=\"fr\">on verra{n} bien</q>",
        "<!-- note -->",
        "<br>",
        "<svg><title>Map</title></svg>",
        "<time datetime=\"2026\">{n}</time>",
    ];
    let kind = prop::sample::select(atoms.to_vec());
    (kind, 1000..10_000_u32).prop_map(|(kind, number)| kind.replace("{n}", &number.to_string()))
}

fn element() -> impl Strategy<Value = (String, String)> {
    let number = 0..100_u32;
    prop_oneof![
        number.prop_map(|at| (format!("<a href=\"/n?{at}=1&amp;x=2\">"), "</a>".to_owned())),
        prop::sample::select(vec!["b", "em", "i", "span", "mark", "u"])
            .prop_map(|name| (format!("<{name}>"), format!("</{name}>"))),
    ]
}
