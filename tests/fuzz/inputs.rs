//! Inputs by number: the same number gives the same input as long as the pages stay the same.

/// Makes inputs.
pub struct Inputs {
    pages: Vec<String>,
}

impl Inputs {
    /// Some inputs are these pages with something changed.
    pub fn new(pages: &[String]) -> Inputs {
        Inputs { pages: pages.to_vec() }
    }

    /// The input of a number.
    pub fn input(&self, number: u64) -> String {
        // Numbers side by side must not begin side by side.
        let mut chance = Chance(mixed(number));
        match chance.below(10) {
            0..5 => soup(&mut chance),
            5..9 => self.changed_page(&mut chance),
            _ => characters(&mut chance),
        }
    }

    fn changed_page(&self, chance: &mut Chance) -> String {
        let mut page = self.pages[chance.below(self.pages.len())].clone();
        // Part of it, so that more inputs fit into the same time.
        let (start, length) = (chance.below(page.len() + 1), 100 + chance.below(500));
        page = page.chars().skip(start.saturating_sub(length)).take(length).collect();
        for _ in 0..=chance.below(6) {
            change(&mut page, chance);
        }
        page
    }
}

fn change(page: &mut String, chance: &mut Chance) {
    let at = boundary(page, chance);
    let end = boundary(&page[at..], chance).min(12) + at;
    let end = (end..=page.len()).find(|&end| page.is_char_boundary(end)).unwrap_or(page.len());
    match chance.below(4) {
        0 => page.replace_range(at..end, ""),
        1 => {
            let again = page[at..end].to_owned();
            page.insert_str(at, &again);
        }
        _ => page.insert_str(at, chance.one_of(TOKENS)),
    }
}

fn boundary(text: &str, chance: &mut Chance) -> usize {
    let at = chance.below(text.len() + 1);
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

fn soup(chance: &mut Chance) -> String {
    let mut soup = String::new();
    for _ in 0..2 + chance.below(40) {
        soup.push_str(chance.one_of(TOKENS));
    }
    soup
}

/// Any characters, most of them those that markup is made of.
fn characters(chance: &mut Chance) -> String {
    let count = chance.below(120);
    let one = |chance: &mut Chance| match chance.below(4) {
        0 => char::from_u32(u32::try_from(chance.below(0x11_0000)).unwrap_or(0))
            .unwrap_or('\u{fffd}'),
        1 => char::from(u8::try_from(chance.below(128)).unwrap_or(0)),
        _ => char::from(b"<>/=\"'!-&;# abp"[chance.below(15)]),
    };
    (0..count).map(|_| one(chance)).collect()
}

/// The generator of Steele, Lea and Flood, 2014 (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        usize::try_from(mixed(self.0) >> 33).unwrap_or(0) % end.max(1)
    }

    fn one_of(&mut self, list: &[&'static str]) -> &'static str {
        list[self.below(list.len())]
    }
}

fn mixed(number: u64) -> u64 {
    let mixed = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[rustfmt::skip]
const TOKENS: &[&str] = &[
    "<p>", "</p>", "<P CLASS=x>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<B>", "</B>", "<b></b>",
    "<a href=\"/x?a=1&b=2\">", "<a href='/y' title='One two'>", "<a href=/z>", "</a>", "<em class='e'>", "</em>",
    "<span translate=\"no\">Brand Name</span>", "<span translate=no>", "</span>", "<span lang=\"uk\">", "<span>",
    "<span class=notranslate>", "<p translate=no>", "<p translate=yes>", "<div lang=en>", "<div lang=fr>",
    "<br>", "<br/>", "<img src=\"i.jpg\" alt=\"One bridge\">", "<img src=i alt=Bridge>", "<img src=i alt='it&#39;s'",
    "<hr>", "<wbr>", "<input type=submit value=\"Send it\">", "<input placeholder='Your name' value=x>",
    "<table>", "</table>", "<tr>", "<td>", "</td>", "<th abbr='No.'>", "<caption>", "<ul>", "</ul>", "<li>", "</li>",
    "<dl>", "<dt>", "<dd>", "<details>", "<summary>", "</summary>", "<figure>", "<figcaption>", "</figure>",
    "<select>", "<option label=One>", "</select>", "<button>", "</button>", "<label>", "<textarea>", "</textarea>",
    "<title>", "</title>", "<h1>", "</h1>", "<blockquote class=twitter-tweet>", "</blockquote>", "<pre>", "</pre>",
    "<code>let x;</code>", "<code>", "</code>", "<time>", "</time>", "<ruby>漢<rt>kan</rt></ruby>", "<svg>", "</svg>",
    "<svg><title>A map</title><text>North</text></svg>", "<math><mi>x</mi></math>", "<noscript>", "</noscript>",
    "<script>", "</script>", "<script>if (a<b) x</script>", "<script type=\"application/ld+json\">", "<style>p{}</style>",
    "<script type='application/ld+json'>{\"headline\":\"One \\u0022two\\u0022\",\"name\":\"N\"}</script>",
    "<iframe src=x></iframe>", "<iframe>", "<template>", "</template>", "<xmp>", "</xmp>", "<plaintext>",
    "<meta charset=windows-1251>", "<meta name=description content=\"Of mines\">", "<html>", "<html lang=en dir=ltr>",
    "<body>", "</body>", "</html>", "<!DOCTYPE html>", "<!-- note -->", "<!-- note", "-->", "<!-->", "<!--->", "<!>",
    "<![CDATA[ x > y ]]>", "<!--[if IE]><p>old</p><![endif]-->", "<?php echo 1 ?>", "</>", "</ x>", "<", ">", "/", "=",
    "\"", "'", "<a ", "<a href=", "<a href=\"", "</a", "<p/>", "<b/>", "<a b b=1 B=2>", "<o:p>", "</o:p>", "<x-y z>",
    "&", "&amp;", "&lt;", "&nbsp;", "&eacute;", "&copy", "&#8217;", "&#x2019;", "&#0;", "&#xD800;", "&unknown;", "&shy;",
    "&amp", "&#", "&#x", "&notit;", "\u{0}", "\u{feff}", "\r\n", "\r", "\n", "\t", "\u{c}", " ", "  ", "\u{a0}",
    "\u{200d}", "\u{200b}", "\u{ad}", "\u{202e}", "\u{2067}", "\u{301}", "\u{2028}", "😀", "👩‍🚀", "\u{1F1FA}\u{1F1E6}",
    "The bridge ", "is closed. ", "Five ", "six", "été ", "straße ", "слово ", "日本。", "مرحبا ", "Mr. Smith left. ",
    "word", ", ", ". ", "? ", "(and so on) ", "«so»", "12:30 ", "1,234.5", "İstanbul ", "ŉ", "ﬁn ", "Σίσυφος ",
    "https://a.example/x?y=1 ", "desk@a.example ", "@handle ", "#tag ", "{name} ", "%s ", "{{ x }} ", "[gallery ids=\"1\"]",
];
