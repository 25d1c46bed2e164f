//! Who made what, and what they were told.

use std::sync::Arc;

use tolmach::{
    article::{Done, Order},
    config::{Content, Formality},
    glossary::{Entry, Glossary, Terms},
    translator::{Link, Segment, Term, Translated},
};

use super::double::{Notebook, Scripted, all, bridges, closed, order, page, recall, translate};

#[test]
fn an_answer_names_who_made_it_and_so_does_the_memory() {
    let memory = Arc::new(Notebook::default());
    let asks_others = Scripted::each("chain", |segment| {
        let maker = if segment.text.contains('2') { "deepl/2" } else { "" };
        Translated { maker: maker.to_owned(), ..closed(segment) }
    });
    let order = Order { recall: Some(recall(&memory, &asks_others)), ..order() };

    let rendered = translate(&bridges(3), &order, &asks_others).unwrap();

    let makers: Vec<&str> = rendered.segments.iter().map(|one| one.made.maker.as_str()).collect();
    assert_eq!(makers, ["chain/1", "deepl/2", "chain/1"]);
    assert_eq!(rendered.backends, [("chain".to_owned(), 2), ("deepl".to_owned(), 1)].into());
    let units = memory.0.lock().unwrap();
    assert_eq!(units[1].maker, "deepl/2");
}

#[test]
fn only_a_translator_that_costs_nothing_is_asked_again_in_other_words() {
    let text = "<p>The bridge is closed today, the ministry said on Tuesday {place}.</p>";
    let answers_nothing = || Scripted::each("a", |_| Translated::default());
    let (here, there) = (answers_nothing(), answers_nothing().remote());

    let asked_again = translate(text, &order(), &here).unwrap().segments.remove(0).done;
    let asked_once = translate(text, &order(), &there).unwrap().segments.remove(0).done;

    assert!(asked_again.contains(&Done::AskedInPieces));
    assert!(asked_again.contains(&Done::AskedWithoutProtection));
    assert_eq!(asked_once, [Done::KeptSource]);
    assert_eq!(there.asked(), 1);
}

#[test]
fn a_sentence_is_a_headline_only_where_it_stands_in_headlines_alone() {
    let asked = Scripted::each("a", closed);
    let mut title = page("<p>The bridge 1 is closed. The bridge 2 is closed.</p>");
    title.content = Content::Title;
    let body = page("<p>The bridge 2 is closed. The bridge 3 is closed.</p>");

    all(vec![title, body], &order(), &asked).unwrap();

    let jobs = asked.jobs.lock().unwrap();
    let kinds: Vec<Content> = jobs[0].segments.iter().map(|segment| segment.content).collect();
    assert_eq!(kinds, [Content::Title, Content::Body, Content::Body]);
}

#[test]
fn what_is_said_politely_is_remembered_apart() {
    let memory = Arc::new(Notebook::default());
    let asked = Scripted::each("a", closed);
    let plain = Order { recall: Some(recall(&memory, &asked)), ..order() };
    let polite = Order { formality: Some(Formality::More), ..plain.clone() };

    translate(&bridges(1), &plain, &asked).unwrap();
    translate(&bridges(1), &polite, &asked).unwrap();
    translate(&bridges(1), &polite, &asked).unwrap();

    let jobs = asked.jobs.lock().unwrap();
    let wished: Vec<Option<Formality>> = jobs.iter().map(|job| job.formality).collect();
    assert_eq!(wished, [None, Some(Formality::More)]);
    let units = memory.0.lock().unwrap();
    assert!(units[0].wishes.is_empty() && !units[1].wishes.is_empty());
}

#[test]
fn a_translator_is_told_the_terms_as_they_stand_in_the_segment() {
    let entry = |source: &str, target: &str, is_kept| Entry {
        source: source.into(),
        target: target.into(),
        is_kept,
        ..Entry::default()
    };
    let glossary = Glossary {
        name: "house".into(),
        pair: "en-pt".parse().unwrap(),
        is_active: true,
        entries: vec![entry("bridge", "ponte", false), entry("Omega", "", true)],
        version: 1,
    };
    let terms = Arc::new(Terms::compile([&glossary]));
    let asked = Scripted::each("a", |_| Translated::text("A ponte Omega está fechada."));

    translate("<p>The Bridge Omega is closed.</p>", &Order { terms, ..order() }, &asked).unwrap();

    let jobs = asked.jobs.lock().unwrap();
    let told = Term { source: "Bridge".into(), target: "ponte".into() };
    assert_eq!(jobs[0].segments[0].terms, [told]);
}

/// Puts the parts of a sentence in another order and says where its elements went.
fn reordered(segment: &Segment) -> Translated {
    let text = "Hoje, o porto e a velha ponte: vimo-los.";
    let link = |mark: &std::ops::Range<usize>| {
        let words =
            if segment.text[mark.clone()].contains("bridge") { "a velha ponte" } else { "o porto" };
        let start = text.find(words).unwrap();
        Link { source: mark.clone(), target: start..start + words.len(), weight: Link::CERTAIN }
    };
    Translated { alignment: segment.marks.iter().map(link).collect(), ..Translated::text(text) }
}

#[test]
fn elements_that_a_service_carries_over_stand_where_it_puts_them() {
    let source = "<p>We saw <b>the old bridge</b> and <a href=\"/x\">the harbour</a> today.</p>";
    let carries = Scripted::each("a", reordered).remote();

    let rendered = translate(source, &order(), &carries).unwrap();

    let wanted = "<p>Hoje, <a href=\"/x\">o porto</a> e <b>a velha ponte</b>: vimo-los.</p>";
    assert_eq!(rendered.text, wanted);
    assert_eq!(carries.asked(), 1);
}

#[test]
fn the_same_sentence_with_other_elements_gets_those_by_search() {
    let source = "<p>We saw <b>the old bridge</b> and Kim today.</p>\
                  <p>We saw the old bridge and <i>Kim</i> today.</p>";
    let carries = Scripted::each("a", |segment| {
        let text = "Hoje, Kim e a velha ponte: vimo-los.";
        let start = text.find("a velha").unwrap();
        let target = start..start + "a velha ponte".len();
        let links = segment.marks.iter();
        let links = links.map(|mark| Link {
            source: mark.clone(),
            target: target.clone(),
            weight: Link::CERTAIN,
        });
        Translated { alignment: links.collect(), ..Translated::text(text) }
    });
    let carries = carries.remote();

    let rendered = translate(source, &order(), &carries).unwrap();

    assert_eq!(
        rendered.text,
        "<p>Hoje, Kim e <b>a velha ponte</b>: vimo-los.</p>\
         <p>Hoje, <i>Kim</i> e a velha ponte: vimo-los.</p>"
    );
}

#[test]
fn what_a_service_without_alignment_made_is_not_paid_for_twice() {
    let memory = Arc::new(Notebook::default());
    let plain = Scripted::each("a", closed).remote();
    let order = Order { recall: Some(recall(&memory, &plain)), ..order() };
    let source = "<p>The <b>bridge 1</b> is closed.</p>";

    let first = translate(source, &order, &plain).unwrap();
    let again = translate(source, &order, &plain).unwrap();

    assert_eq!((plain.asked(), again.counts.recalled), (1, 1));
    assert_eq!(first.text, again.text);
}
