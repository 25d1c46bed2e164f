//! An answer as bytes: as it is, and packed.
//!
//! Each has a tag of its own, made of its own bytes: who has the same tag has the same bytes, which is what
//! a strong tag promises (RFC 9110, 8.8.3.3).

use std::{
    io::Write,
    sync::{Arc, OnceLock},
};

use flate2::{Compression, write::GzEncoder};

/// An answer, ready to be sent.
#[derive(Debug)]
pub struct Answer {
    plain: Sheet,
    packed: OnceLock<Sheet>,
}

/// Bytes and their tag.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The bytes.
    pub bytes: Arc<[u8]>,
    /// The tag, without quotation marks.
    pub tag: String,
}

impl Answer {
    /// Takes a text.
    pub fn new(text: String) -> Answer {
        Answer { plain: Sheet::new(text.into_bytes()), packed: OnceLock::new() }
    }

    /// The text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.plain.bytes).expect("it was made of a text")
    }

    /// As it is.
    pub fn plain(&self) -> &Sheet {
        &self.plain
    }

    /// As gzip; packed the first time somebody asks for it.
    pub fn packed(&self) -> &Sheet {
        self.packed.get_or_init(|| {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(&self.plain.bytes).expect("memory can be written to");
            Sheet::new(encoder.finish().expect("memory can be written to"))
        })
    }

    /// About the bytes of memory it takes, packed or not yet.
    pub fn weight_bytes(&self) -> usize {
        self.plain.bytes.len() + self.plain.bytes.len() / 2
    }
}

impl Sheet {
    fn new(bytes: Vec<u8>) -> Sheet {
        let hash = blake3::hash(&bytes).to_hex();
        Sheet { tag: hash[..32].to_owned(), bytes: bytes.into() }
    }
}
