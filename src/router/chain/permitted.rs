//! A backend that a rule lets see some kinds of text only.

use std::sync::Arc;

use async_trait::async_trait;

use crate::{
    config::Content,
    translator::{Job, TranslateError, Translated, Translator, pass_on},
};

/// A backend that sees texts of some kinds only; the others come back as they were.
pub struct Permitted {
    /// Who translates.
    pub inner: Arc<dyn Translator>,
    /// What it may see.
    pub contents: Vec<Content>,
}

#[async_trait]
impl Translator for Permitted {
    pass_on!(inner);

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let mut answers: Vec<Translated> =
            job.segments.iter().map(Translated::left_in_source).collect();
        let may = |at: &usize| self.contents.contains(&job.segments[*at].content);
        let places: Vec<usize> = (0..job.segments.len()).filter(may).collect();
        if places.is_empty() {
            return Ok(answers);
        }
        let segments = places.iter().map(|&at| job.segments[at].clone()).collect();
        let translated = self.inner.translate(Job { segments, ..job }).await?;
        for (at, translated) in places.into_iter().zip(translated) {
            answers[at] = translated;
        }
        Ok(answers)
    }
}
