//! What each provider calls a language: one table, both ways.
//!
//! The irregular rows are from the providers' own documents, as gathered in November 2026; a language that
//! stands in none is called by its language subtag alone.

use crate::lang::Tag;

/// Whose code it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provider {
    /// DeepL, as a source.
    DeepLSource,
    /// DeepL, as a target.
    DeepLTarget,
    /// Google Cloud Translation.
    Google,
    /// Azure Translator.
    Azure,
    /// Amazon Translate.
    Amazon,
    /// LibreTranslate.
    LibreTranslate,
    /// Apertium, in letters of ISO 639-3.
    Apertium,
}

/// One language, tag first; then DeepL source and target, Google, Azure, Amazon, LibreTranslate, Apertium.
/// Empty: it has no such language. Several spellings, best first, are parted by spaces.
const ROWS: &[[&str; 8]] = &[
    ["en", "EN", "EN-US EN", "en", "en", "en", "en", "eng"],
    ["en-US", "EN", "EN-US", "en", "en", "en", "en", "eng_US eng"],
    ["en-GB", "EN", "EN-GB", "en", "en", "en", "en", "eng"],
    ["pt", "PT", "PT-PT PT", "pt-PT pt", "pt-pt pt", "pt-PT pt", "pt", "por"],
    ["pt-PT", "PT", "PT-PT", "pt-PT", "pt-pt", "pt-PT", "pt", "por"],
    ["pt-BR", "PT", "PT-BR", "pt", "pt", "pt", "pt-BR pb pt", "por_BR por"],
    ["zh", "ZH", "ZH-HANS ZH", "zh-CN zh", "zh-Hans", "zh", "zh-Hans zh", "zho"],
    ["zh-Hans", "ZH", "ZH-HANS ZH", "zh-CN zh", "zh-Hans", "zh", "zh-Hans zh", "zho"],
    ["zh-Hant", "ZH", "ZH-HANT", "zh-TW", "zh-Hant", "zh-TW", "zh-Hant zt", ""],
    ["zh-TW", "ZH", "ZH-HANT", "zh-TW", "zh-Hant", "zh-TW", "zh-Hant zt", ""],
    ["zh-HK", "ZH", "ZH-HANT", "zh-TW", "zh-Hant", "zh-TW", "zh-Hant zt", ""],
    ["nb", "NB", "NB", "no", "nb", "no", "nb", "nob"],
    ["no", "NB", "NB", "no", "nb", "no", "nb", "nob"],
    ["nn", "", "", "", "", "", "", "nno"],
    ["he", "HE", "HE", "he iw", "he", "he", "he", "heb"],
    ["fil", "TL", "TL", "fil tl", "fil", "tl", "tl", ""],
    ["tl", "TL", "TL", "tl fil", "fil", "tl", "tl", ""],
    ["sr", "SR", "SR", "sr", "sr-Cyrl", "sr", "sr", "hbs_SR hbs"],
    ["sr-Cyrl", "SR", "SR", "sr", "sr-Cyrl", "sr", "sr", ""],
    ["sr-Latn", "", "", "sr-Latn", "sr-Latn", "", "", "hbs_SR hbs"],
    ["hr", "HR", "HR", "hr", "hr", "hr", "hr", "hbs_HR hbs"],
    ["bs", "BS", "BS", "bs", "bs", "bs", "bs", "hbs_BS hbs"],
    ["es", "ES", "ES", "es", "es", "es", "es", "spa"],
    ["es-419", "ES", "ES-419", "es", "es", "es-MX", "es", "spa"],
    ["es-MX", "ES", "ES-419", "es", "es", "es-MX", "es", "spa"],
    ["fr", "FR", "FR", "fr", "fr", "fr", "fr", "fra"],
    ["fr-CA", "FR", "FR", "fr-CA", "fr-ca", "fr-CA", "fr", "fra"],
];

/// Where the language subtag has two letters and Apertium's code three.
const THREE_LETTERS: &[(&str, &str)] = &[
    ("af", "afr"),
    ("an", "arg"),
    ("ar", "ara"),
    ("be", "bel"),
    ("bg", "bul"),
    ("br", "bre"),
    ("ca", "cat"),
    ("cy", "cym"),
    ("da", "dan"),
    ("de", "deu"),
    ("eo", "epo"),
    ("es", "spa"),
    ("eu", "eus"),
    ("fi", "fin"),
    ("fr", "fra"),
    ("ga", "gle"),
    ("gl", "glg"),
    ("hi", "hin"),
    ("id", "ind"),
    ("is", "isl"),
    ("it", "ita"),
    ("kk", "kaz"),
    ("mk", "mkd"),
    ("ms", "msa"),
    ("mt", "mlt"),
    ("nl", "nld"),
    ("oc", "oci"),
    ("pl", "pol"),
    ("ro", "ron"),
    ("ru", "rus"),
    ("se", "sme"),
    ("sc", "srd"),
    ("sl", "slv"),
    ("sv", "swe"),
    ("tr", "tur"),
    ("tt", "tat"),
    ("uk", "ukr"),
    ("ur", "urd"),
];

/// What a provider may call a language, best first; empty where it has none such.
pub fn codes(provider: Provider, tag: &Tag) -> Vec<String> {
    let full = tag.to_string();
    let row = ROWS.iter().find(|row| row[0] == full);
    let row = row.or_else(|| ROWS.iter().find(|row| row[0] == tag.language()));
    match row {
        Some(row) => row[provider.column()].split_whitespace().map(str::to_owned).collect(),
        None => vec![regular(provider, tag.language())],
    }
}

/// The language a provider's code stands for; `None` where it is no code we can read.
pub fn tag(provider: Provider, code: &str) -> Option<Tag> {
    let spells = |row: &&[&str; 8]| {
        let best = row[provider.column()].split_whitespace().next();
        best.is_some_and(|best| best.eq_ignore_ascii_case(code))
    };
    let any = |row: &&[&str; 8]| {
        row[provider.column()].split_whitespace().any(|known| known.eq_ignore_ascii_case(code))
    };
    let row = ROWS.iter().find(spells).or_else(|| ROWS.iter().find(any));
    if let Some(row) = row {
        return row[0].parse().ok();
    }
    let of_three = THREE_LETTERS.iter().find(|(_, three)| *three == code).map(|(two, _)| *two);
    of_three.unwrap_or(code).replace('_', "-").parse().ok()
}

fn regular(provider: Provider, language: &str) -> String {
    match provider {
        Provider::DeepLSource | Provider::DeepLTarget => language.to_ascii_uppercase(),
        Provider::Apertium => {
            let three = THREE_LETTERS.iter().find(|(two, _)| *two == language);
            three.map_or(language, |(_, three)| three).to_owned()
        }
        _ => language.to_owned(),
    }
}

impl Provider {
    fn column(self) -> usize {
        match self {
            Provider::DeepLSource => 1,
            Provider::DeepLTarget => 2,
            Provider::Google => 3,
            Provider::Azure => 4,
            Provider::Amazon => 5,
            Provider::LibreTranslate => 6,
            Provider::Apertium => 7,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(provider: Provider, tag: &str) -> String {
        codes(provider, &tag.parse().unwrap()).first().cloned().unwrap_or_default()
    }

    #[test]
    fn regions_and_scripts_are_called_as_each_provider_calls_them() {
        assert_eq!(code(Provider::DeepLTarget, "pt-BR"), "PT-BR");
        assert_eq!(code(Provider::DeepLSource, "pt-BR"), "PT");
        assert_eq!(code(Provider::Google, "zh-Hant"), "zh-TW");
        assert_eq!(code(Provider::DeepLTarget, "zh-TW"), "ZH-HANT");
        assert_eq!(code(Provider::Azure, "zh-HK"), "zh-Hant");
        assert_eq!(code(Provider::Azure, "sr-Latn"), "sr-Latn");
        assert_eq!(code(Provider::Amazon, "nb"), "no");
        assert_eq!(code(Provider::Apertium, "es"), "spa");
        assert_eq!(code(Provider::DeepLTarget, "uk"), "UK");
        assert_eq!(code(Provider::DeepLTarget, "nn"), "");
    }

    #[test]
    fn codes_are_read_back() {
        let read = |provider, code| tag(provider, code).unwrap().to_string();

        assert_eq!(read(Provider::DeepLTarget, "pt-br"), "pt-BR");
        assert_eq!(read(Provider::Google, "iw"), "he");
        assert_eq!(read(Provider::Apertium, "por_BR"), "pt-BR");
        assert_eq!(read(Provider::Apertium, "spa"), "es");
        assert_eq!(read(Provider::Azure, "zh-Hans"), "zh");
        assert_eq!(read(Provider::Amazon, "zh-TW"), "zh-Hant");
        assert_eq!(read(Provider::DeepLSource, "FR"), "fr");
    }
}
