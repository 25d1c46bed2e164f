//! This test program once more, as another process that uses the same database.
//!
//! Parent and child speak lines: the child answers each line it is sent, or the parent kills it.

use std::{
    io::{BufRead, BufReader, Write},
    os::unix::process::CommandExt,
    process::{ChildStdin, ChildStdout, Command, Stdio},
    sync::Arc,
};

use sqlx::{Connection, SqliteConnection};
use tolmach::database::Place;

use super::shelf::{Shelf, human, postgres, targets};

/// The other process; killed at the end.
pub struct Child {
    process: std::process::Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

/// Before what a child says: the test harness prints, too.
const SIGN: &str = "child: ";

impl Child {
    pub fn start(role: &str, place: &Place) -> Child {
        Child::spawn(role, place, |_| ())
    }

    /// As somebody who may write only where everybody may.
    pub fn start_as_nobody(role: &str, place: &Place) -> Child {
        Child::spawn(role, place, |command| {
            command.uid(65534).gid(65534);
        })
    }

    fn spawn(role: &str, place: &Place, change: impl Fn(&mut Command)) -> Child {
        // Not by its path: it may lie in a folder that another user may not enter.
        let mut command = Command::new("/proc/self/exe");
        command.args(["child::works_for_its_parent", "--exact", "--ignored", "--nocapture"]);
        let place = match place {
            Place::Sqlite { file, .. } => file.display().to_string(),
            Place::Postgres(url) => url.expose().to_owned(),
        };
        command.env("CHILD_ROLE", role).env("CHILD_PLACE", place);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        change(&mut command);
        let mut process = command.spawn().unwrap();
        let input = process.stdin.take().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        Child { process, input, output }
    }

    /// Sends it an empty line.
    pub fn go_on(&mut self) {
        self.input.write_all(b"\n").unwrap();
    }

    /// What it says next; `None` where it ended.
    pub fn line(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            self.output.read_line(&mut line).unwrap();
            // A line that was cut off was not said.
            let whole = line.strip_suffix('\n')?;
            // The harness writes the name of the test without ending the line.
            if let Some((_, said)) = whole.split_once(SIGN) {
                return Some(said.to_owned());
            }
        }
    }

    /// `kill -9`, at once.
    pub fn kill(&mut self) {
        let _ = self.process.kill();
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
#[ignore = "other tests start it in a process of its own"]
async fn works_for_its_parent() {
    let place = std::env::var("CHILD_PLACE").unwrap();
    let place = match place.split_once("://") {
        Some(_) => postgres(&place),
        None => Place::sqlite(place),
    };
    match std::env::var("CHILD_ROLE").unwrap().as_str() {
        "prepare" => prepare(place).await,
        "write" => write(place).await,
        "lock" => lock(place).await,
        "read-only" => read_only(place).await,
        role => panic!("{role}"),
    }
}

async fn prepare(place: Place) {
    let shelf = Shelf::at(place);
    wait();
    match shelf.database.prepare().await {
        Ok(()) => say("prepared"),
        Err(error) => say(&error.to_string()),
    }
}

/// Writes sentences of its own, several at the same time, and says which ones are acknowledged.
async fn write(place: Place) {
    let shelf = Shelf::at(place);
    let name = std::process::id();
    let writer = |writer: usize| {
        let memory = Arc::clone(&shelf.memory);
        async move {
            for number in 0.. {
                let sentence = format!("{name} {writer} {number}");
                let filler = "palavra ".repeat(number % 50 * 20);
                memory.remember(vec![human(&sentence, &filler)]).await.unwrap();
                say(&sentence);
            }
        }
    };
    futures_util::future::join_all((0..4).map(writer)).await;
}

/// Locks an SQLite file until it is told to stop.
async fn lock(place: Place) {
    let Place::Sqlite { file, .. } = place else { panic!("a file") };
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::query("BEGIN EXCLUSIVE").execute(&mut connection).await.unwrap();
    say("locked");
    wait();
    connection.close().await.unwrap();
    say("open");
}

/// Looks up, then writes, where it may not write.
async fn read_only(place: Place) {
    let shelf = Shelf::at(place);
    say(&targets(&*shelf.memory, "One.").await.join(" "));
    match shelf.memory.remember(vec![human("Two.", "Dois.")]).await {
        Ok(_) => say("written"),
        Err(error) => say(&error.to_string()),
    }
}

fn wait() {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
}

fn say(what: &str) {
    // One write: what is said is said whole, also where the process is killed.
    let line = format!("{SIGN}{what}\n");
    std::io::stdout().write_all(line.as_bytes()).unwrap();
}
