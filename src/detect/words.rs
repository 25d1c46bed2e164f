//! What of a text may tell its language: its words, without markup, addresses, tags, code and numbers.
//!
//! Long texts are sampled, so that time does not grow with them: a language shows in a few hundred bytes.

use super::script::is_letter;

/// The words of a text, ready to be judged.
#[derive(Debug, Default, PartialEq)]
pub struct Words {
    /// Each word between blanks: ` one two `; a blank alone where there is none.
    pub text: String,
    /// Letters in them.
    pub letters: usize,
}

/// What is read of a long text: so many bytes from its beginning, the rest from its middle and end.
const SAMPLE_BYTES: usize = 2_048;
const SAMPLE_START_BYTES: usize = 1_248;
const SAMPLE_PIECE_BYTES: usize = 400;

/// From so many pieces of code on, and more of them than words, a text is code.
const CODE_PIECES: usize = 3;

impl Words {
    /// The words of `text`, of a long one those of a sample.
    pub fn of(text: &str) -> Words {
        let mut found = Words { text: " ".to_owned(), letters: 0 };
        let (mut code, mut prose) = (0, 0);
        let mut tagged = Vec::new();
        for piece in sample(text) {
            for token in without_markup(piece).split_whitespace() {
                match kind(token) {
                    Kind::Prose => prose += usize::from(found.read(token)),
                    Kind::Address => {}
                    Kind::Tagged => tagged.push(token.to_owned()),
                    Kind::Code => code += 1,
                }
            }
        }
        if code >= CODE_PIECES && code * 2 >= prose {
            return Words { text: " ".to_owned(), letters: 0 };
        }
        if found.letters == 0 {
            tagged.iter().filter(|token| token.starts_with('#')).for_each(|token| {
                found.read(token);
            });
        }
        if !found.text.chars().any(char::is_lowercase) {
            found.text = found.text.to_lowercase();
        }
        found
    }

    /// Adds the words of a token; whether there were any.
    fn read(&mut self, token: &str) -> bool {
        let before = self.letters;
        let mut is_inside = false;
        let mut signs = token.chars().filter(|sign| !is_invisible(*sign)).peekable();
        while let Some(sign) = signs.next() {
            let sign = if sign == '’' { '\'' } else { sign };
            let joins = |next: Option<&char>| next.is_some_and(|next| is_letter(*next));
            let is_letter = is_letter(sign);
            if is_letter || (is_inside && is_mark(sign)) {
                self.letters += usize::from(is_letter);
                self.text.push(sign);
                is_inside = true;
            } else if is_inside && sign == '\'' && joins(signs.peek()) {
                self.text.push(sign);
            } else if is_inside {
                self.text.push(' ');
                is_inside = false;
            }
        }
        if is_inside {
            self.text.push(' ');
        }
        self.letters > before
    }
}

/// What a token is.
enum Kind {
    /// Words, or nothing that speaks against them.
    Prose,
    /// An address of the web or of mail.
    Address,
    /// `#word` or `@name`.
    Tagged,
    /// What only programs and templates write.
    Code,
}

fn kind(token: &str) -> Kind {
    if token.bytes().all(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()) {
        return Kind::Prose;
    }
    let is_address = token.contains("://")
        || token.starts_with("www.")
        || token.contains('.')
            && is_file_or_host(token.trim_end_matches(|sign: char| !sign.is_alphanumeric()));
    match token {
        _ if token.starts_with('#') || token.starts_with('@') => Kind::Tagged,
        _ if is_address || token.contains('@') => Kind::Address,
        _ if token.starts_with('&') && token.ends_with(';') => Kind::Address,
        _ if is_code(token) => Kind::Code,
        _ => Kind::Prose,
    }
}

fn is_code(token: &str) -> bool {
    let is_sign = |sign: char| matches!(sign, '{' | '}' | '_' | '\\' | '=' | '<' | '>' | ';' | '`');
    let ends_clause =
        token.ends_with(';') && token.chars().filter(|sign| is_sign(*sign)).count() == 1;
    (token.contains(is_sign) && !ends_clause)
        || token.contains("()")
        || token.contains("::")
        || token.ends_with(");")
        || token.contains("%(")
}

/// `example.org`, `index.html`: two parts of Latin letters with a point between, the last a short one.
fn is_file_or_host(token: &str) -> bool {
    let Some((before, last)) = token.rsplit_once('.') else { return false };
    let is_plain = |text: &str| {
        text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-./".contains(&byte))
    };
    before.len() > 1
        && is_plain(before)
        && (2..=4).contains(&last.len())
        && last.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Signs that stand above, below or behind a letter and belong to its word.
fn is_mark(sign: char) -> bool {
    matches!(sign,
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{dff}'
        | '\u{e31}'..='\u{e4e}' | '\u{200c}' | '\u{200d}')
}

/// Signs that only say which way text runs, or where it may break.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The whole text, or of a long one its beginning and pieces of its middle and end.
fn sample(text: &str) -> Vec<&str> {
    if text.len() <= SAMPLE_BYTES {
        return vec![text];
    }
    let middle = text.len() / 2;
    [
        (0, SAMPLE_START_BYTES),
        (middle, middle + SAMPLE_PIECE_BYTES),
        (text.len() - SAMPLE_PIECE_BYTES, text.len()),
    ]
    .into_iter()
    .map(|(start, end)| &text[text.floor_char_boundary(start)..text.floor_char_boundary(end)])
    .collect()
}

/// `text` with tags, comments, scripts and styles as blanks.
fn without_markup(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = markup_length(rest);
        plain.push(if length == 0 { '<' } else { ' ' });
        rest = &rest[length.max(1)..];
    }
    plain.push_str(rest);
    plain
}

/// How many bytes of markup `rest` begins with; none where its `<` is a sign of the text.
fn markup_length(rest: &str) -> usize {
    let after = rest[1..].bytes().next();
    if !after.is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'/' || byte == b'!') {
        return 0;
    }
    let begins =
        |name: &str| rest.get(1..=name.len()).is_some_and(|seen| seen.eq_ignore_ascii_case(name));
    let end = match () {
        () if begins("script") => "</script>",
        () if begins("style") => "</style>",
        () if begins("!--") => "-->",
        () => ">",
    };
    rest.find(end).map_or(0, |at| at + end.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_addresses_and_numbers_are_no_words() {
        let text = "<p class=\"x\">See https://example.org/a, mail me@example.org: 12 o’clock.</p>";

        assert_eq!(Words::of(text).text, " See mail o'clock ");
    }

    #[test]
    fn shouting_is_read_as_speech() {
        assert_eq!(Words::of("BREAKING NEWS").text, " breaking news ");
    }

    #[test]
    fn a_tag_counts_where_there_is_nothing_else() {
        assert_eq!(Words::of("#Вибори2024").text, " Вибори ");
        assert_eq!(Words::of("now #Вибори2024").text, " now ");
    }

    #[test]
    fn code_has_no_words() {
        assert_eq!(Words::of("let x_y = foo(); if (a == b) { return bar::baz(); }").letters, 0);
    }

    #[test]
    fn a_long_text_is_sampled_at_three_places() {
        let text = format!("{}{}{}", "a ".repeat(2_000), "b ".repeat(2_000), "c ".repeat(2_000));

        let words = Words::of(&text).text;

        assert!(words.len() < 2_100 && words.contains('b') && words.contains('c'));
    }
}
