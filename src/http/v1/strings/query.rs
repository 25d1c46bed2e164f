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
    /// The parts that are wished; `named` is the shape the address ends with, `.json` is two of them.
    pub fn selection(
        &self,
        state: &State,
        named: Option<Shape>,
        is_json: bool,
    ) -> Result<Selection, Problem> {
        let shape = self.shape(named, is_json)?;
        super::check_count(state, self.keys.split(',').count())?;
        let selection = Selection { has_comments: self.comments()?, ..Selection::whole(shape) };
        selection.of_files(&self.files).of_keys(&self.keys).map_err(|seen| {
            let like = "ids of messages, like portal-home, portal-tags.title or portal-reply-*";
            bad_value("?keys", &seen, like.to_owned())
        })
    }

    /// Whether the query says which shape.
    pub fn names_a_shape(&self) -> bool {
        !self.shape.is_empty()
    }

    fn shape(&self, named: Option<Shape>, is_json: bool) -> Result<Shape, Problem> {
        if self.shape.is_empty() {
            return Ok(named.unwrap_or_default());
        }
        let fits = |shape: &Shape| match named {
            Some(named) => *shape == named,
            None => !is_json || *shape != Shape::Ftl,
        };
        let possible = || Shape::ALL.into_iter().filter(fits);
        possible().find(|shape| shape.name() == self.shape).ok_or_else(|| {
            let names: Vec<&str> = possible().map(Shape::name).collect();
            bad_value("?shape", &self.shape, names.join(", "))
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
