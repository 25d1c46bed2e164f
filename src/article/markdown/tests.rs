//! What the reader finds in Markdown.

use super::*;
use crate::article::document::MarkKind;

fn blocks(source: &str) -> Vec<Block> {
    read(source, Some(&"en".parse().unwrap()), &Rules::default()).blocks
}

fn texts(source: &str) -> Vec<String> {
    blocks(source).into_iter().map(|block| block.text).collect()
}

fn kinds(source: &str) -> Vec<(String, String)> {
    blocks(source).into_iter().map(|block| (block.kind, block.text)).collect()
}

#[test]
fn inline_markup_does_not_cut_a_sentence() {
    let source = "# A *b* c\n\nOne [two](/x \"Three\") **four**\nfive `six` &amp; \\# \
        ~~seven~~[^1].[^1]\n\n[^1]: Note\n";

    assert_eq!(texts(source), ["A b c", "One two four five six & # seven.", "Three", "Note"]);
}

#[test]
fn what_is_no_language_is_in_no_block() {
    let source = "---\ntitle: Word\n---\n\n```rust\nlet word;\n```\n\n    code\n\n---\n\n\
        [r]: /url\n\n2024\n\nWord\n";

    assert_eq!(texts(source), ["Word"]);
    assert_eq!(texts("+++\ntitle = \"Word\"\n+++\nWord\n"), ["Word"]);
}

#[test]
fn every_structure_has_blocks_of_its_own() {
    let source = "> Quote\n> goes on\n\n- [ ] Task\n- Item\n  - Inner\n\n1. First\n\n   Second\n\n\
        | Head | 2 |\n|---|---|\n| Cell \\| one | 3 |\n\n[^n]: Note\n\n> [!NOTE]\n> Alert\n\n\
        Setext\n===\n\n![Alt *text*](i.png 'Title')\n";
    let found = kinds(source);
    let found: Vec<(&str, &str)> = found.iter().map(|(k, t)| (&k[..], &t[..])).collect();

    assert_eq!(
        found,
        [
            ("p", "Quote goes on"),
            ("li", "Task"),
            ("li", "Item"),
            ("li", "Inner"),
            ("p", "First"),
            ("p", "Second"),
            ("td", "Head"),
            ("td", "Cell | one"),
            ("p", "Note"),
            ("p", "Alert"),
            ("h1", "Setext"),
            ("img alt", "Alt text"),
            ("img title", "Title"),
        ]
    );
}

#[test]
fn words_know_their_source_bytes() {
    let source = "> One &amp; \\*two\n> three\n";
    let block = blocks(source).remove(0);
    let of = |word: &str| {
        let start = block.text.find(word).unwrap();
        block.origin_of(&(start..start + word.len())).map(|range| &source[range])
    };

    assert_eq!(block.text, "One & *two three");
    assert_eq!(of("& *"), Some("&amp; \\*"));
    assert_eq!(of("*two"), Some("\\*two"));
    assert_eq!(of("two three"), Some("two\n> three"));
}

#[test]
fn code_addresses_and_protected_names_stay_whole() {
    let source =
        "See `let x`, <https://a.example/b> and <span translate=\"no\">Omega</span> or <i>it</i>.";
    let block = blocks(source).remove(0);
    let marks: Vec<(MarkKind, &str)> =
        block.marks.iter().map(|mark| (mark.kind, &block.text[mark.covers.clone()])).collect();

    assert_eq!(
        marks,
        [
            (MarkKind::Atom, "let x"),
            (MarkKind::Atom, "https://a.example/b"),
            (MarkKind::Atom, "Omega"),
            (MarkKind::Element, "it"),
        ]
    );
}

#[test]
fn a_line_that_is_broken_by_hand_is_a_block() {
    assert_eq!(texts("Editor: A\\\nPhoto: B  \nAll\n"), ["Editor: A", "Photo: B", "All"]);
    assert_eq!(texts("The bridge is\\\nclosed.\n"), ["The bridge is closed."]);
}

#[test]
fn a_block_of_html_is_read_as_html() {
    let found =
        kinds("Word\n\n<div class=\"box\">\n<p>One <b>two</b></p>\n</div>\n\n> <p>Three</p>\n");

    assert_eq!(found[1], ("p".to_owned(), "One two".to_owned()));
    assert_eq!(found[2], ("p".to_owned(), "Three".to_owned()));
}

#[test]
fn a_title_is_found_in_every_way_to_write_it() {
    for source in [
        "[a](/x \"One\")",
        "[a](/x 'One')",
        "[a](/x (One))",
        "[a](/é (One))",
        "[a](</x y> \"One\" )",
        "[a]( /x\n\"One\")",
        "> [a](/x\n> \"One\")",
        "[![b](i)](/x \"One\")",
    ] {
        assert!(texts(source).contains(&"One".to_owned()), "{source}: {:?}", texts(source));
    }
}

#[test]
fn a_long_text_of_one_sign_is_read() {
    for sign in ["[", "*", "> ", "a *", "[a](", "<b>", "- ", "`a", "![a", "_a*", "![a](x) ", "[^1]"]
    {
        let source = sign.repeat(200_000 / sign.len());

        assert!(blocks(&source).len() <= source.len());
    }
}

#[test]
fn letters_of_many_bytes_are_read_in_every_place() {
    for source in ["[a](/x \"\u{2028} é \\é &é;\")", "![é](é 'é')", "[é]\n\n[é]: /é", "**é**é"]
    {
        assert!(blocks(source).len() <= source.len());
    }
}

#[test]
fn html_in_a_container_is_read_where_signs_stand_between_its_lines() {
    let source = "> <div>\n> <p title=\"A title\">One\n> <b>two</b> three.</p>\n> </div>\n\n- <div>\n  \
        Four\n  </div>\n";
    let found = blocks(source);
    let spans: Vec<&str> = found.iter().map(|block| &source[block.span.clone()]).collect();
    let texts: Vec<&str> = found.iter().map(|block| block.text.as_str()).collect();

    assert_eq!(texts, ["A title", "One two three.", "Four"]);
    assert_eq!(spans, ["A title", "One\n> <b>two</b> three.", "Four"]);
    assert_eq!(&source[found[1].marks[0].open.clone()], "<b>");
    assert_eq!(&source[found[1].marks[0].close.clone()], "</b>");
}

#[test]
fn titles_of_definitions_are_blocks() {
    for (source, wanted) in [
        ("[a]\n\n[a]: /x \"One *two*\"\n", vec!["a", "One *two*"]),
        ("[a]: <x y> 'One \\' two'\n", vec!["One ' two"]),
        ("> [a\\]]:\n> /x\n> (One)\n", vec!["One"]),
        ("[a]: /x\n[b]: /y \"2024\"\n", vec![]),
        ("[a]: /x \"One\ntwo\"\n", vec!["One two"]),
        // The sign of the quotation is in the bytes of the title.
        ("> [a]: /x \"One\n> two\"\n", vec![]),
    ] {
        assert_eq!(texts(source), wanted, "{source}");
    }
}
