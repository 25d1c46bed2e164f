//! Measures that translators convert: `200 miles`, `320 km`.

/// What is measured, and how much of the first of its kind one of these is.
const MEASURES: &[(&str, &str, f64)] = &[
    ("km", "length", 1_000.0),
    ("kmh", "length", 1_000.0),
    ("m", "length", 1.0),
    ("cm", "length", 0.01),
    ("mm", "length", 0.001),
    ("mi", "length", 1_609.344),
    ("mph", "length", 1_609.344),
    ("ft", "length", 0.304_8),
    ("in", "length", 0.025_4),
    ("yd", "length", 0.914_4),
    ("kg", "weight", 1.0),
    ("lb", "weight", 0.453_592),
    ("oz", "weight", 0.028_349_5),
    ("ha", "area", 1.0),
    ("ac", "area", 0.404_686),
    ("l", "volume", 1.0),
    ("gal", "volume", 3.785_41),
];

/// The share of what the target is rounded to by which it may be off: `200 miles`, 322 km, are
/// `300 km` but not `310 km`.
const ROUNDING: f64 = 0.6;

/// However round the target is: `1,000 km` are not 700.
const MOST_OFF: f64 = 0.1;

/// Whether two different measures are of the same size, but for what the target is rounded to.
pub fn is_converted(source: (f64, &str), target: (f64, &str), rounded_to: f64) -> bool {
    let temperature = match (source.1, target.1) {
        ("f" | "deg", "c" | "deg") => Some(((source.0 - 32.0) / 1.8, target.0)),
        ("c", "f") => Some(((target.0 - 32.0) / 1.8, source.0)),
        _ => None,
    };
    if let Some((one, two)) = temperature {
        return (one - two).abs() <= 1.5;
    }
    let size = |name: &str| MEASURES.iter().find(|(known, ..)| *known == name);
    let (Some(one), Some(two)) = (size(source.1), size(target.1)) else { return false };
    if one.0 == two.0 || one.1 != two.1 {
        return false;
    }
    let converted = source.0 * one.2 / two.2;
    (converted - target.0).abs() <= (ROUNDING * rounded_to).min(MOST_OFF * target.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rounded_conversion_is_the_same_size_and_a_wrong_one_is_not() {
        assert!(is_converted((385.0, "mi"), (619.0, "km"), 1.0));
        assert!(is_converted((200.0, "mi"), (300.0, "km"), 100.0));
        assert!(is_converted((86.0, "f"), (30.0, "c"), 10.0));
        assert!(!is_converted((385.0, "mi"), (629.0, "km"), 1.0));
        assert!(!is_converted((385.0, "mi"), (385.0, "km"), 5.0));
        assert!(!is_converted((4.0, "in"), (4.0, "mm"), 1.0));
    }
}
