//! Google Cloud Translation: Basic with a key ([`v2`]), Advanced with a service account ([`v3`]).
//!
//! Both bill every code point they are sent, tags too. What both have in common is here: how they fail, how
//! they spell elements, and the languages they had when this was written.

mod failure;
mod token;
pub mod v2;
pub mod v3;

use failure::told;

use super::{
    Billed, Job, ModelId, Segment, TranslateError, Translated, codes::Provider,
    languages::Languages, tagged,
};
use crate::lang::Pair;

/// What both read and write before they were asked.
const LANGUAGES: &str = "af sq am ar hy az eu be bn bs bg ca ceb zh-CN zh-TW co hr cs da nl en eo et fi fr \
    fr-CA fy gl ka de el gu ht ha haw he hi hmn hu is ig id ga it ja jv kn kk km rw ko ku ky lo la lv lt lb mk mg \
    ms ml mt mi mr mn my ne no ny or ps fa pl pt pt-PT pa ro ru sm gd sr st sn sd si sk sl so es su sw sv tl tg \
    ta tt te th tr tk uk ur ug uz vi cy xh yi yo zu";

/// Each language with each.
fn languages(
    sources: Vec<String>,
    targets: Vec<String>,
    model: impl Fn(&Pair) -> ModelId,
) -> Languages {
    Languages::new((Provider::Google, sources), (Provider::Google, targets), model)
}

fn known() -> Vec<String> {
    LANGUAGES.split_whitespace().map(str::to_owned).collect()
}

/// The texts of a job as they are sent: plain, or all of them HTML where any has something to keep or to mark.
struct Texts {
    is_html: bool,
    all: Vec<String>,
}

impl Texts {
    fn of(job: &Job) -> Texts {
        let is_html = job.segments.iter().any(tagged::is_needed);
        let text = |segment: &Segment| {
            if is_html { tagged::write(segment, &tagged::HTML) } else { segment.text.clone() }
        };
        Texts { is_html, all: job.segments.iter().map(text).collect() }
    }

    fn chars(&self) -> usize {
        self.all.iter().map(|text| text.chars().count()).sum()
    }

    /// What came back, with what it cost noted; in HTML also signs that stand for themselves come as entities.
    fn read(
        &self,
        job: &Job,
        answers: Vec<Option<String>>,
    ) -> Result<Vec<Translated>, TranslateError> {
        let chars = u64::try_from(self.chars()).unwrap_or(u64::MAX);
        job.bill.add(Billed { chars, ..Billed::default() });
        if answers.len() != job.segments.len() {
            let reason = format!("{} texts for {}", answers.len(), job.segments.len());
            return Err(TranslateError::BadOutput { reason });
        }
        if answers.iter().all(Option::is_none) && !answers.is_empty() {
            return Err(TranslateError::BadOutput { reason: "no text in any item".to_owned() });
        }
        let read = |(answer, segment): (Option<String>, &Segment)| match answer {
            Some(answer) if self.is_html => tagged::read(&answer, segment, &tagged::HTML),
            Some(answer) => Translated::text(answer),
            None => Translated::left_in_source(segment),
        };
        Ok(answers.into_iter().zip(&job.segments).map(read).collect())
    }
}
