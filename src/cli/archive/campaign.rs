//! One run: articles become jobs at a rate, jobs become lines of the output.

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use super::{
    Arguments,
    bar::Bar,
    ledger::{Ledger, Left, Outcome},
    lines::{self, Line, Lines},
    server::{Queued, Seen, Server},
};

/// One run over a file.
pub struct Campaign {
    server: Server,
    lines: Lines,
    /// Comes first: its time had not come, or its job is gone.
    next: Option<Line>,
    is_read: bool,
    left: Left,
    /// Lines and their jobs, in the order they were queued.
    waiting: VecDeque<(u64, String)>,
    ledger: Ledger,
    bar: Bar,
    file: PathBuf,
    pause: Duration,
    due: Instant,
}

/// How a run ended.
pub enum End {
    /// Every line was looked at.
    All { failed: u64 },
    /// Somebody stopped it.
    Stopped,
}

/// How often jobs are looked at that have not ended.
const LOOK: Duration = Duration::from_millis(300);

/// Jobs end about in the order they were queued: behind so many that have not, none is looked for.
const OPEN_AT_MOST: usize = 8;

impl Campaign {
    /// Opens all files, and asks the server whether it is there.
    pub fn open(arguments: &Arguments) -> Result<Campaign, String> {
        let file = arguments.file.clone();
        let unread = |error| format!("{} cannot be read: {error}", file.display());
        let total = lines::count(&file).map_err(unread)?;
        let lines = Lines::open(&file).map_err(unread)?;
        let server = Server::new(&arguments.server, &arguments.to, &arguments.format);
        server.greet()?;
        let output = arguments.output.clone();
        let output = output.unwrap_or_else(|| file.with_extension("translated.jsonl"));
        let (ledger, left) = ledger(&output, arguments.resume)?;
        let mut bar = Bar::new(total);
        bar.begin_with(left.done.len() as u64 - left.failed, left.failed);
        let waiting = left.queued.clone().into_iter().collect();
        let pause = Duration::from_secs_f64(1.0 / arguments.rate);
        let (next, is_read, due) = (None, false, Instant::now());
        Ok(Campaign { server, lines, next, is_read, left, waiting, ledger, bar, file, pause, due })
    }

    /// Runs to the end, or until it is stopped.
    pub fn run(mut self, is_stopped: &AtomicBool) -> Result<End, String> {
        while !is_stopped.load(Ordering::Relaxed) {
            self.queue_next()?;
            let has_news = self.collect(is_stopped)?;
            if self.is_read && self.next.is_none() && self.waiting.is_empty() {
                self.bar.end();
                self.ledger.close();
                return Ok(End::All { failed: self.bar.failures() });
            }
            if !has_news {
                let until_due = self.due.saturating_duration_since(Instant::now());
                thread::sleep(if self.is_read { LOOK } else { until_due.min(LOOK) });
            }
        }
        self.bar.end();
        Ok(End::Stopped)
    }

    /// Queues the next article, where its time has come.
    fn queue_next(&mut self) -> Result<(), String> {
        if Instant::now() < self.due {
            return Ok(());
        }
        let Some(line) = self.next_line()? else { return Ok(()) };
        self.due = Instant::now() + self.pause;
        let article = match &line.article {
            Ok(article) => article,
            Err(reason) => {
                self.bar.say(&format!("{}, line {}: {reason}", self.file.display(), line.number));
                self.bar.failed();
                return Ok(());
            }
        };
        match self.server.queue(article)? {
            Queued::Job(job) => {
                self.ledger.queued(line.number, &job).map_err(unwritten)?;
                self.waiting.push_back((line.number, job));
            }
            Queued::Refused(problem) => {
                let (line, problem) = (line.number, Some(&*problem));
                self.end(&Outcome { line, job: None, state: "failed", result: None, problem })?;
            }
            Queued::Later(pause) => {
                self.due = Instant::now() + pause;
                self.next = Some(line);
            }
        }
        Ok(())
    }

    /// The next line that has no result and no job.
    fn next_line(&mut self) -> Result<Option<Line>, String> {
        if let Some(line) = self.next.take() {
            return Ok(Some(line));
        }
        while !self.is_read {
            let line = self.lines.read_next();
            let line = line.map_err(|error| format!("{}: {error}", self.file.display()))?;
            let is_new =
                |number| !self.left.done.contains(number) && !self.left.queued.contains_key(number);
            match line {
                None => self.is_read = true,
                Some(line) if is_new(&line.number) => return Ok(Some(line)),
                Some(_) => {}
            }
        }
        Ok(None)
    }

    /// Takes what ended; whether anything did.
    fn collect(&mut self, is_stopped: &AtomicBool) -> Result<bool, String> {
        let (mut open, mut has_news) = (VecDeque::new(), false);
        while open.len() < OPEN_AT_MOST && !is_stopped.load(Ordering::Relaxed) {
            let Some((line, job)) = self.waiting.pop_front() else { break };
            match self.server.look(&job)? {
                Seen::Open => open.push_back((line, job)),
                Seen::Ended(ended) => {
                    has_news = true;
                    let (result, problem) = (ended.result.as_deref(), ended.problem.as_deref());
                    let (state, job) = (ended.state.as_str(), Some(job.as_str()));
                    self.end(&Outcome { line, job, state, result, problem })?;
                }
                Seen::Gone => {
                    // Not kept: the next run finds no result for it and queues it.
                    self.bar
                        .say(&format!("line {line}: its job is gone; --resume queues it again"));
                    self.bar.failed();
                }
                Seen::Later(pause) => {
                    open.push_back((line, job));
                    thread::sleep(pause);
                    break;
                }
            }
            if Instant::now() >= self.due && !self.is_read {
                break;
            }
        }
        open.append(&mut self.waiting);
        self.waiting = open;
        Ok(has_news)
    }

    fn end(&mut self, outcome: &Outcome) -> Result<(), String> {
        self.ledger.ended(outcome).map_err(unwritten)?;
        if outcome.state == "done" {
            self.bar.done();
        } else {
            self.bar.failed();
        }
        Ok(())
    }
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn unwritten(error: std::io::Error) -> String {
    format!("the output cannot be written: {error}")
}

fn ledger(output: &Path, resume: bool) -> Result<(Ledger, Left), String> {
    let name = output.display();
    if resume {
        return Ledger::resume(output).map_err(|error| format!("{name}: {error}"));
    }
    Ledger::begin(output).map(|ledger| (ledger, Left::default())).map_err(|error| {
        let hint = "; --resume goes on with it, --output takes another";
        let exists = error.kind() == std::io::ErrorKind::AlreadyExists;
        format!("{name}: {error}{}", if exists { hint } else { "" })
    })
}
