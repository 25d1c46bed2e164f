//! A moment in a time zone, and how readers of a language write it.
//!
//! The parts shown are options of DATETIME (`options`); which combinations have a pattern is ICU4X's
//! to say (`fields`). The clock is never asked: every moment comes from an argument.

mod fields;
mod options;
mod read;

use icu_datetime::{
    DateTimeFormatter, DateTimeFormatterPreferences,
    fieldsets::enums::CompositeFieldSet,
    input::{Date as Day, DateTime, Time, TimeZone, UtcOffset, ZonedDateTime},
};
use icu_locale::Locale;
use jiff::Zoned;

pub(in crate::ui) use options::{DateOptions, time_zone};
pub use read::DateError;

use super::{formatters::Formatters, misuse::Misuse, setting::Setting};

/// A moment as an argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Date {
    moment: Zoned,
    options: DateOptions,
}

impl Date {
    /// Sets an option of DATETIME, or the time zone it is shown in.
    pub(in crate::ui) fn set(&mut self, name: &str, value: Setting) -> Result<(), Misuse> {
        if name == "timeZone" {
            let zone = time_zone(value)?;
            self.moment = self.moment.with_time_zone(zone);
            return Ok(());
        }
        self.options.set(name, value)
    }

    /// As [`DateOptions::check`].
    pub(in crate::ui) fn check(&self) -> Result<(), Misuse> {
        self.options.check()
    }

    /// The moment as readers of this language write it.
    pub(super) fn print(&self, formatters: &Formatters) -> Result<String, Misuse> {
        Ok(formatters.date(&self.options)?.format(&self.moment))
    }

    /// Without options: day, month and year in digits.
    pub(super) fn plain(&self, formatters: &Formatters) -> String {
        let plain = Date { moment: self.moment.clone(), options: DateOptions::default() };
        plain.print(formatters).unwrap_or_else(|_| plain.moment.date().to_string())
    }
}

/// Prints moments with one set of parts in one language.
pub(super) struct DateFormatter(DateTimeFormatter<CompositeFieldSet>);

impl DateFormatter {
    pub(super) fn new(locale: &Locale, options: &DateOptions) -> Result<DateFormatter, Misuse> {
        let mut prefs = DateTimeFormatterPreferences::from(locale);
        prefs.hour_cycle = options.hour_cycle().or(prefs.hour_cycle);
        DateTimeFormatter::try_new(prefs, fields::of(options)?)
            .map(DateFormatter)
            .map_err(|_| Misuse::new("there are no data for this form of date"))
    }

    fn format(&self, moment: &Zoned) -> String {
        let day = Day::try_new_iso(
            moment.year().into(),
            moment.month().unsigned_abs(),
            moment.day().unsigned_abs(),
        );
        let time = Time::try_new(
            moment.hour().unsigned_abs(),
            moment.minute().unsigned_abs(),
            moment.second().unsigned_abs(),
            moment.subsec_nanosecond().unsigned_abs(),
        );
        let (date, time) =
            (day.expect("jiff has the same calendar"), time.expect("jiff has the same clock"));
        let offset = UtcOffset::try_from_seconds(moment.offset().seconds()).ok();
        let name = moment.time_zone().iana_name();
        let zone = name.map_or(TimeZone::UNKNOWN, TimeZone::from_iana_id).with_offset(offset);
        let zone = zone.at_date_time(DateTime { date, time });
        self.0.format(&ZonedDateTime { date, time, zone }).to_string()
    }
}
