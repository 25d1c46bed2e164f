//! Writes the text of a file line by line, with blank lines where groups and comments need them.
//!
//! Lines that were there go through as they are; what is new ends its lines as the file does.

/// The lines with their ends, which may be those of any system.
pub(super) fn lines(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let (mut lines, mut start) = (Vec::new(), 0);
    for (at, byte) in bytes.iter().enumerate() {
        let ends = *byte == b'\n' || *byte == b'\r' && bytes.get(at + 1) != Some(&b'\n');
        if ends {
            lines.push(&text[start..=at]);
            start = at + 1;
        }
    }
    if start < text.len() {
        lines.push(&text[start..]);
    }
    lines
}

/// What is new.
pub(super) struct Block {
    pub id: String,
    pub text: String,
    /// Whether a blank line stands before it.
    pub is_apart: bool,
}

/// The new text of a file, as far as it is written.
pub(super) struct Out {
    text: String,
    newline: &'static str,
}

impl Out {
    /// Nothing yet; lines will end so.
    pub(super) fn new(newline: &'static str) -> Out {
        Out { text: String::new(), newline }
    }

    /// Adds a line as it is.
    pub(super) fn keep(&mut self, line: &str) {
        self.text.push_str(line);
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Adds text whose lines end with `\n`.
    pub(super) fn add(&mut self, text: &str) {
        if !self.text.is_empty() && !self.text.ends_with(['\n', '\r']) {
            self.text.push_str(self.newline);
        }
        self.text.push_str(&text.replace('\n', self.newline));
    }

    /// Adds blocks; `next` is the line that follows them.
    pub(super) fn blocks(&mut self, blocks: Vec<Block>, next: Option<&str>) {
        let has_some = !blocks.is_empty();
        for block in blocks {
            // A comment that touches ours would become one with it.
            if block.is_apart || self.last_line().starts_with('#') {
                self.blank();
            }
            self.add(&block.text);
        }
        if has_some && next.is_some_and(|next| next.starts_with("##")) {
            self.blank();
        }
    }

    fn last_line(&self) -> &str {
        self.text.trim_end_matches(['\n', '\r']).rsplit(['\n', '\r']).next().unwrap_or_default()
    }

    /// One blank line, where none is.
    fn blank(&mut self) {
        if self.text.is_empty() {
            return;
        }
        self.add("");
        let ended = self.text.ends_with("\n\n") || self.text.ends_with("\n\r\n");
        if !ended && !self.text.ends_with("\r\r") {
            self.text.push_str(self.newline);
        }
    }
}
