//! `GET /v1/locales/events`: tells browsers of changed strings, while a page is made.
//!
//! One event `locale-changed` with `{"lang", "hash"}` for each language that changed, is new, or is gone
//! (then `hash` is null). Listeners that are behind hear of the newest state only.

use std::{collections::BTreeMap, fmt::Write as _, sync::Arc, time::Duration};

use actix_web::{
    HttpResponse,
    http::header,
    web::{self, Bytes},
};
use futures_util::stream;
use serde_json::json;
use tokio::sync::{Semaphore, SemaphorePermit, watch::Receiver};

use crate::{
    http::{problem::Problem, state::State},
    lang::Tag,
    ui::Ui,
};

/// Browsers of a few people; more is no development.
static PLACES: Semaphore = Semaphore::const_new(100);

/// When somebody who found no place may come again.
const AGAIN_SECONDS: u64 = 10;

/// A comment goes out where nothing else did for so long: proxies cut silent connections.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Sends events until the listener goes away or the service stops; 404 where `ui.events` is off.
pub async fn listen_to_locales(state: web::Data<State>) -> Result<HttpResponse, Problem> {
    if !state.config.ui.events {
        return Err(Problem::new(404, "events-off", Vec::new()));
    }
    let place = PLACES.try_acquire().map_err(|_| Problem::busy(AGAIN_SECONDS))?;
    let listener = Listener {
        changes: state.ui.changes(),
        seen: hashes(&state.ui),
        ui: state.ui.clone(),
        is_new: true,
        _place: place,
    };
    let events = stream::unfold(listener, |mut listener| async {
        Some((Ok::<_, actix_web::Error>(listener.next().await?), listener))
    });
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/event-stream"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        // Compressed events would wait in the compressor.
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header(("X-Accel-Buffering", "no"))
        .streaming(events))
}

/// Somebody who listens.
struct Listener {
    changes: Receiver<u64>,
    ui: Arc<Ui>,
    /// What was told last, or was there at the beginning.
    seen: BTreeMap<Tag, String>,
    /// Whether nothing was sent yet.
    is_new: bool,
    _place: SemaphorePermit<'static>,
}

impl Listener {
    /// What is sent next; `None` at the end.
    async fn next(&mut self) -> Option<Bytes> {
        if std::mem::take(&mut self.is_new) {
            // A browser shows that it is connected once something came.
            return Some(Bytes::from_static(b": listening\n\n"));
        }
        match tokio::time::timeout(HEARTBEAT, self.changes.changed()).await {
            Err(_) => Some(Bytes::from_static(b":\n\n")),
            Ok(Err(_)) => None,
            Ok(Ok(())) if *self.changes.borrow_and_update() == Ui::LAST_CHANGE => None,
            Ok(Ok(())) => Some(self.events().into()),
        }
    }

    /// An event for each language that is other than it was told; a comment where none is.
    fn events(&mut self) -> String {
        let now = hashes(&self.ui);
        let mut events = String::new();
        let languages: Vec<&Tag> = self.seen.keys().chain(now.keys()).collect();
        let mut told: Vec<&Tag> = Vec::new();
        for lang in languages {
            if self.seen.get(lang) != now.get(lang) && !told.contains(&lang) {
                told.push(lang);
                let data = json!({"lang": lang, "hash": now.get(lang)});
                let _ = write!(events, "event: locale-changed\ndata: {data}\n\n");
            }
        }
        self.seen = now;
        if events.is_empty() { ":\n\n".to_owned() } else { events }
    }
}

fn hashes(ui: &Ui) -> BTreeMap<Tag, String> {
    let set = ui.current();
    let hash = |tag: &Tag| set.hash(tag).unwrap_or_default().to_owned();
    set.languages().iter().map(|tag| (tag.clone(), hash(tag))).collect()
}
