### Viskas, kas yra naujienų portalo straipsnio puslapyje, išskyrus patį straipsnį.

## Aplink puslapį

portal-skip-to-content = Pereiti prie turinio
portal-home = Pradžia
portal-menu = Pagrindinis meniu
portal-menu-open = Atverti meniu
portal-menu-close = Užverti meniu
portal-category-uk = Jungtinė Karalystė
portal-category-world = Pasaulis
portal-category-ukraine = Ukraina
portal-category-politics = Politika
portal-category-business = Verslas
portal-category-culture = Kultūra
portal-category-sport = Sportas
portal-category-science = Mokslas
portal-category-opinion = Nuomonės
portal-watch-live = Žiūrėti tiesiogiai
portal-live = Tiesiogiai
portal-breaking = Skubi žinia

## Paieška

portal-search-label = Ieškoti:
portal-search-placeholder = Ieškoti…
portal-search-submit = Ieškoti
portal-search-results = { $count ->
        [0] Pagal užklausą „{ $query }“ nieko nerasta
        [one] Pagal užklausą „{ $query }“ rastas { $count } straipsnis
        [few] Pagal užklausą „{ $query }“ rasti { $count } straipsniai
        [many] Pagal užklausą „{ $query }“ rasta { $count } straipsnio
       *[other] Pagal užklausą „{ $query }“ rasta { $count } straipsnių
    }

## Straipsnio pradžia

portal-byline = Parašė { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Paskelbta { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Atnaujinta { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes } min. skaitymo
portal-minutes-ago = { $minutes ->
        [one] prieš { $minutes } minutę
        [few] prieš { $minutes } minutes
        [many] prieš { $minutes } minutės
       *[other] prieš { $minutes } minučių
    }
portal-hours-ago = { $hours ->
        [one] prieš { $hours } valandą
        [few] prieš { $hours } valandas
        [many] prieš { $hours } valandos
       *[other] prieš { $hours } valandų
    }
portal-days-ago = { $days ->
        [one] prieš { $days } dieną
        [few] prieš { $days } dienas
        [many] prieš { $days } dienos
       *[other] prieš { $days } dienų
    }

## Nuotraukos ir įterptas turinys

portal-photo-credit = Nuotrauka: { $source }
portal-video-credit = Vaizdo įrašas: { $source }
portal-gallery-position = { $position } nuotrauka iš { $count }
portal-embed-load = Rodyti turinį iš „{ $service }“

## Po straipsniu

portal-read-also = Taip pat skaitykite:
portal-related = Susiję straipsniai
portal-most-read = Skaitomiausi
portal-tags = Žymos:
portal-contact = Kontaktai:
portal-author-heading = Apie autorių
portal-author-all = { $author }: visi straipsniai
portal-share = Dalytis
portal-share-on = Dalytis per „{ $service }“
portal-share-copy = Kopijuoti nuorodą
portal-share-copied = Nuoroda nukopijuota
portal-print = Spausdinti
portal-save = Skaityti vėliau
portal-listen = Klausytis straipsnio
portal-newer = Kitas straipsnis
portal-older = Ankstesnis straipsnis

## Komentarai

portal-comments = { $count ->
        [0] Komentarų dar nėra
        [one] { $count } komentaras
        [few] { $count } komentarai
        [many] { $count } komentaro
       *[other] { $count } komentarų
    }
portal-reply-heading = Parašykite komentarą
portal-reply-to = Atsakymas į komentarą: { $author }
portal-reply-cancel = Atšaukti atsakymą
portal-reply-email-note = Jūsų el. pašto adresas nebus skelbiamas.
portal-reply-required-note = Būtini laukeliai pažymėti { $mark }
portal-reply-comment = Komentaras
portal-reply-name = Vardas
portal-reply-email = El. paštas
portal-reply-website = Svetainė
portal-reply-submit = Skelbti komentarą
portal-reply-waiting = Jūsų komentaras laukia patvirtinimo.
portal-comment-report = Pranešti apie komentarą

## Pranešimas apie slapukus

portal-cookies-title = Slapukai svetainėje { -portal-name }
portal-cookies-text = Slapukus naudojame, kad svetainė tinkamai veiktų ir galėtume skaičiuoti apsilankymus. Perskaitykite mūsų <a data-l10n-name="policy">slapukų politiką</a>.
portal-cookies-accept = Priimti visus
portal-cookies-reject = Tik būtinieji
portal-cookies-settings = Nustatymai

## Naujienlaiškis

portal-newsletter-title = { -portal-name }: naujienlaiškis į jūsų pašto dėžutę
portal-newsletter-email = Jūsų el. pašto adresas
    .placeholder = vardas@example.com
portal-newsletter-subscribe = Prenumeruoti
portal-newsletter-done = Dėkojame. Patvirtinkite adresą laiške, kurį ką tik išsiuntėme.

## Puslapio apačia

portal-about = Apie mus
portal-contacts = Kontaktai
portal-advertise = Reklama
portal-privacy = Privatumo politika
portal-terms = Naudojimo sąlygos
portal-corrections = Patikslinimai
portal-back-to-top = Į viršų
portal-copyright = © { $year } { -portal-name }. Visos teisės saugomos.

## Kai ko nors trūksta

portal-not-found-title = Puslapis nerastas
portal-not-found-text = Puslapis galėjo būti perkeltas arba pašalintas. Pasinaudokite paieška.
portal-untranslated = Šio straipsnio jūsų kalba kol kas nėra.
