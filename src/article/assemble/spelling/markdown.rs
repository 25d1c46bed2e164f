//! New words in Markdown: what would be markup gets a backslash, and nothing else does.

/// Writes words of a flow block of this kind; `out` holds what is written of the block so far.
pub fn words(text: &str, kind: &str, out: &mut String) {
    let is_heading = kind.starts_with('h');
    let mut before = out.chars().next_back();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map(|(_, next)| *next);
        let c = if c.is_ascii_whitespace() { ' ' } else { c };
        let is_line_start = is_line_start(out);
        if c == ' ' && is_line_start && after.is_some() {
            // Indentation would be code, and says nothing elsewhere.
            continue;
        }
        let is_markup = match c {
            '\\' | '*' | '`' | '[' | ']' | '~' => true,
            '_' => !joins(before, after),
            '<' => after.is_none_or(|next| next.is_ascii_alphabetic() || "/!?".contains(next)),
            '&' => begins_entity(&text[at..]),
            '|' => kind == "td" || is_line_start,
            '#' => is_line_start || is_heading && before.is_none_or(|last| " #".contains(last)),
            '>' | '=' => is_line_start,
            '-' | '+' => is_line_start && after.is_none_or(|next| next == ' ' || next == c),
            ':' => is_line_start && kind == "td",
            '.' | ')' => after.is_none_or(char::is_whitespace) && is_number_at_line_start(out),
            _ => false,
        };
        if c == '{' && is_heading {
            // A backslash does not keep the parser from taking it for attributes.
            out.push_str("&#123;");
            before = Some(c);
            continue;
        }
        if is_markup {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
}

/// Writes an alt text or, by its `kind`, a title, which must not end before its end.
pub fn value(text: &str, kind: &str, out: &mut String) {
    let is_title = kind.ends_with("title");
    for (at, c) in text.char_indices() {
        let is_markup = match c {
            '\\' | '*' | '`' | '[' | ']' | '~' | '_' | '<' | '|' => true,
            '"' | '\'' | '(' | ')' => is_title,
            '&' => begins_entity(&text[at..]),
            _ => false,
        };
        if is_markup {
            out.push('\\');
        }
        out.push(if c.is_ascii_whitespace() { ' ' } else { c });
    }
}

/// Whether a line begins here: nothing is before it but the signs of the quotes it is in. A block's
/// first line has none.
fn is_line_start(out: &str) -> bool {
    let is_sign = |byte: &u8| matches!(byte, b' ' | b'\t' | b'>');
    let signs = out.bytes().rev().take(LONGEST_PREFIX_BYTES).take_while(is_sign).count();
    let before = &out[..out.len() - signs];
    before.is_empty() || before.ends_with('\n')
}

/// Asked for every character, so it must not look back far; the read-back sees what this overlooks.
const LONGEST_PREFIX_BYTES: usize = 100;

/// `1.` and `12)` begin a list, with nine digits at most.
fn is_number_at_line_start(out: &str) -> bool {
    let digits = out.bytes().rev().take(10).take_while(u8::is_ascii_digit).count();
    (1..=9).contains(&digits) && is_line_start(&out[..out.len() - digits])
}

/// Inside a word an underscore is none of emphasis.
fn joins(before: Option<char>, after: Option<char>) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    is_letter(before) && is_letter(after)
}

/// `&amp;`, `&#38;`: letters up to a semicolon.
fn begins_entity(text: &str) -> bool {
    let name = &text[1..];
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(name.len());
    end > 0 && name[end..].starts_with(';')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, kind: &str) -> String {
        let mut out = String::new();
        words(text, kind, &mut out);
        out
    }

    #[test]
    fn markup_from_a_translator_is_text() {
        for (text, wanted) in [
            ("**x** [a](b) `c`", r"\*\*x\*\* \[a\](b) \`c\`"),
            ("<script> 3 < 5", r"\<script> 3 < 5"),
            ("AT&T &amp; &#38; R&D", r"AT&T \&amp; \&#38; R&D"),
            ("snake_case _this_", r"snake_case \_this\_"),
            ("C:\\Temp ~5~ !", r"C:\\Temp \~5\~ !"),
            ("one\n\n# two", "one  # two"),
        ] {
            assert_eq!(written(text, "p"), wanted);
        }
    }

    #[test]
    fn a_line_does_not_begin_like_something_else() {
        for (text, wanted) in [
            ("# x", r"\# x"),
            ("- x", r"\- x"),
            ("-5 degrees", "-5 degrees"),
            ("---", r"\---"),
            ("+ x", r"\+ x"),
            ("> x", r"\> x"),
            ("===", r"\==="),
            ("1. x", r"1\. x"),
            ("2024) x", r"2024\) x"),
            ("1.5 million", "1.5 million"),
            ("    code", "code"),
            ("x # - 1. >", "x # - 1. >"),
        ] {
            assert_eq!(written(text, "p"), wanted);
        }
        let mut out = "one\\\n> ".to_owned();
        words("- two", "p", &mut out);
        assert_eq!(out, "one\\\n> \\- two");
    }

    #[test]
    fn cells_and_headings_have_signs_of_their_own() {
        assert_eq!(written("a | b", "td"), r"a \| b");
        assert_eq!(written("a | b", "p"), "a | b");
        assert_eq!(written("C# {#id} ##", "h2"), r"C# &#123;#id} \#\#");
    }

    #[test]
    fn a_title_does_not_end_before_its_end() {
        let said = |kind: &str| {
            let mut out = String::new();
            value("say \"x\" (y) ![z](w)", kind, &mut out);
            out
        };

        assert_eq!(said("a title"), r#"say \"x\" \(y\) !\[z\]\(w\)"#);
        assert_eq!(said("img alt"), r#"say "x" (y) !\[z\](w)"#);
    }

    #[test]
    fn a_megabyte_is_spelled_in_one_pass() {
        for text in ["word ", "1. ", "&a", "> ", "*"] {
            let text = text.repeat(1_000_000 / text.len());

            assert!(written(&text, "p").len() >= text.trim().len(), "{}", &text[..5]);
        }
    }
}
