//! Asks a model for all texts of a job, and again for those that did not come.
//!
//! All together at first; then what is missing, twice at most; then what is still missing, each alone, once.
//! What does not come then stays in the source language.

use super::{
    Chat, NEIGHBOURS,
    answer::{self, End},
    prompt::Question,
};
use crate::translator::{Job, TranslateError, Translated};

/// How often what is missing is asked for together, after the first time.
const AGAIN: usize = 2;

/// Why a question brought nothing.
enum Trouble {
    /// The service gave no answer: asking on is for others to decide.
    Failed(TranslateError),
    /// Less at a time may work.
    CutOff,
    /// Less at a time may work for the others.
    Refused,
    /// An answer without a text in it.
    Unusable(&'static str),
}

/// One outcome a segment. Where none came the error says why.
pub(super) async fn translate(chat: &Chat, job: &Job) -> Result<Vec<Translated>, TranslateError> {
    let mut asking = Asking { chat, job, texts: vec![None; job.segments.len()] };
    let mut trouble = asking.together().await?;
    let is_over = match &trouble {
        Some(Trouble::Failed(_)) => true,
        Some(Trouble::Refused) => job.segments.len() == 1,
        _ => false,
    };
    if !is_over {
        trouble = asking.singly().await.or(trouble);
    }
    if !job.segments.is_empty() && asking.has_none() {
        return Err(trouble.map_or_else(|| unusable("no text in it"), Trouble::into_error));
    }
    Ok(asking.outcomes())
}

struct Asking<'a> {
    chat: &'a Chat,
    job: &'a Job,
    texts: Vec<Option<String>>,
}

impl Asking<'_> {
    /// Asks for what is missing at one go, until nothing is, or one text only. What went wrong last is
    /// returned; an error only where the first question failed as a whole.
    async fn together(&mut self) -> Result<Option<Trouble>, TranslateError> {
        for round in 0..=AGAIN {
            let open = self.open();
            if open.is_empty() || (round > 0 && open.len() == 1) {
                return Ok(None);
            }
            match self.ask(&open).await {
                Ok(()) => {}
                Err(Trouble::Refused) => return Ok(Some(Trouble::Refused)),
                Err(trouble) if round == 0 => return Err(trouble.into_error()),
                Err(trouble) => return Ok(Some(trouble)),
            }
        }
        Ok(None)
    }

    /// Asks for each text that is missing alone; a service that fails is asked no more.
    async fn singly(&mut self) -> Option<Trouble> {
        let mut last = None;
        for at in self.open() {
            match self.ask(&[at]).await {
                Ok(()) => {}
                Err(Trouble::Failed(error)) => return Some(Trouble::Failed(error)),
                Err(trouble) => last = Some(trouble),
            }
        }
        last
    }

    async fn ask(&mut self, places: &[usize]) -> Result<(), Trouble> {
        let (chat, job) = (self.chat, self.job);
        let most = chat.settings.context_tokens;
        let question = Question::new(job, places, chat.rules(job), most / NEIGHBOURS);
        if question.read_tokens + question.written_tokens > most {
            return Err(Trouble::CutOff);
        }
        let said = chat.ask(&question, job).await.map_err(Trouble::Failed)?;
        job.bill.add(said.used);
        match said.end {
            End::Whole => {}
            End::CutOff => return Err(Trouble::CutOff),
            End::Refused => return Err(Trouble::Refused),
            End::Odd => return Err(Trouble::Unusable("an end that is none")),
        }
        let came = answer::texts(&said.content, job, places).map_err(Trouble::Unusable)?;
        for (at, text) in came {
            self.texts[at] = Some(text);
        }
        Ok(())
    }

    fn open(&self) -> Vec<usize> {
        (0..self.texts.len()).filter(|&at| self.texts[at].is_none()).collect()
    }

    fn has_none(&self) -> bool {
        self.texts.iter().all(Option::is_none)
    }

    fn outcomes(self) -> Vec<Translated> {
        let segments = self.job.segments.iter().zip(self.texts);
        segments
            .map(|(segment, text)| match text {
                Some(text) => Translated::text(text),
                None => Translated::left_in_source(segment),
            })
            .collect()
    }
}

impl Trouble {
    fn into_error(self) -> TranslateError {
        match self {
            Trouble::Failed(error) => error,
            Trouble::CutOff => TranslateError::TooLarge,
            Trouble::Refused => unusable("a refusal"),
            Trouble::Unusable(reason) => unusable(reason),
        }
    }
}

fn unusable(reason: &str) -> TranslateError {
    TranslateError::BadOutput { reason: reason.to_owned() }
}
