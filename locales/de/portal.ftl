### Alles auf der Artikelseite eines Nachrichtenportals, was nicht der Artikel selbst ist.

## Rund um die Seite

portal-skip-to-content = Zum Inhalt springen
portal-home = Startseite
portal-menu = Hauptmenü
portal-menu-open = Menü öffnen
portal-menu-close = Menü schließen
portal-category-uk = Großbritannien
portal-category-world = Welt
portal-category-ukraine = Ukraine
portal-category-politics = Politik
portal-category-business = Wirtschaft
portal-category-culture = Kultur
portal-category-sport = Sport
portal-category-science = Wissenschaft
portal-category-opinion = Meinung
portal-watch-live = Livestream ansehen
portal-live = Live
portal-breaking = Eilmeldung

## Suche

portal-search-label = Suche nach:
portal-search-placeholder = Suchen …
portal-search-submit = Suchen
portal-search-results = { $count ->
        [0] Keine Treffer für „{ $query }“
        [one] { $count } Artikel zu „{ $query }“ gefunden
       *[other] { $count } Artikel zu „{ $query }“ gefunden
    }

## Der Kopf des Artikels

portal-byline = Von { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Veröffentlicht am { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Aktualisiert am { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes ->
        [one] { $minutes } Min. Lesezeit
       *[other] { $minutes } Min. Lesezeit
    }
portal-minutes-ago = { $minutes ->
        [one] vor { $minutes } Minute
       *[other] vor { $minutes } Minuten
    }
portal-hours-ago = { $hours ->
        [one] vor { $hours } Stunde
       *[other] vor { $hours } Stunden
    }
portal-days-ago = { $days ->
        [one] vor { $days } Tag
       *[other] vor { $days } Tagen
    }

## Bilder und eingebettete Inhalte

portal-photo-credit = Foto: { $source }
portal-video-credit = Video: { $source }
portal-gallery-position = Bild { $position } von { $count }
portal-embed-load = Inhalt von { $service } anzeigen

## Unter dem Artikel

portal-read-also = Lesen Sie auch:
portal-related = Ähnliche Artikel
portal-most-read = Meistgelesen
portal-tags = Schlagwörter:
portal-contact = Kontakt:
portal-author-heading = Zur Person
portal-author-all = Alle Artikel von { $author }
portal-share = Teilen
portal-share-on = Auf { $service } teilen
portal-share-copy = Link kopieren
portal-share-copied = Link kopiert
portal-print = Drucken
portal-save = Für später merken
portal-listen = Artikel anhören
portal-newer = Nächster Artikel
portal-older = Vorheriger Artikel

## Kommentare

portal-comments = { $count ->
        [0] Noch keine Kommentare
        [one] { $count } Kommentar
       *[other] { $count } Kommentare
    }
portal-reply-heading = Schreiben Sie einen Kommentar
portal-reply-to = Antwort an { $author }
portal-reply-cancel = Antwort abbrechen
portal-reply-email-note = Ihre E-Mail-Adresse wird nicht veröffentlicht.
portal-reply-required-note = Erforderliche Felder sind mit { $mark } markiert
portal-reply-comment = Kommentar
portal-reply-name = Name
portal-reply-email = E-Mail-Adresse
portal-reply-website = Website
portal-reply-submit = Kommentar abschicken
portal-reply-waiting = Ihr Kommentar wartet auf Freischaltung.
portal-comment-report = Kommentar melden

## Cookie-Hinweis

portal-cookies-title = Cookies bei { -portal-name }
portal-cookies-text = Wir verwenden Cookies, damit die Website funktioniert und um Besuche zu zählen. Lesen Sie unsere <a data-l10n-name="policy">Cookie-Richtlinie</a>.
portal-cookies-accept = Alle akzeptieren
portal-cookies-reject = Nur notwendige
portal-cookies-settings = Einstellungen

## Newsletter

portal-newsletter-title = Neues von { -portal-name } in Ihrem Postfach
portal-newsletter-email = Ihre E-Mail-Adresse
    .placeholder = name@example.com
portal-newsletter-subscribe = Abonnieren
portal-newsletter-done = Vielen Dank. Bitte bestätigen Sie Ihre Adresse über die E-Mail, die wir Ihnen soeben geschickt haben.

## Fuß der Seite

portal-about = Über uns
portal-contacts = Kontakt
portal-advertise = Werben Sie bei uns
portal-privacy = Datenschutzerklärung
portal-terms = Nutzungsbedingungen
portal-corrections = Korrekturen
portal-back-to-top = Nach oben
portal-copyright = © { $year } { -portal-name }. Alle Rechte vorbehalten.

## Wenn etwas fehlt

portal-not-found-title = Seite nicht gefunden
portal-not-found-text = Die Seite wurde möglicherweise verschoben oder gelöscht. Versuchen Sie es mit der Suche.
portal-untranslated = Dieser Artikel ist noch nicht in Ihrer Sprache verfügbar.
