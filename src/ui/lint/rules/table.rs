//! Every check there is, by code.
//!
//! 0xx is wrong in itself, 1xx differs from the source, 2xx is advice for who writes the source. A code
//! never changes its meaning; one that is given up is not used again.

use super::{Rule, error, info, warning};

macro_rules! rules {
    ($($(#[$note:meta])* $name:ident = $rule:expr;)*) => {
        $($(#[$note])* pub(in crate::ui) const $name: &Rule = &$rule;)*
        /// All checks, sorted by code.
        pub const RULES: &[&Rule] = &[$($name),*];
    };
}

rules! {
    SYNTAX = error("L001", "syntax error",
        "The message cannot be read, so readers get it in another language. The place is where reading \
         stopped; the slip is there or just before it.");
    UNREADABLE_FILE = warning("L002", "file not as it should be",
        "Files are UTF-8 without a byte order mark, lines end with a line feed, and hold no control \
         characters. Marks and line ends are put right when the file is read; other tools may stumble \
         over them. A file that is not UTF-8 cannot be read at all.");
    TOO_LARGE = error("L003", "too deep or too large",
        "Brackets inside brackets, and messages made of messages, have a limit (64 deep, 100 \
         placeables), so that no file can stop the service. Split the message.");
    DUPLICATE = error("L010", "the same name twice",
        "Of two messages, attributes, forms or options with one name only the first is used. Rename or \
         remove the second.");
    CYCLE = error("L011", "a message that contains itself",
        "The messages refer to each other in a circle, so none of them can be printed. Write one of \
         them out.");
    UNKNOWN_REFERENCE = error("L012", "a reference to nothing",
        "Readers would see the braces and the name. Correct the name; what is in braces is never \
         translated.");
    FUNCTION = error("L013", "a function that cannot do this",
        "The function or its option is not known, or browsers and this server would not print the same. \
         Functions, options and their values are never translated.");
    BAD_FOLDER = error("L014", "a folder that is not named after a language",
        "A folder is named by the canonical BCP 47 tag of its language: de, pt-BR, zh-Hans. Other folders \
         are passed over.");
    STRAY = warning("L015", "a file or folder that does not belong here",
        "Only folders of languages with .ftl files, l10n.toml and l10n.lock are read. Move the others \
         away, or into the folder of their language.");
    UNREAD = error("L016", "cannot be read",
        "The system does not let us read the file or folder. What was served of it before stays.");
    PROJECT = warning("L017", "l10n.toml",
        "A key or a value in l10n.toml is not known or not of the right kind; the default counts.");
    HELD_BACK = error("L018", "not served, the one before is better",
        "The new version of the file has more faulty entries than the one that is served, so that one \
         stays until the file is mended.");
    DEFAULT_LANGUAGE = warning("L019", "no strings in the default language",
        "The setting ui.default_language names a language without files; another one is used.");
    WAIVER = warning("L020", "a waiver that waives nothing",
        "`# lint-disable L203: reason` above a message, or `### lint-disable L203: reason` for the whole \
         file, names codes that were found there and says why that is right.");
    MISSING = info("L100", "not translated",
        "Readers get this message in the fallback language. In files that l10n.toml calls required, \
         this is an error.");
    OBSOLETE = warning("L101", "not in the source",
        "The source has no such message or file (any more), so nobody asks for it. Remove it, or correct \
         its name.");
    UNKNOWN_VARIABLE = error("L102", "a variable nobody fills in",
        "The source does not use this variable, so readers would see {$name}. Names of variables are \
         never translated; take them from the source.");
    UNUSED_VARIABLE = warning("L103", "a variable is left out",
        "The source prints this variable and the translation, or one of its forms, does not: a number or \
         a name is lost. A form for exactly one number may leave it out when it chooses by it.");
    PARTS = error("L104", "text or attributes differ from the source",
        "The message must have a text where the source has one, and the same attributes: they are \
         tooltips, placeholders and names for screen readers. Terms are free to have others.");
    REFERENCES = warning("L105", "references differ from the source",
        "The translation leaves out, or adds, another message or a term. Names written out instead of a \
         term like { -portal-name } do not change when the portal is renamed.");
    MARKUP = error("L106", "markup differs from the source",
        "Tags and their data-l10n-name must be those of the source, closed in order. Addresses, classes \
         and handlers belong to the page, not to a translation. A variable inside a tag is unsafe.");
    PLURALS = warning("L107", "plural forms",
        "Each language has its own set of plural forms (one, few, many, …). A missing one is printed with \
         the default form; one the language does not have is never chosen.");
    WORDING = warning("L108", "text looks unfinished",
        "The text is the same as in the source, or empty, or has broken characters or other spaces at its \
         ends. Where that is right, waive it.");
    NUMBER_KEY = warning("L109", "a form that may not be chosen",
        "Forms for exact numbers are compared by value: [1.0] is chosen by some programs only. Write whole \
         numbers.");
    LENGTH = error("L110", "too long",
        "The comment `# max-length: N` of the source says how many characters there is room for.");
    LITERALS = warning("L111", "numbers, links or addresses differ",
        "An address, a link or a number of the source is not in the translation, or the other way round.");
    SCRIPT = warning("L112", "letters of another script",
        "A word mixes letters that look alike (Latin c in a Cyrillic word), or the file is not written in \
         the script of its language. Search and screen readers stumble over such words.");
    STALE = warning("L120", "the source has changed since",
        "The translation was made from another source text. Read it again; `tolmach locales accept` notes \
         that it is right as it is.");
    SOURCE_NAME = info("L200", "name of a message",
        "Names are kebab-case and begin with the scope of their file, `portal-home`: all files of a \
         language share one space of names.");
    SOURCE_COMMENT = info("L201", "variables are not explained",
        "A comment above the message tells translators what stands in for each variable: \
         `#   $count (Number) - comments under the article`.");
    SOURCE_BRAND = info("L202", "a brand is written out",
        "Use the term, { -portal-name }: languages bend it, and a portal can be renamed in one place.");
    SOURCE_TYPOGRAPHY = info("L203", "typewriter signs",
        "Write … for three dots, and the quotation marks and apostrophes of print.");
    SOURCE_SELECTOR = info("L204", "a choice in mid sentence",
        "Other languages change more than the chosen word. Let every form hold the whole sentence.");
}
