//! Where elements end that nothing closes: with the element around them, or with the page.
//!
//! What a browser makes of tags that are left out (HTML standard, 13.1.2.4), as far as it takes to know
//! what an element protects.

use std::collections::HashMap;

use crate::article::tags::{Token, TokenKind, attributes::is_void};

/// For each start tag the last token of its element, where nothing closes it; for all other tokens their
/// own place.
pub fn left_open(tokens: &[Token]) -> Vec<usize> {
    let mut open = Open { last: (0..tokens.len()).collect(), ..Open::default() };
    for (at, token) in tokens.iter().enumerate() {
        match &token.kind {
            TokenKind::Start(start) if !is_void(&start.name) => {
                open.end_before(&start.name, at);
                open.push(&start.name, at);
            }
            TokenKind::Start(start) => open.end_before(&start.name, at),
            TokenKind::End(name) => open.close(name, at),
            _ => {}
        }
    }
    open.close_all(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        if matches!(&token.kind, TokenKind::Start(start) if start.end.is_some()) {
            open.last[at] = at;
        }
    }
    open.last
}

/// The elements that are open at one place, outermost first.
#[derive(Default)]
struct Open<'t> {
    elements: Vec<(&'t str, usize)>,
    /// For each name how deep its open elements are: what is asked of them must not take a search.
    depths: HashMap<&'t str, Vec<usize>>,
    last: Vec<usize>,
}

impl<'t> Open<'t> {
    fn push(&mut self, name: &'t str, at: usize) {
        self.depths.entry(name).or_default().push(self.elements.len());
        self.elements.push((name, at));
    }

    /// Ends what cannot hold an element of this name.
    fn end_before(&mut self, name: &str, at: usize) {
        let Some((ended, walls)) = ended_by(name) else { return };
        let deepest = |names: &[&str]| names.iter().filter_map(|name| self.depth(name)).max();
        let wall = deepest(walls);
        let inside = |name: &&str| self.depth(name).filter(|depth| wall.is_none_or(|w| *depth > w));
        if let Some(outermost) = ended.iter().filter_map(inside).min() {
            self.cut(outermost, at);
        }
    }

    fn close(&mut self, name: &str, at: usize) {
        if let Some(depth) = self.depth(name) {
            self.cut(depth, at);
        }
    }

    fn close_all(&mut self, at: usize) {
        self.cut(0, at);
    }

    fn depth(&self, name: &str) -> Option<usize> {
        self.depths.get(name)?.last().copied()
    }

    /// All elements from this depth on end before token `at`.
    fn cut(&mut self, depth: usize, at: usize) {
        for (name, start) in self.elements.drain(depth..) {
            self.depths.entry(name).and_modify(|depths| _ = depths.pop());
            self.last[start] = at - 1;
        }
    }
}

/// What the start of an element ends, and inside of what that has to be.
fn ended_by(name: &str) -> Option<(&'static [&'static str], &'static [&'static str])> {
    Some(match name {
        "li" => (&["li", "p"], &["ul", "ol", "menu", "td", "th", "caption", "button"]),
        "dt" | "dd" => (&["dt", "dd", "p"], &["dl", "td", "th", "caption", "button"]),
        "td" | "th" => (&["td", "th", "caption"], &["table"]),
        "tr" => (&["tr", "caption"], &["table"]),
        "tbody" | "thead" | "tfoot" => (&["tbody", "thead", "tfoot", "caption"], &["table"]),
        "option" => (&["option"], &["select", "datalist", "optgroup"]),
        "optgroup" => (&["optgroup", "option"], &["select"]),
        "body" => (&["head"], &[]),
        _ if ENDS_PARAGRAPH.contains(&name) => (&["p"], &["td", "th", "caption", "button"]),
        _ => return None,
    })
}

/// Elements that no paragraph holds.
#[rustfmt::skip]
const ENDS_PARAGRAPH: &[&str] = &[
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre",
    "search", "section", "summary", "table", "ul", "xmp",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::tags::tokens;

    /// What the first element with an attribute holds.
    fn held(source: &str) -> &str {
        let tokens = tokens(source);
        let at =
            tokens.iter().position(|token| source[token.span.clone()].contains(" x>")).unwrap();
        &source[tokens[at].span.end..tokens[left_open(&tokens)[at]].span.end]
    }

    #[test]
    fn what_nothing_closes_ends_with_what_is_around_it() {
        for (source, wanted) in [
            ("a <span x>b <i>c</i> d", "b <i>c</i> d"),
            ("<p>a <span x>b</p><p>c", "b"),
            ("<p>a <span x>b<p>c", "b"),
            ("<p x>a<p>b", "a"),
            ("<p x>a<span>b<div>c</div>", "a<span>b"),
            ("<div><p x>a</div>b", "a"),
            ("<div x><p>a<p>b", "<p>a<p>b"),
            ("<ul><li x>a<ul><li>b</ul><li>c</ul>", "a<ul><li>b</ul>"),
            ("<dl><dt x>a<dd>b</dl>", "a"),
            ("<table><tr><td x>a<td>b<tr><td>c</table>", "a"),
            ("<table><tr x><td>a<td>b<tr><td>c</table>", "<td>a<td>b"),
            ("<b>a <span x>b</b> c", "b"),
            ("<b>a <span x>b</i> c", "b</i> c"),
            ("<div><span x>a<div>b</div>c</div>d", "a<div>b</div>c"),
        ] {
            assert_eq!(held(source), wanted, "{source}");
        }
    }
}
