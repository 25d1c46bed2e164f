//! L107 and L109: forms of a choice, beside those the language has.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::{
    findings::Findings,
    flat::key,
    rules,
    scene::{Item, Scene},
    walk::{self, Part},
};
use crate::{
    lang::{self, Counting, Tag},
    ui::Severity,
};

const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

pub(super) fn check(scene: &Scene, findings: &mut Findings) {
    let language = Language::of(&scene.locale.tag);
    for item in &scene.locale.items {
        let source = scene.compared().and_then(|source| source.find(&item.name()));
        let counted = source.map(counted).unwrap_or_default();
        for (part, pattern) in item.parts() {
            walk::pattern(pattern, &mut |seen, _| {
                if let Part::Select { selector, variants } = seen {
                    let choice = Choice { item, part, selector, variants };
                    number_keys(&choice, findings);
                    let is_counted = variable(selector).is_some_and(|it| counted.contains(&it));
                    if is_counted || is_plural(variants) {
                        forms(&choice, &language, findings);
                    }
                }
            });
        }
    }
}

/// A language's forms, of counting and of ranking.
struct Language {
    cardinal: Forms,
    ordinal: Forms,
}

struct Forms {
    all: Vec<&'static str>,
    /// Those met below a million; French has `many` for millions only, which the default form serves.
    common: Vec<&'static str>,
}

impl Language {
    fn of(tag: &Tag) -> Language {
        let forms = |counting| Forms {
            all: lang::plural_categories(tag, counting),
            common: lang::common_plural_categories(tag, counting),
        };
        Language { cardinal: forms(Counting::Cardinal), ordinal: forms(Counting::Ordinal) }
    }
}

struct Choice<'p, 'a> {
    item: &'p Item<'a>,
    part: Option<&'a str>,
    selector: &'p InlineExpression<&'a str>,
    variants: &'p [Variant<&'a str>],
}

impl Choice<'_, '_> {
    fn has(&self, form: &str) -> bool {
        self.variants.iter().any(|variant| key(&variant.key) == form)
    }

    fn place(&self) -> &str {
        variable(self.selector).unwrap_or(self.item.id)
    }

    fn is_ordinal(&self) -> bool {
        let InlineExpression::FunctionReference { arguments, .. } = self.selector else {
            return false;
        };
        let ordinal = InlineExpression::StringLiteral { value: "ordinal" };
        arguments.named.iter().any(|it| it.name.name == "type" && it.value == ordinal)
    }
}

/// Variables by which a message chooses plural forms.
fn counted<'a>(item: &Item<'a>) -> Vec<&'a str> {
    let mut names = Vec::new();
    for (_, pattern) in item.parts() {
        walk::pattern(pattern, &mut |part, _| {
            if let Part::Select { selector, variants } = part
                && is_plural(variants)
            {
                names.extend(variable(selector));
            }
        });
    }
    names
}

fn is_plural(variants: &[Variant<&str>]) -> bool {
    let is_form = |key| CATEGORIES.contains(&key) && key != "other";
    variants.iter().any(|variant| is_form(key(&variant.key)))
}

/// `$count` or `NUMBER($count)`
fn variable<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            variable(arguments.positional.first()?)
        }
        _ => None,
    }
}

fn forms(choice: &Choice, language: &Language, findings: &mut Findings) {
    let forms = if choice.is_ordinal() { &language.ordinal } else { &language.cardinal };
    missing(choice, forms, findings);
    for variant in choice.variants {
        let form = key(&variant.key);
        if CATEGORIES.contains(&form) && form != "other" && !forms.all.contains(&form) {
            let text = format!("the language has no form [{form}], so it is never chosen");
            let finding = findings.in_item(rules::PLURALS, choice.item, form, text);
            let exact = match form {
                "zero" => Some("write [0] for exactly none"),
                "one" => Some("write [1] for exactly one, or remove it"),
                "two" => Some("write [2] for exactly two, or remove it"),
                _ => Some("remove it"),
            };
            let finding = finding.of(choice.item.part_name(choice.part));
            finding.suggest_some(exact.map(str::to_owned));
        }
    }
}

fn missing(choice: &Choice, forms: &Forms, findings: &mut Findings) {
    let default = choice.variants.iter().find(|variant| variant.default);
    let is_covered = |form: &&&str| {
        choice.has(form)
            || (**form == "other" && default.is_some_and(|it| !CATEGORIES.contains(&key(&it.key))))
    };
    let lacking: Vec<&&str> = forms.all.iter().filter(|form| !is_covered(form)).collect();
    if lacking.is_empty() {
        return;
    }
    let is_common = lacking.iter().any(|form| forms.common.contains(*form));
    let shown =
        |list: &[&&str]| list.iter().map(|it| format!("[{it}]")).collect::<Vec<_>>().join(", ");
    let text = match lacking.len() {
        1 => format!("the form {} is missing", shown(&lacking)),
        _ => format!("the forms {} are missing", shown(&lacking)),
    };
    let finding = findings.in_item(rules::PLURALS, choice.item, choice.place(), text);
    finding.of(choice.item.part_name(choice.part));
    finding.severity(if is_common { Severity::Warning } else { Severity::Info });
    let all = shown(&forms.all.iter().collect::<Vec<_>>());
    // [1] is for exactly one; the form of 21 in Ukrainian, or of 0 in French, is [one].
    let hint = if choice.has("1") && lacking.contains(&&"one") { "; [1] is not [one]" } else { "" };
    finding.suggest(format!("the language counts with {all}{hint}"));
}

fn number_keys(choice: &Choice, findings: &mut Findings) {
    for variant in choice.variants {
        if let VariantKey::NumberLiteral { value } = &variant.key
            && let Some((whole, fraction)) = value.split_once('.')
        {
            let text = format!("[{value}] is chosen by some programs only");
            let finding = findings.in_item(rules::NUMBER_KEY, choice.item, value, text);
            finding.of(choice.item.part_name(choice.part));
            let is_whole = fraction.bytes().all(|digit| digit == b'0');
            finding.suggest_some(is_whole.then(|| format!("write [{whole}]")));
        }
    }
}
