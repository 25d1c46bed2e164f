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
    let is_mark = |c: char| c.is_alphabetic() || c == '.';
    let mark = after[..after.len() - after.trim_start_matches(is_mark).len()].to_lowercase();
    let is_hour = ["pm", "am", "p.m", "a.m", "h", "hs"].contains(&mark.trim_end_matches('.'));
    let digit = |c: char| c.is_ascii_digit();
    let follows = before.strip_suffix([':', 'h']).is_some_and(|start| start.ends_with(digit));
    is_hour || follows || after.strip_prefix(':').is_some_and(|rest| rest.starts_with(digit))
}

/// Whether the number is an hour before noon on a clock of 24 hours: `10h15`, `09:30`.
pub fn is_morning(number: &Number, text: &str) -> bool {
    let after = &text[number.range.end..];
    let is_whole = |rest: &str| !rest.starts_with(char::is_alphabetic);
    let is_hour = after.strip_prefix('h').is_some_and(is_whole)
        || after
            .strip_prefix(':')
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let lower = text.to_lowercase();
    let later =
        ["pm", "p.m", "tarde", "noite", "night", "afternoon", "evening", "вечора", "wieczor"];
    let is_first = !text[..number.range.start].ends_with(':');
    is_hour
        && is_first
        && number.text.parse::<u8>().is_ok_and(|hour| hour < 12)
        && !later.iter().any(|word| lower.contains(word))
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
    fn a_word_behind_a_number_makes_no_time_of_it() {
        let portuguese = Style::of(&"pt".parse().unwrap());
        for (text, is_time) in [
            ("62,5 hoje", false),
            ("3 ambos", false),
            ("3: dois", false),
            ("10h15", true),
            ("3 h.", true),
        ] {
            assert_eq!(is_clock(&numbers(text, portuguese)[0], text), is_time, "{text}");
        }
        let morning = |text| is_morning(&numbers(text, portuguese)[0], text);
        assert!(morning("10h15 e") && morning("09:30") && morning("9h"));
        assert!(!morning("22h15") && !morning("10h da noite") && !morning("10 horas"));
    }

    #[test]
    fn another_number_is_no_excuse() {
        assert_eq!(fates("820,000 people", "880 mil pessoas"), [Fate::Lost]);
        assert_eq!(fates("in 2017", "em breve"), [Fate::Lost]);
    }
}
