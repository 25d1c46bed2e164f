locale-name-native = Español

language-sr-Cyrl = serbio (alfabeto cirílico)
language-sr-Latn = serbio (alfabeto latino)
