### The widget: the floating “Translate »” button of a page, its panel and its notices.
###
### The browser fills in variables by itself, without plural rules: no selectors here. Names of
### languages are in the dictionary form; build sentences around that.

## The button and its panel

# The floating button. The arrow points to the panel: turn it round where the script runs from right
# to left.
widget-button = Translate »
# The button where there is no room for the arrow; also its accessible name.
widget-button-label = Translate this page
widget-title = Translate this page
widget-languages = Languages
widget-search = Find a language
widget-search-none = No such language
# A small mark beside the language the page was written in.
widget-original = original
# A small mark beside the language of the reader's browser.
widget-suggested = suggested
widget-close = Close
widget-show-original = Show original
widget-show-translation = Show translation
widget-settings = Settings
widget-remember = Remember my choice
widget-forget = Forget my choice

## A suggestion: the browser asks for another language

# Variables:
#   $language (String) - a language, in the dictionary form
widget-suggest = Read this page in another language: { $language }
widget-suggest-yes = Translate
widget-suggest-no = Not now
widget-suggest-never = Never suggest this

## While it works

widget-working = Translating…
# Variables:
#   $percent (String) - how much is done, a number with its percent sign
widget-progress = Translating: { $percent }
# Read out by screen readers when the page has changed.
# Variables:
#   $language (String) - the language the page is in now
widget-done = The page is translated. Language: { $language }
widget-restored = The page is in its original language again.
widget-partly = Some of the page could not be translated and stays as it was.

## The notice

# Variables:
#   $from (String) - the language of the original
widget-notice = Translated by machine. Original language: { $from }
widget-notice-short = Machine translation
widget-notice-original = Read the original
# The original of one sentence, shown beside it.
widget-sentence-original = Original text

## Suggesting a better translation

widget-improve = Suggest a better translation
widget-improve-label = Your translation
widget-improve-send = Send
widget-improve-cancel = Cancel
widget-improve-thanks = Thank you. An editor will look at it.
widget-improve-failed = It could not be sent. Please try again.
widget-report = Report a mistake

## When it does not work

widget-error-network = The translation service does not answer. The page stays as it is.
widget-error-busy = Too many people are translating right now. We will try again by ourselves.
widget-error-limit = Too much was translated today. Please come back later.
# Variables:
#   $language (String) - a language that was asked for
widget-error-language = This page cannot be translated into this language: { $language }
widget-error-rival = Another translator is active on this page, so this one is off.
widget-error-other = The page could not be translated. It stays as it is.
widget-error-offline = You are offline. The page stays as it is.
widget-retry = Try again
