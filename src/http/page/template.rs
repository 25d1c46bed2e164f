//! Fills `page.html` with words.
//!
//! `{{page-copy}}` is that message, escaped for text and attributes; the few other names are below.

use crate::{
    lang::{Tag, own_name},
    ui::Set,
};

const TEMPLATE: &str = include_str!("page.html");

/// The page for readers of `lang`.
pub(super) fn fill(ui: &Set, lang: &Tag, limit_chars: usize) -> String {
    let mut html = String::with_capacity(TEMPLATE.len() * 2);
    let mut rest = TEMPLATE;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").expect("page.html closes what it opens");
        html.push_str(before);
        html.push_str(&value(ui, lang, limit_chars, name));
        rest = after;
    }
    html + rest
}

fn value(ui: &Set, lang: &Tag, limit_chars: usize, name: &str) -> String {
    match name {
        "lang" => lang.to_string(),
        "dir" => lang.direction().name().to_owned(),
        "limit" => limit_chars.to_string(),
        "own-name" => escape(&menu_name(lang)),
        "menu" => ui.languages().iter().map(|other| menu_item(other, lang)).collect(),
        "words" => words(ui, lang),
        id => escape(&ui.text(lang, id, &[])),
    }
}

fn menu_item(other: &Tag, current: &Tag) -> String {
    let mark = if other == current { " aria-current=\"true\"" } else { "" };
    let name = escape(&menu_name(other));
    format!(
        "<li><a href=\"/?lang={other}\" lang=\"{other}\" hreflang=\"{other}\"{mark}>{name}</a></li>"
    )
}

/// Own names as they stand in a list: with a capital.
fn menu_name(tag: &Tag) -> String {
    let Some(name) = own_name(tag) else { return tag.to_string() };
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The messages the scripts use, as JSON that cannot end the element it stands in.
fn words(ui: &Set, lang: &Tag) -> String {
    let messages = &ui.strings(lang).messages;
    let ours: serde_json::Map<_, _> = messages
        .iter()
        .filter(|(id, _)| id.starts_with("page-"))
        .map(|(id, text)| (id.clone(), text.as_str().into()))
        .collect();
    serde_json::Value::Object(ours).to_string().replace('<', "\\u003c")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
