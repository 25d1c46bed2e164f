//! Elements go out and come back, whatever a service makes of them.

use std::ops::Range;

use proptest::prelude::*;
use tolmach::translator::{
    Link, Segment, Translated,
    tagged::{self, HTML, HTML_CLASS, Spelling, XML},
};

use crate::subject::segment;

const SPELLINGS: [&Spelling; 3] = [&XML, &HTML, &HTML_CLASS];

/// Text with much in it that looks like markup.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<m id=\"0\">"),
        Just("</m>"),
        Just("<span>"),
        Just("&amp;"),
        Just("&#39;"),
        Just("& <"),
        Just(">"),
        Just("\" '"),
        Just("ї東🙂e\u{301}"),
        Just(" word"),
        Just("a"),
    ];
    proptest::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
}

/// Ranges as [`Segment`] wants them: kept ones apart, marks in each other or apart, none empty.
fn segments() -> impl Strategy<Value = Segment> {
    (texts(), proptest::collection::vec((0..100_usize, 0..100_usize), 0..8)).prop_map(
        |(text, pairs)| {
            let mut edges: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            edges.push(text.len());
            let ranges = pairs.into_iter().map(|(one, other)| {
                let (one, other) = (edges[one % edges.len()], edges[other % edges.len()]);
                one.min(other)..one.max(other)
            });
            let mut segment = Segment::new(text.as_str());
            for (nth, range) in ranges.filter(|range| !range.is_empty()).enumerate() {
                if nth % 3 == 0 && segment.keep.iter().all(|kept| are_apart(kept, &range)) {
                    segment.keep.push(range);
                } else if segment.marks.iter().all(|mark| is_nested(mark, &range)) {
                    segment.marks.push(range);
                }
            }
            segment.keep.sort_by_key(|range| range.start);
            segment.marks.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
            segment
        },
    )
}

fn lies_in(inner: &Range<usize>, outer: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

fn are_apart(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.end <= other.start || other.end <= one.start
}

fn is_nested(one: &Range<usize>, other: &Range<usize>) -> bool {
    are_apart(one, other) || lies_in(one, other) || lies_in(other, one)
}

/// What holds of every answer, however broken.
fn check(segment: &Segment, read: &Translated) -> Result<(), TestCaseError> {
    for Link { source, target, weight } in &read.alignment {
        prop_assert!(segment.marks.contains(source) || segment.keep.contains(source));
        prop_assert!(*weight >= Link::CERTAIN);
        prop_assert!(read.text.get(target.clone()).is_some_and(|inside| !inside.is_empty()));
        if segment.keep.contains(source) {
            prop_assert_eq!(&read.text[target.clone()], &segment.text[source.clone()]);
        }
    }
    Ok(())
}

/// The tags of an answer, as ranges of it.
fn tags(answer: &str) -> Vec<Range<usize>> {
    let open = answer.match_indices('<').map(|(at, _)| at);
    open.map(|at| at..at + answer[at..].find('>').unwrap() + 1).collect()
}

/// Whether a text is the source, or has one end more in it: nobody knows whether that was the author's.
fn holds(text: &str, source: &str) -> bool {
    let without = |(at, end): (usize, &str)| [&text[..at], &text[at + end.len()..]].concat();
    let ends = ["</m>", "</x>", "</span>"].into_iter();
    let mut ends = ends.flat_map(|end| text.match_indices(end));
    text == source || ends.any(|found| without(found) == source)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_a_service_does_not_touch_comes_back_as_it_was(segment in segments()) {
        for spelling in SPELLINGS {
            let written = tagged::write(&segment, spelling);
            let read = tagged::read(&written, &segment, spelling);

            prop_assert_eq!(&read.text, &segment.text);
            check(&segment, &read)?;
            let mut linked: Vec<Range<usize>> = Vec::new();
            for link in &read.alignment {
                prop_assert_eq!(&link.source, &link.target);
                linked.push(link.source.clone());
            }
            for kept in &segment.keep {
                prop_assert!(linked.contains(kept));
            }
            for mark in &segment.marks {
                let crosses = segment.keep.iter().any(|kept| !is_nested(kept, mark));
                let is_blank = segment.text[mark.clone()].trim().is_empty();
                prop_assert!(crosses || is_blank || linked.contains(mark), "{:?}", mark);
            }
        }
    }

    #[test]
    fn a_tag_that_is_lost_or_doubled_costs_no_letter(
        segment in segments(),
        nth in 0..100_usize,
        is_doubled in any::<bool>(),
    ) {
        for spelling in SPELLINGS {
            let mut answer = tagged::write(&segment, spelling);
            let tags = tags(&answer);
            if let Some(tag) = tags.get(nth % tags.len().max(1)).cloned() {
                let twice = answer[tag.clone()].repeat(2);
                answer.replace_range(tag, if is_doubled { &twice } else { "" });
                let read = tagged::read(&answer, &segment, spelling);

                check(&segment, &read)?;
                prop_assert!(holds(&read.text, &segment.text), "{}", read.text);
                // Whatever is linked is linked to the right words.
                for Link { source, target, .. } in &read.alignment {
                    prop_assert_eq!(&read.text[target.clone()], &segment.text[source.clone()]);
                }
            }
        }
    }

    #[test]
    fn whatever_comes_is_read(segment in segments(), answer in texts(), other in segments()) {
        for spelling in SPELLINGS {
            check(&segment, &tagged::read(&answer, &segment, spelling))?;
            check(&segment, &tagged::read(&tagged::write(&other, spelling), &segment, spelling))?;
        }
    }
}

/// What is linked to what in an answer to `<m 0>the <m 1>black</m></m> <m 2>queen</m> <x 3>A&B</x>`.
fn links(answer: &str) -> (String, Vec<(String, String)>) {
    let segment = segment("the black queen A&B", &["the black", "black", "queen"], &["A&B"]);
    let read = tagged::read(answer, &segment, &XML);
    let link = |link: &Link| {
        (segment.text[link.source.clone()].to_owned(), read.text[link.target.clone()].to_owned())
    };
    let links = read.alignment.iter().map(link).collect();
    (read.text, links)
}

fn linked(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(source, target)| ((*source).to_owned(), (*target).to_owned())).collect()
}

#[test]
fn elements_may_come_in_another_order() {
    let answer =
        "<x id=\"3\">A&amp;B</x> <m id=\"2\"> rainha </m><m id=\"0\"><m id=\"1\">preta</m></m>";

    let (text, links) = links(answer);

    assert_eq!(text, "A&B  rainha preta");
    let wanted = [("the black", "preta"), ("black", "preta"), ("queen", "rainha"), ("A&B", "A&B")];
    assert_eq!(links, linked(&wanted));
}

#[test]
fn what_came_back_broken_has_no_link_and_the_rest_has() {
    for (answer, text, wanted) in [
        ("a <m id=\"1\">preta</m> rainha", "a preta rainha", &[("black", "preta")][..]),
        ("<m id=\"2\">a</m> <m id=\"2\">b</m> <x id=\"3\">A&B</x>", "a b A&B", &[("A&B", "A&B")]),
        ("<m id=\"2\"></m>rainha", "rainha", &[]),
        ("<x id=\"3\">A e B</x>", "A e B", &[]),
        // Out of the element it was in; around the element it was beside.
        ("<m id=\"0\">a</m> <m id=\"1\">preta</m>", "a preta", &[]),
        ("<m id=\"2\">r <m id=\"0\">a</m></m>", "r a", &[]),
        ("<m id=\"2\">rainha", "rainha", &[]),
        ("nada", "nada", &[]),
    ] {
        assert_eq!(links(answer), (text.to_owned(), linked(wanted)), "{answer}");
    }
}

#[test]
fn a_mark_in_a_kept_part_lies_at_the_same_letters() {
    let segment = segment("at fn() it", &["fn()", "n("], &["fn()"]);
    let written = tagged::write(&segment, &XML);

    let read = tagged::read("em <x id=\"0\">fn()</x> ele", &segment, &XML);

    assert_eq!(written, "at <x id=\"0\">fn()</x> it");
    let targets: Vec<&str> =
        read.alignment.iter().map(|link| &read.text[link.target.clone()]).collect();
    assert_eq!(targets, ["fn()", "fn()", "n("]);
}

#[test]
fn elements_are_spelled_as_each_service_wants_them() {
    let segment = segment("a<b A&B", &["a<b"], &["A&B"]);

    let spelled = SPELLINGS.map(|spelling| tagged::write(&segment, spelling));

    assert_eq!(
        spelled,
        [
            "<m id=\"0\">a&lt;b</m> <x id=\"1\">A&amp;B</x>",
            "<span id=\"0\">a&lt;b</span> <span translate=\"no\" id=\"1\">A&amp;B</span>",
            "<span id=\"0\">a&lt;b</span> <span class=\"notranslate\" id=\"1\">A&amp;B</span>",
        ]
    );
}
