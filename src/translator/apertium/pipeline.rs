//! The processes of one pair, a pipe through all of them, kept open from text to text.
//!
//! Two threads of its own talk to it, so it belongs to no runtime. It ends with its last owner, when nothing
//! was asked for a while, or when one of its processes dies; starting another one is its owner's business.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    os::unix::process::CommandExt,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
    time::Duration,
};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::stream::FLUSH;

/// A running pipeline.
pub struct Pipeline {
    questions: mpsc::Sender<Vec<u8>>,
    answers: UnboundedReceiver<Vec<u8>>,
    processes: Arc<Processes>,
}

/// All processes of a pipeline, first to last.
struct Processes(Mutex<Vec<Child>>);

/// The memory of a pair, 40 MB and more, is given back when nobody asked for so long.
const IDLE: Duration = Duration::from_mins(5);

/// No answer is longer: some program writes without end.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

impl Pipeline {
    /// Starts all programs; they load their data while the first text waits.
    pub fn start(programs: &[Vec<String>]) -> io::Result<Pipeline> {
        Pipeline::start_for(programs, IDLE)
    }

    fn start_for(programs: &[Vec<String>], idle: Duration) -> io::Result<Pipeline> {
        let processes = Arc::new(Processes(Mutex::default()));
        let (input, output) = processes.start(programs).inspect_err(|_| processes.end())?;
        let (questions, asked) = mpsc::channel();
        let (answering, answers) = unbounded_channel();
        thread::spawn(move || write(input, &asked, idle));
        let own = processes.clone();
        thread::spawn(move || {
            read(output, &answering);
            own.end();
            // Told last: who hears of it finds no process left.
            drop(answering);
        });
        Ok(Pipeline { questions, answers, processes })
    }

    /// Whether it can be asked; it may still die before it answers.
    pub fn is_running(&self) -> bool {
        !self.answers.is_closed()
    }

    /// Hands over a text; its answer comes after those of all before it.
    pub fn ask(&self, bytes: Vec<u8>) {
        // Where it has ended, that is told to whoever waits for the answer.
        self.questions.send(bytes).ok();
    }

    /// The next answer without the sign at its end; `None` where the pipeline has ended.
    pub async fn answer(&mut self) -> Option<Vec<u8>> {
        self.answers.recv().await
    }
}

impl Drop for Pipeline {
    fn drop(&mut self) {
        self.processes.kill();
    }
}

impl Processes {
    fn start(&self, programs: &[Vec<String>]) -> io::Result<(ChildStdin, ChildStdout)> {
        let mut children = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut input, mut output) = (None, None::<ChildStdout>);
        for words in programs {
            let stdin = output.take().map_or_else(Stdio::piped, Stdio::from);
            let mut child = command(words).stdin(stdin).spawn()?;
            input = input.or(child.stdin.take());
            output = child.stdout.take();
            children.push(child);
        }
        input.zip(output).ok_or_else(|| io::ErrorKind::InvalidInput.into())
    }

    fn kill(&self) {
        for child in &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            child.kill().ok();
        }
    }

    /// Leaves no process behind, not even a dead one.
    fn end(&self) {
        for child in &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

/// In an environment of its own: ours may hold keys, and letters are to be UTF-8 wherever the service runs. In
/// a group of its own: an interrupt from the keyboard is for the service, which ends its pipelines itself.
fn command(words: &[String]) -> Command {
    let (program, arguments) = words.split_first().expect("a mode has no empty program");
    let mut command = Command::new(program);
    command.args(arguments).env_clear().env("LC_ALL", "C.UTF-8").process_group(0);
    if let Some(path) = std::env::var_os("PATH") {
        command.env("PATH", path);
    }
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Ends, and with it the input of the first program, when the pipeline's owner has gone or asks nothing for long.
fn write(mut input: ChildStdin, asked: &mpsc::Receiver<Vec<u8>>, idle: Duration) {
    while let Ok(bytes) = asked.recv_timeout(idle) {
        if input.write_all(&bytes).is_err() {
            break;
        }
    }
}

fn read(output: ChildStdout, answering: &UnboundedSender<Vec<u8>>) {
    let mut output = BufReader::new(output);
    loop {
        let mut answer = Vec::new();
        let read = output.by_ref().take(MOST_BYTES).read_until(FLUSH, &mut answer);
        if read.is_err() || answer.pop() != Some(FLUSH) || answering.send(answer).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    #[test]
    fn what_is_not_used_for_long_ends_and_leaves_no_process() {
        let programs = [vec!["cat".to_owned()], vec!["cat".to_owned()]];
        let pipeline = Pipeline::start_for(&programs, Duration::from_millis(30)).unwrap();

        let began = Instant::now();
        while pipeline.is_running() && began.elapsed() < Duration::from_secs(20) {
            thread::sleep(Duration::from_millis(5));
        }

        assert!(!pipeline.is_running());
        let mut children = pipeline.processes.0.lock().unwrap();
        // Known only of a child that was waited for.
        assert!(children.iter_mut().all(|child| child.try_wait().unwrap().is_some()));
        assert_eq!(children.len(), 2);
    }

    #[test]
    fn a_program_that_is_not_there_is_an_error_and_the_others_end() {
        let programs = [vec!["cat".to_owned()], vec!["/nowhere".to_owned()]];

        assert!(Pipeline::start(&programs).is_err());
    }
}
