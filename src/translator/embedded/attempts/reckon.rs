//! Finds the numbers of the source again in the answer.
//!
//! By value first, then by writing, then by what translators rightly do with numbers: `350,000` is
//! `350 mil`, `3 p.m.` is `15h`, the `19th century` is the `século XIX`.

use super::super::prepare::numbers::Number;

/// What became of one number of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is this number of the answer.
    Same(usize),
    /// It is this number of the answer, wrongly punctuated.
    Misspelt(usize),
    /// It is expressed otherwise.
    Reworded,
    /// Nothing in the answer stands for it.
    Lost,
}

/// The fate of each number of `source`, given the numbers of the answer, each used once.
///
/// `text` is the source text around the numbers, `target` the answer.
pub fn reckon(source: &[&Number], text: &str, answer: &[Number], target: &str) -> Vec<Fate> {
    let mut free: Vec<bool> = vec![true; answer.len()];
    let mut fates = vec![Fate::Lost; source.len()];
    let rounds: [fn(&Number, &Number) -> bool; 3] = [
        |source, answer| source.value.is_some() && source.value == answer.value,
        |source, answer| source.text == answer.text && source.value.is_none(),
        |source, answer| source.digits() == answer.digits(),
    ];
    for (round, same) in rounds.iter().enumerate() {
        for (fate, number) in fates.iter_mut().zip(source) {
            if *fate != Fate::Lost {
                continue;
            }
            let found =
                (0..answer.len()).find(|index| free[*index] && same(number, &answer[*index]));
            let Some(index) = found else { continue };
            free[index] = false;
            let is_plain =
                number.value.is_some() && number.separators() > 0 && !is_clock(number, text);
            *fate = if round == 2 && is_plain { Fate::Misspelt(index) } else { Fate::Same(index) };
        }
    }
    for (fate, number) in fates.iter_mut().zip(source) {
        if *fate == Fate::Lost {
            *fate = reworded(number, text, answer, target, &mut free);
        }
    }
    fates
}

fn reworded(
    number: &Number,
    text: &str,
    answer: &[Number],
    target: &str,
    free: &mut [bool],
) -> Fate {
    let after = &text[number.range.end..];
    let digits = number.digits();
    for (index, other) in
        answer.iter().enumerate().filter(|(index, _)| free[*index]).collect::<Vec<_>>()
    {
        let behind = &target[other.range.end..];
        let (left, right) = (scaled(number, after), scaled(other, behind));
        if left == right && left.len() > 3 {
            free[index] = false;
            return Fate::Same(index);
        }
    }
    if is_clock(number, text) && is_hour_kept(number, after, answer, target) {
        return Fate::Reworded;
    }
    let is_ordinal = digits.len() <= 2
        && (after.starts_with(['º', 'ª', '°', '.']) && !after.starts_with(". ") && after.len() > 2
            || ["st", "nd", "rd", "th", "er", "e ", "o ", "a "]
                .iter()
                .any(|end| after.starts_with(end)));
    let is_decade = digits.len() == 4 && after.starts_with('s');
    if is_ordinal || (is_decade && answer.iter().any(|other| digits.ends_with(&other.digits()))) {
        return Fate::Reworded;
    }
    Fate::Lost
}

/// The number's digits with the zeros of a following "thousand".
fn scaled(number: &Number, after: &str) -> String {
    let word = after.trim_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let thousand =
        ["thousand", "mil", "mille", "tausend", "mila", "tys", "тыс", "тис", "k", "duizend"];
    let digits = number.value.as_deref().unwrap_or_default().replace('.', "");
    let decimals =
        number.value.as_deref().and_then(|value| value.split_once('.')).map_or(0, |(_, d)| d.len());
    if !thousand.contains(&word) || decimals > 3 {
        return if decimals == 0 { digits } else { String::new() };
    }
    digits + &"0".repeat(3 - decimals)
}

/// Whether the number looks like a time of day.
fn is_clock(number: &Number, text: &str) -> bool {
    let (before, after) = (&text[..number.range.start], text[number.range.end..].trim_start());
    let lower: String = after.chars().take(4).collect::<String>().to_lowercase();
    ["pm", "am", "p.m", "a.m", "h", ":"].iter().any(|mark| lower.starts_with(mark))
        || before.ends_with([':', 'h'])
}

/// Whether the answer says the same time, maybe on a clock of 12 or 24 hours.
fn is_hour_kept(number: &Number, after: &str, answer: &[Number], target: &str) -> bool {
    let parts = |text: &str| -> Vec<u32> {
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
    };
    let minute =
        after.strip_prefix([':', 'h']).map(|rest| rest.chars().take(2).collect::<String>());
    let mut wanted = parts(&number.text);
    wanted.extend(minute.as_deref().map(parts).unwrap_or_default());
    let seen: Vec<u32> = answer.iter().flat_map(|other| parts(&other.text)).collect();
    wanted.iter().all(|part| {
        *part == 0 || seen.iter().any(|other| other == part || other.abs_diff(*part) == 12)
    }) && !target.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{
        super::super::prepare::numbers::{Style, numbers},
        *,
    };

    fn fates(source: &str, answer: &str) -> Vec<Fate> {
        let style = |tag: &str| Style::of(&tag.parse().unwrap());
        let (from, to) = (numbers(source, style("en")), numbers(answer, style("pt")));
        reckon(&from.iter().collect::<Vec<_>>(), source, &to, answer)
    }

    #[test]
    fn a_number_is_found_in_the_writing_of_the_other_language() {
        assert_eq!(fates("1,234 and 62.5", "1.234 e 62,5"), [Fate::Same(0), Fate::Same(1)]);
    }

    #[test]
    fn wrong_separators_are_noticed() {
        assert_eq!(fates("1,234,567", "1,234.567"), [Fate::Misspelt(0)]);
    }

    #[test]
    fn other_words_for_a_number_are_accepted() {
        assert_eq!(fates("$350,000 bond", "350 mil dólares"), [Fate::Same(0)]);
        assert_eq!(fates("at 3 p.m. on", "às 15h na"), [Fate::Reworded]);
        assert_eq!(fates("the 19th century", "o século XIX"), [Fate::Reworded]);
    }

    #[test]
    fn another_number_is_no_excuse() {
        assert_eq!(fates("820,000 people", "880 mil pessoas"), [Fate::Lost]);
        assert_eq!(fates("in 2017", "em breve"), [Fate::Lost]);
    }
}
