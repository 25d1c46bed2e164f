### Che cosa risponde il servizio quando non può fare ciò che gli è stato chiesto.

## Tipi di valori JSON; compaiono al posto di $seen e $expected.

kind-object = un oggetto
kind-array = un elenco
kind-string = una stringa
kind-number = un numero
kind-boolean = true o false
kind-null = null

## Che cosa non va in una voce di glossario; compare al posto di $reason.

kind-unreadable = non è scritta come richiede il formato
kind-no-term = non ha un termine, oppure il termine non contiene né lettere né cifre
kind-no-translation = non indica né come tradurre il termine, né che resta invariato, né che cosa è vietato
kind-kept-and-translated = fornisce la traduzione di un termine da non tradurre
kind-forbids-itself = vieta la stessa traduzione che fornisce
kind-too-long = un termine o una nota supera la lunghezza consentita
kind-twice = il termine compare già più sopra
kind-unknown-case = la regola per le maiuscole non è né ignore, né exact, né as_source

## Errori

error-not-json = Impossibile leggere il corpo come JSON: { $reason }. Inviare un unico oggetto JSON.
    .title = Il corpo non è JSON
error-wrong-type = { $pointer } ha il tipo sbagliato. Ricevuto: { $seen }; atteso: { $expected }.
    .title = Tipo sbagliato
error-missing-field = In { $pointer } manca il campo «{ $field }»: aggiungerlo.
    .title = Campo mancante
error-unknown-field = { $pointer } contiene un campo sconosciuto: «{ $field }». Qui sono ammessi: { $expected }.
    .title = Campo sconosciuto
error-bad-value = { $pointer } ha un valore non utilizzabile: «{ $seen }». Sarebbe corretto: { $expected }.
    .title = Valore non utilizzabile
error-unknown-language = «{ $seen }» non è una lingua disponibile. Forse si intendeva { $nearest }? GET /v1/languages le elenca tutte.
    .title = Lingua sconosciuta
error-unknown-language-far = «{ $seen }» non è una lingua disponibile. GET /v1/languages elenca quelle che lo sono.
error-pair-unavailable = Al momento non è possibile tradurre { $from } → { $to }: { $missing }
    .title = Questa coppia di lingue non è disponibile
error-text-too-long = Il testo ha { $chars ->
        [one] { $chars } carattere
        [many] { $chars } di caratteri
       *[other] { $chars } caratteri
    }; una richiesta può averne al massimo { $limit }. Suddividere il testo.
    .title = Il testo è troppo lungo
error-too-many-texts = La richiesta contiene { $count ->
        [one] { $count } testo
        [many] { $count } di testi
       *[other] { $count } testi
    }; il massimo per richiesta è { $limit }. Suddividerla.
    .title = Troppi testi
error-too-many-blocks = Blocchi nella richiesta: { $count }. Il massimo per richiesta è { $limit }; suddividerla.
    .title = Troppi blocchi
error-origin-not-allowed = Le pagine di { $origin } non possono usare questo servizio. Chi lo gestisce può consentirlo: aggiungere quell’indirizzo all’impostazione widget.origins.
    .title = Questo sito non è autorizzato
error-too-fast = Dal Suo indirizzo è arrivato in poco tempo più di quanto serva a un lettore. Riprovare tra { $seconds ->
        [one] { $seconds } secondo
        [many] { $seconds } di secondi
       *[other] { $seconds } secondi
    }.
    .title = Troppo in una volta
error-suggestion-sentences = Frasi nell’originale: { $expected }; nel Suo testo: { $seen }. Scrivere una frase per ciascuna.
    .title = Il numero di frasi non coincide
error-too-many-targets = La richiesta indica { $count ->
        [one] { $count } lingua di destinazione
        [many] { $count } di lingue di destinazione
       *[other] { $count } lingue di destinazione
    }; il massimo per richiesta è { $limit }. Suddividerla.
    .title = Troppe lingue di destinazione
error-body-too-large = Il corpo supera { $limit ->
        [one] { $limit } byte
        [many] { $limit } di byte
       *[other] { $limit } byte
    }. Inviare meno dati alla volta.
    .title = Il corpo è troppo grande
error-busy = C’è più lavoro in attesa di quanto se ne possa accettare. Riprovare tra { $seconds ->
        [one] { $seconds } secondo
        [many] { $seconds } di secondi
       *[other] { $seconds } secondi
    }.
    .title = Servizio sovraccarico
error-timeout = La traduzione non era pronta dopo { $seconds ->
        [one] { $seconds } secondo
        [many] { $seconds } di secondi
       *[other] { $seconds } secondi
    }. Inviare un testo più breve o riprovare più tardi.
    .title = Tempo scaduto
error-unavailable = Il traduttore non è disponibile: { $reason }
    .title = Traduttore non disponibile
error-quota-exhausted = L’uso consentito dei traduttori è esaurito: le loro quote oppure i nostri budget (GET /v1/backends indica quali). Riprovare quando comincia un nuovo giorno o mese, oppure aumentare un budget.
    .title = Quota esaurita
error-unknown-key = La chiave nell’intestazione Authorization non appartiene a nessun portale. Inviare la chiave di un portale della configurazione ([portals.NAME]) nella forma «Bearer CHIAVE», oppure omettere l’intestazione.
    .title = Chiave sconosciuta
error-backend-not-allowed = Il traduttore può essere scelto solo da un portale la cui chiave lo consente (may_choose_backend). Togliere «backend» o inviare una chiave di questo tipo.
    .title = Il traduttore non può essere scelto
error-jobs-off = Qui non si conserva nulla, nemmeno i job: l’impostazione memory.store è «none». Impostarla su sqlite o postgres, oppure inviare la richiesta senza Prefer: respond-async.
    .title = I job sono disattivati
error-jobs-unavailable = Al momento il database dei job non è utilizzabile. Riprovare tra poco; il log contiene altri dettagli alla voce { $request }.
    .title = Job non disponibili
error-no-job = Non esiste nessun job «{ $id }». I job terminati vengono eliminati dopo qualche tempo (impostazione jobs.retention).
    .title = Job inesistente
error-job-lost = Il job è stato avviato { $tries ->
        [one] { $tries } volta
        [many] { $tries } di volte
       *[other] { $tries } volte
    } e ogni volta il processo che lo eseguiva è terminato. Non verrà riavviato; il log di quel processo contiene altri dettagli.
    .title = Job perso
error-webhooks-off = Da qui non è possibile avvisare nessun webhook: l’impostazione jobs.webhook_secret è vuota e non si potrebbe firmare nulla. Impostarla, oppure seguire il job con GET /v1/jobs.
    .title = I webhook sono disattivati
error-not-found = Non c’è nulla in { $path }. Il README del servizio elenca ciò a cui risponde.
    .title = Non trovato
error-method-not-allowed = { $method } qui non funziona; usare { $allowed }.
    .title = Metodo non consentito
error-unsupported-media-type = Impossibile leggere un corpo di tipo «{ $seen }». Inviare Content-Type: application/json.
    .title = Tipo di corpo non supportato
error-missing-media-type = La richiesta non indica il tipo del corpo. Inviare Content-Type: application/json.
error-language-undetected = Impossibile riconoscere la lingua di { $pointer }. Indicarla nel campo «from» o «lang».
    .title = Lingua non riconosciuta
error-internal = Qualcosa è andato storto da parte nostra; la richiesta in sé può essere corretta. Il log contiene altri dettagli alla voce { $request }.
    .title = Errore interno

error-slow-body = Il corpo non è arrivato entro { $seconds ->
        [one] { $seconds } secondo
        [many] { $seconds } di secondi
       *[other] { $seconds } secondi
    }. Inviare l’intero corpo insieme alla richiesta.
    .title = Corpo arrivato troppo lentamente
error-duplicate-field = { $pointer } compare due volte. Indicare ogni campo una sola volta.
    .title = Campo ripetuto
error-bad-article-id = L’id di un articolo è composto da 1 a 200 di questi caratteri: A–Z, a–z, 0–9, «-», «.», «_» e «~»; questo non è utilizzabile ({ $bytes ->
        [one] { $bytes } byte
        [many] { $bytes } di byte
       *[other] { $bytes } byte
    }).
    .title = Id dell’articolo non utilizzabile
error-no-article = Qui non è conservato nessun articolo «{ $id }». PUT /v1/articles/{ $id } ne salva uno.
    .title = Articolo inesistente
error-version-conflict = L’articolo è stato modificato dopo la lettura, oppure esiste già; il suo ETag ora è { $current }. Rileggerlo e inviare la propria edizione con quell’ETag in If-Match.
    .title = Modificato nel frattempo
error-memory-off = Qui non si conserva nulla: l’impostazione memory.store è «none». Impostarla su sqlite o postgres per conservare articoli e traduzioni.
    .title = Non si conserva nulla
error-memory-unavailable = Al momento il database non è utilizzabile. Riprovare tra poco; il log contiene altri dettagli alla voce { $request }.
    .title = Database non disponibile
error-nothing-translated = Nulla dell’articolo viene tradotto in { $to }: è già in quella lingua o non contiene parole.
    .title = Nulla da correggere
error-no-segment = L’articolo non ha più il segmento «{ $segment }». Richiedere di nuovo i segmenti con GET; i loro nomi sono del tipo body:3.1.
    .title = Segmento inesistente
error-nothing-to-undo = Nessuno ha scritto una traduzione di «{ $segment }» per questo articolo, quindi non c’è nulla da annullare.
    .title = Nulla da annullare
error-if-match-required = Indicare quale versione si è vista: inviarne l’etag in If-Match, per non sovrascrivere parole altrui senza averle viste. L’etag attuale è { $current }.
    .title = Manca If-Match
error-segment-conflict = Qualcun altro ha modificato questo segmento dopo la lettura. I due testi sono qui, in current_text e your_text; se il proprio è ancora corretto, inviarlo di nuovo con { $current } in If-Match.
    .title = Modificato nel frattempo
error-empty-correction = La correzione non contiene parole. Per ritirare una correzione, usare DELETE sul segmento.
    .title = Correzione vuota
error-long-correction = La correzione è più lunga di un paragrafo; un segmento è al massimo una frase.
    .title = Più di un segmento
error-correction-markup = La correzione deve avere il markup dell’originale, ogni elemento una volta. Mancano: { $missing }. Non sono nell’originale: { $added }.
    .title = Il markup differisce dall’originale
error-no-suggestion = Il suggerimento { $suggestion } non è in attesa; GET /v1/suggestions elenca quelli che lo sono.
    .title = Suggerimento inesistente
error-many-suggestions = Ci sono già { $limit } suggerimenti in attesa; non se ne accettano altri finché qualcuno non ne avrà valutati alcuni.
    .title = Troppi suggerimenti in attesa
error-import-unreadable = Il file non è più leggibile dopo la riga { $line }: { $reason }. Unità importate prima: { $imported }. Correggerlo e inviarlo di nuovo; nulla viene aggiunto due volte.
    .title = Il file non è leggibile fino alla fine
error-bad-entries = { $count ->
        [one] Una voce non è utilizzabile.
        [many] { $count } di voci non sono utilizzabili.
       *[other] { $count } voci non sono utilizzabili.
    } La prima è { $pointer }: { $reason }. Non è stato salvato nulla; correggerla, oppure saltare queste voci con ?skip_bad=true.
    .title = Voci non utilizzabili
error-bad-lines = { $count ->
        [one] Una riga non è utilizzabile.
        [many] { $count } di righe non sono utilizzabili.
       *[other] { $count } righe non sono utilizzabili.
    } La prima è la riga { $line }: { $reason }. Non è stato salvato nulla; correggerla, oppure saltare queste righe con ?skip_bad=true.
error-too-many-entries = Numero di voci del glossario: { $count }; il massimo consentito è { $limit }. Suddividerlo in più glossari.
    .title = Troppe voci
error-glossary-not-found = Non esiste nessun glossario «{ $name }». GET /v1/glossaries elenca quelli esistenti.
    .title = Glossario inesistente
error-glossary-changed = Nel frattempo il glossario è stato modificato: la sua versione ora è { $version }. Rileggerlo e inviare la modifica con il suo ETag in If-Match.
    .title = Modificato nel frattempo
error-glossary-gone = Il glossario da modificare non esiste più. Per crearlo, inviarlo senza If-Match.
error-unsupported-table = Impossibile leggere un glossario di tipo «{ $seen }». Inviare application/json, text/csv, text/tab-separated-values o application/x-tbx+xml.

## Testi dell’interfaccia

error-no-strings = Non ci sono testi dell’interfaccia per «{ $seen }». Ci sono per: { $known }; GET /v1/locales dà altri dettagli.
    .title = Nessun testo in questa lingua
error-unknown-strings-file = Non esiste nessun file di testi dell’interfaccia «{ $seen }». I file sono: { $known }.
    .title = File di testi inesistente
error-strings-changed = Questi testi non vengono più forniti: sono cambiati, e il loro hash ora è { $current }. GET /v1/locales riporta l’hash di ogni lingua.
    .title = I testi sono cambiati
error-too-many-messages = La richiesta indica { $count ->
        [one] { $count } messaggio
        [many] { $count } di messaggi
       *[other] { $count } messaggi
    }; il massimo per richiesta è { $limit }. Suddividerla.
    .title = Troppi messaggi
error-events-off = Qui le modifiche dei testi dell’interfaccia non vengono annunciate. Impostare ui.events = true nella configurazione di un server di sviluppo.
    .title = Gli eventi sono disattivati
error-locales-unreadable = Al momento la cartella dei file di lingua non è leggibile, quindi i testi restano com’erano. Verificare che la cartella indicata in ui.locales esista e si possa leggere; il log contiene altri dettagli alla voce { $request }.
    .title = File di lingua non leggibili
