//! Phrases of UI strings through a translator, the way articles go.
//!
//! Each phrase becomes a small HTML document, so that the checks, the glossaries and the placing of
//! tags that articles get are the same here. It knows nothing of files and of Fluent's syntax.

mod markup;
mod numbers;
mod texts;

use std::{sync::Arc, time::Instant};

use crate::{
    article::{self, Detail, Document, Format, Order, Rendered},
    config::Content,
    translator::{Translator, Urgency},
    ui::draft::{Answer, Phrase, Refusal},
};
use markup::{Numbers, Text};
use texts::Texts;

/// What became of one phrase.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Its pieces in the target language, or why there are none.
    pub answer: Answer,
    /// Who made it; empty where nobody was asked.
    pub backend: String,
}

/// So many texts are asked for at once: enough to keep an engine busy, and the bar moves.
const BATCH: usize = 32;

/// Translates phrases: one outcome a phrase, same order. `tell` hears how many texts more are done.
///
/// What cannot be had before [`Order::until`] has no answer; so has what comes after a translator that
/// failed. Texts that are alike are translated once.
pub async fn translate(
    phrases: &[&Phrase],
    order: &Order,
    translator: &dyn Translator,
    tell: &mut dyn FnMut(usize),
) -> Vec<Answered> {
    let mut texts = Texts::of(phrases);
    let mut failed: Option<Refusal> = None;
    for numbers in [Numbers::AsText, Numbers::Kept] {
        let wanted = texts.wanted(numbers);
        for batch in wanted.chunks(BATCH) {
            let asked: Vec<Text> = batch.iter().map(|(_, text)| text.clone()).collect();
            let answers = match &failed {
                None => ask(&asked, order, translator).await,
                Some(refusal) => Err(refusal.clone()),
            };
            failed = answers.as_ref().err().cloned();
            let answers = answers.unwrap_or_else(|refusal| vec![Err(refusal); batch.len()]);
            for ((at, text), answer) in batch.iter().zip(answers) {
                texts.take(*at, text, answer);
            }
            tell(batch.len());
        }
    }
    texts.answers(phrases)
}

/// What came back for a text: HTML and who made it.
type Came = Result<(String, String), Refusal>;

/// What came for each text, or why nothing more will come.
async fn ask(
    texts: &[Text],
    order: &Order,
    translator: &dyn Translator,
) -> Result<Vec<Came>, Refusal> {
    if order.until.is_some_and(|until| until <= Instant::now()) {
        return Err(Refusal::NoAnswer {
            reason: "the time is over; fill again for the rest".into(),
        });
    }
    let detail = Detail { integrity: true, ..order.detail };
    let order = Order { detail, ..order.clone() };
    let documents = texts.iter().map(|text| (document(text, &order), Urgency::Background));
    let documents = Arc::new(documents.collect::<Vec<_>>());
    let rendered = article::translate(documents, &order, translator).await;
    let rendered = rendered.map_err(|error| Refusal::NoAnswer { reason: error.to_string() })?;
    Ok(rendered.into_iter().map(|one| came(one, translator)).collect())
}

fn document(text: &Text, order: &Order) -> Document {
    let read = article::parse(&text.html, Format::Html, Some(&order.pair.from), &order.rules);
    Document { content: Content::Ui, ..read }
}

fn came(rendered: Rendered, translator: &dyn Translator) -> Came {
    if rendered.counts.missed > 0 {
        let reason = "the translator did not answer in time; fill again for the rest".into();
        return Err(Refusal::NoAnswer { reason });
    }
    if rendered.counts.left_in_source > 0 {
        let findings = rendered.integrity.unfit.iter().flat_map(|unfit| &unfit.findings);
        let found: Vec<String> = findings.map(ToString::to_string).collect();
        let found = if found.is_empty() { "nothing usable came".into() } else { found.join("; ") };
        return Err(Refusal::Unfit { found });
    }
    let backend = rendered.backends.into_iter().max_by_key(|(_, segments)| *segments);
    let backend = backend.map_or_else(|| translator.id().to_owned(), |(name, _)| name);
    Ok((rendered.text, backend))
}
