### Die Seite unter `/`.

page-title = Tolmach: Artikel übersetzen
page-heading = Ihr Artikel in einer anderen Sprache
page-lead = Fügen Sie einen Text oder eine ganze Webseite ein, wählen Sie eine Sprache und lesen Sie Original und Übersetzung nebeneinander.
page-skip = Zum Artikel springen
page-language-menu = Sprache dieser Seite
page-noscript = Diese Seite benötigt JavaScript, um mit dem Server zu kommunizieren. Ohne JavaScript leistet POST /v1/articles dasselbe.
page-footer = Alles auf dieser Seite ist auch mit einem einzigen HTTP-Aufruf möglich:

## Sprachen wählen

page-from = Von
page-from-detect = Sprache erkennen
page-to = Nach
page-via = { $language } (über { $via })
page-no-languages = Es sind noch keine Modelle installiert, daher gibt es noch keine Zielsprache. Der Befehl tolmach models install en-pt fügt das erste hinzu.

## Der Artikel

page-source = Artikel
page-headline = Überschrift
page-headline-hint = optional
page-body = Text des Artikels
page-body-hint = Fügen Sie den Artikel hier ein oder ziehen Sie eine .txt-, .md- oder .html-Datei hierher.
page-format = Textformat
page-format-text = Reiner Text
page-format-html = HTML
page-format-markdown = Markdown
page-preview = Der Artikel als Seite
page-open = Datei öffnen
page-sample = Beispiel ausprobieren
page-clear = Leeren
page-count = Zeichen: { $count } von { $limit }
page-drop = Datei zum Laden loslassen
page-loaded = Geladen: { $name }

## Übersetzen

page-translate = Übersetzen
page-translate-keys = Strg + Enter
page-cancel = Abbrechen
page-working = Übersetzung läuft …
page-cancelled = Abgebrochen. Ihr Artikel ist unverändert.

## Die Übersetzung

page-target = Übersetzung
page-nothing-yet = Hier erscheint die Übersetzung.
page-view = Darstellung der Übersetzung
page-view-page = Als Seite
page-view-source = HTML-Quelltext
page-view-text = Als Text
page-view-pairs = Nebeneinander
page-frame = Der übersetzte Artikel
page-copy = Kopieren
page-copied = Kopiert
page-copy-failed = Der Browser hat das Kopieren nicht erlaubt; markieren Sie den Text und kopieren Sie ihn selbst.
page-download = Herunterladen
page-done = Übersetzt: { $from } → { $to }
page-detected = Erkannt: { $language }
page-time = { $seconds } s
page-same = Der Artikel ist bereits in dieser Sprache: { $language }. Es wurde nichts geändert.
page-nothing = In diesem Text gibt es nichts zu übersetzen.
page-partial = Einige Sätze ließen sich nicht gut übersetzen und bleiben in der Ausgangssprache.
page-mismatch = Ihre Wahl: { $declared }. Vermutliche Sprache des Textes: { $detected }.

## Nebeneinander, und was geprüft ist

page-pairs = Original und Übersetzung, Satz für Satz
page-pairs-keys = Die Pfeiltasten nach oben und unten führen von Satz zu Satz, die nach links und rechts von Wort zu Wort.
page-holds = Alles ist an seinem Platz
page-holds-not = Etwas fehlt oder steht an der falschen Stelle
page-held-links = Links: { $result } von { $source }
page-held-images = Bilder: { $result } von { $source }
page-held-tags = Tags: { $result } von { $source }
page-held-numbers = Zahlen: { $count }
page-doubtful = Zu prüfende Sätze: { $count }
page-verdict-repaired = Berichtigt
page-verdict-flagged = Bitte prüfen
page-verdict-kept-source = In der Ausgangssprache belassen
page-why-empty = kein lesbarer Text
page-why-link = ein Link, eine Adresse oder ein Hashtag weicht ab
page-why-kept = etwas, das unverändert bleiben sollte, fehlt
page-why-number = eine Zahl, ein Datum oder ein Betrag weicht ab
page-why-language = liest sich nicht wie die Zielsprache
page-why-repeated = Wörter wiederholen sich
page-why-length = zu kurz oder zu lang
page-why-signs = Satz- oder Sonderzeichen weichen ab
page-why-negation = nur einer der beiden Texte enthält eine Verneinung
page-why-name = ein Name fehlt

## Wenn etwas nicht klappt

page-error = Das hat nicht geklappt
page-error-network = Der Server antwortet nicht. Prüfen Sie, ob er läuft, und versuchen Sie es dann erneut.
page-error-answer = Der Server hat eine Antwort gegeben, die diese Seite nicht versteht (Status { $status }).
page-error-empty = Es ist noch kein Artikel da. Fügen Sie zuerst einen ein oder öffnen Sie eine Datei.
page-error-file = { $name } ist keine Text-, Markdown- oder HTML-Datei. Wählen Sie eine .txt-, .md- oder .html-Datei.
page-error-file-read = Der Browser konnte { $name } nicht lesen. Versuchen Sie, die Datei noch einmal zu öffnen.
