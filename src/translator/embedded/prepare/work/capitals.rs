//! Writes a shouted text as a sentence, word by word.

use std::ops::Range;

use super::{
    super::{
        casing::{self, Truecaser},
        edited::Change,
        scan::{Find, Kind},
        words::words,
    },
    Work,
};

impl Work<'_> {
    /// Writes what is shouted as a sentence.
    pub(in super::super) fn lower_capitals(&mut self, finds: &[Find]) {
        let truecaser = Truecaser {
            vocabulary: self.setting.vocabulary,
            context: self.setting.context,
            language: self.setting.pair.from.language(),
        };
        self.prepared.is_capitals = true;
        let mut is_first = true;
        let mut covered =
            finds.iter().filter(|find| !matches!(find.kind, Kind::Name { .. })).peekable();
        for range in words(self.source) {
            while covered.peek().is_some_and(|find| find.range.end <= range.start) {
                covered.next();
            }
            if covered.peek().is_some_and(|find| find.range.start < range.end) {
                is_first = false;
                continue;
            }
            let (before, after) = around(self.source, &range);
            let starts = is_first || ends_sentence(before);
            is_first = false;
            self.lower_word(&range, &truecaser, before, after, starts);
        }
    }

    fn lower_word(
        &mut self,
        range: &Range<usize>,
        truecaser: &Truecaser<'_>,
        before: &str,
        after: &str,
        starts: bool,
    ) {
        let kept = self.prepared.kept.iter().rposition(|kept| kept.source == *range);
        let source = &self.source[range.clone()];
        let is_read = self.setting.vocabulary.reads(&source.to_lowercase());
        let mut written = match kept {
            // A word in foreign letters is a name more often than not.
            Some(index) if !is_read => {
                casing::title(&self.prepared.kept[index].sent.to_lowercase())
            }
            _ => truecaser.write(source, before, after),
        };
        if starts {
            written = casing::title(&written);
        }
        match kept {
            Some(index) => {
                let change = self.changes.iter_mut().find(|change| change.range == *range);
                change.expect("kept words are sent").text.clone_from(&written);
                self.prepared.kept[index].sent = written;
            }
            None if written != self.source[range.clone()] => {
                self.changes.push(Change::new(range.clone(), written));
            }
            None => {}
        }
    }
}

/// A little of what stands before and behind a word.
fn around<'a>(text: &'a str, range: &Range<usize>) -> (&'a str, &'a str) {
    let mut start = range.start.saturating_sub(24);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    (&text[start..range.start], &text[range.end..])
}

fn ends_sentence(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '"', '“', '”', '\'', '‘']);
    before.ends_with(['!', '?']) || (before.ends_with('.') && !before.ends_with(".."))
}
