//! Little words that come and go at the edge of a phrase: `Brazil`, `o Brasil`, `do Brasil`.
//!
//! Each language has its own: `do` is one in Portuguese and a verb in English. Left out is what carries
//! meaning more often than not (`die`, `sur`). A language that is not here has none.

/// Whether a word is an article, a preposition with or without one, or a pronoun of the language; of any
/// language where that is not known.
pub fn is_particle(word: &str, language: Option<&str>) -> bool {
    let word = word.to_lowercase();
    let is_one = |kind: &[&str]| kind.contains(&word.as_str());
    of(language).any(|(_, articles, others)| is_one(articles) || is_one(others))
}

/// Whether a word is an article and nothing else.
pub fn is_article(word: &str, language: Option<&str>) -> bool {
    let word = word.to_lowercase();
    of(language).any(|(_, articles, _)| articles.contains(&word.as_str()))
}

type Particles = (&'static str, &'static [&'static str], &'static [&'static str]);

fn of(language: Option<&str>) -> impl Iterator<Item = &'static Particles> {
    LANGUAGES.iter().filter(move |(name, ..)| language.is_none_or(|wanted| wanted == *name))
}

/// For each language its articles, then its prepositions (those that hold an article too are here: they
/// do more than an article does) and pronouns.
const LANGUAGES: &[Particles] = &[
    (
        "en",
        &["the", "a", "an"],
        &[
            "of", "to", "in", "on", "at", "by", "for", "from", "with", "s", "and", "he", "she",
            "it", "they", "his", "her", "its", "their",
        ],
    ),
    (
        "pt",
        &["o", "a", "os", "as", "um", "uma", "uns", "umas"],
        &[
            "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "num", "numa", "ao",
            "aos", "à", "às", "por", "pelo", "pela", "pelos", "pelas", "dum", "duma", "com",
            "para", "e", "que", "nesta", "neste", "nessa", "nesse", "desta", "deste", "dessa",
            "desse", "ele", "ela", "eles", "elas", "seu", "sua", "seus", "suas", "se", "me", "lhe",
            "lhes",
        ],
    ),
    (
        "es",
        &["el", "la", "los", "las", "un", "una"],
        &[
            "de", "del", "a", "al", "en", "con", "por", "para", "y", "que", "él", "ella", "ellos",
            "su", "sus", "se",
        ],
    ),
    (
        "fr",
        &["le", "la", "les", "l", "un", "une"],
        &[
            "de", "d", "du", "des", "à", "au", "aux", "en", "et", "que", "il", "elle", "ils",
            "elles", "sa", "ses", "se",
        ],
    ),
    (
        "it",
        &["il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una"],
        &["di", "da", "dal", "dalla", "dei", "della", "delle", "nel", "nella", "alla", "con", "e"],
    ),
    (
        "de",
        &["der", "das", "dem", "den", "ein", "eine", "einen", "einem", "einer"],
        &["in", "an", "von", "vom", "zu", "zum", "zur", "mit", "und", "im", "am"],
    ),
    ("nl", &["de", "het", "een"], &["van", "in", "op", "en", "met", "te", "aan"]),
];
