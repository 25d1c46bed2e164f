//! `/v1/articles/{id}`: articles that are kept here, edited, and read in any language.
//!
//! Each is translated when somebody first asks for a language, once however many ask, and comes from the
//! database or from this process after that.

mod delete;
mod flights;
mod language;
mod list;
mod making;
mod put;
mod read;
mod reply;
mod segments;

pub use delete::delete_article;
pub use list::list_articles;
pub use put::put_article;
pub use read::get_article;
pub use segments::{
    approve_suggestion, drop_suggestion, list_segments, list_suggestions, put_segment, queue,
    suggest, undo_segment,
};

use std::sync::Arc;

use actix_web::HttpRequest;
use serde::{Deserialize, Serialize};

use super::Article;
use crate::{
    article::Format,
    config::{self, Formality},
    database::DatabaseError,
    glossary::Chosen,
    http::{problem::Problem, state::State},
    kept::{ArticleId, Articles, Edition},
    lang::{Pair, Tag},
    memory::fingerprint,
    router::Question,
    ui::Arg,
};
use flights::Flights;
use language::Choices;

/// What the endpoints of kept articles share.
pub struct Kept {
    articles: Articles,
    flights: Arc<Flights>,
    choices: Choices,
    /// What an answer depends on beside the article and the model.
    rules: String,
}

/// An article with what is wished for it: the body of a request, and what is kept.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Manuscript {
    article: Article,
    #[serde(default)]
    format: Format,
    /// Names and words that stay letter for letter.
    #[serde(default)]
    protect: Vec<String>,
    /// How the reader is to be addressed; as the backend is set where not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    formality: Option<Formality>,
}

impl Kept {
    /// Over these articles, for a portal with these rules.
    pub fn new(articles: Articles, portal: &config::Article) -> Kept {
        let release = env!("CARGO_PKG_VERSION");
        let rules = fingerprint([release, &format!("{portal:?}")])[..12].to_owned();
        Kept { articles, flights: Arc::default(), choices: Choices::default(), rules }
    }

    /// What a translation of the edition would be made with now; `None` where nobody translates the pair.
    async fn maker(&self, state: &State, edition: &Edition, to: &Tag) -> Option<String> {
        let untouched = || Some(format!("source {}", self.rules));
        let Some(from) = &edition.content.language else { return untouched() };
        let pair = Pair::new(from.clone(), to.clone());
        if pair.is_same_language() {
            return untouched();
        }
        let signature = state.router.signature(&Question::new(pair.clone()));
        if signature.is_empty() {
            return None;
        }
        let made_with = format!("{signature} {}", self.rules);
        Some(format!("{made_with} {}", glossaries(state, &pair).await).trim_end().to_owned())
    }
}

/// The glossaries that have a say, and their versions.
async fn glossaries(state: &State, pair: &Pair) -> String {
    let Some(glossaries) = &state.glossaries else { return String::new() };
    let terms = glossaries.terms(pair, &Chosen::Active).await;
    terms.map_or_else(|_| String::new(), |terms| terms.made_of().to_owned())
}

impl Manuscript {
    /// About the characters of text.
    fn chars(&self) -> usize {
        self.article.fields().iter().map(|(_, text)| text.chars().count()).sum()
    }

    /// What was handed over; `None` where a newer version wrote it in another way.
    fn of(edition: &Edition) -> Option<Manuscript> {
        serde_json::from_str(&edition.content.source).ok()
    }
}

/// The kept articles and the id that a request names, or what is wrong.
fn opened<'s>(
    state: &'s State,
    request: &HttpRequest,
) -> Result<(&'s Arc<Kept>, ArticleId), Problem> {
    let kept = kept(state)?;
    let id: String = request.match_info().query("id").into();
    let bytes = id.len();
    let bad = |_| Problem::new(400, "bad-article-id", vec![("bytes", Arg::from(bytes))]);
    Ok((kept, id.parse().map_err(bad)?))
}

fn kept(state: &State) -> Result<&Arc<Kept>, Problem> {
    state.kept.as_ref().ok_or_else(|| Problem::new(501, "memory-off", Vec::new()))
}

fn no_article(id: &ArticleId) -> Problem {
    Problem::new(404, "no-article", vec![("id", Arg::from(id.to_string()))])
}

impl From<DatabaseError> for Problem {
    fn from(error: DatabaseError) -> Problem {
        tracing::warn!(%error, "kept articles cannot be reached");
        Problem::new(503, "memory-unavailable", Vec::new())
    }
}
