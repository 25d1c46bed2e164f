### Come si chiama questa lingua, e nomi di altre lingue che la libreria non ha o scrive male.

## Questa lingua

locale-name-native = Italiano

## Altre lingue

language-sr-Cyrl = serbo (alfabeto cirillico)
language-sr-Latn = serbo (alfabeto latino)
