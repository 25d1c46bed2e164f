//! What a Markdown document holds: its structure in order, and what moves with the words of each part.
//!
//! Words, alt texts and titles may change; destinations, code, front matter and HTML may not. What is
//! inline may move inside its paragraph, but not into another one.

use std::{
    collections::hash_map::DefaultHasher,
    hash::{Hash, Hasher},
};

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::{Holdings, Inventory, hashed, html, plain};
use crate::article::markdown::events;

/// Takes stock of a text.
pub fn inventory(text: &str) -> Inventory {
    let mut stock = Stock::default();
    for (event, _) in events(text) {
        stock.take(&event);
    }
    stock.end_part();
    stock.things.sort_unstable();
    Inventory { holdings: stock.holdings, things: stock.things, order: stock.order.finish() }
}

#[derive(Default)]
struct Stock {
    holdings: Holdings,
    things: Vec<u64>,
    order: DefaultHasher,
    /// The sum of all that is inline since the last part of the structure: the same in any order.
    part: u64,
    /// How many images are open: what is inside of them is their alt text.
    images: usize,
    /// What a code block or front matter, or a block of HTML, holds.
    raw: Option<String>,
}

impl Stock {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag @ Tag::Image { .. }) => {
                self.start_image(tag);
                self.images += 1;
            }
            Event::End(TagEnd::Image) => self.images = self.images.saturating_sub(1),
            _ if self.images > 0 => {}
            Event::Text(text) | Event::Html(text) => self.text(text),
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(*end),
            Event::SoftBreak => {}
            Event::Rule | Event::TaskListMarker(_) => self.fixed(&format!("{event:?}")),
            Event::InlineHtml(tag) => {
                let tag = html::inventory(tag);
                self.holdings += tag.holdings;
                self.moving(&tag.things);
            }
            Event::Code(code) => self.moving(&("code", &**code)),
            Event::FootnoteReference(label) => self.moving(&("footnote", &**label)),
            Event::HardBreak | Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.moving(&format!("{event:?}"));
            }
        }
    }

    fn text(&mut self, text: &CowStr<'_>) {
        match &mut self.raw {
            Some(raw) => raw.push_str(text),
            None => self.holdings.numbers += plain::numbers(text),
        }
    }

    fn start_image(&mut self, tag: &Tag<'_>) {
        if let (Tag::Image { dest_url, .. }, 0) = (tag, self.images) {
            self.holdings.images += 1;
            self.holdings.tags += 1;
            self.moving(&("image", &**dest_url));
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        self.holdings.tags += usize::from(!matches!(tag, Tag::HtmlBlock));
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => self.moving(&format!("{tag:?}")),
            Tag::Link { dest_url, .. } => {
                self.holdings.links += 1;
                self.moving(&("link", &**dest_url));
            }
            Tag::CodeBlock(_) | Tag::MetadataBlock(_) | Tag::HtmlBlock => {
                self.fixed(&format!("{tag:?}"));
                self.raw = Some(String::new());
            }
            _ => self.fixed(&format!("{tag:?}")),
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => {}
            TagEnd::HtmlBlock => {
                let page = html::inventory(&self.raw.take().unwrap_or_default());
                self.holdings += page.holdings;
                self.things.extend(page.things);
                page.order.hash(&mut self.order);
            }
            _ => {
                let raw = self.raw.take();
                self.fixed(&(format!("{end:?}"), raw));
            }
        }
    }

    /// Something that stays at its place.
    fn fixed(&mut self, thing: &impl Hash) {
        self.end_part();
        let hash = hashed(thing);
        hash.hash(&mut self.order);
        self.things.push(hash);
    }

    /// Something that moves with its words.
    fn moving(&mut self, thing: &impl Hash) {
        let hash = hashed(thing);
        self.part = self.part.wrapping_add(hash);
        self.things.push(hash);
    }

    fn end_part(&mut self) {
        std::mem::take(&mut self.part).hash(&mut self.order);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "# One\n\nTwo **three** [four](/x \"Five\") ![six](i.png) `seven`.\n\n- Eight\n";

    fn is_kept_by(result: &str) -> bool {
        inventory(TEXT).is_kept_by(&inventory(result), 0)
    }

    #[test]
    fn other_words_in_the_same_markup_are_the_same_document() {
        assert!(is_kept_by(
            "# Um\n\n[quatro](/x 'Cinco') ![seis](i.png) `seven` dois\n**três**.\n\n- Oito\n"
        ));
        let holdings = inventory(TEXT).holdings;
        assert_eq!((holdings.links, holdings.images), (1, 1));
    }

    #[test]
    fn anything_lost_doubled_moved_or_changed_is_seen() {
        for (old, new) in [
            ("# One", "## One"),
            ("**three**", "three"),
            ("**three**", "*three*"),
            ("Two", "*Two*"),
            ("/x", "/y"),
            ("i.png", "j.png"),
            ("`seven`", "`eight`"),
            ("- Eight", "1. Eight"),
            ("- Eight", "- Eight\n- Nine"),
            ("- Eight", "- # Eight"),
            ("Two **three**", "Two\\\n**three**"),
            ("Two **three**", "Two three"),
        ] {
            assert!(!is_kept_by(&TEXT.replacen(old, new, 1)), "{new}");
        }
        assert!(!is_kept_by(&TEXT.replacen("**three** ", "", 1).replacen("Eight", "**three**", 1)));
    }
}
