//! From options to the parts ICU4X prints.
//!
//! ICU4X knows sets of parts that people really write, in three lengths, and no mixture of lengths: a
//! bag of options outside of them has no pattern and is refused.

use icu_datetime::{
    fieldsets::{
        builder::{DateFields, FieldSetBuilder, ZoneStyle},
        enums::CompositeFieldSet,
    },
    options::{Alignment, Length, SubsecondDigits, TimePrecision, YearStyle},
};

use super::options::{DateOptions, Style, Width, ZoneName};
use crate::ui::format::misuse::Misuse;

/// The parts of these options; with none, day, month and year in digits.
pub(super) fn of(options: &DateOptions) -> Result<CompositeFieldSet, Misuse> {
    let builder = if options.date_style.is_some() || options.time_style.is_some() {
        styled(options)?
    } else {
        composed(options)?
    };
    builder.build_composite().map_err(|_| no_pattern())
}

fn styled(options: &DateOptions) -> Result<FieldSetBuilder, Misuse> {
    if has_date(options) || has_time(options) || options.zone_name.is_some() {
        return Err(Misuse::new("dateStyle and timeStyle stand alone")
            .instead("leave out the single parts, or the styles"));
    }
    let mut builder = FieldSetBuilder::new();
    builder.length = Some(match options.date_style {
        Some(Style::Full | Style::Long) => Length::Long,
        Some(Style::Medium) => Length::Medium,
        Some(Style::Short) | None => Length::Short,
    });
    builder.date_fields = options.date_style.map(|style| match style {
        Style::Full => DateFields::YMDE,
        _ => DateFields::YMD,
    });
    builder.time_precision = options.time_style.map(|style| match style {
        Style::Short => TimePrecision::Minute,
        _ => TimePrecision::Second,
    });
    builder.zone_style = match options.time_style {
        Some(Style::Full) => Some(ZoneStyle::SpecificLong),
        Some(Style::Long) => Some(ZoneStyle::SpecificShort),
        _ => None,
    };
    Ok(builder)
}

fn composed(options: &DateOptions) -> Result<FieldSetBuilder, Misuse> {
    let mut builder = FieldSetBuilder::new();
    let is_bare = !has_date(options) && !has_time(options);
    let options =
        if is_bare { DateOptions { zone_name: options.zone_name, ..digits() } } else { *options };
    builder.date_fields = date_fields(&options)?;
    builder.time_precision = precision(&options)?;
    builder.zone_style = options.zone_name.map(zone_style);
    builder.length = Some(length(&options)?);
    builder.year_style = year_style(&options)?;
    let two = Some(Width::TwoDigits);
    builder.alignment = (options.day == two || options.month == two || options.hour == two)
        .then_some(Alignment::Column);
    Ok(builder)
}

fn digits() -> DateOptions {
    let digits = Some(Width::Digits);
    DateOptions { year: digits, month: digits, day: digits, ..DateOptions::default() }
}

fn has_date(options: &DateOptions) -> bool {
    options.weekday.or(options.year).or(options.month).or(options.day).is_some() || options.has_era
}

fn has_time(options: &DateOptions) -> bool {
    options.hour.or(options.minute).or(options.second).is_some() || options.fraction.is_some()
}

fn date_fields(options: &DateOptions) -> Result<Option<DateFields>, Misuse> {
    let parts = [options.year, options.month, options.day, options.weekday];
    Ok(Some(match parts.map(|part| part.is_some()) {
        [false, false, false, false] => return Ok(None),
        [true, true, true, true] => DateFields::YMDE,
        [true, true, true, false] => DateFields::YMD,
        [true, true, false, false] => DateFields::YM,
        [true, false, false, false] => DateFields::Y,
        [false, true, true, true] => DateFields::MDE,
        [false, true, true, false] => DateFields::MD,
        [false, true, false, false] => DateFields::M,
        [false, false, true, true] => DateFields::DE,
        [false, false, true, false] => DateFields::D,
        [false, false, false, true] => DateFields::E,
        _ => return Err(no_pattern()),
    }))
}

fn precision(options: &DateOptions) -> Result<Option<TimePrecision>, Misuse> {
    let parts = [options.hour, options.minute, options.second].map(|part| part.is_some());
    match (parts, options.fraction) {
        ([false, false, false], None) => Ok(None),
        ([true, false, false], None) => Ok(Some(TimePrecision::Hour)),
        ([true, true, false], None) => Ok(Some(TimePrecision::Minute)),
        ([true, true, true], None) => Ok(Some(TimePrecision::Second)),
        ([true, true, true], Some(digits)) => Ok(Some(TimePrecision::Subsecond(match digits {
            1 => SubsecondDigits::S1,
            2 => SubsecondDigits::S2,
            _ => SubsecondDigits::S3,
        }))),
        _ => Err(Misuse::new("a time without its hour has no pattern")
            .instead("give hour, then minute, then second, then fractionalSecondDigits")),
    }
}

/// One length for all parts: the month decides, and the weekday must go with it.
fn length(options: &DateOptions) -> Result<Length, Misuse> {
    let of = |width| match width {
        Width::Long => Length::Long,
        Width::Short => Length::Medium,
        Width::Digits | Width::TwoDigits => Length::Short,
    };
    let weekday = options.weekday.map(of);
    let Some(month) = options.month.map(of) else { return Ok(weekday.unwrap_or(Length::Short)) };
    let fits = match weekday {
        None => true,
        Some(Length::Long) => month == Length::Long,
        Some(_) => month != Length::Long,
    };
    if fits {
        return Ok(month);
    }
    Err(Misuse::new("this weekday does not go with this month").instead(
        "make both \"long\", or the weekday \"short\" and the month \"short\" or \"numeric\"",
    ))
}

fn year_style(options: &DateOptions) -> Result<Option<YearStyle>, Misuse> {
    let in_digits = !matches!(options.month, Some(Width::Long | Width::Short));
    match options.year {
        None if options.has_era => Err(Misuse::new("era has no pattern without a year")),
        None => Ok(None),
        Some(_) if options.has_era => Ok(Some(YearStyle::WithEra)),
        Some(Width::TwoDigits) if !in_digits => {
            Err(Misuse::new("year \"2-digit\" has no pattern with the name of a month")
                .instead("write year: \"numeric\""))
        }
        Some(Width::TwoDigits) => Ok(Some(YearStyle::Auto)),
        Some(_) => Ok(Some(YearStyle::Full)),
    }
}

fn zone_style(name: ZoneName) -> ZoneStyle {
    match name {
        ZoneName::Long => ZoneStyle::SpecificLong,
        ZoneName::Short => ZoneStyle::SpecificShort,
        ZoneName::LongOffset => ZoneStyle::LocalizedOffsetLong,
        ZoneName::ShortOffset => ZoneStyle::LocalizedOffsetShort,
        ZoneName::LongGeneric => ZoneStyle::GenericLong,
        ZoneName::ShortGeneric => ZoneStyle::GenericShort,
    }
}

fn no_pattern() -> Misuse {
    Misuse::new("these parts have no pattern together").instead(
        "use weekday, day, month, year with no gap between them (a year needs a month, a month and \
         weekday need a day), or dateStyle",
    )
}
