//! What ends what in a run: emphasis and links, and inline HTML tags that are an element, that is, a
//! start tag and its end tag in the same emphasis.

use std::collections::HashMap;

use pulldown_cmark::Event;

use super::Syntax;

/// For each event the place of the one that ends it, where it begins something that has an end.
pub fn paired(events: &[Syntax<'_>]) -> Vec<Option<usize>> {
    let mut pairs = vec![None; events.len()];
    let mut open = Open::default();
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => open.enter(at),
            Event::End(_) => {
                if let Some(start) = open.leave() {
                    pairs[start] = Some(at);
                }
            }
            Event::InlineHtml(tag) => match name(tag) {
                Some((name, Side::End)) => {
                    if let Some(start) = open.close(&name) {
                        pairs[start] = Some(at);
                    }
                }
                Some((name, Side::Start)) => open.start(name, at),
                None => {}
            },
            _ => {}
        }
    }
    pairs
}

/// Whether a tag begins or ends an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// `<b>`
    Start,
    /// `</b>`
    End,
}

/// The name of a tag in lower case; `None` for comments and the like.
pub fn name(tag: &str) -> Option<(String, Side)> {
    let inside = tag.strip_prefix('<')?;
    let (inside, side) = inside.strip_prefix('/').map_or((inside, Side::Start), |i| (i, Side::End));
    let end = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != '-')?;
    (end > 0).then(|| (inside[..end].to_ascii_lowercase(), side))
}

/// What an element that stays as it is says to the sentence around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// Its words are read in the sentence.
    Something,
    /// It has none.
    Nothing,
}

/// Whether the element that a tag begins stays as it is.
pub fn stays(tag: &str) -> Option<Says> {
    let (name, _) = name(tag)?;
    let is_protected = || {
        let tag = tag.to_ascii_lowercase();
        ["translate=\"no\"", "translate='no'", "translate=no", "notranslate"]
            .iter()
            .any(|sign| tag.contains(sign))
    };
    match name.as_str() {
        "audio" | "iframe" | "math" | "object" | "script" | "style" | "svg" | "textarea"
        | "video" => Some(Says::Nothing),
        "code" | "kbd" | "ruby" | "samp" | "time" | "var" => Some(Says::Something),
        _ => is_protected().then_some(Says::Something),
    }
}

/// What is open: emphasis and links without a name, elements with theirs.
#[derive(Default)]
struct Open {
    stack: Vec<(Option<String>, usize)>,
    /// How many elements of a name are open at a depth of emphasis.
    counts: HashMap<(usize, String), usize>,
    depth: usize,
}

impl Open {
    fn enter(&mut self, at: usize) {
        self.depth += 1;
        self.stack.push((None, at));
    }

    fn start(&mut self, name: String, at: usize) {
        *self.counts.entry((self.depth, name.clone())).or_default() += 1;
        self.stack.push((Some(name), at));
    }

    /// Where the emphasis or link was opened; elements still open in it have no end.
    fn leave(&mut self) -> Option<usize> {
        while let Some((name, at)) = self.stack.pop() {
            let Some(name) = name else {
                self.depth = self.depth.saturating_sub(1);
                return Some(at);
            };
            self.forget(name);
        }
        None
    }

    /// Where the element was opened, if it was at this depth; what is open inside of it has no end.
    fn close(&mut self, name: &str) -> Option<usize> {
        let count = self.counts.get(&(self.depth, name.to_owned())).copied().unwrap_or(0);
        if count == 0 {
            return None;
        }
        while let Some((Some(opened), at)) = self.stack.pop() {
            let is_it = opened == name;
            self.forget(opened);
            if is_it {
                return Some(at);
            }
        }
        None
    }

    fn forget(&mut self, name: String) {
        self.counts.entry((self.depth, name)).and_modify(|count| *count -= 1);
    }
}
