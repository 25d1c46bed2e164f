//! Reads moments as programs write them.
//!
//! `2026-03-05`, `2026-03-05T14:07Z`, `2026-03-05T14:07:30+02:00`; the zone is told apart. A moment
//! without an offset is one of its zone, or of UTC.

use jiff::{
    Timestamp, Zoned,
    civil::DateTime,
    fmt::temporal::{DateTimeParser, PiecesOffset},
    tz::{Offset, TimeZone},
};

use super::{Date, DateOptions};

/// Why a text is no moment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// The text says no day and time.
    #[error(
        "{0:?} is no moment; write 2026-03-05T14:07Z, with an offset like +02:00, or a day 2026-03-05"
    )]
    Moment(String),
    /// The zone is in no database.
    #[error("the time zone {0:?} is unknown; write its name in the tz database, like Europe/Kyiv")]
    Zone(String),
}

impl Date {
    /// Reads a moment; `zone` is where it is shown.
    pub fn read(text: &str, zone: Option<&str>) -> Result<Date, DateError> {
        let zone = zone.map(named).transpose()?;
        let moment = moment(text, zone).ok_or_else(|| DateError::Moment(beginning(text)))?;
        Ok(Date { moment, options: DateOptions::default() })
    }

    /// The moment so many milliseconds after the year 1970 began, in UTC: a date of JavaScript.
    pub(in crate::ui) fn from_milliseconds(milliseconds: i64) -> Option<Date> {
        let moment = Timestamp::from_millisecond(milliseconds).ok()?.to_zoned(TimeZone::UTC);
        Some(Date { moment, options: DateOptions::default() })
    }
}

fn named(name: &str) -> Result<TimeZone, DateError> {
    TimeZone::get(name).map_err(|_| DateError::Zone(beginning(name)))
}

fn moment(text: &str, zone: Option<TimeZone>) -> Option<Zoned> {
    let pieces = DateTimeParser::new().parse_pieces(text).ok()?;
    let local = DateTime::from_parts(pieces.date(), pieces.time().unwrap_or_default());
    let offset = match pieces.offset() {
        Some(PiecesOffset::Zulu) => Some(Offset::UTC),
        Some(PiecesOffset::Numeric(numeric)) => Some(numeric.offset()),
        _ => None,
    };
    let Some(offset) = offset else {
        return zone.unwrap_or(TimeZone::UTC).to_zoned(local).ok();
    };
    let own = if offset == Offset::UTC { TimeZone::UTC } else { TimeZone::fixed(offset) };
    let moment = own.to_zoned(local).ok()?;
    Some(zone.map_or_else(|| moment.clone(), |zone| moment.with_time_zone(zone)))
}

fn beginning(text: &str) -> String {
    text.chars().take(40).collect()
}
