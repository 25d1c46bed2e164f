### What this language is called, and names of languages where the library's are missing or read badly.

## This language

# Its own name as it stands in a menu.
locale-name-native = English

## Other languages
##
## These win over the library. The id is `language-` and the tag. Write a name as in running text, in
## the dictionary form. A language needs none where the library's names are right.

language-sr-Cyrl = Serbian (Cyrillic script)
language-sr-Latn = Serbian (Latin script)
