//! Fluent source and its JSON, written from picked entries.

use serde_json::{Value, json};

use super::{Locale, Selection, Shape, index, picked::pick, runtime, unknown};

/// Fluent source of the first language of `chain`; borrowed terms come last.
///
/// Keys nobody has are told in a comment at the top.
pub(super) fn ftl(chain: &[&Locale], wanted: &Selection) -> String {
    let picked = pick(chain, wanted);
    let mut written = String::new();
    let unknown = unknown(chain, wanted);
    if !unknown.is_empty() {
        written = format!("### Not known here: {}\n\n", unknown.join(", "));
    }
    if let Some(own) = chain.first() {
        if wanted.has_comments {
            write_with_comments(own, &picked.own, wanted, &mut written);
        } else {
            for at in &picked.own {
                write(own, *at, "\n", &mut written);
            }
        }
    }
    for (of, at) in &picked.borrowed {
        write(of, *at, "\n", &mut written);
    }
    written
}

fn write(of: &Locale, at: usize, end: &str, written: &mut String) {
    written.push_str(of.text(at));
    written.push_str(end);
}

/// Comments stay above what they are about; those that stand alone stay where whole files go out.
fn write_with_comments(own: &Locale, picked: &[usize], wanted: &Selection, written: &mut String) {
    let pieces = &own.index().pieces;
    for (at, piece) in pieces.iter().enumerate() {
        let is_picked = |at: usize| picked.binary_search(&at).is_ok();
        let is_of_file = || {
            let is_there = wanted.is_part() || own.files.is_portals(piece.file);
            wanted.keys.is_empty() && is_there && own.is_of(piece.file, wanted)
        };
        match (piece.is_comment(), piece.is_attached) {
            (false, _) if is_picked(at) => write(own, at, "\n\n", written),
            (true, true) if is_picked(at + 1) => write(own, at, "\n", written),
            (true, false) if is_of_file() => write(own, at, "\n\n", written),
            _ => {}
        }
    }
}

/// `{"lang", "dir", "hash", "body", "unknown"?}`: `bundle.addResource` takes it as it is.
pub(super) fn fluentjs(chain: &[&Locale], wanted: &Selection) -> Vec<u8> {
    let mut written = head(chain, wanted);
    written["body"] = body(chain, wanted);
    written.to_string().into_bytes()
}

/// A list with one object a language: as [`fluentjs`], or with the source as `ftl`.
pub(super) fn chain<'a>(
    locales: &[&'a Locale],
    wanted: &Selection,
    chain_of: impl Fn(&Locale) -> Vec<&'a Locale>,
) -> Vec<u8> {
    let one = |locale: &&Locale| {
        let chain = chain_of(locale);
        let mut written = head(&chain, wanted);
        match wanted.shape {
            Shape::FluentJs => written["body"] = body(&chain, wanted),
            Shape::Ftl | Shape::Flat => written["ftl"] = json!(ftl(&chain, wanted)),
        }
        written
    };
    Value::Array(locales.iter().map(one).collect()).to_string().into_bytes()
}

fn head(chain: &[&Locale], wanted: &Selection) -> Value {
    let own = &chain[0];
    let mut head = json!({"lang": own.tag, "dir": own.tag.direction(), "hash": own.hash});
    let unknown = unknown(chain, wanted);
    if !unknown.is_empty() {
        head["unknown"] = json!(unknown);
    }
    head
}

fn body(chain: &[&Locale], wanted: &Selection) -> Value {
    let picked = pick(chain, wanted);
    let own = picked.own.iter().map(|at| (chain[0], *at));
    let entries = own.chain(picked.borrowed);
    let written = entries.filter_map(|(of, at)| runtime::entry(&index::parse(of.text(at))?));
    Value::Array(written.collect())
}
