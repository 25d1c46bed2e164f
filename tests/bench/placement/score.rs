//! How near markup comes to the words it belongs to.

use std::{collections::BTreeMap, fmt, ops::Range};

use super::items::Item;

/// What one mark holds in the end.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub line: String,
    pub text: String,
    /// Bytes of the new text inside it, if any.
    pub inside: Option<Range<usize>>,
    /// How often it was written.
    pub closed: usize,
}

impl Found {
    /// Adds written text that lies in it.
    pub fn holds(&mut self, range: &Range<usize>) {
        let start = self.inside.as_ref().map_or(range.start, |inside| inside.start);
        self.inside = Some(start..range.end);
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    all: usize,
    exact: usize,
    near: usize,
    lost: usize,
    doubled: usize,
    empty: usize,
}

/// Counts by kind of element.
#[derive(Default)]
pub struct Scores {
    kinds: BTreeMap<String, Counts>,
}

impl Scores {
    /// Judges one mark.
    pub fn add(&mut self, kind: &str, item: &Item, found: &Found) {
        let counts = self.kinds.entry(kind.to_owned()).or_default();
        counts.all += 1;
        counts.lost += usize::from(found.closed == 0);
        counts.doubled += usize::from(found.closed > 1);
        let Some(inside) = &found.inside else {
            counts.empty += 1;
            return miss(kind, "EMPTY", item, found);
        };
        let off =
            item.targets.iter().map(|t| tokens_off(&found.text, inside, t)).min().unwrap_or(9);
        counts.exact += usize::from(item.targets.contains(inside));
        counts.near += usize::from(off <= 1);
        if !item.targets.contains(inside) {
            miss(kind, if off <= 1 { "NEAR" } else { "FAR" }, item, found);
        }
    }
}

/// The worse edge, in words: how many lie between it and where it should be.
fn tokens_off(text: &str, found: &Range<usize>, wanted: &Range<usize>) -> usize {
    let words = |a: usize, b: usize| text[a.min(b)..a.max(b)].split_whitespace().count();
    if found.end <= wanted.start || wanted.end <= found.start {
        return 9;
    }
    words(found.start, wanted.start).max(words(found.end, wanted.end))
}

fn miss(kind: &str, how: &str, item: &Item, found: &Found) {
    if kind == "all" || std::env::var_os("BENCH_MISSES").is_none() {
        return;
    }
    let marked = |text: &str, range: &Range<usize>| {
        format!("{}<{}>{}", &text[..range.start], &text[range.clone()], &text[range.end..])
    };
    let inside = found.inside.clone().unwrap_or_default();
    let wanted = &found.text[item.targets[0].clone()];
    println!(
        "{how} {:?} should be {wanted:?}\n   {}\n   {}",
        &found.line[item.source.clone()],
        marked(&found.line, &item.source),
        marked(&found.text, &inside)
    );
}

impl fmt::Display for Scores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  kind     items   exact  within 1   lost  doubled  empty")?;
        let mut all = Counts::default();
        for (kind, counts) in &self.kinds {
            row(f, kind, counts)?;
            all.all += counts.all;
            all.exact += counts.exact;
            all.near += counts.near;
            all.lost += counts.lost;
            all.doubled += counts.doubled;
            all.empty += counts.empty;
        }
        row(f, "sum", &all)
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn row(f: &mut fmt::Formatter<'_>, kind: &str, counts: &Counts) -> fmt::Result {
    let percent = |part: usize| 100.0 * part as f64 / counts.all.max(1) as f64;
    writeln!(
        f,
        "  {kind:<8} {:>5} {:>6.1}% {:>8.1}% {:>6} {:>8} {:>6}",
        counts.all,
        percent(counts.exact),
        percent(counts.near),
        counts.lost,
        counts.doubled,
        counts.empty
    )
}
