### Il widget: il pulsante mobile di una pagina, il suo pannello e i suoi avvisi.

## Il pulsante e il pannello

widget-button = Traduci »
widget-button-label = Traduci questa pagina
widget-title = Traduci questa pagina
widget-languages = Lingue
widget-search = Cerca una lingua
widget-search-none = Lingua non trovata
widget-original = originale
widget-suggested = suggerita
widget-close = Chiudi
widget-show-original = Mostra originale
widget-show-translation = Mostra traduzione
widget-settings = Impostazioni
widget-remember = Ricorda la mia scelta
widget-forget = Dimentica la mia scelta

## Un suggerimento: il browser chiede un’altra lingua

widget-suggest = Leggi questa pagina in un’altra lingua: { $language }
widget-suggest-yes = Traduci
widget-suggest-no = Non ora
widget-suggest-never = Non suggerire più

## Durante la traduzione

widget-working = Traduzione in corso…
widget-progress = Traduzione in corso: { $percent }
widget-done = La pagina è stata tradotta. Lingua: { $language }
widget-restored = La pagina è di nuovo nella lingua originale.
widget-partly = Non è stato possibile tradurre una parte della pagina, che resta com’era.

## L’avviso

widget-notice = Traduzione automatica. Lingua originale: { $from }
widget-notice-short = Traduzione automatica
widget-notice-original = Leggi l’originale
widget-sentence-original = Testo originale

## Proporre una traduzione migliore

widget-improve = Proponi una traduzione migliore
widget-improve-label = Traduzione proposta
widget-improve-send = Invia
widget-improve-cancel = Annulla
widget-improve-thanks = Grazie. La redazione esaminerà la proposta.
widget-improve-failed = Invio non riuscito. Si prega di riprovare.
widget-report = Segnala un errore

## Quando non funziona

widget-error-network = Il servizio di traduzione non risponde. La pagina resta com’è.
widget-error-busy = Troppe persone stanno traducendo in questo momento. Un nuovo tentativo partirà automaticamente.
widget-error-limit = Il limite di traduzioni per oggi è stato raggiunto. Si prega di tornare più tardi.
widget-error-language = Non è possibile tradurre questa pagina in questa lingua: { $language }
widget-error-rival = Su questa pagina è attivo un altro traduttore, perciò questo è disattivato.
widget-error-other = Non è stato possibile tradurre la pagina. Resta com’è.
widget-error-offline = Connessione a Internet assente. La pagina resta com’è.
widget-retry = Riprova
