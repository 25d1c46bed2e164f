locale-name-native = Deutsch

language-sr-Cyrl = Serbisch (kyrillische Schrift)
language-sr-Latn = Serbisch (lateinische Schrift)
