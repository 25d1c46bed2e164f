//! http

mod fresh;
pub mod page;
pub mod v1;
