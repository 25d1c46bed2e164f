//! Findings for people: a line each, on a terminal with the line of the file and a caret.

use super::sentence;
use crate::ui::{Diagnostic, Severity};

/// How much is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// One line a finding, for pipes and logs.
    Plain,
    /// With the line of the file and a caret.
    Excerpt,
    /// As [`Look::Excerpt`], in colours.
    Coloured,
}

/// `uk/portal.ftl:42:7: error[L102] portal-tags: what is wrong; what would be right`
///
/// `source` gives the text of a file by its name. No findings give an empty text.
pub fn text<'a>(
    findings: &[Diagnostic],
    look: Look,
    source: impl Fn(&str) -> Option<&'a str>,
) -> String {
    let mut all = String::new();
    for finding in findings {
        all += &head(finding, look);
        if look != Look::Plain
            && let Some(line) =
                source(&finding.file).and_then(|it| it.lines().nth(finding.line - 1))
        {
            all += &excerpt(line, finding);
        }
    }
    all
}

fn head(finding: &Diagnostic, look: Look) -> String {
    let Diagnostic { file, line, column, code, severity, .. } = finding;
    let kind = format!("{}[{code}]", word(*severity));
    let kind = match (look, severity) {
        (Look::Coloured, Severity::Error) => format!("\x1b[31m{kind}\x1b[0m"),
        (Look::Coloured, Severity::Warning) => format!("\x1b[33m{kind}\x1b[0m"),
        (Look::Coloured, Severity::Info) => format!("\x1b[36m{kind}\x1b[0m"),
        _ => kind,
    };
    let id = finding.message_id.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
    format!("{file}:{line}:{column}: {kind}{id}: {}\n", sentence(finding))
}

pub(super) fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// Longer lines are cut: the caret must stay below its sign.
const WIDEST: usize = 120;

fn excerpt(line: &str, finding: &Diagnostic) -> String {
    let number = finding.line.to_string();
    let margin = " ".repeat(number.len());
    let before: String = line.chars().take(finding.column - 1).collect();
    let skipped = before.chars().count().saturating_sub(WIDEST / 2);
    let cut = |text: &str| text.chars().skip(skipped).take(WIDEST).collect::<String>();
    // A tab stays a tab, so that the caret moves as far as the text did.
    let pad: String = cut(&before).chars().map(|it| if it == '\t' { it } else { ' ' }).collect();
    let shown: String = cut(line)
        .chars()
        .map(|it| if it.is_control() && it != '\t' { '\u{fffd}' } else { it })
        .collect();
    format!(" {number} | {shown}\n {margin} | {pad}^\n")
}
