//! `POST /v1/memory/import`: a file into the memory, read as it comes.

use std::{
    io::{self, Read},
    time::Duration,
};

use actix_web::web::{self, Bytes};
use futures_util::StreamExt;
use serde::{Deserialize, Serialize};
use tokio::{
    runtime::Handle,
    sync::mpsc::{self, Receiver, Sender},
};

use super::{bad_value, collection, tag, unavailable};
use crate::{
    exchange::{self, Counts, Imported, Languages, Options, Stopped},
    http::{answer::off_thread, problem::Problem, state::State},
    memory::Origin,
    ui::Arg,
};

/// `?from=en&to=pt&as=human&dry_run=true&name=portal.tmx`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    from: String,
    to: String,
    r#as: String,
    dry_run: String,
    name: String,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct ImportResponse {
    #[serde(flatten)]
    counts: Counts,
    /// The first broken units.
    faults: Vec<ToldFault>,
}

#[derive(Debug, Serialize)]
struct ToldFault {
    line: u64,
    reason: String,
}

/// More broken units are counted, not told.
const FAULTS_TOLD: usize = 100;

/// A sender that is silent for so long has gone.
const SILENCE: Duration = Duration::from_secs(30);

/// Pieces of the body that wait for the store.
const PIECES: usize = 8;

/// Adds the units of a file.
pub async fn import_memory(
    state: web::Data<State>,
    query: web::Query<Query>,
    body: web::Payload,
) -> Result<web::Json<ImportResponse>, Problem> {
    collection(&state)?;
    let options = query.options(&state)?;
    let (sender, receiver) = mpsc::channel(PIECES);
    let (memory, runtime) = (state.memory.clone(), Handle::current());
    let work = off_thread(move || {
        let mut faults = Vec::new();
        let tell = |fault: &exchange::Fault| {
            if faults.len() < FAULTS_TOLD {
                faults.push(ToldFault { line: fault.line, reason: fault.reason.clone() });
            }
        };
        let upload = Upload { receiver, piece: Bytes::new() };
        let memory = memory.as_ref();
        let imported = exchange::import_blocking(upload, memory, &options, tell, &runtime);
        (imported, faults)
    });
    let sent = send(body, sender, state.config.limits.import_bytes);
    let (sent, done) = tokio::join!(sent, work);
    let (imported, faults) = done?;
    sent?;
    answer(imported, faults).map(web::Json)
}

fn answer(imported: Imported, faults: Vec<ToldFault>) -> Result<ImportResponse, Problem> {
    match imported.stopped {
        None => Ok(ImportResponse { counts: imported.counts, faults }),
        Some(Stopped::Memory(error)) => Err(unavailable(&error)),
        Some(Stopped::Unreadable(fault)) => {
            let args = vec![
                ("line", Arg::from(fault.line)),
                ("reason", Arg::from(fault.reason)),
                ("imported", Arg::from(imported.counts.imported)),
            ];
            Err(Problem::new(422, "import-unreadable", args))
        }
    }
}

/// Hands the body over piece by piece, until nobody takes them any more.
async fn send(
    mut body: web::Payload,
    sender: Sender<io::Result<Bytes>>,
    limit_bytes: usize,
) -> Result<(), Problem> {
    let mut left = limit_bytes;
    loop {
        let next = tokio::time::timeout(SILENCE, body.next()).await;
        let problem = match next {
            Ok(None) => return Ok(()),
            Ok(Some(Ok(piece))) if piece.len() <= left => {
                left -= piece.len();
                if sender.send(Ok(piece)).await.is_err() {
                    return Ok(());
                }
                continue;
            }
            Ok(Some(Ok(_))) => {
                let args = vec![("limit", Arg::from(limit_bytes as u64))];
                Problem::new(413, "body-too-large", args)
            }
            // The sender went away: nobody reads the answer.
            Ok(Some(Err(_))) | Err(_) => {
                Problem::new(408, "slow-body", vec![("seconds", Arg::from(SILENCE.as_secs()))])
            }
        };
        sender.send(Err(io::Error::other("the upload broke off"))).await.ok();
        return Err(problem);
    }
}

/// A body that comes in pieces, read by a thread that may wait.
struct Upload {
    receiver: Receiver<io::Result<Bytes>>,
    piece: Bytes,
}

impl Read for Upload {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            match self.receiver.blocking_recv() {
                None => return Ok(0),
                Some(piece) => self.piece = piece?,
            }
        }
        let length = self.piece.len().min(into.len());
        into[..length].copy_from_slice(&self.piece.split_to(length));
        Ok(length)
    }
}

impl Query {
    fn options(&self, state: &State) -> Result<Options, Problem> {
        let languages =
            Languages { from: tag(state, "?from", &self.from)?, to: tag(state, "?to", &self.to)? };
        let origin = match self.r#as.as_str() {
            "" => None,
            "imported" => Some(Origin::Imported),
            "human" => Some(Origin::Human),
            other => return Err(bad_value("?as", other, "imported or human")),
        };
        let is_dry = match self.dry_run.as_str() {
            "" | "false" => false,
            "true" => true,
            other => return Err(bad_value("?dry_run", other, "true or false")),
        };
        let name: String = self.name.chars().take(100).collect();
        let maker = if name.is_empty() { "upload".to_owned() } else { name };
        Ok(Options { languages, origin, maker, is_dry })
    }
}
