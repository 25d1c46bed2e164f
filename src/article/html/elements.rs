//! What each element is to a translator, by its name.

/// Elements that flow with the text around them (HTML standard, section 4.5 and obsolete features).
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font",
    "i", "ins", "label", "mark", "nobr", "q", "s", "small", "span", "strike", "strong", "sub",
    "sup", "tt", "u",
];

/// Inline elements without content.
const VOID: &[&str] = &["img", "input", "wbr"];

/// Kept elements that say nothing inside a sentence.
const QUIET: &[&str] = &[
    "audio", "canvas", "embed", "iframe", "math", "noscript", "object", "script", "style", "svg",
    "template", "textarea", "video",
];

/// Elements whose content is not markup to a browser.
const RAW: &[&str] = &[
    "iframe",
    "noembed",
    "noframes",
    "noscript",
    "plaintext",
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
];

/// Kept elements whose words are part of the sentence around them.
const SPEAKING: &[&str] = &["code", "kbd", "ruby", "samp", "time", "var"];

/// Kept elements that stand between blocks.
const KEPT_BLOCKS: &[&str] = &["noembed", "noframes", "plaintext", "pre", "xmp"];

/// Classes of other people's posts, put into a page by their sites' scripts.
const EMBEDS: &[&str] = &[
    "bluesky-embed",
    "fb-post",
    "fb-video",
    "imgur-embed-pub",
    "instagram-media",
    "mastodon-embed",
    "reddit-embed-bq",
    "tiktok-embed",
    "tumblr-post",
    "twitter-tweet",
    "twitter-video",
];

/// Whether the element flows with the text around it.
pub fn is_inline(name: &str) -> bool {
    INLINE.contains(&name)
}

/// Whether the element is inline and has no content.
pub fn is_void_inline(name: &str) -> bool {
    VOID.contains(&name)
}

/// Whether the element stays, and says nothing to the sentence around it.
pub fn is_quiet(name: &str) -> bool {
    QUIET.contains(&name) || VOID.contains(&name)
}

/// Whether the element's content is not markup.
pub fn is_raw(name: &str) -> bool {
    RAW.contains(&name)
}

/// Whether the element stays, and its words belong to the sentence around it.
pub fn speaks(name: &str) -> bool {
    SPEAKING.contains(&name)
}

/// Whether the element stays as it is whatever its attributes say.
pub fn is_kept(name: &str) -> bool {
    QUIET.contains(&name) || SPEAKING.contains(&name) || KEPT_BLOCKS.contains(&name)
}

/// Whether the class names somebody else's post.
pub fn is_embed(class: &str) -> bool {
    EMBEDS.contains(&class)
}
