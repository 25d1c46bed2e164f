#![doc = include_str!("README.md")]

pub mod lang;
pub mod widget;

pub mod config;
pub mod database;
pub mod processor;
pub mod telemetry;

pub mod detect;
pub mod translator;
pub mod ui;
pub mod webhook;

pub mod glossary;
pub mod jobs;
pub mod kept;
pub mod memory;

pub mod exchange;

pub mod router;

pub mod article;

pub mod localize;

pub mod http;

pub mod app;
pub mod cli;
