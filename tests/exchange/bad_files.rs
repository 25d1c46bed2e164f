//! Files that are broken, hostile or something else.

use crate::store::{self, tmx};

const GOOD: (&str, &str, &str) = ("en-pt", "Good morning.", "Bom dia.");
const LAST: (&str, &str, &str) = ("en-pt", "Good night.", "Boa noite.");

/// Imports a broken unit between two good ones; gives what was said about it.
fn said_of(broken: &str) -> String {
    let file = tmx(&[GOOD, LAST]).replacen("</tu>\n", &format!("</tu>\n{broken}\n"), 1);
    let store = store::empty();

    let done = store.import(file.as_bytes(), &[]);

    assert_eq!(done.code, Some(1), "{broken}: {}{}", done.out, done.err);
    assert!(done.out.starts_with("3 read, 2 imported, 0 doubles, 1 broken"), "{}", done.out);
    assert_eq!(done.err.lines().count(), 1, "{}", done.err);
    assert_eq!(store.found("Good night.", &["--mode", "exact"]), ["Good night."]);
    done.err
}

#[test]
fn a_broken_unit_is_told_with_its_line_and_the_others_are_read() {
    for (broken, reason) in [
        ("<tu><tuv xml:lang=\"en\"><seg>No end</tuv></tu>", "<seg> is closed by </tuv>"),
        ("<tu><tuv xml:lang=\"en\"><seg>Never closed</seg></tuv>", "not closed"),
        ("<tu><tuv xml:lang=\"en\"><seg>a & b</seg></tuv></tu>", ""),
        ("<tu><tuv xml:lang=\"en\"><seg>a &nbsp; b</seg></tuv></tu>", "&nbsp;"),
        ("<tu><tuv xml:lang=\"en\"><seg>a &#0; b</seg></tuv></tu>", "number"),
        ("<tu><tuv xml:lang=\"en\"><seg>a < b</seg></tuv></tu>", ""),
        ("<tu><tuv xml:lang=\"en\"><seg>alone</seg></tuv></tu>", "no translation"),
        ("<tu><tuv><seg>a</seg></tuv><tuv xml:lang=\"pt\"><seg>b</seg></tuv></tu>", "language"),
        ("<tu><tuv xml:lang=\"english?\"><seg>a</seg></tuv></tu>", "language tag"),
        (
            "<tu><tuv xml:lang=\"en\"><seg> </seg></tuv><tuv xml:lang=\"pt\"><seg>b</seg></tuv></tu>",
            "empty",
        ),
        (
            "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"en\"><seg>b</seg></tuv></tu>",
            "both",
        ),
    ] {
        let said = said_of(broken);

        assert!(said.starts_with("standard input: line 7: "), "{broken}: {said}");
        assert!(said.contains(reason), "{broken}: {said}");
    }
}

#[test]
fn a_unit_without_measure_is_left_out() {
    let endless =
        format!("<tu><tuv xml:lang=\"en\"><seg>{}</seg></tuv></tu>", "word ".repeat(400_000));
    let deep = format!("<tu>{}{}</tu>", "<tuv>".repeat(5_000), "</tuv>".repeat(5_000));
    let wide = format!("<tu>{}</tu>", "<prop/>".repeat(50_000));
    let attributes: Vec<String> = (0..100_000).map(|n| format!(" a{n}=\"\"")).collect();
    let attributes = attributes.concat();
    let crowded = format!("<tu{attributes}><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>");

    for (broken, reason) in
        [(endless, "longer"), (deep, "too many"), (wide, "too many"), (crowded, "no translation")]
    {
        assert!(said_of(&broken).contains(reason), "{reason}");
    }
}

/// Imports a file of which nothing can be read; gives what was said.
fn refused(file: &[u8]) -> String {
    let done = store::empty().import(file, &[]);
    assert_eq!(done.code, Some(1), "{}{}", done.out, done.err);
    assert!(done.out.contains(" 0 imported"), "{}", done.out);
    done.err
}

#[test]
fn entities_of_a_file_are_not_expanded() {
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">\
        <!ENTITY file SYSTEM \"file:///etc/passwd\">]>";
    let file = tmx(&[("en-pt", "&b;", "&file;")]);
    let file = format!("{bomb}{}", file.split_once(".dtd\">").unwrap().1);

    assert!(refused(file.as_bytes()).contains("entities"));
}

#[test]
fn a_file_without_end_in_one_place_is_refused() {
    let nested = format!("<tmx>{}", "<a>".repeat(100_000));
    let comment = format!("<tmx><!-- {}", "x".repeat(20_000_000));

    assert!(refused(nested.as_bytes()).contains("deep"));
    assert!(refused(comment.as_bytes()).contains("longer than 8 MB"));
}

#[test]
fn what_is_no_memory_is_said_to_be_none() {
    assert!(
        refused(b"<html><body/></html>")
            .contains("neither TMX nor XLIFF: its first element is <html>")
    );
    assert!(refused(b"").contains("neither TMX nor XLIFF"));
    assert!(refused(b"PK\x03\x04 a zip").contains("neither TMX nor XLIFF"));
    let latin =
        tmx(&[GOOD]).replace("version=\"1.0\"", "version=\"1.0\" encoding=\"windows-1252\"");
    assert!(refused(latin.as_bytes()).contains("iconv"));
}

#[test]
fn a_file_cut_off_gives_what_was_whole() {
    let file = tmx(&[GOOD, LAST]);
    let cut = &file[..file.find("night").unwrap()];
    let store = store::empty();

    let done = store.import(cut.as_bytes(), &[]);

    assert_eq!(done.code, Some(1));
    assert!(done.out.starts_with("1 read, 1 imported"), "{}", done.out);
    assert!(done.err.contains("line 7: the file ends"), "{}", done.err);
    assert_eq!(store.found("Good morning.", &["--mode", "exact"]).len(), 1);
}

#[test]
fn bytes_of_another_encoding_spoil_their_unit_only() {
    let file = tmx(&[GOOD, ("en-pt", "Coffee", "caf~"), LAST]);
    let bytes: Vec<u8> = file.bytes().map(|byte| if byte == b'~' { 0xE9 } else { byte }).collect();

    let done = store::empty().import(&bytes, &[]);

    assert!(done.out.starts_with("3 read, 2 imported, 0 doubles, 1 broken"), "{}", done.out);
    assert!(done.err.contains("line 7: ") && done.err.contains("encoding"), "{}", done.err);
}

#[test]
fn utf_16_is_read_as_windows_writes_it() {
    let file = tmx(&[("en-uk", "Good 😀", "Добре 😀")]).replace('\n', "\r\n");
    let bytes: Vec<u8> = "\u{FEFF}"
        .chars()
        .chain(file.chars())
        .collect::<String>()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let store = store::empty();

    let done = store.import(&bytes, &[]);

    assert_eq!(done.code, Some(0), "{}", done.err);
    assert_eq!(store.search("Good 😀", &["--mode", "exact"])[0]["target"], "Добре 😀");
}
