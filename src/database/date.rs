//! Moments as files and people write them, in universal time.

const DAY_MS: i64 = 86_400_000;

/// Year, month, day, hour, minute, second.
type Parts = (i64, i64, i64, i64, i64, i64);

/// `2026-11-25T14:11:42Z`
pub fn iso(ms: i64) -> String {
    let (year, month, day, hour, minute, second) = parts(ms);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// `20261125T141142Z`, as TMX has it.
pub fn compact(ms: i64) -> String {
    iso(ms).replace(['-', ':'], "")
}

/// Milliseconds since 1970 of a moment in TMX; `None` where it is none.
pub fn read_compact(written: &str) -> Option<i64> {
    let digits: String =
        written.trim().chars().filter(|sign| *sign != 'T' && *sign != 'Z').collect();
    if digits.len() != 14 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| digits[from..to].parse::<i64>().ok();
    let seconds = number(8, 10)? * 3600 + number(10, 12)? * 60 + number(12, 14)?;
    let days = days_from_civil(number(0, 4)?, number(4, 6)?, number(6, 8)?);
    Some(days * DAY_MS + seconds * 1000)
}

fn parts(ms: i64) -> Parts {
    let (year, month, day) = civil_from_days(ms.div_euclid(DAY_MS));
    let seconds = ms.rem_euclid(DAY_MS) / 1000;
    (year, month, day, seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Days since 1970-01-01 in the Gregorian calendar. Years are counted from March, so that the leap day is
/// the last of its year; 719,468 days lie between the first of March of year 0 and 1970.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
        - 719_468
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    // The mean year errs by less than one; the year found is mended by a look at its first day.
    let mut year = (days + 719_468) * 400 / 146_097;
    while days_from_civil(year, 3, 1) > days {
        year -= 1;
    }
    while days_from_civil(year + 1, 3, 1) <= days {
        year += 1;
    }
    let day_of_year = days - days_from_civil(year, 3, 1);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = month + 3;
    if month > 12 { (year + 1, month - 12, day) } else { (year, month, day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_read_as_they_were_written() {
        assert_eq!(iso(0), "1970-01-01T00:00:00Z");
        assert_eq!(iso(1_795_788_702_000), "2026-11-27T14:11:42Z");
        for day in (-800_000..800_000).step_by(13) {
            let ms = day * DAY_MS + 3_661_000;
            if (0..=9999).contains(&parts(ms).0) {
                assert_eq!(read_compact(&compact(ms)), Some(ms), "{}", iso(ms));
            }
        }
        assert_eq!(compact(951_782_400_000), "20000229T000000Z");
    }

    #[test]
    fn what_is_no_moment_is_none() {
        for wrong in ["", "yesterday", "20261125", "2026112ßT14114Z"] {
            assert_eq!(read_compact(wrong), None, "{wrong}");
        }
    }
}
