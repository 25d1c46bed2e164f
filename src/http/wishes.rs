//! What a request may wish beside a translation: who translates, what stays, what is told.

use std::{fmt, sync::Arc};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{SeqAccess, Visitor},
};

use super::{
    problem::Problem,
    state::{Backend, State},
};
use crate::{
    article::{Detail, Rules},
    config::Formality,
    glossary::Chosen,
    ui::Arg,
};

/// The query of a translating request: `?include=integrity,segments,alignment&view=bilingual`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Query {
    include: String,
    view: String,
    /// Who translates; the same as in the body.
    backend: String,
}

/// Names of glossaries: `"news"`, or `["news", "sport"]`; `[]` for none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Names(Vec<String>);

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Names, D::Error> {
        deserializer.deserialize_any(OneOrMore)
    }
}

struct OneOrMore;

impl<'de> Visitor<'de> for OneOrMore {
    type Value = Names;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a name or a list of names")
    }

    fn visit_str<E>(self, name: &str) -> Result<Names, E> {
        Ok(Names(vec![name.to_owned()]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<Names, A::Error> {
        let mut read = Vec::new();
        while let Some(name) = names.next_element()? {
            read.push(name);
        }
        Ok(Names(read))
    }
}

/// What a request wishes.
pub struct Wishes {
    /// Who translates.
    pub backend: Backend,
    /// The portal's rules and the request's.
    pub rules: Arc<Rules>,
    /// What the answer tells.
    pub detail: Detail,
    /// Which glossaries are used.
    pub glossary: Chosen,
    /// How the reader is to be addressed.
    pub formality: Option<Formality>,
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
        glossary: Option<&Names>,
    ) -> Result<Wishes, Problem> {
        let chosen = query.backend(backend)?;
        let backend = state.backend(chosen).ok_or_else(|| {
            let known = state.backends().join(", ");
            bad_value("/backend", chosen.unwrap_or_default(), known)
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
        let glossary = glossary.map_or(Chosen::Active, |names| Chosen::Named(names.0.clone()));
        let formality = None;
        Ok(Wishes { backend, rules, detail, glossary, formality, integrity, segments, bilingual })
    }

    /// With how the reader is to be addressed.
    pub fn addressing(self, formality: Option<Formality>) -> Wishes {
        Wishes { formality, ..self }
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

    /// The backend that is named here or in the body.
    fn backend<'a>(&'a self, body: Option<&'a str>) -> Result<Option<&'a str>, Problem> {
        let here = Some(self.backend.as_str()).filter(|name| !name.is_empty());
        match (here, body) {
            (Some(here), Some(body)) if here != body => Err(bad_value(
                "?backend",
                here,
                format!("{body}, as in the body, or one of the two"),
            )),
            (here, body) => Ok(here.or(body)),
        }
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

/// A value that is none of those that may stand there.
pub fn bad_value(pointer: &str, seen: &str, expected: String) -> Problem {
    let seen: String = seen.chars().take(60).collect();
    let args = vec![
        ("pointer", Arg::from(pointer.to_owned())),
        ("seen", Arg::from(seen)),
        ("expected", Arg::from(expected)),
    ];
    Problem::new(400, "bad-value", args)
}
