//! Blocks into sentences. The one place that names the sentence splitter.

use std::ops::Range;

use crate::lang::Tag;

/// Byte ranges of the sentences of a block: ascending, without the white space between them.
///
/// A blank block gives none. Where the splitter's answer does not fit the text, the block is one sentence.
pub fn split(text: &str, language: &Tag) -> Vec<Range<usize>> {
    let boundaries = sentencex::get_sentence_boundaries(language.language(), text);
    let mut sentences = Vec::with_capacity(boundaries.len());
    let mut end = 0;
    for boundary in boundaries {
        let range = boundary.start_byte..boundary.end_byte;
        if range.start < end || text.get(range.clone()).is_none() {
            return trimmed(text, 0..text.len()).into_iter().collect();
        }
        if goes_on(text, range.end) {
            continue;
        }
        // What the splitter passed over belongs to the sentence after it: nothing is dropped.
        sentences.extend(trimmed(text, end..range.end));
        end = range.end;
    }
    sentences.extend(trimmed(text, end..text.len()));
    sentences
}

/// A full stop with a letter or digit right behind it is inside a name: `BBC.COM`, `3.5`.
fn goes_on(text: &str, at: usize) -> bool {
    let has_stop = text[..at].ends_with('.');
    has_stop && text[at..].starts_with(|c: char| c.is_ascii_alphanumeric())
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
        split(text, &language.parse().unwrap()).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        let text = "Mr. Smith met Dr. Jones at 5 p.m. in the U.S. They talked. Then left.";

        assert_eq!(sentences(text, "en").len(), 3, "{:?}", sentences(text, "en"));
    }

    #[test]
    fn an_address_is_not_cut() {
        assert_eq!(sentences("SEE WWW.BBC.CO.UK AND WEATHER.COM NOW", "en").len(), 1);
    }

    #[test]
    fn nothing_is_dropped_on_strange_input() {
        for text in
            ["", "  ", "...", "?!?! «", "a\u{2028}b", "\u{202e}abc.\u{0}def.", "。。日本。語"]
        {
            let joined: String = sentences(text, "ja").concat();
            let squeeze = |t: &str| t.split_whitespace().collect::<String>();

            assert_eq!(squeeze(&joined), squeeze(text), "{text:?}");
        }
    }

    #[test]
    fn a_text_without_a_full_stop_is_cut_in_bounded_time() {
        let text = "word ".repeat(40_000);

        assert_eq!(split(&text, &"en".parse().unwrap()).len(), 1);
    }
}
