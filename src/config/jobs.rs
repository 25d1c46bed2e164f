//! `[jobs]`: requests that are answered later.

use std::time::Duration;

use super::{reader::Reader, value::Secret};

/// Requests that are answered later.
#[derive(Clone, Debug)]
pub struct Jobs {
    /// Jobs this process works at, at the same time; 0 leaves them to others.
    pub workers: usize,
    /// The most jobs that wait.
    pub queue: usize,
    /// An ended job is kept for so long.
    pub retention: Duration,
    /// Signs what webhooks are told; none are told without.
    pub webhook_secret: Option<Secret>,
    /// Whether webhooks may be in our own network.
    pub webhook_private: bool,
}

/// Where webhooks may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// On the public internet only.
    Public,
    /// In our own network, too.
    Everywhere,
}

impl Jobs {
    /// Where webhooks may be.
    pub fn reach(&self) -> Reach {
        if self.webhook_private { Reach::Everywhere } else { Reach::Public }
    }

    pub(super) fn read(reader: &mut Reader) -> Jobs {
        Jobs {
            workers: reader.take_within(
                "jobs.workers",
                "1",
                "Jobs this process works at, at the same time; 0 leaves them to other replicas.",
                &(0..=64),
            ),
            queue: reader.take_within(
                "jobs.queue",
                "20_000",
                "Most jobs that may wait; over that, answers are 503.",
                &(0..=usize::MAX),
            ),
            retention: reader.take(
                "jobs.retention",
                "168h",
                "A job that ended is kept this long, with its result.",
            ),
            webhook_secret: reader.take(
                "jobs.webhook_secret",
                "",
                "Signs what webhooks are told, after Standard Webhooks; without it none are told.",
            ),
            webhook_private: reader.take(
                "jobs.webhook_private",
                "false",
                "Dangerous where strangers may queue jobs: webhooks may be in your own network.",
            ),
        }
    }
}
