//! L112: letters of another script, hidden in words or all over a file. Home of `icu_properties`.

use std::collections::BTreeMap;

use icu_properties::{CodePointMapData, PropertyParser, props::Script};

use super::{
    findings::Findings,
    rules,
    scene::{File, Item, Scene},
    walk::{self, Part},
};

/// Fewer letters do not tell: a file of names may be in Latin everywhere.
const LETTERS_THAT_TELL: usize = 200;

/// Scripts whose letters look alike.
const ALIKE: &[Script] = &[Script::Latin, Script::Cyrillic, Script::Greek];

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    let scripts = CodePointMapData::<Script>::new();
    let mut letters: BTreeMap<usize, BTreeMap<Script, usize>> = BTreeMap::new();
    for item in &scene.locale.items {
        for (part, pattern) in item.parts() {
            walk::pattern(pattern, &mut |seen, _| {
                let Part::Text(text) = seen else { return };
                for word in text.split(|sign: char| !sign.is_alphabetic()) {
                    let counted = letters.entry(item.file).or_default();
                    word.chars()
                        .for_each(|letter| *counted.entry(scripts.get(letter)).or_default() += 1);
                    mixed(item, part, word, findings);
                }
            });
        }
    }
    let Some(expected) = expected(scene) else { return };
    for (file, letters) in letters {
        whole(scene, &scene.locale.files[file], &expected, &letters, findings);
    }
}

fn mixed(item: &Item, part: Option<&str>, word: &str, findings: &mut Findings) {
    let scripts = CodePointMapData::<Script>::new();
    let of =
        |script: Script| word.chars().filter(|&letter| scripts.get(letter) == script).collect();
    let mut kinds: Vec<String> = ALIKE.iter().map(|&script| of(script)).collect();
    kinds.retain(|letters| !letters.is_empty());
    kinds.sort_by_key(|letters| letters.chars().count());
    if let [strange, _, ..] = &kinds[..] {
        let codes: Vec<String> =
            strange.chars().map(|it| format!("{it} (U+{:04X})", u32::from(it))).collect();
        let text = format!("“{word}” mixes scripts: {} {}", codes.join(", "), "is of another one");
        let finding = findings.in_item(rules::SCRIPT, item, word, text);
        finding.of(item.part_name(part)).suggest("write the word in one script");
    }
}

/// The scripts this language is written in; `None` where we cannot tell.
fn expected(scene: &Scene) -> Option<Vec<Script>> {
    let script = scene.locale.tag.likely_script()?;
    Some(match script.as_str() {
        "Hans" | "Hant" => vec![Script::Han],
        "Jpan" => vec![Script::Han, Script::Hiragana, Script::Katakana],
        "Kore" => vec![Script::Hangul, Script::Han],
        code => vec![PropertyParser::<Script>::new().get_strict(code)?],
    })
}

fn whole(
    scene: &Scene,
    file: &File,
    expected: &[Script],
    letters: &BTreeMap<Script, usize>,
    findings: &mut Findings,
) {
    let all: usize = letters.values().sum();
    let own: usize = expected.iter().filter_map(|script| letters.get(script)).sum();
    // A quarter: pages about technology are full of Latin names, also in Chinese.
    if all >= LETTERS_THAT_TELL && own * 4 < all {
        let text = format!("{own} of {all} letters are of the script of {}", scene.locale.tag);
        findings
            .in_file(rules::SCRIPT, file, 0, text)
            .suggest("is it the right file, and translated?");
    }
}
