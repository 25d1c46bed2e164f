//! What a request may wish beside a translation: who translates, what stays, what is told.

use std::sync::Arc;

use serde::Deserialize;

use super::{problem::Problem, state::State};
use crate::{
    article::{Detail, Rules},
    translator::Translator,
    ui::Arg,
};

/// The query of a translating request: `?include=integrity,segments,alignment&view=bilingual`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    include: String,
    view: String,
}

/// What a request wishes.
pub struct Wishes {
    /// Who translates.
    pub translator: Arc<dyn Translator>,
    /// The portal's rules and the request's.
    pub rules: Arc<Rules>,
    /// What the answer tells.
    pub detail: Detail,
    /// Whether the certificate is told.
    pub integrity: bool,
    /// Whether every segment is told with its verdict.
    pub segments: bool,
    /// Whether the two texts are told side by side.
    pub bilingual: bool,
}

impl Wishes {
    /// What a query and a body wish, or what is wrong with it.
    pub fn read(
        state: &State,
        query: &Query,
        backend: Option<&str>,
        protect: &[String],
    ) -> Result<Wishes, Problem> {
        let translator = state.backend(backend).ok_or_else(|| {
            let known = state.backends().join(", ");
            bad_value("/backend", backend.unwrap_or_default(), known)
        })?;
        check_protect(protect)?;
        let rules = if protect.is_empty() {
            state.rules.clone()
        } else {
            Arc::new(state.rules.and_protect(protect))
        };
        let integrity = query.includes("integrity")?;
        let segments = query.includes("segments")?;
        let alignment = query.includes("alignment")?;
        let markup = query.includes("markup")?;
        let bilingual = query.is_bilingual()?;
        let segments = segments || alignment || markup;
        let detail = Detail { segments: segments || bilingual, alignment, integrity, markup };
        Ok(Wishes { translator, rules, detail, integrity, segments, bilingual })
    }
}

/// What can be included.
const PARTS: &[&str] = &["integrity", "segments", "alignment", "markup"];

impl Query {
    /// Of a request that wishes these parts.
    pub fn including(parts: &str) -> Query {
        Query { include: parts.to_owned(), ..Query::default() }
    }

    /// Whether the text alone is wished.
    pub fn is_empty(&self) -> bool {
        self.include.is_empty() && self.view.is_empty()
    }

    fn includes(&self, part: &str) -> Result<bool, Problem> {
        let mut listed = self.include.split(',').map(str::trim).filter(|part| !part.is_empty());
        if let Some(unknown) = listed.clone().find(|part| !PARTS.contains(part)) {
            return Err(bad_value("?include", unknown, PARTS.join(", ")));
        }
        Ok(listed.any(|listed| listed == part))
    }

    fn is_bilingual(&self) -> Result<bool, Problem> {
        match self.view.as_str() {
            "" => Ok(false),
            "bilingual" => Ok(true),
            other => Err(bad_value("?view", other, "bilingual".to_owned())),
        }
    }
}

/// Every sentence is searched for every word of the list.
const MOST_PROTECTED: usize = 500;

fn check_protect(protect: &[String]) -> Result<(), Problem> {
    if let Some(at) = protect.iter().position(|word| word.trim().is_empty()) {
        let like = "a name or word, like \"Omega TV\"".to_owned();
        return Err(bad_value(&format!("/protect/{at}"), &protect[at], like));
    }
    if protect.len() > MOST_PROTECTED {
        let seen = format!("{} entries", protect.len());
        return Err(bad_value("/protect", &seen, format!("at most {MOST_PROTECTED} entries")));
    }
    Ok(())
}

fn bad_value(pointer: &str, seen: &str, expected: String) -> Problem {
    let seen: String = seen.chars().take(60).collect();
    let args = vec![
        ("pointer", Arg::from(pointer.to_owned())),
        ("seen", Arg::from(seen)),
        ("expected", Arg::from(expected)),
    ];
    Problem::new(400, "bad-value", args)
}
