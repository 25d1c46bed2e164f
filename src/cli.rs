//! cli

pub mod models;
