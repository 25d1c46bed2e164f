//! Numbers inside one word: `einundzwanzig`, `duecentocinquanta`, `zweijährig`.

use std::borrow::Cow;

use super::{
    sum::{Link, Sum},
    value::Value,
    vocabulary::{self, Vocabulary},
    words::{Meaning, Sureness},
};

/// The number a word is made of, where its language makes such words.
///
/// A number with an ending (`zweijährig`) is soft: it may be said otherwise.
pub fn read(word: &str, vocabulary: &Vocabulary) -> Option<(Value, Sureness)> {
    if vocabulary.pieces.is_empty() || word.len() < 6 || word.len() > 60 {
        return None;
    }
    let is_capital = word.starts_with(char::is_uppercase);
    let lower = if is_capital { Cow::Owned(word.to_lowercase()) } else { Cow::Borrowed(word) };
    if !vocabulary::start_of(&lower).is_some_and(|start| vocabulary.piece_starts.contains(&start)) {
        return None;
    }
    let (sum, pieces, rest) = longest(&lower, vocabulary)?;
    let has_ending = vocabulary.endings.iter().any(|ending| rest.starts_with(ending));
    match (rest.is_empty(), pieces) {
        (true, 2..) => Some((sum.value(), Sureness::Firm)),
        (false, 1..) if has_ending => Some((sum.value(), Sureness::Weak)),
        _ => None,
    }
}

/// The number at the start of a word, its pieces, and what follows.
fn longest<'w>(word: &'w str, vocabulary: &Vocabulary) -> Option<(Sum, usize, &'w str)> {
    let (meaning, mut rest) = piece(word, vocabulary)?;
    let (mut sum, mut pieces) = (Sum::start(meaning)?, 1);
    loop {
        let after_und = rest.strip_prefix("und").and_then(|rest| piece(rest, vocabulary));
        let and_tens =
            after_und.and_then(|(meaning, rest)| Some((sum.and_tens_after_ones(meaning)?, rest)));
        let next = and_tens.or_else(|| {
            let (meaning, rest) = piece(rest, vocabulary)?;
            Some((sum.and(meaning, Link::Blank)?, rest))
        });
        let Some((more, after)) = next else { return Some((sum, pieces, rest)) };
        (sum, rest, pieces) = (more, after, pieces + 1);
    }
}

fn piece<'w>(word: &'w str, vocabulary: &Vocabulary) -> Option<(Meaning, &'w str)> {
    let pieces = vocabulary.pieces.iter();
    pieces.into_iter().find_map(|(form, meaning)| Some((*meaning, word.strip_prefix(form)?)))
}
