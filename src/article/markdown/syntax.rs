//! The dialect: which extensions of `CommonMark` are read, by the reader and by the read-back alike.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// One event of the parser and its source bytes.
pub type Syntax<'s> = (Event<'s>, Range<usize>);

/// What news systems write: GitHub's dialect with front matter and attributes of headings.
///
/// Without smart punctuation, since every byte that is not new words stays; without mathematics, since
/// `$` is money in the news.
const DIALECT: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_YAML_STYLE_METADATA_BLOCKS)
    .union(Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS)
    .union(Options::ENABLE_GFM);

/// Everything a text holds, in order.
pub fn events(source: &str) -> impl Iterator<Item = Syntax<'_>> {
    Parser::new_ext(source, DIALECT).into_offset_iter()
}

/// The title of a link, apart from the link: `[label]: destination "title"`.
pub struct Definition {
    /// All its bytes.
    pub span: Range<usize>,
    /// Without backslashes and entities.
    pub title: String,
}

/// Every definition that has a title, in no order; of two with one label the first.
pub fn definitions(source: &str) -> Vec<Definition> {
    if !source.contains("]:") {
        return Vec::new();
    }
    let parser = Parser::new_ext(source, DIALECT);
    let found = parser.reference_definitions().iter().filter_map(|(_, definition)| {
        let title = definition.title.as_ref()?.to_string();
        Some(Definition { span: definition.span.clone(), title })
    });
    found.collect()
}

/// Whether the event belongs to a run of words.
pub fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => is_inline_end(tag.to_end()),
        Event::End(end) => is_inline_end(*end),
        Event::Html(_) | Event::Rule | Event::TaskListMarker(_) => false,
        _ => true,
    }
}

fn is_inline_end(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

/// How many bytes open, and close, emphasis of this kind; `None` for everything else.
pub fn delimiter_bytes(source: &str, tag: &Tag<'_>, span: &Range<usize>) -> Option<usize> {
    let raw = &source[span.clone()];
    let length = match tag {
        Tag::Emphasis => 1,
        Tag::Strong => 2,
        Tag::Strikethrough => 1 + usize::from(raw.starts_with("~~") && raw.ends_with("~~")),
        _ => return None,
    };
    let signs = raw.as_bytes();
    let is_sign = |byte: &u8| matches!(byte, b'*' | b'_' | b'~');
    let is_whole = signs.len() >= 2 * length
        && signs[..length].iter().all(is_sign)
        && signs[signs.len() - length..].iter().all(is_sign);
    is_whole.then_some(length)
}
