//! What is wrong with locale files, and what would be right.
//!
//! One file a family of checks; each looks at one language beside the source ([`scene::Scene`]) and
//! tells what it found. It never changes a file and never stops a message from being served: `catalog`
//! decides that for itself.

mod cycles;
mod duplicates;
mod findings;
mod flat;
mod functions;
mod lines;
mod markup;
mod parts;
mod plurals;
mod presence;
mod references;
mod rules;
mod scene;
mod scripts;
mod sourcing;
mod stale;
mod syntax;
mod terms;
mod variables;
mod waivers;
mod walk;
mod wording;

pub use rules::{RULES, Rule, rule};

use self::{findings::Findings, scene::Scene};
use super::{Diagnostic, Project, files::LocaleFile, lock::Lock};

pub(super) use scene::locales;

/// The checks, in the order of their codes.
const CHECKS: &[fn(&Scene, &mut Findings)] = &[
    syntax::check,
    duplicates::check,
    cycles::check,
    references::check,
    functions::check,
    presence::check,
    variables::check,
    parts::check,
    terms::check,
    markup::check,
    plurals::check,
    wording::check,
    scripts::check,
    stale::check,
    sourcing::check,
];

/// Everything worth saying about these files, sorted by file, line and column.
///
/// Without a file of the source language nothing can be compared, so only what is wrong in itself is
/// told. `lock` says which source text each translation was made from; an empty one tells nothing.
pub(super) fn check(project: &Project, lock: &Lock, files: &[LocaleFile]) -> Vec<Diagnostic> {
    let locales = locales(project, files);
    let mut all = Vec::new();
    for locale in locales.iter().filter(|locale| locale.is_given) {
        let scene = Scene::new(project, lock, &locales, locale);
        let mut findings = Findings::new(locale);
        for check in CHECKS {
            check(&scene, &mut findings);
        }
        all.extend(waivers::apply(locale, findings));
    }
    all.sort_by(|a, b| {
        (&a.file, a.line, a.column, a.code).cmp(&(&b.file, b.line, b.column, b.code))
    });
    all
}
