//! Promises to those who use the service over HTTP, kept with the real engine on its real model.

mod archive;
mod articles;
mod bad_input;
mod blocks;
#[path = "../store/cluster.rs"]
#[allow(dead_code, reason = "tests/store stops and starts it, too")]
mod cluster;
mod command;
mod corrections;
mod detection;
#[path = "../translators/double.rs"]
#[allow(dead_code, reason = "tests/translators fails it in more ways")]
mod double;
mod engine;
mod fidelity;
mod glossary;
mod jobs;
mod kept;
mod kills;
mod languages;
mod locales;
mod memory;
mod memory_files;
mod page;
mod passages;
mod replicas;
mod routing;
mod service;
mod shared_store;
mod stream;
mod strings;
mod texts;
mod webhooks;
mod widget;
