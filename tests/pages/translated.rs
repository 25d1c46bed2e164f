//! Pages through the pipeline with the backends that only rearrange.

// Each test program uses its own part.
#![allow(dead_code)]

use std::sync::Arc;

use tolmach::{
    article::{self, Done, Format, Order, Rendered, Rules},
    lang::Pair,
    translator::{RequestId, Urgency, rearrange::Rearrange},
};

/// Every page in another arrangement, same order.
///
/// Pages go together where there are many: what one protects is then kept in all.
pub fn all(pages: &[&str], pair: &str, backend: Rearrange) -> Vec<Rendered> {
    let pair: Pair = pair.parse().expect("a pair");
    let rules = Arc::new(Rules::default());
    let read = |page: &&str| article::parse(page, Format::Html, Some(&pair.from), &rules);
    let documents = pages.iter().map(|page| (read(page), Urgency::Normal)).collect();
    let order = Order::new(pair.clone(), rules.clone(), RequestId(1));
    RUNTIME
        .with(|runtime| runtime.block_on(article::translate(Arc::new(documents), &order, &backend)))
        .expect("it never fails")
}

/// One page in another arrangement.
pub fn one(page: &str, pair: &str, backend: Rearrange) -> Rendered {
    all(&[page], pair, backend).remove(0)
}

/// Whether the read-back had to put a block's source back: it never has to.
pub fn was_dropped(rendered: &Rendered) -> bool {
    rendered.integrity.unfit.iter().any(|unfit| unfit.done.contains(&Done::DroppedByReadBack))
}

thread_local! {
    static RUNTIME: tokio::runtime::Runtime =
        tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
}
