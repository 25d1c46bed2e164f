//! The widget as it goes to browsers: two files, built from `widget/` and inside the binary.
//!
//! Knows their names and the hash of the first; who gets them is for `http` to say.

pub mod past;

use std::sync::LazyLock;

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha384};

/// The widget, built by `widget/build.mjs`; a test compares it with a fresh build.
const SCRIPT: &str = include_str!("widget/built/widget.js");

/// What it loads from beside itself once a page is translated. It knows its hash, so that of the first
/// stands for both.
const MORE: &str = include_str!("widget/built/widget-more.js");

/// Its files, the first first.
pub const NAMES: [&str; 2] = ["widget.js", "widget-more.js"];

/// The file of one of [`NAMES`].
pub fn file(name: &str) -> &'static str {
    if name == NAMES[0] { SCRIPT } else { MORE }
}

/// What a page must know to load exactly this file.
pub struct Release {
    /// `/widget/1a2b3c4d5e6f7081/widget.js`: never another file.
    pub path: String,
    /// The same without its ends: 16 hexadecimal digits.
    pub hash: String,
    /// For the attribute `integrity`: `sha384-…`.
    pub integrity: String,
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
    }
});
