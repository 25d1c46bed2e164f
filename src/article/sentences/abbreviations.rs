//! The abbreviations a portal adds to those of the language.

/// Abbreviations behind which a full stop ends no sentence; none by default.
///
/// Case does not matter, and only whole words count: `"Cllr."` says nothing of `Ocllr.`
#[derive(Clone, Debug, Default)]
pub struct Abbreviations {
    /// Lowercase, without the last full stop.
    stems: Vec<String>,
}

impl Abbreviations {
    /// From what a portal lists, `["Ofcom.", "Cllr."]`, with the full stop or without; blank entries are skipped.
    pub fn new<S: AsRef<str>>(listed: impl IntoIterator<Item = S>) -> Abbreviations {
        let stems = listed
            .into_iter()
            .map(|one| one.as_ref().trim().trim_end_matches('.').trim_end().to_lowercase());
        Abbreviations { stems: stems.filter(|stem| !stem.is_empty()).collect() }
    }

    /// Whether `before`, the text up to a full stop, ends with one of them.
    pub(super) fn end(&self, before: &str) -> bool {
        self.stems.iter().any(|stem| ends_with_word(before, stem))
    }
}

fn ends_with_word(before: &str, stem: &str) -> bool {
    // Lowercase can be longer than what it came from, so characters are compared, not bytes.
    let mut rest = before.char_indices().rev();
    let mut start = before.len();
    for wanted in stem.chars().rev() {
        match rest.next() {
            Some((at, seen)) if seen.to_lowercase().eq([wanted]) => start = at,
            _ => return false,
        }
    }
    !before[..start].ends_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_matter_but_whole_words_do() {
        let added = Abbreviations::new(["Cllr.", " ofcom", "", "e. V."]);

        assert!(added.end("met CLLR"));
        assert!(added.end("Ofcom"));
        assert!(added.end("der Verein (e. V"));
        assert!(!added.end("Ocllr"));
        assert!(!added.end("nothing"));
    }

    #[test]
    fn letters_that_grow_in_lowercase_are_survived() {
        assert!(!Abbreviations::new(["i."]).end("İ"));
    }
}
