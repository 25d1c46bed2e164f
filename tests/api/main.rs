//! Promises to those who use the service over HTTP, kept with the real engine on its real model.

mod articles;
mod bad_input;
mod command;
mod engine;
mod fidelity;
mod glossary;
mod languages;
mod memory;
mod page;
mod service;
mod texts;
