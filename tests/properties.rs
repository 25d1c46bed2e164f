//! Random trees and random soups through the pipeline; the smallest that breaks a promise is shown.
//!
//! `PROPTEST_CASES` says how many of each; the number here keeps the run under ten seconds unoptimised.

#[path = "pages/markup.rs"]
mod markup;
#[path = "pages/promises.rs"]
mod promises;
#[path = "properties/soups.rs"]
mod soups;
#[path = "pages/translated.rs"]
mod translated;
#[path = "properties/trees.rs"]
mod trees;

use proptest::prelude::*;
use tolmach::translator::rearrange::Rearrange;

/// Cases of each property.
fn cases() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|value| value.parse().ok());
    ProptestConfig {
        cases: cases.unwrap_or(250),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn an_identity_gives_every_byte_of_a_tree_back(page in trees::page()) {
        prop_assert_eq!(translated::one(&page, "en-pt", Rearrange::Identity).text, page);
    }

    #[test]
    fn an_identity_gives_every_byte_of_a_soup_back(page in soups::soup()) {
        prop_assert_eq!(translated::one(&page, "en-pt", Rearrange::Identity).text, page);
    }

    #[test]
    fn a_tree_in_other_words_is_a_tree_with_the_same_tags_and_words(page in trees::page()) {
        for backend in [Rearrange::Upper, Rearrange::Reverse] {
            let result = translated::one(&page, "en-pt", backend);

            prop_assert!(!translated::was_dropped(&result), "{:?} gave up a block", backend);
            let broken = promises::broken(&page, &result.text);
            prop_assert_eq!(broken, None, "{:?}\n{}\n{}", backend, page, result.text);
            prop_assert_eq!(promises::misnested(&result.text), None, "{:?}\n{}", backend, result.text);
            let words = promises::words(&result.text);
            prop_assert_eq!(words, promises::words(&page), "{:?}\n{}", backend, result.text);
        }
    }

    #[test]
    fn a_soup_in_other_words_has_the_same_tags_and_letters(page in soups::soup()) {
        for backend in [Rearrange::Upper, Rearrange::Reverse] {
            let result = translated::one(&page, "en-pt", backend);

            prop_assert!(!translated::was_dropped(&result), "{:?} gave up a block", backend);
            let (before, after) = (markup::pieces(&page), markup::pieces(&result.text));
            let lost = promises::lost(&before, &after, result.counts.left_in_source);
            prop_assert_eq!(lost, None, "{:?}\n{}", backend, result.text);
        }
    }
}
