//! A PostgreSQL of our own: started on a free port in a temporary folder, gone with the one who started it.
//!
//! A guard process waits for the end of a pipe that only this process holds, then stops the server and
//! removes the folder: also after a panic, and after `kill -9`.

use std::{
    fs,
    net::TcpListener,
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Output, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
};

/// A server with one user, `tolmach`, whose password is [`PASSWORD`].
pub struct Cluster {
    folder: PathBuf,
    programs: PathBuf,
    port: u16,
    /// Closed, the guard does its work.
    pipe: Option<ChildStdin>,
    guard: Child,
}

pub const PASSWORD: &str = "correct-horse-battery";

const INSTALL: &str = "these tests need PostgreSQL's programs in /usr/lib/postgresql/*/bin; \
                       apt-get install --no-install-recommends postgresql";

/// Root may not run a server; this user, who owns nothing, does so then.
const NOBODY: u32 = 65534;

/// Between two tries for a port somebody else may take.
const TRIES: usize = 5;

impl Cluster {
    /// The one all tests of this process share, each with a database of its own.
    pub fn shared() -> &'static Cluster {
        static SHARED: OnceLock<Cluster> = OnceLock::new();
        SHARED.get_or_init(Cluster::start)
    }

    /// Another one, to be stopped and started.
    pub fn start() -> Cluster {
        let programs = programs();
        let folder = made_folder();
        let (guard, pipe) = guard(&programs, &folder);
        let mut cluster = Cluster { folder, programs, port: 0, pipe: Some(pipe), guard };
        cluster.make();
        for _ in 0..TRIES {
            cluster.port = free_port();
            if cluster.try_go_on() {
                return cluster;
            }
        }
        let log = fs::read_to_string(cluster.folder.join("log")).unwrap_or_default();
        panic!("PostgreSQL did not start:\n{log}");
    }

    /// The address of a new, empty database.
    pub fn new_database(&self) -> String {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let name = format!("test_{}", MADE.fetch_add(1, Ordering::Relaxed));
        let port = self.port.to_string();
        let arguments = ["-h", "127.0.0.1", "-p", &port, "-U", "tolmach", &name];
        let made = self.command("createdb").env("PGPASSWORD", PASSWORD).args(arguments).output();
        succeeded(&made.unwrap());
        self.url(PASSWORD, &name)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn url(&self, password: &str, database: &str) -> String {
        format!("postgres://tolmach:{password}@127.0.0.1:{}/{database}", self.port)
    }

    /// Stops the server without a word to those who are connected.
    pub fn stop(&self) {
        let stopped = self.command("pg_ctl").args(["-m", "immediate", "-w", "stop"]).output();
        succeeded(&stopped.unwrap());
    }

    /// Starts it where it was stopped, on the same port.
    pub fn go_on(&self) {
        assert!(self.try_go_on(), "PostgreSQL did not start again");
    }

    fn make(&self) {
        let password = self.folder.join("password");
        fs::write(&password, PASSWORD).unwrap();
        own(&password);
        let made = self
            .command("initdb")
            .args(["-U", "tolmach", "--auth=scram-sha-256", "--no-sync", "-E", "UTF8"])
            .args(["--locale=C", "--pwfile"])
            .arg(&password)
            .output();
        succeeded(&made.unwrap());
    }

    fn try_go_on(&self) -> bool {
        // Only writers are killed here, never the server: it need not wait for the disk.
        let options = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories='{}' -c fsync=off \
             -c max_connections=2000",
            self.port,
            self.folder.display()
        );
        let mut start = self.command("pg_ctl");
        start.arg("-l").arg(self.folder.join("log")).args(["-w", "-o", &options, "start"]);
        // Its server would keep our pipes open.
        start.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success()
    }

    fn command(&self, program: &str) -> Command {
        let mut command = as_owner(Command::new(self.programs.join(program)));
        command.env("PGDATA", self.folder.join("data")).current_dir(&self.folder);
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.pipe.take());
        let _ = self.guard.wait();
    }
}

fn programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").map(Iterator::flatten);
    let folders = versions.into_iter().flatten().map(|version| version.path().join("bin"));
    let newest = folders.filter(|folder| folder.join("initdb").exists()).max();
    newest.unwrap_or_else(|| panic!("{INSTALL}"))
}

fn made_folder() -> PathBuf {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    let name = format!("tolmach-postgres-{}-{number}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir(&folder).unwrap();
    own(&folder);
    folder
}

fn guard(programs: &Path, folder: &Path) -> (Child, ChildStdin) {
    let script = "cat; \"$1\" -D \"$0/data\" -m immediate -w stop; cd /; rm -rf \"$0\"";
    let mut guard = as_owner(Command::new("sh"));
    guard.args(["-c", script]).arg(folder).arg(programs.join("pg_ctl"));
    guard.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    // A signal to the whole group, Ctrl-C, is not for it.
    let mut guard = guard.process_group(0).spawn().unwrap();
    let pipe = guard.stdin.take().unwrap();
    (guard, pipe)
}

fn as_owner(mut command: Command) -> Command {
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    command
}

fn own(path: &Path) {
    if is_root() {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

fn is_root() -> bool {
    std::os::unix::fs::MetadataExt::uid(&fs::metadata("/proc/self").unwrap()) == 0
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn succeeded(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
