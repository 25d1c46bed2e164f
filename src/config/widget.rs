//! `[widget]`: pages that are translated where they are read.

use std::{fmt, str::FromStr};

use super::{reader::Reader, value::Value};

/// Pages that are translated where they are read.
#[derive(Clone, Debug)]
pub struct Widget {
    /// Whose pages may ask, beside our own.
    pub origins: Vec<Site>,
    /// Blocks of one request.
    pub blocks: usize,
    /// Characters of one block.
    pub block_chars: usize,
    /// Characters of all blocks of a request.
    pub request_chars: usize,
    /// Characters that one address may send in a minute; 0 for as many as it likes.
    pub chars_per_minute: usize,
    /// Suggestions that one address may make in an hour; 0 for as many as it likes.
    pub suggestions_per_hour: usize,
    /// The header in which our proxy says who asks; empty where nobody stands between.
    pub caller_header: String,
}

/// A site whose pages may ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Site {
    /// Every site.
    Any,
    /// The one with this origin, in small letters: `https://news.example`.
    At(String),
}

impl Site {
    /// Whether it is the site of this origin.
    pub fn is(&self, origin: &str) -> bool {
        match self {
            Site::Any => true,
            Site::At(known) => known.eq_ignore_ascii_case(origin),
        }
    }
}

impl FromStr for Site {
    type Err = String;

    fn from_str(text: &str) -> Result<Site, String> {
        if text == "*" {
            return Ok(Site::Any);
        }
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let is_host = |host: &str| {
            let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
            !host.is_empty() && host.bytes().all(is_sign)
        };
        match host {
            Some(host) if is_host(host) => Ok(Site::At(text.to_ascii_lowercase())),
            _ => Err("origins like https://news.example, without a path, or *".into()),
        }
    }
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Site::Any => "*",
            Site::At(origin) => origin,
        })
    }
}

impl Value for Site {
    fn parse(text: &str) -> Result<Site, String> {
        text.parse()
    }
}

impl Widget {
    /// Whether pages of this origin may ask.
    pub fn allows(&self, origin: &str) -> bool {
        self.origins.iter().any(|site| site.is(origin))
    }

    pub(super) fn read(reader: &mut Reader) -> Widget {
        Widget {
            origins: reader.take(
                "widget.origins",
                "",
                "Sites whose pages may have themselves translated, like https://news.example; * for any site, which then translates at your cost; only our own pages where empty.",
            ),
            blocks: reader.take_within(
                "widget.blocks",
                "64",
                "Most blocks of a page in one request.",
                &(1..=1_000),
            ),
            block_chars: reader.take_within(
                "widget.block_chars",
                "5_000",
                "Most characters of one block; a longer one stays as it is.",
                &(1..=usize::MAX),
            ),
            request_chars: reader.take_within(
                "widget.request_chars",
                "20_000",
                "Most characters of all blocks of a request.",
                &(1..=usize::MAX),
            ),
            chars_per_minute: reader.take(
                "widget.chars_per_minute",
                "200_000",
                "Most characters that one reader's address may send in a minute; 0 for no limit.",
            ),
            suggestions_per_hour: reader.take(
                "widget.suggestions_per_hour",
                "20",
                "Most better translations that one reader's address may suggest in an hour; 0 for no limit.",
            ),
            caller_header: reader.take_checked(
                "widget.caller_header",
                "",
                "Header in which your proxy names the reader's address, like X-Real-IP; the connection's address where empty.",
                is_header_name,
            ),
        }
    }
}

/// A token of RFC 9110, or nothing.
#[allow(clippy::ptr_arg, reason = "the check of a `String` setting")]
fn is_header_name(name: &String) -> Result<(), String> {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if name.bytes().all(is_sign) { Ok(()) } else { Err("a header's name, like X-Real-IP".into()) }
}
