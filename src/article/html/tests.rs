//! What is a block of a page and what is not.

use super::*;
use crate::article::document::MarkKind;

fn blocks(source: &str) -> Vec<Block> {
    read(source, Some(&"en".parse().unwrap()), &Rules::default()).blocks
}

fn texts(source: &str) -> Vec<String> {
    blocks(source).into_iter().map(|block| block.text).collect()
}

#[test]
fn inline_markup_does_not_cut_a_sentence() {
    let source = "<h1>A <i>b</i> c</h1><p>One <a href='/x'>two</a>.\n  Three &amp; four</p>";

    assert_eq!(texts(source), ["A b c", "One two. Three & four"]);
}

#[test]
fn what_must_not_be_translated_is_in_no_block() {
    let source = "<script>var a = 'text'</script><style>p{}</style><pre>code</pre>\
        <p translate=no>Brand</p><div class='x notranslate'><p>Brand</p></div>\
        <p lang=uk>Слово</p><p>2024</p><blockquote class=twitter-tweet>Post</blockquote>\
        <p>Word</p>";

    assert_eq!(texts(source), ["Word"]);
}

#[test]
fn what_is_opened_again_inside_is_translated() {
    let source = "<div translate=no>Code <p translate=yes>One</p> more</div>\
        <div lang=uk>Слово <p lang=en>Two</p></div><p>Three</p>";

    assert_eq!(texts(source), ["One", "Two", "Three"]);
}

#[test]
fn a_protected_name_stays_in_its_sentence() {
    let block = blocks("<p>Photo by <span translate=no>Omega &amp; TV</span>.</p>").remove(0);

    assert_eq!(block.text, "Photo by Omega & TV.");
    assert_eq!(block.marks[0].kind, MarkKind::Atom);
    assert_eq!(&block.text[block.marks[0].covers.clone()], "Omega & TV");
}

#[test]
fn texts_in_attributes_and_metadata_are_blocks() {
    let source = "<meta name=description content='Of mines'><meta name=author content='A B'>\
        <p>See <img src=x alt='A bridge' title=\"Old\"> there</p><input type=submit value=Go>\
        <input type=text value=Kept><th abbr=No.>Number</th><a aria-label='Close it'>x</a>\
        <script type='application/ld+json'>{\"headline\":\"Biden \\u0026 co\",\"name\":\"N\"}</script>";
    let kinds: Vec<(String, String)> =
        blocks(source).into_iter().map(|block| (block.kind, block.text)).collect();
    let kinds: Vec<(&str, &str)> = kinds.iter().map(|(k, t)| (&k[..], &t[..])).collect();

    assert_eq!(
        kinds,
        [
            ("meta content", "Of mines"),
            ("p", "See there"),
            ("img alt", "A bridge"),
            ("img title", "Old"),
            ("input value", "Go"),
            ("th abbr", "No."),
            ("th", "Number"),
            ("text", "x"),
            ("a aria-label", "Close it"),
            ("headline", "Biden & co"),
        ]
    );
}

#[test]
fn a_line_break_inside_a_sentence_does_not_cut_it() {
    assert_eq!(texts("<p>The bridge<br>was closed.<br>Yes</p>"), ["The bridge was closed.", "Yes"]);
}

#[test]
fn misnested_tags_end_a_block_instead_of_getting_lost() {
    let source = "<b>one <i>two</b> three</i> four";

    assert_eq!(texts(source).concat().replace(' ', ""), "onetwothreefour");
}

#[test]
fn a_script_nobody_closed_is_not_text() {
    assert_eq!(texts("<p>Word</p><script>document.write(\"The end\")"), ["Word"]);
}

#[test]
fn a_hundred_thousand_nested_elements_are_read() {
    let deep = |tag: &str| {
        format!("{}word{}", format!("<{tag}>").repeat(100_000), format!("</{tag}>").repeat(100_000))
    };

    assert_eq!(texts(&deep("div")), ["word"]);
    assert_eq!(texts(&deep("b")), ["word"]);
    assert_eq!(texts(&"<div>".repeat(100_000)), [""; 0]);
}

#[test]
fn what_is_closed_again_inside_stays_and_so_does_what_is_behind() {
    let source = "<div translate=no>A<div translate=yes>One<div translate=no>B\
        <p translate=yes>Two</p>C</div>Three</div>D</div><p>Four</p>";

    assert_eq!(texts(source), ["One", "Two", "Three", "Four"]);
}

#[test]
fn what_stays_and_has_no_end_parts_blocks() {
    let source = "<p>One<svg>two<p>Three <span translate=no>four<p>Five <svg/> six";

    assert_eq!(texts(source), ["One", "Three", "Five six"]);
}

#[test]
fn what_is_protected_and_never_closed_stays_to_the_end_of_its_parent() {
    for (source, wanted) in [
        ("One <span translate=no>Text <b>more</b>", vec!["One"]),
        ("<p>One <b class=notranslate>Text</p><p>Two</p>", vec!["One", "Two"]),
        ("<p translate=no>Text<p>One<p lang=uk>Слово<p>Two", vec!["One", "Two"]),
        ("<ul><li translate=no>Text<li>One</ul>", vec!["One"]),
        ("<div translate=no>Text<p translate=yes>One<p>Text", vec!["One"]),
        ("<p>One<br translate=no>Two", vec!["One", "Two"]),
    ] {
        assert_eq!(texts(source), wanted, "{source}");
    }
}
