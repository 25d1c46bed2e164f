//! Units of measure NUMBER can print, by their CLDR names.
//!
//! Those of ICU4X's categories that a portal meets; ICU4X has no names for temperatures and bytes yet.

use fixed_decimal::Decimal;
use icu_experimental::{
    dimension::units::{
        categorized_formatter::{CategorizedFormatter, CategorizedUnitsFormatterPreferences},
        options::{UnitsFormatterOptions, Width},
    },
    measure::category::{Area, Duration, Length, Mass, Volume},
};
use icu_locale::Locale;

use super::options::UnitDisplay;
use crate::ui::format::misuse::Misuse;

/// One unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::ui::format) struct Unit {
    category: Category,
    name: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Category {
    Area,
    Duration,
    Length,
    Mass,
    Volume,
}

const KNOWN: &[(Category, &[&str])] = &[
    (Category::Area, &["acre", "hectare", "square-kilometer", "square-meter", "square-mile"]),
    (
        Category::Duration,
        &["year", "month", "week", "day", "hour", "minute", "second", "millisecond"],
    ),
    (
        Category::Length,
        &["kilometer", "meter", "centimeter", "millimeter", "mile", "yard", "foot", "inch"],
    ),
    (Category::Mass, &["tonne", "kilogram", "gram", "pound", "ounce"]),
    (Category::Volume, &["liter", "milliliter", "cubic-meter", "gallon", "fluid-ounce"]),
];

impl Unit {
    /// The unit of this name.
    pub(super) fn read(name: &str) -> Result<Unit, Misuse> {
        let all = KNOWN.iter().flat_map(|(category, names)| {
            names.iter().map(|name| Unit { category: *category, name })
        });
        all.clone().find(|unit| unit.name == name).ok_or_else(|| {
            let names: Vec<&str> = all.map(|unit| unit.name).collect();
            Misuse::unknown("unit", name, &names)
        })
    }
}

/// Prints amounts of one unit in one language.
pub(in crate::ui::format) enum UnitFormatter {
    Area(CategorizedFormatter<Area>),
    Duration(CategorizedFormatter<Duration>),
    Length(CategorizedFormatter<Length>),
    Mass(CategorizedFormatter<Mass>),
    Volume(CategorizedFormatter<Volume>),
}

/// The library has constructors for some units only, yet data for all: a unit is found by its name.
macro_rules! formatter {
    ($category:ident, $any:ident, $unit:expr, $prefs:expr, $options:expr) => {{
        let mut unit = $category::$any();
        unit.unit.id = Some($unit);
        CategorizedFormatter::<$category>::try_new_outlier($prefs, unit, $options)
            .map(UnitFormatter::$category)
    }};
}

impl UnitFormatter {
    pub(in crate::ui::format) fn new(
        locale: &Locale,
        unit: Unit,
        display: UnitDisplay,
    ) -> Result<UnitFormatter, Misuse> {
        let prefs = CategorizedUnitsFormatterPreferences::from(locale);
        let options = UnitsFormatterOptions::from(match display {
            UnitDisplay::Short => Width::Short,
            UnitDisplay::Long => Width::Long,
            UnitDisplay::Narrow => Width::Narrow,
        });
        let made = match unit.category {
            Category::Area => formatter!(Area, square_meter, unit.name, prefs, options),
            Category::Duration => formatter!(Duration, second, unit.name, prefs, options),
            Category::Length => formatter!(Length, meter, unit.name, prefs, options),
            Category::Mass => formatter!(Mass, gram, unit.name, prefs, options),
            Category::Volume => formatter!(Volume, liter, unit.name, prefs, options),
        };
        made.map_err(|_| Misuse::new(format!("there is no name for the unit {}", unit.name)))
    }

    pub(in crate::ui::format) fn format(&self, amount: &Decimal) -> String {
        match self {
            UnitFormatter::Area(formatter) => formatter.format_fixed_decimal(amount).to_string(),
            UnitFormatter::Duration(formatter) => {
                formatter.format_fixed_decimal(amount).to_string()
            }
            UnitFormatter::Length(formatter) => formatter.format_fixed_decimal(amount).to_string(),
            UnitFormatter::Mass(formatter) => formatter.format_fixed_decimal(amount).to_string(),
            UnitFormatter::Volume(formatter) => formatter.format_fixed_decimal(amount).to_string(),
        }
    }
}
