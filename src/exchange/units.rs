//! The units of a file in either format, which is recognised by its first element.

use std::io::Read;

use super::{
    draft::{Draft, Languages},
    element::Element,
    fault::Fault,
    split::{Piece, Splitter},
    tmx, xliff,
};

/// Reads units one after the other.
pub struct Units<'a, R: Read> {
    splitter: Splitter<R>,
    languages: &'a Languages,
    around: Around,
}

/// What was said before the next unit.
enum Around {
    Nothing,
    Tmx { source_language: Option<String> },
    Xliff(xliff::Around),
}

/// A unit of a file, which may have several translations, or none that is wanted.
pub struct Found {
    /// The line it begins on.
    pub line: u64,
    /// Its translations.
    pub drafts: Vec<Draft>,
}

impl<'a, R: Read> Units<'a, R> {
    /// Of a file from its beginning.
    pub fn new(source: R, languages: &'a Languages) -> Units<'a, R> {
        Units { splitter: Splitter::new(source), languages, around: Around::Nothing }
    }

    fn enter(&mut self, element: &Element) -> Result<(), Fault> {
        match (&mut self.around, element.name.as_str()) {
            (around @ Around::Nothing, "tmx") => *around = Around::Tmx { source_language: None },
            (around @ Around::Nothing, "xliff") => {
                let mut xliff = xliff::Around::default();
                xliff.enter(element);
                *around = Around::Xliff(xliff);
            }
            (Around::Nothing, other) => {
                let other: String = other.chars().take(30).collect();
                let reason = format!("it is neither TMX nor XLIFF: its first element is <{other}>");
                return Err(Fault::last(1, reason));
            }
            (Around::Tmx { source_language }, "header") => {
                *source_language = element.attribute("srclang").map(str::to_owned);
            }
            (Around::Tmx { .. }, _) => {}
            (Around::Xliff(xliff), _) => xliff.enter(element),
        }
        Ok(())
    }
}

impl<R: Read> Iterator for Units<'_, R> {
    type Item = Result<Found, Fault>;

    fn next(&mut self) -> Option<Result<Found, Fault>> {
        loop {
            let (line, element) = match self.splitter.next() {
                Some(Ok(Piece::Unit(line, element))) => (line, element),
                Some(Ok(Piece::Around(element))) => match self.enter(&element) {
                    Ok(()) => continue,
                    Err(fault) => return Some(Err(fault)),
                },
                Some(Err(fault)) => return Some(Err(fault)),
                None if matches!(self.around, Around::Nothing) => {
                    self.around = Around::Tmx { source_language: None };
                    return Some(Err(Fault::last(1, "it is neither TMX nor XLIFF")));
                }
                None => return None,
            };
            let drafts = match &self.around {
                Around::Tmx { source_language } => {
                    tmx::read(&element, source_language.as_deref(), self.languages)
                }
                Around::Xliff(around) => around.read(&element, self.languages),
                Around::Nothing => Err("it stands before the first element".into()),
            };
            let read = drafts.map(|drafts| Found { line, drafts });
            return Some(read.map_err(|reason| Fault::unit(line, reason)));
        }
    }
}
