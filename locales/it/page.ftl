### La pagina all’indirizzo `/`.

page-title = Tolmach: tradurre un articolo
page-heading = Un articolo in un’altra lingua
page-lead = Incollare un testo o un’intera pagina web, scegliere una lingua e leggere originale e traduzione fianco a fianco.
page-skip = Vai all’articolo
page-language-menu = Lingua di questa pagina
page-noscript = Questa pagina ha bisogno di JavaScript per comunicare con il server. Senza, POST /v1/articles fa lo stesso.
page-footer = Tutto ciò che fa questa pagina si può fare anche con una singola chiamata HTTP:

## Scelta delle lingue

page-from = Da
page-from-detect = Rileva lingua
page-to = A
page-via = { $language } (tramite { $via })
page-no-languages = Non è ancora installato nessun modello, quindi non c’è una lingua in cui tradurre. Il comando tolmach models install en-pt installa il primo.

## L’articolo

page-source = Articolo
page-headline = Titolo
page-headline-hint = facoltativo
page-body = Testo dell’articolo
page-body-hint = Incollare qui l’articolo, oppure trascinare un file .txt, .md o .html.
page-format = Formato del testo
page-format-text = Testo semplice
page-format-html = HTML
page-format-markdown = Markdown
page-preview = L’articolo come pagina
page-open = Apri un file
page-sample = Prova un esempio
page-clear = Cancella
page-count = Caratteri: { $count } di { $limit }
page-drop = Rilasciare il file per caricarlo
page-loaded = File caricato: { $name }

## Tradurre

page-translate = Traduci
page-translate-keys = Ctrl + Invio
page-cancel = Annulla
page-working = Traduzione in corso…
page-cancelled = Annullato. L’articolo è rimasto com’era.

## La traduzione

page-target = Traduzione
page-nothing-yet = La traduzione apparirà qui.
page-view = Come mostrare la traduzione
page-view-page = Come pagina
page-view-source = Codice HTML
page-view-text = Come testo
page-view-pairs = Fianco a fianco
page-frame = L’articolo tradotto
page-copy = Copia
page-copied = Copiato
page-copy-failed = Il browser non ha consentito la copia; selezionare il testo e copiarlo a mano.
page-download = Scarica
page-done = Tradotto: { $from } → { $to }
page-detected = Lingua rilevata: { $language }
page-time = { $seconds } s
page-same = L’articolo è già in questa lingua: { $language }. Nulla è stato modificato.
page-nothing = In questo testo non c’è nulla da tradurre.
page-partial = Non è stato possibile tradurre bene alcune frasi, che restano nella lingua originale.
page-mismatch = Lingua scelta: { $declared }. Lingua probabile del testo: { $detected }.

## Fianco a fianco, e ciò che è certificato

page-pairs = Originale e traduzione, frase per frase
page-pairs-keys = Le frecce su e giù spostano di frase in frase, sinistra e destra di parola in parola.
page-holds = È tutto al suo posto
page-holds-not = Qualcosa manca o non è al suo posto
page-held-links = Link: { $result } di { $source }
page-held-images = Immagini: { $result } di { $source }
page-held-tags = Tag: { $result } di { $source }
page-held-numbers = Numeri: { $count }
page-doubtful = Frasi da controllare: { $count }
page-verdict-repaired = Corretta
page-verdict-flagged = Da controllare
page-verdict-kept-source = Lasciata nella lingua originale
page-why-empty = nessun testo leggibile
page-why-link = un link, un indirizzo o un hashtag è diverso
page-why-kept = manca qualcosa che doveva restare invariato
page-why-number = un numero, una data o un importo è diverso
page-why-language = non sembra la lingua di destinazione
page-why-repeated = ci sono parole ripetute
page-why-length = è troppo breve o troppo lunga
page-why-signs = la punteggiatura o i segni sono diversi
page-why-negation = una parte nega, l’altra no
page-why-name = manca un nome

## Quando non funziona

page-error = Non ha funzionato
page-error-network = Il server non risponde. Verificare che sia in funzione e riprovare.
page-error-answer = Il server ha dato una risposta che questa pagina non comprende (codice { $status }).
page-error-empty = Non c’è ancora nessun articolo. Prima incollarne uno o aprire un file.
page-error-file = { $name } non è un file di testo, Markdown o HTML. Scegliere un file .txt, .md o .html.
page-error-file-read = Il browser non è riuscito a leggere { $name }. Provare ad aprirlo di nuovo.
