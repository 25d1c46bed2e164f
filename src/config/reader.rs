//! Hands out settings from their sources and keeps account of them.
//!
//! It remembers every setting for the documentation and every problem for the report; a wrong value
//! never stops the reading, so that all problems are found in one go.

mod sections;

use std::ops::RangeInclusive;

use super::{
    nearest::nearest,
    setting::{HIDDEN, Kind, Origin, Problem, Setting},
    sources::Sources,
    value::Value,
};

/// Reads settings one after the other; [`Reader::finish`] tells how it went.
pub(super) struct Reader<'a> {
    sources: &'a Sources,
    settings: Vec<Setting>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub fn new(sources: &'a Sources) -> Reader<'a> {
        Reader { sources, settings: Vec::new(), problems: Vec::new() }
    }

    /// The setting's value in force; the default where none is given or the given one is wrong.
    pub fn take<T: Value>(&mut self, key: &str, default: &'static str, about: &'static str) -> T {
        self.take_checked(key, default, about, |_| Ok(()))
    }

    /// A number that has to lie in `range`, see [`Reader::take`].
    pub fn take_within(
        &mut self,
        key: &str,
        default: &'static str,
        about: &'static str,
        range: &RangeInclusive<usize>,
    ) -> usize {
        let (least, most) = (range.start(), range.end());
        let expected = match *most {
            usize::MAX => format!("a whole number of at least {least}"),
            most => format!("a whole number from {least} to {most}"),
        };
        let parse = |text: &str| {
            let number = usize::parse(text).ok().filter(|number| range.contains(number));
            number.ok_or_else(|| expected.clone())
        };
        self.take_parsed(key, default, about, parse)
    }

    /// A value that has to pass `check`, whose error says what would be right; see [`Reader::take`].
    pub fn take_checked<T: Value>(
        &mut self,
        key: &str,
        default: &'static str,
        about: &'static str,
        check: impl Fn(&T) -> Result<(), String>,
    ) -> T {
        self.take_parsed(key, default, about, |text| {
            let value = T::parse(text)?;
            check(&value).map(|()| value)
        })
    }

    fn take_parsed<T: Value>(
        &mut self,
        key: &str,
        default: &'static str,
        about: &'static str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> T {
        let (given, origin) = self.given(key, default);
        let parsed = parse(&given).unwrap_or_else(|expected| {
            self.problems.push(problem::<T>(key, &given, &origin, expected));
            parse(default).expect("defaults are valid")
        });
        let is_hidden = T::KIND == Kind::Secret && !given.is_empty();
        let shown = if is_hidden { HIDDEN.to_owned() } else { without_login(&given) };
        let variable = Setting::variable_of(key);
        self.settings.push(Setting {
            key: key.to_owned(),
            variable,
            default,
            value: shown,
            origin,
            kind: T::KIND,
            about,
        });
        parsed
    }

    /// What the nearest source says: option, variable, file, default.
    fn given(&self, key: &str, default: &'static str) -> (String, Origin) {
        if let Some(option) = self.sources.options.iter().find(|option| option.key == key) {
            return (option.value.clone(), Origin::Option(option.name));
        }
        if let Some(value) = self.sources.variables.get(&Setting::variable_of(key)) {
            return (value.clone(), Origin::Variable);
        }
        let entry =
            self.sources.file.as_ref().and_then(|file| Some((file, file.entries.get(key)?)));
        match entry {
            Some((file, entry)) => {
                let place = format!("{}, line {}", file.path.display(), entry.line);
                (entry.written.clone(), Origin::File(place))
            }
            None => (default.to_owned(), Origin::Default),
        }
    }

    /// All settings that were taken, right or wrong.
    pub fn into_settings(self) -> Vec<Setting> {
        self.settings
    }

    /// All settings that were taken, or all problems, unknown keys and variables among them.
    pub fn finish(mut self) -> Result<Vec<Setting>, Vec<Problem>> {
        self.find_unknown_keys();
        self.find_unknown_variables();
        if self.problems.is_empty() { Ok(self.settings) } else { Err(self.problems) }
    }

    fn find_unknown_keys(&mut self) {
        let Some(file) = &self.sources.file else { return };
        for (key, entry) in &file.entries {
            let is_section = |setting: &Setting| setting.key.starts_with(&format!("{key}."));
            let is_known = |setting: &Setting| setting.key == *key;
            let is_empty_section = entry.written == "{}" && self.settings.iter().any(is_section);
            if !is_empty_section && !self.settings.iter().any(is_known) {
                self.problems.push(Problem {
                    at: format!("{}, line {}", file.path.display(), entry.line),
                    seen: format!("the unknown key {key}"),
                    expected: nearest(
                        key,
                        self.settings.iter().map(|setting| setting.key.as_str()),
                    ),
                });
            }
        }
    }

    fn find_unknown_variables(&mut self) {
        for variable in self.sources.variables.keys() {
            let known = self.settings.iter().map(|setting| setting.variable.as_str());
            if !known.clone().any(|name| name == variable) {
                self.problems.push(Problem {
                    at: "environment".into(),
                    seen: format!("the unknown variable {variable}"),
                    expected: nearest(variable, known),
                });
            }
        }
    }
}

fn problem<T: Value>(key: &str, given: &str, origin: &Origin, expected: String) -> Problem {
    let at = match origin {
        Origin::Default => key.to_owned(),
        Origin::File(place) => format!("{key} ({place})"),
        Origin::Variable => Setting::variable_of(key),
        Origin::Option(name) => (*name).to_owned(),
    };
    let seen = match T::KIND {
        Kind::Secret => "a text that is not shown".to_owned(),
        _ => format!("{:?}", without_login(given)),
    };
    Problem { at, seen, expected }
}

/// An address without the user and password in it; other text as it is.
fn without_login(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let authority_end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    match rest[..authority_end].rfind('@') {
        Some(at) => format!("{scheme}://{HIDDEN}{}", &rest[at..]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::value::Secret, *};

    fn sources(variable: &str, value: &str) -> Sources {
        let variables = [(variable.to_owned(), value.to_owned())].into();
        Sources { variables, ..Sources::default() }
    }

    #[test]
    fn a_secret_is_handed_out_but_never_listed() {
        let sources = sources("TOLMACH_DEEPL_KEY", "hunter2");
        let mut reader = Reader::new(&sources);

        let key: Option<Secret> = reader.take("deepl.key", "", "The key.");

        assert_eq!(key.unwrap().expose(), "hunter2");
        assert!(!format!("{:?}", reader.finish().unwrap()).contains("hunter2"));
    }

    #[test]
    fn a_wrong_secret_is_not_repeated_in_the_problem() {
        let sources = sources("TOLMACH_DEEPL_KEY", "hunter2");
        let mut reader = Reader::new(&sources);

        let check = |key: &Option<Secret>| match key {
            Some(_) => Err("a key of DeepL's form".into()),
            None => Ok(()),
        };
        reader.take_checked("deepl.key", "", "The key.", check);

        let problems = reader.finish().unwrap_err();
        assert_eq!(
            problems[0].to_string(),
            "TOLMACH_DEEPL_KEY: saw a text that is not shown; expected a key of DeepL's form"
        );
    }

    #[test]
    fn a_password_inside_an_address_is_hidden() {
        assert_eq!(without_login("https://me:pw@host/a@b"), "https://(hidden)@host/a@b");
        assert_eq!(without_login("https://host/a@b"), "https://host/a@b");
        assert_eq!(without_login("info,tolmach=debug"), "info,tolmach=debug");
    }
}
