### Tot ce se află pe pagina unui articol în afară de articolul însuși.

## În jurul paginii

portal-skip-to-content = Sari la conținut
portal-home = Acasă
portal-menu = Meniu principal
portal-menu-open = Deschide meniul
portal-menu-close = Închide meniul
portal-category-uk = Marea Britanie
portal-category-world = Internațional
portal-category-ukraine = Ucraina
portal-category-politics = Politică
portal-category-business = Economie
portal-category-culture = Cultură
portal-category-sport = Sport
portal-category-science = Știință
portal-category-opinion = Opinii
portal-watch-live = Urmărește în direct
portal-live = În direct
portal-breaking = Ultima oră

## Căutare

portal-search-label = Caută:
portal-search-placeholder = Caută…
portal-search-submit = Caută
portal-search-results = { $count ->
        [0] Niciun rezultat pentru „{ $query }”
        [one] { $count } rezultat pentru „{ $query }”
        [few] { $count } rezultate pentru „{ $query }”
       *[other] { $count } de rezultate pentru „{ $query }”
    }

## Capul articolului

portal-byline = De { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Publicat: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Actualizat: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes ->
        [one] Timp de citire: { $minutes } minut
        [few] Timp de citire: { $minutes } minute
       *[other] Timp de citire: { $minutes } de minute
    }
portal-minutes-ago = acum { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }
portal-hours-ago = acum { $hours ->
        [one] { $hours } oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }
portal-days-ago = acum { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }

## Imagini și conținut încorporat

portal-photo-credit = Foto: { $source }
portal-video-credit = Video: { $source }
portal-gallery-position = Imaginea { $position } din { $count }
portal-embed-load = Afișează conținutul de pe { $service }

## Sub articol

portal-read-also = Citește și:
portal-related = Articole similare
portal-most-read = Cele mai citite
portal-tags = Etichete:
portal-contact = Contact:
portal-author-heading = Despre autor
portal-author-all = Toate articolele scrise de { $author }
portal-share = Distribuie
portal-share-on = Distribuie pe { $service }
portal-share-copy = Copiază linkul
portal-share-copied = Link copiat
portal-print = Tipărește
portal-save = Salvează pentru mai târziu
portal-listen = Ascultă acest articol
portal-newer = Articolul următor
portal-older = Articolul anterior

## Comentarii

portal-comments = { $count ->
        [0] Niciun comentariu deocamdată
        [one] { $count } comentariu
        [few] { $count } comentarii
       *[other] { $count } de comentarii
    }
portal-reply-heading = Lăsați un comentariu
portal-reply-to = Răspuns pentru { $author }
portal-reply-cancel = Anulează răspunsul
portal-reply-email-note = Adresa dumneavoastră de e-mail nu va fi publicată.
portal-reply-required-note = Câmpurile obligatorii sunt marcate cu { $mark }
portal-reply-comment = Comentariu
portal-reply-name = Nume
portal-reply-email = E-mail
portal-reply-website = Site web
portal-reply-submit = Publică comentariul
portal-reply-waiting = Comentariul dumneavoastră așteaptă moderarea.
portal-comment-report = Raportează comentariul

## Avizul despre cookie-uri

portal-cookies-title = Cookie-uri pe site-ul { -portal-name }
portal-cookies-text = Folosim cookie-uri pentru funcționarea site-ului și pentru numărarea vizitelor. Citiți <a data-l10n-name="policy">politica noastră privind cookie-urile</a>.
portal-cookies-accept = Acceptă toate
portal-cookies-reject = Doar cele necesare
portal-cookies-settings = Setări

## Newsletter

portal-newsletter-title = Știri de la { -portal-name } pe e-mail
portal-newsletter-email = Adresa dumneavoastră de e-mail
    .placeholder = nume@example.com
portal-newsletter-subscribe = Abonare
portal-newsletter-done = Vă mulțumim. Confirmați adresa în e-mailul pe care tocmai vi l-am trimis.

## Subsolul paginii

portal-about = Despre noi
portal-contacts = Contact
portal-advertise = Publicitate
portal-privacy = Politica de confidențialitate
portal-terms = Termeni de utilizare
portal-corrections = Erate
portal-back-to-top = Înapoi sus
portal-copyright = © { $year } { -portal-name }. Toate drepturile rezervate.

## Când lipsește ceva

portal-not-found-title = Pagina nu a fost găsită
portal-not-found-text = Este posibil ca pagina să fi fost mutată sau ștearsă. Încercați căutarea.
portal-untranslated = Acest articol nu este încă disponibil în limba dumneavoastră.
