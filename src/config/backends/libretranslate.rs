//! `kind = "libretranslate"`.

use super::{Login, Table};

/// A server of LibreTranslate.
#[derive(Clone, Debug)]
pub struct LibreTranslate {
    /// Its address.
    pub url: String,
    /// Its key, where it wants one.
    pub key: Login,
}

impl LibreTranslate {
    pub(super) fn read(table: &mut Table) -> LibreTranslate {
        LibreTranslate {
            url: table.required("url", "Its address.", "an address like http://127.0.0.1:5000"),
            key: Login::read(table, "key", "Its key, where it wants one."),
        }
    }
}
