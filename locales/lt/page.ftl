### Puslapis adresu `/`.

page-title = Tolmach: straipsnio vertimas
page-heading = Jūsų straipsnis kita kalba
page-lead = Įklijuokite tekstą arba visą tinklalapį, pasirinkite kalbą ir skaitykite originalą greta vertimo.
page-skip = Pereiti prie straipsnio
page-language-menu = Šio puslapio kalba
page-noscript = Ryšiui su serveriu šiam puslapiui reikia JavaScript. Be jo tą patį atlieka POST /v1/articles.
page-footer = Viską, ką daro šis puslapis, galima atlikti ir viena HTTP užklausa:

## Kalbų pasirinkimas

page-from = Iš kalbos
page-from-detect = Nustatyti kalbą
page-to = Į kalbą
page-via = { $language } (per { $via })
page-no-languages = Dar neįdiegta jokių modelių, tad nėra į kokią kalbą versti. Pirmąjį įdiegia komanda tolmach models install en-pt.

## Straipsnis

page-source = Straipsnis
page-headline = Antraštė
page-headline-hint = neprivaloma
page-body = Straipsnio tekstas
page-body-hint = Įklijuokite čia straipsnį arba nuvilkite .txt, .md ar .html failą.
page-format = Teksto formatas
page-format-text = Paprastasis tekstas
page-format-html = HTML
page-format-markdown = Markdown
page-preview = Straipsnis kaip puslapis
page-open = Atverti failą
page-sample = Išbandyti pavyzdį
page-clear = Išvalyti
page-count = Simbolių: { $count } iš { $limit }
page-drop = Numeskite failą, kad jį įkeltumėte
page-loaded = Įkelta: { $name }

## Vertimas

page-translate = Versti
page-translate-keys = Ctrl + Enter
page-cancel = Atšaukti
page-working = Verčiama…
page-cancelled = Atšaukta. Straipsnis liko toks, koks buvo.

## Rezultatas

page-target = Vertimas
page-nothing-yet = Čia bus rodomas vertimas.
page-view = Kaip rodyti vertimą
page-view-page = Kaip puslapį
page-view-source = HTML kodas
page-view-text = Kaip tekstą
page-view-pairs = Greta originalo
page-frame = Išverstas straipsnis
page-copy = Kopijuoti
page-copied = Nukopijuota
page-copy-failed = Naršyklė neleido kopijuoti; pažymėkite tekstą ir nukopijuokite jį patys.
page-download = Atsisiųsti
page-done = Išversta: { $from } → { $to }
page-detected = Nustatyta kalba: { $language }
page-time = { $seconds } s
page-same = Straipsnis jau parašytas šia kalba: { $language }. Nieko nepakeista.
page-nothing = Šiame tekste nėra ko versti.
page-partial = Kai kurių sakinių gerai išversti nepavyko; jie palikti originalo kalba.
page-mismatch = Pasirinkta kalba: { $declared }. Panašu, kad teksto kalba kita: { $detected }.

## Greta originalo ir kas patvirtinta

page-pairs = Originalas ir vertimas, sakinys po sakinio
page-pairs-keys = Rodyklėmis aukštyn ir žemyn pereinama nuo sakinio prie sakinio, kairėn ir dešinėn – nuo žodžio prie žodžio.
page-holds = Viskas savo vietose
page-holds-not = Kažko trūksta arba kažkas ne savo vietoje
page-held-links = Nuorodos: { $result } iš { $source }
page-held-images = Paveikslėliai: { $result } iš { $source }
page-held-tags = Žymos: { $result } iš { $source }
page-held-numbers = Skaičiai: { $count }
page-doubtful = Tikrintini sakiniai: { $count }
page-verdict-repaired = Pataisyta
page-verdict-flagged = Patikrinkite
page-verdict-kept-source = Palikta originalo kalba
page-why-empty = nėra įskaitomo teksto
page-why-link = skiriasi nuoroda, adresas arba grotažymė
page-why-kept = trūksta to, kas turėjo likti nepakeista
page-why-number = skiriasi skaičius, data arba suma
page-why-language = nepanašu į vertimo kalbą
page-why-repeated = kartojasi žodžiai
page-why-length = per trumpa arba per ilga
page-why-signs = skiriasi skyryba arba ženklai
page-why-negation = viename tekste neigiama, kitame – ne
page-why-name = trūksta vardo arba pavadinimo

## Kai nepavyko

page-error = Nepavyko
page-error-network = Serveris neatsako. Patikrinkite, ar jis veikia, ir bandykite dar kartą.
page-error-answer = Serveris pateikė atsakymą, kurio šis puslapis nesupranta (būsena { $status }).
page-error-empty = Straipsnio dar nėra. Pirmiausia jį įklijuokite arba atverkite failą.
page-error-file = { $name } nėra tekstinis, Markdown ar HTML failas. Pasirinkite .txt, .md arba .html failą.
page-error-file-read = Naršyklei nepavyko perskaityti failo { $name }. Pabandykite jį atverti dar kartą.
