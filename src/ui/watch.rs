//! Notices that locale files changed, and has them read again: the home of `notify`.
//!
//! A thread of its own waits for the system's word, looks itself now and then (network drives and
//! mounts of containers tell nothing), and takes a signal's. It serves nothing; `reload` does.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel},
    },
    thread,
    time::{Duration, Instant},
};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Reloaded, Ui, UiError, files};

/// Editors write in several steps; the files are read when there was silence for so long.
const SILENCE: Duration = Duration::from_millis(200);

/// Whoever writes without pause is read all the same.
const PATIENCE: Duration = Duration::from_secs(2);

/// Where nobody looks now and then, the thread only wakes for words.
const NEVER: Duration = Duration::from_hours(24);

/// What the thread is told. One word of each kind that was not heard yet is enough.
enum Word {
    /// Something changed, perhaps.
    Changed,
    /// The files are to be read, changed or not.
    Read,
    /// Nobody listens any more.
    Stop,
}

/// Watches as long as it lives.
pub struct Watch {
    tell: SyncSender<Word>,
}

/// Hears what each reading brought: for the log.
pub type Told = Box<dyn Fn(Result<Reloaded, UiError>) + Send>;

impl Ui {
    /// Reads the files again whenever they change, as the settings say; `told` hears of each reading
    /// that brought something, and of each that failed.
    ///
    /// Without a folder there is nothing to watch, but [`Watch::read_now`] still reads.
    pub fn watch(self: &Arc<Ui>, told: Told) -> Watch {
        // Words that find the queue full say nothing new.
        let (tell, hear) = sync_channel(8);
        let watch = Watch { tell: tell.clone() };
        let ui = self.clone();
        let run = move || Eyes { ui, told, tell, system: None, seen: 0 }.run(&hear);
        if let Err(error) = thread::Builder::new().name("locales".into()).spawn(run) {
            tracing::warn!(%error, "locale files are not watched");
        }
        watch
    }
}

impl Watch {
    /// Has the files read now, without waiting for it.
    pub fn read_now(&self) {
        self.tell.try_send(Word::Read).ok();
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // Waits for room, if need be; the thread takes every word.
        self.tell.send(Word::Stop).ok();
    }
}

/// What the thread works with.
struct Eyes {
    ui: Arc<Ui>,
    told: Told,
    tell: SyncSender<Word>,
    /// Tells us of changes; none where it shall not or cannot.
    system: Option<RecommendedWatcher>,
    /// The state of the folder when it was read last.
    seen: u64,
}

impl Eyes {
    fn run(mut self, hear: &Receiver<Word>) {
        let settings = &self.ui.settings;
        let is_polled = settings.locales.is_some() && !settings.poll.is_zero();
        let period = if is_polled { settings.poll } else { NEVER };
        self.listen();
        // What changed between loading and listening.
        self.read(false);
        loop {
            match hear.recv_timeout(period) {
                Ok(Word::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Ok(Word::Read) => self.read(true),
                Ok(Word::Changed) => match wait_for_silence(hear) {
                    Some(is_asked) => self.read(is_asked),
                    None => return,
                },
                Err(RecvTimeoutError::Timeout) if self.fingerprint() == self.seen => {}
                Err(RecvTimeoutError::Timeout) => {
                    // The system did not tell: perhaps it watches a folder that was replaced.
                    self.listen();
                    self.read(false);
                }
            }
        }
    }

    /// Asks the system to tell of changes from now on.
    fn listen(&mut self) {
        let Some(folder) = self.ui.settings.locales.as_ref().filter(|_| self.ui.settings.watch)
        else {
            return;
        };
        let tell = self.tell.clone();
        let hear = move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
                tell.try_send(Word::Changed).ok();
            }
        };
        let watcher = notify::recommended_watcher(hear).and_then(|mut watcher| {
            watcher.watch(folder, RecursiveMode::Recursive)?;
            Ok(watcher)
        });
        self.system = watcher
            .inspect_err(
                |error| tracing::warn!(%error, "the system does not tell of changed locale files"),
            )
            .ok();
    }

    /// Reads the files and tells of it where something came of it or somebody asked.
    fn read(&mut self, is_asked: bool) {
        self.seen = self.fingerprint();
        let read = self.ui.reload();
        if is_asked || read.as_ref().map_or(true, |read| read.is_other) {
            (self.told)(read);
        }
    }

    fn fingerprint(&self) -> u64 {
        self.ui.settings.locales.as_deref().map_or(0, files::fingerprint)
    }
}

/// Takes words until there is silence; whether one of them asked to read, `None` where one was to stop.
fn wait_for_silence(hear: &Receiver<Word>) -> Option<bool> {
    let begun = Instant::now();
    let mut is_asked = false;
    while begun.elapsed() < PATIENCE {
        match hear.recv_timeout(SILENCE) {
            Ok(Word::Changed) => {}
            Ok(Word::Read) => is_asked = true,
            Ok(Word::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) => break,
        }
    }
    Some(is_asked)
}
