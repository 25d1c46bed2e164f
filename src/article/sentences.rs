//! Blocks into sentences. The one place that names the sentence splitter.
//!
//! A library proposes where sentences end; our rules look at each place where one could and agree,
//! or know better. When in doubt nothing is cut: a model copes with two sentences in one segment, and
//! makes nonsense of half a one. Nothing is changed or dropped here, text is only divided.

mod abbreviations;
mod arabic;
mod candidates;
mod endings;
mod glued;
mod judge;
mod language;
mod library;
mod lines;
mod lists;
mod numbers;

use std::ops::Range;

pub use abbreviations::Abbreviations;
pub use library::Library;

use crate::lang::Tag;
use language::Language;

/// Proposes where sentences end.
pub trait Splitter {
    /// The ends of the sentences of one line: byte offsets, ascending, on character boundaries.
    ///
    /// White space behind a sentence may be counted in or not. The end of `text` need not be named.
    fn ends(&self, text: &str, language: &Tag) -> Vec<usize>;
}

/// Byte ranges of the sentences of a block: ascending, without the white space between them.
///
/// A blank block gives none. `abbreviations` are the portal's own: a full stop behind one ends nothing.
pub fn split(text: &str, language: &Tag, abbreviations: &Abbreviations) -> Vec<Range<usize>> {
    split_with(&Library, text, language, abbreviations)
}

/// As [`split`], with the proposals of another library.
pub fn split_with(
    splitter: &dyn Splitter,
    text: &str,
    language: &Tag,
    abbreviations: &Abbreviations,
) -> Vec<Range<usize>> {
    let rules = Language::of(language);
    let mut sentences = Vec::new();
    for line in lines::lines(text) {
        let (offset, text) = (line.start, &text[line]);
        // Most lines of an article are one sentence, and asking the library takes most of the time.
        let proposed =
            if could_be_cut(text, rules) { splitter.ends(text, language) } else { Vec::new() };
        let mut division = Division { text, offset, start: 0, sentences };
        division.divide(&proposed, rules, abbreviations);
        sentences = division.sentences;
    }
    sentences
}

fn could_be_cut(text: &str, rules: &Language) -> bool {
    let first = candidates::candidates(text).next();
    rules.has_own_signs || first.is_some_and(|first| !first.next().is_empty())
}

/// A line on its way into sentences; all before `start` is done.
struct Division<'t> {
    text: &'t str,
    /// Where the line stands in the block.
    offset: usize,
    start: usize,
    sentences: Vec<Range<usize>>,
}

impl Division<'_> {
    fn divide(&mut self, proposed: &[usize], rules: &Language, abbreviations: &Abbreviations) {
        let mut starts = lists::starts(self.text, rules).into_iter().peekable();
        let mut proposed = proposed.iter().copied().peekable();
        for mut candidate in candidates::candidates(self.text) {
            while let Some(start) = starts.next_if(|start| *start <= candidate.run.start) {
                self.cut(start);
            }
            // Where the library ends a sentence at no place of ours, at a footnote say, it has its way.
            while let Some(end) = proposed.next_if(|end| *end <= candidate.run.start) {
                self.cut_in_clauses(end, rules);
            }
            let reach = candidate.next_start();
            let mut is_proposed = false;
            while proposed.next_if(|end| *end <= reach).is_some() {
                is_proposed = true;
            }
            candidate.start = self.start;
            if judge::ends_sentence(&candidate, rules, abbreviations).unwrap_or(is_proposed) {
                self.cut_in_clauses(candidate.end, rules);
            }
        }
        starts.for_each(|start| self.cut(start));
        proposed.for_each(|end| self.cut_in_clauses(end, rules));
        self.cut_in_clauses(self.text.len(), rules);
    }

    /// Ends a sentence at `end`; what was passed over since the last one belongs to it.
    fn cut(&mut self, end: usize) {
        if end <= self.start || !self.text.is_char_boundary(end) {
            return;
        }
        if let Some(range) = trimmed(self.text, self.start..end) {
            self.sentences.push(self.offset + range.start..self.offset + range.end);
        }
        self.start = end;
    }

    fn cut_in_clauses(&mut self, end: usize, rules: &Language) {
        if rules.cuts_clauses && end > self.start {
            let start = self.start;
            for clause in arabic::clause_ends(&self.text[start..end]) {
                self.cut(start + clause);
            }
        }
        self.cut(end);
    }
}

fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let piece = &text[range.clone()];
    let start = range.start + piece.len() - piece.trim_start().len();
    let end = range.start + piece.trim_end().len();
    (start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
        sentences_with(&Abbreviations::default(), text, language)
    }

    fn sentences_with<'t>(added: &Abbreviations, text: &'t str, language: &str) -> Vec<&'t str> {
        let ranges = split(text, &language.parse().unwrap(), added);
        ranges.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        let text = "Mr. Smith met Dr. Jones at 5 p.m. in the U.S. They talked. Then left.";

        assert_eq!(sentences(text, "en").len(), 3, "{:?}", sentences(text, "en"));
    }

    #[test]
    fn an_abbreviation_of_the_portal_does_not_end_a_sentence() {
        let text = "The watchdog Ofcom. Rules met cllr. Jones. It rained.";
        let added = Abbreviations::new(["Ofcom.", "Cllr."]);

        assert_eq!(sentences_with(&added, text, "en"), [&text[..42], "It rained."]);
    }

    #[test]
    fn an_address_is_not_cut() {
        assert_eq!(sentences("SEE WWW.BBC.CO.UK AND WEATHER.COM NOW", "en").len(), 1);
    }

    #[test]
    fn nothing_is_dropped_on_strange_input() {
        let strange = [
            "",
            "  ",
            "...",
            "?!?! «",
            "a\u{2028}b",
            "\u{202e}abc.\u{0}def.",
            "。。日本。語",
            "\n.\n\n1.",
            "((. . . . )) [",
            "• • •",
            "İ. İİ. ß. 1.) 2.)",
            ". A. ) b) c) ،،: ، «",
            "a\u{301}. \u{301}B",
        ];
        for (text, language) in strange
            .into_iter()
            .flat_map(|text| ["en", "ja", "de", "ar", "el"].map(|one| (text, one)))
        {
            let joined: String = sentences(text, language).concat();
            let squeeze = |t: &str| t.split_whitespace().collect::<String>();

            assert_eq!(squeeze(&joined), squeeze(text), "{text:?}");
        }
    }

    #[test]
    fn long_blocks_are_cut_in_bounded_time() {
        for piece in ["word ", "a.b", "x. ", "(", "([) ", "1. ", "a.\n", ". ", "«وقال، "] {
            let text = piece.repeat(20_000 / piece.len());
            let started = std::time::Instant::now();
            sentences(&text, "en");
            sentences(&text, "ar");

            // In a debug build; what grows with the square of the length takes minutes.
            assert!(started.elapsed().as_secs() < 10, "{piece:?}");
        }
        assert_eq!(sentences(&"word ".repeat(40_000), "en").len(), 1);
    }

    #[test]
    fn the_library_can_be_replaced() {
        struct Never;
        impl Splitter for Never {
            fn ends(&self, _: &str, _: &Tag) -> Vec<usize> {
                Vec::new()
            }
        }
        let text = "It rained in the U.S. They left. 1) one 2) two";
        let cut = split_with(&Never, text, &"en".parse().unwrap(), &Abbreviations::default());

        let cut: Vec<&str> = cut.into_iter().map(|range| &text[range]).collect();
        assert_eq!(cut, ["It rained in the U.S.", "They left.", "1) one", "2) two"]);
    }
}
