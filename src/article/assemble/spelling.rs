//! How new text is spelled at its place: nothing a translator says can become markup.

mod markdown;

use std::fmt::Write;

use crate::article::document::{Block, Document, Format, Quote, Writing};

/// How one document spells what can be spelled in more than one way.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spelling {
    /// No-break spaces are written `&nbsp;`, where an editor can see them.
    nbsp_is_named: bool,
    /// The document says it is in another encoding than UTF-8: what is not ASCII is written as numbers,
    /// which is right in every encoding.
    is_ascii: bool,
}

impl Spelling {
    /// Looks how the source does it.
    pub fn of(document: &Document) -> Spelling {
        let source = &document.source;
        let is_html = document.format == Format::Html;
        Spelling {
            nbsp_is_named: document.format != Format::Text && source.contains("&nbsp;"),
            is_ascii: is_html && declares_other_encoding(source),
        }
    }

    /// Writes plain text as it stands in this block.
    pub fn write(self, text: &str, block: &Block, out: &mut String) {
        match block.writing {
            Writing::Plain | Writing::Wrapped { .. } => out.push_str(text),
            Writing::Markdown if self.nbsp_is_named => {
                for (at, part) in text.split('\u{a0}').enumerate() {
                    out.push_str(if at > 0 { "&nbsp;" } else { "" });
                    markdown::words(part, &block.kind, out);
                }
            }
            Writing::Markdown => markdown::words(text, &block.kind, out),
            Writing::MarkdownValue => markdown::value(text, &block.kind, out),
            Writing::Html => self.markup(text, '\0', out),
            Writing::Attribute(Quote::Double) => self.markup(text, '"', out),
            Writing::Attribute(Quote::Single) => self.markup(text, '\'', out),
            Writing::Attribute(Quote::Missing) => {
                out.push('"');
                self.markup(text, '"', out);
                out.push('"');
            }
            Writing::Json => self.json(text, out),
        }
    }

    fn markup(self, text: &str, quote: char, out: &mut String) {
        for c in text.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' if quote == '"' => out.push_str("&quot;"),
                '\'' if quote == '\'' => out.push_str("&#39;"),
                '\u{a0}' if self.nbsp_is_named => out.push_str("&nbsp;"),
                _ if self.is_ascii && !c.is_ascii() => {
                    write!(out, "&#{};", u32::from(c)).expect("a string takes all");
                }
                _ => out.push(c),
            }
        }
    }

    /// Inside a script no `<` may stand: `</script>` would end it.
    fn json(self, text: &str, out: &mut String) {
        for c in text.chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                _ if c.is_control() || c == '<' || self.is_ascii && !c.is_ascii() => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        write!(out, "\\u{unit:04x}").expect("a string takes all");
                    }
                }
                _ => out.push(c),
            }
        }
    }
}

/// Where a declaration must stand to be read (HTML standard, 4.2.5.4: the first 1024 bytes).
const DECLARED_WITHIN_BYTES: usize = 1024;

fn declares_other_encoding(source: &str) -> bool {
    let mut end = source.len().min(DECLARED_WITHIN_BYTES);
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    let head = source[..end].to_ascii_lowercase();
    let declared = head.find("<meta").and_then(|meta| {
        let rest = &head[meta..];
        let value = rest[rest.find("charset=")? + 8..].trim_start_matches(['"', '\'', ' ']);
        let length = value.find(|c: char| !c.is_ascii_alphanumeric() && c != '-')?;
        Some(value[..length].to_owned())
    });
    declared.is_some_and(|name| !name.is_empty() && name != "utf-8" && name != "utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, writing: Writing, source: &str) -> String {
        let document = Document::untouched(source, Format::Html);
        let mut out = String::new();
        Spelling::of(&document).write(text, &Block { writing, ..Block::default() }, &mut out);
        out
    }

    #[test]
    fn markup_from_a_translator_is_text_wherever_it_stands() {
        let text = "</p><script>\"'&";
        let attribute = Writing::Attribute;

        assert_eq!(written(text, Writing::Html, ""), "&lt;/p&gt;&lt;script&gt;\"'&amp;");
        assert_eq!(
            written(text, attribute(Quote::Double), ""),
            "&lt;/p&gt;&lt;script&gt;&quot;'&amp;"
        );
        assert_eq!(written("a'b", attribute(Quote::Single), ""), "a&#39;b");
        assert_eq!(written("a b", attribute(Quote::Missing), ""), "\"a b\"");
        assert_eq!(written("</x>\"\\\n", Writing::Json, ""), "\\u003c/x>\\\"\\\\\\u000a");
    }

    #[test]
    fn a_page_in_another_encoding_gets_numbers() {
        let page = "<html><head><meta charset=\"windows-1252\"></head>";

        assert_eq!(written("ação 🙂", Writing::Html, page), "a&#231;&#227;o &#128578;");
        assert_eq!(written("ação", Writing::Html, "<meta charset=utf-8>"), "ação");
    }

    #[test]
    fn a_no_break_space_is_spelled_as_the_page_does() {
        assert_eq!(written("20\u{a0}km", Writing::Html, "a&nbsp;b"), "20&nbsp;km");
        assert_eq!(written("20\u{a0}km", Writing::Html, "a b"), "20\u{a0}km");
    }
}
