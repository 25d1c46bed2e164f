//! Puts right what needs nobody asked.

use super::{Candidate, ending, numbers};

/// The target with its end mark, without entities the source does not have, and with numbers written
/// as the target language writes them; `None` where none of these is wrong.
///
/// Check the outcome again: it may have other defects.
pub fn repair(candidate: &Candidate<'_>) -> Option<String> {
    let mut target = candidate.target.to_owned();
    while let Some(entity) = ending::new_entity(&Candidate { target: &target, ..*candidate }) {
        target = target.replace(entity, sign_of(entity));
    }
    if let Some(rewritten) = numbers::in_target_format(&Candidate { target: &target, ..*candidate })
    {
        target = rewritten;
    }
    if ending::is_end_lost(&Candidate { target: &target, ..*candidate }) {
        target.truncate(target.trim_end().len());
        target.extend(
            ending::end_mark(candidate.source)
                .map(|mark| end_for(mark, candidate.pair.to.language())),
        );
    }
    (target != candidate.target).then_some(target)
}

fn sign_of(entity: &str) -> &'static str {
    match entity {
        "&amp;" => "&",
        "&quot;" => "\"",
        "&lt;" => "<",
        "&gt;" => ">",
        "&nbsp;" => "\u{a0}",
        _ => "'",
    }
}

fn end_for(mark: char, language: &str) -> char {
    match (mark, language) {
        ('.', "zh" | "ja") => '。',
        ('.', "hi" | "bn" | "ne") => '।',
        ('.', "ur") => '۔',
        ('?', "ar" | "fa" | "ur") => '؟',
        (mark, _) => mark,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::check::Judged;

    fn repaired(source: &str, target: &str) -> Option<String> {
        let pair = "en-pt".parse().unwrap();
        repair(&Candidate { pair: &pair, source, target, keep: &[], language: Judged::Translation })
    }

    #[test]
    fn a_lost_end_an_entity_and_a_format_are_put_right() {
        assert_eq!(repaired("He ran.", "Ele correu").as_deref(), Some("Ele correu."));
        assert_eq!(repaired("A & B", "A &amp; B").as_deref(), Some("A & B"));
        assert_eq!(repaired("3,000 men", "3,000 homens").as_deref(), Some("3.000 homens"));
        assert_eq!(repaired("Fine.", "Bem."), None);
    }
}
