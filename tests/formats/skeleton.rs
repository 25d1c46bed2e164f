//! What is left of Markdown without its words, as a reader of its own sees it.

use std::{borrow::Cow, sync::LazyLock};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use regex::Regex;

/// Each part of the structure in order, behind it what is inline in it, sorted.
pub fn of(text: &str) -> Vec<String> {
    let (mut parts, mut inline, mut images, mut is_raw) = (Vec::new(), Vec::new(), 0, false);
    for event in Parser::new_ext(text, options()) {
        let line = match &event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                images += 1;
                (images == 1).then(|| format!("~image {dest_url}"))
            }
            Event::End(TagEnd::Image) => {
                images -= 1;
                None
            }
            _ if images > 0 => None,
            Event::Start(Tag::Link { dest_url, .. }) => Some(format!("~link {dest_url}")),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
            | Event::Code(_)
            | Event::FootnoteReference(_)
            | Event::HardBreak => Some(format!("~{event:?}")),
            Event::Start(Tag::CodeBlock(_) | Tag::MetadataBlock(_)) => {
                is_raw = true;
                Some(format!("{event:?}"))
            }
            Event::End(TagEnd::CodeBlock | TagEnd::MetadataBlock(_)) => {
                is_raw = false;
                Some(format!("{event:?}"))
            }
            Event::Text(text) => is_raw.then(|| text.to_string()),
            Event::InlineHtml(tag) => Some(format!("~html {}", without_texts(tag))),
            Event::Html(html) => {
                inline.extend(tags(&without_texts(html)));
                None
            }
            Event::SoftBreak
            | Event::End(
                TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link,
            ) => None,
            _ => Some(format!("{event:?}")),
        };
        match line {
            Some(line) if line.starts_with('~') => inline.push(line),
            Some(line) => {
                inline.sort_unstable();
                parts.append(&mut inline);
                parts.push(line);
            }
            None => {}
        }
    }
    inline.sort_unstable();
    parts.extend(inline);
    parts
}

/// All that is read, alt texts and titles too.
pub fn words(text: &str) -> String {
    let mut words = String::new();
    for event in Parser::new_ext(text, options()) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::Start(Tag::Link { title, .. } | Tag::Image { title, .. }) => {
                words.push_str(&title);
            }
            Event::End(_) => words.push('\n'),
            _ => {}
        }
    }
    words
}

/// Texts in attributes may be others.
fn without_texts(tag: &str) -> Cow<'_, str> {
    static TEXT: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"(alt|title)=("[^"]*"|'[^']*')"#).unwrap());
    TEXT.replace_all(tag, "$1")
}

/// Those of a block of HTML; they move with its words.
fn tags(html: &str) -> Vec<String> {
    static TAG: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"</?[a-z][^<>]*>|<!-->|<!--.*?-->").unwrap());
    TAG.find_iter(html).map(|tag| tag.as_str().to_owned()).collect()
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_GFM
}
