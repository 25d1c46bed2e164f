//! Our own files are what we ask of others.

use std::path::Path;

use tolmach::ui::{Folder, Severity};

/// With `l10n.toml` and the lock, which the program does not carry.
fn ours() -> Folder {
    Folder::open(Some(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"))).unwrap()
}

#[test]
fn the_built_in_files_have_no_error_and_no_warning() {
    let found = ours().check();

    let wrong: Vec<String> =
        found.iter().filter(|it| it.severity > Severity::Info).map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_built_in_files_are_translated_whole_from_the_source_as_it_is_now() {
    for coverage in ours().coverage() {
        assert_eq!((coverage.all.missing, coverage.all.stale), (0, 0), "{}", coverage.lang);
    }
}
