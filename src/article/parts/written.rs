//! A run as HTML for the pipeline. No word and no name of the page's gets in as markup.

use super::{Part, Run};
use crate::article::html::{is_inline, speaks};

/// The attribute that says an element's number.
pub const NUMBER: &str = "data-slot";

/// A run as HTML, each element once with its number.
pub fn html(run: &Run) -> String {
    let mut html = String::new();
    write(&run.parts, run, &mut html);
    html
}

fn write(parts: &[Part], run: &Run, html: &mut String) {
    for part in parts {
        match part {
            Part::Text(words) => escape(words, html),
            Part::Slot(slot, inside) => element(*slot, inside, run, html),
        }
    }
}

fn element(slot: usize, inside: &[Part], run: &Run, html: &mut String) {
    let tag = run.tags[slot].as_str();
    let mut words = String::new();
    super::say(inside, &mut words);
    if tag == "br" {
        open("br", slot, "", html);
    } else if inside.is_empty() || run.keeps(slot) && words.trim().is_empty() {
        // Nothing to say: it moves as a picture does.
        open("img", slot, "", html);
    } else if run.keeps(slot) {
        open("span", slot, " translate=\"no\"", html);
        escape(&words, html);
        html.push_str("</span>");
    } else {
        // What is inline on a page by its style only is so here by its name.
        let name = if is_inline(tag) || speaks(tag) { tag } else { "span" };
        open(name, slot, "", html);
        write(inside, run, html);
        html.push_str("</");
        html.push_str(name);
        html.push('>');
    }
}

fn open(name: &str, slot: usize, more: &str, html: &mut String) {
    let number = slot.to_string();
    for piece in ["<", name, " ", NUMBER, "=\"", &number, "\"", more, ">"] {
        html.push_str(piece);
    }
}

fn escape(words: &str, html: &mut String) {
    for sign in words.chars() {
        match sign {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            // A tokenizer reads them as something else.
            '\0' => html.push(char::REPLACEMENT_CHARACTER),
            _ => html.push(sign),
        }
    }
}
