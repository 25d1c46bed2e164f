//! HTML into blocks: runs of inline content between block-level tags.
//!
//! Decides what is inline, what is kept as it is, and where a block ends; [`super::blocks`] builds the
//! blocks themselves.

mod names;

use super::{
    blocks::{self, Piece},
    document::Block,
    tags::{self, Start, Token, TokenKind},
};
use crate::lang::Tag;

/// The blocks of a fragment or page that hold words to translate, and the names it protects.
pub fn read(source: &str, language: Option<&Tag>) -> (Vec<Block>, Vec<String>) {
    let tokens = tags::tokens(source);
    let names = names::protected(&tokens);
    (blocks(source, &tokens, language), names)
}

fn blocks(source: &str, tokens: &[Token], language: Option<&Tag>) -> Vec<Block> {
    let (mut found, mut run) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < tokens.len() {
        let (step, next) = step(tokens, at, language);
        match step {
            Step::Inline(piece) => run.push(piece),
            Step::Boundary => blocks::build(source, tokens, &mut run, &mut found),
        }
        at = next;
    }
    blocks::build(source, tokens, &mut run, &mut found);
    found
}

enum Step {
    Inline(Piece),
    Boundary,
}

/// What the token at `at` means for the run, and where to go on.
fn step(tokens: &[Token], at: usize, language: Option<&Tag>) -> (Step, usize) {
    let next = at + 1;
    let inline = |piece| (Step::Inline(piece), next);
    match &tokens[at].kind {
        TokenKind::Text(_) => inline(Piece::Text(at)),
        TokenKind::Comment => inline(Piece::Atom { first: at, last: at, speaks: false }),
        TokenKind::Start(start) if is_kept(start, language) => kept(start, at, tokens),
        TokenKind::Start(start) if VOID.contains(&start.name.as_str()) => {
            inline(Piece::Atom { first: at, last: at, speaks: false })
        }
        TokenKind::Start(start) if is_inline(&start.name) => inline(Piece::Open(at)),
        TokenKind::End(name) if is_inline(name) => inline(Piece::Close(at)),
        _ => (Step::Boundary, next),
    }
}

/// An element that stays as it is: an atom in its sentence, or between blocks.
fn kept(start: &Start, at: usize, tokens: &[Token]) -> (Step, usize) {
    let name = start.name.as_str();
    // What a browser reads as raw text runs to the end of the page where nothing closes it.
    let without_end = if RAW.contains(&name) { tokens.len() - 1 } else { at };
    let last = start.end.unwrap_or(without_end);
    if is_inline(name) || QUIET.contains(&name) || SPEAKING.contains(&name) {
        let speaks = !QUIET.contains(&name);
        return (Step::Inline(Piece::Atom { first: at, last, speaks }), last + 1);
    }
    (Step::Boundary, last + 1)
}

fn is_kept(start: &Start, language: Option<&Tag>) -> bool {
    let name = start.name.as_str();
    start.is_protected
        || QUIET.contains(&name)
        || SPEAKING.contains(&name)
        || KEPT_BLOCKS.contains(&name)
        || is_foreign(start, language)
}

/// An island in another language. The root's language is only a claim about the whole text.
fn is_foreign(start: &Start, language: Option<&Tag>) -> bool {
    let declared = start.lang.as_ref().and_then(|lang| lang.parse::<Tag>().ok());
    let is_root = matches!(start.name.as_str(), "html" | "body");
    match (declared, language) {
        (Some(declared), Some(language)) => !is_root && declared.language() != language.language(),
        _ => false,
    }
}

fn is_inline(name: &str) -> bool {
    INLINE.contains(&name)
}

/// Elements that flow with the text around them (HTML standard, section 4.5 and obsolete features).
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font",
    "i", "ins", "label", "mark", "nobr", "q", "s", "small", "span", "strike", "strong", "sub",
    "sup", "tt", "u",
];

/// Inline elements without content.
const VOID: &[&str] = &["img", "input", "wbr"];

/// Kept elements that say nothing inside a sentence.
const QUIET: &[&str] = &[
    "audio", "canvas", "embed", "iframe", "math", "noscript", "object", "script", "select",
    "style", "svg", "template", "textarea", "video",
];

/// Elements whose content is not markup to a browser.
const RAW: &[&str] =
    &["iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "xmp"];

/// Kept elements whose words are part of the sentence around them.
const SPEAKING: &[&str] = &["code", "kbd", "ruby", "samp", "time", "var"];

/// Kept elements that stand between blocks.
const KEPT_BLOCKS: &[&str] = &["noembed", "noframes", "plaintext", "pre", "xmp"];

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        read(source, Some(&"en".parse().unwrap())).0.into_iter().map(|b| b.text).collect()
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
            <p lang=uk>Слово</p><p>2024</p><p>Word</p>";

        assert_eq!(texts(source), ["Word"]);
    }

    #[test]
    fn a_protected_name_stays_in_its_sentence() {
        let source = "<p>Photo by <span translate=no>Omega &amp; TV</span>.</p>";
        let block = read(source, None).0.remove(0);

        assert_eq!(block.text, "Photo by Omega & TV.");
        assert_eq!(block.marks[0].kind, super::super::MarkKind::Atom);
        assert_eq!(&block.text[block.marks[0].covers.clone()], "Omega & TV");
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
            format!(
                "{}word{}",
                format!("<{tag}>").repeat(100_000),
                format!("</{tag}>").repeat(100_000)
            )
        };

        assert_eq!(texts(&deep("div")), ["word"]);
        assert_eq!(texts(&deep("b")), ["word"]);
        assert_eq!(texts(&"<div>".repeat(100_000)), [""; 0]);
    }
}
