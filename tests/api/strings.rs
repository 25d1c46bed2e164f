//! `/v1/strings`: UI strings for other programs.

mod caching;
mod format;
mod missing;
mod shapes;

use std::{fs, path::PathBuf};

use crate::service::{Answer, Service, own_folder, start};

/// A portal's folder: a language with gaps and a term of its own, one without the term, and English.
const FILES: &[(&str, &str)] = &[
    ("en/terms.ftl", "-site = Example News\n-paper = the paper of { -site }\n"),
    (
        "en/head.ftl",
        "### Head\n\n## Words\n\n# Shown on top.\nwelcome = Welcome to { -paper }\nsearch = Search\n    \
         .title = Search { -site }\nfound = { $count ->\n    [one] One article\n   *[other] { $count } articles\n}\n",
    ),
    ("en/foot.ftl", "terms = Terms of use\nrights = © { $year } { -site }\n"),
    ("uk/terms.ftl", "-site = { $case ->\n    [where] Прикладі\n   *[plain] Приклад\n}\n"),
    (
        "uk/head.ftl",
        "welcome = Вітаємо: { -paper }\nfound = { $count ->\n    [one] { $count } стаття\n    \
         [few] { $count } статті\n   *[many] { $count } статей\n}\nwelcome = Друге\ninside = Усе про { -site }\n\
         about = Про { $what } у { -site(case: \"where\") }\nbroken = { $\n",
    ),
    (
        "de/head.ftl",
        "search = Suche\nrights-short = { rights } { -site }\nrights = © { NUMBER($year, useGrouping: 0) }\n",
    ),
];

fn folder() -> PathBuf {
    let folder = own_folder();
    for (name, text) in FILES {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// A service with the portal's folder.
fn portal() -> Service {
    static PORTAL: std::sync::OnceLock<Service> = std::sync::OnceLock::new();
    *PORTAL.get_or_init(|| start(|config| config.ui.locales = Some(folder())))
}

/// The code of a problem document with this status.
fn code(answer: &Answer, status: u16) -> String {
    assert_eq!(answer.status, status, "{}", answer.text);
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    answer.json()["code"].as_str().unwrap().to_owned()
}
