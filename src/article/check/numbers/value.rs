//! Exact numbers: what `1,234.5`, `1.234,5` and a word have in common.

use std::fmt;

/// A number from zero upwards, exact to six decimal places. Signs are kept beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Value(u128);

const DECIMALS: u32 = 6;
const ONE: u128 = 10u128.pow(DECIMALS);

impl Value {
    /// A whole number.
    pub fn whole(number: u64) -> Value {
        Value(u128::from(number) * ONE)
    }

    /// `whole.fraction`, both as ASCII digits; what does not fit gives a number that differs from others.
    pub fn digits(whole: &str, fraction: &str) -> Value {
        let places = DECIMALS as usize;
        let digits =
            whole.bytes().chain(fraction.bytes().chain(std::iter::repeat(b'0')).take(places));
        Value(digits.fold(0u128, |sum, digit| {
            sum.wrapping_mul(10).wrapping_add(u128::from(digit.wrapping_sub(b'0')))
        }))
    }

    /// Millionths.
    pub fn millionths(number: u128) -> Value {
        Value(number)
    }

    /// The whole number this is.
    pub fn as_whole(self) -> Option<u64> {
        if self.0.is_multiple_of(ONE) { u64::try_from(self.0 / ONE).ok() } else { None }
    }

    /// For measures, which are compared by their ratio.
    #[allow(clippy::cast_precision_loss)]
    pub fn approximately(self) -> f64 {
        self.0 as f64 / ONE as f64
    }

    /// So many powers of ten more.
    pub fn scaled(self, exponent: u32) -> Value {
        Value(self.0.saturating_mul(10u128.saturating_pow(exponent)))
    }

    /// The sum of both.
    pub fn plus(self, other: Value) -> Value {
        Value(self.0.saturating_add(other.0))
    }

    /// What it is rounded to: 100 for 300, 5 for 25, 0.5 for 7.5.
    pub fn rounded_to(self) -> Value {
        let mut step = 1;
        while step < u128::MAX / 100 && self.0.is_multiple_of(step * 10) && self.0 > 0 {
            step *= 10;
        }
        Value(if (self.0 / step).is_multiple_of(5) { step * 5 } else { step })
    }

    /// One half.
    pub fn half() -> Value {
        Value(ONE / 2)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fraction = format!("{:06}", self.0 % ONE);
        let fraction = fraction.trim_end_matches('0');
        let point = if fraction.is_empty() { "" } else { "." };
        write!(f, "{}{point}{fraction}", self.0 / ONE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_strings_of_digits_that_differ_stay_different() {
        let long = "9".repeat(60);

        assert_ne!(Value::digits(&long, ""), Value::digits(&long.replacen('9', "8", 1), ""));
        assert_ne!(Value::digits(&format!("1{long}"), ""), Value::digits(&format!("{long}1"), ""));
    }

    #[test]
    fn scales_and_fractions_are_exact() {
        assert_eq!(Value::digits("2", "8").scaled(9), Value::whole(2_800_000_000));
        assert_eq!(Value::digits("2", "50").to_string(), "2.5");
    }
}
