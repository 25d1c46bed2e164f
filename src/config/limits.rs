//! `[limits]`: how much one request may ask for.

use super::reader::Reader;

/// How much a request may ask for.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of a request body.
    pub body_bytes: usize,
    /// Characters of all text of a request, without markup.
    pub text_chars: usize,
    /// Texts of one `POST /v1/translate`, `POST /v1/detect`.
    pub texts: usize,
    /// Messages of UI strings that one request may name.
    pub messages: usize,
    /// Target languages of one article.
    pub targets: usize,
    /// Bytes of a file of `POST /v1/memory/import`.
    pub import_bytes: usize,
    /// Entries of one glossary.
    pub glossary_entries: usize,
    /// Characters of one term of a glossary.
    pub term_chars: usize,
}

impl Limits {
    pub(super) fn read(reader: &mut Reader) -> Limits {
        Limits {
            body_bytes: reader.take_within(
                "limits.body_bytes",
                "16_000_000",
                "Largest request body, in bytes.",
                &(1..=usize::MAX),
            ),
            text_chars: reader.take_within(
                "limits.text_chars",
                "200_000",
                "Most characters of text in one request; markup is not counted.",
                &(1..=usize::MAX),
            ),
            texts: reader.take_within(
                "limits.texts",
                "1_000",
                "Most texts in one request.",
                &(1..=usize::MAX),
            ),
            messages: reader.take_within(
                "limits.messages",
                "1_000",
                "Most messages of UI strings one request may name.",
                &(1..=usize::MAX),
            ),
            targets: reader.take_within(
                "limits.targets",
                "20",
                "Most target languages of one article.",
                &(1..=usize::MAX),
            ),
            import_bytes: reader.take_within(
                "limits.import_bytes",
                "2_000_000_000",
                "Largest file imported over HTTP, in bytes.",
                &(1..=usize::MAX),
            ),
            glossary_entries: reader.take_within(
                "limits.glossary_entries",
                "20_000",
                "Most entries of one glossary.",
                &(1..=usize::MAX),
            ),
            term_chars: reader.take_within(
                "limits.term_chars",
                "200",
                "Most characters of one term of a glossary; a note may be ten times as long.",
                &(1..=10_000),
            ),
        }
    }
}
