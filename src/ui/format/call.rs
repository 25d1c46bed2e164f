//! The formatting that runs on this thread: whose language it is and what went wrong so far.
//!
//! `fluent` gives functions and values nothing but their arguments, so this is how they know. It holds
//! for one message and is empty between messages.

use std::{cell::RefCell, sync::Arc};

use super::{Formatters, Problem};

thread_local! {
    static CALL: RefCell<Option<Call>> = const { RefCell::new(None) };
}

struct Call {
    formatters: Arc<Formatters>,
    problems: Vec<Problem>,
}

/// Formats with these formatters; gives what functions and values told.
pub(in crate::ui) fn within<T>(
    formatters: &Arc<Formatters>,
    format: impl FnOnce() -> T,
) -> (T, Vec<Problem>) {
    let call = Call { formatters: formatters.clone(), problems: Vec::new() };
    CALL.set(Some(call));
    let made = format();
    (made, CALL.take().map(|call| call.problems).unwrap_or_default())
}

/// Tells a problem; said twice, it is kept once.
pub(super) fn report(problem: Problem) {
    CALL.with_borrow_mut(|call| {
        if let Some(call) = call.as_mut().filter(|call| !call.problems.contains(&problem)) {
            call.problems.push(problem);
        }
    });
}

/// The formatters of the language of this call; `None` outside of one.
pub(super) fn formatters() -> Option<Arc<Formatters>> {
    CALL.with_borrow(|call| call.as_ref().map(|call| call.formatters.clone()))
}
