### Kaip vadinama ši kalba ir pavadinimai kalbų, kurių bibliotekoje nėra arba kurie ten netinkami.

## Ši kalba

locale-name-native = Lietuvių

## Kitos kalbos

language-sr-Cyrl = serbų (kirilica)
language-sr-Latn = serbų (lotynų abėcėlė)
