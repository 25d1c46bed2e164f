### Nombres de idiomas donde los de la biblioteca suenan mal.

language-sr-Cyrl = serbio (alfabeto cirílico)
language-sr-Latn = serbio (alfabeto latino)
