//! A file into the memory, some hundred units at a time.

use std::io::Read;

use tokio::runtime::Handle;

use super::{
    draft::Languages,
    fault::Fault,
    units::{Found, Units},
};
use crate::memory::{Key, Memory, MemoryError, Origin, Unit, normalised};

/// How a file is taken in.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Which languages of it.
    pub languages: Languages,
    /// What its units count as. Where not said: what our own export says they are, and imported what
    /// others made. Of XLIFF only what is reviewed becomes human.
    pub origin: Option<Origin>,
    /// Who made the units, where the file does not say: its name.
    pub maker: String,
    /// Whether nothing is stored.
    pub is_dry: bool,
}

/// What became of the units of a file; `read` is the sum of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// All.
    pub read: u64,
    /// New in the memory.
    pub imported: u64,
    /// The memory had them, or something more trusted that says the same.
    pub doubles: u64,
    /// Had no translation yet.
    pub untranslated: u64,
    /// In other languages than wanted, or not to be translated.
    pub other_languages: u64,
    /// Could not be read.
    pub broken: u64,
}

/// How an import ended.
#[derive(Clone, Debug)]
pub struct Imported {
    /// What was done until then.
    pub counts: Counts,
    /// Why it ended before the file did.
    pub stopped: Option<Stopped>,
}

/// Why an import stopped; doing it again goes on where it stopped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Stopped {
    /// The rest of the file cannot be read.
    #[error("{0}")]
    Unreadable(Fault),
    /// The memory does not take it.
    #[error("{0}")]
    Memory(#[from] MemoryError),
}

/// Units handed over at once.
const BATCH: usize = 500;

/// Reads a file to its end; each broken unit is told to `tell`.
///
/// Blocks where reading blocks.
pub async fn import(
    file: impl Read,
    memory: &dyn Memory,
    options: &Options,
    tell: impl FnMut(&Fault),
) -> Imported {
    let mut reading = Reading::new(file, options, tell);
    while let Some(batch) = reading.batch() {
        let stored = store(batch, memory, options, &mut reading.counts).await;
        if let Err(error) = stored {
            reading.stopped = Some(error.into());
            break;
        }
    }
    reading.end()
}

/// The same for a thread that may wait, for a file whose pieces come from tasks of `runtime`.
pub fn import_blocking(
    file: impl Read,
    memory: &dyn Memory,
    options: &Options,
    tell: impl FnMut(&Fault),
    runtime: &Handle,
) -> Imported {
    let mut reading = Reading::new(file, options, tell);
    while let Some(batch) = reading.batch() {
        let stored = runtime.block_on(store(batch, memory, options, &mut reading.counts));
        if let Err(error) = stored {
            reading.stopped = Some(error.into());
            break;
        }
    }
    reading.end()
}

/// A file on its way in.
struct Reading<'a, R: Read, T> {
    units: Units<'a, R>,
    options: &'a Options,
    tell: T,
    counts: Counts,
    stopped: Option<Stopped>,
}

impl<'a, R: Read, T: FnMut(&Fault)> Reading<'a, R, T> {
    fn new(file: R, options: &'a Options, tell: T) -> Reading<'a, R, T> {
        let units = Units::new(file, &options.languages);
        Reading { units, options, tell, counts: Counts::default(), stopped: None }
    }

    /// The next units to store; `None` where the file ends or nothing more can be read.
    fn batch(&mut self) -> Option<Vec<Unit>> {
        let mut batch = Vec::new();
        while batch.len() < BATCH && self.stopped.is_none() {
            match self.units.next() {
                None => break,
                Some(Ok(found)) => self.add(&mut batch, found),
                Some(Err(fault)) if fault.is_last => {
                    self.stopped = Some(Stopped::Unreadable(fault));
                }
                Some(Err(fault)) => self.broken(&fault),
            }
        }
        (!batch.is_empty()).then_some(batch)
    }

    fn add(&mut self, batch: &mut Vec<Unit>, found: Found) {
        if found.drafts.is_empty() {
            self.counts.read += 1;
            self.counts.other_languages += 1;
        }
        for draft in found.drafts {
            let unit = draft.unit(self.options.origin, &self.options.maker);
            if unit.source.is_empty() {
                self.broken(&Fault::unit(found.line, "its source is empty"));
            } else if unit.pair.is_same_language() {
                let reason = format!("both texts are in {}", unit.pair.from);
                self.broken(&Fault::unit(found.line, reason));
            } else if unit.target.is_empty() {
                self.counts.read += 1;
                self.counts.untranslated += 1;
            } else {
                self.counts.read += 1;
                batch.push(unit);
            }
        }
    }

    fn broken(&mut self, fault: &Fault) {
        self.counts.read += 1;
        self.counts.broken += 1;
        (self.tell)(fault);
    }

    fn end(self) -> Imported {
        Imported { counts: self.counts, stopped: self.stopped }
    }
}

async fn store(
    batch: Vec<Unit>,
    memory: &dyn Memory,
    options: &Options,
    counts: &mut Counts,
) -> Result<(), MemoryError> {
    let keys: Vec<Key> =
        batch.iter().map(|unit| Key::of_segment(&unit.pair, &unit.source)).collect();
    let known = memory.look_up(&keys).await?;
    let read = batch.len();
    let mut new: Vec<Unit> = Vec::new();
    for (unit, known) in batch.into_iter().zip(known) {
        if !known.iter().chain(&new).any(|known| says_as_much(known, &unit)) {
            new.push(unit);
        }
    }
    let imported = new.len();
    if !options.is_dry && !new.is_empty() {
        memory.remember(new).await?;
    }
    counts.imported += imported as u64;
    counts.doubles += (read - imported) as u64;
    Ok(())
}

/// Whether a known unit serves wherever the new one would: the same texts, no less trusted, for the same
/// article and context where the new one is for one.
fn says_as_much(known: &Unit, new: &Unit) -> bool {
    let holds = |known: &str, new: &str| new.is_empty() || known == new;
    let is_trusted = if new.origin.max(known.origin) >= Origin::Suggested {
        known.origin == new.origin
    } else {
        known.origin >= new.origin
    };
    let is_made_alike =
        new.origin != Origin::Machine || (known.maker == new.maker && known.wishes == new.wishes);
    known.pair == new.pair
        && known.target == new.target
        && normalised(&known.source) == normalised(&new.source)
        && holds(&known.article, &new.article)
        && holds(&known.context, &new.context)
        && is_trusted
        && is_made_alike
}
