//! A glossary as TBX-Basic, version 3, in the style whose categories are attributes.

use std::fmt::Write;

use quick_xml::escape::escape;

use crate::{
    glossary::{Entry, Glossary},
    lang::Tag,
};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"{lang}\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n\
    <tbxHeader><fileDesc><titleStmt><title>{title}</title></titleStmt>\
    <sourceDesc><p>Tolmach</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n";

/// Writes a glossary.
pub fn write(glossary: &Glossary) -> String {
    let Glossary { name, pair, entries, .. } = glossary;
    let mut text = HEAD.replace("{lang}", &pair.from.to_string()).replace("{title}", &escape(name));
    for (at, entry) in entries.iter().enumerate() {
        let _ = writeln!(text, "<conceptEntry id=\"c{}\">", at + 1);
        language(&mut text, &pair.from, &[source(entry)]);
        language(&mut text, &pair.to, &targets(entry));
        text.push_str("</conceptEntry>\n");
    }
    text.push_str("</body></text>\n</tbx>\n");
    text
}

/// A term and what is said about it: notes with their type, and a free one.
struct Term<'e> {
    text: &'e str,
    notes: Vec<(&'static str, &'e str)>,
    note: &'e str,
}

fn source(entry: &Entry) -> Term<'_> {
    let kept = if entry.is_kept { "no" } else { "" };
    let notes = vec![
        ("partOfSpeech", entry.part_of_speech.as_str()),
        ("x-tolmach-case", entry.case.name()),
        ("x-tolmach-translate", kept),
    ];
    Term { text: &entry.source, notes, note: &entry.note }
}

fn targets(entry: &Entry) -> Vec<Term<'_>> {
    let status =
        |text, status| Term { text, notes: vec![("administrativeStatus", status)], note: "" };
    let target = if entry.is_kept { &entry.source } else { &entry.target };
    let target = Some(target).filter(|target| !target.is_empty());
    let target = target.map(|target| status(target, "preferredTerm-admn-sts"));
    let forbidden = entry.forbidden.iter().map(|word| status(word, "deprecatedTerm-admn-sts"));
    target.into_iter().chain(forbidden).collect()
}

fn language(text: &mut String, tag: &Tag, terms: &[Term]) {
    let _ = write!(text, "<langSec xml:lang=\"{tag}\">");
    for term in terms {
        let _ = write!(text, "<termSec><term>{}</term>", escape(term.text));
        for (kind, note) in term.notes.iter().filter(|(_, note)| !note.is_empty()) {
            let _ = write!(text, "<termNote type=\"{kind}\">{}</termNote>", escape(*note));
        }
        if !term.note.is_empty() {
            let _ = write!(text, "<note>{}</note>", escape(term.note));
        }
        text.push_str("</termSec>");
    }
    text.push_str("</langSec>\n");
}
