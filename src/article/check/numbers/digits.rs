//! A run of digits and the separators inside it: `1,234.5`, `1.234,5`, `1 234`, `1'234`, `12,34,567`.

use super::value::Value;

/// How a language separates decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decimals {
    /// `1.5`
    Point,
    /// `1,5`
    Comma,
}

/// Languages that write `1.5`; the rest of the world writes `1,5`.
const POINT: &[&str] = &[
    "en", "zh", "ja", "ko", "th", "he", "hi", "bn", "ta", "te", "mr", "gu", "kn", "ml", "pa", "ur",
    "ms", "tl", "fil", "sw", "cy", "ga", "mt", "ar", "fa", "ne", "si", "my", "km", "am",
];

/// Where Spanish is written with a point.
const POINT_REGIONS: &[&str] =
    &["es-MX", "es-US", "es-PR", "es-GT", "es-HN", "es-NI", "es-PA", "es-DO", "es-SV", "es-419"];

impl Decimals {
    /// As the language, or the region, writes them.
    pub fn of(tag: &crate::lang::Tag) -> Decimals {
        let is_point = POINT.contains(&tag.language())
            || (tag.language() == "es" && POINT_REGIONS.contains(&tag.to_string().as_str()));
        if is_point { Decimals::Point } else { Decimals::Comma }
    }
}

/// What a run may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// One number; the second where the other half of the world would read another.
    One(Value, Option<Value>),
    /// Several: a date, a version, a time.
    Several(Vec<Value>),
}

/// Reads a run: ASCII digits with `.`, `,`, `'` and blanks between them, no two separators in a row.
pub fn read(run: &str, decimals: Decimals) -> Run {
    if run.bytes().all(|byte| byte.is_ascii_digit()) {
        return Run::One(Value::digits(run, ""), None);
    }
    let groups: Vec<&str> = run.split(|c: char| !c.is_ascii_digit()).collect();
    let separators: Vec<char> = run.chars().filter(|c| !c.is_ascii_digit()).collect();
    let last = separators[separators.len() - 1];
    let all_before_same = separators[..separators.len() - 1].iter().all(|c| *c == separators[0]);
    let is_point_or_comma = matches!(last, '.' | ',');
    let (tail, head) = groups.split_last().expect("a split has a first part");
    if separators.len() == 1 && is_point_or_comma {
        return one_separator(head[0], tail, last, decimals);
    }
    if last != separators[0] && is_point_or_comma && all_before_same && is_grouped(head) {
        return Run::One(Value::digits(&head.concat(), tail), None);
    }
    if separators.iter().all(|c| *c == last) && is_grouped(&groups) {
        return Run::One(Value::digits(&groups.concat(), ""), None);
    }
    Run::Several(groups.into_iter().map(|group| Value::digits(group, "")).collect())
}

/// `1.234` is a thousand here and one there; `1.5` and `1.2345` are the same everywhere.
fn one_separator(whole: &str, fraction: &str, separator: char, decimals: Decimals) -> Run {
    let as_decimal = Value::digits(whole, fraction);
    let can_be_group = fraction.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
    if !can_be_group {
        return Run::One(as_decimal, None);
    }
    let as_group = Value::digits(&format!("{whole}{fraction}"), "");
    let is_decimal = (separator == '.') == (decimals == Decimals::Point);
    if is_decimal {
        Run::One(as_decimal, Some(as_group))
    } else {
        Run::One(as_group, Some(as_decimal))
    }
}

/// Groups of three after the first, or the Indian way: pairs, then three.
fn is_grouped(groups: &[&str]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return true };
    let is_first_right = (1..=3).contains(&first.len()) && !first.starts_with('0');
    let is_western = middle.iter().all(|group| group.len() == 3);
    let is_indian = first.len() <= 2 && middle.iter().all(|group| group.len() == 2);
    is_first_right && last.len() == 3 && (is_western || is_indian)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(run: &str, decimals: Decimals) -> Option<u64> {
        match read(run, decimals) {
            Run::One(value, _) => value.as_whole(),
            Run::Several(_) => None,
        }
    }

    #[test]
    fn thousands_are_read_in_every_dress() {
        for run in ["1234567", "1,234,567", "1.234.567", "1 234 567", "1'234'567", "12,34,567"] {
            assert_eq!(whole(run, Decimals::Comma), Some(1_234_567), "{run}");
        }
    }

    #[test]
    fn a_single_separator_is_read_as_the_language_reads_it() {
        assert_eq!(whole("3,000", Decimals::Point), Some(3_000));
        assert_eq!(whole("3,000", Decimals::Comma), Some(3));
        assert_eq!(whole("3.000", Decimals::Comma), Some(3_000));
        assert_eq!(read("1,5", Decimals::Point), read("1.5", Decimals::Comma));
        assert_eq!(read("1.234,5", Decimals::Point), read("1,234.5", Decimals::Comma));
    }

    #[test]
    fn a_date_and_a_version_are_several_numbers() {
        assert!(
            matches!(read("30.05.2005", Decimals::Comma), Run::Several(parts) if parts.len() == 3)
        );
        assert!(matches!(read("1.2.3", Decimals::Point), Run::Several(parts) if parts.len() == 3));
    }
}
