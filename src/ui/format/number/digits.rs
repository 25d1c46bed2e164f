//! Which digits of a number are shown, by the rules of `Intl.NumberFormat`.
//!
//! Rounds half away from zero. It knows nothing of languages.

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};

use super::options::NumberOptions;

/// Without options a number has at most three digits after the point.
const MAX_FRACTION: u8 = 3;

/// The number as it is printed, where at most `max_fraction` digits are the default.
pub(super) fn shown(value: &Decimal, options: &NumberOptions, max_fraction: u8) -> Decimal {
    let mut shown = value.clone();
    if options.min_significant.is_some() || options.max_significant.is_some() {
        significant(&mut shown, options);
    } else {
        fraction(&mut shown, options, max_fraction);
    }
    if let Some(least) = options.min_integer {
        shown.pad_start(least.into());
    }
    shown
}

/// The number as it is printed without a style, which also chooses the plural form: in English `1` is
/// one and `1.0` is not.
pub(super) fn plain(value: &Decimal, options: &NumberOptions) -> Decimal {
    shown(value, options, MAX_FRACTION)
}

fn fraction(shown: &mut Decimal, options: &NumberOptions, max_fraction: u8) {
    let written = options.written_fraction;
    let most = options
        .max_fraction
        .unwrap_or_else(|| max_fraction.max(written).max(options.min_fraction.unwrap_or_default()));
    let least = options.min_fraction.unwrap_or(written).min(most);
    round(shown, -i16::from(most));
    shown.trim_end();
    shown.pad_end(-i16::from(least));
}

fn significant(shown: &mut Decimal, options: &NumberOptions) {
    let least = i16::from(options.min_significant.unwrap_or(1));
    let most = i16::from(options.max_significant.unwrap_or(21)).max(least);
    let first = shown.absolute.nonzero_magnitude_start();
    round(shown, first - most + 1);
    shown.trim_end();
    // Rounding 9.99 gives one digit more before the point.
    let first = shown.absolute.nonzero_magnitude_start();
    shown.pad_end((first - least + 1).min(0));
}

fn round(shown: &mut Decimal, position: i16) {
    let half = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    shown.round_with_mode(position, half);
}
