//! Documents the tables of which a file may have many, from the code that reads them.

use std::fmt::Write;

use super::{
    backends,
    reader::Reader,
    routing::{BudgetRule, Portal, RouteRule},
    setting::Setting,
    sources::Sources,
};

/// The README's tables of `[backends.NAME]`, `[[routes]]`, `[[budgets]]` and `[portals.NAME]`.
pub fn tables_as_markdown() -> String {
    let mut text = String::new();
    let kinds: Vec<(&str, Vec<Setting>)> =
        backends::Kind::ALL.iter().map(|(name, _)| (*name, of_kind(name))).collect();
    let is_everywhere = |key: &str| kinds.iter().all(|(_, all)| all.iter().any(|s| name(s) == key));
    let shared = of_kind("libretranslate");
    let shared = shared.iter().filter(|setting| is_everywhere(name(setting)));
    table(&mut text, "Every `[backends.NAME]`, beside its `kind`", shared);
    for (kind, settings) in &kinds {
        let own = settings.iter().filter(|setting| !is_everywhere(name(setting)));
        table(&mut text, &format!("`kind = \"{kind}\"`"), own);
    }
    let rule = taken(|reader| drop(RouteRule::read(reader, "1", None)));
    table(&mut text, "`[[routes]]`", rule.iter());
    let budget = taken(|reader| drop(BudgetRule::read(reader, "1", None)));
    table(&mut text, "`[[budgets]]`", budget.iter());
    let portal = taken(|reader| drop(Portal::read(reader, "news".to_owned())));
    table(&mut text, "`[portals.NAME]`", portal.iter());
    text
}

fn of_kind(kind: &str) -> Vec<Setting> {
    taken(|reader| drop(backends::read_as(reader, kind)))
}

/// The settings that a reading takes; what is missing is no matter here.
fn taken(read: impl FnOnce(&mut Reader)) -> Vec<Setting> {
    let sources = Sources::default();
    let mut reader = Reader::new(&sources);
    read(&mut reader);
    reader.into_settings()
}

/// `url` of `backends.x.url`.
fn name(setting: &Setting) -> &str {
    setting.key.rsplit('.').next().unwrap_or_default()
}

fn table<'s>(text: &mut String, title: &str, settings: impl Iterator<Item = &'s Setting>) {
    write!(text, "\n{title}:\n\n| Key | Default | Meaning |\n|---|---|---|\n")
        .expect("a string takes everything");
    for setting in settings {
        let default = match setting.default {
            "" => String::new(),
            default => format!("`{default}`"),
        };
        writeln!(text, "| `{}` | {default} | {} |", name(setting), setting.about)
            .expect("a string takes everything");
    }
}
