//! Which blocks were sent, as one short text: `pt:0.0,1.0-12;uk:0.0`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// Which blocks were sent, by language.
#[derive(Debug, Default)]
pub struct Sent {
    blocks: BTreeMap<String, BTreeSet<(usize, usize)>>,
    has_begun: bool,
}

/// Longer ones are nobody's: nothing was sent then.
const LONGEST_BYTES: usize = 64_000;

/// No article has more blocks in a row.
const LONGEST_RUN: usize = 100_000;

impl Sent {
    /// Reads what [`Sent`] wrote; what cannot be read was not sent.
    pub fn parse(written: &str) -> Sent {
        let mut sent = Sent::default();
        for (to, runs) in written.split(';').filter_map(|part| part.split_once(':')) {
            if written.len() > LONGEST_BYTES {
                break;
            }
            let blocks = sent.blocks.entry(to.to_owned()).or_default();
            blocks.extend(runs.split(',').filter_map(run).flatten());
        }
        sent
    }

    /// Notes a block; `false` where it was sent already.
    pub fn add(&mut self, to: &str, document: usize, block: usize) -> bool {
        self.blocks.entry(to.to_owned()).or_default().insert((document, block))
    }

    /// Notes that an event goes out.
    pub fn begin(&mut self) {
        self.has_begun = true;
    }

    /// Whether any event went out.
    pub fn is_begun(&self) -> bool {
        self.has_begun
    }
}

/// `1.3-12`: blocks 3 to 12 of document 1.
fn run(written: &str) -> Option<impl Iterator<Item = (usize, usize)>> {
    let (document, blocks) = written.split_once('.')?;
    let (first, last) = blocks.split_once('-').unwrap_or((blocks, blocks));
    let (document, first, last): (usize, usize, usize) =
        (document.parse().ok()?, first.parse().ok()?, last.parse().ok()?);
    (last.checked_sub(first)? < LONGEST_RUN).then(|| (first..=last).map(move |at| (document, at)))
}

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (to, blocks)) in self.blocks.iter().enumerate() {
            write!(f, "{}{to}:{}", if at == 0 { "" } else { ";" }, runs(blocks).join(","))?;
        }
        Ok(())
    }
}

fn runs(blocks: &BTreeSet<(usize, usize)>) -> Vec<String> {
    let mut runs: Vec<(usize, usize, usize)> = Vec::new();
    for &(document, block) in blocks {
        match runs.last_mut() {
            Some((same, _, last)) if *same == document && *last + 1 == block => *last = block,
            _ => runs.push((document, block, block)),
        }
    }
    let written = runs.into_iter().map(|(document, first, last)| {
        if first == last {
            format!("{document}.{first}")
        } else {
            format!("{document}.{first}-{last}")
        }
    });
    written.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sent_is_read_back() {
        let mut sent = Sent::default();
        for (document, block) in [(0, 0), (1, 3), (1, 0), (1, 1), (1, 2), (2, 5)] {
            assert!(sent.add("pt", document, block));
        }
        sent.add("uk", 0, 0);
        assert_eq!(sent.to_string(), "pt:0.0,1.0-3,2.5;uk:0.0");

        let mut again = Sent::parse(&sent.to_string());
        assert!(!again.add("pt", 1, 2));
        assert!(again.add("pt", 1, 4));
        assert!(again.add("uk", 1, 2));
    }

    #[test]
    fn nonsense_was_not_sent() {
        for nonsense in ["", "x", "pt:", "pt:a.b", "pt:1.5-2", "pt:0.0-99999999999999", ";;:,.-"] {
            assert!(Sent::parse(nonsense).add("pt", 1, 5), "{nonsense}");
        }
    }
}
