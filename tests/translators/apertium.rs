//! Apertium as Debian packages it, and pipelines of our own that fail by order.
//!
//! There is no service to put a double in its place, so the contract is kept here in its meaning.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use tolmach::translator::{Job, Segment, TranslateError, Translated, Translator};

use crate::subject::{ask, job, runtime, translator_within};

/// Debian's pairs. The machine may be busy with other tests.
fn real() -> Arc<dyn Translator> {
    let translator = translator_within(120_000, "kind = \"apertium\"");
    let missing = "apt-get install apertium apertium-eng-spa apertium-es-pt apertium-fr-es \
                   apertium-rus-ukr; tests/check does";
    assert!(translator.route(&"es-pt".parse().unwrap()).is_some(), "{missing}");
    translator
}

/// An installation whose only mode goes through `apertium_fake.py` in this folder.
struct Fake {
    folder: PathBuf,
    translator: Arc<dyn Translator>,
}

impl Fake {
    fn start(name: &str, timeout_ms: u64, settings: &str) -> Fake {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("apertium-{name}"));
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(folder.join("modes")).unwrap();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/translators/apertium_fake.py");
        // Its name among the arguments tells its processes from those of other tests.
        let (stage, folder_name) = (wrapper(&folder), folder.display());
        let mode = format!("cat | {stage} -u '{script}' '{folder_name}' $1 | cat");
        fs::write(folder.join("modes/en-pt.mode"), mode).unwrap();
        let settings =
            format!("kind = \"apertium\"\nfolder = \"{}\"\n{settings}", folder.display());
        let translator = translator_within(timeout_ms, &settings);
        Fake { folder, translator }
    }

    fn ask(&self, texts: &[&str]) -> Result<Vec<Translated>, TranslateError> {
        ask(&*self.translator, job(texts))
    }

    fn processes(&self) -> Vec<String> {
        processes(&format!("{}\0", self.folder.display()))
    }
}

/// A program that takes `-z` as its first argument, as those of Apertium do, and is Python.
fn wrapper(folder: &Path) -> String {
    let file = folder.join("stage");
    fs::write(&file, "#!/bin/sh\nshift\nexec /usr/bin/python3 \"$@\"\n").unwrap();
    let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs::set_permissions(&file, executable).unwrap();
    file.display().to_string()
}

/// Ids of processes with this in their command line.
fn processes(part: &str) -> Vec<String> {
    let entries = fs::read_dir("/proc").unwrap().flatten();
    entries
        .filter(|entry| {
            let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&line).contains(part)
        })
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// Waits for what happens soon, but not at once.
fn soon(is_so: impl Fn() -> bool) -> bool {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(20) {
        if is_so() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    false
}

fn in_pair(pair: &str, texts: &[&str]) -> Job {
    Job { pair: pair.parse().unwrap(), ..job(texts) }
}

fn texts(answer: Result<Vec<Translated>, TranslateError>) -> Vec<String> {
    answer.unwrap().into_iter().map(|translated| translated.text).collect()
}

#[test]
fn pairs_are_those_of_the_installed_modes() {
    let translator = real();

    let listed: Vec<String> =
        translator.routes().iter().map(|route| route.pair.to_string()).collect();

    for pair in ["en-es", "es-en", "es→en-US", "es-pt", "es→pt-BR", "pt-es", "fr-es", "ru-uk"] {
        assert!(listed.iter().any(|known| known == pair), "{pair} is in {listed:?}");
    }
    assert!(translator.routes().is_sorted());
    let maker = |pair: &str| translator.maker(&pair.parse().unwrap()).unwrap();
    assert!(maker("es-pt").starts_with("subject/es-pt@"), "{}", maker("es-pt"));
    assert!(maker("es-MX→pt-BR").starts_with("subject/es-pt_BR@"), "{}", maker("es-MX→pt-BR"));
    assert_eq!(maker("es→pt-PT"), maker("es-pt"));
    let unknown = ask(&*translator, in_pair("tlh-qya", &["nuqneH"]));
    assert!(matches!(unknown, Err(TranslateError::UnsupportedPair { .. })), "{unknown:?}");
}

#[test]
fn texts_are_those_that_the_program_apertium_writes() {
    let sent = [
        "El presidente viajó ayer a la capital del país",
        "La casa es roja, pero el coche es azul.",
        "¿Quién sabe cuándo terminará la guerra?",
        "Los precios subieron un 3,5 % en 2026, etc.",
        "No lo hagas; espera a que llegue Frobnicator.",
    ];
    for pair in ["es-pt", "es-en"] {
        let mode = if pair == "es-en" { "spa-eng" } else { pair };

        let came = texts(ask(&*real(), in_pair(pair, &sent)));

        for (text, came) in sent.iter().zip(came) {
            assert_eq!(came, program(mode, text), "{text}");
        }
    }
}

/// What `apertium -u` makes of a text, without the spaces that its rules add.
fn program(mode: &str, text: &str) -> String {
    let mut child = Command::new("apertium")
        .args(["-u", mode])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), text.as_bytes()).unwrap();
    let output = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    output.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn one_text_and_a_thousand_come_back_in_their_order() {
    let translator = real();
    for count in [1, 7, 1_000] {
        let sent: Vec<String> = (0..count).map(|n| format!("El barco {n} llega hoy.")).collect();
        let sent: Vec<&str> = sent.iter().map(String::as_str).collect();

        let came = texts(ask(&*translator, in_pair("es-pt", &sent)));

        let wanted: Vec<String> = (0..count).map(|n| format!("O barco {n} chega hoje.")).collect();
        assert_eq!(came, wanted);
    }
    assert_eq!(ask(&*translator, in_pair("es-pt", &[])), Ok(Vec::new()));
}

#[test]
fn blank_texts_come_back() {
    let came = texts(ask(&*real(), in_pair("es-pt", &["", " ", "\n\t"])));

    assert_eq!(came, ["", " ", "\n\t"]);
}

#[test]
fn a_long_text_is_translated_and_one_that_is_too_long_is_left() {
    let long = "El barco llega hoy. ".repeat(240);
    let too_long = "El barco llega hoy. ".repeat(600);

    let came = ask(&*real(), in_pair("es-pt", &[&long, &too_long, "Un barco."])).unwrap();

    assert_eq!(came[0].text, "O barco chega hoje. ".repeat(240));
    assert!(came[1].is_left_in_source() && came[1].text == too_long);
    assert_eq!(came[2].text, "Um barco.");
}

#[test]
fn any_script_and_sign_comes_back() {
    let sent = [
        "Київ, 東京 & القاهرة 🙂👩‍👩‍👧",
        "5 < 6 > 4 & \"x\" '7' &amp; <b>",
        "1\n2\t3 {4} [5] \\ ^ $ / @ ~6 [[t:b:7]]8[[/]] ^9<n>$ .[] [m1]",
        "%20 + = ? # — “7” … * *7 x*7",
        "e\u{301} \u{200f}abc\u{200e} \u{a0}5\u{202f}000  \u{1}\u{7f}",
    ];

    let came = texts(ask(&*real(), in_pair("es-pt", &sent)));

    for (text, came) in sent.iter().zip(came) {
        assert_eq!(came, *text);
    }
}

#[test]
fn white_space_comes_back_and_none_is_added() {
    let sent = [" \u{a0}El barco\n\nllega  hoy.\t", "El barco\u{a0}llega\nhoy"];

    let came = texts(ask(&*real(), in_pair("es-pt", &sent)));

    assert_eq!(came, [" \u{a0}O barco\n\nchega  hoje.\t", "O barco\u{a0}chega\nhoje"]);
    let came = texts(ask(&*real(), in_pair("en-es", &["I saw the house.", "No. He will come."])));
    assert!(came.iter().all(|text| text.trim() == text && !text.contains("  ")), "{came:?}");
}

#[test]
fn what_is_kept_comes_back_letter_for_letter() {
    let text = "El presidente de Casa Roja compró `rm -rf [x]^$` ayer.";
    let kept = ["Casa Roja", "`rm -rf [x]^$`"].map(|part| {
        let start = text.find(part).unwrap();
        start..start + part.len()
    });
    let segment = Segment { keep: kept.to_vec(), ..Segment::new(text) };

    let came = ask(&*real(), Job { segments: vec![segment], ..in_pair("es-pt", &[]) });

    assert_eq!(texts(came), ["O presidente de Casa Roja comprou `rm -rf [x]^$` ontem."]);
}

/// A weakness that we accept: what is kept is no word to the rules, so an article before it looks like a
/// pronoun before the verb.
#[test]
fn what_is_kept_takes_no_part_in_the_grammar() {
    let segment = Segment {
        keep: std::iter::once(3..12).collect(),
        ..Segment::new("La Casa Roja compró pan ayer.")
    };

    let came = ask(&*real(), Job { segments: vec![segment], ..in_pair("es-pt", &[]) });

    assert_eq!(texts(came), ["Comprou-a Casa Roja pan ontem."]);
}

#[test]
fn a_word_that_is_not_in_the_dictionary_bears_no_mark() {
    let came = texts(ask(&*real(), in_pair("es-pt", &["El quuxwort llega hoy."])));

    assert_eq!(came, ["O quuxwort chega hoje."]);
}

#[test]
fn no_text_breaks_the_exchange() {
    let mut state = 7_u32;
    let mut chance = move |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) % below
    };
    let signs: Vec<char> =
        "[]{}^$@\\/<>*#+~.'\"- \n\t:|&=%0a\u{ad}\u{200d}é中ب🙂".chars().collect();
    let sent: Vec<String> = (100..500)
        .map(|number| {
            let length = chance(30);
            let sign = |_| match chance(8) {
                0 => char::from_u32(chance(0x11_0000)).filter(|c| *c != '\0').unwrap_or('?'),
                1 => 'l',
                _ => signs[chance(u32::try_from(signs.len()).unwrap()) as usize],
            };
            number.to_string() + &(0..length).map(sign).collect::<String>()
        })
        .collect();
    let sent: Vec<&str> = sent.iter().map(String::as_str).collect();

    let came = ask(&*real(), in_pair("es-pt", &sent)).unwrap();

    for (text, came) in sent.iter().zip(came) {
        assert!(!came.is_left_in_source(), "{text:?}");
        assert_eq!(came.text[..3], text[..3], "{text:?} {came:?}");
    }
}

#[test]
fn a_text_with_the_sign_that_ends_texts_is_left_and_the_others_are_translated() {
    let translator = real();

    let came = ask(&*translator, in_pair("es-pt", &["Un\0barco.", "Un barco."])).unwrap();
    let alone = ask(&*translator, in_pair("es-pt", &["Un\0barco."]));

    assert!(came[0].is_left_in_source() && came[1].text == "Um barco.", "{came:?}");
    assert!(matches!(alone, Err(TranslateError::BadRequest { .. })), "{alone:?}");
}

#[test]
fn a_pipeline_that_was_killed_is_started_again() {
    let translator = real();
    let ours = || processes("pt-es.autogen.bin");
    assert_eq!(texts(ask(&*translator, in_pair("pt-es", &["Um barco."]))), ["Un barco."]);
    let first = ours();
    assert!(!first.is_empty());
    for id in &first {
        assert!(Command::new("kill").args(["-9", id]).status().unwrap().success());
    }

    let came = texts(ask(&*translator, in_pair("pt-es", &["Um barco."])));

    assert_eq!(came, ["Un barco."]);
    assert!(ours().iter().all(|id| !first.contains(id)));
    drop(translator);
    assert!(soon(|| ours().is_empty()), "they end with the translator");
}

/// Debian's tagger for this pair crashes over many sentences.
#[test]
fn a_pair_whose_programs_crash_gives_text_or_says_so() {
    let sent = [
        "Президент сегодня посетил столицу и встретился с министрами.",
        "Дом стоит на берегу реки.",
        "Мы не знаем, что будет завтра.",
        "Он сказал, что приедет вечером.",
    ];

    let answer = ask(&*real(), in_pair("ru-uk", &sent));

    match answer {
        Ok(came) => assert!(
            came.iter().all(|came| !came.text.is_empty())
                && came.iter().any(|came| !came.is_left_in_source())
        ),
        Err(error) => assert!(matches!(error, TranslateError::BadOutput { .. }), "{error:?}"),
    }
}

#[test]
fn a_text_that_kills_pipelines_is_left_and_the_others_are_translated() {
    let fake = Fake::start("poison", 60_000, "");

    let came = fake.ask(&["one", "poison", "two"]).unwrap();
    let alone = fake.ask(&["poison"]);

    assert!(came[1].is_left_in_source());
    assert_eq!((came[0].text.as_str(), came[2].text.as_str()), ("one", "two"));
    assert!(matches!(alone, Err(TranslateError::BadOutput { .. })), "{alone:?}");
}

#[test]
fn an_empty_answer_is_a_failure() {
    for word in ["empty", "nothing"] {
        let fake = Fake::start(word, 60_000, "");

        let came = fake.ask(&["one", word, "two"]).unwrap();
        let alone = fake.ask(&[word]);

        assert!(came[1].is_left_in_source(), "{came:?}");
        assert_eq!((came[0].text.as_str(), came[2].text.as_str()), ("one", "two"));
        assert!(matches!(alone, Err(TranslateError::BadOutput { .. })), "{alone:?}");
    }
}

#[test]
fn a_pipeline_that_answers_twice_gives_nobody_the_answer_to_another_text() {
    let fake = Fake::start("twice", 60_000, "");

    assert_eq!(texts(fake.ask(&["twice one"])), ["twice one"]);
    assert_eq!(texts(fake.ask(&["two", "three"])), ["two", "three"]);
}

#[test]
fn a_pipeline_that_does_not_answer_is_ended_and_the_next_text_finds_another() {
    let fake = Fake::start("asleep", 3_000, "");
    let began = Instant::now();

    let came = fake.ask(&["asleep"]);

    assert!(matches!(came, Err(TranslateError::Unavailable { .. })), "{came:?}");
    assert!(began.elapsed() < Duration::from_secs(10));
    assert!(soon(|| fake.processes().is_empty()));
    assert_eq!(texts(fake.ask(&["one"])), ["one"]);
}

#[test]
fn what_is_withdrawn_is_ended() {
    let fake = Fake::start("withdrawn", 60_000, "");

    let work = fake.translator.translate(job(&["asleep", "one"]));
    let ended = runtime()
        .block_on(async { tokio::time::timeout(Duration::from_millis(500), work).await.is_ok() });

    assert!(!ended);
    assert!(soon(|| fake.processes().is_empty()));
    assert_eq!(texts(fake.ask(&["one"])), ["one"]);
}

#[test]
fn one_pair_has_as_many_pipelines_as_are_allowed_and_they_stay() {
    for (allowed, settings) in [(1, ""), (2, "pipelines = 2")] {
        let fake = Fake::start(&format!("pipelines-{allowed}"), 60_000, settings);
        let last_resort = || Job { is_last_resort: true, ..job(&["one", "two"]) };

        runtime().block_on(async {
            let ask = || fake.translator.translate(last_resort());
            let (one, two, three) = tokio::join!(ask(), ask(), ask());
            assert!(one.is_ok() && two.is_ok() && three.is_ok());
        });

        assert_eq!(fake.processes().len(), allowed);
    }
}

#[test]
fn programs_get_nothing_of_our_environment() {
    let fake = Fake::start("environment", 60_000, "");

    let came = texts(fake.ask(&["environment"])).remove(0);

    // What the shell in front of it adds, and where programs lie; no CARGO_…, no TOLMACH_….
    let known = ["LC_ALL", "OLDPWD", "PATH", "PWD", "SHLVL", "_"];
    assert!(came.split(' ').all(|name| known.contains(&name)), "{came}");
}

#[test]
fn a_folder_without_modes_is_told_at_the_start() {
    let wrong = std::panic::catch_unwind(|| {
        translator_within(1_000, "kind = \"apertium\"\nfolder = \"/nowhere\"")
    });

    let told = *wrong.err().unwrap().downcast::<String>().unwrap();
    assert!(told.contains("folder: /nowhere: expected a folder that has `modes`"), "{told}");
}
