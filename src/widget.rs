//! The widget as it goes to browsers: two files, built from `widget/` and inside the binary.
//!
//! Knows their names and what the first weighs; who gets them is for `http` to say.

pub mod past;

use std::{io::Write, sync::LazyLock};

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha384};

/// The widget, built by `widget/build.mjs`; a test compares it with a fresh build.
const SCRIPT: &str = include_str!("widget/built/widget.js");

/// What it loads from beside itself once a page is translated. It knows its hash, so that of the first
/// stands for both.
const MORE: &str = include_str!("widget/built/widget-more.js");

/// The file of a name.
pub fn file(name: &str) -> Option<&'static str> {
    match name {
        "widget.js" => Some(SCRIPT),
        "widget-more.js" => Some(MORE),
        _ => None,
    }
}

/// What a page must know to load exactly this file.
pub struct Release {
    /// `/widget/1a2b3c4d5e6f7081/widget.js`: never another file.
    pub path: String,
    /// The same without its ends: 16 hexadecimal digits.
    pub hash: String,
    /// For the attribute `integrity`: `sha384-…`.
    pub integrity: String,
    /// Bytes as they are.
    pub bytes: usize,
    /// Bytes packed with gzip.
    pub gzip_bytes: usize,
}

/// The one in this binary.
pub static RELEASE: LazyLock<Release> = LazyLock::new(|| {
    let digest = Sha384::digest(SCRIPT);
    let hash = format!(
        "{:016x}",
        digest.iter().take(8).fold(0, |hash, byte| hash << 8 | u64::from(*byte))
    );
    Release {
        path: format!("/widget/{hash}/widget.js"),
        hash,
        integrity: format!("sha384-{}", STANDARD.encode(digest)),
        bytes: SCRIPT.len(),
        gzip_bytes: gzip_bytes(),
    }
});

fn gzip_bytes() -> usize {
    const IN_MEMORY: &str = "writing to memory does not fail";
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(SCRIPT.as_bytes()).expect(IN_MEMORY);
    packer.finish().expect(IN_MEMORY).len()
}
