### Cómo se llama este idioma, y nombres de otros que la biblioteca no tiene o escribe mal.

## Este idioma

locale-name-native = Español

## Otros idiomas

language-sr-Cyrl = serbio (alfabeto cirílico)
language-sr-Latn = serbio (alfabeto latino)
