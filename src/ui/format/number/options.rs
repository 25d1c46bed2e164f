//! The options of NUMBER and what each may be.
//!
//! Names and values are those of `Intl.NumberFormat`, so that a message means the same in a browser.

use icu_experimental::dimension::currency::CurrencyType;

use super::unit::Unit;
use crate::ui::format::{misuse::Misuse, setting::Setting};

/// Every option, in the order of the documentation.
const NAMES: &[&str] = &[
    "style",
    "currency",
    "currencyDisplay",
    "unit",
    "unitDisplay",
    "useGrouping",
    "minimumIntegerDigits",
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
    "type",
];

/// What a number is printed as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::ui) enum Style {
    #[default]
    Decimal,
    Percent,
    Currency,
    Unit,
}

/// How much of a currency's name is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::ui::format) enum CurrencyDisplay {
    #[default]
    Symbol,
    NarrowSymbol,
    Code,
    Name,
}

/// How long the name of a unit is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::ui::format) enum UnitDisplay {
    #[default]
    Short,
    Long,
    Narrow,
}

/// Whether thousands are set apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::ui::format) enum Grouping {
    #[default]
    Auto,
    Never,
    Min2,
}

/// Options of one number; what is not said is `None` or the default.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::ui) struct NumberOptions {
    pub(super) style: Style,
    pub(super) currency: Option<CurrencyType>,
    pub(super) currency_display: CurrencyDisplay,
    pub(super) unit: Option<Unit>,
    pub(super) unit_display: UnitDisplay,
    pub(super) grouping: Grouping,
    pub(super) min_integer: Option<u8>,
    /// Digits after the point the number was written with: `1.50` keeps both.
    pub(super) written_fraction: u8,
    pub(super) min_fraction: Option<u8>,
    pub(super) max_fraction: Option<u8>,
    pub(super) min_significant: Option<u8>,
    pub(super) max_significant: Option<u8>,
    pub(super) is_ordinal: bool,
}

impl NumberOptions {
    /// Sets one option by name; on an error nothing is changed.
    pub(in crate::ui) fn set(&mut self, name: &str, value: Setting) -> Result<(), Misuse> {
        match name {
            "style" => self.style = value.choice(name, STYLES)?,
            "currency" => self.currency = Some(self.only_currency(value)?),
            "currencyDisplay" => self.currency_display = value.choice(name, CURRENCY_DISPLAYS)?,
            "unit" => self.unit = Some(Unit::read(value.text(name)?)?),
            "unitDisplay" => self.unit_display = value.choice(name, UNIT_DISPLAYS)?,
            "useGrouping" => self.grouping = grouping(value)?,
            "minimumIntegerDigits" => self.min_integer = Some(value.whole(name, 1, 21)?),
            "minimumFractionDigits" => self.min_fraction = Some(value.whole(name, 0, 100)?),
            "maximumFractionDigits" => self.max_fraction = Some(value.whole(name, 0, 100)?),
            "minimumSignificantDigits" => self.min_significant = Some(value.whole(name, 1, 21)?),
            "maximumSignificantDigits" => self.max_significant = Some(value.whole(name, 1, 21)?),
            "type" => self.is_ordinal = value.choice(name, TYPES)?,
            unknown => return Err(Misuse::unknown("the option", unknown, NAMES)),
        }
        Ok(())
    }

    /// Whether the options make sense together.
    pub(in crate::ui) fn check(&self) -> Result<(), Misuse> {
        let more =
            |least: Option<u8>, most: Option<u8>| most.is_some_and(|most| least > Some(most));
        if more(self.min_fraction, self.max_fraction) {
            return Err(Misuse::new("minimumFractionDigits is more than maximumFractionDigits"));
        }
        if more(self.min_significant, self.max_significant) {
            return Err(Misuse::new(
                "minimumSignificantDigits is more than maximumSignificantDigits",
            ));
        }
        if self.style == Style::Currency && self.sets_digits() {
            return Err(Misuse::new("the digits of money follow its currency")
                .instead("leave out the options that end in Digits"));
        }
        Ok(())
    }

    fn sets_digits(&self) -> bool {
        [self.min_fraction, self.max_fraction, self.min_significant, self.max_significant]
            .iter()
            .any(Option::is_some)
    }

    /// A message cannot change what the developer's amount is of: 5 dollars are not 5 euros.
    fn only_currency(&self, value: Setting) -> Result<CurrencyType, Misuse> {
        let code = value.text("currency")?;
        let read = CurrencyType::try_from_str(code).map_err(|_| {
            Misuse::new(format!("currency {code:?} is no currency"))
                .instead("it takes three letters: \"EUR\"")
        })?;
        match self.currency {
            Some(known) if known != read => {
                Err(Misuse::new(format!("the amount is in {}, not in {code}", known.iso_code())))
            }
            _ => Ok(read),
        }
    }
}

const STYLES: &[(&str, Style)] = &[
    ("decimal", Style::Decimal),
    ("percent", Style::Percent),
    ("currency", Style::Currency),
    ("unit", Style::Unit),
];

const CURRENCY_DISPLAYS: &[(&str, CurrencyDisplay)] = &[
    ("symbol", CurrencyDisplay::Symbol),
    ("narrowSymbol", CurrencyDisplay::NarrowSymbol),
    ("code", CurrencyDisplay::Code),
    ("name", CurrencyDisplay::Name),
];

const UNIT_DISPLAYS: &[(&str, UnitDisplay)] =
    &[("short", UnitDisplay::Short), ("long", UnitDisplay::Long), ("narrow", UnitDisplay::Narrow)];

const TYPES: &[(&str, bool)] = &[("cardinal", false), ("ordinal", true)];

/// `"false"` is refused: a browser groups all the same, since the text is not empty.
fn grouping(value: Setting) -> Result<Grouping, Misuse> {
    match value {
        Setting::Flag(false) | Setting::Number(0.0) => Ok(Grouping::Never),
        Setting::Flag(true) | Setting::Text("auto" | "always") => Ok(Grouping::Auto),
        Setting::Text("min2") => Ok(Grouping::Min2),
        Setting::Number(number) if (number - 1.0).abs() < f64::EPSILON => Ok(Grouping::Auto),
        other => Err(Misuse::new(format!("useGrouping is {other}"))
            .instead("it takes 0, 1, \"auto\", \"always\" or \"min2\"")),
    }
}
