//! Which languages only those get who name them.

use crate::{
    lang::Tag,
    ui::{Coverage, Project, pseudo::is_pseudo},
};

/// Those the project hides, those translated less than it demands, and made-up ones.
pub(super) fn among(languages: &[Tag], project: &Project, coverage: &[Coverage]) -> Vec<Tag> {
    let is_hidden = |tag: &&Tag| {
        let settings = project.locales.get(tag);
        let least = settings.and_then(|settings| settings.min_coverage).unwrap_or_default();
        let share = coverage.iter().find(|found| found.lang == **tag).map(|found| &found.all);
        let is_less = share.is_some_and(|share| {
            let (translated, total) = (share.translated, share.total);
            #[allow(clippy::cast_precision_loss, reason = "counts of messages stay far below 2^24")]
            let is_less = (translated as f32) < least * total as f32;
            is_less
        });
        settings.is_some_and(|settings| settings.is_hidden) || is_less || is_pseudo(tag)
    };
    languages.iter().filter(is_hidden).cloned().collect()
}
