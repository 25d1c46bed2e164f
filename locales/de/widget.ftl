### Das Widget: die schwebende Schaltfläche „Übersetzen »“ einer Seite, ihr Bedienfeld und ihre Hinweise.

## Die Schaltfläche und ihr Bedienfeld

widget-button = Übersetzen »
widget-button-label = Diese Seite übersetzen
widget-title = Diese Seite übersetzen
widget-languages = Sprachen
widget-search = Sprache suchen
widget-search-none = Keine passende Sprache
widget-original = Original
widget-suggested = empfohlen
widget-close = Schließen
widget-show-original = Original anzeigen
widget-show-translation = Übersetzung anzeigen
widget-settings = Einstellungen
widget-remember = Meine Auswahl merken
widget-forget = Meine Auswahl vergessen

## Ein Vorschlag: Der Browser wünscht eine andere Sprache

widget-suggest = Diese Seite in einer anderen Sprache lesen: { $language }
widget-suggest-yes = Übersetzen
widget-suggest-no = Nicht jetzt
widget-suggest-never = Nie wieder vorschlagen

## Während übersetzt wird

widget-working = Übersetzung läuft …
widget-progress = Übersetzung läuft: { $percent }
widget-done = Die Seite ist übersetzt. Sprache: { $language }
widget-restored = Die Seite ist wieder in der Originalsprache.
widget-partly = Ein Teil der Seite konnte nicht übersetzt werden und bleibt, wie er war.

## Der Hinweis

widget-notice = Maschinell übersetzt. Originalsprache: { $from }
widget-notice-short = Maschinelle Übersetzung
widget-notice-original = Original lesen
widget-sentence-original = Originaltext

## Eine bessere Übersetzung vorschlagen

widget-improve = Bessere Übersetzung vorschlagen
widget-improve-label = Ihre Übersetzung
widget-improve-send = Absenden
widget-improve-cancel = Abbrechen
widget-improve-thanks = Vielen Dank. Die Redaktion sieht sich Ihren Vorschlag an.
widget-improve-failed = Das Absenden hat nicht geklappt. Bitte versuchen Sie es noch einmal.
widget-report = Fehler melden

## Wenn etwas nicht klappt

widget-error-network = Der Übersetzungsdienst antwortet nicht. Die Seite bleibt, wie sie ist.
widget-error-busy = Zurzeit übersetzen zu viele Menschen gleichzeitig. Wir versuchen es automatisch noch einmal.
widget-error-limit = Für heute ist das Übersetzungslimit erreicht. Bitte kommen Sie später wieder.
widget-error-language = Diese Seite kann nicht in diese Sprache übersetzt werden: { $language }
widget-error-rival = Auf dieser Seite ist bereits ein anderes Übersetzungstool aktiv, deshalb ist dieses ausgeschaltet.
widget-error-other = Die Seite konnte nicht übersetzt werden. Sie bleibt, wie sie ist.
widget-error-offline = Sie sind offline. Die Seite bleibt, wie sie ist.
widget-retry = Erneut versuchen
