//! What a second try does about what the first one lost.

use std::ops::Range;

use super::{
    super::{Effort, Lost, carriers, edited::Change, glyphs::Mark},
    Work,
};

impl Work<'_> {
    /// A number the first try lost is written the other way in the second, or carried.
    pub(in super::super) fn protect_lost_numbers(&mut self, lost: &Lost) {
        if self.effort != Effort::Carried {
            return;
        }
        let wanted: Vec<Range<usize>> = self
            .prepared
            .numbers
            .iter()
            .map(|number| number.range.clone())
            .filter(|range| lost.contains(&range.start))
            .filter(|range| !self.changes.iter().any(|change| overlaps(&change.range, range)))
            .collect();
        for range in wanted {
            let index = self.prepared.numbers.iter().position(|number| number.range == range);
            let index = index.expect("wanted ranges are ranges of numbers");
            let number = &self.prepared.numbers[index];
            let written = self.to.write(number);
            if written != number.text {
                // The target's own writing is copied more often, and reads as a number.
                self.changes.push(Change::new(range, written));
                continue;
            }
            let Some(sent) = self.carriers.next(carriers::Style::Name) else { continue };
            let (range, original) = self.amount(index);
            let is_inside = |change: &Change| {
                range.start <= change.range.start && change.range.end <= range.end
            };
            self.changes.retain(|change| !is_inside(change));
            self.changes.push(Change::new(range.clone(), sent.clone()));
            self.push_kept(range, sent, true, true);
            self.prepared.kept.last_mut().expect("just pushed").original = original;
        }
    }

    /// A number with the sign that goes with it, if any: its bytes and how the target writes it.
    fn amount(&mut self, index: usize) -> (Range<usize>, String) {
        let number = &self.prepared.numbers[index];
        let (mut range, mut written) = (number.range.clone(), self.to.write(number));
        for sign in self.prepared.signs.iter().filter(|sign| sign.number == index) {
            if sign.is_behind {
                range.end = sign.range.end;
                written.push_str(&sign.written);
            } else {
                range.start = sign.range.start;
                written.insert_str(0, &sign.written);
            }
        }
        self.prepared.signs.retain(|sign| sign.number != index);
        (range, written)
    }

    /// Quotes at the very edges that a try lost are kept outside of the next one.
    pub(in super::super) fn frame_lost_quotes(&mut self, lost: &Lost) {
        if self.effort == Effort::Natural {
            return;
        }
        let length = self.source.len();
        let is_lost = |mark: &&Mark| mark.role.is_quote() && lost.contains(&mark.range.start);
        let edge = |range: &Range<usize>| range.start == 0 || range.end == length;
        if !self.prepared.marks.iter().any(|mark| is_lost(&mark)) {
            return;
        }
        let edges: Vec<Range<usize>> = self
            .prepared
            .marks
            .iter()
            .filter(|mark| mark.role.is_quote() && edge(&mark.range))
            .filter(|mark| !self.prepared.covered.iter().any(|c| overlaps(c, &mark.range)))
            .map(|mark| mark.range.clone())
            .collect();
        for range in edges {
            let written = self.source[range.clone()].to_owned();
            if range.start == 0 {
                self.prepared.frame.0 = written;
            } else {
                self.prepared.frame.1 = written;
            }
            self.changes.retain(|change| change.range != range);
            self.prepared.covered.push(range.clone());
            self.changes.push(Change::new(range, ""));
        }
    }
}

fn overlaps(left: &Range<usize>, right: &Range<usize>) -> bool {
    left.start < right.end && right.start < left.end
}
