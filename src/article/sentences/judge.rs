//! Judges one candidate. Each rule knows one thing; the first that knows decides.

use super::{
    Abbreviations,
    candidates::Candidate,
    glued,
    language::{Language, Word},
    numbers,
};

/// Longer than most addresses.
pub(super) const LONGEST_WORD_BYTES: usize = 120;

/// Whether a sentence ends here; `None` leaves it to the library.
pub(super) fn ends_sentence(
    candidate: &Candidate,
    language: &Language,
    added: &Abbreviations,
) -> Option<bool> {
    if candidate.next().is_empty() {
        return None;
    }
    if candidate.is_bracketed() || says_nothing_yet(candidate) || goes_on(candidate, language) {
        return Some(false);
    }
    if candidate.has_footnote() {
        return Some(true);
    }
    if !candidate.is_full_stop() {
        return after_ellipsis(candidate);
    }
    // The omission behind a full stop belongs to the next sentence, if there is one.
    if candidate.next().starts_with(". . .") {
        return Some(candidate.next().contains(char::is_alphanumeric));
    }
    if added.end(candidate.before()) {
        return Some(false);
    }
    if candidate.is_glued() {
        return glued::ends_sentence(candidate, language);
    }
    after_number(candidate, language)
        .or_else(|| after_initial(candidate, language))
        .or_else(|| after_abbreviation(candidate, language))
}

/// A sentence has a word; an item's number (`1.`, `b)`, `IV.`) belongs to the item.
fn says_nothing_yet(candidate: &Candidate) -> bool {
    let before = candidate.before().trim_start_matches(|sign: char| !sign.is_alphanumeric());
    before.is_empty() || numbers::is_item(before.trim_end())
}

/// What follows cannot begin a sentence.
fn goes_on(candidate: &Candidate, language: &Language) -> bool {
    let next = candidate.next();
    let Some(first) = next.chars().next() else { return false };
    match first {
        ',' | ';' | ':' | '&' | '،' | '、' | '，' => true,
        // A remark on the quotation before it: `“Never!” (Loud laughter.)`
        '(' => candidate.has_quote() || begins_lowercase(&next[1..]),
        '-' | '–' | '—' | '―' => {
            begins_lowercase(next.trim_start_matches(['-', '–', '—', '―', ' ']))
        }
        _ => begins_lowercase(next) && !language.starts_lowercase,
    }
}

/// Georgian letters count as small ones, though its sentences begin with them.
fn begins_lowercase(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_lowercase() && !('\u{10d0}'..='\u{10ff}').contains(&sign))
}

/// `. . . I mean`: the one English word that is always capital says nothing.
fn after_ellipsis(candidate: &Candidate) -> Option<bool> {
    let run = &candidate.text[candidate.run.clone()];
    let is_omission = run == ". . ." || run == "..." || run == "…";
    if candidate.is_glued() && candidate.next().starts_with(char::is_alphanumeric) {
        return (is_omission || run.is_ascii() && !candidate.next().starts_with(is_ideograph))
            .then_some(false);
    }
    (run == ". . ." && candidate.next().starts_with("I ")).then_some(false)
}

fn is_ideograph(sign: char) -> bool {
    ('\u{3040}'..='\u{9fff}').contains(&sign)
}

fn after_number(candidate: &Candidate, language: &Language) -> Option<bool> {
    let word = last_word(candidate.before());
    if language.ordinals && numbers::is_ordinal(word) {
        return numbers::ends_sentence(candidate, word, language);
    }
    None
}

/// `J. Smith`, `А. С. Пушкин`; `vitamin C. They` ends.
fn after_initial(candidate: &Candidate, language: &Language) -> Option<bool> {
    let before = candidate.before();
    let word = last_word(before);
    let next = candidate.next();
    let mut signs = word.chars();
    if !(signs.next().is_some_and(char::is_uppercase) && signs.next().is_none()) {
        return None;
    }
    let previous = last_word(before[..before.len() - word.len()].trim_end());
    // The second half of `z. B.`
    let is_spaced_abbreviation =
        previous.ends_with('.') && previous.starts_with(char::is_lowercase);
    if is_spaced_abbreviation {
        return Some(false);
    }
    let follows_name = previous.starts_with(char::is_uppercase) || previous.is_empty();
    if language.starts(next) && !follows_name {
        return Some(true);
    }
    let begins_name = next.starts_with(char::is_uppercase);
    (begins_name && (follows_name || word != "I")).then_some(false)
}

fn after_abbreviation(candidate: &Candidate, language: &Language) -> Option<bool> {
    let before = candidate.before();
    let word = last_word(before);
    let next = candidate.next();
    match language.word(word) {
        Word::Title => Some(false),
        Word::BeforeNumber => next.starts_with(|sign: char| sign.is_ascii_digit()).then_some(false),
        // `At 5 a.m. Mr. Smith` opens a sentence, `left at 5 a.m. Travellers` closes one.
        Word::Hour => {
            let is_fronted = before.split_whitespace().nth(3).is_none();
            next.starts_with(char::is_uppercase).then_some(!is_fronted)
        }
        Word::Abbreviation => Some(language.starts(next)),
        // `т. е.`, `z. B.`
        Word::Plain if is_small_letter(word) => Some(language.starts(next)),
        Word::Plain => None,
    }
}

fn is_small_letter(word: &str) -> bool {
    let mut signs = word.chars();
    signs.next().is_some_and(char::is_lowercase) && signs.next().is_none()
}

/// The last word, without what opens before it: `(Ind` gives `Ind`.
pub(super) fn last_word(text: &str) -> &str {
    // What is longer is no word, and must not be looked through again at each of its full stops.
    let text = &text[text.ceil_char_boundary(text.len().saturating_sub(LONGEST_WORD_BYTES))..];
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.trim_start_matches(|sign: char| !sign.is_alphanumeric())
}
