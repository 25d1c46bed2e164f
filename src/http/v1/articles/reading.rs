//! What is asked for, and whether it is right: before anything is translated.

use std::collections::BTreeSet;

use super::ArticleRequest;
use crate::{
    article::Format,
    detect::{self, Decision},
    http::{
        answer::{count_chars, declared, known_tag, off_thread, terms},
        portal::Asks,
        problem::Problem,
        state::State,
        wishes::{Query, Wishes, bad_value},
    },
    lang::{Pair, Tag},
    router::Question,
    ui::Arg,
};

/// A request that is right as far as can be told before it is translated.
pub struct Reading {
    /// The languages asked for, each once.
    pub targets: BTreeSet<Tag>,
    /// What is wished beside.
    pub wishes: Wishes,
    /// The language translated from.
    pub decision: Decision,
    /// Characters of text.
    pub chars: usize,
}

impl Reading {
    /// Reads a request, or says what is wrong with it; `content_language` is what its header says.
    pub async fn of(
        state: &State,
        query: &Query,
        body: &ArticleRequest,
        content_language: Option<&str>,
    ) -> Result<Reading, Problem> {
        let targets = targets(state, &body.to)?;
        let (backend, glossary) = (body.backend.as_deref(), body.glossary.as_ref());
        let wishes = Wishes::read(state, query, backend, &body.protect, glossary)?;
        let wishes = wishes.addressing(body.formality);
        let page = (body.format == Format::Html).then_some(body.article.body.as_str());
        let field = ("/article/lang", body.article.lang.as_deref());
        let declared = declared(state, field, page, content_language)?;
        let (article, format, rules) = (body.article.clone(), body.format, wishes.rules.clone());
        let (text, spoken) = off_thread(move || article.words(format, &rules)).await?;
        let chars = count_chars(state, [text.as_str()])?;
        let served = state.source_languages();
        let decide = move || detect::decide(&spoken, declared.as_ref(), &served);
        let decision = off_thread(decide).await?;
        Ok(Reading { targets, wishes, decision, chars })
    }

    /// Says what is missing for a language that is asked for, which otherwise shows while translating.
    pub async fn check_pairs(&self, state: &State, asks: &Asks) -> Result<(), Problem> {
        asks.check(&self.wishes.backend)?;
        for pair in pairs(&self.decision, &self.targets) {
            state.translating(&self.wishes.backend, &Question::new(pair.clone()))?;
            terms(state, &pair, &self.wishes.glossary).await?;
        }
        Ok(())
    }
}

/// What is to be translated into what.
pub fn pairs<'a>(
    decision: &'a Decision,
    targets: &'a BTreeSet<Tag>,
) -> impl Iterator<Item = Pair> + 'a {
    let pairs = decision
        .from
        .iter()
        .flat_map(|from| targets.iter().map(|to| Pair::new(from.clone(), to.clone())));
    pairs.filter(|pair| !pair.is_same_language())
}

/// The languages asked for, each once.
fn targets(state: &State, to: &[String]) -> Result<BTreeSet<Tag>, Problem> {
    let limit = state.config.limits.targets;
    if to.len() > limit {
        let args = vec![("count", Arg::from(to.len() as u64)), ("limit", Arg::from(limit as u64))];
        return Err(Problem::new(413, "too-many-targets", args));
    }
    if to.is_empty() {
        return Err(bad_value("/to", "[]", "at least one language, like [\"pt\"]".to_owned()));
    }
    to.iter().enumerate().map(|(at, seen)| known_tag(state, &format!("/to/{at}"), seen)).collect()
}
