//! What every translator promises.

use std::time::{Duration, Instant, SystemTime};

use tolmach::translator::{Job, TranslateError, Translated};

use crate::{
    double::{Fault, Response},
    subject::{SECRET, Subject, TIMEOUT_MS, ask, ask_failing, job, pair, runtime, translation},
};

/// Makes the whole suite for a subject: `contract!(crate::deepl::subject());`
#[macro_export]
macro_rules! contract {
    ($subject:expr) => {
        mod promises {
            $crate::contract!(@each $subject;
                one_text_and_a_thousand_come_back_in_their_order
                blank_texts_come_back_and_are_not_sent
                a_text_that_is_too_long_is_left_and_the_others_are_translated
                any_script_and_sign_goes_through
                whoever_can_be_asked_instead_is_not_kept_waiting
                the_last_resort_waits_as_long_as_the_service_says_in_each_spelling
                a_server_error_is_asked_again_by_the_last_resort_only
                a_used_up_quota_is_told_as_that_and_not_asked_again
                a_refused_key_is_told_as_that_and_not_asked_again
                a_service_that_fails_in_any_way_is_an_error_in_time
                what_is_withdrawn_is_not_sent
                no_error_tells_a_key_or_a_text
                a_pair_it_has_not_is_told_as_that
            );
        }
    };
    (@each $subject:expr; $($name:ident)*) => {
        $(#[test] fn $name() { $crate::contract::$name(&$subject); })*
    };
}

const TEXT: &str = "The harbour is open.";

fn texts(answer: Result<Vec<Translated>, TranslateError>) -> Vec<String> {
    answer.unwrap().into_iter().map(|translated| translated.text).collect()
}

pub fn one_text_and_a_thousand_come_back_in_their_order(subject: &Subject) {
    let (_, translator) = subject.start();
    for count in [1, 7, 1_000] {
        let sent: Vec<String> = (0..count).map(|n| format!("Ferry number {n} is late.")).collect();
        let sent: Vec<&str> = sent.iter().map(String::as_str).collect();

        let came = texts(ask(&*translator, job(&sent)));

        let wanted: Vec<String> = sent.iter().map(|text| translation(text)).collect();
        assert_eq!(came, wanted);
    }
    assert_eq!(ask(&*translator, job(&[])), Ok(Vec::new()));
}

pub fn blank_texts_come_back_and_are_not_sent(subject: &Subject) {
    let (double, translator) = subject.start();

    let came = texts(ask(&*translator, job(&["", " ", "\n\t"])));

    assert_eq!(came, ["", " ", "\n\t"]);
    assert_eq!(subject.asked(&double), 0);
}

pub fn a_text_that_is_too_long_is_left_and_the_others_are_translated(subject: &Subject) {
    let (_, translator) = subject.start();
    let too_long = (subject.too_long)();

    let came = ask(&*translator, job(&["One.", &too_long, "Two."])).unwrap();

    assert_eq!(came[0].text, translation("One."));
    assert!(came[1].is_left_in_source() && came[1].text == too_long);
    assert_eq!(came[2].text, translation("Two."));
}

pub fn any_script_and_sign_goes_through(subject: &Subject) {
    let (_, translator) = subject.start();
    let sent = [
        "Київ, 東京 & القاهرة 🙂👩‍👩‍👧",
        "5 < 6 > 4 & \"so\" 'on' &amp; <b>",
        "line one\nline two\tand {braces} [brackets] \\ ^ $ / @",
        "%20 + = ? # — “quoted” …",
        "e\u{301} \u{200f}abc\u{200e} \u{a0}5\u{202f}000",
    ];

    let came = texts(ask(&*translator, job(&sent)));

    for (text, came) in sent.iter().zip(came) {
        assert_eq!(came, translation(text));
    }
}

pub fn whoever_can_be_asked_instead_is_not_kept_waiting(subject: &Subject) {
    let (double, translator) = subject.start();
    double.fail_next(Fault::Says((subject.too_often)().with("Retry-After", "30")));
    let began = Instant::now();

    let answer = ask(&*translator, job(&[TEXT]));

    assert!(matches!(answer, Err(TranslateError::Busy { .. })), "{answer:?}");
    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!(subject.asked(&double), 1);
}

pub fn the_last_resort_waits_as_long_as_the_service_says_in_each_spelling(subject: &Subject) {
    for (name, value) in
        [("Retry-After", "1"), ("Retry-After", "a date"), ("retry-after-ms", "700")]
    {
        let (double, translator) = subject.start();
        let in_two_seconds = httpdate(SystemTime::now() + Duration::from_secs(2));
        let value = if value == "a date" { in_two_seconds.as_str() } else { value };
        double.fail_next(Fault::Says((subject.too_often)().with(name, value)));
        let began = Instant::now();

        let answer = ask(&*translator, Job { is_last_resort: true, ..job(&[TEXT]) });

        assert_eq!(texts(answer), [translation(TEXT)], "{name}: {value}");
        assert!(began.elapsed() >= Duration::from_millis(600), "{name}: {value}");
        assert_eq!(subject.asked(&double), 2);
    }
}

/// As RFC 9110 writes it. A date has whole seconds: one in two seconds is at least one second away.
fn httpdate(time: SystemTime) -> String {
    let seconds = time.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs().to_string();
    let arguments = ["-u", "-R", "-d", &format!("@{seconds}")].map(str::to_owned);
    let date = std::process::Command::new("date").args(arguments).env("LC_ALL", "C").output();
    String::from_utf8(date.unwrap().stdout).unwrap().trim().replace("+0000", "GMT")
}

pub fn a_server_error_is_asked_again_by_the_last_resort_only(subject: &Subject) {
    for (is_last_resort, asked) in [(false, 1), (true, 2)] {
        let (double, translator) = subject.start();
        double.fail_next(Fault::Says(Response::json(500, &serde_json::json!({}))));

        let answer = ask(&*translator, Job { is_last_resort, ..job(&[TEXT]) });

        assert_eq!(answer.is_ok(), is_last_resort, "{answer:?}");
        assert_eq!(subject.asked(&double), asked);
    }
}

pub fn a_used_up_quota_is_told_as_that_and_not_asked_again(subject: &Subject) {
    let (double, translator) = subject.start();
    double.fail_always(Some(Fault::Says((subject.quota)())));

    let answer = ask(&*translator, Job { is_last_resort: true, ..job(&[TEXT]) });

    assert!(matches!(answer, Err(TranslateError::QuotaExhausted { .. })), "{answer:?}");
    assert_eq!(subject.asked(&double), 1);
}

pub fn a_refused_key_is_told_as_that_and_not_asked_again(subject: &Subject) {
    let (double, translator) = subject.start();
    double.fail_always(Some(Fault::Says((subject.refusal)())));

    let answer = ask(&*translator, Job { is_last_resort: true, ..job(&[TEXT]) });

    assert!(matches!(answer, Err(TranslateError::Auth { .. })), "{answer:?}");
    assert_eq!(subject.asked(&double), 1);
}

pub fn a_service_that_fails_in_any_way_is_an_error_in_time(subject: &Subject) {
    let html = Response::new(200, "text/html", "<html>Please log in</html>");
    let redirect = Response::new(302, "text/html", "").with("Location", "/elsewhere");
    let faults = [
        Fault::Silence,
        Fault::HangsUp,
        Fault::BreaksOff,
        Fault::Garbage,
        Fault::Drips,
        Fault::Late(Duration::from_secs(5)),
        Fault::Says(html),
        Fault::Says(redirect),
        Fault::Says(Response::json(200, &serde_json::json!({}))),
        Fault::Says(Response::json(200, &serde_json::json!([]))),
        Fault::Says(Response::json(503, &serde_json::json!(null))),
        Fault::Says(Response::new(504, "text/plain", "")),
    ];
    for fault in faults {
        let began = Instant::now();

        let (asked, answer) = ask_failing(subject, fault.clone());

        assert!(answer.is_err(), "{fault:?}: {answer:?}");
        assert_eq!(asked, 1, "{fault:?}");
        // The time of an attempt, and what a busy machine adds.
        assert!(began.elapsed() < Duration::from_millis(TIMEOUT_MS) + Duration::from_secs(3));
    }
}

pub fn what_is_withdrawn_is_not_sent(subject: &Subject) {
    let (double, translator) = subject.start();
    double.fail_always(Some(Fault::Late(Duration::from_millis(200))));
    let sent: Vec<String> = (0..5_000).map(|n| format!("Ferry {n} is late today.")).collect();
    let sent: Vec<&str> = sent.iter().map(String::as_str).collect();

    let runtime = runtime();
    let work = translator.translate(job(&sent));
    let ended = runtime
        .block_on(async { tokio::time::timeout(Duration::from_millis(100), work).await.is_ok() });

    assert!(!ended);
    let asked = subject.asked(&double);
    runtime.block_on(async { tokio::time::sleep(Duration::from_millis(400)).await });
    assert_eq!(subject.asked(&double), asked, "nothing was sent after it was withdrawn");
}

pub fn no_error_tells_a_key_or_a_text(subject: &Subject) {
    let echo = format!("wrong: {TEXT} with {SECRET}");
    let body = serde_json::json!({"error": {"message": echo, "code": echo, "type": echo},
                                  "message": echo, "__type": echo});
    for status in [400, 401, 403, 404, 413, 418, 429, 500, 503] {
        let (double, translator) = subject.start();
        // A service may be asked once more with a new token.
        double.fail_always(Some(Fault::Says(Response::json(status, &body))));
        let error = ask(&*translator, job(&[TEXT])).unwrap_err();

        let told = format!("{error} {error:?}");

        assert!(!told.contains("harbour") && !told.contains(SECRET), "{told}");
    }
}

pub fn a_pair_it_has_not_is_told_as_that(subject: &Subject) {
    let (double, translator) = subject.start();
    let pair = "tlh-qya".parse().unwrap();

    assert_eq!(translator.route(&pair), None);
    let answer = ask(&*translator, Job { pair, ..job(&[TEXT]) });

    assert!(matches!(answer, Err(TranslateError::UnsupportedPair { .. })), "{answer:?}");
    assert_eq!(subject.asked(&double), 0);
    let known = self::pair();
    assert!(translator.route(&known).is_some() && translator.maker(&known).is_some());
}
