//! Google Cloud Translation, as its discovery documents of 2017 (Basic) and 2026 (Advanced) have it.

#[path = "google/account.rs"]
mod account;
#[path = "google/v2.rs"]
mod v2;
#[path = "google/v3.rs"]
mod v3;

use tolmach::translator::{Job, Segment, Translated};

use crate::subject::{job, segment};

/// As the real one does with signs in HTML that need no escaping, too.
fn escaped_more(html: &str) -> String {
    let mut out = String::new();
    let mut is_tag = false;
    for sign in html.chars() {
        is_tag = (is_tag || sign == '<') && sign != '>';
        match sign {
            '\'' if !is_tag => out.push_str("&#39;"),
            '"' if !is_tag => out.push_str("&quot;"),
            _ => out.push(sign),
        }
    }
    out
}

const MARKED: &str = "It's \"so\" & <b fn(x) works";

/// A mark and a kept part, and a text that has none.
fn marked() -> Job {
    let marked = segment(MARKED, &["It's \"so\""], &["fn(x)"]);
    Job { segments: vec![marked, Segment::new("5 < 6 & \"7\"")], ..job(&[]) }
}

fn check_marked(came: &[Translated]) {
    assert_eq!(came[0].text, format!("{MARKED} (pt)"));
    let links: Vec<(&str, &str)> = came[0]
        .alignment
        .iter()
        .map(|link| (&MARKED[link.source.clone()], &came[0].text[link.target.clone()]))
        .collect();
    assert_eq!(links, [("It's \"so\"", "It's \"so\""), ("fn(x)", "fn(x)")]);
    assert_eq!((came[1].text.as_str(), came[1].alignment.len()), ("5 < 6 & \"7\" (pt)", 0));
}
