//! What a page says of its own language.

use crate::lang::Tag;

/// A language that somebody named, and where.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Declaration {
    /// The language.
    pub lang: Tag,
    /// Who says so.
    pub by: Where,
}

impl Declaration {
    /// What a caller says of a text.
    pub fn by_field(lang: Tag) -> Declaration {
        Declaration { lang, by: Where::Field }
    }
}

/// Where a language is declared, the most trusted first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Where {
    /// A field of the request.
    Field,
    /// The attribute `lang` of the page.
    Html,
    /// The page's `og:locale`.
    OgLocale,
    /// The page's or the request's `Content-Language`.
    ContentLanguage,
    /// What the portal is usually written in.
    Portal,
}

/// The first declaration of a page: the `lang` of what holds all of it, `og:locale`, `content-language`.
pub fn declared_in(html: &str) -> Option<Declaration> {
    let head = &html[..html.floor_char_boundary(HEAD_BYTES.min(html.len()))];
    let of = |value: Option<&str>, by| {
        let lang: Tag = value?.replace('_', "-").parse().ok()?;
        Some(Declaration { lang, by })
    };
    let is_root = |tag: &&str| ROOTS.iter().any(|root| names(tag, root));
    let root = tags(head).filter(is_root).find_map(|tag| attribute(tag, "lang"));
    let meta = |key: &str, name: &str| {
        let found = tags(head).find(|tag| {
            names(tag, "meta")
                && attribute(tag, key).is_some_and(|seen| seen.eq_ignore_ascii_case(name))
        });
        found.and_then(|tag| attribute(tag, "content"))
    };
    of(root, Where::Html)
        .or_else(|| of(meta("property", "og:locale"), Where::OgLocale))
        .or_else(|| of(meta("http-equiv", "content-language"), Where::ContentLanguage))
}

/// Elements that hold a whole page or article; any other with `lang` may be a quotation.
const ROOTS: &[&str] = &["html", "body", "main", "article"];

/// Declarations stand at the beginning; an article's text is not searched for them.
const HEAD_BYTES: usize = 16_384;

/// What stands between `<` and `>`, of tags that open something.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<')
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .map(|(tag, _)| tag)
        .filter(|tag| tag.starts_with(|first: char| first.is_ascii_alphabetic()))
}

fn names(tag: &str, name: &str) -> bool {
    tag.split(|sign: char| !sign.is_ascii_alphanumeric())
        .next()
        .is_some_and(|seen| seen.eq_ignore_ascii_case(name))
}

/// The value of an attribute; names are compared without case.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = tag.split_once(char::is_whitespace)?.1;
    loop {
        let (before, after) = rest.split_once('=')?;
        let key = before.split_whitespace().last().unwrap_or_default();
        let after = after.trim_start();
        let quote = after.chars().next().filter(|sign| matches!(sign, '"' | '\''));
        let (value, left) = match quote {
            Some(quote) => after[1..].split_once(quote)?,
            None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(value.trim());
        }
        rest = left;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(html: &str) -> Option<(String, Where)> {
        declared_in(html).map(|declared| (declared.lang.to_string(), declared.by))
    }

    #[test]
    fn the_page_itself_comes_before_what_it_tells_other_sites() {
        let meta = "<meta property='og:locale' content='pt_BR'>";

        assert_eq!(
            of(&format!("<html dir=ltr lang=\"uk\">{meta}")),
            Some(("uk".into(), Where::Html))
        );
        assert_eq!(of(&format!("<html>{meta}")), Some(("pt-BR".into(), Where::OgLocale)));
        assert_eq!(of("<article lang=de>Text"), Some(("de".into(), Where::Html)));
        assert_eq!(
            of("<meta content=\"fr\" http-equiv=\"Content-Language\">"),
            Some(("fr".into(), Where::ContentLanguage))
        );
    }

    #[test]
    fn a_page_that_says_nothing_or_nonsense_declares_nothing() {
        for html in [
            "",
            "plain text",
            "<p>lang=de</p>",
            "<html lang=\"\">",
            "<html lang",
            "<p lang=de>Zitat</p>",
        ] {
            assert_eq!(of(html), None, "{html}");
        }
    }
}
