//! Which articles are kept, and what is translated into what, how well.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::{ArticleId, Quality};
use crate::{
    database::{Dialect, Row, Statement, Value},
    lang::Tag,
};

/// Which articles are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those that were translated into this language.
    pub language: Option<Tag>,
    /// Only those with a translation that became so.
    pub status: Option<Status>,
    /// Only those whose newest edition is younger, in milliseconds since 1970.
    pub updated_after_ms: i64,
    /// Only those behind this [`Listed::number`] in the list; 0 for the beginning.
    pub behind: i64,
    /// At most so many.
    pub limit: i64,
}

/// What became of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Every sentence was translated.
    Complete,
    /// Some stand in the source language.
    Partial,
    /// The newest edition was not translated yet.
    Missing,
}

/// An article in the list.
#[derive(Debug, Serialize)]
pub struct Listed {
    /// Its id.
    pub id: ArticleId,
    /// The number of its newest edition: later changes have larger ones.
    #[serde(skip)]
    pub number: i64,
    /// How many editions it had.
    pub version: i64,
    /// The tag of the newest.
    pub etag: String,
    /// The language translated from.
    pub from: Option<Tag>,
    /// How its body is written.
    pub format: String,
    /// Where it was published.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// When the first edition came.
    pub created_ms: i64,
    /// When the newest came.
    pub updated_ms: i64,
    /// What it was translated into.
    pub translations: BTreeMap<String, ListedRendition>,
}

/// A translation in the list.
#[derive(Debug, Serialize)]
pub struct ListedRendition {
    #[serde(flatten)]
    quality: Quality,
    made_with: String,
    /// Whether it is of the newest edition.
    is_current: bool,
    created_ms: i64,
}

/// The newest editions that pass, newest first.
pub fn editions(filter: &Filter) -> Statement {
    let made = "SELECT 1 FROM rendition r WHERE r.article = e.article AND r.status <> 'source' \
         AND ($3 = '' OR r.language = $3)";
    let wanted = match (filter.status, &filter.language) {
        (None, None) => "true".to_owned(),
        (None, Some(_)) => format!("EXISTS ({made})"),
        (Some(Status::Missing), _) => format!("NOT EXISTS ({made} AND r.edition = e.number)"),
        (Some(Status::Complete), _) => {
            format!("EXISTS ({made} AND r.edition = e.number AND r.status = 'complete')")
        }
        (Some(Status::Partial), _) => {
            format!("EXISTS ({made} AND r.edition = e.number AND r.status = 'partial')")
        }
    };
    let sql = format!(
        "SELECT e.article, e.number, e.version, e.language, e.format, e.url, e.created_ms, \
         (SELECT MIN(f.created_ms) FROM edition f WHERE f.article = e.article) FROM edition e \
         WHERE e.version = (SELECT MAX(n.version) FROM edition n WHERE n.article = e.article) \
         AND ($1 = 0 OR e.number < $1) AND e.created_ms > $2 AND $3 = $3 AND {wanted} \
         ORDER BY e.number DESC LIMIT $4"
    );
    let language = filter.language.as_ref().map_or_else(String::new, Tag::to_string);
    let values = vec![
        Value::Int(filter.behind),
        Value::Int(filter.updated_after_ms),
        language.into(),
        Value::Int(filter.limit),
    ];
    Statement::new(sql, values)
}

/// The article of a row of [`editions`], without its translations.
pub fn read(row: &Row) -> Option<Listed> {
    let (number, version) = (row.int(1), row.int(2));
    Some(Listed {
        id: row.text(0).parse().ok()?,
        number,
        version,
        etag: super::edition::etag(version, number),
        from: row.text(3).parse().ok(),
        format: row.text(4).to_owned(),
        url: row.text(5).to_owned(),
        updated_ms: row.int(6),
        created_ms: row.int(7),
        translations: BTreeMap::new(),
    })
}

/// What these articles were translated into.
pub fn renditions(dialect: Dialect, listed: &[Listed]) -> Statement {
    let sql = format!(
        "SELECT article, language, edition, made_with, status, segments, left_in_source, \
         placed_by_guess, flagged, created_ms FROM rendition WHERE status <> 'source' AND article IN ({})",
        dialect.texts("$1")
    );
    let ids: Vec<&str> = listed.iter().map(|article| article.id.as_str()).collect();
    Statement::new(sql, vec![json!(ids).to_string().into()])
}

/// Puts the rows of [`renditions`] to their articles.
pub fn sort_in(listed: &mut [Listed], rows: &[Row]) {
    for row in rows {
        let Some(article) = listed.iter_mut().find(|one| one.id.as_str() == row.text(0)) else {
            continue;
        };
        let rendition = ListedRendition {
            is_current: row.int(2) == article.number,
            made_with: row.text(3).to_owned(),
            quality: super::rendition::quality(row, 4),
            created_ms: row.int(9),
        };
        article.translations.insert(row.text(1).to_owned(), rendition);
    }
}
