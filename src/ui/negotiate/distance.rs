//! How near two languages are for a reader, after CLDR.
//!
//! Facts from Unicode CLDR, common/supplemental/languageInfo.xml, `written_new` (Unicode License v3,
//! SPDX Unicode-3.0): distances of scripts and regions, groups of regions, preferred variants. Its
//! distances between languages are left out but for Norwegian: to offer Russian to readers of
//! Belarusian, or Spanish to those of Catalan, is a portal's decision (`fallback` in `l10n.toml`).

use icu_locale::{LanguageIdentifier, subtags::Region};

/// At this distance and beyond, a language does not serve a reader: CLDR's own bound.
pub(super) const TOO_FAR: u16 = 50;

/// Regions that are nearer to each other than to the rest, by language (and script).
const GROUPS: &[(&str, &str, &[&str])] = &[
    ("ar", "", &["DZ", "EH", "LY", "MA", "MR", "TN"]),
    ("en", "", &["AS", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI"]),
    ("es", "", AMERICAS),
    ("pt", "", AMERICAS),
    ("zh", "Hant", &["HK", "MO"]),
];

/// What UN M49 counts to the Americas (019), group by group; CLDR names the group alone.
const AMERICAS: &[&str] = &[
    "003", "005", "013", "019", "021", "029", "419", // the groups themselves
    "BZ", "CR", "GT", "HN", "MX", "NI", "PA", "SV", // Central America
    "AR", "BO", "BR", "BV", "CL", "CO", "EC", "FK", "GF", "GS", "GY", "PE", "PY", "SR", "UY",
    "VE", // South America
    "BM", "CA", "GL", "PM", "US", // Northern America
    "AG", "AI", "AW", "BB", "BL", "BQ", "BS", "CU", "CW", "DM", "DO", "GD", "GP", "HT", "JM", "KN",
    "KY", "LC", "MF", "MQ", "MS", "PR", "SX", "TC", "TT", "VC", "VG", "VI", // Caribbean
];

/// Of equally near variants these come first.
const PREFERRED: &[&str] =
    &["en-Latn-US", "en-Latn-GB", "es-Latn-ES", "es-Latn-419", "pt-Latn-BR", "pt-Latn-PT"];

/// How far `supported` is for who wants `desired`, both with likely script and region; `None` where
/// it is too far.
pub(super) fn distance(
    desired: &LanguageIdentifier,
    supported: &LanguageIdentifier,
) -> Option<u16> {
    let language = languages(desired.language.as_str(), supported.language.as_str())?;
    let script = if desired.script == supported.script {
        0
    } else {
        // Most readers of Serbian read both of its scripts; nobody else's two are near.
        let is_serbian = desired.language.as_str() == "sr" && supported.language.as_str() == "sr";
        if is_serbian { 5 } else { return None }
    };
    let region = if desired.region == supported.region { 0 } else { regions(desired, supported) };
    Some(language + script + region).filter(|distance| *distance < TOO_FAR)
}

/// Whether CLDR prefers it to equally near ones.
pub(super) fn is_preferred(full: &LanguageIdentifier) -> bool {
    PREFERRED.contains(&full.to_string().as_str())
}

fn languages(desired: &str, supported: &str) -> Option<u16> {
    match (desired, supported) {
        (same, other) if same == other => Some(0),
        ("no", "nb") | ("nb", "no") => Some(1),
        ("nn", "nb" | "no") | ("nb" | "no", "nn") => Some(20),
        _ => None,
    }
}

/// 4 among neighbours and where CLDR knows of no groups, else 5.
fn regions(desired: &LanguageIdentifier, supported: &LanguageIdentifier) -> u16 {
    let script = desired.script.map(|script| script.to_string()).unwrap_or_default();
    let group = GROUPS.iter().find(|(language, only, _)| {
        *language == desired.language.as_str() && (only.is_empty() || *only == script)
    });
    let Some((_, _, group)) = group else { return 4 };
    let is_inside =
        |region: Option<Region>| region.is_some_and(|region| group.contains(&region.as_str()));
    if is_inside(desired.region) == is_inside(supported.region) { 4 } else { 5 }
}
