//! `tolmach locales coverage`: how much is translated.

use std::{fmt::Write as _, path::Path, process::ExitCode};

use super::{super::print, opened};
use crate::{
    lang::Tag,
    ui::{Coverage as Measured, Share},
};

/// Say how much of each language is translated.
///
/// Exit codes: 0 done, 1 a language is below --min, 2 the folder cannot be read.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tolmach locales coverage --locales locales
  tolmach locales coverage --files --locale uk
  tolmach locales coverage --format badge --locale uk > uk.json
  tolmach locales coverage --min 95")]
pub(super) struct Coverage {
    /// As what.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// These languages only; may be given more than once.
    #[arg(long, value_name = "LANG")]
    locale: Vec<Tag>,
    /// Each file too.
    #[arg(long)]
    files: bool,
    /// Least percent of messages that must be translated in every language.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    min: Option<u8>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// A table.
    Text,
    /// A list of languages with their numbers.
    Json,
    /// A table for comments in a review.
    Markdown,
    /// What shields.io shows as a badge: all languages chosen together.
    Badge,
}

pub(super) fn run(arguments: &Coverage, folder: Option<&Path>) -> Result<ExitCode, String> {
    let folder = opened(folder)?;
    let mut all = folder.coverage();
    for lang in &arguments.locale {
        if !all.iter().any(|coverage| coverage.lang == *lang) {
            return Err(format!("{lang} has no files here; try tolmach locales new {lang}"));
        }
    }
    let is_asked = |lang: &Tag| arguments.locale.is_empty() || arguments.locale.contains(lang);
    all.retain(|coverage| is_asked(&coverage.lang));
    let text = match arguments.format {
        Format::Text => table(&all, arguments.files),
        Format::Json => format!("{:#}", serde_json::json!({ "locales": all })),
        Format::Markdown => markdown(&all, arguments.files),
        Format::Badge => badge(&all),
    };
    if !print(text.trim_end_matches('\n')) {
        return Ok(ExitCode::FAILURE);
    }
    Ok(verdict(&all, arguments.min))
}

fn verdict(all: &[Measured], min: Option<u8>) -> ExitCode {
    let min = usize::from(min.unwrap_or(0));
    // Not by the rounded percent: 99.9 is not 100.
    let is_low = |share: &Share| share.translated * 100 < min * share.total;
    let low: Vec<&Measured> = all.iter().filter(|coverage| is_low(&coverage.all)).collect();
    for coverage in &low {
        let Share { translated, total, percent, .. } = coverage.all;
        eprintln!("{}: {translated} of {total} messages, {percent}%, below {min}%", coverage.lang);
    }
    if low.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

const HEADINGS: [&str; 10] = [
    "",
    "translated",
    "of",
    "missing",
    "drafts",
    "stale",
    "obsolete",
    "errors",
    "warnings",
    "words left",
];

fn cells(name: &str, share: &Share) -> Vec<String> {
    let Share { translated, total, missing, drafts, stale, obsolete, errors, warnings, .. } =
        *share;
    let left = share.words - share.words_translated;
    let numbers = [total, missing, drafts, stale, obsolete, errors, warnings, left];
    let mut cells = vec![name.to_owned(), format!("{translated} ({}%)", share.percent)];
    cells.extend(numbers.iter().map(usize::to_string));
    cells
}

fn rows(all: &[Measured], has_files: bool) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for Measured { lang, all, files } in all {
        rows.push(cells(&lang.to_string(), all));
        let files = files.iter().filter(|_| has_files);
        rows.extend(files.map(|(name, share)| cells(&format!("{lang}/{name}"), share)));
    }
    rows
}

fn table(all: &[Measured], has_files: bool) -> String {
    let headings: Vec<String> = HEADINGS.map(str::to_owned).into();
    let rows: Vec<Vec<String>> = [headings].into_iter().chain(rows(all, has_files)).collect();
    let width =
        |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..HEADINGS.len()).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let _ = write!(text, "{:<width$}", row[0], width = widths[0]);
        for (cell, width) in row.iter().zip(&widths).skip(1) {
            let _ = write!(text, "  {cell:>width$}");
        }
        text.push('\n');
    }
    text
}

fn markdown(all: &[Measured], has_files: bool) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut text = line(&HEADINGS.map(str::to_owned));
    text +=
        &line(&HEADINGS.map(|heading| if heading.is_empty() { "---" } else { "---:" }.to_owned()));
    for row in rows(all, has_files) {
        text += &line(&row);
    }
    text
}

fn badge(all: &[Measured]) -> String {
    let sum = |of: fn(&Share) -> usize| all.iter().map(|coverage| of(&coverage.all)).sum::<usize>();
    let percent = (sum(|it| it.translated) * 100).checked_div(sum(|it| it.total)).unwrap_or(100);
    let color = match percent {
        100 => "brightgreen",
        90.. => "green",
        70.. => "yellow",
        40.. => "orange",
        _ => "red",
    };
    let message = format!("{percent}%");
    let badge = serde_json::json!({
        "schemaVersion": 1, "label": "translated", "message": message, "color": color
    });
    format!("{badge:#}")
}
