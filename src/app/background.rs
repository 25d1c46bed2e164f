//! What goes on beside the requests: models come and go, services tell their languages, use is written down.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use super::{App, StartError};
use crate::{
    ui::{Reloaded, Ui, UiError, Watch},
    widget,
};

/// How often it is written down what backends used.
const SAVING: Duration = Duration::from_secs(5);

/// How often services are asked which languages they have.
const ASKING: Duration = Duration::from_mins(10);

/// The same where one of them did not answer.
const AGAIN: Duration = Duration::from_secs(30);

/// The start waits no longer for services to tell their languages.
const STARTING: Duration = Duration::from_secs(3);

/// The first tick is one period away.
fn interval(period: Duration) -> tokio::time::Interval {
    tokio::time::interval_at(tokio::time::Instant::now() + period, period)
}

impl App {
    /// For a command: where services are set, their languages are asked for and their use is counted.
    pub async fn with_services(self) -> Result<App, StartError> {
        if self.state.config.backends.is_empty() {
            return Ok(self);
        }
        let app = self.remembering().await?;
        app.state.router.refresh().await;
        Ok(app)
    }

    /// Asks all services which languages they have, now and again, and writes down what they used, for as long
    /// as the task lives.
    pub(super) async fn start_routing(&self) -> tokio::task::JoinHandle<()> {
        if self.state.router.forgets_budgets() {
            tracing::warn!("memory.store is none: a restart forgets what was used of the budgets");
        }
        let router = self.state.router.clone();
        // One that hangs does not keep the others from being used.
        let mut has_told = tokio::time::timeout(STARTING, router.refresh()).await.unwrap_or(false);
        actix_web::rt::spawn(async move {
            let (mut saving, mut again) = (interval(SAVING), interval(AGAIN));
            let mut asked = Instant::now();
            loop {
                tokio::select! {
                    _ = saving.tick() => router.settle().await,
                    _ = again.tick() => if !has_told || asked.elapsed() >= ASKING {
                        has_told = router.refresh().await;
                        asked = Instant::now();
                    },
                }
            }
        })
    }

    /// Serves locale files as they are when they change, and reads them on a hang-up signal, for as long as the
    /// task lives.
    pub(super) fn watch_locales(&self) -> tokio::task::JoinHandle<()> {
        let watch = self.state.ui.watch(Box::new(tell_reading));
        actix_web::rt::spawn(read_on_signal(watch, self.state.ui.clone()))
    }

    /// Pages go on with this release of the widget when there is a newer one.
    pub(super) fn keep_widget(&self) {
        let data = &self.state.config.server.data;
        if let Err(error) = widget::past::keep(data) {
            let folder = data.display();
            tracing::warn!(%folder, %error, "pages lose this release of the widget with the next");
        }
    }

    /// Loads what is to be ready at once; a model that fails is told, the rest goes on.
    pub async fn preload(&self) {
        for pair in &self.state.config.engine.preload {
            if let Err(error) = self.state.fleet.load(pair).await {
                tracing::warn!(%pair, %error, "a model was not preloaded");
            }
        }
    }

    /// Lets idle models go, as long as it is polled; returns at once where they are to stay.
    pub async fn unload_idle_models(&self) {
        let limit = self.state.config.engine.unload_after;
        if limit.is_zero() {
            return;
        }
        let mut often = tokio::time::interval((limit / 4).max(Duration::from_millis(100)));
        loop {
            often.tick().await;
            for model in self.state.fleet.unload_idle(limit) {
                tracing::info!(model = model.0, "model unloaded, nobody used it");
            }
        }
    }
}

/// A line of the log names so many files; the others are counted.
const MOST_NAMED: usize = 10;

/// One line for each reading of locale files.
fn tell_reading(read: Result<Reloaded, UiError>) {
    match read {
        Ok(read) => {
            let first = read.changed.iter().take(MOST_NAMED).map(String::as_str);
            tracing::info!(
                languages = read.languages,
                changed = read.changed.len(),
                files = first.collect::<Vec<_>>().join(","),
                errors = read.errors,
                warnings = read.warnings,
                "locale files read"
            );
        }
        Err(error) => tracing::warn!(%error, "locale files could not be read; the strings stay"),
    }
}

/// Reads locale files on a hang-up; when the service is told to stop, nobody waits for changes any more.
#[cfg(unix)]
async fn read_on_signal(watch: Watch, ui: Arc<Ui>) {
    use tokio::signal::unix::{SignalKind, signal};
    let kinds = [SignalKind::hangup(), SignalKind::terminate(), SignalKind::interrupt()];
    let [Ok(mut hangup), Ok(mut terminate), Ok(mut interrupt)] = kinds.map(signal) else {
        tracing::warn!("hang-up signals do not read locale files");
        return std::future::pending().await;
    };
    loop {
        tokio::select! {
            _ = hangup.recv() => watch.read_now(),
            _ = terminate.recv() => ui.end_changes(),
            _ = interrupt.recv() => ui.end_changes(),
        }
    }
}

#[cfg(not(unix))]
async fn read_on_signal(_watch: Watch, _ui: Arc<Ui>) {
    std::future::pending().await
}
