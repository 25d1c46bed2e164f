### What the HTTP service answers when it cannot do what was asked.
###
### The message is the detail: what was wrong, what was seen, what would be right. Its attribute
### `title` is the same for every case of the error. Parts quoted from the request come as they are.

## Kinds of JSON values; they stand for $seen and $expected below.

kind-object = an object
kind-array = a list
kind-string = a string
kind-number = a number
kind-boolean = true or false
kind-null = null

## What is wrong with an entry of a glossary; it stands for $reason below.

kind-unreadable = it is not written as the format wants it
kind-no-term = it names no term, or one without a letter or digit
kind-no-translation = it says neither how to translate the term, nor that it stays, nor what is forbidden
kind-kept-and-translated = it gives a translation of a term that is not to be translated
kind-forbids-itself = it forbids the translation that it gives
kind-too-long = a term or note is too long
kind-twice = the term stands further up already
kind-unknown-case = its case rule is none of ignore, exact, as_source

## Errors

# Variables:
#   $reason (String) - what the JSON reader found, with line and column
error-not-json = The body cannot be read as JSON: { $reason }. Send one JSON object.
    .title = The body is not JSON
# Variables:
#   $pointer (String) - JSON pointer to the field
#   $seen (String) - what kind of value was sent
#   $expected (String) - what kind is right
error-wrong-type = { $pointer } has the wrong type: we got { $seen }, it should be { $expected }.
    .title = Wrong type
# Variables:
#   $pointer (String) - JSON pointer to the object
#   $field (String) - the name of the field
error-missing-field = { $pointer } lacks the field “{ $field }”; add it.
    .title = A field is missing
# Variables:
#   $pointer (String) - JSON pointer to the object
#   $field (String) - the name that was sent
#   $expected (String) - names we know, with commas
error-unknown-field = { $pointer } has a field we do not know: “{ $field }”. Known here: { $expected }.
    .title = Unknown field
# Variables:
#   $pointer (String) - JSON pointer to the field
#   $seen (String) - the value that was sent, shortened
#   $expected (String) - what would be right
error-bad-value = { $pointer } has a value we cannot use: “{ $seen }”. What would be right: { $expected }.
    .title = Value not usable
# Variables:
#   $seen (String) - the tag that was sent, shortened
#   $nearest (String) - tags we serve, with commas
error-unknown-language = “{ $seen }” is not a language we serve. Did you mean { $nearest }? GET /v1/languages lists all.
    .title = Unknown language
# The same where no tag we serve is near; variables as above.
error-unknown-language-far = “{ $seen }” is not a language we serve. GET /v1/languages lists the ones we do.
# Variables:
#   $from, $to (String) - the two languages
#   $missing (String) - what is missing and the command or setting that provides it
error-pair-unavailable = We cannot translate { $from } → { $to } now: { $missing }
    .title = This pair is not available
# Variables:
#   $chars (Number) - length of the text
#   $limit (Number) - most characters of one request
error-text-too-long = The text has { $chars ->
        [one] { $chars } character
       *[other] { $chars } characters
    }; one request may have at most { $limit }. Split it.
    .title = The text is too long
# Variables:
#   $count (Number) - texts in the request
#   $limit (Number) - most texts of one request
error-too-many-texts = The request has { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }; at most { $limit } may come at once. Split it.
    .title = Too many texts
# Variables:
#   $count (Number) - blocks in the request
#   $limit (Number) - most blocks of one request
error-too-many-blocks = Blocks in the request: { $count }. At most { $limit } may come at once; split it.
    .title = Too many blocks
# Variables:
#   $origin (String) - the site, as the browser names it: https://news.example
error-origin-not-allowed = Pages of { $origin } may not ask here. Whoever runs this service can let them: add that address to the setting widget.origins.
    .title = This site may not ask
# Variables:
#   $seconds (Number) - when there is room again
error-too-fast = More came from your address in a short time than one reader needs. Try again in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
    .title = Too much at once
# Variables:
#   $expected (Number) - sentences of the original
#   $seen (Number) - sentences that a reader wrote
error-suggestion-sentences = Sentences in the original: { $expected }, in your text: { $seen }. Write one sentence for each.
    .title = Not as many sentences
# Variables:
#   $count (Number) - target languages in the request
#   $limit (Number) - most target languages of one request
error-too-many-targets = The request asks for { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }; at most { $limit } may be asked for at once. Split it.
    .title = Too many target languages
# Variables:
#   $limit (Number) - largest body, in bytes
error-body-too-large = The body is larger than { $limit ->
        [one] { $limit } byte
       *[other] { $limit } bytes
    }. Send less at once.
    .title = The body is too large
# Variables:
#   $seconds (Number) - when to try again
error-busy = More work is waiting than we can take. Try again in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
    .title = Too busy
# Variables:
#   $seconds (Number) - the limit
error-timeout = The translation was not ready after { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }. Send a shorter text, or try again later.
    .title = It took too long
# Variables:
#   $reason (String) - what is wrong and what would help
error-unavailable = The translator is not available: { $reason }
    .title = Translator not available
error-quota-exhausted = What may be used of the translators is used up: their own quotas, or our budgets (GET /v1/backends tells which). Try again when a new day or month has begun, or raise a budget.
    .title = Quota used up
error-unknown-key = Nobody has the key in the header Authorization. Send the key of a portal from the settings ([portals.NAME]) as “Bearer KEY”, or no such header.
    .title = Unknown key
error-backend-not-allowed = Only a portal with a key that may do so (may_choose_backend) names the backend. Leave “backend” out, or send such a key.
    .title = The backend cannot be chosen
error-jobs-off = Nothing is kept here, jobs neither: the setting memory.store is “none”. Set it to sqlite or postgres, or send the request without Prefer: respond-async.
    .title = Jobs are switched off
# Variables:
#   $request (String) - id of the request, as in the log
error-jobs-unavailable = The database of jobs cannot be used now. Try again soon; the log has more under { $request }.
    .title = Jobs not available
# Variables:
#   $id (String) - the id that was asked for
error-no-job = There is no job “{ $id }”. Jobs that ended are removed after a while (the setting jobs.retention).
    .title = No such job
# Variables:
#   $tries (Number) - how often it was begun
error-job-lost = The job was begun { $tries ->
        [one] { $tries } time
       *[other] { $tries } times
    }, and each time the process that worked at it ended. It is not begun again; the log of that process has more.
    .title = Job lost
error-webhooks-off = No webhook can be told here: the setting jobs.webhook_secret is empty, so nothing could be signed. Set it, or ask GET /v1/jobs how far the job is.
    .title = Webhooks are switched off
# Variables:
#   $path (String) - the path that was asked for
error-not-found = There is nothing at { $path }. What this service answers is listed in its README.
    .title = Not found
# Variables:
#   $method (String) - the method that was used
#   $allowed (String) - methods that work here, with commas
error-method-not-allowed = { $method } does not work here; use { $allowed }.
    .title = Method not allowed
# Variables:
#   $seen (String) - the Content-Type that was sent
error-unsupported-media-type = We cannot read a body of the type “{ $seen }”. Send Content-Type: application/json.
    .title = Body type not supported
# The same where the request has no Content-Type.
error-missing-media-type = The request does not say what its body is. Send Content-Type: application/json.
# Variables:
#   $pointer (String) - JSON pointer to the text
error-language-undetected = We cannot tell the language of { $pointer }. Name it in the field “from” or “lang”.
    .title = Language not recognised
# Variables:
#   $request (String) - id of the request, as in the log
error-internal = Something went wrong on our side; the request itself may be right. The log has more under { $request }.
    .title = Internal error

error-slow-body = The body did not arrive within { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }. Send the whole body with the request.
    .title = Body too slow
error-duplicate-field = { $pointer } is there twice. Name each field once.
    .title = Field given twice
# Variables:
#   $bytes (Number) - length of the id that was sent
error-bad-article-id = An article’s id has 1 to 200 of the characters A–Z, a–z, 0–9, “-”, “.”, “_” and “~”; this one cannot be used ({ $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }).
    .title = Article id not usable
# Variables:
#   $id (String) - the id that was asked for
error-no-article = No article “{ $id }” is kept here. PUT /v1/articles/{ $id } keeps one.
    .title = No such article
# Variables:
#   $current (String) - the tag of the newest edition, or - where there is none
error-version-conflict = The article was changed since you read it, or is there already; its tag is now { $current }. Read it again, then send your edition with that tag in If-Match.
    .title = Changed meanwhile
error-memory-off = Nothing is kept here: the setting memory.store is “none”. Set it to sqlite or postgres to keep articles and translations.
    .title = Nothing is kept
# Variables:
#   $request (String) - id of the request, as in the log
error-memory-unavailable = The database cannot be used now. Try again soon; the log has more under { $request }.
    .title = Database not available
# Variables:
#   $to (String) - language asked for
error-nothing-translated = Nothing of the article is translated into { $to }: it is in that language, or has no words.
    .title = Nothing to correct
# Variables:
#   $segment (String) - name of the segment
error-no-segment = The article has no segment “{ $segment }” now. GET its segments again; their names look like body:3.1.
    .title = No such segment
# Variables:
#   $segment (String) - name of the segment
error-nothing-to-undo = Nobody wrote the translation of “{ $segment }” for this article, so there is nothing to take back.
    .title = Nothing to undo
# Variables:
#   $current (String) - its tag now
error-if-match-required = Say which version you saw: send its etag in If-Match, so that nobody's words are overwritten unseen. It is now { $current }.
    .title = If-Match is missing
# Variables:
#   $current (String) - its tag now
error-segment-conflict = Somebody else changed this segment since you read it. Both texts are here, in current_text and your_text; send yours again with { $current } in If-Match if it is still right.
    .title = Changed meanwhile
error-empty-correction = The correction has no words. To take a correction back, DELETE the segment.
    .title = Empty correction
error-long-correction = The correction is more than one paragraph; a segment is one sentence or less.
    .title = More than a segment
# Variables:
#   $missing (String) - tags of the source that are missing
#   $added (String) - tags that are not in the source
error-correction-markup = The correction must have the inline markup of the source, each element once. Missing: { $missing }. Not in the source: { $added }.
    .title = Markup differs from the source
# Variables:
#   $suggestion (String) - number of the suggestion
error-no-suggestion = No suggestion { $suggestion } is waiting; GET /v1/suggestions lists those that are.
    .title = No such suggestion
# Variables:
#   $limit (String) - most that may wait
error-many-suggestions = { $limit } suggestions wait already; no more are taken until somebody decides about some.
    .title = Too many suggestions wait
# Variables:
#   $line (Number) - line of the file
#   $reason (String) - what is wrong there
#   $imported (Number) - units taken in before it
error-import-unreadable = The file cannot be read on after line { $line }: { $reason }. Units taken in before: { $imported }. Mend it and send it again; nothing is added twice.
    .title = The file cannot be read to its end
# Variables:
#   $count (Number) - how many
#   $pointer (String) - JSON pointer to the first one
#   $reason (String) - what is wrong with it, one of the reasons above
error-bad-entries = { $count ->
        [one] One entry cannot be used.
       *[other] { $count } entries cannot be used.
    } The first one is { $pointer }: { $reason }. Nothing was stored; correct it, or skip such entries with ?skip_bad=true.
    .title = Entries cannot be used
# Variables:
#   $count (Number) - how many
#   $line (Number) - the first one
#   $reason (String) - what is wrong with it, one of the reasons above
error-bad-lines = { $count ->
        [one] One line cannot be used.
       *[other] { $count } lines cannot be used.
    } The first one is line { $line }: { $reason }. Nothing was stored; correct it, or skip such lines with ?skip_bad=true.
# Variables:
#   $count (Number) - how many were sent
#   $limit (Number) - how many are allowed
error-too-many-entries = The glossary has { $count } entries; at most { $limit } are allowed. Split it into several.
    .title = Too many entries
# Variables:
#   $name (String) - the name that was asked for
error-glossary-not-found = There is no glossary “{ $name }”. GET /v1/glossaries lists those there are.
    .title = No such glossary
# Variables:
#   $version (String) - the version it has now
error-glossary-changed = The glossary was changed meanwhile: its version is { $version } now. Read it again, and send your change with its ETag in If-Match.
    .title = Changed meanwhile
# The same where it was removed.
error-glossary-gone = The glossary you want to change does not exist any more. Send it without If-Match to make it.
# Variables:
#   $seen (String) - the Content-Type that was sent
error-unsupported-table = We cannot read a glossary of the type “{ $seen }”. Send application/json, text/csv, text/tab-separated-values or application/x-tbx+xml.

## UI strings

# Variables:
#   $seen (String) - the tag that was sent, shortened
#   $known (String) - tags that have strings, with commas
error-no-strings = There are no UI strings for “{ $seen }”. There are some for { $known }; GET /v1/locales tells more.
    .title = No strings in this language
# Variables:
#   $seen (String) - the name that was sent, shortened
#   $known (String) - names of files, with commas
error-unknown-strings-file = There is no file of UI strings “{ $seen }”. The files are { $known }.
    .title = No such file of strings
# Variables:
#   $current (String) - the hash of the strings there are now
error-strings-changed = These strings are no longer served: they have changed, and their hash is now { $current }. GET /v1/locales has the hash of each language.
    .title = Strings changed
# Variables:
#   $count (Number) - messages that were asked for
#   $limit (Number) - most messages of one request
error-too-many-messages = The request asks for { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }; at most { $limit } may be asked for at once. Split it.
    .title = Too many messages
error-events-off = Changes of UI strings are not announced here. Set ui.events = true in the configuration of a development server.
    .title = Events are switched off
# Variables:
#   $request (String) - id of the request, as in the log
error-locales-unreadable = The folder of locale files cannot be read now, so the strings stay as they were. See whether the folder named in ui.locales is there and may be read; the log has more under { $request }.
    .title = Locale files cannot be read
