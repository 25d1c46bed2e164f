//! Bytes as they go out: once as they are, and packed when somebody first wants them so.
//!
//! Packing takes milliseconds, so callers do it off the threads that answer. It does not choose who
//! gets what.

use std::{io::Write, sync::OnceLock};

/// How bytes are packed for the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// Smallest.
    Brotli,
    /// Nearly as small, fastest to unpack.
    Zstd,
    /// What everybody can unpack.
    Gzip,
}

impl Packing {
    /// The best first.
    pub const ALL: [Packing; 3] = [Packing::Brotli, Packing::Zstd, Packing::Gzip];

    /// Its name in HTTP.
    pub fn name(self) -> &'static str {
        match self {
            Packing::Brotli => "br",
            Packing::Zstd => "zstd",
            Packing::Gzip => "gzip",
        }
    }
}

/// An answer's content.
pub struct Payload {
    bytes: Vec<u8>,
    hash: String,
    packed: [OnceLock<Vec<u8>>; 3],
}

impl Payload {
    /// Nothing is packed yet.
    pub fn new(bytes: Vec<u8>) -> Payload {
        let hash = short_hash(&[&bytes]);
        Payload { bytes, hash, packed: Default::default() }
    }

    /// Unpacked.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Changes when the content does: 16 hexadecimal digits.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Packed, if it was before.
    pub fn packed_before(&self, packing: Packing) -> Option<&[u8]> {
        self.packed[packing as usize].get().map(Vec::as_slice)
    }

    /// Packed; the first call takes milliseconds.
    pub fn packed(&self, packing: Packing) -> &[u8] {
        self.packed[packing as usize].get_or_init(|| pack(&self.bytes, packing))
    }

    /// All bytes it holds.
    pub(super) fn size_bytes(&self) -> usize {
        let packed = self.packed.iter().filter_map(OnceLock::get);
        self.bytes.len() + packed.map(Vec::len).sum::<usize>()
    }
}

/// Of levels that need a few milliseconds for 50 kB; the highest need hundreds and save a twentieth.
fn pack(bytes: &[u8], packing: Packing) -> Vec<u8> {
    const IN_MEMORY: &str = "writing to memory does not fail";
    match packing {
        Packing::Brotli => {
            let mut packed = Vec::new();
            let wishes = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
            brotli::BrotliCompress(&mut &*bytes, &mut packed, &wishes).expect(IN_MEMORY);
            packed
        }
        Packing::Zstd => zstd::bulk::compress(bytes, 15).expect(IN_MEMORY),
        Packing::Gzip => {
            let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
            packer.write_all(bytes).expect(IN_MEMORY);
            packer.finish().expect(IN_MEMORY)
        }
    }
}

/// 64 bits of BLAKE3 in hexadecimal: nobody gains by two texts of a portal having one.
pub(super) fn short_hash(parts: &[&[u8]]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().to_hex()[..16].to_owned()
}
