//! What an `Accept-Language` header wishes for (RFC 9110, 12.5.4).
//!
//! Only reads; a part that makes no sense is passed over, so a broken header is a shorter one.

/// Browsers send a handful of ranges; more is not a wish but a test of patience.
const MAX_RANGES: usize = 32;
/// Longer headers are read to here.
const MAX_HEADER_BYTES: usize = 1024;

/// The wishes of a header.
pub(super) struct Accepted<'a> {
    /// Ranges that may be served with their weights, best first; `*` stands for any language.
    pub wanted: Vec<(&'a str, f32)>,
    /// Ranges with `q=0`.
    pub refused: Vec<&'a str>,
}

impl<'a> Accepted<'a> {
    /// Reads a header; an empty or broken one wishes for nothing.
    pub fn read(header: &'a str) -> Accepted<'a> {
        let end = header.floor_char_boundary(MAX_HEADER_BYTES);
        let ranges = header[..end].split(',').take(MAX_RANGES).filter_map(range);
        let (refused, mut wanted): (Vec<_>, Vec<_>) = ranges.partition(|(_, weight)| *weight == 0);
        wanted.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        let wanted = wanted.into_iter().map(|(name, weight)| (name, f32::from(weight) / 1000.0));
        Accepted {
            wanted: wanted.collect(),
            refused: refused.into_iter().map(|(name, _)| name).collect(),
        }
    }

    /// Whether the header says `q=0` to this very language: `pt;q=0` refuses `pt-BR` too.
    ///
    /// `*;q=0` refuses what is not named; but somebody has to be answered, so it refuses nothing.
    pub fn refuses(&self, tag: &str) -> bool {
        self.refused.iter().any(|range| {
            let start = tag.get(..range.len());
            let rest = tag.get(range.len()..).unwrap_or_default();
            start.is_some_and(|start| start.eq_ignore_ascii_case(range))
                && (rest.is_empty() || rest.starts_with('-'))
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
