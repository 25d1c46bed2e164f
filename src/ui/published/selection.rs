//! What a program wants of the strings of a language: which of them, and in which form.
//!
//! Reads and orders wishes, so that the same wish is always the same value. It does not know what
//! there is.

use std::fmt;

/// The form strings are answered in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shape {
    /// JSON of texts by id; what a language lacks is filled in from the next one.
    #[default]
    Flat,
    /// Fluent source.
    Ftl,
    /// JSON as the resources of `@fluent/bundle` are in memory.
    FluentJs,
}

impl Shape {
    /// All of them.
    pub const ALL: [Shape; 3] = [Shape::Flat, Shape::Ftl, Shape::FluentJs];

    /// How requests name it.
    pub fn name(self) -> &'static str {
        match self {
            Shape::Flat => "flat",
            Shape::Ftl => "ftl",
            Shape::FluentJs => "fluentjs",
        }
    }
}

/// Which messages are wanted, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Selection {
    /// The form.
    pub shape: Shape,
    /// Names of files without `.ftl`, sorted; empty for all.
    pub files: Vec<String>,
    /// Wanted messages, sorted; empty for all.
    pub keys: Vec<Key>,
    /// Whether comments stay in Fluent source.
    pub has_comments: bool,
}

impl Selection {
    /// Everything in a form.
    pub fn whole(shape: Shape) -> Selection {
        Selection { shape, ..Selection::default() }
    }

    /// The same of these files only: names with commas; blank ones are passed over.
    pub fn of_files(self, files: &str) -> Selection {
        let mut files: Vec<String> = listed(files).map(str::to_owned).collect();
        files.sort_unstable();
        files.dedup();
        Selection { files, ..self }
    }

    /// The same of these messages only: ids with commas, or the first one that is none.
    pub fn of_keys(self, keys: &str) -> Result<Selection, String> {
        let keys = listed(keys).map(|key| Key::read(key).ok_or(key));
        let mut keys = keys.collect::<Result<Vec<Key>, &str>>().map_err(str::to_owned)?;
        keys.sort_unstable();
        keys.dedup();
        Ok(Selection { keys, ..self })
    }

    /// Whether files or messages are named.
    pub fn is_part(&self) -> bool {
        !self.files.is_empty() || !self.keys.is_empty()
    }

    /// Whether a row is wanted: the value of a message, or one of its attributes.
    pub(super) fn wants(&self, id: &str, attribute: Option<&str>) -> bool {
        self.keys.is_empty() || self.keys.iter().any(|key| key.names(id, attribute))
    }

    /// Whether any part of a message is wanted.
    pub(super) fn wants_any_of(&self, id: &str) -> bool {
        self.keys.is_empty() || self.keys.iter().any(|key| key.names_message(id))
    }
}

fn listed(names: &str) -> impl Iterator<Item = &str> {
    names.split(',').map(str::trim).filter(|name| !name.is_empty())
}

/// A wanted message: `portal-home`, `portal-tags.title`, or all that begin alike: `portal-reply-*`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    id: String,
    attribute: Option<String>,
    is_prefix: bool,
}

impl Key {
    /// Reads one; `None` where it can be no id.
    pub fn read(key: &str) -> Option<Key> {
        if let Some(prefix) = key.strip_suffix('*') {
            let is_right = prefix.is_empty() || is_identifier(prefix);
            return is_right.then(|| Key {
                id: prefix.to_owned(),
                attribute: None,
                is_prefix: true,
            });
        }
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, a)| (id, Some(a)));
        let is_right = is_identifier(id) && attribute.is_none_or(is_identifier);
        let attribute = attribute.map(str::to_owned);
        is_right.then(|| Key { id: id.to_owned(), attribute, is_prefix: false })
    }

    fn names_message(&self, id: &str) -> bool {
        if self.is_prefix { id.starts_with(&self.id) } else { id == self.id }
    }

    /// A message that is named brings its attributes along.
    fn names(&self, id: &str, attribute: Option<&str>) -> bool {
        let is_part = self.attribute.is_none() || self.attribute.as_deref() == attribute;
        is_part && self.names_message(id)
    }

    /// Whether it stands for all that begin alike.
    pub fn is_prefix(&self) -> bool {
        self.is_prefix
    }

    /// The message's id, or how it begins.
    pub(super) fn id(&self) -> &str {
        &self.id
    }
}

/// As it was written.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id)?;
        if let Some(attribute) = &self.attribute {
            write!(f, ".{attribute}")?;
        }
        f.write_str(if self.is_prefix { "*" } else { "" })
    }
}

/// Whether Fluent takes it as a name.
pub(super) fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
}
