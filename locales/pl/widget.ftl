### Widżet: pływający przycisk „Przetłumacz »”, jego panel i komunikaty.

## Przycisk i panel

widget-button = Przetłumacz »
widget-button-label = Przetłumacz tę stronę
widget-title = Przetłumacz tę stronę
widget-languages = Języki
widget-search = Znajdź język
widget-search-none = Nie ma takiego języka
widget-original = oryginał
widget-suggested = sugerowany
widget-close = Zamknij
widget-show-original = Pokaż oryginał
widget-show-translation = Pokaż tłumaczenie
widget-settings = Ustawienia
widget-remember = Zapamiętaj mój wybór
widget-forget = Usuń zapamiętany wybór

## Propozycja: przeglądarka prosi o inny język

widget-suggest = Czytaj tę stronę w innym języku: { $language }
widget-suggest-yes = Przetłumacz
widget-suggest-no = Nie teraz
widget-suggest-never = Nie proponuj więcej

## W trakcie pracy

widget-working = Tłumaczymy…
widget-progress = Tłumaczymy: { $percent }
widget-done = Strona została przetłumaczona. Język: { $language }
widget-restored = Strona znów jest w języku oryginału.
widget-partly = Części strony nie udało się przetłumaczyć – pozostała bez zmian.

## Informacja o tłumaczeniu

widget-notice = Tłumaczenie maszynowe. Język oryginału: { $from }
widget-notice-short = Tłumaczenie maszynowe
widget-notice-original = Czytaj oryginał
widget-sentence-original = Tekst oryginału

## Propozycja lepszego tłumaczenia

widget-improve = Zaproponuj lepsze tłumaczenie
widget-improve-label = Twoje tłumaczenie
widget-improve-send = Wyślij
widget-improve-cancel = Anuluj
widget-improve-thanks = Dziękujemy. Redakcja przyjrzy się tej propozycji.
widget-improve-failed = Nie udało się wysłać. Spróbuj ponownie.
widget-report = Zgłoś błąd

## Gdy się nie udało

widget-error-network = Usługa tłumaczenia nie odpowiada. Strona pozostaje bez zmian.
widget-error-busy = W tej chwili z tłumaczenia korzysta zbyt wiele osób. Wkrótce automatycznie ponowimy próbę.
widget-error-limit = Dzisiejszy limit tłumaczeń został wyczerpany. Zapraszamy później.
widget-error-language = Tej strony nie można przetłumaczyć na ten język: { $language }
widget-error-rival = Na tej stronie działa już inny tłumacz, dlatego ten jest wyłączony.
widget-error-other = Nie udało się przetłumaczyć strony. Pozostaje bez zmian.
widget-error-offline = Brak połączenia z internetem. Strona pozostaje bez zmian.
widget-retry = Spróbuj ponownie
