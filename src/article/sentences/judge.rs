//! Judges one candidate. Each rule knows one thing; the first that knows decides.

use super::{
    Abbreviations,
    candidates::Candidate,
    language::{Language, Word},
    numbers,
};

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
        return glued(candidate, language);
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
        ',' | ';' | '&' | '،' | '、' | '，' => true,
        // A remark on the quotation before it: `“Never!” (Loud laughter.)`
        '(' => candidate.has_quote() || begins_lowercase(&next[1..]),
        '-' | '–' | '—' | '―' => begins_lowercase(next[first.len_utf8()..].trim_start()),
        _ => begins_lowercase(next) && !language.starts_lowercase,
    }
}

fn begins_lowercase(text: &str) -> bool {
    text.starts_with(char::is_lowercase)
}

/// `. . . I mean`: the one English word that is always capital says nothing.
fn after_ellipsis(candidate: &Candidate) -> Option<bool> {
    let run = &candidate.text[candidate.run.clone()];
    let is_omission = run == ". . ." || run == "..." || run == "…";
    if candidate.is_glued() && candidate.next().starts_with(char::is_alphanumeric) {
        return (is_omission || run.is_ascii()).then_some(false);
    }
    (run == ". . ." && candidate.next().starts_with("I ")).then_some(false)
}

/// A full stop with a letter or digit right behind is inside a name: `BBC.COM`, `3.5`; or a blank was
/// forgotten: `over.They left`, where the library may cut.
fn glued(candidate: &Candidate, language: &Language) -> Option<bool> {
    if !candidate.next().starts_with(char::is_alphanumeric) {
        return None;
    }
    let word = last_word(candidate.before());
    let stem = word.rsplit('.').next().unwrap_or_default();
    let rest = candidate.next().split_whitespace().next().unwrap_or_default();
    let is_forgotten = ends_like_a_word(stem)
        && begins_like_a_sentence(rest)
        && !word.contains(['/', '@', ':', '_'])
        && !word.to_lowercase().starts_with("www")
        && language.word(stem) == Word::Plain;
    if is_forgotten { None } else { Some(false) }
}

fn ends_like_a_word(stem: &str) -> bool {
    let letters = stem.chars().rev().take_while(|sign| sign.is_lowercase()).count();
    letters >= 2 && stem.chars().count() >= 3 || stem.ends_with(|sign: char| sign.is_ascii_digit())
}

/// `They`, `I`, `Mr.`; not `Com`, `X.509`, `Bg5`
fn begins_like_a_sentence(rest: &str) -> bool {
    const NAMES: &[&str] = &["com", "net", "org", "info", "edu", "gov", "js", "io", "tv"];
    let word = rest.trim_end_matches(|sign: char| !sign.is_alphanumeric());
    let word = word.split('.').next().unwrap_or_default();
    let mut signs = word.chars();
    let is_capital = signs.next().is_some_and(char::is_uppercase);
    let is_dotted = rest.trim_end_matches('.').contains('.') && !rest.contains(".”");
    let dotted_on = is_dotted && !rest.split('.').skip(1).all(|part| part.is_empty() || part.starts_with(char::is_uppercase));
    is_capital
        && signs.all(|sign| sign.is_lowercase() || matches!(sign, '\'' | '’' | ',' | '-'))
        && !dotted_on
        && !NAMES.contains(&word.to_lowercase().as_str())
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
            let is_fronted = before.split_whitespace().count() <= 3;
            next.starts_with(char::is_uppercase).then_some(!is_fronted)
        }
        Word::Abbreviation => Some(language.starts(next)),
        Word::Plain => None,
    }
}

/// The last word, without what opens before it: `(Ind` gives `Ind`.
fn last_word(text: &str) -> &str {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.trim_start_matches(|sign: char| !sign.is_alphanumeric())
}
