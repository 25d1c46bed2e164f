locale-name-native = Português do Brasil

language-sr-Cyrl = sérvio (alfabeto cirílico)
language-sr-Latn = sérvio (alfabeto latino)
