//! What is written and read.

use tolmach::{
    config::Config,
    exchange::{self, Export, Format, Options},
    memory::{Collection, Filter, Memory, Origin, Stored, Unit},
    translator::Link,
};

use crate::store;

/// Units with everything that a unit can have.
fn units() -> Vec<Unit> {
    let plain = Unit {
        id: 0,
        pair: "en-pt".parse().unwrap(),
        source: "Write to @cafe & \"friends\" <now>.".into(),
        target: "Escreva a @cafe & \"amigos\" <agora>.".into(),
        keep: std::iter::once(9..14).collect(),
        alignment: Vec::new(),
        origin: Origin::Human,
        maker: "Ana <ana>".into(),
        wishes: "w".into(),
        article: "a/1?x=\"2\"".into(),
        context: "c".into(),
        verdict: "fit".into(),
        supersedes: 0,
        created_ms: 1_700_000_000_123,
    };
    let link = Link { source: 0..5, target: 0..7, weight: 0.5 };
    vec![
        plain.clone(),
        Unit { article: "b".into(), ..plain.clone() },
        Unit {
            origin: Origin::Machine,
            alignment: vec![link],
            maker: "m@1".into(),
            ..plain.clone()
        },
        Unit {
            origin: Origin::Approved,
            pair: "en→zh-Hans".parse().unwrap(),
            source: "😀 two\r\nlines\tand ]]> &amp;".into(),
            target: "两行".into(),
            keep: Vec::new(),
            ..plain.clone()
        },
        Unit {
            origin: Origin::Imported,
            pair: "en-ar".parse().unwrap(),
            target: "اكتب إلى \u{202B}@cafe\u{202C} الآن".into(),
            ..plain
        },
    ]
}

async fn opened(folder: &std::path::Path) -> (Stored, Collection) {
    let mut config = Config::defaults();
    config.server.data = folder.to_owned();
    let database = tolmach::app::open_database(&config).await.unwrap().unwrap();
    (Stored::new(database.clone()), Collection::new(database))
}

async fn all(collection: &Collection) -> Vec<Unit> {
    let mut units = collection.page(&Filter::default(), 0).await.unwrap();
    for unit in &mut units {
        unit.id = 0;
    }
    units
}

async fn exported(collection: &Collection, filter: Filter, format: Format) -> String {
    let mut export = Export::new(collection.clone(), filter, format).unwrap();
    let mut file = String::new();
    while let Some(part) = export.next().await.unwrap() {
        file += &part;
    }
    file
}

#[tokio::test]
async fn what_was_exported_is_the_same_in_an_empty_store() {
    let (from, to) = (store::empty(), store::empty());
    let (memory, collection) = opened(&from.folder).await;
    memory.remember(units()).await.unwrap();
    let (other, copied) = opened(&to.folder).await;

    let file = exported(&collection, Filter::default(), Format::Tmx).await;
    let tell = |fault: &exchange::Fault| panic!("{fault}");
    let counts = exchange::import(file.as_bytes(), &other, &Options::default(), tell).await.counts;

    assert_eq!((counts.read, counts.imported), (5, 5), "{file}");
    assert_eq!(all(&copied).await, units());
}

#[tokio::test]
async fn xliff_carries_as_much_a_pair_at_a_time() {
    let (from, to) = (store::empty(), store::empty());
    let (memory, collection) = opened(&from.folder).await;
    let mut with_control = units();
    with_control[0].source.push('\u{1b}');
    memory.remember(with_control.clone()).await.unwrap();
    let (other, copied) = opened(&to.folder).await;

    for pair in ["pt", "zh-Hans", "ar"] {
        let (from, to) = ("en".parse().ok(), pair.parse().ok());
        let filter = Filter { from, to, ..Filter::default() };
        let file = exported(&collection, filter, Format::Xliff).await;
        let tell = |fault: &exchange::Fault| panic!("{fault}");
        exchange::import(file.as_bytes(), &other, &Options::default(), tell).await;
    }

    assert_eq!(all(&copied).await, with_control);
}

#[tokio::test]
async fn what_was_replaced_or_taken_back_or_only_suggested_is_not_exported() {
    let store = store::empty();
    let (memory, collection) = opened(&store.folder).await;
    let first = memory.remember(units()[..1].to_vec()).await.unwrap()[0];
    let unit = units()[0].clone();
    let second = Unit { supersedes: first, target: "segunda".into(), ..unit.clone() };
    memory.remember(vec![second]).await.unwrap();
    let suggested = Unit { origin: Origin::Suggested, target: "talvez".into(), ..unit };
    memory.remember(vec![suggested]).await.unwrap();

    let file = exported(&collection, Filter::default(), Format::Tmx).await;

    assert_eq!(file.matches("<tu ").count(), 1, "{file}");
    assert!(file.contains("segunda"), "{file}");
}

#[tokio::test]
async fn many_units_go_through_page_by_page() {
    let store = store::empty();
    let (memory, collection) = opened(&store.folder).await;
    let numbered = |n: usize| Unit {
        source: format!("Sentence {n}."),
        keep: Vec::new(),
        ..units()[0].clone()
    };
    memory.remember((0..1_203).map(numbered).collect()).await.unwrap();
    let (other, copied) = opened(&store::empty().folder).await;

    let file = exported(&collection, Filter::default(), Format::Tmx).await;
    let counts =
        exchange::import(file.as_bytes(), &other, &Options::default(), |_| ()).await.counts;
    let again = exchange::import(file.as_bytes(), &other, &Options::default(), |_| ()).await.counts;

    assert_eq!((counts.read, counts.imported), (1_203, 1_203));
    assert_eq!((again.imported, again.doubles), (0, 1_203));
    assert_eq!(copied.shelves().await.unwrap()[0].units, 1_203);
}

#[test]
fn markup_of_other_tools_is_left_out_and_its_text_stays() {
    let store = store::with(&[(
        "en-pt",
        "<bpt i=\"1\">&lt;b><sub>a tip</sub></bpt>Bold<ept i=\"1\">&lt;/b></ept> and <hi>high</hi><ph/>.",
        "<it pos=\"begin\">x</it>Negrito e <hi>alto</hi>.",
    )]);

    let hit = &store.search("Bold and high.", &["--mode", "exact"])[0];

    assert_eq!(hit["source"], "Bold and high.");
    assert_eq!(hit["target"], "Negrito e alto.");
}

#[test]
fn a_unit_in_three_languages_is_two_translations() {
    let file = "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu>\
        <tuv xml:lang=\"pt-BR\"><seg>Sim</seg></tuv><tuv xml:lang=\"en-US\"><seg>Yes</seg></tuv>\
        <tuv xml:lang=\"uk\"><seg>Так</seg></tuv></tu></body></tmx>";
    let store = store::empty();

    let imported = store.import(file.as_bytes(), &[]);
    let only = store::empty();
    let one = only.import(file.as_bytes(), &["--from", "pt", "--to", "en"]);

    assert!(imported.out.starts_with("2 read, 2 imported"), "{}", imported.out);
    assert_eq!(store.found("Yes", &["--pair", "en-US:pt-BR", "--mode", "exact"]), ["Yes"]);
    assert!(one.out.starts_with("1 read, 1 imported"), "{}", one.out);
    assert_eq!(only.found("Sim", &["--pair", "pt-en", "--mode", "exact"]), ["Sim"]);
}

#[test]
fn xliff_of_older_tools_is_read_and_only_what_was_reviewed_becomes_human() {
    let file = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\
        <file source-language=\"en\" target-language=\"pt\" original=\"x\" datatype=\"plaintext\"><body>\
        <trans-unit id=\"1\" approved=\"yes\"><source>One <g id=\"1\">two</g><x id=\"2\"/></source>\
        <target>Um dois</target><alt-trans><source>No</source><target>Nao</target></alt-trans></trans-unit>\
        <trans-unit id=\"2\"><source>Three</source><target state=\"translated\">Três</target></trans-unit>\
        <trans-unit id=\"3\"><source>Four</source></trans-unit>\
        <trans-unit id=\"4\"><source>Five</source><target state=\"new\">Five</target></trans-unit>\
        </body></file></xliff>";
    let store = store::empty();

    let imported = store.import(file.as_bytes(), &["--as", "human"]);

    assert_eq!(
        imported.out.trim(),
        "4 read, 2 imported, 0 doubles, 0 broken, 2 without translation"
    );
    assert_eq!(store.search("One two", &["--mode", "exact"])[0]["origin"], "human");
    assert_eq!(store.search("Three", &["--mode", "exact"])[0]["origin"], "imported");
}
