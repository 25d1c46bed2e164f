//! HTTP for model downloads: the engine crate's `Fetch`, with limits. Home of `ureq`.
//!
//! The crate's own client has no limit on a body or on the time of an answer and ignores proxies;
//! this one has limits, obeys `HTTPS_PROXY`, and shows no credentials. One attempt a call.

use std::{
    io::{Read, SeekFrom},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use fxtranslate::fetch::{DownloadOutcome, Fetch, FetchError, Sink, status_is_retryable};

/// How long and how much an installer waits for.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// To connect to a server.
    pub connect: Duration,
    /// Between two pieces of an answer.
    pub stall: Duration,
    /// For the list of models, from asking for a name to the last byte.
    pub list: Duration,
    /// For one attempt at one file; the next attempt continues it.
    pub file: Duration,
    /// Size of the list of models. Mozilla's is below 1 MB.
    pub list_bytes: u64,
    /// Size of one file, packed or unpacked. The largest known are below 64 MB.
    pub file_bytes: u64,
    /// Attempts to download one file; each continues the one before.
    pub attempts: u32,
    /// Pause after the first failed attempt; it doubles.
    pub pause: Duration,
    /// For `pip download`.
    pub pip: Duration,
    /// For another process that is installing.
    pub lock_wait: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connect: Duration::from_secs(5),
            stall: Duration::from_secs(15),
            list: Duration::from_secs(20),
            file: Duration::from_mins(10),
            list_bytes: 32 << 20,
            file_bytes: 512 << 20,
            attempts: 5,
            pause: Duration::from_millis(500),
            pip: Duration::from_mins(10),
            lock_wait: Duration::from_mins(15),
        }
    }
}

/// A client that keeps to limits.
#[derive(Clone)]
pub struct Client {
    agent: ureq::Agent,
    limits: Limits,
}

impl Client {
    /// A client with these limits.
    pub fn new(limits: Limits) -> Client {
        let agent = ureq::AgentBuilder::new()
            .timeout_connect(limits.connect)
            .timeout_read(limits.stall)
            .timeout_write(limits.stall)
            .try_proxy_from_env(true)
            .build();
        Client { agent, limits }
    }

    fn read_list(&self, url: &str) -> Result<Vec<u8>, String> {
        let answer = self.agent.get(url).call().map_err(|error| describe(url, error).message)?;
        let mut body = Vec::new();
        answer
            .into_reader()
            .take(self.limits.list_bytes + 1)
            .read_to_end(&mut body)
            .map_err(|error| format!("{}: {error}", without_credentials(url)))?;
        if body.len() as u64 > self.limits.list_bytes {
            return Err(format!("{}: the answer is too large", without_credentials(url)));
        }
        Ok(body)
    }
}

impl Fetch for Client {
    /// The limit on the whole counts from here; a name server that hangs is waited for no longer.
    fn get(&self, url: &str) -> Result<Vec<u8>, String> {
        let (sender, receiver) = mpsc::channel();
        let (client, address) = (self.clone(), url.to_owned());
        // A receiver that stopped waiting is all that can make sending fail.
        thread::spawn(move || sender.send(client.read_list(&address)));
        receiver.recv_timeout(self.limits.list).unwrap_or_else(|_| {
            let seconds = self.limits.list.as_secs_f32();
            Err(format!("{}: no answer within {seconds} s", without_credentials(url)))
        })
    }

    fn get_to(
        &self,
        url: &str,
        range_from: u64,
        sink: &mut dyn Sink,
        on_progress: &mut dyn FnMut(u64, Option<u64>),
    ) -> Result<DownloadOutcome, FetchError> {
        // Packed already; and a range of a body packed again would be of other bytes.
        let mut request = self.agent.get(url).set("Accept-Encoding", "identity");
        if range_from > 0 {
            request = request.set("Range", &format!("bytes={range_from}-"));
        }
        let answer = request.call().map_err(|error| describe(url, error))?;
        let (start_byte, total) = extent(&answer, range_from).ok_or_else(|| FetchError {
            message: format!("{}: it answered with another range", without_credentials(url)),
            retryable: false,
        })?;
        sink.seek(SeekFrom::Start(start_byte)).map_err(|error| local(&error))?;
        on_progress(start_byte, total);
        let mut done = start_byte;
        let until = Instant::now() + self.limits.file;
        copy(url, &mut answer.into_reader(), sink, &mut |count| {
            done += count;
            on_progress(done, total);
            Instant::now() < until
        })?;
        Ok(DownloadOutcome { resumed: start_byte > 0, total })
    }
}

/// Copies piece by piece, asking after each whether to go on: a server can trickle for ever.
fn copy(
    url: &str,
    from: &mut dyn Read,
    sink: &mut dyn Sink,
    may_go_on: &mut dyn FnMut(u64) -> bool,
) -> Result<(), FetchError> {
    let again = |reason: &dyn std::fmt::Display| FetchError {
        message: format!("{}: {reason}", without_credentials(url)),
        retryable: true,
    };
    let mut piece = vec![0; 64 * 1024];
    loop {
        let count = from.read(&mut piece).map_err(|error| again(&error))?;
        if count == 0 {
            return Ok(());
        }
        sink.write_all(&piece[..count]).map_err(|error| local(&error))?;
        if !may_go_on(count as u64) {
            return Err(again(&"it is too slow"));
        }
    }
}

/// Where the body starts in the file and how long the file is; `None` for a range not asked for.
fn extent(answer: &ureq::Response, range_from: u64) -> Option<(u64, Option<u64>)> {
    let number = |text: &str| text.trim().parse::<u64>().ok();
    if answer.status() != 206 {
        return Some((0, answer.header("Content-Length").and_then(number)));
    }
    let (range, total) = answer.header("Content-Range")?.strip_prefix("bytes ")?.split_once('/')?;
    let start_byte = number(range.split('-').next()?)?;
    (start_byte == range_from).then(|| (start_byte, number(total)))
}

fn describe(url: &str, error: ureq::Error) -> FetchError {
    let url = without_credentials(url);
    match error {
        ureq::Error::Status(status, answer) => FetchError {
            message: format!("{url}: the answer is {status} {}", answer.status_text()),
            retryable: status_is_retryable(status),
        },
        ureq::Error::Transport(error) => FetchError {
            message: match (error.kind(), error.message()) {
                (kind, Some(message)) => format!("{url}: {kind}: {message}"),
                (kind, None) => format!("{url}: {kind}"),
            },
            retryable: true,
        },
    }
}

/// A failure to write does not mend itself.
fn local(error: &std::io::Error) -> FetchError {
    FetchError { message: error.to_string(), retryable: false }
}

/// The text with `user:password@` taken out of every address in it.
pub fn without_credentials(text: &str) -> String {
    let mut parts = text.split("://");
    let mut clean = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let authority = part.split(['/', ' ', '?', '#']).next().unwrap_or_default();
        let secret = authority.rfind('@').map_or(0, |at| at + 1);
        clean.push_str("://");
        clean.push_str(&part[secret..]);
    }
    clean
}
