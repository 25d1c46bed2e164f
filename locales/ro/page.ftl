### Pagina de la adresa `/`.

page-title = Tolmach: traduceți un articol
page-heading = Articolul dumneavoastră în altă limbă
page-lead = Lipiți un text sau o pagină web întreagă, alegeți limba și citiți originalul și traducerea în paralel.
page-skip = Sari la articol
page-language-menu = Limba acestei pagini
page-noscript = Această pagină are nevoie de JavaScript pentru a comunica cu serverul. Fără el, POST /v1/articles face același lucru.
page-footer = Tot ce face această pagină se poate face și printr-un singur apel HTTP:

## Alegerea limbilor

page-from = Din
page-from-detect = Detectează limba
page-to = În
page-via = { $language } (prin: { $via })
page-no-languages = Nu este instalat încă niciun model, așa că nu există nicio limbă în care să se traducă. Comanda tolmach models install en-pt îl instalează pe primul.

## Articolul

page-source = Articol
page-headline = Titlu
page-headline-hint = opțional
page-body = Textul articolului
page-body-hint = Lipiți articolul aici sau trageți un fișier .txt, .md ori .html.
page-format = Formatul textului
page-format-text = Text simplu
page-format-html = HTML
page-format-markdown = Markdown
page-preview = Articolul ca pagină
page-open = Deschide un fișier
page-sample = Încearcă un exemplu
page-clear = Șterge
page-count = Caractere: { $count } din { $limit }
page-drop = Eliberați fișierul pentru a-l încărca
page-loaded = Fișier încărcat: { $name }

## Traducerea

page-translate = Tradu
page-translate-keys = Ctrl + Enter
page-cancel = Anulează
page-working = Se traduce…
page-cancelled = Anulat. Articolul a rămas neschimbat.

## Rezultatul

page-target = Traducere
page-nothing-yet = Traducerea va apărea aici.
page-view = Cum se afișează traducerea
page-view-page = Ca pagină
page-view-source = Cod HTML
page-view-text = Ca text
page-view-pairs = În paralel
page-frame = Articolul tradus
page-copy = Copiază
page-copied = Copiat
page-copy-failed = Browserul nu a permis copierea; selectați textul și copiați-l manual.
page-download = Descarcă
page-done = Tradus: { $from } → { $to }
page-detected = Limba detectată: { $language }
page-time = { $seconds } s
page-same = Articolul este deja în această limbă: { $language }. Nu s-a modificat nimic.
page-nothing = În acest text nu este nimic de tradus.
page-partial = Unele propoziții nu au putut fi traduse bine și rămân în limba originală.
page-mismatch = Limba aleasă: { $declared }. Limba probabilă a textului: { $detected }.

## În paralel și ce se certifică

page-pairs = Originalul și traducerea, propoziție cu propoziție
page-pairs-keys = Săgețile sus și jos duc de la o propoziție la alta, iar stânga și dreapta, de la un cuvânt la altul.
page-holds = Totul este la locul lui
page-holds-not = Ceva lipsește sau nu este la locul lui
page-held-links = Linkuri: { $result } din { $source }
page-held-images = Imagini: { $result } din { $source }
page-held-tags = Marcaje: { $result } din { $source }
page-held-numbers = Numere: { $count }
page-doubtful = Propoziții de verificat: { $count }
page-verdict-repaired = Corectat
page-verdict-flagged = De verificat
page-verdict-kept-source = Lăsat în limba originală
page-why-empty = nu există text lizibil
page-why-link = diferă un link, o adresă sau un hashtag
page-why-kept = lipsește ceva ce trebuia să rămână neschimbat
page-why-number = diferă un număr, o dată sau o sumă
page-why-language = nu pare a fi limba-țintă
page-why-repeated = se repetă cuvinte
page-why-length = este prea scurt sau prea lung
page-why-signs = diferă punctuația sau semnele
page-why-negation = o parte neagă, cealaltă nu
page-why-name = lipsește un nume

## Când nu funcționează

page-error = Nu a funcționat
page-error-network = Serverul nu răspunde. Verificați dacă funcționează și încercați din nou.
page-error-answer = Serverul a dat un răspuns pe care această pagină nu îl înțelege (codul { $status }).
page-error-empty = Nu există încă niciun articol. Lipiți mai întâi unul sau deschideți un fișier.
page-error-file = { $name } nu este un fișier text, Markdown sau HTML. Alegeți un fișier .txt, .md sau .html.
page-error-file-read = Browserul nu a putut citi { $name }. Încercați să îl deschideți din nou.
