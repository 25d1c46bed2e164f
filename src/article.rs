//! The pipeline: from a text in one language to the same text in another.
//!
//! [`html`], [`text`] and [`markdown`] take a [`Document`] apart into blocks, [`sentences`] cuts blocks,
//! [`protect`] finds what must come through untouched, [`mod@translate`] has the sentences translated,
//! [`marks`] finds the new places of inline markup, and [`assemble`] writes the document again: what is
//! not translated text comes from the source bytes.

mod assemble;
mod blocks;
pub mod check;
mod correct;
mod document;
pub mod edits;
pub mod foreign;
mod html;
pub mod lexicon;
mod markdown;
pub mod marks;
pub mod parts;
mod placeholders;
mod protect;
mod rules;
pub mod sentences;
mod tags;
mod text;
mod translate;
mod verify;
mod words;

pub use check::Finding;
pub use correct::{Correction, CorrectionError};
pub use document::{Block, Document, Format, Mark, MarkKind, Writing};
pub use rules::Rules;
pub use translate::{
    Beside, CountedTerms, Counts, Detail, Done, Flights, Integrity, Listener, Made, Markup, NoUnit,
    Order, OtherCount, Others, Ready, Recall, Rendered, SegmentPlace, SegmentReport, Tally, Unfit,
    Verdict, Wish, corrected, has_terms, suggested, translate, translate_beside,
};

use std::borrow::Cow;

use crate::lang::Tag;

/// Takes a source text apart.
///
/// `language`, where it is known, keeps islands in other languages (`lang="uk"` in an English page)
/// out of the blocks. A text without words gives a document without blocks.
pub fn parse(source: &str, format: Format, language: Option<&Tag>, rules: &Rules) -> Document {
    match format {
        Format::Text => text::read(source),
        Format::Markdown => markdown::read(source, language, rules),
        Format::Html => html::read(source, language, rules),
    }
}

/// What a source says, without its markup and quotations, for whoever wants to know its language.
pub fn spoken_text(source: &str, format: Format) -> Cow<'_, str> {
    match format {
        Format::Text => Cow::Borrowed(source),
        _ => Cow::Owned(parse(source, format, None, &Rules::default()).spoken_text()),
    }
}
