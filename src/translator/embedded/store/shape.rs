//! Whether a file has the form its readers rely on.
//!
//! The engine's readers panic, or ask for absurd amounts of memory, on a damaged file; nothing
//! reaches them that has not been here. Looks at structure only: content is the hash's business.

use super::manifest::Role;

/// Judges `content` as a file of that role; the reason says what is wrong with it.
pub fn check(role: Role, content: &[u8]) -> Result<(), String> {
    let is_whole = match role {
        Role::Model => is_model(content),
        Role::Shortlist => is_shortlist(content),
        Role::Vocabulary | Role::SourceVocabulary | Role::TargetVocabulary => {
            is_vocabulary(content)
        }
    };
    is_whole.then_some(()).ok_or_else(|| format!("it is truncated or no {role}"))
}

/// Marian's binary format 1: sizes of all items, their names, shapes, padding, data.
fn is_model(content: &[u8]) -> bool {
    model_length(content) == Some(content.len() as u64)
}

fn model_length(content: &[u8]) -> Option<u64> {
    let (version, items) = (word(content, 0)?, word(content, 1)?);
    let header_words = items.checked_mul(4)?;
    if version != 1 || header_words.checked_mul(8)? > content.len() as u64 {
        return None;
    }
    let mut at = 16 + header_words * 8;
    let mut data: u64 = 0;
    for item in 0..items {
        let field = |n: u64| word(content, usize::try_from(2 + item * 4 + n).ok()?);
        at = at.checked_add(field(0)?)?.checked_add(field(2)?.checked_mul(4)?)?;
        data = data.checked_add(field(3)?)?;
    }
    let padding = long(content, usize::try_from(at).ok()?)?;
    at.checked_add(8)?.checked_add(padding)?.checked_add(data)
}

/// Six words of header, one offset a source word, the target words.
fn is_shortlist(content: &[u8]) -> bool {
    let (Some(offsets), Some(words)) = (word(content, 4), word(content, 5)) else { return false };
    let length =
        (|| 48_u64.checked_add(offsets.checked_mul(8)?)?.checked_add(words.checked_mul(4)?))();
    if length != Some(content.len() as u64) {
        return false;
    }
    let (table, _) = content[48..].as_chunks::<8>();
    let table = table.iter().take(usize::try_from(offsets).unwrap_or(usize::MAX));
    let table: Vec<u64> = table.map(|bytes| u64::from_le_bytes(*bytes)).collect();
    table.is_sorted() && table.last().is_none_or(|last| *last <= words)
}

/// A protocol buffer that ends where its last field ends and has vocabulary pieces and, behind
/// them, a normalizer: without that, one cut between two pieces would look whole.
fn is_vocabulary(content: &[u8]) -> bool {
    let mut rest = content;
    let (mut has_pieces, mut has_normalizer) = (false, false);
    while !rest.is_empty() {
        let Some((key, after)) =
            varint(rest).and_then(|(key, rest)| Some((key, field(key, rest)?)))
        else {
            return false;
        };
        has_pieces |= key == PIECE;
        has_normalizer |= key == NORMALIZER;
        rest = after;
    }
    has_pieces && has_normalizer
}

/// Field 1, length-delimited.
const PIECE: u64 = (1 << 3) | 2;

/// Field 3, length-delimited.
const NORMALIZER: u64 = (3 << 3) | 2;

/// What follows the field whose key was just read.
fn field(key: u64, rest: &[u8]) -> Option<&[u8]> {
    match key & 7 {
        0 => varint(rest).map(|(_, rest)| rest),
        1 => rest.get(8..),
        2 => varint(rest).and_then(|(length, rest)| rest.get(usize::try_from(length).ok()?..)),
        5 => rest.get(4..),
        _ => None,
    }
}

fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let length = bytes.iter().take(10).position(|byte| byte & 0x80 == 0)? + 1;
    let value =
        bytes[..length].iter().rev().fold(0, |value, byte| (value << 7) | u64::from(byte & 0x7f));
    Some((value, &bytes[length..]))
}

/// The little-endian number at the `index`th place of eight bytes.
fn word(content: &[u8], index: usize) -> Option<u64> {
    long(content, index.checked_mul(8)?)
}

fn long(content: &[u8], at: usize) -> Option<u64> {
    content.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}
