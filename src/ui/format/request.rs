//! What is asked of a message, and what comes back.
//!
//! Only the shapes; `catalog` answers.

use std::collections::BTreeMap;

use super::Problem;
use crate::{lang::Tag, ui::Arg};

/// One message to format.
#[derive(Clone, Copy, Debug)]
pub struct MessageRequest<'a> {
    /// The message, without attribute: `widget-button`.
    pub id: &'a str,
    /// One attribute instead of the text and all attributes.
    pub attribute: Option<&'a str>,
    /// Values by the names of variables, without `$`.
    pub args: &'a [(&'a str, Arg<'a>)],
    /// Whether values are set apart from text of another direction by U+2068 and U+2069: right for
    /// text a person reads, wrong in addresses and in what a program compares.
    pub isolating: bool,
    /// What is done to the texts among the arguments.
    pub escaping: Escaping,
}

/// What is done to texts that come as arguments; the message itself is never changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Escaping {
    /// Nothing.
    #[default]
    None,
    /// `&`, `<`, `>`, `"` and `'` become references, for texts that are put into HTML as it is.
    Html,
}

/// A formatted message.
#[derive(Clone, Debug, PartialEq)]
pub struct Formatted {
    /// The text, or that of the attribute asked for; `None` where the message has only attributes.
    pub value: Option<String>,
    /// Texts by attribute; empty where one attribute was asked for.
    pub attributes: BTreeMap<String, String>,
    /// Whose message it was: the language asked for, or one it falls back to.
    pub lang: Tag,
    /// What went wrong in the nearest language that has the message, in order; the text is still the
    /// best there is.
    pub problems: Vec<Problem>,
}
