//! Quotes, dashes, apostrophes and ellipses: where they stand and how a plain keyboard writes them.
//!
//! Reads both the source and the model's answer, so that the marks of one can be given to the other.
//! It changes nothing.

use std::ops::Range;

/// A typographic mark in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its bytes: with the spaces around a dash, and the thin space inside `« »`.
    pub range: Range<usize>,
    /// What it does there.
    pub role: Role,
}

/// What a mark does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Opens a quotation.
    Open,
    /// Closes a quotation.
    Close,
    /// Sets a clause apart.
    Dash,
    /// Joins two numbers or words: `2019–2021`.
    Range,
    /// Stands for left-out letters.
    Apostrophe,
    /// Three dots.
    Ellipsis,
}

impl Role {
    /// Whether it belongs to a quotation.
    pub fn is_quote(self) -> bool {
        matches!(self, Role::Open | Role::Close)
    }
}

/// Every mark of the text, ascending; a hyphen inside a word is none.
pub fn marks(text: &str) -> Vec<Mark> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut found = Vec::new();
    let mut open_singles = 0_usize;
    let mut at = 0;
    while at < chars.len() {
        let around = Around::new(text, &chars, at);
        if let Some((role, first, last)) = around.role(&mut open_singles) {
            let end = chars.get(last).map_or(text.len(), |(end, _)| *end);
            found.push(Mark { range: chars[first].0..end, role });
            at = last.max(at + 1);
        } else {
            at += 1;
        }
    }
    found
}

/// How the mark is written with ASCII.
pub fn plain(mark: &str, role: Role) -> &'static str {
    match role {
        Role::Apostrophe => "'",
        Role::Ellipsis => "...",
        Role::Range => "-",
        Role::Dash => " - ",
        _ if mark.contains(['\'', '‘', '’', '‚', '‛', '‹', '›']) => "'",
        _ => "\"",
    }
}

struct Around<'a> {
    chars: &'a [(usize, char)],
    at: usize,
    c: char,
    before: Option<char>,
    after: Option<char>,
}

impl<'a> Around<'a> {
    fn new(_: &str, chars: &'a [(usize, char)], at: usize) -> Around<'a> {
        let side = |index: Option<usize>| index.and_then(|i| chars.get(i)).map(|(_, c)| *c);
        Around {
            chars,
            at,
            c: chars[at].1,
            before: side(at.checked_sub(1)),
            after: side(Some(at + 1)),
        }
    }

    /// The role of this character, and the first and the one-past-last character of the mark.
    fn role(&self, open_singles: &mut usize) -> Option<(Role, usize, usize)> {
        let one = |role| Some((role, self.at, self.at + 1));
        match self.c {
            '‘' | '‚' if self.opens() => {
                *open_singles += 1;
                one(Role::Open)
            }
            '"' | '”' | '‟' | '“' => one(if self.opens() { Role::Open } else { Role::Close }),
            '‘' => {
                *open_singles = open_singles.saturating_sub(1);
                one(Role::Close)
            }
            '„' => one(Role::Open),
            '‚' => {
                *open_singles += 1;
                one(Role::Open)
            }
            '«' | '‹' | '»' | '›' => Some(self.guillemet()),
            '\'' | '’' | '‛' => one(self.single(open_singles)),
            '…' => one(Role::Ellipsis),
            '.' if self.is_three_dots() => Some((Role::Ellipsis, self.at, self.at + 3)),
            '-' | '–' | '—' | '―' | '‒' => self.dash(),
            _ => None,
        }
    }

    fn opens(&self) -> bool {
        self.after.is_some_and(|c| !c.is_whitespace())
            && self.before.is_none_or(|c| c.is_whitespace() || "([{-–—/'‘“\"«¿¡".contains(c))
    }

    fn is_three_dots(&self) -> bool {
        let dot = |offset| self.chars.get(self.at + offset).is_some_and(|(_, c)| *c == '.');
        self.before != Some('.') && dot(1) && dot(2) && !dot(3)
    }

    fn guillemet(&self) -> (Role, usize, usize) {
        let space = |c: Option<char>| c.is_some_and(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}'));
        let points_left = matches!(self.c, '«' | '‹');
        let opens = match (space(self.before) || self.before.is_none(), space(self.after)) {
            (true, false) => self.after.is_some(),
            (false, true) => false,
            _ => points_left,
        };
        match opens {
            true if points_left && space(self.after) => (Role::Open, self.at, self.at + 2),
            true => (Role::Open, self.at, self.at + 1),
            false if !points_left && space(self.before) => (Role::Close, self.at - 1, self.at + 1),
            false => (Role::Close, self.at, self.at + 1),
        }
    }

    fn single(&self, open_singles: &mut usize) -> Role {
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        if word(self.before) && word(self.after) {
            return Role::Apostrophe;
        }
        if self.opens() && !self.after.is_some_and(char::is_numeric) {
            *open_singles += 1;
            return Role::Open;
        }
        // A quotation of several sentences closes where it did not open: `investigation.'`
        let ends = self.before.is_some_and(|c| ".!?…".contains(c)) && !word(self.after);
        if ends || (*open_singles > 0 && !word(self.after)) {
            *open_singles = open_singles.saturating_sub(1);
            return Role::Close;
        }
        Role::Apostrophe
    }

    fn dash(&self) -> Option<(Role, usize, usize)> {
        let space = |c: Option<char>| c.is_some_and(|c| c.is_whitespace() && c != '\n');
        let double = self.c == '-' && self.after == Some('-');
        let end = self.at + if double { 2 } else { 1 };
        let after = self.chars.get(end).map(|(_, c)| *c);
        if space(self.before) && space(after) {
            return Some((Role::Dash, self.at - 1, end + 1));
        }
        let (before, after) = (self.before?, after?);
        if before.is_numeric() && after.is_numeric() {
            return (self.c != '-').then_some((Role::Range, self.at, end));
        }
        let is_between_words = before.is_alphanumeric() && after.is_alphanumeric();
        match self.c {
            '—' | '―' if after.is_alphanumeric() && !before.is_whitespace() => {
                Some((Role::Dash, self.at, end))
            }
            _ if !is_between_words => None,
            '–' | '‒' => Some((Role::Range, self.at, end)),
            _ if double => Some((Role::Dash, self.at, end)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(text: &str) -> Vec<(&str, Role)> {
        marks(text).into_iter().map(|mark| (&text[mark.range], mark.role)).collect()
    }

    #[test]
    fn quotes_of_every_style_open_and_close() {
        for text in
            ["“a b”, c", "‘a b’, c", "\"a b\", c", "'a b', c", "«a b», c", "„a b“, c", "‹a b›, c"]
        {
            let found: Vec<Role> = roles(text).into_iter().map(|(_, role)| role).collect();

            assert_eq!(found, [Role::Open, Role::Close], "{text}");
        }
    }

    #[test]
    fn apostrophes_are_not_quotes() {
        assert_eq!(roles("It’s the boys’ day").len(), 2);
        assert!(roles("It’s the boys’ day").iter().all(|(_, role)| *role == Role::Apostrophe));
    }

    #[test]
    fn dashes_come_with_their_spaces_and_ranges_without() {
        assert_eq!(
            roles("a – b—c 3–0 x-y"),
            [(" – ", Role::Dash), ("—", Role::Dash), ("–", Role::Range)]
        );
    }

    #[test]
    fn french_quotes_take_their_inner_spaces_along() {
        assert_eq!(roles("« oui »"), [("« ", Role::Open), (" »", Role::Close)]);
    }
}
