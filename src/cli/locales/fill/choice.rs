//! Which of the missing messages are drafted, and the drafts of their answers.

use super::{Fill, told::Told};
use crate::{
    localize::Answered,
    ui::draft::{Answer, Draft, FileGaps, Gaps, Phrase, Refusal, Sheet},
};

/// The messages to draft, file by file.
pub(super) struct Choice<'a> {
    files: Vec<(&'a FileGaps, Vec<&'a Sheet>)>,
    /// Those that cannot be drafted, each with its file.
    refused: Vec<(&'a str, &'a (String, Refusal))>,
    /// Whether single messages were named: the rest of a file is then of no interest.
    is_narrow: bool,
}

impl<'a> Choice<'a> {
    /// Those the arguments name, in the order of files and messages.
    pub(super) fn of(gaps: &'a Gaps, arguments: &Fill) -> Result<Choice<'a>, String> {
        let mut left = arguments.limit.unwrap_or(usize::MAX);
        let (mut files, mut refused) = (Vec::new(), Vec::new());
        for file in gaps.files.iter().filter(|file| arguments.names_file(&file.name)) {
            let sheets = file.sheets.iter().filter(|sheet| arguments.names_message(sheet.id()));
            let sheets: Vec<&Sheet> = sheets.take(left).collect();
            left -= sheets.len();
            let named = file.refused.iter().filter(|(id, _)| arguments.names_message(id));
            refused.extend(named.map(|one| (file.name.as_str(), one)));
            files.push((file, sheets));
        }
        if files.is_empty() && !arguments.file.is_empty() {
            let known: Vec<&str> = gaps.files.iter().map(|file| file.name.as_str()).collect();
            let (seen, known) = (arguments.file.join(", "), known.join(", "));
            return Err(format!("--file: saw {seen:?}; expected one of {known}"));
        }
        let is_missing = |id: &&String| {
            let mut missing = gaps.files.iter().flat_map(FileGaps::missing);
            missing.any(|missing| missing == id.as_str())
        };
        if let Some(id) = arguments.ids.iter().find(|id| !is_missing(id)) {
            let (lang, source) = (&arguments.lang, &gaps.source);
            return Err(format!(
                "--ids: {id:?} is not missing in {lang}: it is there already, or {source} has no such message"
            ));
        }
        Ok(Choice { files, refused, is_narrow: !arguments.ids.is_empty() })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.files.iter().all(|(_, sheets)| sheets.is_empty())
    }

    /// What is drafted of a file.
    pub(super) fn files(&self) -> &[(&'a FileGaps, Vec<&'a Sheet>)] {
        &self.files
    }

    /// Messages that cannot be drafted: file, id and why.
    pub(super) fn refused(&self) -> impl Iterator<Item = (&str, &str, &Refusal)> {
        self.refused.iter().map(|(file, (id, refusal))| (*file, id.as_str(), refusal))
    }

    /// Whether single messages were named.
    pub(super) fn is_narrow(&self) -> bool {
        self.is_narrow
    }

    /// Every phrase, in order.
    pub(super) fn phrases(&self) -> Vec<&'a Phrase> {
        let sheets = self.files.iter().flat_map(|(_, sheets)| sheets);
        sheets.flat_map(|sheet| sheet.phrases()).collect()
    }

    /// The drafts of each file, from an answer a phrase; what is refused is noted.
    pub(super) fn drafts(
        &self,
        answers: &[Answered],
        told: &mut Told,
    ) -> Vec<(&'a FileGaps, Vec<Draft>)> {
        let mut rest = answers;
        let mut drafted = Vec::new();
        for (file, sheets) in &self.files {
            let mut drafts = Vec::new();
            for sheet in sheets {
                let (own, more) = rest.split_at(sheet.phrases().len());
                rest = more;
                match draft(sheet, own) {
                    Ok(draft) => {
                        told.stand_ins(&file.name, &draft);
                        drafts.push(draft);
                    }
                    Err(refusal) => told.refused(&file.name, sheet.id(), &refusal),
                }
            }
            if !drafts.is_empty() {
                drafted.push((*file, drafts));
            }
        }
        drafted
    }
}

fn draft(sheet: &Sheet, answered: &[Answered]) -> Result<Draft, Refusal> {
    let answers: Vec<Answer> = answered.iter().map(|one| one.answer.clone()).collect();
    let backend = answered.iter().map(|one| one.backend.as_str()).find(|name| !name.is_empty());
    // What has no words of its own was asked of nobody: its parts are all there is.
    sheet.draft(&answers, backend.unwrap_or("copy"))
}

impl Fill {
    fn names_file(&self, name: &str) -> bool {
        let below = name.split_once('/').map_or(name, |(_, below)| below);
        let is_it = |named: &String| {
            named == name || named.trim_end_matches(".ftl") == below.trim_end_matches(".ftl")
        };
        self.file.is_empty() || self.file.iter().any(is_it)
    }

    fn names_message(&self, id: &str) -> bool {
        self.ids.is_empty() || self.ids.iter().any(|named| named == id)
    }
}
