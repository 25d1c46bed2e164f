//! A segment as text with elements in it, and the answer back.
//!
//! For services that carry elements over themselves: [`write()`] puts one around each mark and each part that is
//! kept and escapes the text, [`read`] gives the plain text again, with links to where the elements came to lie.
//! Each service has a [`Spelling`]. It never repairs what a service broke: an element that is missing, doubled
//! or not closed has no link, and no letter of the answer is lost.

mod scan;

use std::ops::Range;

use super::{Link, Segment, Translated};
use scan::{Piece, Scanner};

/// How a service wants elements written; each is told by a number in its attribute `id`.
#[derive(Clone, Copy, Debug)]
pub struct Spelling {
    /// Around what has to come back letter for letter.
    pub kept: Element,
    /// Around what inline markup encloses.
    pub mark: Element,
}

/// One kind of element.
#[derive(Clone, Copy, Debug)]
pub struct Element {
    /// Its name, in lower case.
    pub name: &'static str,
    /// Attributes beside `id`, with a blank in front; empty where there are none.
    pub attributes: &'static str,
}

/// Of our own; the service is told to ignore what is in `x`.
pub const XML: Spelling = Spelling { kept: element("x", ""), mark: element("m", "") };

/// HTML 5.
pub const HTML: Spelling =
    Spelling { kept: element("span", " translate=\"no\""), mark: element("span", "") };

/// HTML, for services that know a class instead.
pub const HTML_CLASS: Spelling =
    Spelling { kept: element("span", " class=\"notranslate\""), mark: element("span", "") };

const fn element(name: &'static str, attributes: &'static str) -> Element {
    Element { name, attributes }
}

/// Whether there is anything to put elements around.
pub fn is_needed(segment: &Segment) -> bool {
    !segment.keep.is_empty() || !segment.marks.is_empty()
}

/// The segment with its elements, escaped: also one without any, where the others of its request have some.
///
/// A control character that no markup may hold is written as a blank.
pub fn write(segment: &Segment, spelling: &Spelling) -> String {
    let (mut out, mut at) = (String::with_capacity(segment.text.len() + 64), 0);
    let mut open: Vec<(usize, &str)> = Vec::new();
    for (id, part) in parts(segment).into_iter().enumerate() {
        while let Some((end, name)) = open.pop_if(|(end, _)| *end <= part.range.start) {
            escape(&segment.text[at..end], &mut out);
            out.extend(["</", name, ">"]);
            at = end;
        }
        escape(&segment.text[at..part.range.start], &mut out);
        at = part.range.start;
        let Element { name, attributes } = if part.is_kept { spelling.kept } else { spelling.mark };
        out.extend(["<", name, attributes, " id=\"", &id.to_string(), "\">"]);
        open.push((part.range.end, name));
    }
    while let Some((end, name)) = open.pop() {
        escape(&segment.text[at..end], &mut out);
        out.extend(["</", name, ">"]);
        at = end;
    }
    escape(&segment.text[at..], &mut out);
    out
}

/// What the service made of [`write()`]'s text, as plain text, with a link of weight [`Link::CERTAIN`] from each
/// mark and each kept part that came back whole, once, and (marks) in one another as they were. An answer in which
/// an end is missing, or is one too many, has links for kept parts only.
pub fn read(answer: &str, segment: &Segment, spelling: &Spelling) -> Translated {
    let parts = parts(segment);
    let mut scanner = Scanner::new(spelling, parts.len());
    let Piece { text, places, is_balanced } = scanner.read(answer);
    let mut places: Vec<Option<Range<usize>>> = places
        .into_iter()
        .zip(&parts)
        // What is kept is known by its letters, too; where a mark ends, by nothing else.
        .map(|(place, part)| (place.filter(|_| is_balanced || part.is_kept), part))
        .map(|(place, part)| part.found(&segment.text, &text, place?))
        .collect();
    disown_displaced(&parts, &mut places);
    let found = parts.iter().zip(&places);
    let found = found.filter_map(|(part, place)| Some((part, place.clone()?)));
    let mut alignment: Vec<Link> =
        found.clone().map(|(part, place)| certain(&part.range, place)).collect();
    // What lies in a kept part lies at the same letters of it.
    for (part, place) in found.filter(|(part, _)| part.is_kept) {
        for mark in segment.marks.iter().filter(|mark| lies_in(mark, &part.range)) {
            let start = place.start + (mark.start - part.range.start);
            alignment.push(certain(mark, start..start + mark.len()));
        }
    }
    Translated { alignment, ..Translated::text(text) }
}

fn certain(source: &Range<usize>, target: Range<usize>) -> Link {
    Link { source: source.clone(), target, weight: Link::CERTAIN }
}

/// What one element is put around.
struct Part {
    range: Range<usize>,
    is_kept: bool,
}

/// Outer before inner. A mark that begins or ends inside a kept part gets no element.
fn parts(segment: &Segment) -> Vec<Part> {
    let part = |is_kept| move |range: &Range<usize>| Part { range: range.clone(), is_kept };
    let kept = |mark: &&Range<usize>| {
        let mut kept = segment.keep.iter();
        !kept.any(|kept| lies_in(mark, kept) || crosses(mark, kept))
    };
    let marks = segment.marks.iter().filter(kept).map(part(false));
    let mut parts: Vec<Part> = marks.chain(segment.keep.iter().map(part(true))).collect();
    parts.sort_by_key(|part| (part.range.start, std::cmp::Reverse(part.range.end)));
    parts
}

impl Part {
    /// Where in `text` its element came to lie, given what the element holds there.
    fn found(&self, source: &str, text: &str, place: Range<usize>) -> Option<Range<usize>> {
        let (source, inside) = (&source[self.range.clone()], &text[place.clone()]);
        if self.is_kept {
            let at = place.start + inside.find(source)?;
            return Some(at..at + source.len());
        }
        let is_tight = source.trim() == source;
        let start =
            place.start + if is_tight { inside.len() - inside.trim_start().len() } else { 0 };
        let end = place.end - if is_tight { inside.len() - inside.trim_end().len() } else { 0 };
        (start < end).then_some(start..end)
    }
}

/// Marks that are no longer in each other, or now are: nobody knows which of the two was moved.
fn disown_displaced(parts: &[Part], places: &mut [Option<Range<usize>>]) {
    let marks: Vec<usize> = (0..parts.len()).filter(|&at| !parts[at].is_kept).collect();
    let mut displaced = Vec::new();
    for (nth, &one) in marks.iter().enumerate() {
        for &other in &marks[nth + 1..] {
            let (Some(here), Some(there)) = (&places[one], &places[other]) else { continue };
            let was_inside = lies_in(&parts[other].range, &parts[one].range);
            let is_right = if was_inside { lies_in(there, here) } else { are_apart(here, there) };
            if !is_right {
                displaced.extend([one, other]);
            }
        }
    }
    for at in displaced {
        places[at] = None;
    }
}

fn lies_in(inner: &Range<usize>, outer: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

fn are_apart(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.end <= other.start || other.end <= one.start
}

fn crosses(one: &Range<usize>, other: &Range<usize>) -> bool {
    !are_apart(one, other) && !lies_in(one, other) && !lies_in(other, one)
}

fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\t' | '\n' | '\r' => out.push(sign),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => out.push(' '),
            sign => out.push(sign),
        }
    }
}
