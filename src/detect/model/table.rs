//! The bytes of the table, and what is made of them for looking up.

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::{Feature, NO_FRAGMENT};

/// The bytes of a table that is built in.
pub fn unpacked(packed: &[u8]) -> Vec<u8> {
    let mut table = Vec::new();
    let read = ZlibDecoder::new(packed).read_to_end(&mut table);
    read.expect("the table is built in, whole");
    table
}

/// What is left of the table; it is built in, so that its end is never met too early.
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub fn of(table: &'a [u8]) -> Reader<'a> {
        Reader(table)
    }

    pub fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    pub fn number(&mut self) -> u32 {
        u32::from_le_bytes(self.take(4).try_into().expect("four bytes were taken"))
    }

    pub(super) fn floats(&mut self, count: usize) -> Vec<f32> {
        self.take(count * 4).as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect()
    }

    pub(super) fn rest(self) -> &'a [u8] {
        self.0
    }
}

/// Hashes are kept as the distance from one to the next: first all lowest bytes, last all highest.
pub fn hashes(planes: &[u8]) -> Vec<u32> {
    let count = planes.len() / 4;
    let plane = |at: usize, number: usize| planes[number * count + at];
    let distances = (0..count).map(|at| u32::from_le_bytes([0, 1, 2, 3].map(|n| plane(at, n))));
    let sums = distances.scan(0u32, |hash, distance| {
        *hash = hash.wrapping_add(distance);
        Some(*hash)
    });
    sums.collect()
}

/// Features by their hashes and masks; their weights lie one after the other.
pub(super) fn features(hashes: &[u32], masks: &[u8]) -> Vec<Feature> {
    let masks = masks.as_chunks().0.iter().map(|bytes| u64::from_le_bytes(*bytes));
    let mut next = 0;
    let feature = |(hash, mask): (&u32, u64)| {
        let start = next;
        next += (mask & !NO_FRAGMENT).count_ones();
        Feature { hash: *hash, start, mask }
    };
    hashes.iter().zip(masks).map(feature).collect()
}

/// For the first 16 bits of a hash, where those begin.
pub(super) fn buckets(hashes: &[u32]) -> Vec<u32> {
    let mut starts = vec![0; (1 << 16) + 1];
    for hash in hashes {
        starts[(hash >> 16) as usize + 1] += 1;
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    starts
}

/// A bit for the last 20 bits of each hash.
pub(super) fn seen(hashes: &[u32]) -> Vec<u64> {
    let mut bits = vec![0; 1 << 14];
    for low in hashes.iter().map(|hash| (hash & 0xf_ffff) as usize) {
        bits[low >> 6] |= 1 << (low & 63);
    }
    bits
}
