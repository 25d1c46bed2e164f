### Widget: plovoucí tlačítko „Přeložit »“, jeho panel a oznámení.

## Tlačítko a panel

widget-button = Přeložit »
widget-button-label = Přeložit tuto stránku
widget-title = Přeložit tuto stránku
widget-languages = Jazyky
widget-search = Najít jazyk
widget-search-none = Takový jazyk tu není
widget-original = originál
widget-suggested = doporučeno
widget-close = Zavřít
widget-show-original = Zobrazit originál
widget-show-translation = Zobrazit překlad
widget-settings = Nastavení
widget-remember = Zapamatovat si moji volbu
widget-forget = Zapomenout moji volbu

## Nabídka: prohlížeč žádá jiný jazyk

widget-suggest = Číst tuto stránku v jiném jazyce: { $language }
widget-suggest-yes = Přeložit
widget-suggest-no = Teď ne
widget-suggest-never = Už nenabízet

## Během překladu

widget-working = Překládáme…
widget-progress = Překládáme: { $percent }
widget-done = Stránka je přeložena. Jazyk: { $language }
widget-restored = Stránka je opět v původním jazyce.
widget-partly = Část stránky se nepodařilo přeložit, zůstala beze změny.

## Upozornění na překlad

widget-notice = Strojový překlad. Jazyk originálu: { $from }
widget-notice-short = Strojový překlad
widget-notice-original = Číst originál
widget-sentence-original = Text originálu

## Návrh lepšího překladu

widget-improve = Navrhnout lepší překlad
widget-improve-label = Váš překlad
widget-improve-send = Odeslat
widget-improve-cancel = Zrušit
widget-improve-thanks = Děkujeme. Redakce se na váš návrh podívá.
widget-improve-failed = Nepodařilo se odeslat. Zkuste to prosím znovu.
widget-report = Nahlásit chybu

## Když se to nepodaří

widget-error-network = Překladová služba neodpovídá. Stránka zůstává beze změny.
widget-error-busy = Právě teď překládá příliš mnoho lidí. Za chvíli to sami zkusíme znovu.
widget-error-limit = Dnešní limit překladů je vyčerpán. Vraťte se prosím později.
widget-error-language = Tuto stránku nelze přeložit do tohoto jazyka: { $language }
widget-error-rival = Na této stránce už je aktivní jiný překladač, proto je tento vypnutý.
widget-error-other = Stránku se nepodařilo přeložit. Zůstává beze změny.
widget-error-offline = Jste offline. Stránka zůstává beze změny.
widget-retry = Zkusit znovu
