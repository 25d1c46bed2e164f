//! `[ui]`: the strings of pages and messages.

use std::{path::PathBuf, time::Duration};

use super::{reader::Reader, value::Value};
use crate::lang::Tag;

/// UI strings.
#[derive(Clone, Debug)]
pub struct Ui {
    /// The folder of locale files; the built-in ones where not set.
    pub locales: Option<PathBuf>,
    /// The language of someone who asks for none.
    pub default_language: Tag,
    /// What becomes of a file whose new version is worse than the one that is served.
    pub on_error: OnError,
    /// Whether the system tells us of changes in the folder.
    pub watch: bool,
    /// How often we look for changes ourselves; zero for never.
    pub poll: Duration,
    /// The cookie in which a portal keeps what its reader chose; empty where there is none.
    pub cookie: String,
    /// Whether changes of strings are announced to browsers.
    pub events: bool,
    /// Whether the made-up languages en-XA and ar-XB are served.
    pub pseudo: bool,
}

/// What becomes of a file whose new version has more faults, or cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnError {
    /// The last good version stays until the file is mended.
    Keep,
    /// The new version is served, as far as it goes.
    Apply,
}

impl Value for OnError {
    fn parse(text: &str) -> Result<OnError, String> {
        match text {
            "keep" => Ok(OnError::Keep),
            "apply" => Ok(OnError::Apply),
            _ => Err("keep or apply".into()),
        }
    }
}

impl Ui {
    pub(super) fn read(reader: &mut Reader) -> Ui {
        Ui {
            locales: reader.take(
                "ui.locales",
                "",
                "Folder of locale files; the built-in ones where empty.",
            ),
            default_language: reader.take(
                "ui.default_language",
                "en",
                "Language of readers whose wishes we cannot meet.",
            ),
            on_error: reader.take(
                "ui.on_error",
                "keep",
                "A locale file that got worse: keep serves its last good version, apply the new one.",
            ),
            watch: reader.take(
                "ui.watch",
                "true",
                "Serve changed locale files at once, told by the system; only with ui.locales.",
            ),
            poll: reader.take(
                "ui.poll",
                "5s",
                "Look for changed locale files this often too, as network drives tell nothing; 0s for never.",
            ),
            cookie: reader.take_checked(
                "ui.cookie",
                "",
                "Cookie with the language a reader chose; none where empty.",
                is_cookie_name,
            ),
            events: reader.take(
                "ui.events",
                "false",
                "For development: browsers may listen for changed strings (GET /v1/locales/events).",
            ),
            pseudo: reader.take(
                "ui.pseudo",
                "false",
                "For development: serve the made-up languages en-XA and ar-XB.",
            ),
        }
    }
}

/// A token of RFC 9110, or nothing.
#[allow(clippy::ptr_arg, reason = "the check of a `String` setting")]
fn is_cookie_name(name: &String) -> Result<(), String> {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let is_name = name.len() <= 100 && name.bytes().all(is_sign);
    if is_name { Ok(()) } else { Err("a cookie's name of letters, digits and -_.".into()) }
}
