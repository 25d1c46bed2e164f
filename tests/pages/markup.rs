//! What a page is made of, read by a scanner of the tests' own.
//!
//! It shares nothing with the program: a mistake there must not hide itself here. Follows the HTML
//! standard's tokenizer (13.2.5) as far as pages and soups need it.

// Each test program uses its own part.
#![allow(dead_code)]

/// One piece of a page; together they are all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A start tag, with its attributes as they are written.
    Start { name: String, attributes: Vec<(String, String)> },
    /// An end tag.
    End(String),
    /// A comment, a declaration, a tag cut off by the end.
    Other(String),
    /// What a script, a style sheet or a text field holds.
    Raw { element: String, content: String },
    /// Text with its entities.
    Text(String),
}

/// Takes a page apart.
pub fn pieces(page: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = page;
    let mut drawings = 0_usize;
    while !rest.is_empty() {
        let (piece, length) = piece(rest, drawings > 0);
        let closes_itself = rest[..length].ends_with("/>");
        rest = &rest[length..];
        let mut raw = None;
        match &piece {
            Piece::Start { name, .. } if DRAWINGS.contains(&name.as_str()) => {
                drawings += usize::from(!closes_itself);
            }
            Piece::End(name) if DRAWINGS.contains(&name.as_str()) => {
                drawings = drawings.saturating_sub(1);
            }
            // Nothing is raw in a drawing; an element of HTML ends one that nobody closed.
            Piece::Start { name, .. } if ENDS_DRAWINGS.contains(&name.as_str()) => drawings = 0,
            Piece::Start { name, .. } if RAW.contains(&name.as_str()) => {
                // Where it holds no markup it makes no difference.
                let end = format!("</{name}>");
                let is_plain = rest.find('<').is_some_and(|at| rest[at..].starts_with(&end));
                raw = (drawings == 0 || is_plain).then(|| name.clone());
            }
            _ => {}
        }
        add(&mut pieces, piece);
        if let Some(element) = raw {
            let length = raw_length(rest, &element);
            if length > 0 {
                let content = rest[..length].to_owned();
                // A title is text, though no tag can stand in it.
                let piece = if element == "title" {
                    Piece::Text(content)
                } else {
                    Piece::Raw { element, content }
                };
                pieces.push(piece);
            }
            rest = &rest[length..];
        }
    }
    pieces
}

const RAW: &[&str] = &[
    "iframe",
    "noembed",
    "noframes",
    "noscript",
    "plaintext",
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
];

const DRAWINGS: &[&str] = &["math", "svg"];

#[rustfmt::skip]
const ENDS_DRAWINGS: &[&str] = &[
    "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "h1", "h2",
    "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre",
    "ruby", "s", "small", "span", "strong", "strike", "sub", "sup", "table", "tt", "u", "ul", "var",
];

/// Text behind text is one text.
fn add(pieces: &mut Vec<Piece>, piece: Piece) {
    if let (Piece::Text(more), Some(Piece::Text(text))) = (&piece, pieces.last_mut()) {
        text.push_str(more);
    } else {
        pieces.push(piece);
    }
}

fn piece(rest: &str, is_drawing: bool) -> (Piece, usize) {
    let text = |length: usize| (Piece::Text(rest[..length].to_owned()), length);
    let other = |length: usize| (Piece::Other(rest[..length].to_owned()), length);
    let upto = |sign: &str, from: usize| {
        rest.get(from..).and_then(|t| t.find(sign)).map_or(rest.len(), |at| from + at + sign.len())
    };
    let is_letter = |at: usize| rest.as_bytes().get(at).is_some_and(u8::is_ascii_alphabetic);
    if !rest.starts_with('<') {
        return text(rest.find('<').unwrap_or(rest.len()));
    }
    if rest.starts_with("<!--") {
        let ends_at_once = ["<!-->", "<!--->"].into_iter().find(|short| rest.starts_with(short));
        return other(ends_at_once.map_or_else(|| upto("-->", 4).min(upto("--!>", 4)), str::len));
    }
    if is_drawing && rest.starts_with("<![CDATA[") {
        return text(upto("]]>", 9));
    }
    if rest.starts_with("<!") || rest.starts_with("<?") {
        return other(upto(">", 2));
    }
    if rest == "</" {
        return text(2);
    }
    if rest.starts_with("</") && !is_letter(2) {
        return other(upto(">", 2));
    }
    if rest.starts_with("</") || is_letter(1) { tag(rest) } else { text(1) }
}

fn tag(rest: &str) -> (Piece, usize) {
    let is_end = rest.starts_with("</");
    let name_start = if is_end { 2 } else { 1 };
    let ends_name = |c: char| c.is_ascii_whitespace() || c == '/' || c == '>';
    let name_end = rest[name_start..].find(ends_name).map_or(rest.len(), |at| at + name_start);
    let name = rest[name_start..name_end].to_ascii_lowercase();
    let mut attributes = Vec::new();
    let mut at = name_end;
    loop {
        at += skip(&rest[at..], |c| c.is_ascii_whitespace() || c == '/');
        if at == rest.len() {
            return (Piece::Other(rest.to_owned()), at);
        }
        if rest[at..].starts_with('>') {
            let piece = if is_end { Piece::End(name) } else { Piece::Start { name, attributes } };
            return (piece, at + 1);
        }
        let first = rest[at..].chars().next().map_or(0, char::len_utf8);
        let length = first + skip(&rest[at + first..], |c| !ends_name(c) && c != '=');
        let attribute = rest[at..at + length].to_ascii_lowercase();
        at += length;
        let space = skip(&rest[at..], |c| c.is_ascii_whitespace());
        let mut value = String::new();
        if rest[at + space..].starts_with('=') {
            at += space + 1;
            at += skip(&rest[at..], |c| c.is_ascii_whitespace());
            let (from, to, next) = value_span(&rest[at..]);
            value.push_str(&rest[at + from..at + to]);
            at += next;
        }
        attributes.push((attribute, value));
    }
}

/// Where a value begins and ends, and where to go on.
fn value_span(rest: &str) -> (usize, usize, usize) {
    let Some(mark) = rest.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
        let length = skip(rest, |c| !c.is_ascii_whitespace() && c != '>');
        return (0, length, length);
    };
    match rest[1..].find(mark) {
        Some(length) => (1, 1 + length, length + 2),
        None => (1, rest.len(), rest.len()),
    }
}

fn skip(rest: &str, passes: impl Fn(char) -> bool) -> usize {
    rest.find(|c| !passes(c)).unwrap_or(rest.len())
}

/// Up to the end tag of an element that holds no markup.
fn raw_length(rest: &str, element: &str) -> usize {
    let lower = rest.to_ascii_lowercase();
    match element {
        "plaintext" => rest.len(),
        "script" => script_length(&lower),
        _ => {
            let end = format!("</{element}");
            let found = lower.match_indices(&end).find(|(at, _)| is_tag(&lower[*at..], &end));
            found.map_or(rest.len(), |(at, _)| at)
        }
    }
}

/// A script inside a comment inside a script hides one end tag (13.2.5.18 to 13.2.5.31).
fn script_length(lower: &str) -> usize {
    let (mut is_comment, mut is_hidden, mut at) = (false, false, 0);
    while at < lower.len() {
        let rest = &lower.as_bytes()[at..];
        let here = |sign: &str| rest.starts_with(sign.as_bytes());
        if is_comment && here("-->") {
            (is_comment, is_hidden) = (false, false);
        } else if !is_comment && here("<!--") {
            // Its hyphens may end it at once: `<!-->`.
            is_comment = true;
            at += 1;
        } else if here("</script") && is_tag(&lower[at..], "</script") {
            if !is_hidden {
                return at;
            }
            is_hidden = false;
        } else if is_comment && here("<script") && is_tag(&lower[at..], "<script") {
            is_hidden = true;
        }
        at += 1;
    }
    lower.len()
}

fn is_tag(rest: &str, tag: &str) -> bool {
    rest[tag.len()..].starts_with(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>')
}
