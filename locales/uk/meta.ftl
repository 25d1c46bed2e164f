locale-name-native = Українська

language-sr-Cyrl = сербська (кирилиця)
language-sr-Latn = сербська (латиниця)
