locale-name-native = Polski

language-es-419 = hiszpański (Ameryka Łacińska)
language-sr-Cyrl = serbski (cyrylica)
language-sr-Latn = serbski (alfabet łaciński)
