//! The models folder: what is whole, what is broken, what goes.

use std::fs;

use tolmach::translator::embedded::store::{Entry, Store, StoreError};

use super::files::{Folder, model, pair, place, shortlist, vocabulary};

fn reason(entry: &Entry) -> &str {
    match entry {
        Entry::Broken { reason, .. } => reason,
        Entry::Ready(installed) => panic!("{} is ready", installed.pair),
    }
}

#[test]
fn an_empty_folder_has_no_models() {
    let folder = Folder::new();

    assert!(folder.store().installed().is_empty());
    assert!(matches!(folder.store().verify(&pair("en-pt")), Err(StoreError::NotInstalled { .. })));
}

#[test]
fn a_model_placed_by_hand_is_accepted_and_given_a_manifest() {
    let folder = Folder::new();
    place(&folder.path("models/en-pt"), 1);

    let installed = folder.store().find(&pair("en-pt")).unwrap();

    assert_eq!(installed.source, "placed by hand");
    assert!(installed.files.shortlist.is_some());
    assert!(folder.path("models/en-pt/model.json").exists());
    assert_eq!(folder.store().verify(&pair("en-pt")).unwrap(), installed);
}

#[test]
fn a_file_that_comes_later_by_hand_is_seen() {
    let folder = Folder::new();
    place(&folder.path("models/en-pt"), 1);
    fs::remove_file(folder.path("models/en-pt/lex.50.50.xx.s2t.bin")).unwrap();
    assert_eq!(folder.store().find(&pair("en-pt")).unwrap().files.shortlist, None);

    fs::write(folder.path("models/en-pt/lex.50.50.xx.s2t.bin"), shortlist()).unwrap();

    assert!(folder.store().find(&pair("en-pt")).unwrap().files.shortlist.is_some());
}

#[test]
fn other_content_has_another_id() {
    let folder = Folder::new();
    place(&folder.path("models/en-pt"), 1);
    place(&folder.path("models/en-es"), 1);
    place(&folder.path("models/en-fr"), 2);

    let id = |text| folder.store().find(&pair(text)).unwrap().model_id.0[6..].to_owned();

    assert_eq!(id("en-pt"), id("en-es"));
    assert_ne!(id("en-pt"), id("en-fr"));
}

#[test]
fn a_truncated_file_breaks_its_pair_and_no_other() {
    let folder = Folder::new();
    for (name, seed) in [("en-pt", 1), ("pt-en", 2)] {
        place(&folder.path("models").join(name), seed);
    }
    assert_eq!(folder.store().installed().len(), 2);
    fs::write(folder.path("models/en-pt/model.xx.intgemm.alphas.bin"), &model(1)[..99]).unwrap();

    let entries = folder.store().installed();

    assert!(reason(&entries[0]).contains("99 bytes instead of"), "{entries:?}");
    assert!(matches!(&entries[1], Entry::Ready(installed) if installed.pair == pair("pt-en")));
    assert_eq!(folder.store().find(&pair("en-pt")), None);
    assert!(folder.store().find(&pair("pt-en")).is_some());
}

#[test]
fn a_missing_file_is_named() {
    let folder = Folder::new();
    place(&folder.path("models/en-pt"), 1);
    folder.store().installed();
    let manifest = folder.path("models/en-pt/model.json");
    let text = fs::read_to_string(&manifest).unwrap().replace("placed by hand", "elsewhere");
    fs::write(&manifest, text).unwrap();
    fs::remove_file(folder.path("models/en-pt/vocab.xx.spm")).unwrap();

    let entries = folder.store().installed();

    assert!(reason(&entries[0]).contains("vocab.xx.spm"), "{entries:?}");
}

#[test]
fn any_truncation_of_any_file_placed_by_hand_is_noticed() {
    let folder = Folder::new();
    let home = folder.path("models/en-pt");
    for (name, content) in [
        ("model.xx.intgemm.alphas.bin", model(1)),
        ("lex.50.50.xx.s2t.bin", shortlist()),
        ("vocab.xx.spm", vocabulary()),
    ] {
        for length in (0..content.len()).filter(|n| *n < 200 || n % 997 == 0) {
            let _ = fs::remove_dir_all(&home);
            place(&home, 1);
            fs::write(home.join(name), &content[..length]).unwrap();

            let entries = folder.store().installed();

            assert!(reason(&entries[0]).contains(name), "{name} cut to {length}: {entries:?}");
        }
    }
}

#[test]
fn files_that_claim_absurd_sizes_are_refused() {
    let folder = Folder::new();
    let home = folder.path("models/en-pt");
    for (name, content) in
        [("model.xx.intgemm.alphas.bin", model(1)), ("lex.50.50.xx.s2t.bin", shortlist())]
    {
        for word in 0..8 {
            let mut absurd = content.clone();
            absurd[word * 8..word * 8 + 8].copy_from_slice(&[0xff; 8]);
            let _ = fs::remove_dir_all(&home);
            place(&home, 1);
            fs::write(home.join(name), absurd).unwrap();

            let entries = folder.store().installed();

            // Magic, checksum and two counts of a shortlist; a tensor's type and name: not sizes.
            let is_size = if name.starts_with("lex") { word >= 4 } else { ![3, 6].contains(&word) };
            assert_eq!(matches!(entries[0], Entry::Broken { .. }), is_size, "{name} {word}");
        }
    }
}

#[test]
fn verify_finds_a_flipped_bit() {
    let folder = Folder::new();
    place(&folder.path("models/en-pt"), 1);
    folder.store().installed();
    let file = folder.path("models/en-pt/model.xx.intgemm.alphas.bin");
    let mut content = fs::read(&file).unwrap();
    content[9000] ^= 1;
    fs::write(&file, content).unwrap();

    let verdict = folder.store().verify(&pair("en-pt"));

    assert!(folder.store().find(&pair("en-pt")).is_some(), "sizes alone do not show it");
    let Err(StoreError::Broken { reason, .. }) = verdict else { panic!("{verdict:?}") };
    assert!(reason.contains("model.xx.intgemm.alphas.bin"), "{reason}");
}

#[test]
fn a_removed_model_is_gone() {
    let folder = Folder::new();
    place(&folder.path("models/en-pt"), 1);
    place(&folder.path("models/pt-en"), 1);

    assert!(folder.store().remove(&pair("en-pt")).unwrap());

    assert!(!folder.store().remove(&pair("en-pt")).unwrap());
    assert_eq!(folder.store().installed().len(), 1);
    assert_eq!(fs::read_dir(folder.path("models")).unwrap().count(), 1);
}

#[test]
fn a_manifest_cannot_name_files_outside_its_folder() {
    let folder = Folder::new();
    place(&folder.path("models/en-pt"), 1);
    folder.store().installed();
    fs::copy(folder.path("models/en-pt/vocab.xx.spm"), folder.path("models/vocab.xx.spm")).unwrap();
    let manifest = folder.path("models/en-pt/model.json");
    let text = fs::read_to_string(&manifest).unwrap().replace("placed by hand", "elsewhere");
    fs::write(&manifest, text.replace("vocab.xx.spm", "../vocab.xx.spm")).unwrap();

    let entries = folder.store().installed();

    assert!(reason(&entries[0]).contains("not a plain file name"), "{entries:?}");
}

#[test]
fn a_damaged_or_foreign_manifest_breaks_its_pair() {
    let folder = Folder::new();
    place(&folder.path("models/en-pt"), 1);
    folder.store().installed();
    let manifest = folder.path("models/en-pt/model.json");
    let good = fs::read_to_string(&manifest).unwrap().replace("placed by hand", "elsewhere");
    for bad in ["", "{", "[]", &good.replace("en-pt", "en-es"), &good[..good.len() / 2]] {
        fs::write(&manifest, bad).unwrap();

        let entries = folder.store().installed();

        assert!(reason(&entries[0]).contains("model.json"), "{entries:?}");
    }
}

#[test]
fn folders_that_are_no_pairs_are_left_alone() {
    let folder = Folder::new();
    fs::create_dir_all(folder.path("models/lost+found")).unwrap();
    fs::create_dir_all(folder.path("models/.cache")).unwrap();
    fs::write(folder.path("models/en-pt"), "a file").unwrap();

    assert!(folder.store().installed().is_empty());
}

#[test]
fn a_pair_folder_without_a_model_is_broken() {
    let folder = Folder::new();
    fs::create_dir_all(folder.path("models/en-pt")).unwrap();

    let entries = folder.store().installed();

    assert!(reason(&entries[0]).contains("model.json"), "{entries:?}");
}

#[test]
fn a_place_that_cannot_be_a_folder_is_named() {
    let folder = Folder::new();
    fs::write(folder.path("file"), "").unwrap();

    let error = Store::open(&folder.path("file/models")).unwrap_err().to_string();

    assert!(error.contains("file/models") && error.contains("TOLMACH_MODELS_FOLDER"), "{error}");
}
