//! Made-up languages that show what is wrong with a page before anybody translates it.
//!
//! `en-XA` has accents, more letters and brackets: what is not in the files, cut off or glued together
//! is seen. `ar-XB` runs from right to left. Only text changes: placeables, tags, entities, names and
//! comments stay.

use super::{
    entries::{self, Body},
    lint::walk::{self, Part},
};

mod letters;

pub use letters::Pseudo;
use letters::Writer;
pub(super) use letters::is_pseudo;

/// A locale file in this made-up language; what cannot be read stays as it is.
pub fn pseudo(source: &str, kind: Pseudo) -> String {
    let mut edits: Vec<Edit> = Vec::new();
    for entry in entries::read(source).entries {
        let Ok(body) = &entry.body else { continue };
        let ends = ends(source, entry.text);
        match body {
            Body::Message(said) => {
                let next = said.attributes.first().map(|it| it.id.name);
                let texts = said.value.iter().map(|pattern| (said.id.name, pattern, next));
                let following =
                    said.attributes.iter().skip(1).map(|it| Some(it.id.name)).chain([None]);
                let attributes = said.attributes.iter().zip(following);
                let attributes = attributes.map(|(it, next)| (it.id.name, &it.value, next));
                for (name, pattern, next) in texts.chain(attributes) {
                    edits.extend(brackets(source, name, next, ends, kind));
                    edits.extend(texts_of(source, pattern, kind));
                }
            }
            // Attributes of terms choose forms; nobody reads them.
            Body::Term(said) => edits.extend(texts_of(source, &said.value, kind)),
        }
    }
    applied(source, edits)
}

/// Puts text in the place of some bytes.
struct Edit {
    from: usize,
    to: usize,
    text: String,
}

fn offset(source: &str, slice: &str) -> usize {
    slice.as_ptr() as usize - source.as_ptr() as usize
}

/// Where an entry ends, white space aside.
fn ends(source: &str, entry: &str) -> usize {
    offset(source, entry) + entry.trim_end().len()
}

fn texts_of(source: &str, pattern: &fluent_syntax::ast::Pattern<&str>, kind: Pseudo) -> Vec<Edit> {
    let mut writer = Writer::new(kind);
    let mut edits = Vec::new();
    walk::pattern(pattern, &mut |part, _| {
        if let Part::Text(text) = part {
            let from = offset(source, text);
            edits.push(Edit { from, to: from + text.len(), text: writer.write(text) });
        }
    });
    edits
}

/// Around the whole text of `name`, which ends where the attribute `next` or the entry does.
fn brackets(source: &str, name: &str, next: Option<&str>, end: usize, kind: Pseudo) -> Vec<Edit> {
    let Some((open, close)) = kind.brackets() else { return Vec::new() };
    let after_name = offset(source, name) + name.len();
    let Some(equals) = source[after_name..].find('=') else { return Vec::new() };
    let begin = after_name + equals + 1;
    let from = begin + source[begin..].len() - source[begin..].trim_start().len();
    // The attribute's name comes after its dot.
    let to = next.map_or(end, |next| offset(source, next) - 1);
    let to = from + source[from..to.max(from)].trim_end().len();
    let edit = |at, text: &str| Edit { from: at, to: at, text: text.to_owned() };
    vec![edit(from, open), edit(to, close)]
}

fn applied(source: &str, mut edits: Vec<Edit>) -> String {
    // An opening bracket stands before the text it begins, a closing one after: stable order by place.
    edits.sort_by_key(|edit| (edit.from, edit.to));
    let (mut text, mut done) = (String::with_capacity(source.len() * 2), 0);
    for edit in &edits {
        text.push_str(&source[done..edit.from]);
        text.push_str(&edit.text);
        done = edit.to;
    }
    text.push_str(&source[done..]);
    text
}
