//! Little words that come and go at the edge of a phrase: `Brazil`, `o Brasil`, `do Brasil`.

/// Whether a word is an article, or a preposition with or without one.
///
/// One list for all languages we checked: a word that is a particle in one and carries meaning in another
/// is left out (`die`, `sur`, `war`).
pub fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word) || PARTICLES.contains(&word.to_lowercase().as_str())
}

const PARTICLES: &[&str] = &[
    // English
    "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with", "s",
    // Portuguese
    "o", "os", "as", "um", "uma", "uns", "umas", "de", "do", "da", "dos", "das", "em", "no", "na",
    "nos", "nas", "num", "numa", "ao", "aos", "à", "às", "por", "pelo", "pela", "pelos", "pelas",
    "dum", "duma", "com", "para", "e", "que",
    // Spanish
    "el", "la", "los", "las", "un", "una", "del", "al", "en", "con",
    // French
    "le", "les", "l", "d", "du", "des", "au", "aux", "une",
    // Italian
    "il", "lo", "i", "gli", "uno", "di", "dal", "dalla", "del", "della", "dei", "delle", "nel",
    "nella", "al", "alla",
    // German and Dutch
    "der", "das", "dem", "den", "ein", "eine", "einen", "einem", "einer", "het", "een", "van",
];
