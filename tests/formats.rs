//! Markdown and plain text come through with everything but their words.
//!
//! A case is a file in `tests/fixtures/markdown` or `tests/fixtures/text`; what `upper` and `reverse`
//! make of it lies beside it. `TOLMACH_BLESS=1 cargo test --test formats` writes those anew; read the
//! difference before committing it.

#[path = "formats/pieces.rs"]
mod pieces;
#[path = "formats/skeleton.rs"]
mod skeleton;
#[path = "formats/stubborn.rs"]
mod stubborn;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use tokio::runtime::{Builder, Runtime};
use tolmach::{
    article::{self, Done, Format, Order, Rendered, Rules},
    translator::{RequestId, Translator, Urgency, rearrange::Rearrange},
};

thread_local! {
    /// One for all translations of a test.
    static RUNTIME: Runtime = Builder::new_current_thread().build().unwrap();
}

fn translate(source: &str, format: Format, translator: &dyn Translator) -> Rendered {
    let pair: tolmach::lang::Pair = "en-pt".parse().unwrap();
    let rules = Arc::new(Rules::default());
    let document = (article::parse(source, format, Some(&pair.from), &rules), Urgency::Normal);
    let order = Order::new(pair, rules, RequestId(1));
    let rendered = RUNTIME.with(|runtime| {
        runtime.block_on(article::translate(Arc::new(vec![document]), &order, translator))
    });
    rendered.unwrap().remove(0)
}

fn has_dropped_blocks(rendered: &Rendered) -> bool {
    rendered.integrity.unfit.iter().any(|unfit| unfit.done.contains(&Done::DroppedByReadBack))
}

/// The two folders of cases.
const FORMATS: [(Format, &str, &str); 2] =
    [(Format::Markdown, "markdown", "md"), (Format::Text, "text", "txt")];

/// Every case of a format: its path and its text.
fn cases(folder: &str, extension: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect();
    cases.sort();
    cases
}

#[test]
fn a_translator_that_changes_nothing_gives_every_byte_back() {
    for (format, folder, extension) in FORMATS {
        let cases = cases(folder, extension);
        assert!(cases.len() >= if format == Format::Markdown { 25 } else { 15 });

        for (path, source) in cases {
            let target = translate(&source, format, &Rearrange::Identity).text;

            assert_eq!(target, source, "{}", path.display());
        }
    }
}

#[test]
fn capitals_and_words_in_reverse_stand_where_they_are_expected() {
    let is_blessing = std::env::var_os("TOLMACH_BLESS").is_some();
    for (format, folder, extension) in FORMATS {
        for (path, source) in cases(folder, extension) {
            for (way, name) in [(Rearrange::Upper, "upper"), (Rearrange::Reverse, "reverse")] {
                let expected = path.with_extension(name);
                let rendered = translate(&source, format, &way);
                if is_blessing {
                    fs::write(&expected, &rendered.text).unwrap();
                }

                let wanted = fs::read_to_string(&expected).expect("run with TOLMACH_BLESS=1");
                assert_eq!(rendered.text, wanted, "{}", expected.display());
                assert!(!has_dropped_blocks(&rendered), "{}", expected.display());
            }
        }
    }
}

#[test]
fn no_expectation_is_left_without_its_case() {
    for (_, folder, extension) in FORMATS {
        let stems: BTreeSet<_> = cases(folder, extension)
            .iter()
            .map(|(path, _)| path.file_stem().unwrap().to_owned())
            .collect();
        for way in ["upper", "reverse"] {
            for (path, _) in cases(folder, way) {
                assert!(stems.contains(path.file_stem().unwrap()), "{}", path.display());
            }
        }
    }
}

#[test]
fn the_skeleton_of_every_case_stays() {
    for (path, source) in cases("markdown", "md") {
        for way in [Rearrange::Upper, Rearrange::Reverse] {
            let target = translate(&source, Format::Markdown, &way).text;

            let (wanted, found) = (skeleton::of(&source), skeleton::of(&target));
            assert_eq!(found, wanted, "{way:?} {}:\n{target}", path.display());
        }
    }
}

#[test]
fn random_markdown_comes_back_byte_for_byte() {
    for seed in 0..2_000 {
        let source = pieces::markdown(seed);

        let target = translate(&source, Format::Markdown, &Rearrange::Identity).text;

        assert_eq!(target, source, "seed {seed}");
    }
}

#[test]
fn random_markdown_keeps_its_skeleton_and_all_its_new_words() {
    for seed in 0..2_000 {
        let source = pieces::markdown(seed);
        let wanted = skeleton::of(&source);
        for way in [Rearrange::Upper, Rearrange::Reverse] {
            let rendered = translate(&source, Format::Markdown, &way);

            let target = &rendered.text;
            let context = format!("{way:?}, seed {seed}:\n{source}\n---\n{target}");
            assert!(!has_dropped_blocks(&rendered), "{context}");
            assert_eq!(skeleton::of(target), wanted, "{context}");
        }
    }
}

#[test]
fn random_signs_never_break_anything() {
    for seed in 0..2_000 {
        let source = pieces::signs(seed);
        for format in [Format::Markdown, Format::Text] {
            let same = translate(&source, format, &Rearrange::Identity).text;
            assert_eq!(same, source, "{format:?}, seed {seed}");

            let reversed = translate(&source, format, &Rearrange::Reverse).text;
            if format == Format::Markdown {
                let (wanted, found) = (skeleton::of(&source), skeleton::of(&reversed));
                assert_eq!(found, wanted, "seed {seed}:\n{source}\n---\n{reversed}");
            }
        }
    }
}

#[test]
fn markup_from_a_translator_becomes_text() {
    for (path, source) in cases("markdown", "md") {
        for answer in stubborn::ANSWERS {
            let rendered = translate(&source, Format::Markdown, &stubborn::Says(answer));

            let (wanted, found) = (skeleton::of(&source), skeleton::of(&rendered.text));
            assert_eq!(found, wanted, "{answer} {}:\n{}", path.display(), rendered.text);
        }
    }
}

#[test]
fn markup_from_a_translator_costs_no_block_its_new_words() {
    let source = "# One\n\n- Two\n- [ ] Three\n\n> Four\n\n| Five | Six |\n|---|---|\n| Seven | Eight |\n\n\
        [Nine](/x \"Ten\") ![Eleven](i.png \"Twelve\")\n\n**Thirteen**\n\n[^1]: Fourteen\n";
    // An address that the source does not have is refused before it is written.
    for answer in stubborn::ANSWERS.iter().filter(|answer| !answer.contains("://")) {
        let rendered = translate(source, Format::Markdown, &stubborn::Says(answer));

        assert!(!has_dropped_blocks(&rendered), "{answer}:\n{}", rendered.text);
        let words = skeleton::words(&rendered.text);
        assert!(words.contains(answer.trim()), "{answer}:\n{}\n{words}", rendered.text);
    }
}

#[test]
fn a_wrapped_paragraph_is_wrapped_again() {
    let source = "> The bridge over the river would stay closed until the month is\n\
        > over, because the damage was larger than thought.\n";

    let target = translate(
        source,
        Format::Text,
        &stubborn::Says(
            "A ponte sobre o rio vai ficar \
        fechada até ao fim do mês, porque os estragos são maiores do que se pensava.",
        ),
    );

    assert_eq!(
        target.text,
        "> A ponte sobre o rio vai ficar fechada até ao fim do mês,\n\
         > porque os estragos são maiores do que se pensava.\n"
    );
}

/// Half a quadratic step would take minutes here.
#[test]
fn endless_signs_are_read_and_written() {
    for sign in [
        "[", "*", "> ", "a *", "**a ", "[a](", "<b>", "- a\n", "`a", "_a*", "![a](x) ", "[^1]",
        "*a* ", "<b>a", "|a", "[a] ", "\\", "a\tb\n", "<p>a", "[a][] ",
    ] {
        let source = sign.repeat(50_000 / sign.len()) + "word\n\n[a]: /b\n";
        for format in [Format::Markdown, Format::Text] {
            let target = translate(&source, format, &Rearrange::Reverse).text;

            assert!(target.contains("word"), "{sign}");
        }
    }
}
