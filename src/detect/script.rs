//! Which script words are written in.

/// A script, by its ISO 15924 code; Japanese and Korean mixtures are one each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Script(pub &'static str);

/// Letters and their marks of each script in words, most first.
pub fn counts(words: &str) -> Vec<(Script, usize)> {
    let mut of_block = [0usize; RANGES.len()];
    let mut block = 0;
    for code in words.chars().map(u32::from).filter(|code| *code >= RANGES[0].0) {
        // The next letter is mostly in the block of the last one.
        if code < RANGES[block].0 || code > RANGES[block].1 {
            let Some(other) = block_of(code) else { continue };
            block = other;
        }
        of_block[block] += 1;
    }
    let mut counts: Vec<(Script, usize)> = Vec::new();
    for ((_, _, name), of_block) in RANGES.iter().zip(of_block).filter(|(_, count)| *count > 0) {
        match counts.iter_mut().find(|(seen, _)| seen.0 == *name) {
            Some((_, count)) => *count += of_block,
            None => counts.push((Script(name), of_block)),
        }
    }
    join_japanese(&mut counts);
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

/// Whether it is a letter: what is written most is told here, the rest of Unicode is looked up.
pub fn is_letter(sign: char) -> bool {
    matches!(sign,
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2af}'
        | '\u{391}'..='\u{3a1}' | '\u{3a3}'..='\u{3ce}' | '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' | '\u{561}'..='\u{587}'
        | '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{657}' | '\u{904}'..='\u{93b}' | '\u{93e}'..='\u{94c}'
        | '\u{10d0}'..='\u{10fa}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}'
        | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
        || (!sign.is_ascii() && sign.is_alphabetic())
}

/// Whether a text has so many letters; reads no more of it than that takes.
pub fn has_letters(text: &str, at_least: usize) -> bool {
    text.chars().filter(|sign| is_letter(*sign)).take(at_least).count() == at_least
}

/// Where in [`RANGES`] a letter stands; `None` for one we have no name for.
fn block_of(code: u32) -> Option<usize> {
    let block = RANGES.partition_point(|(start, _, _)| *start <= code).checked_sub(1)?;
    (code <= RANGES[block].1).then_some(block)
}

/// Kana make the Han letters beside them Japanese.
fn join_japanese(counts: &mut Vec<(Script, usize)>) {
    let of = |counts: &[(Script, usize)], name| {
        counts.iter().find(|(script, _)| script.0 == name).map_or(0, |(_, count)| *count)
    };
    let (kana, han) = (of(counts, "Jpan"), of(counts, "Hani"));
    if kana * 20 >= han && kana > 0 {
        counts.retain(|(script, _)| script.0 != "Hani");
        if let Some((_, count)) = counts.iter_mut().find(|(script, _)| script.0 == "Jpan") {
            *count += han;
        }
    }
}

/// First and last letter of blocks of Unicode and their script, ascending.
const RANGES: &[(u32, u32, &str)] = &[
    (0x41, 0x24f, "Latn"),
    (0x250, 0x2af, "Latn"),
    (0x370, 0x3ff, "Grek"),
    (0x400, 0x52f, "Cyrl"),
    (0x531, 0x58f, "Armn"),
    (0x590, 0x5ff, "Hebr"),
    (0x600, 0x6ff, "Arab"),
    (0x750, 0x77f, "Arab"),
    (0x8a0, 0x8ff, "Arab"),
    (0x900, 0x97f, "Deva"),
    (0x980, 0x9ff, "Beng"),
    (0xa00, 0xa7f, "Guru"),
    (0xa80, 0xaff, "Gujr"),
    (0xb00, 0xb7f, "Orya"),
    (0xb80, 0xbff, "Taml"),
    (0xc00, 0xc7f, "Telu"),
    (0xc80, 0xcff, "Knda"),
    (0xd00, 0xd7f, "Mlym"),
    (0xd80, 0xdff, "Sinh"),
    (0xe00, 0xe7f, "Thai"),
    (0xe80, 0xeff, "Laoo"),
    (0xf00, 0xfff, "Tibt"),
    (0x1000, 0x109f, "Mymr"),
    (0x10a0, 0x10ff, "Geor"),
    (0x1100, 0x11ff, "Hang"),
    (0x1200, 0x139f, "Ethi"),
    (0x1780, 0x17ff, "Khmr"),
    (0x1c80, 0x1c8f, "Cyrl"),
    (0x1c90, 0x1cbf, "Geor"),
    (0x1e00, 0x1eff, "Latn"),
    (0x1f00, 0x1fff, "Grek"),
    (0x2d00, 0x2d2f, "Geor"),
    (0x2de0, 0x2dff, "Cyrl"),
    (0x3005, 0x3007, "Hani"),
    (0x3041, 0x30ff, "Jpan"),
    (0x3130, 0x318f, "Hang"),
    (0x31f0, 0x31ff, "Jpan"),
    (0x3400, 0x4dbf, "Hani"),
    (0x4e00, 0x9fff, "Hani"),
    (0xa640, 0xa69f, "Cyrl"),
    (0xac00, 0xd7a3, "Hang"),
    (0xf900, 0xfaff, "Hani"),
    (0xfb00, 0xfb06, "Latn"),
    (0xfb1d, 0xfb4f, "Hebr"),
    (0xfb50, 0xfdff, "Arab"),
    (0xfe70, 0xfefc, "Arab"),
    (0xff21, 0xff5a, "Latn"),
    (0xff66, 0xff9f, "Jpan"),
    (0x20000, 0x323af, "Hani"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_ascending_and_apart() {
        assert!(RANGES.iter().all(|(start, end, _)| start <= end));
        assert!(RANGES.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }

    #[test]
    fn what_is_called_a_letter_is_one() {
        let wrong = ('\0'..=char::MAX).find(|sign| is_letter(*sign) != sign.is_alphabetic());

        assert_eq!(wrong, None);
    }

    #[test]
    fn kana_claim_the_han_letters_beside_them() {
        assert_eq!(counts("東京都の天気"), [(Script("Jpan"), 6)]);
        assert_eq!(counts("中国人民"), [(Script("Hani"), 4)]);
    }

    #[test]
    fn letters_are_counted_script_by_script() {
        assert_eq!(counts("Київ NATO Рада"), [(Script("Cyrl"), 8), (Script("Latn"), 4)]);
    }
}
