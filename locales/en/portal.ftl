### Everything on an article page of a news portal that is not the article itself.
###
### Buttons and labels are short; where English is one word, try to stay as short. Dates come in as
### $date and are printed by DATETIME in the reader's language and time zone.

## Around the page

portal-skip-to-content = Skip to content
portal-home = Home
# The accessible name of the main navigation.
portal-menu = Primary menu
portal-menu-open = Open menu
portal-menu-close = Close menu
portal-category-uk = UK
portal-category-world = World
portal-category-ukraine = Ukraine
portal-category-politics = Politics
portal-category-business = Business
portal-category-culture = Culture
portal-category-sport = Sport
portal-category-science = Science
portal-category-opinion = Opinion
portal-watch-live = Watch live
# A small badge beside a running broadcast or a live blog.
portal-live = Live
portal-breaking = Breaking news

## Search

# The accessible name of the search field.
portal-search-label = Search for:
portal-search-placeholder = Search…
portal-search-submit = Search
# Variables:
#   $count (Number) - articles that were found
#   $query (String) - what the reader searched for
portal-search-results = { $count ->
        [0] Nothing found for “{ $query }”
        [one] { $count } article found for “{ $query }”
       *[other] { $count } articles found for “{ $query }”
    }

## The head of an article

# Variables:
#   $author (String) - name of the author, as it stands in the byline
portal-byline = By { $author }
# Variables:
#   $date (Date) - when the article was published
portal-published = { DATETIME($date, dateStyle: "long") }
# Variables:
#   $date (Date) - when the article was published
portal-published-at = Published { DATETIME($date, dateStyle: "long", timeStyle: "short") }
# Variables:
#   $date (Date) - when the article was last changed
portal-updated-at = Updated { DATETIME($date, dateStyle: "long", timeStyle: "short") }
# Variables:
#   $minutes (Number) - how long reading takes, at least 1
portal-read-time = { $minutes ->
        [one] { $minutes } min read
       *[other] { $minutes } min read
    }
# Variables:
#   $minutes (Number) - how long ago, 1 to 59
portal-minutes-ago = { $minutes ->
        [one] { $minutes } minute ago
       *[other] { $minutes } minutes ago
    }
# Variables:
#   $hours (Number) - how long ago, 1 to 23
portal-hours-ago = { $hours ->
        [one] { $hours } hour ago
       *[other] { $hours } hours ago
    }
# Variables:
#   $days (Number) - how long ago, 2 or more
portal-days-ago = { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }

## Pictures and embeds

# Variables:
#   $source (String) - photographer or agency
portal-photo-credit = Photo: { $source }
# Variables:
#   $source (String) - who made the video
portal-video-credit = Video: { $source }
# Variables:
#   $position (Number) - the picture that is shown, from 1
#   $count (Number) - pictures of the gallery
portal-gallery-position = Picture { $position } of { $count }
# Variables:
#   $service (String) - the site the embed comes from, for example YouTube
portal-embed-load = Show content from { $service }

## Under the article

portal-read-also = Read also:
portal-related = Related articles
portal-most-read = Most read
portal-tags = Tags:
portal-contact = Contact:
portal-author-heading = About The Author
# Variables:
#   $author (String) - name of the author
portal-author-all = All articles by { $author }
portal-share = Share
# Variables:
#   $service (String) - where to, for example Facebook
portal-share-on = Share on { $service }
portal-share-copy = Copy link
portal-share-copied = Link copied
portal-print = Print
portal-save = Save for later
portal-listen = Listen to this article
portal-newer = Next article
portal-older = Previous article

## Comments

# Variables:
#   $count (Number) - comments under the article
portal-comments = { $count ->
        [0] No comments yet
        [one] { $count } comment
       *[other] { $count } comments
    }
portal-reply-heading = Leave a Reply
# Variables:
#   $author (String) - whose comment is answered
portal-reply-to = Reply to { $author }
portal-reply-cancel = Cancel reply
portal-reply-email-note = Your email address will not be published.
# Variables:
#   $mark (String) - the mark beside required fields: an asterisk
portal-reply-required-note = Required fields are marked { $mark }
portal-reply-comment = Comment
portal-reply-name = Name
portal-reply-email = Email
portal-reply-website = Website
portal-reply-submit = Post Comment
portal-reply-waiting = Your comment is waiting for moderation.
portal-comment-report = Report comment

## Cookie notice

portal-cookies-title = Cookies on { -portal-name }
# The link keeps its place in the sentence; its address comes from the page.
portal-cookies-text = We use cookies to keep the site working and to count visits. Read our <a data-l10n-name="policy">cookie policy</a>.
portal-cookies-accept = Accept all
portal-cookies-reject = Only necessary
portal-cookies-settings = Settings

## Newsletter

portal-newsletter-title = News from { -portal-name } in your inbox
portal-newsletter-email = Your email address
    .placeholder = name@example.com
portal-newsletter-subscribe = Subscribe
portal-newsletter-done = Thank you. Please confirm the address in the email we have just sent.

## Foot of the page

portal-about = About us
portal-contacts = Contacts
portal-advertise = Advertise with us
portal-privacy = Privacy policy
portal-terms = Terms of use
portal-corrections = Corrections
portal-back-to-top = Back to top
# Variables:
#   $year (String) - the year, in digits
portal-copyright = © { $year } { -portal-name }. All rights reserved.

## When something is missing

portal-not-found-title = Page not found
portal-not-found-text = The page may have been moved or removed. Try the search.
portal-untranslated = This article is not available in your language yet.
