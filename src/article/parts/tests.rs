//! What goes out of a page comes back to it, or nothing does.

use super::{written::html, *};

fn text(words: &str) -> Part {
    Part::Text(words.to_owned())
}

fn run(parts: Vec<Part>, tags: &[&str], keep: &[usize]) -> Run {
    let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    Run { parts, tags, keep: keep.to_vec(), is_title: false }
}

fn line() -> Run {
    let inner = vec![text("this "), Part::Slot(1, vec![text("one")])];
    let parts = vec![text("Read "), Part::Slot(0, inner), Part::Slot(2, Vec::new()), text(".")];
    run(parts, &["a", "b", "svg"], &[])
}

#[test]
fn a_run_comes_back_as_it_was() {
    assert_eq!(read_back(&html(&line()), &line()), Some(line().parts));
}

#[test]
fn words_and_names_of_a_page_are_no_markup() {
    let parts = vec![text("a <b>&amp;</b> "), Part::Slot(0, vec![text("</span><script>")])];
    let hostile = run(parts.clone(), &["script onload=x><img"], &[]);

    let html = html(&hostile);

    assert_eq!(html.matches('<').count(), 2, "{html}");
    assert_eq!(read_back(&html, &hostile), Some(parts));
}

#[test]
fn a_kept_element_comes_back_alone() {
    let parts = vec![text("By "), Part::Slot(0, vec![Part::Slot(1, vec![text("Ann")])])];
    let by = run(parts, &["span", "b"], &[0]);

    let read = read_back(&html(&by), &by);

    assert_eq!(read, Some(vec![text("By "), Part::Slot(0, Vec::new())]));
}

#[test]
fn elements_of_another_number_or_place_are_no_answer() {
    let b = "<b data-slot=\"1\">one</b>";
    let img = "<img data-slot=\"2\">";
    for wrong in [
        format!("<a data-slot=\"0\">this</a>{b}{img}"),
        format!("<a data-slot=\"0\">{b}</a>"),
        format!("<a data-slot=\"0\">{b}</a>{img}{img}"),
        format!("<a data-slot=\"0\">{b}</a>{img}<i data-slot=\"7\">x</i>"),
    ] {
        assert_eq!(read_back(&wrong, &line()), None, "{wrong}");
    }
    let right = format!("{img}<span lang=\"en\"><a data-slot=\"0\">{b} этот</a></span>");
    assert!(read_back(&right, &line()).is_some());
}

#[test]
fn wrong_numbers_are_found() {
    let slot = |slot| Part::Slot(slot, Vec::new());

    assert_eq!(run(vec![slot(0)], &["a"], &[]).check(), Ok(()));
    assert_eq!(run(vec![slot(1)], &["a"], &[]).check(), Err(BadRun::NoSuchSlot(1)));
    assert_eq!(run(vec![slot(0), slot(0)], &["a"], &[]).check(), Err(BadRun::Twice(0)));
    assert_eq!(run(vec![slot(0)], &["a", "b"], &[]).check(), Err(BadRun::Missing(1)));
    assert_eq!(run(vec![slot(0)], &["a"], &[3]).check(), Err(BadRun::NoSuchSlot(3)));
}
