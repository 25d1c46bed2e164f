//! Translation memories in files: through the built program, into a real store.

#[path = "exchange/bad_files.rs"]
mod bad_files;
#[path = "exchange/command.rs"]
mod command;
#[path = "exchange/formats.rs"]
mod formats;
#[path = "exchange/other_tools.rs"]
mod other_tools;
#[path = "exchange/searching.rs"]
mod searching;
#[path = "exchange/store.rs"]
mod store;
