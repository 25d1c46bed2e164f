//! Where everything stays, and where inside of that nothing does: `translate="no"` around
//! `translate="yes"`, as deep as a page likes.

/// The elements around one place that say whether their words stay, the innermost last.
#[derive(Default)]
pub struct Shields(Vec<Shield>);

struct Shield {
    /// Its last token.
    until: usize,
    holds: bool,
}

impl Shields {
    /// Up to this token everything stays.
    pub fn raise(&mut self, until: usize) {
        self.0.push(Shield { until, holds: true });
    }

    /// Up to this token nothing stays that only the elements around say.
    pub fn lift(&mut self, until: usize) {
        self.0.push(Shield { until, holds: false });
    }

    /// Whether the token at `at` stays; asked in the order of tokens.
    pub fn hold(&mut self, at: usize) -> bool {
        while self.0.last().is_some_and(|shield| shield.until <= at) {
            self.0.pop();
        }
        self.0.last().is_some_and(|shield| shield.holds)
    }
}
