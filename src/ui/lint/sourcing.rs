//! L200 to L204: advice for those who write the source.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use super::{
    findings::Findings,
    flat, is_optional, rules,
    scene::{File, Item, Scene},
    variables,
    walk::{self, Part},
};

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    if !scene.is_source() {
        return;
    }
    let (brands, in_files) = (brands(scene), explained(scene));
    for item in &scene.locale.items {
        name(item, findings);
        comment(item, &in_files, findings);
        for (part, pattern) in item.parts() {
            if !item.is_term {
                brand(item, part, pattern, &brands, findings);
            }
            typography(item, part, pattern, findings);
            selector(item, part, pattern, findings);
        }
    }
}

fn name(item: &Item, findings: &mut Findings) {
    let is_small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_small);
    // The tag in the name of a language has its own letters.
    let is_kebab = is_optional(item.id) || item.id.split('-').all(is_word);
    let text = match (is_kebab, item.id.contains('-')) {
        (false, _) => "the name is not kebab-case",
        (true, false) if !item.is_term => "the name has no scope",
        _ => return,
    };
    findings.in_item(rules::SOURCE_NAME, item, item.id, text).suggest("write it like portal-home");
}

/// Names of variables in the comments that belong to no message, by file.
fn explained(scene: &Scene) -> Vec<BTreeSet<String>> {
    let of_file = |file: &File| {
        let comments = file.parsed.comments.iter();
        comments.flat_map(|it| variables::named(it.text)).map(str::to_owned).collect()
    };
    scene.locale.files.iter().map(of_file).collect()
}

fn comment(item: &Item, in_files: &[BTreeSet<String>], findings: &mut Findings) {
    let explained = variables::explained(item);
    for name in item.parts().flat_map(|(_, pattern)| variables::variables(pattern, |_| true)) {
        if !explained.contains(name) && !in_files[item.file].contains(name) {
            let text = format!("no comment says what ${name} is");
            let finding = findings.in_item(rules::SOURCE_COMMENT, item, item.id, text);
            finding.suggest(format!("write `#   ${name} (String) - what it is` above"));
            return;
        }
    }
}

/// What terms say, where that is a name long enough to be recognised.
fn brands(scene: &Scene) -> Vec<(String, String)> {
    let terms = scene.locale.items.iter().filter(|item| item.is_term);
    let said = terms.filter_map(|term| {
        let text = flat::ways(term.value.as_ref()?).first()?.text();
        (text.chars().count() > 3).then(|| (term.name(), text))
    });
    said.collect()
}

fn brand(
    item: &Item,
    part: Option<&str>,
    pattern: &Pattern<&str>,
    brands: &[(String, String)],
    findings: &mut Findings,
) {
    let texts: Vec<String> = flat::ways(pattern).iter().map(flat::Flat::text).collect();
    for (name, brand) in brands {
        if texts.iter().any(|text| text.contains(brand.as_str())) {
            let text = format!("“{brand}” is written out");
            let finding = findings.in_item(rules::SOURCE_BRAND, item, item.id, text);
            finding.of(item.part_name(part)).suggest(format!("write {{ {name} }}"));
        }
    }
}

fn typography(item: &Item, part: Option<&str>, pattern: &Pattern<&str>, findings: &mut Findings) {
    walk::pattern(pattern, &mut |seen, _| {
        let Part::Text(text) = seen else { return };
        let better = [("...", "…"), ("'", "’"), (" - ", " – ")];
        for (sign, right) in better {
            if let Some(at) = text.find(sign) {
                let told = format!("`{sign}` is a typewriter's");
                let finding = findings.in_item(rules::SOURCE_TYPOGRAPHY, item, &text[at..], told);
                finding.of(item.part_name(part)).suggest(format!("write `{right}`"));
            }
        }
    });
}

fn selector(item: &Item, part: Option<&str>, pattern: &Pattern<&str>, findings: &mut Findings) {
    let is_choice = |element: &PatternElement<&str>| {
        let PatternElement::Placeable { expression } = element else { return false };
        matches!(expression, Expression::Select { .. })
    };
    let is_text = |element: &PatternElement<&str>| {
        let PatternElement::TextElement { value } = element else { return false };
        value.contains(char::is_alphabetic)
    };
    if pattern.elements.iter().any(is_choice) && pattern.elements.iter().any(is_text) {
        let text = "a choice stands inside a sentence";
        let finding = findings.in_item(rules::SOURCE_SELECTOR, item, item.id, text);
        finding.of(item.part_name(part)).suggest("let every form hold the whole sentence");
    }
}
