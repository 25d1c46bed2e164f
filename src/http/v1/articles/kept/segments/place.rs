//! The name of a segment in an address: `body:3.1`, `captions.0:0.0`.

use crate::{article::SegmentPlace, http::problem::Problem, ui::Arg};

/// The name of a segment: its field, its block and its sentence there.
pub fn segment_id(field: &str, id: &str) -> String {
    format!("{}:{id}", field.replace('/', "."))
}

/// The place a name stands for, among these fields.
pub fn place_of(name: &str, fields: &[String]) -> Result<SegmentPlace, Problem> {
    read(name, fields).ok_or_else(|| no_segment(name))
}

fn read(name: &str, fields: &[String]) -> Option<SegmentPlace> {
    let (field, id) = name.split_once(':')?;
    let (block, sentence) = id.split_once('.')?;
    let document = fields.iter().position(|known| known.replace('/', ".") == field)?;
    Some(SegmentPlace { document, block: block.parse().ok()?, sentence: sentence.parse().ok()? })
}

/// There is no such segment in the article as it is now.
pub fn no_segment(name: &str) -> Problem {
    let seen: String = name.chars().take(60).collect();
    Problem::new(404, "no-segment", vec![("segment", Arg::from(seen))])
}
