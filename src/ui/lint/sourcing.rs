//! L200 to L204: advice for those who write the source.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use super::{
    findings::Findings,
    flat, rules,
    scene::{Item, Scene},
    variables,
    walk::{self, Part},
};

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    if !scene.is_source() {
        return;
    }
    let brands = brands(scene);
    for item in &scene.locale.items {
        name(item, findings);
        comment(scene, item, findings);
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
    let is_kebab = item
        .id
        .split('-')
        .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        && item.id.starts_with(|first: char| first.is_ascii_lowercase());
    let text = match (is_kebab, item.id.contains('-')) {
        (false, _) => "the name is not kebab-case",
        (true, false) if !item.is_term => "the name has no scope",
        _ => return,
    };
    findings.in_item(rules::SOURCE_NAME, item, item.id, text).suggest("write it like portal-home");
}

fn comment(scene: &Scene, item: &Item, findings: &mut Findings) {
    let explained = variables::explained(item);
    let comments = &scene.locale.file_of(item).parsed.comments;
    for name in item.parts().flat_map(|(_, pattern)| variables::variables(pattern, |_| true)) {
        let in_file = || comments.iter().any(|it| it.text.contains(&format!("${name}")));
        if !explained.contains(name) && !in_file() {
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
