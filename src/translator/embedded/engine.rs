//! The one place that names the engine crate's `Engine`: loading it and running it.

use std::{fs, panic, panic::AssertUnwindSafe, path::Path};

use fxtranslate::{engine::Engine, shortlist::Shortlist};

use super::{
    attempts::{Answer, Ask},
    store::ModelFiles,
    vocabulary::links,
};

/// A loaded model. It may be shared between threads but not moved to another one.
pub struct LoadedEngine(Engine);

impl LoadedEngine {
    /// Reads the files into memory. Never panics: the crate's readers do on a damaged file.
    pub fn load(files: &ModelFiles) -> Result<LoadedEngine, String> {
        let read = |path: &Path| {
            fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
        };
        let model = read(&files.model)?;
        let source = read(&files.source_vocabulary)?;
        let target = read(&files.target_vocabulary)?;
        let shortlist = files.shortlist.as_deref().map(read).transpose()?;
        let built = panic::catch_unwind(|| {
            let engine = Engine::from_bytes(&model, &source, &target)?;
            Ok(match shortlist {
                Some(bytes) => engine.with_shortlist(Shortlist::from_bytes(&bytes)),
                None => engine,
            })
        });
        let damaged = || "a file is damaged; `tolmach models verify` says which".to_owned();
        built.unwrap_or_else(|_| Err(damaged())).map(LoadedEngine)
    }

    /// Answers a batch: one answer an ask, in order. `None` where the engine panicked.
    ///
    /// `translate_batch` rather than `translate`, which recomputes keys and values at every step.
    pub fn answer(&self, asks: &[Ask]) -> Option<Vec<Answer>> {
        let run = || match asks {
            [one] if one.align => vec![self.answer_aligned(&one.text)],
            _ => {
                let texts: Vec<&str> = asks.iter().map(|ask| ask.text.as_str()).collect();
                let targets = self.0.translate_batch(&texts);
                targets.into_iter().map(|text| Answer { text, alignment: Vec::new() }).collect()
            }
        };
        // The engine is read-only after loading and its scratch is overwritten at each call.
        panic::catch_unwind(AssertUnwindSafe(run)).ok()
    }

    fn answer_aligned(&self, text: &str) -> Answer {
        let aligned = self.0.translate_aligned(text);
        let alignment = links(text, &aligned);
        Answer { text: aligned.target_text, alignment }
    }
}
