//! The Translate Toolkit reads what we write, and we read what it writes.

use std::{path::Path, process::Command};

use serde_json::{Value, json};

use crate::store::{self, Store};

/// Texts that files get wrong: marks, entities, emoji, right to left, line ends.
const TEXTS: &[(&str, &str)] = &[
    ("Say \"yes\" & <go> 'now'.", "Diga \"sim\" & <vá> 'agora'."),
    ("&amp; is no &nbsp; sign", "&amp; não é &nbsp; sinal"),
    ("Family 👩‍👩‍👧 and flag 🇵🇹", "Família 👩‍👩‍👧 e bandeira 🇵🇹"),
    ("Two\nlines", "Duas\nlinhas"),
    ("Right to left: مرحبا \u{200F}(10)\u{200F}", "Da direita: مرحبا \u{200F}(10)\u{200F}"),
];

/// Runs Python with the toolkit that `tests/check` installs; gives what it printed as JSON.
fn toolkit(script: &str, arguments: &[&Path]) -> Value {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/toolkit");
    let python = std::env::var_os("TEST_PYTHON").map_or(python, Into::into);
    assert!(
        python.join("translate").is_dir(),
        "no Translate Toolkit in {}; tests/check installs it, or name a folder in TEST_PYTHON",
        python.display()
    );
    let output = Command::new("python3")
        .env("PYTHONPATH", &python)
        .args(["-c", script])
        .args(arguments)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{told}");
    serde_json::from_slice(&output.stdout).unwrap_or(json!(told))
}

fn texts() -> Value {
    TEXTS.iter().map(|(source, target)| json!([source, target])).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn filled() -> Store {
    let escaped: Vec<_> = TEXTS.iter().map(|(s, t)| (escaped(s), escaped(t))).collect();
    let units: Vec<_> = escaped.iter().map(|(s, t)| ("en-pt", s.as_str(), t.as_str())).collect();
    store::with(&units)
}

/// All units of a store, oldest first.
fn stored(store: &Store) -> Value {
    let read = "import json, sys, sqlite3\n\
        print(json.dumps(sqlite3.connect(sys.argv[1]).execute(\
        'SELECT source, target FROM unit ORDER BY id').fetchall()))";
    toolkit(read, &[&store.folder.join("memory.sqlite")])
}

#[test]
fn our_tmx_is_read_by_others() {
    let store = filled();
    let file = store.folder.join("ours.tmx");
    store.memory(&["export", file.to_str().unwrap()]);

    let read = "import json, sys\n\
        from translate.storage.tmx import tmxfile\n\
        units = tmxfile(open(sys.argv[1], 'rb'), 'en', 'pt').units\n\
        print(json.dumps([[str(u.source), str(u.target)] for u in units]))";

    assert_eq!(toolkit(read, &[&file]), texts());
}

#[test]
fn our_xliff_is_read_by_others() {
    let store = filled();
    let file = store.folder.join("ours.xlf");
    store.memory(&["export", file.to_str().unwrap(), "--pair", "en-pt"]);

    let read = "import json, sys\n\
        from translate.storage.xliff2 import Xliff2File\n\
        units = Xliff2File.parsefile(sys.argv[1]).units\n\
        print(json.dumps([[str(u.source), str(u.target)] for u in units]))";

    assert_eq!(toolkit(read, &[&file]), texts());
}

/// Writes a PO file with the texts and converts it.
fn written_by_others(store: &Store, conversion: &str, name: &str) -> Vec<u8> {
    let po = store.folder.join("theirs.po");
    let pairs = store.folder.join("texts.json");
    std::fs::write(&pairs, texts().to_string()).unwrap();
    let write = "import json, sys\n\
        from translate.storage import po\n\
        file = po.pofile()\n\
        for source, target in json.load(open(sys.argv[1])):\n    \
            file.addsourceunit(source).target = target\n\
        file.savefile(sys.argv[2])\nprint('0')";
    toolkit(write, &[&pairs, &po]);
    let file = store.folder.join(name);
    toolkit(conversion, &[&po, &file]);
    std::fs::read(file).unwrap()
}

#[test]
fn the_tmx_of_others_is_read_by_us() {
    let store = store::empty();
    let convert = "import sys\nfrom translate.convert import po2tmx\n\
        po2tmx.main(['--progress=none', '-l', 'pt', sys.argv[1], sys.argv[2]])";

    let done = store.import(&written_by_others(&store, convert, "theirs.tmx"), &[]);

    assert!(done.out.starts_with("5 read, 5 imported"), "{}{}", done.out, done.err);
    assert_eq!(stored(&store), texts());
}

#[test]
fn the_xliff_of_others_is_read_by_us() {
    let store = store::empty();
    let convert = "import sys\nfrom translate.convert import po2xliff\n\
        po2xliff.main(['--progress=none', sys.argv[1], sys.argv[2]])";

    let file = written_by_others(&store, convert, "theirs.xlf");
    let done = store.import(&file, &["--from", "en", "--to", "pt"]);

    assert!(done.out.contains(" 5 imported, 0 doubles, 0 broken"), "{}{}", done.out, done.err);
    assert_eq!(stored(&store), texts());
}
