//! The options of DATETIME and what each may be.
//!
//! Names and values are those of `Intl.DateTimeFormat`. Values that ICU4X has no way to print
//! (narrow months, periods of the day) are refused by name.

use icu_datetime::preferences::HourCycle;
use jiff::tz::TimeZone;

use crate::ui::format::{misuse::Misuse, setting::Setting};

/// Every option, in the order of the documentation.
const NAMES: &[&str] = &[
    "dateStyle",
    "timeStyle",
    "weekday",
    "era",
    "year",
    "month",
    "day",
    "hour",
    "minute",
    "second",
    "fractionalSecondDigits",
    "hour12",
    "hourCycle",
    "timeZoneName",
    "timeZone",
];

/// `dateStyle` and `timeStyle`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Style {
    Full,
    Long,
    Medium,
    Short,
}

/// How a month or a weekday is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Width {
    Long,
    Short,
    Digits,
    TwoDigits,
}

/// How a time zone is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum ZoneName {
    Long,
    Short,
    LongOffset,
    ShortOffset,
    LongGeneric,
    ShortGeneric,
}

/// Options of one moment; what is not said is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::ui) struct DateOptions {
    pub(super) date_style: Option<Style>,
    pub(super) time_style: Option<Style>,
    pub(super) weekday: Option<Width>,
    pub(super) has_era: bool,
    pub(super) year: Option<Width>,
    pub(super) month: Option<Width>,
    pub(super) day: Option<Width>,
    pub(super) hour: Option<Width>,
    pub(super) minute: Option<Width>,
    pub(super) second: Option<Width>,
    pub(super) fraction: Option<u8>,
    pub(super) clock: Option<Clock>,
    pub(super) zone_name: Option<ZoneName>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Clock {
    H11,
    H12,
    H23,
}

impl DateOptions {
    /// Sets one option by name, but for the time zone; on an error nothing is changed.
    pub(in crate::ui) fn set(&mut self, name: &str, value: Setting) -> Result<(), Misuse> {
        match name {
            "dateStyle" => self.date_style = Some(value.choice(name, STYLES)?),
            "timeStyle" => self.time_style = Some(value.choice(name, STYLES)?),
            "weekday" => self.weekday = Some(value.choice(name, NAMED)?),
            "era" => self.has_era = value.choice(name, ERAS)?,
            "year" => self.year = Some(value.choice(name, DIGITS)?),
            "month" => self.month = Some(value.choice(name, MONTHS)?),
            "day" => self.day = Some(value.choice(name, DIGITS)?),
            "hour" => self.hour = Some(value.choice(name, DIGITS)?),
            "minute" => self.minute = Some(value.choice(name, DIGITS)?),
            "second" => self.second = Some(value.choice(name, DIGITS)?),
            "fractionalSecondDigits" => self.fraction = Some(value.whole(name, 1, 3)?),
            "hour12" => self.clock = Some(twelve_hours(value)?),
            "hourCycle" => self.clock = Some(value.choice(name, CLOCKS)?),
            "timeZoneName" => self.zone_name = Some(value.choice(name, ZONE_NAMES)?),
            unknown => return Err(Misuse::unknown("the option", unknown, NAMES)),
        }
        Ok(())
    }

    /// Whether ICU4X has a pattern for these parts.
    pub(in crate::ui) fn check(&self) -> Result<(), Misuse> {
        super::fields::of(self).map(|_| ())
    }

    pub(super) fn hour_cycle(&self) -> Option<HourCycle> {
        self.clock.map(|clock| match clock {
            Clock::H11 => HourCycle::H11,
            Clock::H12 => HourCycle::H12,
            Clock::H23 => HourCycle::H23,
        })
    }
}

/// The time zone of this name in the database that is built in.
pub(in crate::ui) fn time_zone(value: Setting) -> Result<TimeZone, Misuse> {
    let name = value.text("timeZone")?;
    TimeZone::get(name).map_err(|_| {
        Misuse::new(format!("timeZone {name:?} is unknown"))
            .instead("it takes a name like \"Europe/Kyiv\"")
    })
}

const STYLES: &[(&str, Style)] = &[
    ("full", Style::Full),
    ("long", Style::Long),
    ("medium", Style::Medium),
    ("short", Style::Short),
];

const NAMED: &[(&str, Width)] = &[("long", Width::Long), ("short", Width::Short)];

const ERAS: &[(&str, bool)] = &[("short", true)];

const DIGITS: &[(&str, Width)] = &[("numeric", Width::Digits), ("2-digit", Width::TwoDigits)];

const MONTHS: &[(&str, Width)] = &[
    ("long", Width::Long),
    ("short", Width::Short),
    ("numeric", Width::Digits),
    ("2-digit", Width::TwoDigits),
];

const CLOCKS: &[(&str, Clock)] = &[("h11", Clock::H11), ("h12", Clock::H12), ("h23", Clock::H23)];

const ZONE_NAMES: &[(&str, ZoneName)] = &[
    ("long", ZoneName::Long),
    ("short", ZoneName::Short),
    ("longOffset", ZoneName::LongOffset),
    ("shortOffset", ZoneName::ShortOffset),
    ("longGeneric", ZoneName::LongGeneric),
    ("shortGeneric", ZoneName::ShortGeneric),
];

/// As with `useGrouping`, `"false"` would be true in a browser.
fn twelve_hours(value: Setting) -> Result<Clock, Misuse> {
    match value {
        Setting::Flag(true) => Ok(Clock::H12),
        Setting::Flag(false) | Setting::Number(0.0) => Ok(Clock::H23),
        Setting::Number(number) if (number - 1.0).abs() < f64::EPSILON => Ok(Clock::H12),
        other => {
            Err(Misuse::new(format!("hour12 is {other}")).instead("it takes 1 for yes or 0 for no"))
        }
    }
}
