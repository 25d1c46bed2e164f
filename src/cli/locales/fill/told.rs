//! What is told at the end: what was drafted, what was not and why, what is left.

use std::{io, process::ExitCode};

use super::choice::Choice;
use crate::ui::draft::{Draft, Gaps, Refusal};

/// What became of everything that was missing.
pub(super) struct Told {
    drafted: usize,
    refused: usize,
    skipped: usize,
    /// Missing and not asked for.
    left: usize,
    lines: Vec<String>,
}

impl Told {
    /// What is known before anything is translated.
    pub(super) fn new(gaps: &Gaps, choice: &Choice) -> Told {
        let mut told = Told {
            drafted: 0,
            refused: 0,
            skipped: gaps.skipped.len(),
            left: 0,
            lines: Vec::new(),
        };
        for skipped in &gaps.skipped {
            told.say(&skipped.file, "left alone", &skipped.reason);
        }
        let missing: usize = gaps.files.iter().map(|file| file.sheets.len()).sum();
        let chosen: usize = choice.files().iter().map(|(_, sheets)| sheets.len()).sum();
        told.left = missing - chosen;
        for (file, id, refusal) in choice.refused() {
            told.refused(file, id, refusal);
        }
        for (file, _) in choice.files().iter().filter(|_| !choice.is_narrow()) {
            for term in &file.terms {
                let why = "a name is not drafted; that of the source is used until it is there";
                told.say(&file.name, term, why);
            }
            for attribute in &file.attributes {
                told.say(&file.name, attribute, "a message of people lacks it; add it by hand");
            }
        }
        told
    }

    fn say(&mut self, file: &str, what: &str, why: &str) {
        self.lines.push(format!("{file}: {what}: {why}"));
    }

    pub(super) fn refused(&mut self, file: &str, id: &str, refusal: &Refusal) {
        self.refused += 1;
        self.say(file, id, &refusal.to_string());
    }

    /// Some plural forms of a draft say what another one says.
    pub(super) fn stand_ins(&mut self, file: &str, draft: &Draft) {
        for refusal in &draft.stand_ins {
            let why = format!("one plural form says what another one says: {refusal}");
            self.say(file, &draft.id, &why);
        }
    }

    pub(super) fn drafted(&mut self, file: &str, messages: usize) {
        self.drafted += messages;
        self.lines.push(format!("{file}: {messages} drafted"));
    }

    pub(super) fn unwritten(&mut self, file: &str, messages: usize, error: &io::Error) {
        self.refused += messages;
        self.say(file, "not written", &error.to_string());
    }

    /// Prints all to standard error; the exit code says whether everything was drafted.
    pub(super) fn tell(&self, is_dry: bool) -> ExitCode {
        for line in &self.lines {
            eprintln!("{line}");
        }
        let Told { drafted, refused, skipped, left, .. } = self;
        let what = if is_dry { "would be drafted" } else { "drafted" };
        eprintln!("{drafted} {what}, {refused} refused, {left} left, {skipped} files left alone");
        if *drafted > 0 && !is_dry {
            eprintln!("Review each draft, then take its line \"machine draft\" away.");
        }
        if refused + skipped == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
