//! When services say that a used-up quota comes back: moments of universal time.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAY: u64 = 86_400;

/// The first second of the next month.
pub fn next_month(now: SystemTime) -> SystemTime {
    let today = seconds(now) / DAY;
    let next = months().map(|(first, ..)| first).find(|first| *first > today);
    moment(next.unwrap_or(today + 31) * DAY)
}

/// The next time it is so many hours after midnight.
pub fn next_hour(now: SystemTime, hour: u64) -> SystemTime {
    let (now, hour) = (seconds(now), hour * 3_600);
    let today = now / DAY * DAY + hour;
    moment(if today > now { today } else { today + DAY })
}

/// `2026-12-01T09:18:42Z`, with or without parts of a second; `None` for anything else.
pub fn read(written: &str) -> Option<SystemTime> {
    let (date, time) = written.trim().strip_suffix('Z')?.split_once('T')?;
    let [year, month, day] = numbers(date, '-')?;
    let [hour, minute, second] = numbers(time.split('.').next()?, ':')?;
    let is_time = hour < 24 && minute < 60 && second <= 60;
    let (first, ..) = months().find(|(_, of, nth)| (*of, *nth) == (year, month))?;
    let days = first + day.checked_sub(1).filter(|day| *day < 31 && is_time)?;
    Some(moment(days * DAY + hour * 3_600 + minute * 60 + second))
}

fn numbers<const N: usize>(written: &str, separator: char) -> Option<[u64; N]> {
    let numbers: Option<Vec<u64>> =
        written.split(separator).map(|part| part.parse().ok()).collect();
    numbers?.try_into().ok()
}

/// Every month from 1970 to 2199: its first day, counted from 1970-01-01, with its year and number.
fn months() -> impl Iterator<Item = (u64, u64, u64)> {
    let all = (1970..2200).flat_map(|year| (1..=12).map(move |month| (year, month)));
    all.scan(0, |day, (year, month)| {
        let first = *day;
        *day += length(year, month);
        Some((first, year, month))
    })
}

fn length(year: u64, month: u64) -> u64 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

fn moment(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(written: &str) -> SystemTime {
        read(written).unwrap()
    }

    #[test]
    fn a_month_ends_when_the_next_begins() {
        assert_eq!(next_month(at("2026-11-28T22:30:00Z")), at("2026-12-01T00:00:00Z"));
        assert_eq!(next_month(at("2026-12-31T23:59:59Z")), at("2027-01-01T00:00:00Z"));
        assert_eq!(next_month(at("2028-02-29T12:00:00Z")), at("2028-03-01T00:00:00Z"));
        assert_eq!(next_month(at("2028-03-01T00:00:00Z")), at("2028-04-01T00:00:00Z"));
    }

    #[test]
    fn an_hour_of_the_day_is_today_or_tomorrow() {
        assert_eq!(next_hour(at("2026-11-28T07:59:59Z"), 8), at("2026-11-28T08:00:00Z"));
        assert_eq!(next_hour(at("2026-11-28T08:00:00Z"), 8), at("2026-11-29T08:00:00Z"));
    }

    #[test]
    fn moments_are_read_as_the_calendar_has_them() {
        assert_eq!(at("1970-01-02T00:00:01Z"), moment(DAY + 1));
        assert_eq!(at("2026-11-27T14:11:42.250Z"), moment(1_795_788_702));
        for wrong in ["", "soon", "2026-11-27", "2026-13-01T00:00:00Z", "2026-11-27T25:00:00Z"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
