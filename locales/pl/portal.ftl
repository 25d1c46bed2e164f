### Wszystko na stronie artykułu portalu informacyjnego poza samym artykułem.

## Wokół strony

portal-skip-to-content = Przejdź do treści
portal-home = Strona główna
portal-menu = Menu główne
portal-menu-open = Otwórz menu
portal-menu-close = Zamknij menu
portal-category-uk = Wielka Brytania
portal-category-world = Świat
portal-category-ukraine = Ukraina
portal-category-politics = Polityka
portal-category-business = Biznes
portal-category-culture = Kultura
portal-category-sport = Sport
portal-category-science = Nauka
portal-category-opinion = Opinie
portal-watch-live = Oglądaj na żywo
portal-live = Na żywo
portal-breaking = Z ostatniej chwili

## Wyszukiwanie

portal-search-label = Szukaj:
portal-search-placeholder = Szukaj…
portal-search-submit = Szukaj
portal-search-results = { $count ->
        [0] Brak wyników dla zapytania „{ $query }”
        [one] Znaleziono { $count } artykuł dla zapytania „{ $query }”
        [few] Znaleziono { $count } artykuły dla zapytania „{ $query }”
        [many] Znaleziono { $count } artykułów dla zapytania „{ $query }”
       *[other] Znaleziono { $count } artykułu dla zapytania „{ $query }”
    }

## Początek artykułu

portal-byline = Autor: { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Opublikowano: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Aktualizacja: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes } min czytania
portal-minutes-ago = { $minutes ->
        [one] { $minutes } minutę temu
        [few] { $minutes } minuty temu
        [many] { $minutes } minut temu
       *[other] { $minutes } minuty temu
    }
portal-hours-ago = { $hours ->
        [one] { $hours } godzinę temu
        [few] { $hours } godziny temu
        [many] { $hours } godzin temu
       *[other] { $hours } godziny temu
    }
portal-days-ago = { $days ->
        [one] { $days } dzień temu
        [few] { $days } dni temu
        [many] { $days } dni temu
       *[other] { $days } dnia temu
    }

## Zdjęcia i treści osadzone

portal-photo-credit = Fot. { $source }
portal-video-credit = Wideo: { $source }
portal-gallery-position = Zdjęcie { $position } z { $count }
portal-embed-load = Pokaż treść z serwisu { $service }

## Pod artykułem

portal-read-also = Czytaj także:
portal-related = Powiązane artykuły
portal-most-read = Najczęściej czytane
portal-tags = Tagi:
portal-contact = Kontakt:
portal-author-heading = O autorze
portal-author-all = { $author }: wszystkie artykuły
portal-share = Udostępnij
portal-share-on = Udostępnij w serwisie { $service }
portal-share-copy = Skopiuj link
portal-share-copied = Skopiowano link
portal-print = Drukuj
portal-save = Zapisz na później
portal-listen = Posłuchaj artykułu
portal-newer = Następny artykuł
portal-older = Poprzedni artykuł

## Komentarze

portal-comments = { $count ->
        [0] Brak komentarzy
        [one] { $count } komentarz
        [few] { $count } komentarze
        [many] { $count } komentarzy
       *[other] { $count } komentarza
    }
portal-reply-heading = Dodaj komentarz
portal-reply-to = Odpowiedź na komentarz: { $author }
portal-reply-cancel = Anuluj pisanie odpowiedzi
portal-reply-email-note = Twój adres e-mail nie zostanie opublikowany.
portal-reply-required-note = Wymagane pola są oznaczone { $mark }
portal-reply-comment = Komentarz
portal-reply-name = Nazwa
portal-reply-email = Adres e-mail
portal-reply-website = Witryna internetowa
portal-reply-submit = Opublikuj komentarz
portal-reply-waiting = Komentarz oczekuje na moderację.
portal-comment-report = Zgłoś komentarz

## Informacja o plikach cookie

portal-cookies-title = Pliki cookie w serwisie { -portal-name }
portal-cookies-text = Używamy plików cookie, aby serwis działał prawidłowo i abyśmy mogli liczyć odwiedziny. Szczegóły opisuje nasza <a data-l10n-name="policy">polityka plików cookie</a>.
portal-cookies-accept = Zaakceptuj wszystkie
portal-cookies-reject = Tylko niezbędne
portal-cookies-settings = Ustawienia

## Newsletter

portal-newsletter-title = Newsletter { -portal-name(case: "genitive") } w Twojej skrzynce
portal-newsletter-email = Twój adres e-mail
    .placeholder = nazwa@example.com
portal-newsletter-subscribe = Zapisz się
portal-newsletter-done = Dziękujemy. Prosimy o potwierdzenie adresu w wiadomości, którą właśnie wysłaliśmy.

## Stopka

portal-about = O nas
portal-contacts = Kontakt
portal-advertise = Reklama
portal-privacy = Polityka prywatności
portal-terms = Regulamin
portal-corrections = Sprostowania
portal-back-to-top = Do góry
portal-copyright = © { $year } { -portal-name }. Wszelkie prawa zastrzeżone.

## Gdy czegoś brakuje

portal-not-found-title = Nie znaleziono strony
portal-not-found-text = Strona mogła zostać przeniesiona lub usunięta. Prosimy skorzystać z wyszukiwarki.
portal-untranslated = Ten artykuł nie jest jeszcze dostępny w Twoim języku.
