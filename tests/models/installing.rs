//! Installing from the model store or a mirror of it.

use std::{fs, thread, time::Duration};

use tolmach::translator::embedded::{
    install::{InstallError, Installer, Limits, Origin, Silent},
    store::{Installed, Store},
};

use super::{
    files::{
        Folder, impatient, limits, model, pair, settings, sha256, shortlist, vocabulary, zstd,
        zstd_bomb,
    },
    server::{Fault, ModelStore, record},
};

const MODEL: &str = "/files/en-pt/model.zst";

fn install(store: &Store, from: &ModelStore, text: &str) -> Result<Installed, InstallError> {
    install_within(limits(), store, from, text)
}

fn install_within(
    limits: Limits,
    store: &Store,
    from: &ModelStore,
    text: &str,
) -> Result<Installed, InstallError> {
    let settings = settings(&from.address);
    let installer = Installer::new(&settings).with_limits(limits).only(Some(Origin::Mozilla));
    installer.install(store, &pair(text), &Silent)
}

fn refusal(store: &Store, from: &ModelStore) -> String {
    let error = install(store, from, "en-pt").unwrap_err().to_string();
    assert!(store.installed().is_empty(), "nothing half-built is seen");
    error
}

#[test]
fn a_pair_is_installed_from_the_mirror() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());

    let installed = install(&folder.store(), &mirror, "en-pt").unwrap();

    assert_eq!(fs::read(&installed.files.model).unwrap(), model(1));
    assert_eq!(fs::read(&installed.files.source_vocabulary).unwrap(), vocabulary());
    assert_eq!(installed.files.source_vocabulary, installed.files.target_vocabulary);
    assert_eq!(fs::read(installed.files.shortlist.as_ref().unwrap()).unwrap(), shortlist());
    assert!(installed.model_id.0.starts_with("en-pt@") && installed.model_id.0.len() == 14);
    assert!(installed.licence.starts_with("MPL-2.0"));
    assert_eq!(installed.version, "3.0");
    assert_eq!(folder.store().find(&pair("en-pt")), Some(installed));
}

#[test]
fn an_installed_pair_is_not_downloaded_again() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    install(&folder.store(), &mirror, "en-pt").unwrap();
    let asked = mirror.asked().len();

    install(&folder.store(), &mirror, "en-pt").unwrap();

    assert_eq!(mirror.asked().len(), asked);
}

#[test]
fn what_is_left_behind_is_the_model_and_nothing_else() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());

    install(&folder.store(), &mirror, "en-pt").unwrap();

    let area = fs::read_dir(folder.path("models/.download")).unwrap().flatten();
    let left: Vec<_> = area.map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["lock"]);
}

#[test]
fn an_interrupted_download_goes_on_within_one_call() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail(MODEL, &[Fault::Cut(5000), Fault::Cut(1000)]);

    install(&folder.store(), &mirror, "en-pt").unwrap();

    let ranges = [None, Some("bytes=5000-".into()), Some("bytes=6000-".into())];
    assert_eq!(mirror.ranges(MODEL), ranges);
}

#[test]
fn an_interrupted_download_goes_on_in_a_later_call() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail(MODEL, &[Fault::Cut(5000), Fault::Cut(0), Fault::Cut(0)]);
    refusal(&folder.store(), &mirror);

    install(&folder.store(), &mirror, "en-pt").unwrap();

    assert_eq!(mirror.ranges(MODEL).last().unwrap().as_deref(), Some("bytes=5000-"));
}

#[test]
fn files_that_arrived_whole_are_not_asked_for_again() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail("/files/en-pt/lex.zst", &[Fault::Status(404)]);
    refusal(&folder.store(), &mirror);

    install(&folder.store(), &mirror, "en-pt").unwrap();

    assert_eq!(mirror.ranges(MODEL).len(), 1);
}

#[test]
fn a_server_without_ranges_sends_everything_again() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail(MODEL, &[Fault::Cut(5000), Fault::NoRange]);

    let installed = install(&folder.store(), &mirror, "en-pt").unwrap();

    assert_eq!(fs::read(&installed.files.model).unwrap(), model(1));
}

#[test]
fn a_part_that_is_not_of_this_file_is_thrown_away_once() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail(MODEL, &[Fault::Garbage(5000), Fault::Status(404), Fault::Status(404)]);
    refusal(&folder.store(), &mirror);
    mirror.fail(MODEL, &[Fault::Garbage(5000), Fault::Status(503), Fault::Status(503)]);
    refusal(&folder.store(), &mirror);

    let installed = install(&folder.store(), &mirror, "en-pt").unwrap();

    assert_eq!(fs::read(&installed.files.model).unwrap(), model(1));
    assert_eq!(mirror.ranges(MODEL).last().unwrap(), &None, "the second try starts at the start");
}

#[test]
fn a_file_with_another_hash_is_refused() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    let other = model(9);
    mirror.add(record("xx", "yy", "model", "m", &MODEL[1..], &other), zstd(&other));
    mirror.edit(|record| record["attachment"]["hash"] = serde_json::Value::Null);

    let error = refusal(&folder.store(), &mirror);

    assert!(error.contains("model.enpt.intgemm.alphas.bin"), "{error}");
    assert!(error.contains("another SHA-256"), "{error}");
}

#[test]
fn a_file_without_a_hash_is_refused() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.edit(|record| record["decompressedHash"] = serde_json::Value::Null);

    let error = refusal(&folder.store(), &mirror);

    assert!(error.contains("no hash"), "{error}");
}

#[test]
fn a_missing_file_is_asked_for_once() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail(MODEL, &[Fault::Status(404)]);

    let error = refusal(&folder.store(), &mirror);

    assert!(error.contains("404") && error.contains(MODEL), "{error}");
    assert_eq!(mirror.ranges(MODEL).len(), 1);
}

#[test]
fn a_server_in_trouble_is_asked_again() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail(MODEL, &[Fault::Status(500), Fault::Status(429)]);

    install(&folder.store(), &mirror, "en-pt").unwrap();
}

#[test]
fn a_server_that_stalls_is_given_up() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail(MODEL, &[Fault::Stall(2000), Fault::Stall(2000), Fault::Stall(2000)]);

    let error = install_within(impatient(), &folder.store(), &mirror, "en-pt").unwrap_err();

    assert!(error.to_string().contains("timed out"), "{error}");
    assert_eq!(mirror.ranges(MODEL)[2].as_deref(), Some("bytes=4000-"));
}

#[test]
fn a_server_that_trickles_is_given_up() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    let limits = Limits { file: Duration::ZERO, attempts: 1, ..limits() };

    let error = install_within(limits, &folder.store(), &mirror, "en-pt").unwrap_err();

    assert!(error.to_string().contains("too slow"), "{error}");
}

#[test]
fn a_list_that_stalls_is_given_up() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail("/records.json", &[Fault::Stall(10)]);

    let error = install_within(impatient(), &folder.store(), &mirror, "en-pt").unwrap_err();

    assert!(error.to_string().contains("no answer within 0.5 s"), "{error}");
}

#[test]
fn a_list_that_is_no_list_is_named() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    mirror.fail("/records.json", &[Fault::Garbage(1)]);

    let error = refusal(&folder.store(), &mirror);

    assert!(error.contains("records.json"), "{error}");
}

#[test]
fn a_mirror_nobody_answers_at_is_named_with_the_three_ways() {
    let folder = Folder::new();
    let settings = settings("http://operator:secret@127.0.0.1:9/models");
    let installer = Installer::new(&settings).only(Some(Origin::Mozilla));

    let error =
        installer.install(&folder.store(), &pair("pl-pt"), &Silent).unwrap_err().to_string();

    assert!(error.contains("the mirror http://127.0.0.1:9/models cannot be used"), "{error}");
    assert!(!error.contains("secret"), "{error}");
    for way in ["models.mirror", "--wheel", "by hand", "pl-en and en-pt"] {
        assert!(error.contains(way), "{way} in {error}");
    }
}

#[test]
fn a_mirror_that_is_no_address_is_named() {
    let folder = Folder::new();
    let settings = settings("/srv/models");
    let installer = Installer::new(&settings).only(Some(Origin::Mozilla));

    let error =
        installer.install(&folder.store(), &pair("en-pt"), &Silent).unwrap_err().to_string();

    assert!(error.contains("models.mirror") && error.contains("/srv/models"), "{error}");
}

#[test]
fn a_pair_nobody_has_is_refused() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());

    let error = install(&folder.store(), &mirror, "en-sw").unwrap_err().to_string();

    assert!(error.contains("no model for en-sw"), "{error}");
}

#[test]
fn names_and_places_that_lead_elsewhere_are_refused() {
    for (key, value) in [
        ("name", "../model.enpt.bin"),
        ("name", "/tmp/model.enpt.bin"),
        ("name", ".."),
        ("name", "a/model.bin"),
        ("location", "../../secret"),
        ("location", "//127.0.0.1/x"),
        ("location", "files/%2e%2e/x"),
    ] {
        let (folder, mirror) = (Folder::new(), ModelStore::new());
        let content = model(1);
        mirror.edit(|record| record["sourceLanguage"] = "xx".into());
        mirror.add(
            record("en", "pt", "vocab", "vocab.enpt.spm", "v", &vocabulary()),
            zstd(&vocabulary()),
        );
        let mut bad = record("en", "pt", "model", "model.enpt.bin", "m", &content);
        let field = if key == "name" { &mut bad } else { &mut bad["attachment"] };
        field[key] = value.into();
        mirror.add(bad, zstd(&content));

        let error = refusal(&folder.store(), &mirror);

        assert!(error.contains("plain"), "{value}: {error}");
        assert!(!folder.path("model.enpt.bin").exists(), "{value}");
    }
}

#[test]
fn a_small_file_that_unpacks_without_end_is_refused() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    let bomb = zstd_bomb(1000);
    mirror.add(record("xx", "yy", "model", "m", &MODEL[1..], b""), bomb);
    mirror.edit(|record| {
        record["attachment"]["hash"] = serde_json::Value::Null;
        record["attachment"]["size"] = serde_json::Value::Null;
    });

    let error = refusal(&folder.store(), &mirror);

    assert!(error.contains("unpacks to more than"), "{error}");
}

#[test]
fn a_file_of_the_right_hash_and_the_wrong_form_is_refused() {
    let (folder, mirror) = (Folder::new(), ModelStore::empty());
    let truncated = &model(1)[..6000];
    mirror.add(record("en", "pt", "model", "model.enpt.bin", "m", truncated), zstd(truncated));
    mirror.add(
        record("en", "pt", "vocab", "vocab.enpt.spm", "v", &vocabulary()),
        zstd(&vocabulary()),
    );

    let error = refusal(&folder.store(), &mirror);

    assert!(error.contains("truncated"), "{error}");
}

#[test]
fn files_of_one_build_belong_together() {
    let (folder, mirror) = (Folder::new(), ModelStore::empty());
    let other = [vocabulary(), vocabulary()].concat();
    let mut of_another_build = record("en", "pt", "vocab", "vocab.enpt.spm", "tiny", &other);
    of_another_build["architecture"] = "tiny".into();
    mirror.add(of_another_build, zstd(&other));
    mirror.add_pair("en", "pt", 1);
    let mut for_one_platform = record("en", "pt", "model", "model.enpt.bin", "a", &model(7));
    for_one_platform["filter_expression"] = "env.appinfo.OS == 'Android'".into();
    for_one_platform["version"] = "3.9".into();
    mirror.add(for_one_platform, zstd(&model(7)));

    let installed = install(&folder.store(), &mirror, "en-pt").unwrap();

    assert_eq!(fs::read(&installed.files.model).unwrap(), model(1));
    assert_eq!(fs::read(&installed.files.source_vocabulary).unwrap(), vocabulary());
}

#[test]
fn languages_with_vocabularies_of_their_own_are_installed() {
    let (folder, mirror) = (Folder::new(), ModelStore::empty());
    let target = [vocabulary(), vocabulary()].concat();
    for (kind, name, content) in [
        ("model", "model.enzh.bin", model(3)),
        ("srcvocab", "srcvocab.enzh.spm", vocabulary()),
        ("trgvocab", "trgvocab.enzh.spm", target.clone()),
    ] {
        mirror.add(record("en", "zh-Hans", kind, name, kind, &content), zstd(&content));
    }

    let installed = install(&folder.store(), &mirror, "en→zh-Hans").unwrap();

    assert_eq!(fs::read(&installed.files.source_vocabulary).unwrap(), vocabulary());
    assert_eq!(fs::read(&installed.files.target_vocabulary).unwrap(), target);
    assert_eq!(installed.files.shortlist, None);
    assert!(folder.store().find(&pair("en→zh-Hans")).is_some());
}

#[test]
fn two_at_once_download_one_model() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());

    let installed: Vec<Installed> = thread::scope(|scope| {
        let both =
            [0, 1].map(|_| scope.spawn(|| install(&folder.store(), &mirror, "en-pt").unwrap()));
        both.map(|one| one.join().unwrap()).into()
    });

    assert_eq!(installed[0], installed[1]);
    assert_eq!(mirror.ranges(MODEL).len(), 1);
}

#[test]
fn a_broken_model_is_replaced() {
    let (folder, mirror) = (Folder::new(), ModelStore::new());
    let installed = install(&folder.store(), &mirror, "en-pt").unwrap();
    fs::write(&installed.files.model, b"short").unwrap();

    let replaced = install(&folder.store(), &mirror, "en-pt").unwrap();

    assert_eq!(sha256(&fs::read(&replaced.files.model).unwrap()), sha256(&model(1)));
}

#[test]
fn a_list_nobody_gives_is_an_error_that_says_who_was_asked() {
    let settings = settings("http://127.0.0.1:9");
    let installer = Installer::new(&settings).with_limits(limits()).only(Some(Origin::Mozilla));

    let error = installer.available(&Silent).unwrap_err().to_string();

    assert!(error.contains("the mirror http://127.0.0.1:9 cannot be used"), "{error}");
}

#[test]
fn offers_are_sorted_and_name_size_and_licence() {
    let mirror = ModelStore::new();
    let settings = settings(&mirror.address);
    let installer = Installer::new(&settings).with_limits(limits()).only(Some(Origin::Mozilla));

    let offers = installer.available(&Silent).unwrap();

    let pairs: Vec<String> = offers.iter().map(|offer| offer.pair.to_string()).collect();
    assert_eq!(pairs, ["en-pt", "pl-en"]);
    let packed = [model(1), vocabulary(), shortlist()].map(|content| zstd(&content).len() as u64);
    assert_eq!(offers[0].bytes, Some(packed.iter().sum()));
    assert!(offers[0].licence.starts_with("MPL-2.0"));
}
