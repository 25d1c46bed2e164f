//! Translators that fail cost no more than what they were asked for.

use std::{
    sync::{Arc, atomic::AtomicUsize, atomic::Ordering},
    time::{Duration, Instant},
};

use tolmach::{
    article::{self, Done, Order, Others, Verdict},
    translator::{TranslateError, Translated, Urgency},
};

use super::double::{
    Notebook, Scripted, all_closed, bridges, closed, order, page, recall, translate, unavailable,
};

#[test]
fn a_job_that_fails_costs_its_own_sentences_only() {
    let fails = Scripted::new("a", |number, job| match number {
        1 => Some(Err(unavailable())),
        _ => Some(Ok(all_closed(job))),
    });

    let rendered = translate(&bridges(36), &order(), &fails).unwrap();

    assert_eq!(rendered.counts.left_in_source, 16);
    assert_eq!(rendered.counts.missed, 16);
    assert_eq!(rendered.text.matches("está fechada").count(), 20);
    let mut left = rendered.segments.iter().filter(|one| one.verdict == Verdict::KeptSource);
    assert!(left.all(|one| one.target == one.source && one.done == [Done::KeptSource]));
}

#[test]
fn where_nothing_is_translated_the_error_is_told_and_not_everything_asked() {
    let fails = Scripted::new("a", |_, _| Some(Err(unavailable())));

    let answer = translate(&bridges(4 + 16 * 40), &order(), &fails);

    assert_eq!(answer.unwrap_err(), unavailable());
    assert!(fails.asked() < 20, "{} of 41 jobs", fails.asked());
}

#[test]
fn what_is_known_is_an_answer_where_the_translator_fails() {
    let memory = Arc::new(Notebook::default());
    let works = Scripted::each("a", closed);
    let with_memory = Order { recall: Some(recall(&memory, &works)), ..order() };
    translate(&bridges(3), &with_memory, &works).unwrap();
    let fails = Scripted::new("a", |_, _| Some(Err(unavailable())));

    let rendered = translate(&bridges(5), &with_memory, &fails).unwrap();

    assert_eq!((rendered.counts.recalled, rendered.counts.left_in_source), (3, 2));
    assert_eq!(memory.0.lock().unwrap().len(), 3);
}

#[test]
fn an_older_model_s_words_stand_in_for_those_of_a_job_that_failed() {
    let memory = Arc::new(Notebook::default());
    let old = Scripted::each("old", closed);
    translate(&bridges(2), &Order { recall: Some(recall(&memory, &old)), ..order() }, &old)
        .unwrap();
    let fails = Scripted::new("a", |_, _| Some(Err(unavailable())));

    let with_memory = Order { recall: Some(recall(&memory, &fails)), ..order() };
    let rendered = translate(&bridges(3), &with_memory, &fails).unwrap();

    assert_eq!(rendered.text.matches("está fechada").count(), 2);
    assert_eq!((rendered.counts.flagged, rendered.counts.left_in_source), (2, 1));
    assert!(rendered.segments[0].done.contains(&Done::UsedOlderModel));
}

#[test]
fn a_translator_that_is_full_refuses_before_its_first_job() {
    let full = || TranslateError::Busy { retry_after: Duration::from_secs(1) };
    let refuses = Scripted::new("a", move |_, _| Some(Err(full())));

    let answer = translate(&bridges(1), &order(), &refuses);

    assert_eq!(answer.unwrap_err(), full());
}

#[test]
fn what_is_not_there_in_time_keeps_its_source() {
    let hangs = Scripted::new("a", |number, job| (number != 1).then(|| Ok(all_closed(job))));
    let until = Some(Instant::now() + Duration::from_millis(300));

    let rendered = translate(&bridges(20), &Order { until, ..order() }, &hangs).unwrap();

    assert_eq!(rendered.counts.left_in_source, 16);
    assert_eq!(hangs.jobs.lock().unwrap()[0].until, until);
}

#[test]
fn nothing_is_asked_for_when_the_time_is_over() {
    let works = Scripted::each("a", closed);
    let until = Some(Instant::now());

    let answer = translate(&bridges(20), &Order { until, ..order() }, &works);

    assert!(matches!(answer, Err(TranslateError::Unavailable { .. })));
    assert_eq!(works.asked(), 0);
}

#[test]
fn requests_that_wait_for_one_that_fails_fail_with_it() {
    let memory = Arc::new(Notebook::default());
    let fails = Scripted::new("a", |_, _| Some(Err(unavailable())));
    let order = Order { recall: Some(recall(&memory, &fails)), ..order() };
    let documents = Arc::new(vec![(page(&bridges(3)), Urgency::Normal)]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();

    let answers = runtime.block_on(async {
        let ask = || article::translate(documents.clone(), &order, &fails);
        tokio::join!(ask(), ask(), ask())
    });

    assert!(answers.0.is_err() && answers.1.is_err() && answers.2.is_err());
    assert!(fails.asked() <= 3, "each asks once at most");
}

#[test]
fn what_nobody_could_translate_keeps_its_source_and_is_not_remembered() {
    let memory = Arc::new(Notebook::default());
    let leaves = Scripted::each("a", |segment| {
        let is_left = segment.text.contains('2');
        if is_left { Translated::left_in_source(segment) } else { closed(segment) }
    });
    let leaves = leaves.remote();
    let order = Order { recall: Some(recall(&memory, &leaves)), ..order() };

    let rendered = translate(&bridges(3), &order, &leaves).unwrap();

    assert_eq!(rendered.segments[1].verdict, Verdict::KeptSource);
    assert_eq!(rendered.segments[1].target, "The bridge 2 is closed.");
    assert_eq!((rendered.counts.left_in_source, rendered.counts.missed), (1, 1));
    let remembered: Vec<String> =
        memory.0.lock().unwrap().iter().map(|unit| unit.source.clone()).collect();
    assert_eq!(remembered, ["The bridge 1 is closed.", "The bridge 3 is closed."]);
    assert_eq!(leaves.asked(), 1, "each question costs");
}

#[test]
fn what_nobody_could_translate_others_are_asked_for_unless_they_were() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let same = Scripted::each("a", move |segment| {
        count.fetch_add(1, Ordering::Relaxed);
        Translated::left_in_source(segment)
    });
    let others = Others(vec![Arc::new(same), Arc::new(Scripted::each("b", closed))]);
    let leaves = Scripted::each("a", Translated::left_in_source).remote();

    let rendered = translate(&bridges(1), &Order { others, ..order() }, &leaves).unwrap();

    assert_eq!(rendered.text, "<p>A ponte 1 está fechada.</p>");
    assert_eq!(rendered.segments[0].made.maker, "b/1");
    assert_eq!(asked.load(Ordering::Relaxed), 0, "it is who left it");
}
