//! A translator that answers with markup, whatever it is asked. A double on purpose: no engine can be
//! made to.

use std::sync::Arc;

use async_trait::async_trait;
use tolmach::{
    lang::Pair,
    translator::{Job, ModelId, Route, TranslateError, Translated, Translator},
};

/// Says this to everything.
pub struct Says(pub &'static str);

/// What could become markup.
pub const ANSWERS: &[&str] = &[
    "**x** [a](b) <script> # - 1. | `",
    "# - > + 1. x",
    "- [ ] x",
    "1. x",
    "===",
    "---",
    "> x",
    "    x",
    "```x",
    "~~~x",
    "x `",
    "x ![y](z)",
    "x!",
    "x \\",
    "[x]",
    "[^1]",
    "[^1]: x",
    "[!NOTE]",
    "[x]: /y \"z\"",
    "<b>x</b> <!-- y --> </div>",
    "<https://a.example> &amp; &#42;x&#42;",
    "_x_ ~y~ *z*",
    "| a | b |",
    "x {#y}",
    "x #",
    "+++",
    "\"x\" 'y' (z)",
];

#[async_trait]
impl Translator for Says {
    fn id(&self) -> &'static str {
        "says"
    }

    fn rearranges(&self) -> bool {
        true
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        Arc::default()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        Some(Route { pair: pair.clone(), via: None, model: ModelId("says".to_owned()) })
    }

    fn missing(&self, _: &Pair) -> String {
        String::new()
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let answer = || Translated { text: self.0.to_owned(), ..Translated::default() };
        Ok(job.segments.iter().map(|_| answer()).collect())
    }
}
