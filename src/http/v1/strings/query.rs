//! The query of an address of strings: `?files=portal,widget&keys=portal-*&shape=fluentjs&comments=1`.

use serde::Deserialize;

use crate::{
    http::{problem::Problem, state::State, wishes::bad_value},
    ui::{Selection, Shape},
};

/// What may be wished.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    /// `flat`, `ftl` or `fluentjs`.
    shape: String,
    /// Names of files, with commas.
    files: String,
    /// Ids of messages, with commas; `portal-*` for all that begin so.
    keys: String,
    /// `1` keeps comments in Fluent source.
    comments: String,
    /// Whose chain.
    pub lang: Option<String>,
}

impl Query {
    /// The parts that are wished, in one of these shapes; the first where the query names none.
    pub fn selection(&self, state: &State, shapes: &[Shape]) -> Result<Selection, Problem> {
        let shape = self.shape(shapes)?;
        super::check_count(state, self.keys.split(',').count())?;
        let selection = Selection { has_comments: self.comments()?, ..Selection::whole(shape) };
        selection.of_files(&self.files).of_keys(&self.keys).map_err(|seen| {
            let like = "ids of messages, like portal-home, portal-tags.title or portal-reply-*";
            bad_value("?keys", &seen, like.to_owned())
        })
    }

    fn shape(&self, possible: &[Shape]) -> Result<Shape, Problem> {
        if self.shape.is_empty() {
            return Ok(possible.first().copied().unwrap_or_default());
        }
        let named = possible.iter().find(|shape| shape.name() == self.shape);
        named.copied().ok_or_else(|| {
            let expected: Vec<&str> = possible.iter().map(|shape| shape.name()).collect();
            bad_value("?shape", &self.shape, expected.join(", "))
        })
    }

    fn comments(&self) -> Result<bool, Problem> {
        match self.comments.as_str() {
            "" | "0" | "false" => Ok(false),
            "1" | "true" => Ok(true),
            other => Err(bad_value("?comments", other, "1, or nothing".to_owned())),
        }
    }
}
