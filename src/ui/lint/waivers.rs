//! `# lint-disable L203: reason`: what a writer of files has decided to keep.
//!
//! Above a message it counts for that message, after `###` for the whole file. One that gives no reason
//! or waives nothing is a finding itself.

use super::{
    Rule,
    findings::{Finding, Findings},
    rule, rules,
    scene::{File, Locale},
};
use crate::ui::{Diagnostic, entries::Comment};

const MARK: &str = "lint-disable";

/// Whether a line of a comment is a waiver.
pub(in crate::ui) fn is_waiver(line: &str) -> bool {
    line.trim().starts_with(MARK)
}

struct Waiver<'a> {
    file: usize,
    /// The bytes it counts for.
    from: usize,
    to: usize,
    /// The line's own place.
    at: usize,
    code: &'a str,
    rule: Option<&'static Rule>,
    has_reason: bool,
    /// Whether it stands where it counts for nothing: above no message.
    is_astray: bool,
    is_used: bool,
}

/// The findings without the waived ones, with those about waivers.
pub(super) fn apply(locale: &Locale, findings: Findings) -> Vec<Diagnostic> {
    let mut waivers: Vec<Waiver> = locale.files.iter().flat_map(of_file).collect();
    let mut found = findings.into_found();
    found.retain(|finding| !is_waived(finding, &mut waivers));
    let mut extra = Findings::new(locale);
    for waiver in &waivers {
        judge(waiver, &locale.files[waiver.file], &mut extra);
    }
    let is_given = |finding: &Finding| finding.file.is_none_or(|file| locale.files[file].is_given);
    let all = found.into_iter().chain(extra.into_found()).filter(is_given);
    all.map(|finding| finding.into_diagnostic(locale)).collect()
}

fn is_waived(finding: &Finding, waivers: &mut [Waiver]) -> bool {
    let Some(file) = finding.file else { return false };
    let mut is_waived = false;
    for waiver in waivers.iter_mut().filter(|waiver| waiver.file == file) {
        let is_meant = waiver.rule == Some(finding.rule);
        if is_meant && (waiver.from..waiver.to).contains(&finding.at) {
            waiver.is_used = true;
            is_waived |= waiver.has_reason;
        }
    }
    is_waived
}

fn judge(waiver: &Waiver, file: &File, findings: &mut Findings) {
    let code = waiver.code;
    let (text, suggestion) = if waiver.rule.is_none() {
        (format!("there is no check {code:?}"), "`tolmach locales check --list` has all codes")
    } else if waiver.is_astray {
        (
            format!("{code} is waived here for nothing"),
            "put it right above the message, or write ###",
        )
    } else if !waiver.has_reason {
        (format!("{code} is waived without a reason"), "write `# lint-disable L203: the reason`")
    } else if !waiver.is_used {
        (format!("{code} is waived and was not found"), "remove the waiver")
    } else {
        return;
    };
    findings.in_file(rules::WAIVER, file, waiver.at, text).suggest(suggestion);
}

fn of_file<'a>(file: &'a File<'a>) -> Vec<Waiver<'a>> {
    let mut waivers = Vec::new();
    for comment in &file.parsed.comments {
        let span = if comment.level == 3 { Some((0, usize::MAX)) } else { None };
        waivers.extend(of_comment(file, comment, span));
    }
    for entry in &file.parsed.entries {
        let Some(comment) = &entry.comment else { continue };
        let from = file.offset(entry.text).unwrap_or(0);
        waivers.extend(of_comment(file, comment, Some((from, from + entry.text.len()))));
    }
    waivers
}

fn of_comment<'a>(
    file: &File,
    comment: &Comment<'a>,
    span: Option<(usize, usize)>,
) -> Vec<Waiver<'a>> {
    let waived = comment.lines().filter_map(|line| line.trim().strip_prefix(MARK));
    let each = waived.flat_map(|rest| {
        let (codes, reason) = rest.split_once(':').unwrap_or((rest, ""));
        let codes = codes.split([' ', ',']).filter(|code| !code.is_empty());
        codes.map(move |code| (code, !reason.trim().is_empty()))
    });
    let (from, to) = span.unwrap_or((0, 0));
    each.map(|(code, has_reason)| Waiver {
        file: file.index,
        from,
        to,
        at: file.offset(code).unwrap_or(0),
        code,
        rule: rule(code),
        has_reason,
        is_astray: span.is_none(),
        is_used: false,
    })
    .collect()
}
