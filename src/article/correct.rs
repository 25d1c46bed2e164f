//! A segment with its markup, as an editor reads it; and what an editor wrote, as the pipeline takes it.

use std::ops::Range;

use super::{
    assemble::{self, NewBlock, Said, Verbatim},
    document::{Block, Document, Mark, MarkKind},
    rules::Rules,
};
use crate::translator::Link;

/// What an editor wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// Its words, without markup.
    pub text: String,
    /// Which words of the source its elements stand for.
    pub alignment: Vec<Link>,
}

/// Why what an editor wrote cannot be taken; tags as they were written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CorrectionError {
    /// There are no words.
    #[error("it has no words")]
    Empty,
    /// It is more than one paragraph.
    #[error("it is more than one paragraph")]
    SeveralBlocks,
    /// Its markup is not that of the source.
    #[error("its markup is not that of the source")]
    Markup {
        /// Tags of the source that are not in it.
        missing: Vec<String>,
        /// Tags in it that are not in the source.
        added: Vec<String>,
    },
}

/// A sentence of a block with its markup, as the source writes it.
pub fn source_markup(document: &Document, block: &Block, sentence: &Range<usize>) -> String {
    let part = part(block, sentence);
    let verbatim = Verbatim { target: 0..part.text.len(), source_start: 0 };
    let places = part.marks.iter().map(|mark| mark.covers.clone()).collect();
    let new = NewBlock {
        text: part.text.clone(),
        places,
        verbatim: vec![verbatim],
        ..NewBlock::default()
    };
    assemble::write_part(document, &part, &new, None)
}

/// The translation of a sentence with its markup; `target` are its bytes in the new block's text.
pub fn target_markup(
    document: &Document,
    block: &Block,
    sentence: &Range<usize>,
    (new, target): (&NewBlock, &Range<usize>),
    said: &Said,
) -> String {
    let part = part(block, sentence);
    let places = kept_marks(block, sentence).map(|at| clipped(&new.places[at], target)).collect();
    let text = new.text[target.clone()].to_owned();
    let new = NewBlock { text, places, ..NewBlock::default() };
    assemble::write_part(document, &part, &new, Some(said))
}

/// Reads what an editor wrote for a sentence. Its elements are those of the source, each once.
pub fn read(
    document: &Document,
    block: &Block,
    sentence: &Range<usize>,
    written: &str,
    (rules, said): (&Rules, &Said),
) -> Result<Correction, CorrectionError> {
    let read = super::parse(written, document.format, None, rules);
    let mut blocks = read.blocks.iter().filter(|block| !assemble::is_value(block));
    let wanted = part(block, sentence);
    let tags = tags_of(document, &wanted, said);
    let Some(new) = blocks.next() else { return Err(CorrectionError::Empty) };
    if blocks.next().is_some() {
        return Err(CorrectionError::SeveralBlocks);
    }
    let outside = [&written[..new.span.start], &written[new.span.end..]].concat();
    let matched = matched(&tags, &tags_in(&read, new), &outside)?;
    let link = |(wanted, found): (&Mark, usize)| Link {
        source: wanted.covers.clone(),
        target: new.marks[found].covers.clone(),
        weight: 1.0,
    };
    let links = wanted.marks.iter().zip(matched).map(link);
    let alignment = links.filter(|link| !link.source.is_empty() && !link.target.is_empty());
    Ok(Correction { text: new.text.trim().to_owned(), alignment: alignment.collect() })
}

/// For each wanted mark the one found that is written the same: the first with the first.
fn matched(
    wanted: &[Vec<String>],
    found: &[String],
    outside: &str,
) -> Result<Vec<usize>, CorrectionError> {
    let mut free: Vec<Option<&String>> = found.iter().map(Some).collect();
    let (mut matched, mut missing) = (Vec::new(), Vec::new());
    for spellings in wanted {
        match free.iter().position(|tag| tag.is_some_and(|tag| spellings.contains(tag))) {
            Some(at) => {
                free[at] = None;
                matched.push(at);
            }
            None => missing.extend(spellings.first().cloned()),
        }
    }
    let mut added: Vec<String> = free.into_iter().flatten().cloned().collect();
    added.extend((!outside.trim().is_empty()).then(|| outside.trim().to_owned()));
    if missing.is_empty() && added.is_empty() {
        return Ok(matched);
    }
    Err(CorrectionError::Markup { missing, added })
}

/// How each mark may be written: as the source does, or as the translation does.
fn tags_of(document: &Document, part: &Block, said: &Said) -> Vec<Vec<String>> {
    let tag = |mark: &Mark| {
        let bytes = tag_bytes(mark);
        let source = document.source[bytes.clone()].to_owned();
        vec![source, assemble::write_tag(document, bytes, said)]
    };
    part.marks.iter().map(tag).collect()
}

fn tags_in(document: &Document, block: &Block) -> Vec<String> {
    block.marks.iter().map(|mark| document.source[tag_bytes(mark)].to_owned()).collect()
}

/// The start tag of an element; the whole of an atom.
fn tag_bytes(mark: &Mark) -> Range<usize> {
    match mark.kind {
        MarkKind::Element => mark.open.clone(),
        MarkKind::Atom => mark.open.start..mark.close.end.max(mark.open.end),
    }
}

/// A sentence as a block of its own: marks end where it does.
fn part(block: &Block, sentence: &Range<usize>) -> Block {
    let kept: Vec<usize> = kept_marks(block, sentence).collect();
    let marks = kept.iter().map(|&at| {
        let mark = &block.marks[at];
        let parent = mark.parent.and_then(|parent| kept.binary_search(&parent).ok());
        Mark { covers: clipped(&mark.covers, sentence), parent, ..mark.clone() }
    });
    let origins = block.origins.iter().filter_map(|origin| {
        let text = origin.text.start.max(sentence.start)..origin.text.end.min(sentence.end);
        let source = (!text.is_empty()).then(|| block.origin_of(&text))??;
        let text = text.start - sentence.start..text.end - sentence.start;
        Some(super::document::Origin { text, source })
    });
    Block {
        text: block.text[sentence.clone()].to_owned(),
        marks: marks.collect(),
        origins: origins.collect(),
        ..block.clone()
    }
}

/// The marks with words in a sentence, and those without words inside of it.
fn kept_marks<'b>(
    block: &'b Block,
    sentence: &'b Range<usize>,
) -> impl Iterator<Item = usize> + 'b {
    let is_in = |covers: &Range<usize>| {
        let is_point =
            covers.is_empty() && sentence.start <= covers.start && covers.end <= sentence.end;
        is_point || covers.start < sentence.end && sentence.start < covers.end
    };
    (0..block.marks.len()).filter(move |&at| is_in(&block.marks[at].covers))
}

/// The bytes of a range that lie in another one, counted from its start.
fn clipped(range: &Range<usize>, within: &Range<usize>) -> Range<usize> {
    let clip = |at: usize| at.clamp(within.start, within.end) - within.start;
    clip(range.start)..clip(range.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Format, parse};

    const SOURCE: &str =
        "<p>See <a href=\"/r\">the road</a> &amp; <b>go</b>. Then <i>stop</i>.</p>";

    fn correct(written: &str) -> Result<Correction, CorrectionError> {
        let document = parse(SOURCE, Format::Html, None, &Rules::default());
        let said = Said::new(&"en-pt".parse().unwrap());
        let rules = Rules::default();
        read(&document, &document.blocks[0], &(0..19), written, (&rules, &said))
    }

    #[test]
    fn a_sentence_is_shown_with_its_own_markup() {
        let document = parse(SOURCE, Format::Html, None, &Rules::default());
        assert_eq!(&document.blocks[0].text[0..19], "See the road & go. ");
        let shown = source_markup(&document, &document.blocks[0], &(0..18));
        assert_eq!(shown, "See <a href=\"/r\">the road</a> &amp; <b>go</b>.");
    }

    #[test]
    fn elements_say_which_words_are_theirs() {
        let correction = correct("<b>Vá</b> &amp; veja <a href=\"/r\">a estrada</a>.").unwrap();
        assert_eq!(correction.text, "Vá & veja a estrada.");
        let link = &correction.alignment[0];
        assert_eq!(&"See the road & go. "[link.source.clone()], "the road");
        assert_eq!(&correction.text[link.target.clone()], "a estrada");
    }

    #[test]
    fn nothing_is_lost_and_nothing_put_in() {
        let lost = correct("Veja a estrada & <b>vá</b>.").unwrap_err();
        let CorrectionError::Markup { missing, added } = lost else { panic!("{lost}") };
        assert_eq!((missing, added), (vec!["<a href=\"/r\">".to_owned()], Vec::new()));
        for wrong in [
            "<a href=\"/r\">a</a> <b>b</b><script>alert(1)</script>",
            "<a href=\"/x\">a</a> <b>b</b>",
            "<a href=\"/r\" onclick=x>a</a> <b>b</b>",
            "<a href=\"/r\">a</a> <b>b</b> <b>c</b>",
            "<div><a href=\"/r\">a</a> <b>b</b></div>",
        ] {
            assert!(matches!(correct(wrong), Err(CorrectionError::Markup { .. })), "{wrong}");
        }
        assert_eq!(correct(" <!-- --> "), Err(CorrectionError::Empty));
        assert_eq!(correct("<p>a</p><p>b</p>"), Err(CorrectionError::SeveralBlocks));
    }
}
