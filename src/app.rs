//! The wiring: from settings to a running service. Tests call it too.

mod background;
mod place;

pub use place::open_database;

use std::{io, net::TcpListener, path::PathBuf, sync::Arc, time::Duration};

use actix_web::{App as ActixApp, HttpServer, dev::Server, middleware, web};

use crate::{
    article::{
        Rules,
        lexicon::{learner::Learner, store::Store as Lexicons},
    },
    config::Config,
    database::{Changes, Database},
    glossary::Glossaries,
    http::{self, Allowances, Kept, State, Workers, page::Page},
    jobs::Jobs,
    kept::Articles,
    memory::{Cached, Nothing, Stored},
    router::Router,
    translator::{
        Translator,
        embedded::{Embedded, fleet::Fleet, store::Store},
        pivot::Pivot,
        rearrange::Rearrange,
    },
    ui::Ui,
};

/// Everything a command works with, made once: what HTTP handlers get, too.
#[derive(Clone)]
pub struct App {
    /// Settings, UI strings, whatever translates, and the models behind it.
    pub state: State,
}

/// Why the service cannot start: one line for the operator.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The models folder.
    #[error("models: {0}")]
    Models(String),
    /// Services that translate.
    #[error("{0}")]
    Backends(String),
    /// The locale files.
    #[error("locales: {0}")]
    Locales(String),
    /// The database.
    #[error("memory: {0}")]
    Memory(String),
    /// The address.
    #[error("cannot listen on {address}: {reason}; choose another with --listen or server.listen")]
    Listen {
        /// The address asked for.
        address: String,
        /// What the system said.
        reason: io::Error,
    },
    /// The HTTP server.
    #[error("the HTTP server cannot start: {0}")]
    Http(io::Error),
}

/// The folder models lie in.
pub fn models_folder(config: &Config) -> PathBuf {
    config.models.folder.clone().unwrap_or_else(|| config.server.data.join("models"))
}

/// The last translations are written within this, or not at all.
const SETTLING: Duration = Duration::from_secs(10);

/// Open connections an HTTP thread takes; with bodies of a few megabytes each, more would be memory.
const MOST_CONNECTIONS: usize = 512;

impl App {
    /// Reads models and locale files; loads no model yet.
    pub fn build(config: Config) -> Result<App, StartError> {
        let store = Store::open(&models_folder(&config))
            .map_err(|error| StartError::Models(error.to_string()))?;
        let ui = Ui::load(&config.ui).map_err(|error| StartError::Locales(error.to_string()))?;
        let fleet = Arc::new(Fleet::new(store, &config.engine));
        let embedded: Arc<dyn Translator> = Arc::new(Embedded::new(fleet.clone()));
        let router = Router::new(&config, Arc::new(Pivot::new(embedded)));
        let router = Arc::new(router.map_err(|wrong| StartError::Backends(wrong.join("\n")))?);
        let tests = Rearrange::ALL.map(|way| Arc::new(way) as Arc<dyn Translator>);
        let test_backends = if config.server.test_backends { tests.to_vec() } else { Vec::new() };
        let rules = Arc::new(Rules::of(&config.article));
        let allowances = Arc::new(Allowances::of(&config.widget));
        let (config, ui) = (Arc::new(config), Arc::new(ui));
        let state = State {
            config,
            ui,
            router,
            test_backends,
            rules,
            learner: None,
            missed: Arc::default(),
            memory: Arc::new(Nothing),
            flights: Arc::default(),
            database: None,
            jobs: None,
            kept: None,
            glossaries: None,
            fleet,
            allowances,
        };
        Ok(App { state })
    }

    /// The same, learning words from what it translates, where the settings say so.
    pub fn learning(mut self) -> App {
        if self.state.config.article.learn {
            let folder = self.state.config.server.data.join("lexicons");
            self.state.learner = Some(Arc::new(Learner::start(Some(Lexicons::new(folder)))));
        }
        self
    }

    /// The same, with the memory of the settings; in a running runtime. A file that cannot be used stops the
    /// start; a server that does not answer yet is asked again with each request.
    pub async fn remembering(mut self) -> Result<App, StartError> {
        let Some(database) = open_database(&self.state.config).await? else { return Ok(self) };
        let stored = Arc::new(Stored::new(database.clone()));
        let settings = &self.state.config.memory;
        self.state.memory =
            Arc::new(Cached::over(stored, settings.cache_bytes / 4, settings.timeout));
        self.state.kept = Some(Arc::new(kept(&self.state.config, &database)));
        self.state.glossaries = Some(Arc::new(Glossaries::new(database.clone())));
        self.state.jobs = Some(Arc::new(Jobs::new(database.clone())));
        self.state.router = Arc::new(self.state.router.remembering(database.clone()));
        self.state.database = Some(database);
        Ok(self)
    }

    /// Takes the address: port 0 becomes a free one.
    pub fn listen(config: &Config) -> Result<TcpListener, StartError> {
        let address = config.server.listen;
        TcpListener::bind(address)
            .map_err(|reason| StartError::Listen { address: address.to_string(), reason })
    }

    /// The HTTP server on a listener; runs when awaited, stops gracefully on a signal.
    pub fn serve(&self, listener: TcpListener) -> Result<Server, StartError> {
        let state = self.state.clone();
        let page = web::Data::new(Page::new(&state.ui, &state.config.limits));
        let settings = &self.state.config.server;
        let body_bytes = state.config.limits.body_bytes;
        let make = move || {
            ActixApp::new()
                .app_data(web::Data::new(state.clone()))
                .app_data(web::Data::from(state.ui.clone()))
                .app_data(page.clone())
                .app_data(web::PayloadConfig::new(body_bytes))
                .wrap(middleware::Compress::default())
                .wrap(middleware::from_fn(http::observe))
                .configure(http::routes)
        };
        let server = HttpServer::new(make)
            .workers(settings.http_threads)
            // A reader that hangs up withdraws its sentences from the queue.
            .h1_allow_half_closed(false)
            .client_request_timeout(Duration::from_secs(30))
            .shutdown_timeout(settings.shutdown_timeout.as_secs().max(1))
            .max_connections(MOST_CONNECTIONS)
            .listen(listener)
            .map_err(StartError::Http)?;
        Ok(server.run())
    }

    /// Serves on a listener until a signal comes; `ready` is called when requests are answered.
    pub fn run(&self, listener: TcpListener, ready: impl FnOnce()) -> Result<(), StartError> {
        actix_web::rt::System::new().block_on(async {
            let app = self.clone().remembering().await?;
            let routing = app.start_routing().await;
            let watching = app.watch_locales();
            app.keep_widget();
            app.preload().await;
            let server = app.serve(listener)?;
            let (memory, database) = (app.state.memory.clone(), app.state.database.clone());
            let router = app.state.router.clone();
            let workers = Workers::start(&app.state);
            actix_web::rt::spawn(async move { app.unload_idle_models().await });
            ready();
            let ended = server.await.map_err(StartError::Http);
            workers.stop().await;
            routing.abort();
            watching.abort();
            let settled = async {
                router.settle().await;
                memory.settle().await;
                if let Some(database) = database {
                    database.close().await;
                }
            };
            if tokio::time::timeout(SETTLING, settled).await.is_err() {
                tracing::warn!("the last translations could not be remembered in time");
            }
            ended
        })
    }
}

/// Kept articles over a database, whose changes are watched from now on.
fn kept(config: &Config, database: &Arc<Database>) -> Kept {
    let changes = Arc::new(Changes::default());
    let articles =
        Articles::new(database.clone(), changes.clone(), config.memory.cache_bytes / 4 * 3);
    let database = database.clone();
    actix_web::rt::spawn(async move { changes.watch(&database).await });
    Kept::new(articles, &config.article)
}
