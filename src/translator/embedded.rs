//! The embedded neural engine: Firefox's translation models in this process.

pub mod attempts;
pub mod prepare;
pub mod vocabulary;
pub mod windows;
