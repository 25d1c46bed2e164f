//! Reads `l10n.toml` value by value.
//!
//! A value that is wrong is told with its line and passed over; the others count.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{FILE_NAME, LocaleSettings, Project};
use crate::{
    lang::{Tag, edit_distance},
    ui::{Diagnostic, Severity, negotiate},
};

/// The keys there are, at the top and for each language.
const KEYS: &[&str] = &["source", "required", "locales"];
const LOCALE_KEYS: &[&str] = &["fallback", "min_coverage", "hidden"];

/// What the text says, as far as it can be read; none where it is not TOML.
pub(super) fn parse(text: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Project> {
    let mut reader = Reader { text, diagnostics };
    match DeTable::parse(text) {
        Ok(table) => Some(reader.project(table.get_ref())),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            reader.tell(
                at,
                format!("this is not TOML: {}", error.message().replace('\n', "; ")),
                "",
            );
            None
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    diagnostics: &'a mut Vec<Diagnostic>,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl Reader<'_> {
    fn project(&mut self, table: &DeTable) -> Project {
        let mut project = Project::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "source" => project.source = self.tag(value).unwrap_or(project.source),
                "required" => project.required = self.files(value),
                "locales" => self.locales(value, &mut project),
                unknown => self.unknown(key.span().start, unknown, KEYS),
            }
        }
        project
    }

    fn locales(&mut self, value: &Value, project: &mut Project) {
        let Some(table) = self.table(value) else { return };
        for (key, value) in table {
            let tag = self.tag_of(key.span().start, key.get_ref());
            let settings = self.locale(value);
            if let (Some(tag), Some(settings)) = (tag, settings) {
                project.locales.insert(tag, settings);
            }
        }
    }

    fn locale(&mut self, value: &Value) -> Option<LocaleSettings> {
        let mut settings = LocaleSettings::default();
        for (key, value) in self.table(value)? {
            match key.get_ref().as_ref() {
                "fallback" => settings.fallback = self.tags(value),
                "min_coverage" => settings.min_coverage = self.share(value),
                "hidden" => settings.is_hidden = self.truth(value).unwrap_or_default(),
                unknown => self.unknown(key.span().start, unknown, LOCALE_KEYS),
            }
        }
        Some(settings)
    }

    fn table<'v, 'a>(&mut self, value: &'v Value<'a>) -> Option<&'v DeTable<'a>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(table),
            _ => self.wrong(value, "a table, like [locales.pt-BR]"),
        }
    }

    /// Names of files; the ending may stand there.
    fn files(&mut self, value: &Value) -> Vec<String> {
        let texts = self.texts(value).into_iter();
        texts.map(|(_, text)| text.trim_end_matches(".ftl").to_owned()).collect()
    }

    fn tags(&mut self, value: &Value) -> Vec<Tag> {
        self.texts(value).into_iter().filter_map(|(at, text)| self.tag_of(at, &text)).collect()
    }

    /// The texts of a list, each with where it stands.
    fn texts(&mut self, value: &Value) -> Vec<(usize, String)> {
        let DeValue::Array(items) = value.get_ref() else {
            let _: Option<()> = self.wrong(value, "a list, like [\"pl\", \"en\"]");
            return Vec::new();
        };
        items.iter().filter_map(|item| Some((item.span().start, self.text(item)?))).collect()
    }

    fn text(&mut self, value: &Value) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            _ => self.wrong(value, "a text in quotes"),
        }
    }

    fn tag(&mut self, value: &Value) -> Option<Tag> {
        let text = self.text(value)?;
        self.tag_of(value.span().start, &text)
    }

    fn tag_of(&mut self, at: usize, text: &str) -> Option<Tag> {
        let canonical = negotiate::canonical_tag(text);
        match canonical {
            Some(tag) if tag.to_string() == text => Some(tag),
            Some(tag) => {
                let found = format!("{text:?} is not a canonical tag; {tag} is taken");
                self.tell(at, found, &format!("write {tag}"));
                Some(tag)
            }
            None => {
                let seen: String = text.chars().take(35).collect();
                let found = format!("{seen:?} is not a language tag; it is passed over");
                self.tell(at, found, "write it like \"pt\", \"pt-BR\" or \"zh-Hans\"");
                None
            }
        }
    }

    fn truth(&mut self, value: &Value) -> Option<bool> {
        match value.get_ref() {
            DeValue::Boolean(truth) => Some(*truth),
            _ => self.wrong(value, "true or false"),
        }
    }

    /// A number from 0 to 1.
    fn share(&mut self, value: &Value) -> Option<f32> {
        let number: Option<f32> = match value.get_ref() {
            DeValue::Float(number) => number.as_str().parse().ok(),
            DeValue::Integer(number) => number.as_str().parse().ok(),
            _ => None,
        };
        match number.filter(|number| (0.0..=1.0).contains(number)) {
            Some(share) => Some(share),
            None => self.wrong(value, "a share from 0 to 1, like 0.95"),
        }
    }

    fn wrong<T>(&mut self, value: &Value, right: &str) -> Option<T> {
        let seen = &self.text[value.span()];
        let seen: String = seen.chars().take_while(|c| *c != '\n').take(40).collect();
        let found = format!("{seen} is passed over: another kind of value belongs here");
        self.tell(value.span().start, found, &format!("write {right}"));
        None
    }

    fn unknown(&mut self, at: usize, seen: &str, known: &[&str]) {
        let nearest = known.iter().map(|name| (edit_distance(seen, name), *name)).min();
        let right = match nearest {
            Some((distance, name)) if distance * 2 <= seen.len() => format!("{name}, perhaps"),
            _ => format!("the keys are {}", known.join(", ")),
        };
        let seen: String = seen.chars().take(40).collect();
        self.tell(at, format!("the key {seen:?} is unknown and passed over"), &right);
    }

    fn tell(&mut self, at: usize, text: String, right: &str) {
        let before = &self.text[..at.min(self.text.len())];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let found = Diagnostic::of_file("L017", Severity::Warning, FILE_NAME, text);
        self.diagnostics.push(Diagnostic {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            suggestion: (!right.is_empty()).then(|| right.to_owned()),
            ..found
        });
    }
}
