//! A segment in two pieces, and the translations of pieces as one.

use std::ops::Range;

use crate::translator::{Link, Segment, Translated};

/// Shorter segments are not cut.
const LEAST_BYTES: usize = 40;

/// The segment cut where a clause ends nearest to its middle, outside of what it keeps; `None` where
/// there is no such place.
pub fn cut(segment: &Segment) -> Option<Vec<Segment>> {
    let text = &segment.text;
    let clauses = text.match_indices([',', ';', ':', '—', '–', '،', '、', '，']);
    let middle = clauses
        .map(|(at, sign)| at + sign.len())
        .filter(|&at| text[at..].starts_with(' ') && text.len() >= LEAST_BYTES)
        .filter(|&at| segment.keep.iter().all(|kept| at <= kept.start || kept.end <= at))
        .min_by_key(|&at| at.abs_diff(text.len() / 2))?;
    let part = |range: Range<usize>| Segment {
        text: text[range.clone()].to_owned(),
        keep: segment
            .keep
            .iter()
            .filter(|kept| range.start <= kept.start && kept.end <= range.end)
            .map(|kept| kept.start - range.start..kept.end - range.start)
            .collect(),
        marks: segment
            .marks
            .iter()
            .map(|mark| mark.start.max(range.start)..mark.end.min(range.end))
            .filter(|mark| !mark.is_empty())
            .map(|mark| mark.start - range.start..mark.end - range.start)
            .collect(),
        terms: segment
            .terms
            .iter()
            .filter(|term| text[range.clone()].contains(&term.source))
            .cloned()
            .collect(),
        ..segment.clone()
    };
    Some(vec![part(0..middle), part(middle + 1..text.len())])
}

/// One translation of `whole` from those of its pieces, in order; a space where they meet.
pub fn join(whole: &str, pieces: &[Segment], answers: Vec<Translated>) -> Translated {
    let mut joined = Translated::default();
    let mut source_start = 0;
    for (at, (piece, answer)) in pieces.iter().zip(answers).enumerate() {
        source_start += at.min(1);
        if !joined.text.is_empty() {
            joined.text.push(' ');
        }
        let target_start = joined.text.len();
        joined.text.push_str(answer.text.trim());
        joined.alignment.extend(answer.alignment.into_iter().map(|link| Link {
            source: link.source.start + source_start..link.source.end + source_start,
            target: link.target.start + target_start..link.target.end + target_start,
            weight: link.weight,
        }));
        joined.doubts.extend(answer.doubts);
        if joined.maker.is_empty() || answer.maker.is_empty() {
            joined.maker = answer.maker;
        } else if joined.maker != answer.maker {
            joined.maker = format!("{}+{}", joined.maker, answer.maker);
        }
        source_start += piece.text.len();
    }
    debug_assert!(source_start == whole.len(), "the pieces are the segment");
    joined
}

/// What a segment keeps, in letters.
pub fn kept(segment: &Segment) -> Vec<&str> {
    segment.keep.iter().map(|range| &segment.text[range.clone()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::protect;

    #[test]
    fn a_segment_is_cut_at_a_clause_and_comes_back_whole() {
        let text = "The mines were delivered on Tuesday, the ministry said in {place}.".to_owned();
        let keep = protect::find(&text, Vec::new(), &[]);
        let segment = Segment { keep, ..Segment::new(text) };

        let pieces = cut(&segment).unwrap();
        let answers = pieces
            .iter()
            .map(|piece| Translated { text: piece.text.clone(), ..Translated::default() });

        assert_eq!(pieces[0].text, "The mines were delivered on Tuesday,");
        assert_eq!(kept(&pieces[1]), ["{place}"]);
        assert_eq!(join(&segment.text, &pieces, answers.collect()).text, segment.text);
    }
}
