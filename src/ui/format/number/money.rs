//! Amounts of money in one language and currency.
//!
//! The currency decides how many digits follow the point: two for euros, none for yen.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_experimental::dimension::currency::{
    CurrencyType,
    formatter::{CurrencyFormatter, CurrencyFormatterPreferences},
    options::CurrencyFormatterOptions,
};
use icu_locale::Locale;

use super::options::CurrencyDisplay;
use crate::ui::format::misuse::Misuse;

/// Prints amounts of one currency.
pub(in crate::ui::format) struct Money(CurrencyFormatter<DecimalFormatter>);

impl Money {
    pub(in crate::ui::format) fn new(
        locale: &Locale,
        currency: CurrencyType,
        display: CurrencyDisplay,
    ) -> Result<Money, Misuse> {
        let prefs = CurrencyFormatterPreferences::from(locale);
        let options = CurrencyFormatterOptions::default();
        let made = match display {
            CurrencyDisplay::Symbol => CurrencyFormatter::try_new_symbol(prefs, currency, options),
            CurrencyDisplay::NarrowSymbol => {
                CurrencyFormatter::try_new_symbol_narrow(prefs, currency, options)
            }
            CurrencyDisplay::Code => CurrencyFormatter::try_new_code(prefs, currency, options),
            CurrencyDisplay::Name => CurrencyFormatter::try_new_name(prefs, currency),
        };
        made.map(Money)
            .map_err(|_| Misuse::new(format!("there are no data for {}", currency.iso_code())))
    }

    pub(in crate::ui::format) fn format(&self, amount: &Decimal) -> String {
        self.0.format_fixed_decimal(amount).to_string()
    }
}
