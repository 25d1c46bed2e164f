//! What is wrong with locale files, and what would be right.
//!
//! One file a family of checks; each looks at one language beside the source ([`scene::Scene`]) and
//! tells what it found. It never changes a file and never stops a message from being served: `catalog`
//! decides that for itself.

mod cycles;
mod duplicates;
mod findings;
pub(super) mod flat;
mod functions;
mod lines;
pub(super) mod markup;
mod nearest;
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
pub(super) mod walk;
mod wording;

pub use rules::{RULES, Rule, rule};

use self::{findings::Findings, scene::Scene};
use super::{
    Coverage, Diagnostic, Project, coverage, files::LocaleFile, lock::Lock, pseudo::is_pseudo,
};
use crate::lang::Tag;

pub(super) use scene::{File, Item, Locale};
pub(super) use waivers::is_waiver;

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

/// Everything worth saying about these files, sorted by file, line and column, and how much of each
/// language is translated, sorted by tag.
///
/// Without a file of the source language nothing can be compared, so only what is wrong in itself is
/// told. `lock` says which source text each translation was made from; an empty one tells nothing.
pub(super) fn inspect(
    project: &Project,
    lock: &Lock,
    files: &[LocaleFile],
) -> (Vec<Diagnostic>, Vec<Coverage>) {
    let locales = locales(project, files);
    let findings = check(project, lock, &locales);
    let coverage = coverage::measure(project, lock, &locales, &findings);
    (findings, coverage)
}

fn check(project: &Project, lock: &Lock, locales: &[Locale]) -> Vec<Diagnostic> {
    let mut all = Vec::new();
    for locale in locales.iter().filter(|locale| locale.is_given) {
        let scene = Scene::new(project, lock, locales, locale);
        let mut findings = Findings::new(locale);
        for check in CHECKS {
            check(&scene, &mut findings);
        }
        all.extend(waivers::apply(locale, findings));
    }
    all.sort_by(|left, right| (left.place(), left.code).cmp(&(right.place(), right.code)));
    all
}

/// The languages of these files by tag; made-up ones are left out. Files of the source that others
/// translate and the folder lacks are those in the binary.
pub(super) fn locales<'a>(project: &Project, files: &'a [LocaleFile]) -> Vec<Locale<'a>> {
    scene::locales(project, files.iter().filter(|file| !is_pseudo(&file.tag)))
}

/// Whether a language has this message only where it needs it: a name of a language.
pub(super) fn is_optional(id: &str) -> bool {
    id.strip_prefix("language-").is_some_and(|tag| tag.parse::<Tag>().is_ok())
}
