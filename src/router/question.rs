//! What rules look at of a request.

use crate::lang::Pair;

/// What is to be translated, as far as rules look at it.
#[derive(Clone, Debug)]
pub struct Question {
    /// From which language into which.
    pub pair: Pair,
    /// Characters of the whole request.
    pub chars: usize,
    /// Who asks; empty where it is nobody we know.
    pub portal: String,
    /// The one backend that was named.
    pub by_hand: Option<String>,
    /// Whether the reader is to be addressed in a certain way: those that heed it come first.
    pub is_formality_wished: bool,
}

impl Question {
    /// By nobody we know, of no size.
    pub fn new(pair: Pair) -> Question {
        let (portal, by_hand) = (String::new(), None);
        Question { pair, chars: 0, portal, by_hand, is_formality_wished: false }
    }
}
