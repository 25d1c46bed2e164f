### Vše na stránce článku zpravodajského portálu kromě článku samotného.

## Kolem stránky

portal-skip-to-content = Přejít k obsahu
portal-home = Domů
portal-menu = Hlavní menu
portal-menu-open = Otevřít menu
portal-menu-close = Zavřít menu
portal-category-uk = Velká Británie
portal-category-world = Svět
portal-category-ukraine = Ukrajina
portal-category-politics = Politika
portal-category-business = Byznys
portal-category-culture = Kultura
portal-category-sport = Sport
portal-category-science = Věda
portal-category-opinion = Názory
portal-watch-live = Sledovat živě
portal-live = Živě
portal-breaking = Mimořádná zpráva

## Vyhledávání

portal-search-label = Hledat:
portal-search-placeholder = Hledat…
portal-search-submit = Hledat
portal-search-results = { $count ->
        [0] Na dotaz „{ $query }“ jsme nic nenašli
        [one] Na dotaz „{ $query }“ jsme našli { $count } článek
        [few] Na dotaz „{ $query }“ jsme našli { $count } články
        [many] Na dotaz „{ $query }“ jsme našli { $count } článku
       *[other] Na dotaz „{ $query }“ jsme našli { $count } článků
    }

## Záhlaví článku

portal-byline = Autor: { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Publikováno { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Aktualizováno { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes } min čtení
portal-minutes-ago = { $minutes ->
        [one] před { $minutes } minutou
        [few] před { $minutes } minutami
        [many] před { $minutes } minuty
       *[other] před { $minutes } minutami
    }
portal-hours-ago = { $hours ->
        [one] před { $hours } hodinou
        [few] před { $hours } hodinami
        [many] před { $hours } hodiny
       *[other] před { $hours } hodinami
    }
portal-days-ago = { $days ->
        [one] před { $days } dnem
        [few] před { $days } dny
        [many] před { $days } dne
       *[other] před { $days } dny
    }

## Obrázky a vložený obsah

portal-photo-credit = Foto: { $source }
portal-video-credit = Video: { $source }
portal-gallery-position = Fotografie { $position } z { $count }
portal-embed-load = Zobrazit obsah ze služby { $service }

## Pod článkem

portal-read-also = Čtěte také:
portal-related = Související články
portal-most-read = Nejčtenější
portal-tags = Štítky:
portal-contact = Kontakt:
portal-author-heading = O autorovi
portal-author-all = { $author }: všechny články
portal-share = Sdílet
portal-share-on = Sdílet přes { $service }
portal-share-copy = Kopírovat odkaz
portal-share-copied = Odkaz zkopírován
portal-print = Vytisknout
portal-save = Uložit na později
portal-listen = Poslechnout si článek
portal-newer = Další článek
portal-older = Předchozí článek

## Komentáře

portal-comments = { $count ->
        [0] Zatím žádné komentáře
        [one] { $count } komentář
        [few] { $count } komentáře
        [many] { $count } komentáře
       *[other] { $count } komentářů
    }
portal-reply-heading = Napsat komentář
portal-reply-to = Odpověď na komentář: { $author }
portal-reply-cancel = Zrušit odpověď
portal-reply-email-note = Vaše e-mailová adresa nebude zveřejněna.
portal-reply-required-note = Vyžadované informace jsou označeny { $mark }
portal-reply-comment = Komentář
portal-reply-name = Jméno
portal-reply-email = E-mail
portal-reply-website = Webová stránka
portal-reply-submit = Odeslat komentář
portal-reply-waiting = Váš komentář čeká na schválení.
portal-comment-report = Nahlásit komentář

## Lišta cookies

portal-cookies-title = Cookies na webu { -portal-name }
portal-cookies-text = Cookies používáme, aby web správně fungoval a abychom mohli počítat návštěvy. Přečtěte si naše <a data-l10n-name="policy">zásady používání cookies</a>.
portal-cookies-accept = Přijmout vše
portal-cookies-reject = Jen nezbytné
portal-cookies-settings = Nastavení

## Newsletter

portal-newsletter-title = Newsletter { -portal-name(case: "genitive") } do vaší schránky
portal-newsletter-email = Vaše e-mailová adresa
    .placeholder = jmeno@example.com
portal-newsletter-subscribe = Odebírat
portal-newsletter-done = Děkujeme. Potvrďte prosím adresu v e-mailu, který jsme vám právě poslali.

## Patička stránky

portal-about = O nás
portal-contacts = Kontakty
portal-advertise = Inzerce
portal-privacy = Zásady ochrany osobních údajů
portal-terms = Podmínky užívání
portal-corrections = Opravy
portal-back-to-top = Zpět nahoru
portal-copyright = © { $year } { -portal-name }. Všechna práva vyhrazena.

## Když něco chybí

portal-not-found-title = Stránka nenalezena
portal-not-found-text = Stránka mohla být přesunuta nebo odstraněna. Zkuste vyhledávání.
portal-untranslated = Tento článek zatím ve vašem jazyce není k dispozici.
