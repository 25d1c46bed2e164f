//! Catch rates and false alarms, measured and promised.

use tolmach::{
    article::check::{Action, Defect, Finding},
    lang::Pair,
};

use super::{
    changes::{self, Change},
    judge, news,
    own_cases::OF_NUMBERS,
};

/// Alarms about numbers in honest translations: with and without right conversions of measures, of all.
fn alarms(language: &str) -> Option<(usize, usize, usize)> {
    let pair: Pair = format!("en→{language}").parse().unwrap();
    let (mut alarms, mut with_conversions, mut all) = (0, 0, 0);
    for (source, target) in news::lines(language)? {
        let found = judge(&pair, &source, &target);
        let has =
            |defects: &[Defect]| found.iter().any(|finding| defects.contains(&finding.defect));
        alarms += usize::from(has(OF_NUMBERS));
        with_conversions += usize::from(has(OF_NUMBERS) || has(&[Defect::UnitConverted]));
        all += 1;
    }
    Some((alarms, with_conversions, all))
}

#[test]
fn honest_numbers_give_false_alarms_in_less_than_two_lines_of_a_hundred() {
    let languages = [
        "pt-PT", "pt-BR", "es", "fr", "de", "it", "pl", "uk", "ru", "nl", "tr", "cs", "sv", "ro",
        "hu", "ar", "hi",
    ];
    for language in languages {
        let Some((alarms, with_conversions, all)) = alarms(language) else { return };
        println!(
            "en→{language}: {alarms} of {all} lines ({:.2} %), {with_conversions} with conversions",
            share(alarms, all)
        );
        assert!(share(alarms, all) < 2.0, "en→{language}");
    }
}

/// How many changes of a kind are found among the lines that had no finding of the same kind before.
fn caught(
    language: &str,
    change: Change,
    is_it: fn(&Finding) -> bool,
) -> Option<(usize, usize, Vec<String>)> {
    let pair: Pair = format!("en→{language}").parse().unwrap();
    let (mut caught, mut all, mut missed) = (0, 0, Vec::new());
    for (source, target) in news::lines(language)? {
        if judge(&pair, &source, &target).iter().any(is_it) {
            continue;
        }
        for changed in change(&target) {
            all += 1;
            if judge(&pair, &source, &changed).iter().any(is_it) {
                caught += 1;
            } else {
                missed.push(format!("{source}\n      {changed}"));
            }
        }
    }
    Some((caught, all, missed))
}

#[test]
fn a_changed_digit_is_found_in_every_line() {
    let is_number = |finding: &Finding| OF_NUMBERS.contains(&finding.defect);
    for language in ["pt-PT", "pt-BR"] {
        for (name, change) in changes::OF_DIGITS.iter().chain(changes::OF_MARKS) {
            let Some((caught, all, missed)) = caught(language, *change, is_number) else { return };
            println!("en→{language}, {name}: {caught} of {all} ({:.1} %)", share(caught, all));
            show(&missed);
        }
    }
}

#[test]
fn halves_loops_and_copies_are_found() {
    let is_any = |finding: &Finding| finding.action >= Action::Repair;
    for (name, change) in changes::OF_TEXT {
        let Some((caught, all, missed)) = caught("pt-PT", *change, is_any) else { return };
        println!("en→pt-PT, {name}: {caught} of {all} ({:.1} %)", share(caught, all));
        show(&missed);
    }
}

#[test]
fn another_language_is_found() {
    for other in ["en", "es", "fr", "de", "uk", "nl"] {
        let Some(lines) = news::lines(other) else { return };
        let pair: Pair = "en-pt".parse().unwrap();
        let is_found = |(source, target): &&(String, String)| {
            judge(&pair, source, target).iter().any(|finding| {
                [Defect::WrongLanguage, Defect::WrongScript, Defect::Untranslated]
                    .contains(&finding.defect)
            })
        };
        let found = lines.iter().filter(is_found).count();
        println!("{other} for pt: {found} of {} ({:.1} %)", lines.len(), share(found, lines.len()));
    }
}

/// Some misses, for who works on the checks: `TOLMACH_SHOW_MISSES=1`.
fn show(missed: &[String]) {
    if std::env::var_os("TOLMACH_SHOW_MISSES").is_some() {
        missed.iter().for_each(|miss| println!("    {miss}"));
    }
}

#[allow(clippy::cast_precision_loss)]
fn share(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}
