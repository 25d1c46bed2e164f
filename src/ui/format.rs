//! Formatting of messages: numbers, dates, lists and plural forms as each language has them.
//!
//! The crate `fluent` resolves messages; what it does not know of languages is here, and ICU4X knows
//! it. A message is rewritten at load so that `fluent` never chooses a plural form itself (`rewrite`).
//! Which language a message is taken from is `catalog`'s to say.

mod call;
mod date;
mod formatters;
pub(super) mod functions;
mod kept;
mod limit;
mod list;
mod misuse;
mod number;
mod problem;
mod request;
mod rewrite;
mod select;
mod setting;
mod value;

pub(super) use call::within;
pub use date::{Date, DateError};
pub(super) use formatters::Formatters;
pub(super) use limit::write;
pub use list::List;
pub(super) use list::ListOptions;
pub(super) use misuse::Misuse;
pub use number::{Number, NumberError};
pub use problem::{Problem, ProblemKind};
pub use request::{Escaping, Formatted, MessageRequest};
pub(super) use rewrite::{MOST_DIGITS, rewrite};
pub(super) use setting::Setting;
pub(super) use value::{arguments, to_arg, to_value};
