//! What a tag, a reference and a declaration say, in our words.

use quick_xml::{
    XmlVersion,
    events::{BytesRef, BytesStart},
};

/// Each is compared with all before it; what comes after these is no attribute of our formats.
const ATTRIBUTES: usize = 50;

/// Names, with their prefixes, and values of a tag.
pub fn attributes(tag: &BytesStart) -> Result<Vec<(String, String)>, String> {
    let read = tag.attributes().take(ATTRIBUTES).map(|attribute| {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_err(|error| error.to_string())?;
        Ok((attribute.key.into_inner().to_owned(), value.into_owned()))
    });
    read.collect()
}

/// The five of XML, and characters by their number.
pub fn resolved(reference: &BytesRef) -> Result<char, String> {
    match reference.resolve_char_ref() {
        Ok(Some(sign)) => return Ok(sign),
        Err(_) => return Err("it names a character by a number that is none".into()),
        Ok(None) => {}
    }
    match &*reference.xml10_content() {
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "amp" => Ok('&'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        other => {
            let other: String = other.chars().take(30).collect();
            Err(format!("it uses the entity &{other};, which XML does not know"))
        }
    }
}

/// Whether a file that says so is what [`super::Decoded`] can read.
pub fn known_encoding(name: &str) -> Result<(), String> {
    let is_known = ["utf-8", "utf8", "us-ascii", "ascii"].contains(&&*name.to_ascii_lowercase())
        || name.to_ascii_lowercase().starts_with("utf-16");
    if is_known {
        return Ok(());
    }
    let name: String = name.chars().take(30).collect();
    Err(format!("it is encoded as {name}; convert it to UTF-8 first, for example with iconv"))
}
