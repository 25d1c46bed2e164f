//! Where everything stays, and where inside of that nothing does: `translate="no"` around
//! `translate="yes"`, as deep as a page likes.

use super::facts::Key;

/// The elements around one place that say whether their words stay, the innermost last.
#[derive(Default)]
pub struct Shields(Vec<Shield>);

struct Shield {
    /// Its end tag, or the token behind its last one where nothing closes it.
    until: usize,
    /// What opens an element in it; `None` where it is open.
    key: Option<Key>,
}

impl Shields {
    /// Up to this token everything stays, save what this key opens.
    pub fn raise(&mut self, until: usize, key: Key) {
        self.0.push(Shield { until, key: Some(key) });
    }

    /// Up to this token nothing stays that only the elements around say.
    pub fn lift(&mut self, until: usize) {
        self.0.push(Shield { until, key: None });
    }

    /// What opens the element at `at`, where it would stay otherwise; asked in the order of tokens.
    pub fn key(&mut self, at: usize) -> Option<Key> {
        while self.0.last().is_some_and(|shield| shield.until <= at) {
            self.0.pop();
        }
        self.0.last()?.key
    }

    /// Whether the token at `at` stays; asked in the order of tokens.
    pub fn hold(&mut self, at: usize) -> bool {
        self.key(at).is_some()
    }
}
