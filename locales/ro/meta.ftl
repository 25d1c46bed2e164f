### Cum se numește această limbă și numele altor limbi, pe care biblioteca nu le are sau le scrie greșit.

## Această limbă

locale-name-native = Română

## Alte limbi

language-sr-Cyrl = sârbă (alfabet chirilic)
language-sr-Latn = sârbă (alfabet latin)
