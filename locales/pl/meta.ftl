### Jak nazywa się ten język oraz nazwy języków, których w bibliotece brakuje albo które brzmią źle.

## Ten język

locale-name-native = Polski

## Inne języki

language-es-419 = hiszpański (Ameryka Łacińska)
language-sr-Cyrl = serbski (cyrylica)
language-sr-Latn = serbski (alfabet łaciński)
