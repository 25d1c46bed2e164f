//! What ICU4X needs to print numbers, dates and lists in one language, made once and shared.
//!
//! Plural rules and plain numbers are there from the start; the rest is made when a message first
//! asks for it. No lock: see `kept`.

use icu_decimal::{
    DecimalFormatter,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_experimental::dimension::{
    currency::CurrencyType,
    percent::{
        formatter::{PercentFormatter, PercentFormatterPreferences},
        options::PercentFormatterOptions,
    },
};
use icu_locale::Locale;
use icu_plurals::PluralRules;
use std::sync::Arc;

use super::{
    date::{DateFormatter, DateOptions},
    kept::Kept,
    list::{ListOptions, ListPrinter},
    misuse::Misuse,
    number::{CurrencyDisplay, Grouping, Money, Unit, UnitDisplay, UnitFormatter},
};
use crate::lang::Tag;

/// The formatters of one language.
pub(in crate::ui) struct Formatters {
    locale: Locale,
    pub(super) cardinal: PluralRules,
    pub(super) ordinal: PluralRules,
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    sparsely_grouped: DecimalFormatter,
    percents: Kept<Grouping, PercentFormatter<DecimalFormatter>>,
    money: Kept<(CurrencyType, CurrencyDisplay), Money>,
    units: Kept<(Unit, UnitDisplay), UnitFormatter>,
    dates: Kept<DateOptions, DateFormatter>,
    lists: Kept<ListOptions, ListPrinter>,
}

impl Formatters {
    /// Those of a language; of the root of CLDR where the library does not know the language.
    pub(in crate::ui) fn new(tag: &Tag) -> Formatters {
        let locale = tag.to_string().parse().unwrap_or(Locale::UNKNOWN);
        let plain = |grouping| decimal(&locale, grouping);
        Formatters {
            cardinal: PluralRules::try_new_cardinal((&locale).into()).expect("the root has rules"),
            ordinal: PluralRules::try_new_ordinal((&locale).into()).expect("the root has rules"),
            grouped: plain(Grouping::Auto),
            ungrouped: plain(Grouping::Never),
            sparsely_grouped: plain(Grouping::Min2),
            percents: Kept::default(),
            money: Kept::default(),
            units: Kept::default(),
            dates: Kept::default(),
            lists: Kept::default(),
            locale,
        }
    }

    pub(super) fn decimal(&self, grouping: Grouping) -> &DecimalFormatter {
        match grouping {
            Grouping::Auto => &self.grouped,
            Grouping::Never => &self.ungrouped,
            Grouping::Min2 => &self.sparsely_grouped,
        }
    }

    pub(super) fn percent(
        &self,
        grouping: Grouping,
    ) -> Result<Arc<PercentFormatter<DecimalFormatter>>, Misuse> {
        self.percents.of(&grouping, || {
            let prefs = PercentFormatterPreferences::from(&self.locale);
            let decimal = decimal(&self.locale, grouping);
            let options = PercentFormatterOptions::default();
            PercentFormatter::try_new_with_decimal_formatter(prefs, decimal, options)
                .map_err(|_| Misuse::new("there are no data for percents"))
        })
    }

    pub(super) fn money(
        &self,
        currency: CurrencyType,
        display: CurrencyDisplay,
    ) -> Result<Arc<Money>, Misuse> {
        self.money.of(&(currency, display), || Money::new(&self.locale, currency, display))
    }

    pub(super) fn unit(
        &self,
        unit: Unit,
        display: UnitDisplay,
    ) -> Result<Arc<UnitFormatter>, Misuse> {
        self.units.of(&(unit, display), || UnitFormatter::new(&self.locale, unit, display))
    }

    pub(super) fn date(&self, options: &DateOptions) -> Result<Arc<DateFormatter>, Misuse> {
        self.dates.of(options, || DateFormatter::new(&self.locale, options))
    }

    pub(super) fn list(&self, options: ListOptions) -> Result<Arc<ListPrinter>, Misuse> {
        self.lists.of(&options, || ListPrinter::new(&self.locale, options))
    }
}

fn decimal(locale: &Locale, grouping: Grouping) -> DecimalFormatter {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(match grouping {
        Grouping::Auto => GroupingStrategy::Auto,
        Grouping::Never => GroupingStrategy::Never,
        Grouping::Min2 => GroupingStrategy::Min2,
    });
    DecimalFormatter::try_new(locale.into(), options).expect("the root has digits and signs")
}
