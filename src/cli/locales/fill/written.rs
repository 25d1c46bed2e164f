//! Drafts into their file, or onto standard output.

use std::{fs, io, io::Write, path::Path};

use super::{super::super::print as print_line, told::Told};
use crate::ui::draft::{Draft, FileGaps};

/// Puts the drafts into their file: whole, or not at all.
pub(super) fn write(file: &FileGaps, drafts: &[Draft], told: &mut Told) {
    match replace(&file.path, &file.with(drafts)) {
        Ok(()) => told.drafted(&file.name, drafts.len()),
        Err(error) => told.unwritten(&file.name, drafts.len(), &error),
    }
}

/// Prints the drafts under the name of their file.
pub(super) fn print(file: &FileGaps, drafts: &[Draft], told: &mut Told) {
    let texts: Vec<&str> = drafts.iter().map(|draft| draft.ftl.as_str()).collect();
    print_line(&format!("### {}\n\n{}", file.name, texts.join("\n")));
    told.drafted(&file.name, drafts.len());
}

/// A reader sees the old file or the new one, never half of one.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = folder.join(format!(".{name}.{}.tmp", std::process::id()));
    let written = write_new(&temporary, path, text).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        fs::remove_file(&temporary).ok();
    }
    written
}

fn write_new(temporary: &Path, old: &Path, text: &str) -> io::Result<()> {
    let mut new = fs::File::create(temporary)?;
    if let Ok(old) = fs::metadata(old) {
        new.set_permissions(old.permissions())?;
    }
    new.write_all(text.as_bytes())?;
    new.sync_all()
}
