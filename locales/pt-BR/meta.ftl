### Como este idioma se chama, e nomes de outros idiomas que a biblioteca não tem ou escreve mal.

## Este idioma

locale-name-native = Português (Brasil)

## Outros idiomas

language-sr-Cyrl = sérvio (alfabeto cirílico)
language-sr-Latn = sérvio (alfabeto latino)
