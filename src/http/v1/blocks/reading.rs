//! The blocks of a request, read: which language they are in, and which of them are translated.

use std::sync::Arc;

use crate::{
    article::{Document, parts::Run},
    config::Content,
    detect,
    http::{answer::off_thread, problem::Problem, state::State},
    lang::{Pair, Tag},
    translator::Urgency,
};

/// The blocks of a request, read.
pub struct Reading {
    /// As they came.
    pub runs: Vec<Run>,
    /// The pair; `None` where there is nothing to translate.
    pub pair: Option<Pair>,
    /// The language they are in; `None` where they have no words.
    pub from: Option<Tag>,
    /// Characters of all blocks.
    pub chars: usize,
    /// What is translated, and which block each is.
    pub documents: Arc<Vec<(Document, Urgency)>>,
    /// For each document its block.
    pub blocks: Vec<usize>,
    /// Blocks that stay, and why.
    pub kept: Vec<(usize, Reason)>,
}

/// Why a block stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is in the language asked for.
    SameLanguage,
    /// It is in another language than the rest, which nobody translates.
    OtherLanguage,
    /// It is longer than the limit, or has more elements.
    Limit,
    /// It has nothing to translate.
    NoWords,
    /// No translation of it could be printed.
    Unfit,
    /// Nobody could be asked.
    Backend,
}

impl Reason {
    /// As it is told.
    pub fn code(self) -> &'static str {
        match self {
            // What has no words is the same in every language.
            Reason::SameLanguage | Reason::NoWords => "same-language",
            Reason::OtherLanguage => "other-language",
            Reason::Limit => "limit",
            Reason::Unfit => "unfit",
            Reason::Backend => "backend",
        }
    }
}

/// Elements of a block. A sentence has no more; each costs as much as a word.
pub const MOST_SLOTS: usize = 500;

/// So many blocks come before all others: what a reader looks at when he asks.
const FIRST_BLOCKS: usize = 2;

impl Reading {
    /// Reads blocks that go into a language.
    pub async fn of(
        state: &State,
        runs: Vec<Run>,
        declared: Option<Tag>,
        to: Tag,
    ) -> Result<Reading, Problem> {
        let (served, rules) = (state.source_languages(), state.rules.clone());
        let most_chars = state.config.widget.block_chars;
        let read = move || {
            let text: Vec<String> = runs.iter().map(Run::plain_text).collect();
            let chars = text.iter().map(|text| text.chars().count()).sum();
            let is_long = |at: usize| {
                runs[at].tags.len() > MOST_SLOTS || text[at].chars().nth(most_chars).is_some()
            };
            // The page knows its language; what a few lines of it look like says less.
            let detected = || detect::decide_for(&text.join("\n"), None, &served, &to).from;
            let from = declared.clone().or_else(detected);
            let pair = from.clone().map(|from| Pair::new(from, to.clone()));
            let pair = pair.filter(|pair| !pair.is_same_language());
            let (mut documents, mut blocks, mut kept) = (Vec::new(), Vec::new(), Vec::new());
            for (at, run) in runs.iter().enumerate() {
                let document = match &pair {
                    _ if is_long(at) => Err(Reason::Limit),
                    None if from.is_none() => Err(Reason::NoWords),
                    None => Err(Reason::SameLanguage),
                    Some(pair) => Ok(run.document(&pair.from, &rules)),
                };
                match document {
                    Ok(document) if document.blocks.is_empty() => kept.push((at, Reason::NoWords)),
                    Ok(document) if is_all_in(&document, &to) => {
                        kept.push((at, Reason::SameLanguage));
                    }
                    Ok(document) => {
                        let urgency = urgency(documents.len(), &document);
                        documents.push((document, urgency));
                        blocks.push(at);
                    }
                    Err(reason) => kept.push((at, reason)),
                }
            }
            let documents = Arc::new(documents);
            Reading { runs, pair, from, chars, documents, blocks, kept }
        };
        off_thread(read).await
    }
}

/// Whether nothing in it needs another language.
fn is_all_in(document: &Document, to: &Tag) -> bool {
    let is_in = |tag: &Tag| Pair::new(tag.clone(), to.clone()).is_same_language();
    document.blocks.iter().all(|block| block.language.as_ref().is_some_and(is_in))
}

fn urgency(at: usize, document: &Document) -> Urgency {
    let is_first = at < FIRST_BLOCKS || document.content == Content::Title;
    if is_first { Urgency::First } else { Urgency::Normal }
}
