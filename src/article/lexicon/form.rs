//! A lexicon as text: a head, the words of each side, the pairs.
//!
//! ```text
//! tolmach lexicon 1
//! 800 sentences, 2 source words, 2 target words, 2 pairs
//! house<TAB>12
//! red<TAB>7
//! casa<TAB>12
//! vermelha<TAB>6
//! 0<TAB>0<TAB>11.2
//! 1<TAB>1<TAB>6.5
//! ```

use std::{fmt::Write, str::Lines};

use super::table::{MOST_ENTRIES, Side, Table};

const HEAD: &str = "tolmach lexicon 1";

/// Why a text is no lexicon.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Another program's file, or another version's.
    #[error("the first line is not {HEAD:?}")]
    Head,
    /// Cut off, or changed by hand.
    #[error("line {line} is not as it was written")]
    Line {
        /// Counted from 1.
        line: usize,
    },
}

pub fn write(table: &Table) -> String {
    let mut text = format!(
        "{HEAD}\n{} sentences, {} source words, {} target words, {} pairs\n",
        table.sentences,
        table.sources.words.len(),
        table.targets.words.len(),
        table.len()
    );
    for side in [&table.sources, &table.targets] {
        for (word, count) in side.words.iter().zip(&side.counts) {
            let _ = writeln!(text, "{word}\t{count}");
        }
    }
    let mut pairs: Vec<_> = table.together.iter().collect();
    pairs.sort_unstable_by_key(|(pair, _)| **pair);
    for ((from, to), count) in pairs {
        let _ = writeln!(text, "{from}\t{to}\t{count:.3}");
    }
    text
}

pub fn read(text: &str) -> Result<Table, ReadError> {
    let mut reader = Reader { lines: text.lines(), line: 0 };
    if reader.next() != Ok(HEAD) {
        return Err(ReadError::Head);
    }
    let [sentences, sources, targets, pairs] = reader.sizes()?;
    let mut table = Table { sentences, ..Table::default() };
    reader.side(sources, &mut table.sources)?;
    reader.side(targets, &mut table.targets)?;
    for _ in 0..pairs {
        let (pair, count) = reader.pair(&table)?;
        table.together.insert(pair, count);
    }
    if reader.lines.next().is_some() || table.len() > MOST_ENTRIES {
        return Err(ReadError::Line { line: reader.line + 1 });
    }
    Ok(table)
}

struct Reader<'t> {
    lines: Lines<'t>,
    line: usize,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Result<&'t str, ReadError> {
        self.line += 1;
        self.lines.next().ok_or(ReadError::Line { line: self.line })
    }

    fn wrong(&self) -> ReadError {
        ReadError::Line { line: self.line }
    }

    fn sizes(&mut self) -> Result<[u64; 4], ReadError> {
        let line = self.next()?;
        let numbers = line.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
        let numbers: Result<Vec<u64>, _> = numbers.map(str::parse).collect();
        numbers.ok().and_then(|numbers| numbers.try_into().ok()).ok_or(self.wrong())
    }

    fn side(&mut self, words: u64, side: &mut Side) -> Result<(), ReadError> {
        for _ in 0..words {
            let (word, count) = self.next()?.split_once('\t').ok_or(self.wrong())?;
            let index = side.index(word) as usize;
            side.counts[index] = self.count(count)?;
        }
        Ok(())
    }

    fn pair(&mut self, table: &Table) -> Result<((u32, u32), f32), ReadError> {
        let mut fields = self.next()?.split('\t');
        let mut index = |side: &Side| {
            let index: u32 = fields.next()?.parse().ok()?;
            (side.words.len() > index as usize).then_some(index)
        };
        let pair = index(&table.sources).zip(index(&table.targets)).ok_or(self.wrong())?;
        let count = fields.next().ok_or(self.wrong())?;
        Ok((pair, self.count(count)?))
    }

    fn count(&self, text: &str) -> Result<f32, ReadError> {
        let count: f32 = text.parse().map_err(|_| self.wrong())?;
        if count.is_finite() && count >= 0.0 { Ok(count) } else { Err(self.wrong()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_lexicon_names_its_line() {
        let damaged = "tolmach lexicon 1\n1 sentences, 1 source words, 1 target words, 1 pairs\n\
            house\t1\ncasa\tmany\n0\t0\t1\n";

        assert_eq!(read(damaged).unwrap_err(), ReadError::Line { line: 4 });
        assert_eq!(read("<html>").unwrap_err(), ReadError::Head);
        assert_eq!(read(&damaged[..90]).unwrap_err(), ReadError::Line { line: 4 });
    }
}
