//! Pairs of our own: honest ones pass, dishonest ones are found.

use tolmach::{
    article::check::{Action, Candidate, Defect, Judged, check},
    lang::Pair,
};

use super::judge;

const NUMBERS: &str = include_str!("numbers.txt");

/// What the checks of numbers can find.
pub const OF_NUMBERS: &[Defect] = &[
    Defect::NumberChanged,
    Defect::NumberFormat,
    Defect::PercentChanged,
    Defect::DateChanged,
    Defect::TimeChanged,
    Defect::CurrencyChanged,
    Defect::UnitChanged,
];

#[test]
fn honest_numbers_pass_and_dishonest_ones_are_found() {
    let mut wrong = Vec::new();
    let lines = NUMBERS.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    for line in lines {
        let [pair, verdict, source, target] = line.split(" | ").collect::<Vec<_>>()[..] else {
            panic!("four parts: {line}");
        };
        let found = judge(&pair.parse().unwrap(), source, target);
        let is_found = found.iter().any(|finding| OF_NUMBERS.contains(&finding.defect));
        if is_found != (verdict == "!") {
            wrong.push(format!("{line}\n    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

fn found(pair: &str, source: &str, target: &str) -> Vec<(Defect, Action)> {
    let found = judge(&pair.parse().unwrap(), source, target);
    found.into_iter().map(|finding| (finding.defect, finding.action)).collect()
}

#[test]
fn what_money_percentages_and_dates_lose_is_worse_than_no_translation() {
    let cases = [
        ("It cost $1,500 there.", "Custou 1.600 dólares lá."),
        ("It rose 40% there.", "Subiu 40 lá."),
        ("He came on 5 May 2024 there.", "Veio a 5 de junho de 2024 lá."),
    ];
    for (source, target) in cases {
        let found = found("en-pt", source, target);
        assert!(
            found.iter().any(|(_, action)| *action == Action::KeepSource),
            "{target}: {found:?}"
        );
    }
    let small = found("en-pt", "Two men came there.", "Três homens vieram lá.");
    assert_eq!(small, [(Defect::NumberChanged, Action::Retry)]);
}

#[test]
fn evidence_names_the_numbers_and_nothing_else_of_the_text() {
    let pair = "en-pt".parse().unwrap();

    let found =
        judge(&pair, "The senator paid $1,234 for it.", "O senador pagou 1.243 dólares por isso.");

    assert_eq!(found[0].evidence, "source has $1,234; translation has 1.243");
}

#[test]
fn addresses_handles_placeholders_and_protected_text_are_asked_for() {
    let pair: Pair = "en-pt".parse().unwrap();
    let keep = ["Big Ben"];
    let source = "Big Ben: see https://a.example/x, write to @desk about {name}.";
    let target = "Grande Ben: veja https://a.example/y, escreva para desk sobre {nome}.";

    let found = check(&Candidate {
        pair: &pair,
        source,
        target,
        keep: &keep,
        language: Judged::Translation,
    });

    let defects: Vec<Defect> = found.iter().map(|finding| finding.defect).collect();
    for defect in [
        Defect::LostUrl,
        Defect::AddedUrl,
        Defect::LostHandle,
        Defect::LostPlaceholder,
        Defect::LostKept,
    ] {
        assert!(defects.contains(&defect), "{defect:?} in {found:?}");
    }
}

#[test]
fn the_same_words_pass() {
    assert!(found("en-pt", "See https://a.example/x.", "Veja https://a.example/x.").is_empty());
    assert!(found("en-uk", "Apple Watch", "Apple Watch").is_empty());
    assert!(found("en-pt", "The Guardian", "The Guardian").is_empty());
}

#[test]
fn a_copy_another_script_a_loop_and_a_lost_denial_are_found() {
    let cases = [
        (
            "en-pt",
            "The mayor said the road is closed.",
            "The mayor said the road is closed.",
            Defect::Untranslated,
        ),
        (
            "en-pt",
            "The mayor said the road is closed today.",
            "O presidente said the road is closed.",
            Defect::Untranslated,
        ),
        ("en-uk", "The mayor said so yesterday.", "Mer skazav ce vchora.", Defect::WrongScript),
        ("en-pt", "The mayor said so yesterday.", "O мэр disse вчера isso.", Defect::WrongScript),
        (
            "en-pt",
            "The mayor said so.",
            "O presidente da câmara o presidente da câmara disse.",
            Defect::Repeated,
        ),
        (
            "en-pt",
            "The mayor did not say so.",
            "O presidente da câmara disse isso.",
            Defect::Negation,
        ),
        (
            "en-pt",
            "The mayor said so.",
            "O presidente da câmara disse isso",
            Defect::EndPunctuation,
        ),
        ("en-pt", "\"So\", he said.", "&quot;Assim&quot;, disse ele.", Defect::EscapedEntity),
        ("en-pt", "The mayor said so.", "O presidente \u{fffd} disse isso.", Defect::Garbled),
    ];
    for (pair, source, target, defect) in cases {
        let found = found(pair, source, target);
        assert!(
            found.iter().any(|(found, _)| *found == defect),
            "{defect:?} in {target:?}: {found:?}"
        );
    }
}
