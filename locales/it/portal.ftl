### Tutto ciò che, nella pagina di un articolo, non è l’articolo stesso.

## Intorno alla pagina

portal-skip-to-content = Vai al contenuto
portal-home = Home
portal-menu = Menu principale
portal-menu-open = Apri il menu
portal-menu-close = Chiudi il menu
portal-category-uk = Regno Unito
portal-category-world = Mondo
portal-category-ukraine = Ucraina
portal-category-politics = Politica
portal-category-business = Economia
portal-category-culture = Cultura
portal-category-sport = Sport
portal-category-science = Scienza
portal-category-opinion = Opinioni
portal-watch-live = Guarda la diretta
portal-live = In diretta
portal-breaking = Ultim’ora

## Ricerca

portal-search-label = Cerca:
portal-search-placeholder = Cerca…
portal-search-submit = Cerca
portal-search-results = { $count ->
        [0] Nessun risultato per «{ $query }»
        [one] { $count } risultato per «{ $query }»
        [many] { $count } di risultati per «{ $query }»
       *[other] { $count } risultati per «{ $query }»
    }

## Testata dell’articolo

portal-byline = Di { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Pubblicato: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Aggiornato: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes ->
        [one] { $minutes } min di lettura
        [many] { $minutes } min di lettura
       *[other] { $minutes } min di lettura
    }
portal-minutes-ago = { $minutes ->
        [one] { $minutes } minuto fa
        [many] { $minutes } di minuti fa
       *[other] { $minutes } minuti fa
    }
portal-hours-ago = { $hours ->
        [one] { $hours } ora fa
        [many] { $hours } di ore fa
       *[other] { $hours } ore fa
    }
portal-days-ago = { $days ->
        [one] { $days } giorno fa
        [many] { $days } di giorni fa
       *[other] { $days } giorni fa
    }

## Immagini e contenuti incorporati

portal-photo-credit = Foto: { $source }
portal-video-credit = Video: { $source }
portal-gallery-position = Immagine { $position } di { $count }
portal-embed-load = Mostra il contenuto di { $service }

## Sotto l’articolo

portal-read-also = Leggi anche:
portal-related = Articoli correlati
portal-most-read = I più letti
portal-tags = Tag:
portal-contact = Contatti:
portal-author-heading = L’autore
portal-author-all = Tutti gli articoli di { $author }
portal-share = Condividi
portal-share-on = Condividi su { $service }
portal-share-copy = Copia link
portal-share-copied = Link copiato
portal-print = Stampa
portal-save = Salva per dopo
portal-listen = Ascolta l’articolo
portal-newer = Articolo successivo
portal-older = Articolo precedente

## Commenti

portal-comments = { $count ->
        [0] Ancora nessun commento
        [one] { $count } commento
        [many] { $count } di commenti
       *[other] { $count } commenti
    }
portal-reply-heading = Lascia un commento
portal-reply-to = Rispondi a { $author }
portal-reply-cancel = Annulla risposta
portal-reply-email-note = L’indirizzo email non sarà pubblicato.
portal-reply-required-note = I campi obbligatori sono contrassegnati { $mark }
portal-reply-comment = Commento
portal-reply-name = Nome
portal-reply-email = Email
portal-reply-website = Sito web
portal-reply-submit = Invia commento
portal-reply-waiting = Il commento è in attesa di moderazione.
portal-comment-report = Segnala commento

## Avviso sui cookie

portal-cookies-title = I cookie su { -portal-name }
portal-cookies-text = Usiamo i cookie per far funzionare il sito e contare le visite. Maggiori dettagli nella nostra <a data-l10n-name="policy">informativa sui cookie</a>.
portal-cookies-accept = Accetta tutti
portal-cookies-reject = Solo i necessari
portal-cookies-settings = Impostazioni

## Newsletter

portal-newsletter-title = Le notizie di { -portal-name } via email
portal-newsletter-email = Indirizzo email
    .placeholder = nome@example.com
portal-newsletter-subscribe = Iscriviti
portal-newsletter-done = Grazie. Confermare l’indirizzo dall’email appena inviata.

## Piè di pagina

portal-about = Chi siamo
portal-contacts = Contatti
portal-advertise = Pubblicità
portal-privacy = Informativa sulla privacy
portal-terms = Condizioni d’uso
portal-corrections = Rettifiche
portal-back-to-top = Torna su
portal-copyright = © { $year } { -portal-name }. Tutti i diritti riservati.

## Quando manca qualcosa

portal-not-found-title = Pagina non trovata
portal-not-found-text = La pagina potrebbe essere stata spostata o rimossa. Provare con la ricerca.
portal-untranslated = Questo articolo non è ancora disponibile in questa lingua.
