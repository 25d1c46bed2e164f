//! How a text is written, by the name callers give it.

/// How a text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Plain text: paragraphs, lists, indentation.
    Text,
    /// An HTML fragment or page.
    #[default]
    Html,
    /// `CommonMark` with tables and footnotes, perhaps with front matter.
    Markdown,
}

impl Format {
    /// As callers name it.
    pub fn name(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Html => "html",
            Format::Markdown => "markdown",
        }
    }
}

impl serde::Serialize for Format {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}

/// By hand, since a derived enum would also be read from a map.
impl<'de> serde::Deserialize<'de> for Format {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Format, D::Error> {
        let name = <std::borrow::Cow<'de, str>>::deserialize(from)?;
        match name.as_ref() {
            "text" => Ok(Format::Text),
            "html" => Ok(Format::Html),
            "markdown" => Ok(Format::Markdown),
            other => Err(serde::de::Error::unknown_variant(other, &["text", "html", "markdown"])),
        }
    }
}
