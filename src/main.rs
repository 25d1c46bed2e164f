//! The `tolmach` command.
fn main() {}
