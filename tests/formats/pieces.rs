//! Random Markdown, the same for the same seed.

/// What stands in a line: whole words with whatever is around them.
const INLINE: &[&str] = &[
    "The bridge",
    "is closed.",
    "été",
    "слово",
    "Mr. Smith left.",
    "5 &amp; 6",
    "\\*starred\\*",
    "**bold words**",
    "*one*",
    "_under score_",
    "~~gone~~",
    "***all of it***",
    "**bold *and* more**",
    "[a link](/x?a=1&b=2 \"A title\")",
    "[*two* words][r]",
    "[Label]",
    "[Label][]",
    "<https://a.example/b>",
    "![an image](i.png 'Its title')",
    "[![alt](i.png)](/y)",
    "`let x`",
    "``a ` b``",
    "<i>inline tag</i>",
    "<br>",
    "<!-- note -->",
    "word[^1]",
    "(in brackets)",
    "\"quoted\"",
    "snake_case",
    "2,024",
    "3 < 4",
];

/// How a block begins, and how its further lines do.
const BLOCKS: &[(&str, &str)] = &[
    ("", ""),
    ("", ""),
    ("> ", "> "),
    ("> > ", "> > "),
    ("- ", "  "),
    ("1. ", "   "),
    ("- [ ] ", "  "),
    ("> - ", ">   "),
];

/// Blocks that stand alone.
const WHOLE: &[&str] = &[
    "---",
    "```\n*code*\n```",
    "<div class=\"box\">\n<p>The <b>old</b> bridge.</p>\n</div>",
    "| Head | two |\n|---|:-:|\n| **cell** one | a \\| b |",
    "Setext head\n===",
    "    indented code",
];

/// A document of some blocks, in which every mark stands around whole words.
pub fn markdown(seed: u64) -> String {
    let mut random = Random::of(seed);
    let mut text = String::new();
    for _ in 0..2 + random.below(6) {
        match random.below(8) {
            0 => text.push_str(random.one_of(WHOLE)),
            1 => {
                text.push_str(random.one_of(&["# ", "## ", "###### "]));
                line(&mut random, &mut text);
            }
            _ => {
                let (first, next) = BLOCKS[random.below(BLOCKS.len())];
                text.push_str(first);
                line(&mut random, &mut text);
                for _ in 0..random.below(3) {
                    text.push_str(random.one_of(&["\n", "\n", "\\\n", "  \n"]));
                    text.push_str(next);
                    line(&mut random, &mut text);
                }
            }
        }
        text.push_str("\n\n");
    }
    text + "[r]: /ref \"Kept\"\n[Label]: /label\n\n[^1]: A note.\n"
}

fn line(random: &mut Random, text: &mut String) {
    for word in 0..=random.below(6) {
        text.push_str(if word > 0 { " " } else { "" });
        text.push_str(random.one_of(INLINE));
    }
}

/// Signs and words in any order.
pub fn signs(seed: u64) -> String {
    const SIGNS: &[&str] = &[
        "*",
        "**",
        "_",
        "`",
        "[",
        "]",
        "](",
        ")",
        "!",
        "<",
        ">",
        "&",
        "&amp;",
        "\\",
        "|",
        "~~",
        "#",
        "- ",
        "1. ",
        "\n",
        "\n\n",
        "  \n",
        "\r\n",
        "> ",
        "    ",
        "\t",
        "---\n",
        "===\n",
        "|---|\n",
        "```\n",
        "<b>",
        "</b>",
        "<div>",
        "<!--",
        "-->",
        "[^1]",
        "[^1]: ",
        "[r]",
        "[r]: /x\n",
        "\"",
        "'",
        "{#a}",
        "word",
        " word ",
        "Two words. ",
        "é",
        "日本",
        "「",
        "\u{a0}",
        "\u{2028}",
        "\u{ad}",
        "+++\n",
        "[ ] ",
        "![",
        "https://a.b",
        "\0",
        "\u{feff}",
    ];
    let mut random = Random::of(seed);
    (0..5 + random.below(40)).map(|_| random.one_of(SIGNS)).collect()
}

/// Knuth's linear congruential generator.
struct Random(u64);

impl Random {
    fn of(seed: u64) -> Random {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1));
        random.below(2);
        random
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn one_of<'t>(&mut self, pieces: &[&'t str]) -> &'t str {
        pieces[self.below(pieces.len())]
    }
}
