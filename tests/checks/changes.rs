//! Ways to falsify a translation, one change at a time.

/// Makes every change of one kind that a text has a place for.
pub type Change = fn(&str) -> Vec<String>;

/// Changes of numbers, and how many of them are not found in both Portuguese translations together.
///
/// One digit: measures that the translator converted and that are still as round as the new number
/// says (`61 cm` for two feet). One digit dropped: `2:30` for `02:30` is no change. A number dropped:
/// the translator wrote digits for a word of the source, and words may be missing. Words: the new word
/// answers another of the source.
pub const OF_NUMBERS: &[(&str, Change, usize)] = &[
    ("one digit is another", one_digit, 6),
    ("two digits change places", swapped_digits, 0),
    ("one digit is dropped", dropped_digit, 1),
    ("one digit is added", added_digit, 0),
    ("one number is dropped", dropped_number, 7),
    ("ten times as much", tenfold, 0),
    ("a thousand times as much or as little", moved_separator, 0),
    ("a percentage is none", lost_percent, 0),
    ("another currency", other_currency, 0),
    ("another month", other_month, 0),
    ("another year", other_year, 0),
    ("a sign appears", new_sign, 0),
    ("a million is a thousand million", other_scale, 0),
    ("a number word is another", other_word, 7),
];

/// Changes of the rest, and how many are not found.
pub const OF_TEXT: &[(&str, Change, usize)] = &[
    ("the second half is missing", half, 40),
    ("the end mark is missing", lost_end, 1),
    ("four words again and again", looped, 0),
    ("a word in another script", other_script, 0),
];

fn other_script(text: &str) -> Vec<String> {
    replaced(text, " o ", " самолет ")
}

/// The text with each of some ranges replaced, one at a time.
fn at_each(text: &str, places: Vec<(usize, usize)>, new: impl Fn(&str) -> String) -> Vec<String> {
    let change = |(start, end): (usize, usize)| {
        format!("{}{}{}", &text[..start], new(&text[start..end]), &text[end..])
    };
    places.into_iter().map(change).filter(|changed| changed != text).collect()
}

/// Runs of ASCII digits with separators inside them, those inside addresses aside.
fn numbers(text: &str) -> Vec<(usize, usize)> {
    let (mut found, mut start) = (Vec::new(), None);
    let bytes = text.as_bytes();
    for at in 0..=bytes.len() {
        let is_digit = bytes.get(at).is_some_and(u8::is_ascii_digit);
        let is_inner = bytes.get(at).is_some_and(|b| b".,".contains(b))
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        match start {
            None if is_digit => start = Some(at),
            Some(from) if !is_digit && !is_inner => {
                found.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    found
}

fn digits(text: &str) -> Vec<usize> {
    text.bytes().enumerate().filter(|(_, b)| b.is_ascii_digit()).map(|(at, _)| at).collect()
}

fn one_digit(text: &str) -> Vec<String> {
    let next = |digit: &str| ((digit.as_bytes()[0] - b'0' + 1) % 10).to_string();
    at_each(text, digits(text).into_iter().map(|at| (at, at + 1)).collect(), next)
}

fn swapped_digits(text: &str) -> Vec<String> {
    let pairs = digits(text).into_iter().map(|at| (at, at + 2));
    let pairs =
        pairs.filter(|(_, end)| text.as_bytes().get(end - 1).is_some_and(u8::is_ascii_digit));
    at_each(text, pairs.collect(), |two| two.chars().rev().collect())
}

fn dropped_digit(text: &str) -> Vec<String> {
    let long = numbers(text).into_iter().filter(|(start, end)| end - start > 1);
    at_each(text, long.map(|(start, _)| (start, start + 1)).collect(), |_| String::new())
}

fn added_digit(text: &str) -> Vec<String> {
    at_each(text, numbers(text), |number| format!("{number}7"))
}

fn dropped_number(text: &str) -> Vec<String> {
    at_each(text, numbers(text), |_| String::new())
}

fn tenfold(text: &str) -> Vec<String> {
    let whole = numbers(text).into_iter().filter(|(start, end)| !text[*start..*end].contains(','));
    at_each(text, whole.collect(), |number| format!("{number}0"))
}

fn moved_separator(text: &str) -> Vec<String> {
    let separated =
        numbers(text).into_iter().filter(|(start, end)| text[*start..*end].contains(['.', ',']));
    at_each(text, separated.collect(), |number| {
        if number.contains('.') {
            number.replacen('.', ",", 1)
        } else {
            number.replacen(',', "", 1)
        }
    })
}

/// Each place where `old` stands.
fn replaced(text: &str, old: &str, new: &str) -> Vec<String> {
    let places = text.match_indices(old).map(|(at, found)| (at, at + found.len())).collect();
    at_each(text, places, |_| new.to_owned())
}

fn all_replaced(text: &str, replacements: &[(&str, &str)]) -> Vec<String> {
    replacements.iter().flat_map(|(old, new)| replaced(text, old, new)).collect()
}

fn lost_percent(text: &str) -> Vec<String> {
    all_replaced(text, &[("%", ""), (" por cento", "")])
}

fn other_currency(text: &str) -> Vec<String> {
    all_replaced(
        text,
        &[
            ("dólares", "euros"),
            ("libras", "euros"),
            ("euros", "dólares"),
            ("US$", "€"),
            ("£", "€"),
            ("USD", "EUR"),
        ],
    )
}

fn other_month(text: &str) -> Vec<String> {
    all_replaced(
        text,
        &[
            ("de janeiro", "de março"),
            ("de fevereiro", "de maio"),
            ("de abril", "de agosto"),
            ("de maio ", "de junho "),
            ("de julho", "de junho"),
            ("de setembro", "de outubro"),
            ("de outubro", "de novembro"),
            ("de novembro", "de dezembro"),
            ("de dezembro", "de janeiro"),
        ],
    )
}

fn other_year(text: &str) -> Vec<String> {
    let is_year = |(start, end): &(usize, usize)| {
        text[*start..*end].parse().is_ok_and(|year: u32| (1900..2030).contains(&year))
            && end - start == 4
    };
    let years = numbers(text).into_iter().filter(is_year).collect();
    at_each(text, years, |year| (year.parse::<u32>().unwrap() + 1).to_string())
}

fn new_sign(text: &str) -> Vec<String> {
    let starts = numbers(text).into_iter().filter(|(start, _)| text[..*start].ends_with(' '));
    at_each(text, starts.collect(), |number| format!("-{number}"))
}

fn other_scale(text: &str) -> Vec<String> {
    all_replaced(
        text,
        &[
            ("mil milhões", "milhões"),
            (" milhões", " mil milhões"),
            ("bilhões", "milhões"),
            (" mil ", " "),
        ],
    )
}

fn other_word(text: &str) -> Vec<String> {
    all_replaced(
        text,
        &[
            (" dois ", " três "),
            (" duas ", " três "),
            (" três ", " quatro "),
            (" quatro ", " cinco "),
            (" cinco ", " seis "),
            (" seis ", " sete "),
            (" sete ", " nove "),
            (" dez ", " doze "),
            (" vinte ", " trinta "),
        ],
    )
}

/// The first half of the words of a text that has some.
fn half(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').collect();
    if words.len() < 8 {
        return Vec::new();
    }
    vec![words[..words.len() / 2].join(" ")]
}

fn lost_end(text: &str) -> Vec<String> {
    text.strip_suffix('.').map(str::to_owned).into_iter().collect()
}

fn looped(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let Some(four) = words.get(2..6).map(|four| four.join(" ")) else { return Vec::new() };
    vec![format!("{} {four} {four} {four} {}", words[..2].join(" "), words[2..].join(" "))]
}
