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
page-body-hint = Paste the article here, or drop a .txt, .md or .html file.
page-format = The text is
page-format-text = Plain text
page-format-html = HTML
page-format-markdown = Markdown
page-preview = The article as a page
page-open = Open a file
page-sample = Try a sample
page-clear = Clear
page-count = Characters: { $count } of { $limit }
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
page-view-text = As text
page-view-pairs = Side by side
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

## Side by side, and what is certified

page-pairs = Source and translation, sentence by sentence
page-pairs-keys = Arrow up and down move from sentence to sentence, left and right from word to word.
page-holds = Everything is in its place
page-holds-not = Something is missing or out of place
page-held-links = Links: { $result } of { $source }
page-held-images = Images: { $result } of { $source }
page-held-tags = Tags: { $result } of { $source }
page-held-numbers = Numbers: { $count }
page-doubtful = Sentences to check: { $count }
page-verdict-repaired = Put right
page-verdict-flagged = Please check
page-verdict-kept-source = Left in the source language
page-why-empty = no readable text
page-why-link = a link, address or hashtag differs
page-why-kept = something that had to stay is missing
page-why-number = a number, date or amount differs
page-why-language = it does not read like the target language
page-why-repeated = words repeat
page-why-length = it is too short or too long
page-why-signs = punctuation or signs differ
page-why-negation = one side denies, the other does not
page-why-name = a name is missing

## When it does not work

page-error = It did not work
page-error-network = The server does not answer. See whether it is running, then try again.
page-error-answer = The server gave an answer this page does not understand (status { $status }).
page-error-empty = There is no article yet. Paste one or open a file first.
page-error-file = { $name } is not a text, Markdown or HTML file. Choose a .txt, .md or .html file.
page-error-file-read = The browser could not read { $name }. Try opening it again.
