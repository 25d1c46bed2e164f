//! Findings as commands of GitHub's runner, which shows them beside the lines of a pull request.

use super::sentence;
use crate::ui::{Diagnostic, Severity};

/// `::error file=locales/uk/portal.ftl,line=42,col=7,title=L102 portal-tags::what is wrong`
///
/// `folder` is the folder of locales below the repository, without a slash at its end; may be empty.
pub fn github(findings: &[Diagnostic], folder: &str) -> String {
    findings.iter().map(|finding| command(finding, folder)).collect()
}

fn command(finding: &Diagnostic, folder: &str) -> String {
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let file =
        if folder.is_empty() { finding.file.clone() } else { format!("{folder}/{}", finding.file) };
    let id = finding.message_id.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
    let title = format!("{}{id}", finding.code);
    format!(
        "::{kind} file={},line={},col={},title={}::{}\n",
        property(&file),
        finding.line,
        finding.column,
        property(&title),
        data(&sentence(finding))
    )
}

/// The runner's escapes for the text after `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The same for values before it, which end at a comma or colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
