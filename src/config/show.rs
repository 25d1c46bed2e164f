//! Prints settings: as a `tolmach.toml` for operators, as a table for the README.

use std::fmt::Write;

use super::{
    setting::{Kind, Setting},
    value::list_items,
};

/// A complete `tolmach.toml` that says the same again, with what each setting does and who set it.
///
/// Secrets and addresses with a password stand commented out.
pub fn as_toml(settings: &[Setting]) -> String {
    let mut text = String::new();
    let mut section = "";
    for setting in settings {
        let (head, name) = setting.key.rsplit_once('.').expect("keys are section.name");
        if head != section {
            section = head;
            let gap = if text.is_empty() { "" } else { "\n" };
            writeln!(text, "{gap}{}", header(section)).expect("a string takes everything");
        }
        let hidden = if setting.is_hidden() { "# " } else { "" };
        writeln!(
            text,
            "# {}\n{hidden}{name} = {}  # {}",
            setting.about,
            literal(setting.kind, &setting.value),
            setting.origin_name()
        )
        .expect("a string takes everything");
    }
    text
}

/// `[server]`, `[backends.deepl]`, and `[[routes]]` for `routes.1`.
fn header(section: &str) -> String {
    match section.rsplit_once('.') {
        Some((table, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("[[{table}]]")
        }
        _ => format!("[{section}]"),
    }
}

/// The README's table: one row a setting, with key, variable, default and meaning.
pub fn as_markdown(settings: &[Setting]) -> String {
    let mut text = String::from("| Key | Variable | Default | Meaning |\n|---|---|---|---|\n");
    for Setting { key, variable, default, about, .. } in settings {
        let default = if default.is_empty() { String::new() } else { format!("`{default}`") };
        writeln!(text, "| `{key}` | `{variable}` | {default} | {about} |")
            .expect("a string takes everything");
    }
    text
}

/// The value as TOML writes it.
fn literal(kind: Kind, value: &str) -> String {
    match kind {
        Kind::Bare if !value.is_empty() => value.to_owned(),
        Kind::List => {
            let items: Vec<String> = list_items(value).map(quoted).collect();
            format!("[{}]", items.join(", "))
        }
        _ => quoted(value),
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
