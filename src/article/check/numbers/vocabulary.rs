//! The words of one language, ready to look up.

use std::collections::{HashMap, HashSet};

use super::words::{Meaning, Sureness, Words, everywhere};

/// The words of one language, ready to look up.
pub struct Vocabulary {
    words: HashMap<&'static str, Meaning>,
    stems: HashMap<&'static str, Meaning>,
    /// Parts of compounds, longest first, where the language makes them.
    pub pieces: Vec<(&'static str, Meaning)>,
    /// The first bytes of all pieces, so that most words are passed over at once.
    pub piece_starts: HashSet<[u8; 3]>,
    /// What may follow a number inside one word.
    pub endings: Vec<&'static str>,
    /// Whether the language's number words are known.
    pub knows_numbers: bool,
    /// Whether the language's months are known.
    pub knows_months: bool,
    /// Whether its words for percentages and currencies are known.
    pub knows_marks: bool,
}

/// How many letters a stem may be followed by.
const MOST_ENDING: usize = 4;

impl Vocabulary {
    /// Made of what a language's file lists.
    pub fn new(words: &Words) -> Vocabulary {
        let mut vocabulary = Vocabulary {
            words: HashMap::new(),
            stems: HashMap::new(),
            pieces: Vec::new(),
            piece_starts: HashSet::new(),
            endings: words.endings.split_whitespace().collect(),
            knows_numbers: !words.numbers.is_empty(),
            knows_months: !words.months.is_empty(),
            knows_marks: !words.currencies.is_empty(),
        };
        vocabulary.add_all(&everywhere::WORDS);
        vocabulary.add_all(words);
        if !words.pieces.is_empty() {
            vocabulary.add_pieces(words);
        }
        vocabulary
    }

    fn add_all(&mut self, words: &Words) {
        self.add_counted(words.weak, |n| Meaning::Number(n, Sureness::Weak));
        self.add_counted(words.ordinals, |n| Meaning::Number(n, Sureness::Soft));
        self.add_counted(words.numbers, number);
        self.add_counted(words.scales, |n| Meaning::Scale(small(n)));
        self.add_each(words.months, |n| Meaning::Month(n, false));
        self.add_each(words.weekdays, Meaning::Weekday);
        for entry in words.currencies.split(';').chain(words.measures.split(';')) {
            let mut forms = entry.split_whitespace();
            let Some(name) = forms.next() else { continue };
            let is_currency = name.len() == 3 && name.bytes().all(|b| b.is_ascii_uppercase());
            let meaning =
                if is_currency { Meaning::Currency(name) } else { Meaning::Measure(name) };
            forms.for_each(|form| self.add(form, meaning));
        }
        let lists = [
            (words.hundreds, Meaning::Hundred),
            (words.halves, Meaning::Half),
            (words.joiners, Meaning::Joiner),
            (words.percent, Meaning::Percent),
            (words.minus, Meaning::Minus),
            (words.decades, Meaning::Decade),
            (words.centuries, Meaning::Century),
        ];
        for (list, meaning) in lists {
            list.split_whitespace().for_each(|form| self.add(form, meaning));
        }
        for form in words.doubtful_months.split_whitespace() {
            if let Some(Meaning::Month(_, is_doubtful)) = self.words.get_mut(form) {
                *is_doubtful = true;
            }
        }
    }

    fn add_counted(&mut self, list: &'static str, meaning: impl Fn(u64) -> Meaning) {
        for entry in list.split(';') {
            let mut forms = entry.split_whitespace();
            let Some(number) = forms.next() else { continue };
            let number = number.parse().expect("an entry begins with its number");
            forms.for_each(|form| self.add(form, meaning(number)));
        }
    }

    fn add_each(&mut self, list: &'static str, meaning: impl Fn(u8) -> Meaning) {
        for (at, forms) in list.split(';').enumerate() {
            let number = small(at as u64 + 1);
            forms.split_whitespace().for_each(|form| self.add(form, meaning(number)));
        }
    }

    fn add(&mut self, form: &'static str, meaning: Meaning) {
        match form.strip_suffix('*') {
            Some(stem) => self.stems.insert(stem, meaning),
            None => self.words.insert(form, meaning),
        };
    }

    fn add_pieces(&mut self, words: &Words) {
        let is_part = |meaning: &Meaning| {
            matches!(meaning, Meaning::Number(..) | Meaning::Hundred | Meaning::Scale(_))
        };
        self.pieces = self.words.iter().map(|(form, meaning)| (*form, *meaning)).collect();
        self.pieces.retain(|(form, meaning)| is_part(meaning) && form.len() > 2);
        for entry in words.pieces.split(';') {
            let mut forms = entry.split_whitespace();
            let number = forms.next().and_then(|n| n.parse().ok()).expect("a piece has its number");
            self.pieces.extend(forms.map(|form| (form, Meaning::Number(number, Sureness::Soft))));
        }
        self.piece_starts = self.pieces.iter().filter_map(|(form, _)| start_of(form)).collect();
        self.pieces.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
    }

    /// What a word in lower case means.
    pub fn meaning(&self, word: &str) -> Meaning {
        if let Some(meaning) = self.words.get(word) {
            return *meaning;
        }
        if self.stems.is_empty() {
            return Meaning::Nothing;
        }
        let cuts = word.char_indices().rev().map(|(at, _)| at).take(MOST_ENDING);
        let stems = std::iter::once(word.len()).chain(cuts).map(|at| &word[..at]);
        stems.into_iter().find_map(|stem| self.stems.get(stem)).copied().unwrap_or(Meaning::Nothing)
    }
}

/// The first three bytes of a word.
pub fn start_of(word: &str) -> Option<[u8; 3]> {
    word.as_bytes().first_chunk().copied()
}

/// Small numbers are often said otherwise (`both`, `a couple`); large ones are not.
fn number(number: u64) -> Meaning {
    Meaning::Number(
        number,
        if number <= 12 || number == 100 { Sureness::Soft } else { Sureness::Firm },
    )
}

fn small(number: u64) -> u8 {
    u8::try_from(number).expect("powers of ten, months and weekdays are small")
}
