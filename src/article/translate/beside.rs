//! Passages in other languages than their article: each language is an order of its own.

use std::sync::Arc;

use super::{Order, Plan, ask, planned, report::Outcome};
use crate::{
    article::{document::Document, foreign},
    lang::{Pair, Tag},
    translator::{TranslateError, Translator, Urgency},
};

/// Who translates the passages in one language.
#[derive(Clone)]
pub struct Beside {
    /// What is asked for: [`Order::only`] is the language.
    pub order: Order,
    /// Who is asked.
    pub translator: Arc<dyn Translator>,
}

/// What becomes of all passages, a plan for each language. What nobody translates stays as it is.
pub async fn settled(
    documents: &Arc<Vec<(Document, Urgency)>>,
    main: &Order,
    beside: &[Beside],
) -> Result<Vec<Plan>, TranslateError> {
    let mut plans = Vec::new();
    for language in foreign::languages(documents) {
        let is_its = |one: &&Beside| one.order.only.as_ref() == Some(&language);
        let plan = if let Some(one) = beside.iter().find(is_its) {
            asked(documents, one).await?
        } else {
            let plan = planned(documents, &main.for_passages(language)).await?;
            ask::unasked(plan, documents, Outcome::island).await
        };
        plans.push(plan);
    }
    Ok(plans)
}

/// The article is worth more than its passages: what cannot be had now may be had another time.
async fn asked(
    documents: &Arc<Vec<(Document, Urgency)>>,
    one: &Beside,
) -> Result<Plan, TranslateError> {
    let work = super::settled(documents, &one.order, one.translator.as_ref());
    if let Ok(plan) = Box::pin(work).await {
        return Ok(plan);
    }
    let plan = planned(documents, &one.order).await?;
    Ok(ask::unasked(plan, documents, Outcome::missed).await)
}

impl Order {
    /// The same for the passages in another language. They are no part of what is counted.
    pub fn for_passages(&self, language: Tag) -> Order {
        let pair = Pair::new(language.clone(), self.pair.to.clone());
        Order { pair, only: Some(language), tally: None, ..self.clone() }
    }
}
