### Names of languages where the library's are missing or read badly; these win over it.
### The id is `language-` and the tag. Write a name as in running text, in the dictionary form.

language-sr-Cyrl = Serbian (Cyrillic script)
language-sr-Latn = Serbian (Latin script)
