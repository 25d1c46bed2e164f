//! Under which key a segment is found again.

use std::fmt;

use crate::lang::Pair;

/// A key: what is the same has the same one, and two that differ practically never do. The text itself is
/// still compared on a hit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(String);

impl Key {
    /// Of a segment in a pair, however its white space is written.
    pub fn of_segment(pair: &Pair, source: &str) -> Key {
        let pair = [pair.from.to_string(), pair.to.to_string()];
        Key(fingerprint(["segment", &pair[0], &pair[1], &normalised(source)]))
    }

    /// Of a sentence with its numbers and kept words left out.
    pub fn of_slots(pair: &Pair, slotted: &str) -> Key {
        let pair = [pair.from.to_string(), pair.to.to_string()];
        Key(fingerprint(["slots", &pair[0], &pair[1], slotted]))
    }

    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text with every run of white space as one blank, and none around it.
///
/// Case and marks stay: "US" is not "us".
pub fn normalised(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut normal = words.next().unwrap_or_default().to_owned();
    for word in words {
        normal.push(' ');
        normal.push_str(word);
    }
    normal
}

/// A short name of some texts: 32 hexadecimal digits of their BLAKE3 hash, each text with its length in
/// front, so that `["a", "bc"]` and `["ab", "c"]` have different ones. Empty for no texts.
pub fn fingerprint<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut is_empty = true;
    for text in texts {
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
        is_empty = false;
    }
    if is_empty { String::new() } else { hasher.finalize().to_hex()[..32].to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(source: &str) -> Key {
        Key::of_segment(&"en-pt".parse().unwrap(), source)
    }

    #[test]
    fn white_space_does_not_tell_segments_apart_and_case_does() {
        assert_eq!(key("Two\u{a0} words\n"), key("Two words"));
        assert_ne!(key("US"), key("us"));
        assert_ne!(Key::of_segment(&"en-uk".parse().unwrap(), "US"), key("US"));
    }

    #[test]
    fn texts_are_told_apart_by_where_they_end() {
        assert_ne!(fingerprint(["a", "bc"]), fingerprint(["ab", "c"]));
        assert_eq!(fingerprint([]), "");
        assert_eq!(fingerprint([""]).len(), 32);
    }
}
