//! Promises about models: how they come in, how they are kept, what happens when they are damaged.

#[path = "models/files.rs"]
mod files;
#[path = "models/installing.rs"]
mod installing;
#[path = "models/keeping.rs"]
mod keeping;
#[path = "models/packages.rs"]
mod packages;
#[path = "models/server.rs"]
mod server;
