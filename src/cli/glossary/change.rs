//! `tolmach glossary import` and `remove`.

use std::fs;

use super::{Failure, Import};
use crate::{
    config::Limits,
    glossary::{
        Bad, Expect, Glossaries, Glossary, GlossaryError, Row, Separator, checked, is_name,
        read_table, read_tbx,
    },
    lang::Pair,
};

/// Stores what a file says, whole or not at all.
pub(super) async fn import(
    glossaries: &Glossaries,
    import: &Import,
    limits: &Limits,
) -> Result<(), Failure> {
    if !is_name(&import.name) {
        let like = "expected 1 to 64 letters, digits, -, _ or ., a letter or digit first";
        return Err(Failure::begin(format!("saw the name {:?}; {like}", import.name)));
    }
    let old = match glossaries.read(&import.name).await {
        Err(GlossaryError::Unknown(_)) => None,
        read => Some(read?),
    };
    let (pair, rows) = read(import, old.as_ref())?;
    if rows.len() > limits.glossary_entries {
        let limit = limits.glossary_entries;
        return Err(Failure::no(format!("{} entries; at most {limit} are allowed", rows.len())));
    }
    let checked = checked(rows, limits);
    checked.bad.iter().for_each(tell);
    if !checked.bad.is_empty() && !import.skip_bad {
        return Err(Failure::no("nothing was stored; correct these lines, or --skip-bad".into()));
    }
    let stored = checked.entries.len();
    let glossary = Glossary {
        name: import.name.clone(),
        pair,
        is_active: !import.inactive,
        entries: checked.entries,
        version: 0,
    };
    glossaries.write(&glossary, &Expect::Anything).await?;
    super::super::print(&format!("{}: {stored} entries", import.name));
    Ok(())
}

/// Removes a glossary.
pub(super) async fn remove(glossaries: &Glossaries, name: &str) -> Result<(), Failure> {
    Ok(glossaries.remove(name, &Expect::Something).await?)
}

fn tell(bad: &Bad) {
    eprintln!("line {}: {}", bad.at, bad.fault.name());
}

fn read(import: &Import, old: Option<&Glossary>) -> Result<(Pair, Vec<Row>), Failure> {
    let name = import.file.display();
    let bytes = fs::read(&import.file)
        .map_err(|error| Failure::begin(format!("{name} cannot be read: {error}")))?;
    let given = import.from.clone().zip(import.to.clone());
    let pair = given.map(|(from, to)| Pair::new(from, to)).or_else(|| old.map(|o| o.pair.clone()));
    let table = |separator| match read_table(&bytes, separator) {
        Ok(rows) => Ok((pair.clone(), rows)),
        Err(_) => Err(Failure::no(format!("{name}: its first line names no column \"source\""))),
    };
    let (pair, rows) = match import.file.extension().and_then(|ending| ending.to_str()) {
        Some("csv") => table(Separator::Comma)?,
        Some("tsv" | "tab") => table(Separator::Tab)?,
        Some("tbx" | "xml") => {
            let read = read_tbx(&bytes, pair.as_ref());
            (read.pair, read.rows)
        }
        _ => return Err(Failure::begin(format!("{name}: expected a .csv, .tsv or .tbx file"))),
    };
    let pair = pair.ok_or_else(|| {
        Failure::begin("which languages? name them, like --from en --to pt".into())
    })?;
    Ok((pair, rows))
}
