//! Languages so near each other that a short text may be in either, and the letters and words that
//! tell one way of writing a language from another.

use super::script;
use crate::lang::Tag;

/// Languages a text of one of which may be taken for another's.
const FAMILIES: &[&[&str]] = &[
    &["hr", "bs", "sr"],
    &["id", "ms"],
    &["nb", "nn", "da"],
    &["gl", "pt"],
    &["cs", "sk"],
    &["af", "nl"],
];

/// The sisters of a language, and none where it has none.
pub fn sisters(language: &str) -> impl Iterator<Item = &'static str> {
    let family = FAMILIES.iter().find(|family| family.contains(&language)).copied().unwrap_or(&[]);
    family.iter().copied().filter(move |sister| *sister != language)
}

/// Whether both are of one family, or the same.
pub fn are_sisters(left: &str, right: &str) -> bool {
    left == right || sisters(left).any(|sister| sister == right)
}

/// Whether texts of both are so alike that what was declared decides, however sure the text is.
pub fn are_twins(left: &str, right: &str) -> bool {
    TWINS.iter().any(|twins| twins.contains(&left) && twins.contains(&right))
}

const TWINS: &[&[&str]] = &[&["hr", "bs", "sr"], &["id", "ms"], &["nb", "nn", "no"]];

/// The way `words` write `language`, where it has more than one and they tell: `zh-Hant`, `pt-BR`,
/// `sr-Latn`. All words are asked for where they have to be counted.
pub fn variant(language: &str, words: &str, all: impl FnOnce() -> String) -> Option<Tag> {
    if language == "sr" {
        let script = script::counts(words).first()?.0;
        return format!("sr-{}", script.0).parse().ok();
    }
    let of_language = |(name, _): &&(&str, &str)| name.split('-').next() == Some(language);
    VARIANTS.iter().find(of_language)?;
    let words = all();
    let mut counts: Vec<(usize, &str)> = VARIANTS
        .iter()
        .filter(of_language)
        .map(|(name, signs)| (count(&words, signs, language == "zh"), *name))
        .collect();
    counts.sort_unstable();
    let (best, second) = (counts.pop()?, counts.pop()?);
    (best.0 > 2 * second.0).then(|| best.1.parse().ok()).flatten()
}

/// How often signs or words of a list stand in `words`.
fn count(words: &str, list: &str, is_by_sign: bool) -> usize {
    if is_by_sign {
        return words.chars().filter(|sign| list.contains(*sign)).count();
    }
    let listed: Vec<&str> = list.split_whitespace().collect();
    words.to_lowercase().split(' ').filter(|word| listed.contains(word)).count()
}

/// Signs and words that one way of writing has and the other has not.
const VARIANTS: &[(&str, &str)] = &[
    ("zh-Hans", include_str!("model/zh-Hans.txt")),
    ("zh-Hant", include_str!("model/zh-Hant.txt")),
    ("pt-BR", include_str!("model/pt-BR.txt")),
    ("pt-PT", include_str!("model/pt-PT.txt")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_writing_are_told_apart_where_they_differ() {
        let of = |language, words| {
            variant(language, words, || words.to_owned()).map(|tag| tag.to_string())
        };

        assert_eq!(of("zh", "台灣總統宣布選舉結果").as_deref(), Some("zh-Hant"));
        assert_eq!(of("zh", "台湾总统宣布选举结果").as_deref(), Some("zh-Hans"));
        assert_eq!(of("zh", "大学"), None);
        assert_eq!(of("sr", "Влада Србије").as_deref(), Some("sr-Cyrl"));
        assert_eq!(of("pt", "o ônibus e o trem na tela do usuário").as_deref(), Some("pt-BR"));
        assert_eq!(
            of("pt", "o autocarro e o comboio no ecrã do utilizador").as_deref(),
            Some("pt-PT")
        );
        assert_eq!(of("de", "Haus"), None);
    }
}
