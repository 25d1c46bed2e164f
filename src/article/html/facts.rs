//! What the attributes of one start tag say about translation.

use super::{
    attributes,
    elements::{is_embed, is_kept, is_raw},
};
use crate::{
    article::{
        document::Block,
        rules::Rules,
        tags::{
            Start, Token,
            attributes::{Attribute, attributes as read},
        },
    },
    lang::Tag,
};

/// What the attributes of one start tag say about translation.
#[derive(Debug, Default)]
pub struct Facts {
    /// All attributes; of two with one name the first counts.
    pub attributes: Vec<Attribute>,
    /// The value of `lang`, else of `xml:lang`.
    pub lang: Option<String>,
    /// What they say of its words.
    pub stance: Stance,
    is_root: bool,
    /// Which of the attributes that say something about the whole element were there.
    taken: [bool; SPEAKING.len()],
}

/// What opens an element again that stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Only `translate="yes"`: it stays because somebody said so.
    TranslateYes,
    /// `lang`, too: it stays because it is in another language.
    Language,
}

/// What an element's attributes say of its words; the stronger one counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stance {
    /// Nothing.
    #[default]
    Silent,
    /// `translate="yes"`.
    Opened,
    /// `translate="no"`, class `notranslate`, `contenteditable`, or what the portal configured.
    Protected,
    /// Somebody else's post.
    Embedded,
}

impl Facts {
    /// Reads the attributes of a start tag.
    pub fn of(source: &str, token: &Token, start: &Start, rules: &Rules) -> Facts {
        let is_root = matches!(start.name.as_str(), "html" | "body");
        let mut facts = Facts { is_root, ..Facts::default() };
        if token.span.len() > start.name.len() + 2 {
            for attribute in read(source, &token.span) {
                facts.add(source, attribute);
            }
        }
        if rules.keeps(source, &start.name, &facts.attributes) {
            facts.add_stance(Stance::Protected);
        }
        facts
    }

    fn add_stance(&mut self, stance: Stance) {
        self.stance = self.stance.max(stance);
    }

    fn add(&mut self, source: &str, attribute: Attribute) {
        let name = &source[attribute.name.clone()];
        let known = SPEAKING.iter().position(|known| name.eq_ignore_ascii_case(known));
        if let Some(known) = known.filter(|known| !std::mem::replace(&mut self.taken[*known], true))
        {
            self.take(SPEAKING[known], &attribute.decoded(source));
        }
        self.attributes.push(attribute);
    }

    fn take(&mut self, name: &str, value: &str) {
        let is_yes = value.is_empty() || value.eq_ignore_ascii_case("yes");
        match name {
            "translate" if value.eq_ignore_ascii_case("no") => self.add_stance(Stance::Protected),
            "translate" if is_yes => self.add_stance(Stance::Opened),
            "class" => {
                for class in value.split_ascii_whitespace() {
                    self.add_stance(match class {
                        "notranslate" => Stance::Protected,
                        class if is_embed(class) => Stance::Embedded,
                        _ => Stance::Silent,
                    });
                }
            }
            "contenteditable" if !value.eq_ignore_ascii_case("false") => {
                self.add_stance(Stance::Protected);
            }
            "lang" => self.lang = Some(value.to_owned()),
            "xml:lang" if self.lang.is_none() => self.lang = Some(value.to_owned()),
            _ => {}
        }
    }

    /// Whether the words stay for what the attributes say.
    pub fn is_protected(&self) -> bool {
        self.stance >= Stance::Protected
    }

    /// The attribute of this name.
    pub fn attribute(&self, source: &str, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.is(source, name))
    }

    /// Whether the attributes say that the words stay, or that they do not.
    pub fn has_stance(&self, language: Option<&Tag>) -> bool {
        self.stance != Stance::Silent || self.is_in(language).is_some()
    }

    /// Whether the element stays as it is.
    pub fn keeps(&self, name: &str, language: Option<&Tag>) -> bool {
        is_kept(name) || self.is_protected() || self.is_foreign(language)
    }

    /// What an element inside can say so that it is translated all the same; `None` where nothing can.
    pub fn shield(&self) -> Option<Key> {
        match self.stance {
            Stance::Embedded => None,
            Stance::Protected => Some(Key::TranslateYes),
            _ => self.lang.as_ref().map(|_| Key::Language),
        }
    }

    /// Whether an element inside of one that stays is translated all the same.
    pub fn reopens(&self, key: Key, language: Option<&Tag>) -> bool {
        let is_at_home = key == Key::Language && self.is_in(language) == Some(true);
        !self.is_protected() && (self.stance == Stance::Opened || is_at_home)
    }

    /// An island in another language. The root's language is only a claim about the whole text.
    fn is_foreign(&self, language: Option<&Tag>) -> bool {
        !self.is_root && self.is_in(language) == Some(false)
    }

    /// Whether the element is declared to be in the language that is translated; `None` where it is
    /// not declared, or not known.
    pub fn is_in(&self, language: Option<&Tag>) -> Option<bool> {
        let declared = self.lang.as_ref()?.parse::<Tag>().ok()?;
        Some(declared.language() == language?.language())
    }

    /// The attributes that are texts.
    pub fn attribute_blocks(&self, source: &str, name: &str) -> Vec<Block> {
        attributes::blocks(source, name, self)
    }
}

/// The attributes that say something about the whole element.
const SPEAKING: &[&str] = &["class", "lang", "translate", "xml:lang", "contenteditable"];

/// The last token of an element as its own tags tell: of one that a browser reads as raw text and nothing
/// closes, the last of the page; of any other that nothing closes, its start tag.
pub fn last_of(start: &Start, at: usize, count: usize) -> usize {
    let without_end = if is_raw(&start.name) { count - 1 } else { at };
    start.end.unwrap_or(without_end)
}
