//! Pages that no author meant: tags without partners, signs of markup, any characters.

use proptest::prelude::*;

/// Pieces of markup and text in any order.
pub fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => tag(),
        4 => text(),
        1 => any::<char>().prop_map(String::from),
        1 => "[<>/=\"'&;! a-c-]{1,6}",
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

fn tag() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<a href='/x'>",
        "</a>",
        "<div>",
        "</div>",
        "<td>",
        "<li>",
        "<br>",
        "<img src=i alt='old bridge'>",
        "<span translate=no>",
        "<span>",
        "</span>",
        "<code>",
        "</code>",
        "<svg>",
        "</svg>",
        "<script>",
        "</script>",
        "<title>",
        "</title>",
        "<!--",
        "-->",
        "<p translate=no>",
        "<p translate=yes>",
        "<div lang=en>",
        "<div lang=fr>",
        "<textarea>",
        "</textarea>",
        "<x y",
        "</>",
        "<![CDATA[",
        "]]>",
        "<noscript>",
        "</noscript>",
    ])
    .prop_map(str::to_owned)
}

fn text() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "The bridge ",
        "is closed. ",
        "word",
        "été ",
        "&amp;",
        "&nbsp;",
        " ",
        "\r\n",
        ", ",
        "слово ",
        "日本。",
        "\u{ad}",
        "\u{200d}",
        "\u{301}",
        "Mr. Smith left. ",
        "<",
        "&",
    ])
    .prop_map(str::to_owned)
}
