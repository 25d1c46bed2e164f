//! Every page of `tests/fixtures/pages`, each named for the rule it shows, through the pipeline.
//!
//! `NAME.upper.html` and `NAME.reverse.html` beside a page say exactly what the backends of these names
//! must make of it. The source language is in the name (`ukrainian.uk.html`), else it is English;
//! pages named `rtl-…` go into Arabic, all others into Portuguese.

#[path = "pages/bounded.rs"]
mod bounded;
#[path = "pages/fixtures.rs"]
mod fixtures;
#[path = "pages/markup.rs"]
mod markup;
#[path = "pages/promises.rs"]
mod promises;
#[path = "pages/translated.rs"]
mod translated;

use tolmach::translator::rearrange::Rearrange;

fn pair(page: &str) -> String {
    let stem = page.trim_end_matches(".html");
    let from = stem.rsplit_once('.').map_or("en", |(_, language)| language);
    let to = if page.starts_with("rtl-") { "ar" } else { "pt" };
    format!("{from}-{to}")
}

/// All pages on which `wrong` finds something, with what it finds.
fn faults(wrong: impl Fn(&str, &str) -> Option<String>) -> String {
    let names = fixtures::names();
    let fault = |name: &String| Some(format!("{name}: {}\n", wrong(name, &fixtures::read(name))?));
    names.iter().filter_map(fault).collect()
}

#[test]
fn the_corpus_is_as_large_as_promised() {
    let expected: Vec<_> =
        fixtures::files().iter().filter_map(|file| fixtures::backend(file)).collect();
    let mut pages: Vec<&String> = expected.iter().map(|(page, _)| page).collect();
    pages.dedup();

    assert!(fixtures::names().len() >= 70, "{} pages", fixtures::names().len());
    assert!(pages.len() >= 45, "{} pages with expectations", pages.len());
}

#[test]
fn a_backend_that_changes_nothing_gives_every_byte_of_every_page_back() {
    let faults = faults(|name, page| {
        let result = translated::one(page, &pair(name), Rearrange::Identity);
        (result.text != page).then_some(result.text)
    });

    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn every_page_in_other_words_is_the_same_page() {
    let faults = faults(|name, page| {
        [Rearrange::Upper, Rearrange::Reverse].into_iter().find_map(|backend| {
            let result = translated::one(page, &pair(name), backend);
            let wrong = promises::broken(page, &result.text).or_else(|| {
                translated::was_dropped(&result).then(|| "a block was given up".to_owned())
            });
            wrong.map(|wrong| format!("{backend:?}: {wrong}\n{}", result.text))
        })
    });

    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn every_page_becomes_exactly_what_is_expected() {
    let names = fixtures::names();
    let mut faults = String::new();
    for file in fixtures::files() {
        let Some((page, name)) = fixtures::backend(&file) else { continue };
        assert!(names.contains(&page), "{file} stands alone: there is no {page}");
        let backend = if name == "upper" { Rearrange::Upper } else { Rearrange::Reverse };
        let result = translated::one(&fixtures::read(&page), &pair(&page), backend).text;
        let expected = fixtures::read(&file);
        if result != expected {
            let fault = format!("{file}\n  expected {expected:?}\n  became   {result:?}\n");
            faults.push_str(&fault);
        }
    }

    assert!(faults.is_empty(), "{faults}");
}
