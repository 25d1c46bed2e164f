//! Our own files are what we ask of others.

use tolmach::ui::{Folder, Severity};

#[test]
fn the_built_in_files_have_no_error_and_no_warning() {
    let found = Folder::open(None).unwrap().check();

    let wrong: Vec<String> =
        found.iter().filter(|it| it.severity > Severity::Info).map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_built_in_files_are_translated_whole() {
    for coverage in Folder::open(None).unwrap().coverage() {
        assert_eq!(coverage.all.missing, 0, "{}", coverage.lang);
    }
}
