//! `tolmach translate`: a file or standard input through the same pipeline, without a server.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use tokio::task::LocalSet;

use super::{input, starters};
use crate::{
    app::App,
    article::{self, Beside, Detail, Document, Format, Integrity, Order},
    config::Config,
    detect::{self, Declaration},
    http::{Backend, Translating},
    lang::{Pair, Tag},
    router::Question,
    translator::{RequestId, Urgency},
};

/// Translates a file, or standard input, to standard output.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  tolmach translate --to pt article.html\n  echo 'Good morning.' | tolmach translate --to pt"
)]
pub(super) struct Arguments {
    /// Target language.
    #[arg(long)]
    to: Tag,
    /// Source language; detected where not given.
    #[arg(long)]
    from: Option<Tag>,
    /// How the text is written; by the file's ending where not given, else text.
    #[arg(long, value_enum)]
    format: Option<Written>,
    /// Who translates; the usual one where not given.
    #[arg(long)]
    backend: Option<String>,
    /// A name or word that stays letter for letter; may be given several times.
    #[arg(long, value_name = "WORDS")]
    protect: Vec<String>,
    /// Tell on standard error what was counted and which sentences are doubtful, without their text.
    #[arg(long)]
    report: bool,
    /// The file; standard input where not given.
    file: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Written {
    /// Plain text.
    Text,
    /// HTML fragment or page.
    Html,
    /// `CommonMark`.
    Markdown,
}

/// Exit code 1 where the text cannot be translated, 2 where it cannot be read.
pub(super) fn run(arguments: &Arguments, config: Config) -> ExitCode {
    let source = match input::read(arguments.file.as_deref()) {
        Ok(source) => source,
        Err(reason) => return complain(&reason, 2),
    };
    if let Err(error) = starters::install_missing(&config) {
        return complain(&error.to_string(), 2);
    }
    match translate(arguments, config, &source) {
        Ok(text) => match io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(reason) => complain(&reason, 1),
    }
}

fn complain(reason: &str, code: u8) -> ExitCode {
    eprintln!("tolmach: {reason}");
    ExitCode::from(code)
}

fn translate(arguments: &Arguments, config: Config, source: &str) -> Result<String, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start: {error}"))?;
    LocalSet::new().block_on(&runtime, async {
        let app = App::build(config).map_err(|error| error.to_string())?;
        let app = app.with_services().await.map_err(|error| error.to_string())?;
        let translated = translate_with(&app, arguments, source).await;
        app.state.router.settle().await;
        translated
    })
}

async fn translate_with(app: &App, arguments: &Arguments, source: &str) -> Result<String, String> {
    let backend = app.state.backend(arguments.backend.as_deref()).ok_or_else(|| {
        let named = arguments.backend.clone().unwrap_or_default();
        format!("--backend: saw {named:?}; expected one of {}", app.state.backends().join(", "))
    })?;
    let rules = Arc::new(app.state.rules.and_protect(&arguments.protect));
    let format = arguments.format();
    let served = app.state.source_languages();
    let read = article::parse(source, format, None, &rules);
    let page = || detect::declared_in(source).filter(|_| format == Format::Html);
    let declared = arguments.from.clone().map(Declaration::by_field).or_else(page);
    let decision = detect::decide(&read.spoken_text(), declared.as_ref(), &served);
    if let Some(declared) = &decision.overruled {
        eprintln!("tolmach: the text is not in {declared}; translating from what it is in");
    }
    let Some(from) = decision.from else { return Ok(source.to_owned()) };
    let pair = Pair::new(from.clone(), arguments.to.clone());
    if pair.is_same_language() {
        return Ok(source.to_owned());
    }
    let mut document = article::parse(source, format, Some(&from), &rules);
    article::foreign::note(&mut document, &from);
    let documents = Arc::new(vec![(document, Urgency::Normal)]);
    let detail = Detail { integrity: arguments.report, ..Detail::default() };
    let question =
        Question { chars: read.plain_text().chars().count(), ..Question::new(pair.clone()) };
    let translating = app.state.translating(&backend, &question).map_err(|e| e.to_string())?;
    let Translating { translator, others, .. } = translating;
    let order = Order { detail, others, ..Order::new(pair, rules, RequestId(0)) };
    let beside = beside(app, &backend, &order, &documents);
    let work = article::translate_beside(documents, &order, translator.as_ref(), &beside);
    let rendered = work.await.map_err(|error| error.to_string())?;
    if arguments.report {
        for document in &rendered {
            tell(&document.integrity);
        }
    }
    Ok(rendered.into_iter().map(|document| document.text).collect())
}

/// Who translates the passages in other languages, of those that somebody does.
fn beside(
    app: &App,
    backend: &Backend,
    order: &Order,
    documents: &[(Document, Urgency)],
) -> Vec<Beside> {
    let languages = article::foreign::languages(documents).into_iter();
    let beside = languages.filter_map(|language| {
        let order = order.for_passages(language);
        let question = Question::new(order.pair.clone());
        let Translating { translator, others, .. } =
            app.state.translating(backend, &question).ok()?;
        translator.route(&order.pair)?;
        Some(Beside { order: Order { others, ..order }, translator })
    });
    beside.collect()
}

fn tell(integrity: &Integrity) {
    for (name, held) in [("source", &integrity.source), ("result", &integrity.result)] {
        let holdings = &held.holdings;
        eprintln!(
            "{name}: {} blocks, {} segments, {} tags, {} links, {} images, {} numbers",
            held.blocks,
            held.segments,
            holdings.tags,
            holdings.links,
            holdings.images,
            holdings.numbers
        );
    }
    for unfit in &integrity.unfit {
        let found: Vec<String> = unfit.findings.iter().map(ToString::to_string).collect();
        let why = if found.is_empty() { String::new() } else { format!(": {}", found.join("; ")) };
        eprintln!("segment {}: {}{why}", unfit.id, unfit.verdict);
    }
}

impl Arguments {
    fn format(&self) -> Format {
        let ending = self.file.as_ref().and_then(|path| path.extension());
        match (self.format, ending.and_then(|ending| ending.to_str())) {
            (Some(Written::Html), _) | (None, Some("html" | "htm" | "xhtml")) => Format::Html,
            (Some(Written::Markdown), _) | (None, Some("md" | "markdown")) => Format::Markdown,
            _ => Format::Text,
        }
    }
}
