//! `[server]`: where HTTP is served and what is kept.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use super::reader::Reader;

/// Where and how HTTP is served.
#[derive(Clone, Debug)]
pub struct Server {
    /// Address and port; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Everything we keep: models, later the memory.
    pub data: PathBuf,
    /// An answer takes at most this long.
    pub request_timeout: Duration,
    /// After a stop signal, requests in flight get this long.
    pub shutdown_timeout: Duration,
    /// Threads that parse and answer; translation has its own.
    pub http_threads: usize,
    /// Whether a request may name a backend that only rearranges its text.
    pub test_backends: bool,
}

impl Server {
    pub(super) fn read(reader: &mut Reader) -> Server {
        Server {
            listen: reader.take(
                "server.listen",
                "127.0.0.1:8080",
                "Address and port to listen on; port 0 takes a free one.",
            ),
            data: reader.take("server.data", "data", "Folder for everything kept: models, memory."),
            request_timeout: reader.take_checked(
                "server.request_timeout",
                "120s",
                "An answer takes at most this long.",
                is_over_zero,
            ),
            shutdown_timeout: reader.take(
                "server.shutdown_timeout",
                "30s",
                "After a stop signal, requests in flight get this long.",
            ),
            http_threads: reader.take_within(
                "server.http_threads",
                "2",
                "Threads that parse and answer; translation has its own.",
                &(1..=256),
            ),
            test_backends: reader.take(
                "server.test_backends",
                "false",
                "For tests: requests may name the backends identity, upper and reverse.",
            ),
        }
    }
}

fn is_over_zero(duration: &Duration) -> Result<(), String> {
    if duration.is_zero() { Err("a duration over 0, like 120s".into()) } else { Ok(()) }
}
