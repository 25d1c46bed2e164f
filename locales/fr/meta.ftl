### Le nom de cette langue, et ceux d’autres langues que la bibliothèque n’a pas ou écrit mal.

## Cette langue

locale-name-native = Français

## Autres langues

language-sr-Cyrl = serbe (alphabet cyrillique)
language-sr-Latn = serbe (alphabet latin)
