//! v1
pub mod strings;
