//! `[article]`: what a portal decides about its articles.

use super::{reader::Reader, selector::Selector};
use crate::lang::Tag;

/// What a portal decides about its articles.
#[derive(Clone, Debug)]
pub struct Article {
    /// Elements that stay as they are.
    pub keep: Vec<Selector>,
    /// Names and words that stay letter for letter.
    pub protect: Vec<String>,
    /// Abbreviations that end no sentence.
    pub abbreviations: Vec<String>,
    /// What the portal usually writes in, where it says so.
    pub language: Option<Tag>,
    /// Whether words and their translations are learned from what is translated.
    pub learn: bool,
}

impl Article {
    pub(super) fn read(reader: &mut Reader) -> Article {
        Article {
            keep: reader.take(
                "article.keep",
                "",
                "Elements that are not translated, like .advert,#ticker,aside,[data-embed].",
            ),
            protect: reader.take(
                "article.protect",
                "",
                "Names and words that stay letter for letter, like the portal's own.",
            ),
            abbreviations: reader.take(
                "article.abbreviations",
                "",
                "Abbreviations that end no sentence, beside those known, like Ofcom.,Cllr.",
            ),
            language: reader.take(
                "article.language",
                "",
                "Language the portal usually writes in: what a text is in where neither it nor anybody \
                 else tells.",
            ),
            learn: reader.take(
                "article.learn",
                "true",
                "Learn which words translate which, to place links where a backend does not tell; \
                 kept in lexicons under server.data.",
            ),
        }
    }
}
