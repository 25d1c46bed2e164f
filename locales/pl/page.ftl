### Strona pod adresem `/`.

page-title = Tolmach: przetłumacz artykuł
page-heading = Twój artykuł w innym języku
page-lead = Wklej tekst albo całą stronę, wybierz język i czytaj oryginał obok tłumaczenia.
page-skip = Przejdź do artykułu
page-language-menu = Język tej strony
page-noscript = Do łączenia się z serwerem ta strona potrzebuje JavaScriptu. Bez niego to samo robi POST /v1/articles.
page-footer = Wszystko, co robi ta strona, można zrobić także jednym żądaniem HTTP:

## Wybór języków

page-from = Z języka
page-from-detect = Rozpoznaj język
page-to = Na język
page-via = { $language } (przez: { $via })
page-no-languages = Nie zainstalowano jeszcze żadnych modeli, więc nie ma języka, na który można by tłumaczyć. Pierwszy doda polecenie tolmach models install en-pt.

## Artykuł

page-source = Artykuł
page-headline = Nagłówek
page-headline-hint = opcjonalnie
page-body = Treść artykułu
page-body-hint = Wklej tu artykuł albo upuść plik .txt, .md lub .html.
page-format = Format tekstu
page-format-text = Zwykły tekst
page-format-html = HTML
page-format-markdown = Markdown
page-preview = Artykuł jako strona
page-open = Otwórz plik
page-sample = Wypróbuj przykład
page-clear = Wyczyść
page-count = Znaki: { $count } z { $limit }
page-drop = Upuść plik, żeby go wczytać
page-loaded = Wczytano: { $name }

## Tłumaczenie

page-translate = Przetłumacz
page-translate-keys = Ctrl + Enter
page-cancel = Anuluj
page-working = Tłumaczymy…
page-cancelled = Anulowano. Artykuł pozostał bez zmian.

## Wynik

page-target = Tłumaczenie
page-nothing-yet = Tu pojawi się tłumaczenie.
page-view = Sposób wyświetlania tłumaczenia
page-view-page = Jako strona
page-view-source = Kod HTML
page-view-text = Jako tekst
page-view-pairs = Obok siebie
page-frame = Przetłumaczony artykuł
page-copy = Kopiuj
page-copied = Skopiowano
page-copy-failed = Przeglądarka nie pozwoliła skopiować; zaznacz tekst i skopiuj go samodzielnie.
page-download = Pobierz
page-done = Przetłumaczono: { $from } → { $to }
page-detected = Rozpoznany język: { $language }
page-time = { $seconds } s
page-same = Artykuł jest już w tym języku: { $language }. Nic nie zmieniono.
page-nothing = W tym tekście nie ma nic do tłumaczenia.
page-partial = Niektórych zdań nie udało się dobrze przetłumaczyć; pozostały w języku oryginału.
page-mismatch = Wybrany język: { $declared }. Język tekstu to raczej: { $detected }.

## Obok siebie i co poświadczono

page-pairs = Oryginał i tłumaczenie, zdanie po zdaniu
page-pairs-keys = Strzałki w górę i w dół prowadzą od zdania do zdania, w lewo i w prawo – od słowa do słowa.
page-holds = Wszystko jest na swoim miejscu
page-holds-not = Czegoś brakuje albo coś nie jest na swoim miejscu
page-held-links = Odnośniki: { $result } z { $source }
page-held-images = Obrazy: { $result } z { $source }
page-held-tags = Znaczniki: { $result } z { $source }
page-held-numbers = Liczby: { $count }
page-doubtful = Zdania do sprawdzenia: { $count }
page-verdict-repaired = Poprawiono
page-verdict-flagged = Warto sprawdzić
page-verdict-kept-source = Pozostało w języku oryginału
page-why-empty = brak czytelnego tekstu
page-why-link = różni się odnośnik, adres lub hasztag
page-why-kept = brakuje czegoś, co miało pozostać bez zmian
page-why-number = różni się liczba, data lub kwota
page-why-language = nie wygląda na język tłumaczenia
page-why-repeated = słowa się powtarzają
page-why-length = za krótko albo za długo
page-why-signs = różni się interpunkcja lub znaki
page-why-negation = w jednym tekście jest przeczenie, w drugim nie
page-why-name = brakuje nazwy lub nazwiska

## Gdy się nie udało

page-error = Nie udało się
page-error-network = Serwer nie odpowiada. Sprawdź, czy działa, i spróbuj ponownie.
page-error-answer = Serwer odpowiedział w sposób niezrozumiały dla tej strony (kod { $status }).
page-error-empty = Nie ma jeszcze artykułu. Najpierw go wklej albo otwórz plik.
page-error-file = { $name } nie jest plikiem tekstowym, Markdown ani HTML. Wybierz plik .txt, .md lub .html.
page-error-file-read = Przeglądarka nie mogła odczytać pliku { $name }. Spróbuj otworzyć go ponownie.
