### Widgetul: butonul plutitor al unei pagini, panoul și avizele lui.

## Butonul și panoul lui

widget-button = Tradu »
widget-button-label = Tradu această pagină
widget-title = Tradu această pagină
widget-languages = Limbi
widget-search = Caută o limbă
widget-search-none = Limba nu a fost găsită
widget-original = original
widget-suggested = sugestie
widget-close = Închide
widget-show-original = Afișează originalul
widget-show-translation = Afișează traducerea
widget-settings = Setări
widget-remember = Ține minte alegerea mea
widget-forget = Uită alegerea mea

## O sugestie: browserul cere altă limbă

widget-suggest = Citiți această pagină în altă limbă: { $language }
widget-suggest-yes = Tradu
widget-suggest-no = Nu acum
widget-suggest-never = Nu mai sugera

## În timpul traducerii

widget-working = Se traduce…
widget-progress = Se traduce: { $percent }
widget-done = Pagina a fost tradusă. Limba: { $language }
widget-restored = Pagina este din nou în limba originală.
widget-partly = O parte a paginii nu a putut fi tradusă și rămâne neschimbată.

## Avizul

widget-notice = Traducere automată. Limba originală: { $from }
widget-notice-short = Traducere automată
widget-notice-original = Citește originalul
widget-sentence-original = Textul original

## Propunerea unei traduceri mai bune

widget-improve = Propune o traducere mai bună
widget-improve-label = Traducerea dumneavoastră
widget-improve-send = Trimite
widget-improve-cancel = Anulează
widget-improve-thanks = Vă mulțumim. Un redactor va examina propunerea.
widget-improve-failed = Trimiterea nu a reușit. Încercați din nou.
widget-report = Semnalează o greșeală

## Când nu funcționează

widget-error-network = Serviciul de traducere nu răspunde. Pagina rămâne neschimbată.
widget-error-busy = Prea multe persoane traduc în acest moment. Vom încerca din nou automat.
widget-error-limit = Limita de traduceri pentru astăzi a fost atinsă. Reveniți mai târziu.
widget-error-language = Această pagină nu poate fi tradusă în această limbă: { $language }
widget-error-rival = Pe această pagină este activ alt traducător, așa că acesta este oprit.
widget-error-other = Pagina nu a putut fi tradusă. Rămâne neschimbată.
widget-error-offline = Nu aveți conexiune la internet. Pagina rămâne neschimbată.
widget-retry = Încearcă din nou
