### Jak se tento jazyk jmenuje a názvy jazyků, které v knihovně chybějí nebo tam znějí špatně.

## Tento jazyk

locale-name-native = Čeština

## Další jazyky

language-sr-Cyrl = srbština (cyrilice)
language-sr-Latn = srbština (latinka)
