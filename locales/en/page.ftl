### The page at `/`.
###
### The browser fills in variables by itself, without plural rules: messages with variables hold no
### selectors here. Names of languages stand in the dictionary form; build sentences around that.

page-title = Tolmach: translate an article
page-heading = Your article, in another language
page-lead = Paste a text or a whole web page, pick a language, read both side by side.
page-skip = Skip to the article
page-language-menu = Language of this page
page-noscript = This page needs JavaScript to talk to the server. Without it, POST /v1/articles does the same.
page-footer = Everything on this page is also one HTTP call:

## Choosing languages

page-from = From
page-from-detect = Detect language
page-to = To
page-via = { $language } (via { $via })
page-no-languages = No models are installed yet, so there is nothing to translate into. The command tolmach models install en-pt adds the first.

## The article

page-source = Article
page-headline = Headline
page-headline-hint = optional
page-body = Text of the article
page-body-hint = Paste the article here, or drop a .txt or .html file.
page-format = The text is
page-format-text = Plain text
page-format-html = HTML
page-preview = The article as a page
page-open = Open a file
page-sample = Try a sample
page-clear = Clear
page-count = Characters: { $count } of { $limit }
page-count-over = Too long: { $count } characters of { $limit }
page-drop = Drop the file to load it
page-loaded = Loaded: { $name }

## Translating

page-translate = Translate
page-translate-keys = Ctrl + Enter
page-cancel = Cancel
page-working = Translating…
page-cancelled = Cancelled. Your article is as it was.

## The translation

page-target = Translation
page-nothing-yet = The translation will appear here.
page-view = How to show the translation
page-view-page = As a page
page-view-source = HTML source
page-frame = The translated article
page-copy = Copy
page-copied = Copied
page-copy-failed = The browser did not allow copying; select the text and copy it yourself.
page-download = Download
page-done = Translated: { $from } → { $to }
page-detected = Detected: { $language }
page-time = { $seconds } s
page-same = The article is already in this language: { $language }. Nothing was changed.
page-nothing = There is nothing to translate in this text.
page-partial = Some sentences could not be translated well and stay in the source language.
page-mismatch = You chose: { $declared }. The text looks like: { $detected }.

## When it does not work

page-error = It did not work
page-error-network = The server does not answer. See whether it is running, then try again.
page-error-answer = The server gave an answer this page does not understand (status { $status }).
page-error-empty = There is no article yet. Paste one or open a file first.
page-error-file = { $name } is not a text or HTML file. Choose a .txt or .html file.
page-error-file-read = The browser could not read { $name }. Try opening it again.
