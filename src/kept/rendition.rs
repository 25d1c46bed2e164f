//! One edition in one language: the whole answer, ready to be sent.

use super::{Answer, ArticleId};
use crate::{
    database::{Row, Statement, Value},
    lang::Tag,
};

/// An edition in one language.
#[derive(Debug)]
pub struct Rendition {
    /// Of which article.
    pub article: ArticleId,
    /// In which language.
    pub language: Tag,
    /// The number of the edition it was made of.
    pub edition: i64,
    /// What made it: another model, another release or other rules would make another.
    pub made_with: String,
    /// What is sent.
    pub answer: Answer,
    /// How well it went.
    pub quality: Quality,
    /// When it was made, in milliseconds since 1970.
    pub created_ms: i64,
}

/// How well a translation went.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Quality {
    /// `complete` or `partial`; `source` where the article is in that language already.
    pub status: String,
    /// What became of its sentences.
    pub counts: Counts,
}

/// What became of sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Sentences found.
    pub segments: i64,
    /// Those that stand in the source language.
    pub left_in_source: i64,
    /// Those in which something was put back at a guessed place.
    pub placed_by_guess: i64,
    /// Those printed with a doubt.
    pub flagged: i64,
}

impl Rendition {
    /// Whether it says what would be said now: it is of this edition, made with the same.
    pub fn is_from(&self, edition: i64, made_with: &str) -> bool {
        self.edition == edition && self.made_with == made_with
    }
}

const COLUMNS: &str = "article, language, edition, made_with, answer, status, \
     segments, left_in_source, placed_by_guess, flagged, created_ms";

/// The one of an article in a language.
pub fn of(id: &ArticleId, language: &Tag) -> Statement {
    let sql = format!("SELECT {COLUMNS} FROM rendition WHERE article = $1 AND language = $2");
    Statement::new(sql, vec![id.as_str().into(), language.to_string().into()])
}

/// Keeps one of the newest edition. The first that was made with the same stays, so that its bytes do too.
pub fn insert(made: &Rendition, now_ms: i64) -> Statement {
    let sql = format!(
        "INSERT INTO rendition ({COLUMNS}) \
         SELECT $1, $2, CAST($3 AS BIGINT), $4, $5, $6, CAST($7 AS BIGINT), CAST($8 AS BIGINT), \
         CAST($9 AS BIGINT), CAST($10 AS BIGINT), CAST($11 AS BIGINT) \
         WHERE (SELECT MAX(number) FROM edition WHERE article = $1) = $3 \
         ON CONFLICT (article, language) DO UPDATE SET edition = excluded.edition, \
         made_with = excluded.made_with, answer = excluded.answer, status = excluded.status, \
         segments = excluded.segments, left_in_source = excluded.left_in_source, \
         placed_by_guess = excluded.placed_by_guess, flagged = excluded.flagged, \
         created_ms = excluded.created_ms \
         WHERE rendition.edition < excluded.edition \
         OR rendition.edition = excluded.edition AND rendition.made_with <> excluded.made_with"
    );
    let Quality { status, counts } = &made.quality;
    let values = vec![
        made.article.as_str().into(),
        made.language.to_string().into(),
        Value::Int(made.edition),
        made.made_with.as_str().into(),
        made.answer.text().into(),
        status.as_str().into(),
        Value::Int(counts.segments),
        Value::Int(counts.left_in_source),
        Value::Int(counts.placed_by_guess),
        Value::Int(counts.flagged),
        Value::Int(now_ms),
    ];
    Statement::new(sql, values)
}

/// What stands in a row from a column on.
pub fn quality(row: &Row, from: usize) -> Quality {
    Quality {
        status: row.text(from).to_owned(),
        counts: Counts {
            segments: row.int(from + 1),
            left_in_source: row.int(from + 2),
            placed_by_guess: row.int(from + 3),
            flagged: row.int(from + 4),
        },
    }
}

/// The one of a row; `None` where something else wrote the row.
pub fn read(row: &Row) -> Option<Rendition> {
    Some(Rendition {
        article: row.text(0).parse().ok()?,
        language: row.text(1).parse().ok()?,
        edition: row.int(2),
        made_with: row.text(3).to_owned(),
        answer: Answer::new(row.text(4).to_owned()),
        quality: quality(row, 5),
        created_ms: row.int(10),
    })
}
