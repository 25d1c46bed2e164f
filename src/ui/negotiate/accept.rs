//! What an `Accept-Language` header wishes for (RFC 9110, 12.5.4).
//!
//! Only reads; a part that makes no sense is passed over, so a broken header is a shorter one.

use crate::lang::Tag;

/// Browsers send a handful of ranges; more is not a wish but a test of patience.
const MAX_RANGES: usize = 32;
/// Longer headers are read to here.
const MAX_HEADER_BYTES: usize = 1024;

/// The wishes of a header.
pub(super) struct Wishes<'a> {
    /// Ranges that may be served, best first; `*` stands for any language.
    pub wanted: Vec<&'a str>,
    refused: Vec<&'a str>,
}

/// Reads a header; an empty or broken one wishes for nothing.
pub(super) fn read(header: &str) -> Wishes<'_> {
    let header = header.get(..MAX_HEADER_BYTES).unwrap_or(header);
    let ranges = header.split(',').take(MAX_RANGES).filter_map(range);
    let (refused, mut wanted): (Vec<_>, Vec<_>) = ranges.partition(|(_, weight)| *weight == 0);
    wanted.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    Wishes { wanted: names(&wanted), refused: names(&refused) }
}

fn names<'a>(ranges: &[(&'a str, u16)]) -> Vec<&'a str> {
    ranges.iter().map(|(name, _)| *name).collect()
}

impl Wishes<'_> {
    /// Whether the header says `q=0` to this very language: `pt;q=0` refuses `pt-BR` too.
    pub(super) fn refuses(&self, tag: &Tag) -> bool {
        let tag = tag.to_string().to_ascii_lowercase();
        self.refused.iter().any(|range| {
            let rest = tag.strip_prefix(&range.to_ascii_lowercase());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    }
}

/// A range and its weight in thousandths.
fn range(part: &str) -> Option<(&str, u16)> {
    let mut pieces = part.split(';').map(str::trim);
    let name = pieces.next().filter(|name| !name.is_empty())?;
    let weight = pieces.find_map(|piece| piece.strip_prefix("q=").or(piece.strip_prefix("Q=")));
    let weight: f32 = weight.map_or(Some(1.0), |weight| weight.parse().ok())?;
    // The range is checked, so the cast neither cuts nor changes the sign.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (0.0..=1.0).contains(&weight).then_some((name, (weight * 1000.0) as u16))
}
