//! How an answer is packed for the way, by what the reader can unpack (`Accept-Encoding`).

use actix_web::{HttpRequest, http::header};

use crate::ui::Packing;

/// The packing for the reader of this request; `None` where the answer goes as it is.
pub(super) fn chosen(request: &HttpRequest) -> Option<Packing> {
    accept_encoding(request).and_then(choose)
}

/// What `Content-Encoding` says, also that nothing is packed: our compression of other answers passes over
/// it then. `None` for a reader who says nothing about it.
pub(super) fn name(request: &HttpRequest, packing: Option<Packing>) -> Option<&'static str> {
    let says = packing.is_some() || accept_encoding(request).is_some();
    says.then(|| packing.map_or("identity", Packing::name))
}

fn accept_encoding(request: &HttpRequest) -> Option<&str> {
    request.headers().get(header::ACCEPT_ENCODING)?.to_str().ok()
}

/// What he likes best, of equals the smallest.
fn choose(accept_encoding: &str) -> Option<Packing> {
    let weight = |packing: Packing| weight_of(accept_encoding, packing.name());
    let best = Packing::ALL.into_iter().rev().max_by(|a, b| weight(*a).total_cmp(&weight(*b)));
    let as_it_is = weight_of(accept_encoding, "identity");
    best.filter(|best| weight(*best) > 0.0 && weight(*best) >= as_it_is)
}

/// From 0 to 1; what is not named counts as `*`, and as 0 where that is not named either.
fn weight_of(header: &str, name: &str) -> f32 {
    let named = |wanted: &str| header.split(',').find_map(|part| weight_if(part, wanted));
    let is_gzip = name == "gzip";
    let known = named(name).or_else(|| named("x-gzip").filter(|_| is_gzip));
    let any = || named("*").filter(|_| name != "identity");
    known.or_else(any).unwrap_or_default()
}

fn weight_if(part: &str, wanted: &str) -> Option<f32> {
    let mut pieces = part.split(';').map(str::trim);
    let is_it = pieces.next()?.eq_ignore_ascii_case(wanted);
    let weight = pieces.find_map(|piece| piece.strip_prefix("q=").or(piece.strip_prefix("Q=")));
    let weight = weight.map_or(1.0, |weight| weight.parse().unwrap_or(0.0));
    is_it.then_some(weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_the_reader_can_unpack_is_sent_unless_he_says_otherwise() {
        for (header, packing) in [
            ("gzip, deflate, br, zstd", Some(Packing::Brotli)),
            ("gzip, deflate", Some(Packing::Gzip)),
            ("x-gzip", Some(Packing::Gzip)),
            ("gzip;q=1.0, br;q=0.5", Some(Packing::Gzip)),
            ("zstd;q=0.9, gzip;q=0.9", Some(Packing::Zstd)),
            ("*", Some(Packing::Brotli)),
            ("br;q=0, *", Some(Packing::Zstd)),
            ("br;q=0.5, identity", None),
            ("identity", None),
            ("deflate", None),
            ("*;q=0", None),
            ("br;q=x", None),
            ("", None),
        ] {
            assert_eq!(choose(header), packing, "{header}");
        }
    }
}
