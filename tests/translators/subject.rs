//! A translator under test, with the double of its service.

use std::{path::Path, sync::Arc};

use tolmach::{
    config::{Config, File, Sources},
    lang::Pair,
    translator::{
        Job, RequestId, Segment, TranslateError, Translated, Translator, batch::Batch, services,
    },
};

use crate::double::{Double, Fault, Request, Response};

/// A translator under test.
pub struct Subject {
    /// The lines of its table in `tolmach.toml`, but for those that all have; `URL` stands for the double's
    /// address.
    pub settings: &'static str,
    /// Answers as the service would: every text as [`translation`] has it; refuses what it would refuse.
    pub handler: fn(&Request) -> Response,
    /// How the path of a request that translates ends; others ask for languages and the like.
    pub path: &'static str,
    /// A text that is longer than the service takes.
    pub too_long: fn() -> String,
    /// How the service says that its quota is used up.
    pub quota: fn() -> Response,
    /// How it refuses a key.
    pub refusal: fn() -> Response,
    /// How it says that it was asked too often; headers are added.
    pub too_often: fn() -> Response,
}

/// The word no message and no log may hold.
pub const SECRET: &str = "hunter2-secret-key";

/// What every double makes of a text.
pub fn translation(text: &str) -> String {
    format!("{text} (pt)")
}

/// A time that is over soon.
pub const TIMEOUT_MS: u64 = 400;

impl Subject {
    /// The double, and the translator in front of it, from the settings as an operator writes them.
    pub fn start(&self) -> (Double, Arc<dyn Translator>) {
        let double = Double::start(self.handler);
        let translator = translator(&self.settings.replace("URL", &double.url));
        let runtime = runtime();
        runtime.block_on(translator.refresh()).expect("the double tells its languages");
        (double, translator)
    }

    /// How many requests for translations came; a service with one path says in a header what is asked.
    pub fn asked(&self, double: &Double) -> usize {
        let names =
            |request: &Request| [request.path.clone(), request.header("x-amz-target").to_owned()];
        let translates =
            |request: &&Request| names(request).iter().any(|name| name.ends_with(self.path));
        double.seen().iter().filter(translates).count()
    }
}

/// A translator by the lines of its table.
pub fn translator(settings: &str) -> Arc<dyn Translator> {
    translator_within(TIMEOUT_MS, settings)
}

/// The same, with that time for one attempt.
/// The same with another time for an answer.
pub fn translator_within(timeout_ms: u64, settings: &str) -> Arc<dyn Translator> {
    let text =
        format!("[backends.subject]\ntimeout = \"{timeout_ms}ms\"\nretries = 1\n{settings}\n");
    let file = File::parse(Path::new("tolmach.toml"), &text).unwrap();
    let sources = Sources { file: Some(file), ..Sources::default() };
    let (config, _) = Config::read(&sources).expect("right settings");
    let service = services::build(&config.backends[0]).expect("it can be built");
    Arc::new(Batch::new(service, config.backends[0].common.concurrent))
}

/// A job that anybody else could do as well.
pub fn job(texts: &[&str]) -> Job {
    let segments = texts.iter().map(|text| Segment::new(*text)).collect();
    let job = Job::new(pair(), segments, RequestId(1));
    Job { is_last_resort: false, ..job }
}

/// A segment in which these words are marked, and these kept.
pub fn segment(text: &str, marks: &[&str], keep: &[&str]) -> Segment {
    let range = |words: &&str| {
        let start = text.find(words).expect("words of the text");
        start..start + words.len()
    };
    let (marks, keep) = (marks.iter().map(range).collect(), keep.iter().map(range).collect());
    Segment { marks, keep, ..Segment::new(text) }
}

pub fn pair() -> Pair {
    "en-pt".parse().unwrap()
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// What comes back, as texts.
pub fn ask(translator: &dyn Translator, job: Job) -> Result<Vec<Translated>, TranslateError> {
    runtime().block_on(translator.translate(job))
}

/// The answer to one text when the next request fails so.
pub fn ask_failing(
    subject: &Subject,
    fault: Fault,
) -> (usize, Result<Vec<Translated>, TranslateError>) {
    let (double, translator) = subject.start();
    double.fail_next(fault);
    let answer = ask(&*translator, job(&["The harbour is open."]));
    (subject.asked(&double), answer)
}
