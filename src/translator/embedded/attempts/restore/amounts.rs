//! Finds the numbers of the source in the answer and gives them their currency signs.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{
    super::{
        super::prepare::{
            Sign,
            numbers::{Number, Style, numbers},
        },
        place,
        reckon::{Fate, is_morning, reckon},
    },
    Change, Missing, Work, search,
};

impl Work<'_> {
    pub(super) fn numbers(&mut self) {
        let source: Vec<(usize, &Number)> = self
            .prepared
            .numbers
            .iter()
            .enumerate()
            .filter(|(_, n)| !self.is_covered(&n.range))
            .collect();
        if source.is_empty() {
            return;
        }
        let to = Style::of(&self.setting.pair.to);
        let answer: Vec<Number> = numbers(&self.answer.text, to)
            .into_iter()
            .filter(|n| !self.is_taken(&n.range))
            .collect();
        let wanted: Vec<&Number> = source.iter().map(|(_, number)| *number).collect();
        let fates = reckon(&wanted, self.source, &answer, &self.answer.text);
        for ((index, number), fate) in source.iter().zip(fates) {
            let signs: Vec<&Sign> =
                self.prepared.signs.iter().filter(|sign| sign.number == *index).collect();
            let written = to.write(number);
            let ask_at = self.prepared.ask.after(number.range.clone()).start;
            let fate = match fate {
                Fate::Same(at)
                    if self.missing == Missing::Report
                        && self.is_behind_stop(ask_at, &answer[at].range) =>
                {
                    Fate::Lost
                }
                fate => fate,
            };
            let found = match fate {
                Fate::Same(at) => Some(answer[at].range.clone()),
                Fate::Misspelt(at) => {
                    self.changes.push(Change::new(answer[at].range.clone(), written));
                    Some(answer[at].range.clone())
                }
                Fate::Reworded if signs.is_empty() => None,
                Fate::Reworded | Fate::Lost => {
                    self.lose_number(number, &signed(&written, &signs), &answer)
                }
            };
            if let Some(range) = found {
                self.taken.push(range.clone());
                self.places.insert(number.range.start, range.clone());
                if matches!(fate, Fate::Same(_)) && is_morning(number, self.source) {
                    self.no_afternoon(&range);
                }
                if matches!(fate, Fate::Same(_) | Fate::Misspelt(_)) {
                    for sign in signs {
                        self.sign(&sign.written, sign.is_behind, &range);
                    }
                }
            }
        }
    }

    /// The models read `10h15` as `10:15 p.m.`, which is another time.
    fn no_afternoon(&mut self, hour: &Range<usize>) {
        let Some(found) = AFTERNOON.captures(&self.answer.text[hour.end..]) else { return };
        let (minutes, afternoon) = (found.get(1), found.get(2).expect("the group is not optional"));
        let range = hour.end + afternoon.start()..hour.end + afternoon.end();
        let is_last = !self.answer.text[range.end..].contains(char::is_alphanumeric);
        let text = match minutes {
            None => " a.m.",
            Some(_) if is_last && afternoon.as_str().ends_with('.') && self.has_stop() => ".",
            Some(_) => "",
        };
        self.changes.push(Change::new(range, text));
    }

    /// A number the answer has and the source does not, at the right place, is the lost one.
    fn lose_number(
        &mut self,
        number: &Number,
        text: &str,
        answer: &[Number],
    ) -> Option<Range<usize>> {
        if self.missing == Missing::Report {
            self.lost.push(number.range.start);
            return None;
        }
        let ask = self.prepared.ask.after(number.range.clone());
        let aligned = place::aligned(self.answer, &ask);
        let wrong = answer.iter().find(|other| {
            !self.is_taken(&other.range)
                && aligned.as_ref().is_some_and(|range| {
                    range.start < other.range.end && other.range.start < range.end
                })
        });
        if let Some(wrong) = wrong {
            self.changes.push(Change::new(wrong.range.clone(), text));
            return Some(wrong.range.clone());
        }
        let is_share = self.source[number.range.end..].starts_with('%');
        let is_bare = is_share && !self.answer.text.contains('%');
        let text = if is_bare { format!("{text}%") } else { text.to_owned() };
        self.insert_near(&ask, &text, number.range.start);
        None
    }

    /// Puts the source's sign in place of the dollars the model was told.
    fn sign(&mut self, written: &str, is_behind: bool, number: &Range<usize>) {
        let sign = search::dollars(&self.answer.text, number);
        if let Some(range) = sign {
            self.taken.push(range.clone());
            self.changes.push(Change::new(range, ""));
        }
        let at = if is_behind { number.end } else { number.start };
        self.changes.push(Change::new(at..at, written));
    }
}

/// Behind an hour: its minutes, and the mark of the afternoon.
static AFTERNOON: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^([:h]\d\d)?( ?[pP](?:\.? ?[mM]\b\.?))").expect("the pattern is fixed")
});

/// The number with its signs, as it is put in where the model left it out.
fn signed(number: &str, signs: &[&Sign]) -> String {
    signs.iter().fold(number.to_owned(), |text, sign| {
        if sign.is_behind { text + &sign.written } else { sign.written.clone() + &text }
    })
}
