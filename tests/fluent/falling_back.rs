//! Messages, terms and attributes of a set of languages.

use tolmach::{
    lang::Tag,
    ui::{Arg, Escaping, Formatted, MessageRequest, ProblemKind},
};

use super::{
    folder::{Folder, tag},
    kinds,
};

fn folder(name: &str, files: &[(&str, &str)]) -> Folder {
    let empty = Folder::new(&format!("fluent-{name}"));
    files.iter().fold(empty, |folder, (file, source)| folder.with(file, source))
}

fn format(folder: &Folder, lang: &str, request: &MessageRequest) -> Option<Formatted> {
    let lang: Tag = tag(lang);
    folder.load().current().format(&lang, request)
}

fn request<'a>(id: &'a str, args: &'a [(&'a str, Arg<'a>)]) -> MessageRequest<'a> {
    MessageRequest { id, attribute: None, args, isolating: false, escaping: Escaping::None }
}

#[test]
fn a_term_comes_from_the_language_one_falls_back_to() {
    let folder = folder(
        "terms",
        &[
            ("en/a.ftl", "-brand = Daily\n-city = Lisbon\n"),
            ("pt/a.ftl", "-city = Lisboa\n"),
            ("pt-BR/a.ftl", "m = { -brand } de { -city }\n"),
        ],
    );

    let said = format(&folder, "pt-BR", &request("m", &[])).unwrap();

    assert_eq!(said.value.as_deref(), Some("Daily de Lisboa"));
    assert_eq!((said.lang, said.problems), (tag("pt-BR"), vec![]));
}

#[test]
fn a_project_says_whom_a_language_falls_back_to() {
    let folder = folder(
        "project",
        &[
            ("l10n.toml", "[locales.be]\nfallback = [\"uk\"]\n"),
            ("en/a.ftl", "m = English\nn = English\n"),
            ("uk/a.ftl", "m = Українська { -brand }\n-brand = Газета\n"),
            ("be/a.ftl", "x = Беларуская { -brand }\n"),
        ],
    );
    let say = |id| format(&folder, "be", &request(id, &[])).unwrap();

    assert_eq!(say("m").value.as_deref(), Some("Українська Газета"));
    assert_eq!(say("n").lang, tag("en"));
    assert_eq!(say("x").value.as_deref(), Some("Беларуская Газета"));
}

#[test]
fn a_message_is_never_of_two_languages() {
    let folder = folder(
        "whole",
        &[
            ("en/a.ftl", "other = English\nm = Text { other }\n .title = Title\n"),
            ("uk/a.ftl", "m = Текст { other }\n .title = Назва\n"),
        ],
    );

    let said = format(&folder, "uk", &request("m", &[])).unwrap();

    assert_eq!(said.value.as_deref(), Some("Text English"));
    assert_eq!(said.attributes["title"], "Title");
    assert_eq!((said.lang, kinds(&said.problems)), (tag("en"), vec![ProblemKind::UnknownMessage]));
}

#[test]
fn a_missing_argument_leaves_the_message_in_its_language() {
    let folder = folder(
        "argument",
        &[("en/a.ftl", "m = Hello { $name }\n"), ("uk/a.ftl", "m = Вітаємо, { $name }\n")],
    );

    let said = format(&folder, "uk", &request("m", &[])).unwrap();

    assert_eq!(said.value.as_deref(), Some("Вітаємо, {$name}"));
    assert_eq!(kinds(&said.problems), [ProblemKind::UnknownVariable]);
}

#[test]
fn one_attribute_comes_alone() {
    let folder = folder("attribute", &[("en/a.ftl", "m =\n .title = Title\n .label = Label\n")]);
    let one = MessageRequest { attribute: Some("label"), ..request("m", &[]) };

    let all = format(&folder, "en", &request("m", &[])).unwrap();
    let label = format(&folder, "en", &one).unwrap();

    assert_eq!((all.value, all.attributes.len()), (None, 2));
    assert_eq!((label.value.as_deref(), label.attributes.len()), (Some("Label"), 0));
    assert!(format(&folder, "en", &request("nobody", &[])).is_none());
}

#[test]
fn values_are_set_apart_and_escaped_where_asked() {
    let folder = folder("switches", &[("en/a.ftl", "m = <b>{ $x }</b> & { $y }\n")]);
    let args = [("x", Arg::from("<i>\"'&")), ("y", ["<a>".to_owned()].into_iter().collect())];
    let both = MessageRequest { isolating: true, escaping: Escaping::Html, ..request("m", &args) };

    let plain = format(&folder, "en", &request("m", &args)).unwrap();
    let safe = format(&folder, "en", &both).unwrap();

    assert_eq!(plain.value.as_deref(), Some("<b><i>\"'&</b> & <a>"));
    let escaped = "<b>\u{2068}&lt;i&gt;&quot;&#39;&amp;\u{2069}</b> & \u{2068}&lt;a&gt;\u{2069}";
    assert_eq!(safe.value.as_deref(), Some(escaped));
}
