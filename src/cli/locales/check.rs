//! `tolmach locales check`: what is wrong with locale files.

use std::{
    collections::BTreeSet,
    env,
    fmt::Write as _,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{super::print, opened};
use crate::{
    lang::Tag,
    ui::{Counts, Diagnostic, Folder, Look, RULES, Rule, Severity, report, rule},
};

mod baseline;

/// Say what is wrong with locale files, where, and what would be right.
///
/// Exit codes: 0 nothing wrong, 1 there are errors (with --deny, warnings too), 2 the folder or the
/// baseline cannot be read.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tolmach locales check --locales locales
  tolmach locales check --locale uk --severity info
  tolmach locales check --format sarif > locales.sarif
  tolmach locales check --explain L102")]
pub(super) struct Check {
    /// As what.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// These languages only; may be given more than once.
    #[arg(long, value_name = "LANG")]
    locale: Vec<Tag>,
    /// These files only, `portal` or `uk/portal.ftl`; may be given more than once.
    #[arg(long, value_name = "FILE")]
    file: Vec<String>,
    /// Show what matters at least this much; errors count for the exit code in any case.
    #[arg(long, value_enum, default_value = "warning")]
    severity: Least,
    /// Take warnings for errors in the exit code.
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Deny>,
    /// Leave out what this file of known findings has.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write what was found into the file of known findings.
    #[arg(long, requires = "baseline")]
    write_baseline: bool,
    /// Explain a check instead, such as L102.
    #[arg(long, value_name = "CODE")]
    explain: Option<String>,
    /// List all checks instead, as in the README.
    #[arg(long)]
    list: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// A line a finding; on a terminal with the place in the file.
    Text,
    /// One object with findings and counts.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Commands of GitHub's runner.
    Github,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Least {
    Info,
    Warning,
    Error,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Deny {
    Warnings,
}

pub(super) fn run(arguments: &Check, folder: Option<&Path>) -> Result<ExitCode, String> {
    if arguments.list {
        return Ok(printed(&list()));
    }
    if let Some(code) = &arguments.explain {
        return explained(code);
    }
    let folder = opened(folder)?;
    arguments.refuse_strangers(&folder)?;
    let mut found = folder.check();
    found.retain(|finding| arguments.asks_for(finding));
    if let Some(path) = &arguments.baseline {
        if arguments.write_baseline {
            baseline::write(path, &found)?;
            eprintln!("{}: {} findings are known from now on", path.display(), found.len());
            return Ok(ExitCode::SUCCESS);
        }
        baseline::leave_out(path, &mut found)?;
    }
    arguments.tell(&folder, &found);
    Ok(arguments.verdict(&found))
}

impl Check {
    /// Says what was asked for and is not there: it would never have a finding.
    fn refuse_strangers(&self, folder: &Folder) -> Result<(), String> {
        let known = folder.languages();
        if let Some(stranger) = self.locale.iter().find(|lang| !known.contains(lang)) {
            let known: Vec<String> = known.iter().map(Tag::to_string).collect();
            return Err(format!(
                "{stranger} has no files here; languages are {}",
                known.join(", ")
            ));
        }
        let is_there = |name: &&String| folder.file_names().any(|file| is_named(file, name));
        match self.file.iter().find(|name| !is_there(name)) {
            Some(name) => Err(format!(
                "no language has a file {name:?}; name it like portal or uk/portal.ftl"
            )),
            None => Ok(()),
        }
    }

    fn asks_for(&self, finding: &Diagnostic) -> bool {
        let is_of_language = self.locale.is_empty()
            || finding.lang.as_ref().is_some_and(|lang| self.locale.contains(lang));
        let is_of_file =
            self.file.is_empty() || self.file.iter().any(|name| is_named(&finding.file, name));
        is_of_language && is_of_file
    }

    /// Results to standard output; the summary to standard error, where it disturbs no program.
    fn tell(&self, folder: &Folder, found: &[Diagnostic]) {
        let mut shown = found.to_vec();
        shown.retain(|finding| finding.severity >= self.severity.into());
        let below = below_here(folder.root());
        let text = match self.format {
            Format::Text => report::text(&shown, look(), |file| folder.text(file)),
            Format::Json => report::json(&shown),
            Format::Sarif => report::sarif(&shown, &below),
            Format::Github => report::github(&shown, &below),
        };
        if !text.is_empty() {
            print(text.trim_end_matches('\n'));
        }
        eprintln!("{}", summary(folder, found, found.len() - shown.len()));
    }

    fn verdict(&self, found: &[Diagnostic]) -> ExitCode {
        let least = if self.deny.is_some() { Severity::Warning } else { Severity::Error };
        let is_clean = !found.iter().any(|finding| finding.severity >= least);
        if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Whether the file, `uk/portal.ftl`, is the one that was named, whole or `portal`.
fn is_named(file: &str, name: &str) -> bool {
    let below = file.split_once('/').map_or(file, |(_, below)| below);
    file == name || below.trim_end_matches(".ftl") == name.trim_end_matches(".ftl")
}

impl From<Least> for Severity {
    fn from(least: Least) -> Severity {
        match least {
            Least::Info => Severity::Info,
            Least::Warning => Severity::Warning,
            Least::Error => Severity::Error,
        }
    }
}

fn summary(folder: &Folder, found: &[Diagnostic], hidden: usize) -> String {
    let Counts { errors, warnings, infos } = Counts::of(found);
    let languages: BTreeSet<Tag> = folder.languages().into_iter().collect();
    let mut text = format!(
        "{}, {}, {} in {}",
        counted(errors, "error"),
        counted(warnings, "warning"),
        counted(infos, "hint"),
        counted(languages.len(), "language")
    );
    if hidden > 0 {
        let _ = write!(text, "; {hidden} not shown (--severity info shows all)");
    }
    if folder.root().is_some() && !folder.has_lock() && languages.len() > 1 {
        text += "\nNo translation was accepted yet, so stale ones cannot be told; \
                 see tolmach locales accept --help";
    }
    text
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn look() -> Look {
    let is_terminal = io::stdout().is_terminal();
    let wants_colours = env::var_os("NO_COLOR").is_none_or(|it| it.is_empty());
    match (is_terminal, wants_colours) {
        (false, _) => Look::Plain,
        (true, false) => Look::Excerpt,
        (true, true) => Look::Coloured,
    }
}

/// The folder as seen from here, `/` between parts; empty where it lies elsewhere.
fn below_here(root: Option<&Path>) -> String {
    let Some(root) = root else { return "locales".to_owned() };
    let here = env::current_dir().and_then(|here| here.canonicalize());
    let (Ok(here), Ok(root)) = (here, root.canonicalize()) else { return String::new() };
    let below = root.strip_prefix(here).map(|below| below.to_string_lossy().replace('\\', "/"));
    below.unwrap_or_default()
}

fn explained(code: &str) -> Result<ExitCode, String> {
    let Some(Rule { code, severity, title, why }) = rule(code) else {
        return Err(format!(
            "there is no check {code:?}; tolmach locales check --list has all codes"
        ));
    };
    let severity = format!("{severity:?}").to_lowercase();
    Ok(printed(&format!("{code} ({severity}): {title}\n\n{why}")))
}

/// The table of the README.
fn list() -> String {
    let row = |rule: &&Rule| {
        let severity = format!("{:?}", rule.severity).to_lowercase();
        format!("| `{}` | {severity} | {} |", rule.code, rule.title)
    };
    let rows: Vec<String> = RULES.iter().map(row).collect();
    format!("| Code | Severity | What |\n|---|---|---|\n{}", rows.join("\n"))
}

fn printed(text: &str) -> ExitCode {
    if print(text) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
