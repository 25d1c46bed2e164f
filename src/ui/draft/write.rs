//! Phrases in the target language as Fluent that reads back as what was meant.
//!
//! What Fluent would take for its own signs becomes a placeable with a text in it: braces, a bracket
//! at the start of a line, white space at the ends.

use fluent_syntax::{ast, parser, serializer};

use super::{
    Refusal,
    outline::{Case, Outline},
    phrase::{Phrase, Piece},
    sheet::Answer,
};

/// Puts answers in the place of phrases.
pub(super) struct Writer<'a> {
    pub phrases: &'a [Phrase],
    pub answers: &'a [Answer],
    /// Why plural forms say what another one says.
    pub stand_ins: Vec<Refusal>,
}

type Pattern = ast::Pattern<String>;
type Element = ast::PatternElement<String>;

impl Writer<'_> {
    /// The pattern of an outline, with the answers to its phrases.
    pub(super) fn pattern(&mut self, outline: &Outline) -> Result<Pattern, Refusal> {
        match outline {
            Outline::Always(at) => self.sentence(*at),
            Outline::Select { selector, cases } => self.select(selector, cases),
        }
    }

    fn sentence(&self, at: usize) -> Result<Pattern, Refusal> {
        let no_answer = || Refusal::NoAnswer { reason: "nobody was asked".into() };
        let pieces = self.answers.get(at).ok_or_else(no_answer)?.as_ref().map_err(Clone::clone)?;
        let phrase = &self.phrases[at];
        for (part, known) in phrase.parts.iter().enumerate() {
            if pieces.iter().filter(|piece| **piece == Piece::Part(part)).count() != 1 {
                return Err(Refusal::PartLost { placeable: placeable(&known.expression) });
            }
        }
        Ok(ast::Pattern { elements: elements(pieces, phrase) })
    }

    fn select(
        &mut self,
        selector: &ast::InlineExpression<String>,
        cases: &[Case],
    ) -> Result<Pattern, Refusal> {
        let said: Vec<_> = cases.iter().map(|case| self.pattern(&case.says)).collect();
        let mut forms = cases.iter().zip(&said).rev().filter(|(case, _)| case.is_form);
        let stand_in = forms.find_map(|(_, said)| said.as_ref().ok()).cloned();
        let mut variants = Vec::new();
        for (case, said) in cases.iter().zip(said) {
            let value = match (said, &stand_in) {
                (Ok(pattern), _) => pattern,
                (Err(refusal), Some(other)) if case.is_form => {
                    self.stand_ins.push(refusal);
                    other.clone()
                }
                (Err(refusal), _) => return Err(refusal),
            };
            variants.push(ast::Variant { key: case.key.clone(), value, default: case.is_default });
        }
        Ok(alike(cases, &variants).unwrap_or_else(|| selecting(selector, variants)))
    }
}

/// What all plural forms say, where they all say the same: a selector would tell nothing apart.
fn alike(cases: &[Case], variants: &[ast::Variant<String>]) -> Option<Pattern> {
    let first = variants.first()?;
    let are_alike = variants.iter().all(|variant| variant.value == first.value);
    (are_alike && cases.iter().all(|case| case.is_form)).then(|| first.value.clone())
}

fn selecting(
    selector: &ast::InlineExpression<String>,
    variants: Vec<ast::Variant<String>>,
) -> Pattern {
    let expression = ast::Expression::Select { selector: selector.clone(), variants };
    ast::Pattern { elements: vec![ast::PatternElement::Placeable { expression }] }
}

fn elements(pieces: &[Piece], phrase: &Phrase) -> Vec<Element> {
    let is_multiline = pieces.iter().any(|p| matches!(p, Piece::Text(text) if text.contains('\n')));
    let mut elements = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Part(part) => {
                let expression = phrase.parts[*part].expression.clone();
                elements.push(ast::PatternElement::Placeable { expression });
            }
            Piece::Text(text) => {
                let place =
                    Place { is_first: at == 0, is_last: at + 1 == pieces.len(), is_multiline };
                add_text(text, &place, &mut elements);
            }
        }
    }
    elements
}

/// Where a text stands in its pattern.
struct Place {
    is_first: bool,
    is_last: bool,
    is_multiline: bool,
}

fn add_text(text: &str, place: &Place, elements: &mut Vec<Element>) {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for (at, line) in lines.iter().enumerate() {
        let begins = at > 0 || place.is_first;
        let ends = place.is_last && at + 1 == lines.len();
        let is_own_line = at > 0 || place.is_multiline;
        let content = line.trim_end_matches('\n');
        let rest = lead(content, begins, is_own_line, elements);
        let kept = rest.trim_end_matches([' ', '\n']);
        let tail = if ends || content.len() < line.len() { &rest[kept.len()..] } else { "" };
        add_plain(&rest[..rest.len() - tail.len()], elements);
        add_literal(tail, elements);
        if content.len() < line.len() {
            if ends || (at == 0 && place.is_first && content.is_empty()) {
                add_literal("\n", elements);
            } else {
                add_raw("\n", elements);
            }
        }
    }
}

/// Writes what may not begin a line as it is; gives the rest of the line.
fn lead<'t>(
    line: &'t str,
    begins: bool,
    is_own_line: bool,
    elements: &mut Vec<Element>,
) -> &'t str {
    if !begins {
        return line;
    }
    let rest = line.trim_start_matches(' ');
    add_literal(&line[..line.len() - rest.len()], elements);
    match rest.chars().next() {
        Some(sign @ ('[' | '*' | '.')) if is_own_line && rest.len() == line.len() => {
            add_literal(&sign.to_string(), elements);
            &rest[1..]
        }
        _ => rest,
    }
}

/// Text in which only braces are Fluent's own.
fn add_plain(text: &str, elements: &mut Vec<Element>) {
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        add_raw(&rest[..at], elements);
        add_literal(&rest[at..=at], elements);
        rest = &rest[at + 1..];
    }
    add_raw(rest, elements);
}

fn add_raw(text: &str, elements: &mut Vec<Element>) {
    if !text.is_empty() {
        elements.push(ast::PatternElement::TextElement { value: text.to_owned() });
    }
}

fn add_literal(text: &str, elements: &mut Vec<Element>) {
    if text.is_empty() {
        return;
    }
    let value = text.replace('\n', "\\u000A");
    let literal = ast::InlineExpression::StringLiteral { value };
    let expression = ast::Expression::Inline(literal);
    elements.push(ast::PatternElement::Placeable { expression });
}

/// A placeable as it stands in a file.
fn placeable(expression: &ast::Expression<String>) -> String {
    let element = ast::PatternElement::Placeable { expression: expression.clone() };
    let value = Some(ast::Pattern { elements: vec![element] });
    let id = ast::Identifier { name: "m".to_owned() };
    let message = ast::Message { id, value, attributes: Vec::new(), comment: None };
    let body = vec![ast::Entry::Message(message)];
    let written = serializer::serialize(&ast::Resource { body });
    written.trim_start_matches("m =").trim().to_owned()
}

/// The message as it stands in a file; an error where that does not read back as the same message.
pub(super) fn message(message: ast::Message<String>) -> Result<String, Refusal> {
    let body = vec![ast::Entry::Message(message.clone())];
    let written = serializer::serialize(&ast::Resource { body });
    let lines = written.lines().map(|line| if line.trim().is_empty() { "" } else { line });
    let written: String = lines.flat_map(|line| [line, "\n"]).collect();
    let read = parser::parse(written.clone()).map_err(|_| Refusal::Unwritable)?;
    match read.body.as_slice() {
        [ast::Entry::Message(back)] if normal(back.clone()) == normal(message) => Ok(written),
        _ => Err(Refusal::Unwritable),
    }
}

/// The message with texts that touch joined, so that two that say the same are equal.
fn normal(mut message: ast::Message<String>) -> ast::Message<String> {
    message.comment = None;
    let values = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
    message.value.iter_mut().chain(values).for_each(join);
    message
}

fn join(pattern: &mut Pattern) {
    let mut joined: Vec<Element> = Vec::new();
    for mut element in std::mem::take(&mut pattern.elements) {
        if let ast::PatternElement::Placeable {
            expression: ast::Expression::Select { variants, .. },
        } = &mut element
        {
            for variant in variants {
                join(&mut variant.value);
            }
        }
        match (joined.last_mut(), element) {
            (
                Some(ast::PatternElement::TextElement { value }),
                ast::PatternElement::TextElement { value: more },
            ) => value.push_str(&more),
            (_, element) => joined.push(element),
        }
    }
    pattern.elements = joined;
}
