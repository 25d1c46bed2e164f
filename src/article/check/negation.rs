//! A denial on one side only. A warning: translators say `fail` for `not do`.
//!
//! Honest lines flagged: 1 to 9 of 1,007 (`tests/checks.rs`); on the engine's own output none into
//! Portuguese and one from it.

use super::{Action, Candidate, Defect, Finding, letters::is_letter};

/// Finds a text that denies where the translation does not.
pub fn check(candidate: &Candidate<'_>, findings: &mut Vec<Finding>) {
    let (Some(here), Some(there)) =
        (of(candidate.pair.from.language()), of(candidate.pair.to.language()))
    else {
        return;
    };
    let source = || words(candidate.source).filter(|word| is_denial(word, here.sure));
    if source().count() != 1 {
        return;
    }
    let denies = |word: &str| {
        is_denial(word, there.sure)
            || is_denial(word, there.others)
            || begins(word, there.beginnings)
    };
    if !words(candidate.target).any(denies) {
        let evidence =
            source().next().map(|word| format!("source has {word}; translation has no denial"));
        findings.extend(evidence.map(|e| Finding::new(Defect::Negation, Action::Flag, e)));
    }
}

/// How a language denies.
struct Denials {
    language: &'static str,
    /// Words that do little else.
    sure: &'static [&'static str],
    /// Words that can.
    others: &'static [&'static str],
    /// How words begin that say no in themselves: `unfair`, `fail`.
    beginnings: &'static [&'static str],
}

const DENIALS: &[Denials] = &[
    Denials {
        language: "en",
        sure: &["not", "never", "cannot", "nobody", "n't"],
        others: &[
            "no", "nothing", "none", "neither", "nor", "without", "only", "less", "despite", "non",
        ],
        beginnings: &["un", "im", "in", "non", "dis", "fail", "lack", "avoid", "refus", "stop"],
    },
    Denials {
        language: "pt",
        sure: &["não", "nunca", "ninguém", "nenhum", "nenhuma", "jamais"],
        others: &["nada", "nem", "sem", "só", "apenas", "menos", "tampouco", "exceto"],
        beginnings: &[
            "imp", "ina", "ine", "ini", "ins", "inc", "ind", "irr", "des", "falh", "recus", "deix",
            "evit", "neg",
        ],
    },
    Denials {
        language: "es",
        sure: &["no", "nunca", "nadie", "ningún", "ninguno", "ninguna", "jamás"],
        others: &["nada", "ni", "sin", "tampoco", "solo", "sólo", "menos"],
        beginnings: &[
            "imp", "ina", "ine", "inc", "ind", "irr", "des", "evit", "neg", "dej", "rechaz",
        ],
    },
    Denials {
        language: "fr",
        sure: &["pas", "jamais", "rien", "aucun", "aucune"],
        others: &[
            "ne",
            "n",
            "personne",
            "ni",
            "sans",
            "non",
            "plus",
            "guère",
            "moins",
            "seulement",
        ],
        beginnings: &["imp", "ina", "ine", "inc", "ind", "irr", "dés", "évit", "refus", "empêch"],
    },
    Denials {
        language: "de",
        sure: &[
            "nicht", "nie", "niemals", "niemand", "kein", "keine", "keinen", "keiner", "keinem",
        ],
        others: &["nichts", "weder", "noch", "ohne", "nein", "nur", "keines", "kaum", "statt"],
        beginnings: &["un", "nicht", "ver", "fehl", "miss"],
    },
    Denials {
        language: "it",
        sure: &["non", "mai", "nessun", "nessuno", "nessuna"],
        others: &["niente", "nulla", "né", "senza", "no", "nemmeno", "neanche", "solo", "meno"],
        beginnings: &["imp", "ina", "ine", "inc", "ind", "irr", "dis", "evit", "rifiut"],
    },
    Denials {
        language: "pl",
        sure: &["nie", "nigdy", "nikt", "żaden", "żadnego", "żadnych"],
        others: &["nic", "ani", "bez", "brak", "tylko", "niż"],
        beginnings: &["nie", "bez", "odm"],
    },
    Denials {
        language: "uk",
        sure: &["не", "ніколи", "ніхто", "жоден", "жодного", "жодних"],
        others: &["ні", "нічого", "без", "немає", "нема", "лише"],
        beginnings: &["не", "без", "ні", "відмов"],
    },
    Denials {
        language: "ru",
        sure: &["не", "никогда", "никто", "никакой", "никаких"],
        others: &["ни", "ничего", "нет", "без", "нельзя", "лишь", "только"],
        beginnings: &["не", "без", "бес", "ни", "отказ", "отриц"],
    },
];

fn of(language: &str) -> Option<&'static Denials> {
    DENIALS.iter().find(|denials| denials.language == language)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !is_letter(c) && !matches!(c, '\'' | '’'));
    words.filter(|word| !word.is_empty())
}

fn is_denial(word: &str, denying: &[&str]) -> bool {
    let is_short = word.ends_with("n't") || word.ends_with("n’t");
    if is_short {
        return denying.contains(&"n't") || denying.contains(&"no");
    }
    let word = word.split(['\'', '’']).next().unwrap_or(word);
    denying.iter().any(|denial| is_like(word, denial)) && word.len() > 1
}

/// Whether a word is another, a capital at its start aside.
fn is_like(word: &str, other: &str) -> bool {
    word == other || {
        let (mut one, mut two) = (word.chars(), other.chars());
        let is_first = one.next().zip(two.next()).is_some_and(|(a, b)| a.to_lowercase().eq([b]));
        is_first && one.as_str() == two.as_str()
    }
}

fn begins(word: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|start| word.len() > start.len() + 2 && word.starts_with(start))
}
