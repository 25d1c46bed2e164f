### Was der HTTP-Dienst antwortet, wenn er eine Anfrage nicht erfüllen kann.

## Arten von JSON-Werten; sie stehen für $seen und $expected.

kind-object = ein Objekt
kind-array = eine Liste
kind-string = eine Zeichenkette
kind-number = eine Zahl
kind-boolean = true oder false
kind-null = null

## Was an einem Glossareintrag nicht stimmt; steht für $reason.

kind-unreadable = entspricht nicht dem Format
kind-no-term = enthält keinen Begriff oder nur einen ohne Buchstaben und Ziffern
kind-no-translation = gibt weder an, wie der Begriff zu übersetzen ist, noch, dass er unverändert bleibt, noch, was verboten ist
kind-kept-and-translated = enthält eine Übersetzung für einen Begriff, der nicht übersetzt werden soll
kind-forbids-itself = verbietet genau die Übersetzung, die angegeben ist
kind-too-long = der Begriff oder die Anmerkung ist zu lang
kind-twice = der Begriff steht weiter oben schon einmal
kind-unknown-case = die Regel zur Groß- und Kleinschreibung ist weder ignore noch exact noch as_source

## Fehler

error-not-json = Der Body lässt sich nicht als JSON lesen: { $reason }. Senden Sie ein einzelnes JSON-Objekt.
    .title = Der Body ist kein JSON
error-wrong-type = { $pointer } hat den falschen Typ. Erhalten: { $seen }; erwartet: { $expected }.
    .title = Falscher Typ
error-missing-field = { $pointer }: Das Feld „{ $field }“ fehlt; ergänzen Sie es.
    .title = Ein Feld fehlt
error-unknown-field = { $pointer }: Das Feld „{ $field }“ ist unbekannt. Hier möglich: { $expected }.
    .title = Unbekanntes Feld
error-bad-value = { $pointer }: Der Wert „{ $seen }“ ist nicht verwendbar. Richtig wäre: { $expected }.
    .title = Wert nicht verwendbar
error-unknown-language = Die Sprache „{ $seen }“ bieten wir nicht an. Meinten Sie { $nearest }? GET /v1/languages listet alle Sprachen auf.
    .title = Unbekannte Sprache
error-unknown-language-far = Die Sprache „{ $seen }“ bieten wir nicht an. GET /v1/languages listet die verfügbaren auf.
error-pair-unavailable = Die Übersetzung { $from } → { $to } ist zurzeit nicht möglich: { $missing }
    .title = Dieses Sprachpaar ist nicht verfügbar
error-text-too-long = Der Text hat { $chars ->
        [one] { $chars } Zeichen
       *[other] { $chars } Zeichen
    }; in einer Anfrage sind höchstens { $limit } erlaubt. Teilen Sie ihn auf.
    .title = Der Text ist zu lang
error-too-many-texts = Die Anfrage enthält { $count ->
        [one] { $count } Text
       *[other] { $count } Texte
    }; auf einmal sind höchstens { $limit } erlaubt. Teilen Sie sie auf.
    .title = Zu viele Texte
error-too-many-blocks = Blöcke in der Anfrage: { $count }. Auf einmal sind höchstens { $limit } erlaubt; teilen Sie sie auf.
    .title = Zu viele Blöcke
error-origin-not-allowed = Seiten von { $origin } dürfen hier nicht anfragen. Wer diesen Dienst betreibt, kann es erlauben: diese Adresse in die Einstellung widget.origins eintragen.
    .title = Diese Website darf nicht anfragen
error-too-fast = Von Ihrer Adresse kam in kurzer Zeit mehr, als ein einzelner Leser braucht. Versuchen Sie es in { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } erneut.
    .title = Zu viel auf einmal
error-suggestion-sentences = Sätze im Original: { $expected }, in Ihrem Text: { $seen }. Schreiben Sie für jeden einen Satz.
    .title = Nicht gleich viele Sätze
error-too-many-targets = Die Anfrage nennt { $count ->
        [one] { $count } Zielsprache
       *[other] { $count } Zielsprachen
    }; auf einmal sind höchstens { $limit } erlaubt. Teilen Sie sie auf.
    .title = Zu viele Zielsprachen
error-body-too-large = Der Body ist größer als { $limit ->
        [one] { $limit } Byte
       *[other] { $limit } Byte
    }. Senden Sie weniger auf einmal.
    .title = Der Body ist zu groß
error-busy = Es warten mehr Aufgaben, als wir annehmen können. Versuchen Sie es in { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } erneut.
    .title = Überlastet
error-timeout = Die Übersetzung war nach { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } noch nicht fertig. Senden Sie einen kürzeren Text oder versuchen Sie es später erneut.
    .title = Die Übersetzung hat zu lange gedauert
error-unavailable = Der Übersetzungsdienst ist nicht verfügbar: { $reason }
    .title = Übersetzungsdienst nicht verfügbar
error-quota-exhausted = Die Übersetzungsdienste dürfen derzeit nicht weiter genutzt werden: Die Kontingente der Dienste selbst oder unsere Budgets sind aufgebraucht (GET /v1/backends zeigt, welche). Versuchen Sie es am nächsten Tag oder im nächsten Monat erneut oder erhöhen Sie ein Budget.
    .title = Kontingent aufgebraucht
error-unknown-key = Der Schlüssel im Header Authorization gehört niemandem. Senden Sie den Schlüssel eines Portals aus den Einstellungen ([portals.NAME]) als „Bearer KEY“ oder lassen Sie diesen Header weg.
    .title = Unbekannter Schlüssel
error-backend-not-allowed = Das Backend darf nur ein Portal bestimmen, dessen Schlüssel das erlaubt (may_choose_backend). Lassen Sie „backend“ weg oder senden Sie einen solchen Schlüssel.
    .title = Das Backend ist nicht wählbar
error-jobs-off = Hier wird nichts gespeichert, auch keine Jobs: Die Einstellung memory.store hat den Wert „none“. Setzen Sie sie auf sqlite oder postgres oder senden Sie die Anfrage ohne Prefer: respond-async.
    .title = Jobs sind abgeschaltet
error-jobs-unavailable = Die Job-Datenbank ist zurzeit nicht erreichbar. Versuchen Sie es in Kürze erneut; mehr dazu steht im Log unter { $request }.
    .title = Jobs nicht verfügbar
error-no-job = Einen Job „{ $id }“ gibt es nicht. Beendete Jobs werden nach einiger Zeit gelöscht (Einstellung jobs.retention).
    .title = Job nicht gefunden
error-job-lost = Der Job wurde { $tries ->
        [one] einmal begonnen, doch der Prozess, der ihn bearbeitete, endete vorzeitig
       *[other] { $tries }-mal begonnen, und jedes Mal endete der Prozess, der ihn bearbeitete, vorzeitig
    }. Er wird nicht erneut begonnen; mehr dazu steht im Log jenes Prozesses.
    .title = Job verloren
error-webhooks-off = Von hier aus kann kein Webhook benachrichtigt werden: Die Einstellung jobs.webhook_secret ist leer, also ließe sich nichts signieren. Setzen Sie sie oder fragen Sie mit GET /v1/jobs ab, wie weit der Job ist.
    .title = Webhooks sind abgeschaltet
error-not-found = Unter { $path } gibt es nichts. Welche Anfragen dieser Dienst beantwortet, steht in seiner README.
    .title = Nicht gefunden
error-method-not-allowed = { $method } ist hier nicht möglich; verwenden Sie { $allowed }.
    .title = Methode nicht erlaubt
error-unsupported-media-type = Einen Body vom Typ „{ $seen }“ können wir nicht lesen. Senden Sie Content-Type: application/json.
    .title = Body-Typ nicht unterstützt
error-missing-media-type = Die Anfrage gibt nicht an, welchen Typ ihr Body hat. Senden Sie Content-Type: application/json.
error-language-undetected = Die Sprache von { $pointer } lässt sich nicht erkennen. Geben Sie sie im Feld „from“ oder „lang“ an.
    .title = Sprache nicht erkannt
error-internal = Bei uns ist ein Fehler aufgetreten; die Anfrage selbst kann richtig sein. Mehr dazu steht im Log unter { $request }.
    .title = Interner Fehler

error-slow-body = Der Body ist nicht innerhalb von { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } angekommen. Senden Sie den ganzen Body mit der Anfrage.
    .title = Der Body kam zu langsam
error-duplicate-field = { $pointer } ist doppelt vorhanden. Geben Sie jedes Feld nur einmal an.
    .title = Feld doppelt angegeben
error-bad-article-id = Die ID eines Artikels besteht aus 1 bis 200 der Zeichen A–Z, a–z, 0–9, „-“, „.“, „_“ und „~“; diese hier ist nicht verwendbar ({ $bytes ->
        [one] { $bytes } Byte
       *[other] { $bytes } Byte
    }).
    .title = Artikel-ID nicht verwendbar
error-no-article = Ein Artikel „{ $id }“ ist hier nicht gespeichert. Mit PUT /v1/articles/{ $id } speichern Sie ihn.
    .title = Artikel nicht gefunden
error-version-conflict = Der Artikel wurde geändert, seit Sie ihn gelesen haben, oder ist bereits vorhanden; sein ETag ist jetzt { $current }. Lesen Sie ihn erneut und senden Sie Ihre Fassung dann mit diesem ETag in If-Match.
    .title = Inzwischen geändert
error-memory-off = Hier wird nichts gespeichert: Die Einstellung memory.store hat den Wert „none“. Setzen Sie sie auf sqlite oder postgres, um Artikel und Übersetzungen zu speichern.
    .title = Es wird nichts gespeichert
error-memory-unavailable = Die Datenbank ist zurzeit nicht erreichbar. Versuchen Sie es in Kürze erneut; mehr dazu steht im Log unter { $request }.
    .title = Datenbank nicht verfügbar
error-nothing-translated = Von dem Artikel ist nichts in diese Sprache übersetzt: { $to }. Er ist bereits in ihr verfasst oder enthält keine Wörter.
    .title = Nichts zu korrigieren
error-no-segment = Der Artikel hat derzeit kein Segment „{ $segment }“. Rufen Sie seine Segmente mit GET erneut ab; ihre Namen sehen aus wie body:3.1.
    .title = Segment nicht gefunden
error-nothing-to-undo = Für „{ $segment }“ hat in diesem Artikel niemand eine Übersetzung geschrieben; es gibt also nichts zurückzunehmen.
    .title = Nichts zurückzunehmen
error-if-match-required = Geben Sie an, welche Version Sie gesehen haben: Senden Sie deren ETag in If-Match, damit nicht unbemerkt überschrieben wird, was andere geschrieben haben. Der ETag ist jetzt { $current }.
    .title = If-Match fehlt
error-segment-conflict = Jemand anderes hat dieses Segment geändert, seit Sie es gelesen haben. Beide Texte stehen hier, in current_text und your_text; ist Ihrer noch richtig, senden Sie ihn erneut mit { $current } in If-Match.
    .title = Inzwischen geändert
error-empty-correction = Die Korrektur enthält keine Wörter. Um eine Korrektur zurückzunehmen, senden Sie DELETE für das Segment.
    .title = Leere Korrektur
error-long-correction = Die Korrektur umfasst mehr als einen Absatz; ein Segment ist höchstens ein Satz.
    .title = Mehr als ein Segment
error-correction-markup = Die Korrektur muss das Inline-Markup des Originals enthalten, jedes Element genau einmal. Es fehlt: { $missing }. Nicht im Original: { $added }.
    .title = Markup weicht vom Original ab
error-no-suggestion = Einen offenen Vorschlag { $suggestion } gibt es nicht; GET /v1/suggestions listet die offenen auf.
    .title = Vorschlag nicht gefunden
error-many-suggestions = Offene Vorschläge: { $limit }. Weitere werden erst angenommen, wenn über einige davon entschieden ist.
    .title = Zu viele offene Vorschläge
error-import-unreadable = Nach Zeile { $line } lässt sich die Datei nicht weiterlesen: { $reason }. Bis dahin übernommene Einheiten: { $imported }. Korrigieren Sie die Datei und senden Sie sie erneut; doppelt hinzugefügt wird nichts.
    .title = Die Datei lässt sich nicht bis zum Ende lesen
error-bad-entries = { $count ->
        [one] Ein Eintrag ist nicht verwendbar.
       *[other] { $count } Einträge sind nicht verwendbar.
    } Zuerst betroffen: { $pointer } – { $reason }. Gespeichert wurde nichts; korrigieren Sie den Eintrag oder überspringen Sie solche Einträge mit ?skip_bad=true.
    .title = Einträge nicht verwendbar
error-bad-lines = { $count ->
        [one] Eine Zeile ist nicht verwendbar.
       *[other] { $count } Zeilen sind nicht verwendbar.
    } Zuerst betroffen: Zeile { $line } – { $reason }. Gespeichert wurde nichts; korrigieren Sie die Zeile oder überspringen Sie solche Zeilen mit ?skip_bad=true.
error-too-many-entries = Das Glossar hat zu viele Einträge: { $count }. Erlaubt sind höchstens { $limit }. Verteilen Sie sie auf mehrere Glossare.
    .title = Zu viele Einträge
error-glossary-not-found = Ein Glossar „{ $name }“ gibt es nicht. GET /v1/glossaries listet die vorhandenen auf.
    .title = Glossar nicht gefunden
error-glossary-changed = Das Glossar wurde inzwischen geändert: Seine Version ist jetzt { $version }. Lesen Sie es erneut und senden Sie Ihre Änderung mit seinem ETag in If-Match.
    .title = Inzwischen geändert
error-glossary-gone = Das Glossar, das Sie ändern wollen, gibt es nicht mehr. Um es anzulegen, senden Sie es ohne If-Match.
error-unsupported-table = Ein Glossar vom Typ „{ $seen }“ können wir nicht lesen. Senden Sie application/json, text/csv, text/tab-separated-values oder application/x-tbx+xml.

## UI-Texte

error-no-strings = Für „{ $seen }“ gibt es keine UI-Texte. Es gibt welche für { $known }; mehr dazu liefert GET /v1/locales.
    .title = Keine UI-Texte in dieser Sprache
error-unknown-strings-file = Eine Datei „{ $seen }“ mit UI-Texten gibt es nicht. Vorhanden sind { $known }.
    .title = Datei mit UI-Texten nicht gefunden
error-strings-changed = Diese UI-Texte werden nicht mehr ausgeliefert, weil sie geändert wurden; ihr Hash ist jetzt { $current }. GET /v1/locales nennt den Hash jeder Sprache.
    .title = UI-Texte geändert
error-too-many-messages = Die Anfrage verlangt { $count ->
        [one] { $count } Meldung
       *[other] { $count } Meldungen
    }; auf einmal sind höchstens { $limit } erlaubt. Teilen Sie sie auf.
    .title = Zu viele Meldungen
error-events-off = Änderungen an UI-Texten werden hier nicht gemeldet. Setzen Sie ui.events = true in der Konfiguration eines Entwicklungsservers.
    .title = Ereignisse sind abgeschaltet
error-locales-unreadable = Der Ordner mit den Sprachdateien kann zurzeit nicht gelesen werden; die Texte bleiben, wie sie waren. Prüfen Sie, ob der in ui.locales genannte Ordner vorhanden ist und gelesen werden darf; mehr dazu steht im Log unter { $request }.
    .title = Sprachdateien nicht lesbar
