//! The server as a client sees it: jobs queued, jobs looked at.

use std::{
    cell::Cell,
    time::{Duration, Instant},
};

use serde::Deserialize;
use serde_json::{Value, json, value::RawValue};

/// A server, and what is asked for with each article.
pub struct Server {
    agent: ureq::Agent,
    url: String,
    to: Vec<String>,
    format: String,
    silent_since: Cell<Option<Instant>>,
}

/// What came of queueing an article.
pub enum Queued {
    /// It is a job now.
    Job(String),
    /// Something is wrong with it: the problem document.
    Refused(Box<RawValue>),
    /// Come back later.
    Later(Duration),
}

/// A job as the server tells it.
#[derive(Deserialize)]
pub struct Job {
    #[serde(default)]
    id: String,
    pub state: String,
    pub result: Option<Box<RawValue>>,
    pub problem: Option<Box<RawValue>>,
}

/// What came of looking at a job.
pub enum Seen {
    /// It has not ended.
    Open,
    /// It has.
    Ended(Box<Job>),
    /// There is no such job any more.
    Gone,
    /// The server cannot tell now.
    Later(Duration),
}

/// The server does nothing but store an article or a job before it answers.
const TIME: Duration = Duration::from_secs(30);

/// A server that starts again is back long before.
const PATIENCE: Duration = Duration::from_mins(5);

/// A server that says nothing better is asked again after this.
const AGAIN: Duration = Duration::from_secs(2);

impl Server {
    pub fn new(url: &str, to: &[String], format: &str) -> Server {
        let agent = ureq::AgentBuilder::new().timeout(TIME).build();
        let url = url.trim_end_matches('/').to_owned();
        let (to, format, silent_since) = (to.to_vec(), format.to_owned(), Cell::new(None));
        Server { agent, url, to, format, silent_since }
    }

    /// Queues one article.
    pub fn queue(&self, article: &Value) -> Result<Queued, String> {
        let body = json!({"article": article, "to": self.to, "format": self.format}).to_string();
        let request = self.agent.post(&format!("{}/v1/articles", self.url));
        let request = request.set("Content-Type", "application/json");
        match request.set("Prefer", "respond-async").send_string(&body) {
            Ok(answer) if answer.status() == 202 => {
                self.silent_since.set(None);
                Ok(Queued::Job(read::<Job>(answer)?.id))
            }
            Ok(_) => Err("the server knows no jobs; use one of this version".to_owned()),
            Err(ureq::Error::Status(429 | 502..=504, answer)) => Ok(Queued::Later(wait(&answer))),
            Err(ureq::Error::Status(400 | 413 | 422, answer)) => Ok(Queued::Refused(read(answer)?)),
            Err(ureq::Error::Status(status, answer)) => Err(refusal(status, answer)),
            Err(ureq::Error::Transport(_)) => self.silence().map(Queued::Later),
        }
    }

    /// Looks at a job.
    pub fn look(&self, job: &str) -> Result<Seen, String> {
        match self.agent.get(&format!("{}/v1/jobs/{job}", self.url)).call() {
            Ok(answer) => {
                self.silent_since.set(None);
                let job: Job = read(answer)?;
                let is_open = matches!(job.state.as_str(), "queued" | "running");
                Ok(if is_open { Seen::Open } else { Seen::Ended(Box::new(job)) })
            }
            Err(ureq::Error::Status(404, _)) => Ok(Seen::Gone),
            Err(ureq::Error::Status(429 | 502..=504, answer)) => Ok(Seen::Later(wait(&answer))),
            Err(ureq::Error::Status(status, answer)) => Err(refusal(status, answer)),
            Err(ureq::Error::Transport(_)) => self.silence().map(Seen::Later),
        }
    }

    /// It may be starting again; not for ever.
    fn silence(&self) -> Result<Duration, String> {
        let since = self.silent_since.get().unwrap_or_else(Instant::now);
        self.silent_since.set(Some(since));
        if since.elapsed() < PATIENCE {
            return Ok(AGAIN);
        }
        Err(format!("the server has not answered for {} s", PATIENCE.as_secs()))
    }

    /// Whether it answers at all.
    pub fn greet(&self) -> Result<(), String> {
        let asked = self.agent.get(&format!("{}/v1/jobs?limit=1", self.url)).call();
        asked.map(|_| ()).map_err(|error| match error {
            ureq::Error::Status(status, answer) => refusal(status, answer),
            ureq::Error::Transport(error) => format!("the server: {}", error.kind()),
        })
    }
}

fn read<T: for<'de> Deserialize<'de>>(answer: ureq::Response) -> Result<T, String> {
    // `into_string` would stop at 10 MB.
    let mut text = String::new();
    std::io::Read::read_to_string(&mut answer.into_reader(), &mut text)
        .map_err(|error| format!("the server's answer broke off: {}", error.kind()))?;
    serde_json::from_str(&text).map_err(|_| "the server answered something else than JSON".into())
}

fn wait(answer: &ureq::Response) -> Duration {
    let seconds = answer.header("Retry-After").and_then(|seconds| seconds.parse().ok());
    seconds.map_or(AGAIN, |seconds: u64| Duration::from_secs(seconds.clamp(1, 60)))
}

fn refusal(status: u16, answer: ureq::Response) -> String {
    let problem = read::<Value>(answer).unwrap_or_default();
    let detail = problem["detail"].as_str().unwrap_or_default();
    format!("the server answers {status}: {detail}")
}
