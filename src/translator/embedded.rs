//! The embedded neural engine: Firefox's translation models in this process.

pub mod install;
pub mod store;
