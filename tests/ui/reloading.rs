//! Strings that change while they are served.

use std::{
    fs,
    sync::{Arc, mpsc},
    time::Duration,
};

use tolmach::{
    config::{self, Config, OnError},
    ui::{Reloaded, Ui},
};

use crate::folder::{Folder, load, tag, told};

fn with(folder: &Folder, change: impl FnOnce(&mut config::Ui)) -> Ui {
    let mut settings = config::Ui { locales: Some(folder.0.clone()), ..Config::defaults().ui };
    change(&mut settings);
    Ui::load(&settings).unwrap()
}

fn write(folder: &Folder, file: &str, content: impl AsRef<[u8]>) {
    fs::create_dir_all(folder.0.join(file).parent().unwrap()).unwrap();
    fs::write(folder.0.join(file), content).unwrap();
}

fn say(ui: &Ui, lang: &str, id: &str) -> String {
    ui.text(&tag(lang), id, &[])
}

#[test]
fn a_reload_serves_what_the_files_say_now() {
    let folder = Folder::new("reload").with("uk/a.ftl", "a = один").with("pl/a.ftl", "a = jeden");
    let ui = folder.load();
    let before = ui.current();
    write(&folder, "uk/a.ftl", "a = два");
    write(&folder, "de/a.ftl", "a = eins");
    fs::remove_dir_all(folder.0.join("pl")).unwrap();

    let reloaded = ui.reload().unwrap();

    assert_eq!(reloaded.changed, ["de/a.ftl", "pl/a.ftl", "uk/a.ftl"]);
    assert_eq!((reloaded.languages, reloaded.is_other), (3, true));
    assert_eq!([say(&ui, "uk", "a"), say(&ui, "de", "a")], ["два", "eins"]);
    assert_eq!(ui.languages(), [tag("de"), tag("en"), tag("uk")]);
    // Whoever took the state before still has it whole.
    assert_eq!(before.text(&tag("pl"), "a", &[]), "jeden");
}

#[test]
fn nothing_new_is_no_change() {
    let folder = Folder::new("same").with("uk/a.ftl", "a = один").with("uk/b.txt", "stray");
    let ui = folder.load();
    let before = ui.current();

    let reloaded = ui.reload().unwrap();

    assert!(!reloaded.is_other && reloaded.changed.is_empty(), "{reloaded:?}");
    assert!(Arc::ptr_eq(&before, &ui.current()));
    assert_eq!(*ui.changes().borrow(), 0);
}

#[test]
fn the_last_good_version_stays_until_the_file_is_mended() {
    let folder =
        Folder::new("keep").with("uk/a.ftl", "a = один\nb = {").with("uk/c.ftl", "c = три");
    let ui = folder.load();

    for worse in ["a = {\nb = {\n".as_bytes(), b"a = \xff", &vec![b'#'; 2 << 20]] {
        write(&folder, "uk/a.ftl", worse);
        write(&folder, "uk/c.ftl", "c = чотири");
        ui.reload().unwrap();

        assert_eq!([say(&ui, "uk", "a"), say(&ui, "uk", "c")], ["один", "чотири"]);
        assert!(told(&ui).contains(&"uk/a.ftl:1 L018".to_owned()), "{:?}", told(&ui));
        assert!(!ui.reload().unwrap().is_other);
    }
    write(&folder, "uk/a.ftl", "a = два\nb = {");
    ui.reload().unwrap();

    assert_eq!(say(&ui, "uk", "a"), "два");
    assert!(!told(&ui).iter().any(|line| line.ends_with("L018")), "{:?}", told(&ui));
}

#[test]
fn what_is_wrong_with_a_version_that_is_not_served_is_told() {
    let folder = Folder::new("told").with("uk/a.ftl", "a = один");
    let ui = folder.load();
    write(&folder, "uk/a.ftl", "a = один\n\nb = {\n");

    ui.reload().unwrap();

    assert!(told(&ui).contains(&"uk/a.ftl:3 L001".to_owned()), "{:?}", told(&ui));
}

#[test]
fn a_worse_version_is_served_where_that_is_wished() {
    let folder = Folder::new("apply").with("uk/a.ftl", "a = один\nb = два");
    let ui = with(&folder, |ui| ui.on_error = OnError::Apply);
    write(&folder, "uk/a.ftl", "a = {\nb = три");

    ui.reload().unwrap();

    assert_eq!([say(&ui, "uk", "a"), say(&ui, "uk", "b")], ["a", "три"]);
}

#[test]
fn a_folder_that_went_away_leaves_everything_as_it_was() {
    let folder = Folder::new("away").with("uk/a.ftl", "a = один");
    let ui = folder.load();
    fs::remove_dir_all(&folder.0).unwrap();

    assert!(ui.reload().is_err());

    assert_eq!(say(&ui, "uk", "a"), "один");
}

#[test]
fn a_project_file_that_broke_leaves_the_one_before() {
    let folder =
        Folder::new("broke").with("uk/a.ftl", "a = А").with("l10n.toml", "source = \"uk\"");
    let ui = folder.load();
    write(&folder, "l10n.toml", "source = ");

    ui.reload().unwrap();

    assert_eq!(ui.current().project().source, tag("uk"));
    assert!(told(&ui).contains(&"l10n.toml:1 L017".to_owned()), "{:?}", told(&ui));
}

/// Watches, changes a file and waits for the reading that tells of it.
fn changed_by(ui: Ui, folder: &Folder, file: &str) -> (Arc<Ui>, Reloaded) {
    let ui = Arc::new(ui);
    let (tell, hear) = mpsc::channel();
    let tell_all = move |read: Result<_, _>| tell.send(read.unwrap()).unwrap_or_default();
    let watch = ui.watch(Box::new(tell_all));
    // Once the thread has answered, it watches.
    watch.read_now();
    let first: Reloaded = hear.recv_timeout(Duration::from_secs(30)).unwrap();
    assert!(!first.is_other);
    write(folder, file, "a = два");

    let read = hear.recv_timeout(Duration::from_secs(30)).unwrap();
    drop(watch);
    (ui, read)
}

#[test]
fn a_saved_file_is_served_without_being_asked_to() {
    let folder = Folder::new("watched").with("uk/news/a.ftl", "a = один");
    let ui = with(&folder, |ui| ui.poll = Duration::ZERO);

    let (ui, read) = changed_by(ui, &folder, "uk/news/a.ftl");

    assert_eq!(read.changed, ["uk/news/a.ftl"]);
    assert_eq!(say(&ui, "uk", "a"), "два");
}

#[test]
fn where_the_system_tells_nothing_changes_are_looked_for() {
    let folder = Folder::new("polled").with("uk/a.ftl", "a = один");
    let ui = with(&folder, |ui| (ui.watch, ui.poll) = (false, Duration::from_millis(20)));

    let (ui, read) = changed_by(ui, &folder, "pl/new/a.ftl");

    assert_eq!(read.changed, ["pl/new/a.ftl"]);
    assert_eq!(say(&ui, "pl", "a"), "два");
}

#[test]
fn readers_never_see_half_a_state() {
    let version = |number: usize| {
        (0..50).map(|id| format!("m{id} = {number}\n")).collect::<Vec<_>>().concat()
    };
    let folder = Folder::new("atomic").with("uk/a.ftl", version(0)).with("pl/a.ftl", version(0));
    let ui = Arc::new(load(Some(folder.0.clone())).unwrap());
    let readers: Vec<_> = (0..3)
        .map(|_| {
            let ui = ui.clone();
            std::thread::spawn(move || {
                for _ in 0..300 {
                    let set = ui.current();
                    let first = set.text(&tag("uk"), "m0", &[]);
                    assert_eq!(first, set.text(&tag("pl"), "m49", &[]));
                }
            })
        })
        .collect();

    for number in 1..8 {
        write(&folder, "uk/a.ftl", version(number));
        write(&folder, "pl/a.ftl", version(number));
        ui.reload().unwrap();
    }

    for reader in readers {
        reader.join().unwrap();
    }
}
