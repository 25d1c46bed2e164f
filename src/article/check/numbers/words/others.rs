//! Languages of which only the words beside digits are known.

use super::{Words, everywhere::NONE};

pub const WORDS: &[(&str, Words)] = &[
    (
        "nl",
        Words {
            scales: "3 duizend; 6 miljoen; 9 miljard; 12 biljoen",
            percent: "procent",
            months: "januari jan; februari feb; maart; april; mei; juni; juli; augustus; september sept; \
                 oktober okt; november nov; december dec",
            decades: "jaren",
            ..NONE
        },
    ),
    (
        "tr",
        Words {
            scales: "3 bin; 6 milyon; 9 milyar; 12 trilyon",
            percent: "yüzde",
            months: "ocak*; şubat*; mart*; nisan*; mayıs*; haziran*; temmuz*; ağustos*; eylül*; ekim*; \
                 kasım*; aralık*",
            doubtful_months: "ocak ekim mart",
            ..NONE
        },
    ),
    (
        "cs",
        Words {
            scales: "3 tisíc tisíce tisíců; 6 milion* milión*; 9 miliard*; 12 bilion*",
            percent: "procent* procento",
            months: "leden ledna lednu; únor února únoru; březen března březnu; duben dubna dubnu; \
                 květen května květnu; červen června červnu; červenec července červenci; \
                 srpen srpna srpnu; září; říjen října říjnu; listopad*; prosinec prosince prosinci",
            ..NONE
        },
    ),
    (
        "sv",
        Words {
            scales: "3 tusen; 6 miljon miljoner; 9 miljard miljarder; 12 biljon biljoner",
            percent: "procent",
            ..NONE
        },
    ),
    (
        "da",
        Words {
            scales: "3 tusind; 6 million millioner; 9 milliard milliarder; 12 billion billioner",
            percent: "procent",
            ..NONE
        },
    ),
    (
        "nb",
        Words {
            scales: "3 tusen; 6 million millioner; 9 milliard milliarder; 12 billion billioner",
            percent: "prosent",
            ..NONE
        },
    ),
    (
        "ro",
        Words {
            scales: "3 mie mii; 6 milion milioane; 9 miliard miliarde; 12 trilion trilioane",
            percent: "procent procente",
            ..NONE
        },
    ),
    (
        "hu",
        Words {
            scales: "3 ezer*; 6 millió*; 9 milliárd*; 12 billió*",
            percent: "százalék*",
            ..NONE
        },
    ),
    ("zh", Words { scales: "2 百; 3 千; 4 万 萬; 8 亿 億; 12 兆", ..NONE }),
    ("ja", Words { scales: "2 百; 3 千; 4 万; 8 億; 12 兆", ..NONE }),
    ("ko", Words { scales: "3 천; 4 만; 8 억; 12 조", percent: "퍼센트", ..NONE }),
];
