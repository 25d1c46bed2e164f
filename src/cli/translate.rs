//! `tolmach translate`: a file or standard input through the same pipeline, without a server.

use std::{
    fs,
    io::{self, Read, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use super::starters;
use crate::{
    app::App,
    article::{self, Format},
    config::Config,
    detect,
    lang::{Pair, Tag},
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
    /// The file; standard input where not given.
    file: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Written {
    /// Plain text.
    Text,
    /// HTML fragment or page.
    Html,
}

/// Exit code 1 where the text cannot be translated, 2 where it cannot be read.
pub(super) fn run(arguments: &Arguments, config: Config) -> ExitCode {
    let source = match read(arguments) {
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

fn read(arguments: &Arguments) -> Result<String, String> {
    let (name, bytes) = if let Some(path) = &arguments.file {
        (path.display().to_string(), fs::read(path))
    } else {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut bytes);
        ("standard input".to_owned(), read.map(|_| bytes))
    };
    let bytes = bytes.map_err(|error| format!("{name} cannot be read: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("{name} is not UTF-8 at byte {at}; convert it first, for example with iconv")
    })
}

fn translate(arguments: &Arguments, config: Config, source: &str) -> Result<String, String> {
    let app = App::build(config).map_err(|error| error.to_string())?;
    let format = arguments.format();
    let served: Vec<Tag> =
        app.state.translator.routes().iter().map(|r| r.pair.from.clone()).collect();
    let plain = article::parse(source, format, None).plain_text();
    let decision = detect::decide(&plain, arguments.from.as_ref(), &served);
    if let Some(declared) = &decision.overruled {
        eprintln!("tolmach: the text is not in {declared}; translating from what it is in");
    }
    let Some(from) = decision.from else { return Ok(source.to_owned()) };
    let pair = Pair::new(from.clone(), arguments.to.clone());
    if pair.is_same_language() {
        return Ok(source.to_owned());
    }
    let document = (article::parse(source, format, Some(&from)), Urgency::Normal);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .map_err(|error| format!("cannot start: {error}"))?;
    let translator = Arc::clone(&app.state.translator);
    let work = article::translate(vec![document], &pair, translator.as_ref(), RequestId(0));
    let rendered = runtime.block_on(work).map_err(|error| error.to_string())?;
    Ok(rendered.into_iter().map(|document| document.text).collect())
}

impl Arguments {
    fn format(&self) -> Format {
        let ending = self.file.as_ref().and_then(|path| path.extension());
        match (self.format, ending.and_then(|ending| ending.to_str())) {
            (Some(Written::Html), _) | (None, Some("html" | "htm" | "xhtml")) => Format::Html,
            _ => Format::Text,
        }
    }
}
