### Valdiklis: plaukiojantis mygtukas „Versti »“, jo skydelis ir pranešimai.

## Mygtukas ir skydelis

widget-button = Versti »
widget-button-label = Versti šį puslapį
widget-title = Versti šį puslapį
widget-languages = Kalbos
widget-search = Ieškoti kalbos
widget-search-none = Tokios kalbos nėra
widget-original = originalas
widget-suggested = siūloma
widget-close = Užverti
widget-show-original = Rodyti originalą
widget-show-translation = Rodyti vertimą
widget-settings = Nustatymai
widget-remember = Įsiminti mano pasirinkimą
widget-forget = Pamiršti mano pasirinkimą

## Pasiūlymas: naršyklė prašo kitos kalbos

widget-suggest = Skaityti šį puslapį kita kalba: { $language }
widget-suggest-yes = Versti
widget-suggest-no = Ne dabar
widget-suggest-never = Daugiau nesiūlyti

## Verčiant

widget-working = Verčiama…
widget-progress = Verčiama: { $percent }
widget-done = Puslapis išverstas. Kalba: { $language }
widget-restored = Puslapis vėl rodomas originalo kalba.
widget-partly = Dalies puslapio išversti nepavyko, ji palikta nepakeista.

## Pastaba apie vertimą

widget-notice = Mašininis vertimas. Originalo kalba: { $from }
widget-notice-short = Mašininis vertimas
widget-notice-original = Skaityti originalą
widget-sentence-original = Originalo tekstas

## Geresnio vertimo siūlymas

widget-improve = Pasiūlyti geresnį vertimą
widget-improve-label = Jūsų vertimas
widget-improve-send = Siųsti
widget-improve-cancel = Atšaukti
widget-improve-thanks = Dėkojame. Jūsų pasiūlymą peržiūrės redakcija.
widget-improve-failed = Išsiųsti nepavyko. Bandykite dar kartą.
widget-report = Pranešti apie klaidą

## Kai nepavyko

widget-error-network = Vertimo paslauga neatsako. Puslapis lieka toks, koks buvo.
widget-error-busy = Šiuo metu vertimu naudojasi per daug žmonių. Netrukus automatiškai bandysime dar kartą.
widget-error-limit = Šiandienos vertimų limitas išnaudotas. Apsilankykite vėliau.
widget-error-language = Šio puslapio negalima išversti į šią kalbą: { $language }
widget-error-rival = Šiame puslapyje jau veikia kita vertyklė, todėl ši išjungta.
widget-error-other = Puslapio išversti nepavyko. Jis lieka toks, koks buvo.
widget-error-offline = Nėra interneto ryšio. Puslapis lieka toks, koks buvo.
widget-retry = Bandyti dar kartą
