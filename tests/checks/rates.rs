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
fn a_changed_number_is_found_but_for_the_known_misses() {
    let is_number = |finding: &Finding| OF_NUMBERS.contains(&finding.defect);
    for (name, change, most_misses) in changes::OF_NUMBERS {
        let mut not_found = 0;
        for language in ["pt-PT", "pt-BR"] {
            let Some((caught, all, missed)) = caught(language, *change, is_number) else { return };
            println!("en→{language}, {name}: {caught} of {all} ({:.1} %)", share(caught, all));
            show(&missed);
            not_found += missed.len();
        }
        assert!(not_found <= *most_misses, "{name}: {not_found} missed, {most_misses} are known");
    }
}

#[test]
fn halves_loops_and_copies_are_found() {
    let is_any = |finding: &Finding| finding.action >= Action::Repair;
    for (name, change, most_misses) in changes::OF_TEXT {
        let Some((caught, all, missed)) = caught("pt-PT", *change, is_any) else { return };
        println!("en→pt-PT, {name}: {caught} of {all} ({:.1} %)", share(caught, all));
        show(&missed);
        assert!(missed.len() <= *most_misses, "{name}: {} misses", missed.len());
    }
}

#[test]
fn another_language_is_found() {
    let others =
        [("en", 97.0), ("fr", 85.0), ("de", 87.0), ("nl", 78.0), ("uk", 100.0), ("es", 18.0)];
    for (other, least) in others {
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
        assert!(share(found, lines.len()) >= least, "{other}");
    }
}

#[test]
fn a_half_that_was_left_in_the_source_is_found() {
    let Some(lines) = news::lines("pt-PT") else { return };
    let pair: Pair = "en→pt-PT".parse().unwrap();
    let half = |text: &str, from: bool| {
        let words: Vec<&str> = text.split(' ').collect();
        let (first, second) = words.split_at(words.len() / 2);
        if from { second.join(" ") } else { first.join(" ") }
    };
    let long: Vec<_> = lines.iter().filter(|(source, _)| source.split(' ').count() >= 10).collect();
    let is_found = |(source, target): &&&(String, String)| {
        let mixed = format!("{} {}", half(target, false), half(source, true));
        judge(&pair, source, &mixed).iter().any(|finding| finding.defect == Defect::Untranslated)
    };
    let found = long.iter().filter(is_found).count();
    println!("half untranslated: {found} of {} ({:.1} %)", long.len(), share(found, long.len()));
    assert!(share(found, long.len()) >= 90.0);
}

#[test]
fn other_checks_are_seldom_wrong() {
    for language in ["pt-PT", "pt-BR", "es", "fr", "de", "it", "pl", "uk", "ru", "nl", "tr", "cs"] {
        let Some(lines) = news::lines(language) else { return };
        let pair: Pair = format!("en→{language}").parse().unwrap();
        let mut counts = std::collections::BTreeMap::new();
        let mut alarms = 0;
        for (source, target) in &lines {
            let mut found = judge(&pair, source, target);
            found.retain(|f| !OF_NUMBERS.contains(&f.defect) && f.defect != Defect::UnitConverted);
            alarms += usize::from(found.iter().any(|finding| finding.action > Action::Flag));
            for finding in found {
                *counts.entry(finding.defect).or_insert(0) += 1;
            }
        }
        println!(
            "en→{language}, checks other than numbers: {alarms} of {}, {counts:?}",
            lines.len()
        );
        assert!(share(alarms, lines.len()) < 1.0, "en→{language}: {alarms}");
    }
}

/// Some misses, for who works on the checks: `TOLMACH_SHOW_MISSES=1`.
fn show(missed: &[String]) {
    if std::env::var_os("TOLMACH_SHOW_MISSES").is_some() {
        for miss in missed {
            println!("    {miss}");
        }
    }
}

#[allow(clippy::cast_precision_loss)]
fn share(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}
