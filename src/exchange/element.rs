//! One unit of a file as a small tree, and the text in it without its markup.

use std::ops::Range;

/// An element with what is inside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    /// Its name without a prefix.
    pub name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Node>,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text between elements.
    Text(String),
}

/// What an inline element does to the text of its segment.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Its inside is text of the segment.
    Through,
    /// Its inside is text that is kept letter for letter.
    Kept,
    /// Its inside is markup, or a text of its own.
    Code,
    /// It stands for this character.
    Sign(char),
}

/// The text of a segment, and its bytes that are kept letter for letter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// Without markup.
    pub text: String,
    /// Ascending.
    pub keep: Vec<Range<usize>>,
}

impl Element {
    /// An empty one.
    pub fn new(name: &str, attributes: Vec<(String, String)>) -> Element {
        let name = name.rsplit(':').next().unwrap_or_default().to_owned();
        Element { name, attributes, children: Vec::new() }
    }

    /// Puts text at its end.
    pub fn push_text(&mut self, more: &str) {
        match self.children.last_mut() {
            Some(Node::Text(text)) => text.push_str(more),
            _ => self.children.push(Node::Text(more.to_owned())),
        }
    }

    /// Puts an element at its end.
    pub fn push(&mut self, element: Element) {
        self.children.push(Node::Element(element));
    }

    /// An attribute, named with its prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The elements right inside it, of this name.
    pub fn elements<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        let elements = self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        });
        elements.filter(move |element| element.name == name)
    }

    /// The text in it, markup taken as `inline` says.
    pub fn text(&self, inline: fn(&Element) -> Inline) -> Text {
        let mut text = Text::default();
        self.add_to(&mut text, inline);
        text
    }

    fn add_to(&self, text: &mut Text, inline: fn(&Element) -> Inline) {
        for child in &self.children {
            let element = match child {
                Node::Text(more) => {
                    text.text.push_str(more);
                    continue;
                }
                Node::Element(element) => element,
            };
            match inline(element) {
                Inline::Through => element.add_to(text, inline),
                Inline::Kept => {
                    let start = text.text.len();
                    element.add_to(text, |_| Inline::Through);
                    text.keep.push(start..text.text.len());
                }
                Inline::Sign(sign) => text.text.push(sign),
                Inline::Code => {}
            }
        }
    }
}

impl Text {
    /// Without white space around it.
    pub fn trimmed(mut self) -> Text {
        let start = self.text.len() - self.text.trim_start().len();
        let length = self.text.trim().len();
        let moved = |at: usize| at.saturating_sub(start).min(length);
        for kept in &mut self.keep {
            *kept = moved(kept.start)..moved(kept.end);
        }
        self.keep.retain(|kept| !kept.is_empty());
        self.text = self.text.trim().to_owned();
        self
    }
}
