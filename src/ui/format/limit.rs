//! Writes a message with a limit on its length.
//!
//! A hundred placeables of a long text each are still a very long text; past the limit it is cut.

use std::fmt::{self, Write};

use fluent::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;

use super::{Problem, ProblemKind};

/// Far above any message, far below what hurts.
const MOST_BYTES: usize = 1 << 20;

/// The text of a pattern and what `fluent` told about it.
pub(in crate::ui) fn write<'b, R: std::borrow::Borrow<FluentResource>>(
    bundle: &'b FluentBundle<R>,
    pattern: &'b Pattern<&'b str>,
    args: &'b FluentArgs<'b>,
) -> (String, Vec<Problem>) {
    let mut text = Limited(String::new());
    let mut errors: Vec<FluentError> = Vec::new();
    let is_whole = bundle.write_pattern(&mut text, pattern, Some(args), &mut errors).is_ok();
    let mut problems: Vec<Problem> = errors.iter().map(Problem::from).collect();
    if !is_whole {
        let told = format!("the text has more than {MOST_BYTES} bytes and is cut off");
        problems.push(Problem::new(ProblemKind::TooLong, told));
    }
    (text.0, problems)
}

struct Limited(String);

impl Write for Limited {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        let room = MOST_BYTES - self.0.len();
        if piece.len() > room {
            self.0.push_str(&piece[..piece.floor_char_boundary(room)]);
            return Err(fmt::Error);
        }
        self.0.push_str(piece);
        Ok(())
    }
}
