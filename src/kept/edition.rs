//! One edition of an article: what the portal handed over at one time.

use super::ArticleId;
use crate::{
    database::{Row, Statement, Value},
    lang::Tag,
};

/// An edition, kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// Its number among all editions of all articles; never given twice.
    pub number: i64,
    /// Of which article.
    pub article: ArticleId,
    /// Counts the editions of the article from 1.
    pub version: i64,
    /// What was handed over.
    pub content: Content,
    /// When, in milliseconds since 1970.
    pub created_ms: i64,
}

/// What a portal hands over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The article with what was wished for it, as JSON.
    pub source: String,
    /// How its body is written.
    pub format: String,
    /// Where it was published; empty where that was not said.
    pub url: String,
    /// The language translated from; `None` where there is nothing to translate.
    pub language: Option<Tag>,
    /// What was declared, where the text is surely in another language.
    pub overruled: Option<Tag>,
    /// What the text looks like, as JSON.
    pub detected: String,
}

impl Edition {
    /// The tag a writer hands back to change what he saw and nothing else.
    pub fn etag(&self) -> String {
        etag(self.version, self.number)
    }
}

/// The tag of an edition; an article that was deleted and kept again begins with another one.
pub fn etag(version: i64, number: i64) -> String {
    format!("\"{version}-{number:x}\"")
}

const COLUMNS: &str =
    "number, article, version, source, format, url, language, overruled, detected, created_ms";

/// The newest edition.
pub fn newest(id: &ArticleId) -> Statement {
    let sql =
        format!("SELECT {COLUMNS} FROM edition WHERE article = $1 ORDER BY version DESC LIMIT 1");
    Statement::new(sql, vec![id.as_str().into()])
}

/// Adds an edition where version `after` is the newest; gives its row. Of two that do so at the same time,
/// one gives no row.
pub fn insert(id: &ArticleId, content: &Content, after: i64, now_ms: i64) -> Statement {
    let sql = format!(
        "INSERT INTO edition (article, version, source, format, url, language, overruled, detected, \
         created_ms) \
         SELECT $1, CAST($2 AS BIGINT) + 1, $3, $4, $5, $6, $7, $8, CAST($9 AS BIGINT) \
         WHERE (SELECT COALESCE(MAX(version), 0) FROM edition WHERE article = $1) = $2 \
         ON CONFLICT (article, version) DO NOTHING RETURNING {COLUMNS}"
    );
    let tag =
        |tag: &Option<Tag>| Value::from(tag.as_ref().map_or_else(String::new, Tag::to_string));
    let values = vec![
        id.as_str().into(),
        Value::Int(after),
        content.source.as_str().into(),
        content.format.as_str().into(),
        content.url.as_str().into(),
        tag(&content.language),
        tag(&content.overruled),
        content.detected.as_str().into(),
        Value::Int(now_ms),
    ];
    Statement::new(sql, values)
}

/// Forgets all editions, and with them what they were translated into; gives a row for each.
pub fn delete(id: &ArticleId) -> Statement {
    Statement::new(
        "DELETE FROM edition WHERE article = $1 RETURNING number",
        vec![id.as_str().into()],
    )
}

/// The edition of a row; `None` where something else wrote the row.
pub fn read(row: &Row) -> Option<Edition> {
    Some(Edition {
        number: row.int(0),
        article: row.text(1).parse().ok()?,
        version: row.int(2),
        content: Content {
            source: row.text(3).to_owned(),
            format: row.text(4).to_owned(),
            url: row.text(5).to_owned(),
            language: row.text(6).parse().ok(),
            overruled: row.text(7).parse().ok(),
            detected: row.text(8).to_owned(),
        },
        created_ms: row.int(9),
    })
}
