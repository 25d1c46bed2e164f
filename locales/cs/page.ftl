### Stránka na adrese `/`.

page-title = Tolmach: překlad článku
page-heading = Váš článek v jiném jazyce
page-lead = Vložte text nebo celou webovou stránku, vyberte jazyk a čtěte originál i překlad vedle sebe.
page-skip = Přejít k článku
page-language-menu = Jazyk této stránky
page-noscript = Ke komunikaci se serverem potřebuje tato stránka JavaScript. Bez něj udělá totéž POST /v1/articles.
page-footer = Vše, co umí tato stránka, zvládne i jediný požadavek HTTP:

## Výběr jazyků

page-from = Z jazyka
page-from-detect = Rozpoznat jazyk
page-to = Do jazyka
page-via = { $language } (přes: { $via })
page-no-languages = Zatím nejsou nainstalovány žádné modely, takže není do jakého jazyka překládat. První přidá příkaz tolmach models install en-pt.

## Článek

page-source = Článek
page-headline = Titulek
page-headline-hint = nepovinné
page-body = Text článku
page-body-hint = Vložte sem článek nebo přetáhněte soubor .txt, .md či .html.
page-format = Formát textu
page-format-text = Prostý text
page-format-html = HTML
page-format-markdown = Markdown
page-preview = Článek jako stránka
page-open = Otevřít soubor
page-sample = Zkusit ukázku
page-clear = Vymazat
page-count = Znaky: { $count } z { $limit }
page-drop = Puštěním soubor načtete
page-loaded = Načteno: { $name }

## Překlad

page-translate = Přeložit
page-translate-keys = Ctrl + Enter
page-cancel = Zrušit
page-working = Překládáme…
page-cancelled = Zrušeno. Článek zůstal beze změny.

## Výsledek

page-target = Překlad
page-nothing-yet = Zde se objeví překlad.
page-view = Jak překlad zobrazit
page-view-page = Jako stránku
page-view-source = Kód HTML
page-view-text = Jako text
page-view-pairs = Vedle sebe
page-frame = Přeložený článek
page-copy = Kopírovat
page-copied = Zkopírováno
page-copy-failed = Prohlížeč kopírování nepovolil; označte text a zkopírujte ho sami.
page-download = Stáhnout
page-done = Přeloženo: { $from } → { $to }
page-detected = Rozpoznaný jazyk: { $language }
page-time = { $seconds } s
page-same = Článek už v tomto jazyce je: { $language }. Nic se nezměnilo.
page-nothing = V tomto textu není co překládat.
page-partial = Některé věty se nepodařilo dobře přeložit; zůstaly v jazyce originálu.
page-mismatch = Zvolený jazyk: { $declared }. Jazyk textu je však nejspíš: { $detected }.

## Vedle sebe a co je zaručeno

page-pairs = Originál a překlad větu po větě
page-pairs-keys = Šipkami nahoru a dolů přecházíte mezi větami, šipkami doleva a doprava mezi slovy.
page-holds = Vše je na svém místě
page-holds-not = Něco chybí nebo není na svém místě
page-held-links = Odkazy: { $result } z { $source }
page-held-images = Obrázky: { $result } z { $source }
page-held-tags = Značky: { $result } z { $source }
page-held-numbers = Čísla: { $count }
page-doubtful = Věty ke kontrole: { $count }
page-verdict-repaired = Opraveno
page-verdict-flagged = Ke kontrole
page-verdict-kept-source = Ponecháno v jazyce originálu
page-why-empty = chybí čitelný text
page-why-link = liší se odkaz, adresa nebo hashtag
page-why-kept = chybí něco, co mělo zůstat beze změny
page-why-number = liší se číslo, datum nebo částka
page-why-language = nevypadá to na jazyk překladu
page-why-repeated = slova se opakují
page-why-length = text je příliš krátký nebo dlouhý
page-why-signs = liší se interpunkce nebo symboly
page-why-negation = na jedné straně je zápor, na druhé ne
page-why-name = chybí jméno nebo název

## Když se to nepodaří

page-error = Nepodařilo se to
page-error-network = Server neodpovídá. Ověřte, zda běží, a zkuste to znovu.
page-error-answer = Server poslal odpověď, které tato stránka nerozumí (stav { $status }).
page-error-empty = Zatím tu není žádný článek. Nejprve ho vložte nebo otevřete soubor.
page-error-file = { $name } není textový soubor, Markdown ani HTML. Vyberte soubor .txt, .md nebo .html.
page-error-file-read = Prohlížeč nedokázal přečíst soubor { $name }. Zkuste ho otevřít znovu.
