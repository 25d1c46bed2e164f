//! `tolmach glossary list` and `export`.

use super::{Export, Failure, Format};
use crate::glossary::{Glossaries, Separator, write_table, write_tbx};

/// Prints a line a glossary.
pub(super) async fn list(glossaries: &Glossaries) -> Result<(), Failure> {
    for summary in glossaries.list().await? {
        let used = if summary.is_active { "active" } else { "inactive" };
        let line =
            format!("{}\t{}\t{} entries\t{used}", summary.name, summary.pair, summary.entries);
        super::super::print(&line);
    }
    Ok(())
}

/// Prints one.
pub(super) async fn export(glossaries: &Glossaries, export: &Export) -> Result<(), Failure> {
    let glossary = glossaries.read(&export.name).await?;
    let table = |separator| write_table(&glossary.entries, separator);
    let bytes = match export.format {
        Format::Csv => table(Separator::Comma),
        Format::Tsv => table(Separator::Tab),
        Format::Tbx => write_tbx(&glossary).into_bytes(),
    };
    super::super::print(String::from_utf8_lossy(&bytes).trim_end());
    Ok(())
}
