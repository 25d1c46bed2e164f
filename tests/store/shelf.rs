//! A memory at a place of its own, in each of the stores.

use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tolmach::{
    config::{Config, Secret, Sources},
    database::{Database, Place, Statement, Value},
    memory::{Cached, Memory, Origin, Stored, Unit},
};

use super::cluster::Cluster;

/// Long enough for a busy machine; nothing here waits for it to pass.
pub const PATIENT: Duration = Duration::from_mins(1);

/// A memory, the database under it, and where that is.
pub struct Shelf {
    pub memory: Arc<dyn Memory>,
    pub database: Arc<Database>,
    pub place: Place,
    /// Removed at the end.
    _folder: Option<Folder>,
}

impl Shelf {
    pub fn sqlite() -> Shelf {
        let folder = Folder::new();
        let place = Place::sqlite(folder.0.join("memory.sqlite"));
        Shelf { _folder: Some(folder), ..Shelf::at(place) }
    }

    pub fn postgres() -> Shelf {
        Shelf::at(postgres(&Cluster::shared().new_database()))
    }

    /// A second way in, as another process would have: with connections of its own.
    pub fn at(place: Place) -> Shelf {
        let database = open(&place, PATIENT);
        let memory = Arc::new(Stored::new(Arc::clone(&database)));
        Shelf { memory, database, place, _folder: None }
    }

    pub fn beside(&self) -> Shelf {
        Shelf::at(self.place.clone())
    }

    /// The same behind a cache.
    pub fn cached(self) -> Shelf {
        let memory = Arc::new(Cached::over(Arc::clone(&self.memory), 1_000_000, PATIENT));
        Shelf { memory, ..self }
    }

    /// Runs SQL as an operator would.
    pub async fn run(&self, sql: &str, values: Vec<Value>) {
        self.database.write(vec![Statement::new(sql, values)]).await.unwrap();
    }

    pub async fn count(&self, table: &str) -> i64 {
        let count = Statement::new(format!("SELECT COUNT(*) FROM {table}"), Vec::new());
        self.database.read(count).await.unwrap()[0].int(0)
    }
}

pub fn open(place: &Place, timeout: Duration) -> Arc<Database> {
    Arc::new(Database::at(place, timeout).unwrap())
}

pub fn postgres(url: &str) -> Place {
    Place::Postgres(secret(url))
}

fn secret(url: &str) -> Secret {
    let variables = [("TOLMACH_MEMORY_POSTGRES_URL", url)];
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let sources = Sources { variables: BTreeMap::from(variables), ..Sources::default() };
    Config::read(&sources).unwrap().0.memory.postgres_url.unwrap()
}

/// A person's translation of a sentence.
pub fn human(source: &str, target: &str) -> Unit {
    Unit {
        id: 0,
        pair: "en-pt".parse().unwrap(),
        source: source.into(),
        target: target.into(),
        keep: Vec::new(),
        alignment: Vec::new(),
        origin: Origin::Human,
        maker: "Ana".into(),
        wishes: String::new(),
        article: String::new(),
        context: String::new(),
        verdict: "fit".into(),
        supersedes: 0,
        created_ms: 0,
    }
}

pub fn machine(source: &str, target: &str) -> Unit {
    Unit { origin: Origin::Machine, maker: "test@1".into(), ..human(source, target) }
}

pub fn key(source: &str) -> tolmach::memory::Key {
    tolmach::memory::Key::of_segment(&"en-pt".parse().unwrap(), source)
}

/// The translations that are found for a sentence.
pub async fn targets(memory: &dyn Memory, source: &str) -> Vec<String> {
    let found = memory.look_up(&[key(source)]).await.unwrap().remove(0);
    found.into_iter().map(|unit| unit.target).collect()
}

/// A temporary folder, removed at the end.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Folder {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("tolmach-store-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
