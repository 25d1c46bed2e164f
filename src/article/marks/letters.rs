//! Places in a translation that has the letters of its source, perhaps in another case.

/// For each byte of a source its byte in a translation with the same letters in the same order.
pub enum Letters {
    /// Both texts are the same.
    Same,
    /// The byte for each byte, and one for the end.
    Cased(Vec<usize>),
}

impl Letters {
    /// `None` where the translation has other letters.
    pub fn of(source: &str, target: &str) -> Option<Letters> {
        if source == target {
            return Some(Letters::Same);
        }
        let mut bytes = Vec::with_capacity(source.len() + 1);
        let mut rest = target.char_indices();
        for from in source.chars() {
            let (at, to) = rest.next()?;
            if from != to && !from.to_uppercase().eq(to.to_uppercase()) {
                return None;
            }
            bytes.extend(std::iter::repeat_n(at, from.len_utf8()));
        }
        bytes.push(target.len());
        rest.next().is_none().then_some(Letters::Cased(bytes))
    }

    /// The byte of the translation for a byte of the source.
    pub fn byte(&self, at: usize) -> usize {
        match self {
            Letters::Same => at,
            Letters::Cased(bytes) => bytes[at],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_keep_their_places_in_another_case() {
        let letters = Letters::of("été straſe", "ÉTÉ STRASE").unwrap();

        assert_eq!([0, 2, 5, 12].map(|at| letters.byte(at)), [0, 2, 5, 11]);
        assert!(Letters::of("ab", "abc").is_none());
        assert!(Letters::of("abc", "ab").is_none());
        assert!(Letters::of("ab", "ba").is_none());
    }
}
