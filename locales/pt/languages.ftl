### Nomes de idiomas onde os da biblioteca soam mal.

language-sr-Cyrl = sérvio (alfabeto cirílico)
language-sr-Latn = sérvio (alfabeto latino)
