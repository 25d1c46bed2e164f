//! Tables of which a file may have many: `[backends.NAME]`, `[[routes]]`.

use super::{Problem, Reader, Setting};

impl Reader<'_> {
    /// The names of a kind of table, `backends`, with the line each begins at; those whose `kind` a variable
    /// names have no line. In the order of the file.
    pub fn sections(&self, table: &str) -> Vec<(String, Option<usize>)> {
        let mut found: Vec<(String, Option<usize>)> = Vec::new();
        if let Some(file) = &self.sources.file {
            let prefix = format!("{table}.");
            let named = file.entries.iter().filter_map(|(key, entry)| {
                let name = key.strip_prefix(&prefix)?;
                (!name.contains('.')).then(|| (name.to_owned(), Some(entry.line)))
            });
            found.extend(named);
            found.sort_by_key(|(_, line)| *line);
        }
        let (begin, end) = (format!("{}_", Setting::variable_of(table)), "_KIND");
        for variable in self.sources.variables.keys() {
            let name = variable.strip_prefix(&begin).and_then(|rest| rest.strip_suffix(end));
            let name = name.filter(|name| !name.is_empty()).map(str::to_ascii_lowercase);
            let is_new = |name: &String| {
                found.iter().all(|(known, _)| known.replace('-', "_").to_ascii_lowercase() != *name)
            };
            if let Some(name) = name.filter(is_new) {
                found.push((name, None));
            }
        }
        found
    }

    /// Notes something wrong at a key, or at a whole table.
    pub fn complain(&mut self, key: &str, seen: &str, expected: impl Into<String>) {
        let file = self.sources.file.as_ref();
        let entry = file.and_then(|file| Some((file, file.entries.get(key)?)));
        let at = match entry {
            Some((file, entry)) => format!("{key} ({}, line {})", file.path.display(), entry.line),
            None => key.to_owned(),
        };
        self.problems.push(Problem { at, seen: seen.to_owned(), expected: expected.into() });
    }
}
