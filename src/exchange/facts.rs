//! What is known of a unit beside its two texts, as names and values: a round trip loses none of it.

use crate::memory::{Unit, links, now_ms};

/// Names and values that stand beside a unit in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    named: Vec<(String, String)>,
    /// Who made it, as other tools say.
    pub maker: Option<String>,
    /// When, as other tools say.
    pub created_ms: Option<i64>,
}

impl Facts {
    /// Adds one of [`Facts::of`]; others are ignored later.
    pub fn add(&mut self, name: &str, value: String) {
        self.named.push((name.to_owned(), value));
    }

    /// All of a unit that have a value.
    pub fn of(unit: &Unit) -> Vec<(&'static str, String)> {
        let alignment =
            if unit.alignment.is_empty() { String::new() } else { links::written(&unit.alignment) };
        let all = [
            ("origin", unit.origin.to_string()),
            ("maker", unit.maker.clone()),
            ("wishes", unit.wishes.clone()),
            ("article", unit.article.clone()),
            ("context", unit.context.clone()),
            ("verdict", unit.verdict.clone()),
            ("alignment", alignment),
            ("created-ms", unit.created_ms.to_string()),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// Puts them on a unit that has its texts; what makes no sense there is left out.
    pub fn put_on(self, unit: &mut Unit) {
        if let Some(maker) = self.maker {
            unit.maker = maker;
        }
        unit.created_ms = self.created_ms.unwrap_or(unit.created_ms);
        for (name, value) in self.named {
            match name.as_str() {
                // What takes back a unit of one memory says nothing in another.
                "origin" if value != "withdrawn" => {
                    unit.origin = value.parse().unwrap_or(unit.origin);
                }
                "maker" => unit.maker = value,
                "wishes" => unit.wishes = value,
                "article" => unit.article = value,
                "context" => unit.context = value,
                "verdict" => unit.verdict = value,
                "alignment" => unit.alignment = links::read(&value, &unit.source, &unit.target),
                "created-ms" => unit.created_ms = value.parse().unwrap_or(unit.created_ms),
                _ => {}
            }
        }
        // A clock ahead of ours, or a wrong file, must not make a unit the newest for ever.
        unit.created_ms = unit.created_ms.clamp(0, now_ms());
    }
}
