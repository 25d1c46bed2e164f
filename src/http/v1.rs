//! Version 1 of the API: one file an endpoint.

pub mod articles;
pub mod backends;
pub mod blocks;
pub mod detect;
pub mod glossaries;
pub mod jobs;
pub mod languages;
pub mod locales;
pub mod memory;
pub mod strings;
pub mod translate;
