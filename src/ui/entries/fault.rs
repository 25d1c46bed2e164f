//! What is wrong with an entry that cannot be read, said for who wrote it.
//!
//! Puts the parser's words into those of a translator; it finds nothing itself.

use std::fmt;

use fluent_syntax::parser::{ErrorKind, ParserError};

/// Why an entry cannot be used.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Fault {
    /// Bytes from the start of the entry to where reading stopped.
    pub at: usize,
    pub text: String,
    /// What would be right, where that can be told.
    pub suggestion: Option<&'static str>,
    /// Whether nesting is the reason, not a slip.
    pub is_depth: bool,
}

impl Fault {
    pub(super) fn too_many(openers: usize, most: usize) -> Fault {
        Fault::too_large(format!("it has {openers} opening brackets, at most {most} make sense"))
    }

    pub(super) fn too_deep(depth: usize, most: usize) -> Fault {
        Fault::too_large(format!("brackets are {depth} deep, at most {most} make sense"))
    }

    fn too_large(text: String) -> Fault {
        Fault { at: 0, text, suggestion: Some("split it into several messages"), is_depth: true }
    }

    pub(super) fn unreadable(entry: &str) -> Fault {
        let seen: String = entry.trim().chars().take(30).collect();
        let text = format!("{seen:?} is neither a message nor a term nor a comment");
        Fault { at: 0, text, suggestion: Some(HOW_ENTRIES_LOOK), is_depth: false }
    }

    pub(super) fn first(errors: &[ParserError], entry: &str) -> Fault {
        let Some(error) = errors.first() else { return Fault::unreadable(entry) };
        if error.pos.start == 0 && matches!(error.kind, ErrorKind::ExpectedCharRange { .. }) {
            return Fault::unreadable(entry);
        }
        // What is missing is missing after the last word, not after the blank lines that follow.
        let mut at = error.pos.start.min(entry.trim_end().len());
        while !entry.is_char_boundary(at) {
            at -= 1;
        }
        let (text, suggestion) = told(&error.kind, entry);
        let seen = entry[at..].chars().next().filter(|seen| !seen.is_control());
        let text = match (&error.kind, seen) {
            (ErrorKind::ExpectedToken(_) | ErrorKind::ExpectedCharRange { .. }, Some(seen)) => {
                format!("{text}, not \"{seen}\"")
            }
            _ => text,
        };
        Fault { at, text, suggestion, is_depth: false }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        self.suggestion.map_or(Ok(()), |suggestion| write!(f, "; {suggestion}"))
    }
}

const HOW_ENTRIES_LOOK: &str =
    "write `name = text`, begin further lines with spaces and comments with `# `";

fn told(kind: &ErrorKind, entry: &str) -> (String, Option<&'static str>) {
    let own = |text: &str, suggestion| (text.to_owned(), Some(suggestion));
    match kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. }
            if entry.lines().any(|line| line.starts_with('\t')) =>
        {
            own("a line begins with a tab, which Fluent does not take", "begin it with spaces")
        }
        ErrorKind::ExpectedToken('=') => {
            own("`=` is missing after the name", "write `name = text`")
        }
        ErrorKind::ExpectedToken('}') => {
            own("`}` should stand here", "close every `{`; write a lone brace as `{ \"{\" }`")
        }
        ErrorKind::ExpectedToken(sign) => (format!("`{sign}` should stand here"), None),
        ErrorKind::ExpectedCharRange { range } => {
            (format!("one of {range} should stand here"), None)
        }
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("{entry_id} has no text"),
            Some("write the text after `=`, or leave the message out"),
        ),
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("the term -{entry_id} has no text"), Some("write the text after `=`"))
        }
        ErrorKind::ForbiddenCallee => own(
            "a function's name has capital letters only",
            "write it like `NUMBER($count)`, a variable as `{ $count }`",
        ),
        ErrorKind::MissingDefaultVariant => {
            own("no form is the default one", "put a star before the last form: `*[other]`")
        }
        ErrorKind::MultipleDefaultVariants => {
            own("two forms have a star", "leave the star at one form only, usually `*[other]`")
        }
        ErrorKind::MissingValue => own("the text is missing here", "write the text"),
        ErrorKind::UnterminatedStringLiteral => {
            own("a quoted text does not end in its line", "close it with `\"`")
        }
        ErrorKind::UnbalancedClosingBrace => {
            own("`}` closes nothing", "remove it, or write it as `{ \"}\" }`")
        }
        ErrorKind::ExpectedInlineExpression => own(
            "what stands in the braces cannot be read",
            "write `{ $variable }`, `{ -term }`, `{ message }` or `{ \"text\" }`",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            (format!("the option {name} is given twice"), Some("leave one of them"))
        }
        ErrorKind::UnknownEscapeSequence(seen) => (
            format!("\\{seen} means nothing in a quoted text"),
            Some("only `\\\\`, `\\\"`, `\\u0000` and `\\U000000` do"),
        ),
        ErrorKind::TermAttributeAsPlaceable => own(
            "an attribute of a term cannot be printed",
            "use it to choose a form: `{ -term.gender -> … }`",
        ),
        ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => own(
            "a text cannot choose a form",
            "choose by a variable `$count` or a term's attribute `-term.gender`",
        ),
        other => (other.to_string(), None),
    }
}
