//! Which language a reader gets.

use tolmach::{
    config::{self, Config},
    lang::Tag,
    ui::{Choice, Origin, Reason, Ui, Wishes},
};

use crate::folder::{Folder, built_in, tag};

#[test]
fn the_reader_gets_the_best_language_we_have() {
    let ui = built_in();
    let cases = [
        (None, None, "en"),
        (Some("uk"), Some("pl"), "uk"),
        (Some("pt"), None, "pt-BR"),
        (Some("pt_br"), None, "pt-BR"),
        (Some("es-419"), None, "es"),
        (Some("tlh"), Some("pl"), "pl"),
        (Some("../../etc"), Some("pl"), "pl"),
        (None, Some("sv, pl;q=0.5, uk;q=0.9"), "uk"),
        (None, Some("uk;q=0, pl;q=0.1"), "pl"),
        (None, Some("uk-UA,uk;q=0.9,en-US;q=0.8"), "uk"),
        (None, Some("*"), "en"),
        (None, Some("en;q=0, *;q=0.5"), "ar"),
        (None, Some("sv;q=1, *;q=0"), "en"),
        (None, Some("pl;q=high, uk;q=0.2"), "uk"),
        (None, Some(";;,,q=,=;q=2, pt ; q=0.3"), "pt-BR"),
        (None, Some(""), "en"),
    ];

    for (asked, accept, expected) in cases {
        let chosen = ui.negotiate(asked, accept);
        assert_eq!(chosen.to_string(), expected, "?lang={asked:?} Accept-Language: {accept:?}");
    }
}

#[test]
fn a_long_header_is_read_in_part() {
    let header = "x-y,".repeat(100_000) + "pl";

    assert_eq!(built_in().negotiate(None, Some(&header)), tag("en"));
}

#[test]
fn a_script_is_never_crossed() {
    let folder = Folder::new("scripts")
        .with("zh-Hans/a.ftl", "a = 简")
        .with("sr/a.ftl", "a = ср")
        .with("he/a.ftl", "a = עב");
    let ui = folder.load();

    assert_eq!(ui.negotiate(Some("zh-TW"), None), tag("en"));
    assert_eq!(ui.negotiate(None, Some("zh-HK, sr;q=0.5")), tag("sr"));
    assert_eq!(ui.negotiate(Some("zh-CN"), None), tag("zh-Hans"));
    assert_eq!(ui.negotiate(Some("zh"), None), tag("zh-Hans"));
    // Readers of Serbian read both scripts.
    assert_eq!(ui.negotiate(Some("sr-Latn"), None), tag("sr"));
    assert_eq!(ui.negotiate(Some("iw"), None), tag("he"));
}

#[test]
fn a_default_without_strings_is_told() {
    let settings = config::Ui { default_language: tag("sv"), ..Config::defaults().ui };
    let ui = Ui::load(&settings).unwrap();

    assert_eq!(ui.negotiate(None, None), tag("en"));
    assert!(ui.warnings()[1].contains("ui.default_language"), "{:?}", ui.warnings());
}

#[test]
fn a_regional_language_falls_back_to_its_parent_message_by_message() {
    let folder = Folder::new("parents")
        .with("en/a.ftl", "a = en\nb = en\nc = en")
        .with("pt/a.ftl", "a = pt\nb = pt")
        .with("pt-PT/a.ftl", "a = pt-PT");
    let ui = folder.load();
    let say = |id| ui.text(&tag("pt-AO"), id, &[]);

    assert_eq!([say("a"), say("b"), say("c")], ["pt-PT", "pt", "en"]);
    assert_eq!(ui.strings(&tag("pt-PT")).messages["b"], "pt");
    assert!(ui.strings(&tag("pt-PT")).fallback.contains(&"b".to_owned()));
}

/// The choice of these languages, by default the first or English.
fn choice(available: &[&str]) -> Choice {
    let languages: Vec<Tag> = available.iter().map(|text| tag(text)).collect();
    Choice::new(&languages, &languages[0])
}

fn served(choice: &Choice, wanted: &str) -> String {
    choice.serving(wanted).map_or_else(|| "-".to_owned(), Tag::to_string)
}

#[test]
fn a_reader_is_served_by_the_nearest_after_cldr() {
    let portal: &[&str] = &[
        "en-US", "de", "es", "pt-BR", "zh-CN", "zh-TW", "sr", "nb", "ru", "uk", "he", "fil", "ro",
        "id",
    ];
    let cases: &[(&str, &[&str], &str)] = &[
        ("zh-HK", portal, "zh-TW"),
        ("zh-Hant", portal, "zh-TW"),
        ("zh-MO", portal, "zh-TW"),
        ("zh", portal, "zh-CN"),
        ("zh-SG", portal, "zh-CN"),
        ("zh-TW", &["en", "zh-Hans", "zh-Hant"], "zh-Hant"),
        ("zh-TW", &["en", "zh-Hans"], "-"),
        ("zh-Hans", &["en", "zh-Hant"], "-"),
        ("zh-MO", &["zh-TW", "zh-HK"], "zh-HK"),
        ("zh-cmn-Hant", portal, "zh-TW"),
        ("zh_Hans_CN", portal, "zh-CN"),
        ("cmn-TW", portal, "zh-TW"),
        ("no", portal, "nb"),
        ("nn-NO", portal, "nb"),
        ("nb-NO", &["en", "nn"], "nn"),
        ("no-bok", portal, "nb"),
        ("da", portal, "-"),
        ("sv", portal, "-"),
        ("sr-Latn-RS", portal, "sr"),
        ("sh", portal, "sr"),
        ("iw", portal, "he"),
        ("tl", portal, "fil"),
        ("in", portal, "id"),
        ("mo", portal, "ro"),
        ("be", portal, "-"),
        ("ca", portal, "-"),
        ("gsw", portal, "-"),
        ("lb", portal, "-"),
        ("uk", &["en", "ru"], "-"),
        ("kk", &["en", "ru"], "-"),
        ("hr", portal, "-"),
        ("pt-AO", &["pt-BR", "pt-PT"], "pt-PT"),
        ("pt-AO", &["pt", "pt-PT"], "pt-PT"),
        ("pt-US", &["pt-PT", "pt-BR"], "pt-BR"),
        ("pt", &["pt-PT", "pt-BR"], "pt-BR"),
        ("pt", &["en", "pt-PT"], "pt-PT"),
        ("es-AR", &["es-ES", "es-MX"], "es-MX"),
        ("es-AR", &["es", "es-419"], "es-419"),
        ("es-AR", &["es", "es-MX"], "es-MX"),
        ("es-MX", &["es", "es-419"], "es-419"),
        ("es-PH", &["es-MX", "es-ES"], "es-ES"),
        ("en-AU", &["en-US", "en-GB"], "en-GB"),
        ("en-AU", &["en", "en-GB"], "en-GB"),
        ("en-IN", &["en-US", "en-001"], "en-001"),
        ("en-CA", &["en-GB", "en-US"], "en-US"),
        ("de-AT", &["de-CH", "de"], "de"),
        ("de-AT", &["de-CH", "de-DE"], "de-CH"),
        ("az-IR", &["az-Latn", "az-Arab"], "az-Arab"),
        ("ar-MA", &["ar-SA", "ar-TN"], "ar-TN"),
        ("uk-u-nu-latn", portal, "uk"),
        ("ca-valencia", &["en", "ca"], "ca"),
        ("und", portal, "-"),
        ("", portal, "-"),
        ("*", portal, "-"),
    ];

    for (wanted, available, expected) in cases {
        assert_eq!(served(&choice(available), wanted), *expected, "{wanted} of {available:?}");
    }
}

#[test]
fn another_language_is_served_only_where_the_project_allows_it() {
    let project =
        "[locales.be]\nfallback = [\"uk\", \"ru\"]\n\n[locales.uk]\nfallback = [\"pl\"]\n";
    let ui = Folder::new("allowed")
        .with("l10n.toml", project)
        .with("en/a.ftl", "a = en\nb = en\nc = en\nd = en")
        .with("pl/a.ftl", "a = pl\nb = pl\nc = pl")
        .with("ru/a.ftl", "a = ru")
        .with("uk/a.ftl", "a = uk")
        .load();
    let set = ui.current();
    let of = |accept| set.explain(&Wishes { accept_language: Some(accept), ..Wishes::default() });

    assert_eq!(of("be-BY").chosen, tag("uk"));
    assert_eq!(of("be").steps[0].reason, Reason::Fallback);
    assert_eq!(of("be;q=0.5, ru").chosen, tag("ru"));
    assert_eq!(of("kk").chosen, tag("en"));
    assert_eq!(of("uk").chain, [tag("uk"), tag("pl"), tag("en")]);
}

#[test]
fn the_chain_follows_the_wishes_of_the_reader() {
    let choice = choice(&["en", "de", "es", "es-419", "pl", "pt", "pt-PT", "uk"]);
    let chain = |asked, saved, accept| {
        let wishes = Wishes { asked, saved, accept_language: accept };
        let negotiated = choice.negotiate(&wishes);
        let chain: Vec<String> = negotiated.chain.iter().map(Tag::to_string).collect();
        (negotiated.by, chain.join(" "))
    };

    for (asked, saved, accept, by, expected) in [
        (None, None, Some("uk, pl;q=0.9, ru;q=0.8"), Origin::Accept, "uk pl en"),
        (None, None, Some("es-MX, de"), Origin::Accept, "es-419 es de en"),
        (Some("pt-AO"), None, Some("uk"), Origin::Asked, "pt-PT pt uk en"),
        (Some("tlh"), Some("uk"), Some("pl"), Origin::Saved, "uk pl en"),
        (None, Some("rubbish!"), Some("ja"), Origin::Default, "en"),
        (None, None, Some("de;q=0, pl, en;q=0"), Origin::Accept, "pl en"),
        (None, None, None, Origin::Default, "en"),
    ] {
        let seen = chain(asked, saved, accept);
        assert_eq!(seen, (by, expected.to_owned()), "{asked:?} {saved:?} {accept:?}");
    }
}

#[test]
fn every_wish_is_explained() {
    let choice = choice(&["en", "pl", "pt-PT", "zh-Hant"]);
    let accept = "pt-AO, zh-CN;q=0.8, x!;q=0.7, *;q=0.1, pl;q=0";

    let told = choice.negotiate(&Wishes { accept_language: Some(accept), ..Wishes::default() });

    let steps: Vec<_> = told.steps.iter().map(|step| (step.wish.as_str(), step.reason)).collect();
    let expected = [
        ("pt-AO", Reason::Parent),
        ("zh-CN", Reason::Nothing),
        ("x!", Reason::NoTag),
        ("*", Reason::Any),
        ("en", Reason::Default),
    ];
    assert_eq!(steps, expected);
    assert_eq!(told.refused, ["pl"]);
    assert!((told.steps[1].weight - 0.8).abs() < 1e-6, "{}", told.steps[1].weight);
}

#[test]
fn nobodys_header_breaks_the_negotiation() {
    let choice = choice(&["en", "pl", "uk"]);
    let pieces =
        ["uk", "pl", "*", ";q=", "q=0", ";", ",", "=", "0.5", "-", "_", "é", "\u{0}", "zh-"];
    let mut state = 7_u64;
    for _ in 0..20_000 {
        let mut header = String::new();
        for _ in 0..state % 12 {
            state =
                state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
            header.push_str(pieces[usize::try_from(state >> 33).unwrap() % pieces.len()]);
        }
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963) >> 1;
        let wishes =
            Wishes { asked: Some(&header), saved: Some(&header), accept_language: Some(&header) };

        let told = choice.negotiate(&wishes);

        assert_eq!(told.chosen, choice.choose(&wishes), "{header:?}");
        assert!(told.chain.contains(&tag("en")), "{header:?}");
    }
    let long = "é,".repeat(2_000);
    assert_eq!(
        choice.choose(&Wishes { accept_language: Some(&long), ..Wishes::default() }),
        tag("en")
    );
    let many = "xx,".repeat(31) + "pl,uk";
    assert_eq!(
        choice.choose(&Wishes { accept_language: Some(&many), ..Wishes::default() }),
        tag("pl")
    );
    let late = "xx,".repeat(32) + "pl,uk";
    assert_eq!(
        choice.choose(&Wishes { accept_language: Some(&late), ..Wishes::default() }),
        tag("en")
    );
}

#[derive(serde::Deserialize)]
struct Case {
    file: String,
    requested: Vec<String>,
    available: Vec<String>,
    default: Option<String>,
    output: Vec<String>,
    /// What we answer instead; `why` is in the file.
    ours: Option<Vec<String>>,
}

#[derive(serde::Deserialize)]
struct Cases {
    cases: Vec<Case>,
}

#[test]
fn the_cases_of_fluent_langneg_come_out_as_they_do_there_or_are_listed() {
    let cases: Cases =
        serde_json::from_str(include_str!("../fixtures/negotiation/fluent-langneg.json")).unwrap();

    for case in cases.cases {
        let mut available: Vec<Tag> = case.available.iter().map(|text| tag(text)).collect();
        available.dedup();
        let default = case.default.as_ref().map_or(available[0].clone(), |text| tag(text));
        let choice = Choice::new(&available, &default);
        let found = case.requested.iter().flat_map(|wanted| match case.file.split('/').next() {
            Some("filtering") => choice.filter(wanted),
            _ => choice.serving(wanted).into_iter().collect(),
        });
        let mut seen: Vec<String> = Vec::new();
        for tag in found.map(Tag::to_string) {
            if !seen.contains(&tag) {
                seen.push(tag);
            }
        }
        if case.file.starts_with("lookup") {
            seen.truncate(1);
        }
        if seen.is_empty() && case.default.is_some() {
            seen.push(choice.default_language().to_string());
        }

        let what = format!("{}: {:?} of {:?}", case.file, case.requested, case.available);
        assert_eq!(&seen, case.ours.as_ref().unwrap_or(&case.output), "{what}");
        assert_ne!(case.ours.as_ref(), Some(&case.output), "no deviation any more: {what}");
    }
}
