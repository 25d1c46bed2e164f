### Como esta língua se chama, e nomes de outras línguas que a biblioteca não tem ou escreve mal.

## Esta língua

locale-name-native = Português (Portugal)

## Outras línguas

language-sr-Cyrl = sérvio (alfabeto cirílico)
language-sr-Latn = sérvio (alfabeto latino)
