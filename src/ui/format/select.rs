//! The choice of a variant: `[1]`, `[one]`, `[male]`.
//!
//! The function every select expression is rewritten to call (`rewrite`), so that plural categories
//! come from current CLDR data and numbers match by value, as in browsers.

use std::{borrow::Cow, sync::LazyLock};

use fluent::{FluentArgs, FluentValue};
use icu_plurals::PluralCategory;

use super::{Number, call::formatters, value};

/// No localizer writes it, and none may: see `rewrite`.
pub(super) const NAME: &str = "SELECT-VARIANT";

/// More variants than any message needs: plural forms of two numbers are 36.
pub(super) const MOST_VARIANTS: usize = 256;

/// What the keys of variants are rewritten to, by place.
pub(super) static KEYS: LazyLock<Vec<String>> =
    LazyLock::new(|| (0..MOST_VARIANTS).map(|place| format!("v{place}")).collect());

/// The rewritten key of the first variant that fits; nothing where only the default does.
///
/// The first value is the selector, the others are the keys as they were written.
pub(super) fn select<'a>(values: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    let Some((selector, keys)) = values.split_first() else { return FluentValue::None };
    let mut keys = keys.iter().map(|key| match key {
        FluentValue::String(key) => key.as_ref(),
        _ => "",
    });
    let place = match (selector, value::number(selector)) {
        (FluentValue::String(text), _) => keys.position(|key| key == text && !is_number(key)),
        (_, Some(number)) => place_of(&number, keys),
        _ => None,
    };
    let key = place.and_then(|place| KEYS.get(place));
    FluentValue::String(Cow::Borrowed(key.map_or("", String::as_str)))
}

fn place_of<'k>(number: &Number, mut keys: impl Iterator<Item = &'k str>) -> Option<usize> {
    let formatters = formatters()?;
    let mut category = None;
    keys.position(|key| {
        if is_number(key) {
            return number.is(key);
        }
        let category = *category.get_or_insert_with(|| number.category(&formatters));
        PluralCategory::get_for_cldr_string(key) == Some(category)
    })
}

/// Names of variants begin with a letter.
fn is_number(key: &str) -> bool {
    key.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}
