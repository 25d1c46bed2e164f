### Ce răspunde serviciul când nu poate face ce i s-a cerut.

## Tipuri de valori JSON; apar în locul lui $seen și $expected.

kind-object = un obiect
kind-array = o listă
kind-string = un șir de caractere
kind-number = un număr
kind-boolean = true sau false
kind-null = null

## Ce este greșit la o intrare de glosar; apare în locul lui $reason.

kind-unreadable = nu este scrisă așa cum cere formatul
kind-no-term = nu are niciun termen sau termenul nu conține nicio literă ori cifră
kind-no-translation = nu spune nici cum se traduce termenul, nici că rămâne neschimbat, nici ce este interzis
kind-kept-and-translated = dă o traducere pentru un termen care nu trebuie tradus
kind-forbids-itself = interzice chiar traducerea pe care o dă
kind-too-long = un termen sau o notă depășește lungimea permisă
kind-twice = termenul apare deja mai sus
kind-unknown-case = regula pentru majuscule nu este nici ignore, nici exact, nici as_source

## Erori

error-not-json = Corpul cererii nu poate fi citit ca JSON: { $reason }. Trimiteți un singur obiect JSON.
    .title = Corpul cererii nu este JSON
error-wrong-type = { $pointer } are un tip greșit. Primit: { $seen }; așteptat: { $expected }.
    .title = Tip greșit
error-missing-field = Din { $pointer } lipsește câmpul „{ $field }”; adăugați-l.
    .title = Lipsește un câmp
error-unknown-field = { $pointer } are un câmp necunoscut: „{ $field }”. Aici se acceptă: { $expected }.
    .title = Câmp necunoscut
error-bad-value = { $pointer } are o valoare pe care nu o putem folosi: „{ $seen }”. Corect ar fi: { $expected }.
    .title = Valoare inutilizabilă
error-unknown-language = „{ $seen }” nu este o limbă disponibilă. Ați vrut să scrieți { $nearest }? GET /v1/languages le enumeră pe toate.
    .title = Limbă necunoscută
error-unknown-language-far = „{ $seen }” nu este o limbă disponibilă. GET /v1/languages le enumeră pe cele disponibile.
error-pair-unavailable = Momentan nu putem traduce { $from } → { $to }: { $missing }
    .title = Această pereche de limbi nu este disponibilă
error-text-too-long = Textul are { $chars ->
        [one] { $chars } caracter
        [few] { $chars } caractere
       *[other] { $chars } de caractere
    }; o cerere poate avea cel mult { $limit }. Împărțiți textul.
    .title = Textul este prea lung
error-too-many-texts = Cererea conține { $count ->
        [one] { $count } text
        [few] { $count } texte
       *[other] { $count } de texte
    }; maximul pentru o cerere este { $limit }. Împărțiți cererea.
    .title = Prea multe texte
error-too-many-blocks = Blocuri în cerere: { $count }. Cel mult { $limit } pot fi trimise odată; împărțiți cererea.
    .title = Prea multe blocuri
error-origin-not-allowed = Paginile de la { $origin } nu pot folosi acest serviciu. Cine îl administrează poate permite acest lucru: să adauge adresa la setarea widget.origins.
    .title = Acest site nu are voie
error-too-fast = De la adresa dumneavoastră a venit în scurt timp mai mult decât are nevoie un cititor. Încercați din nou peste { $seconds ->
        [one] { $seconds } secundă
        [few] { $seconds } secunde
       *[other] { $seconds } de secunde
    }.
    .title = Prea mult deodată
error-suggestion-sentences = Propoziții în original: { $expected }; în textul dumneavoastră: { $seen }. Scrieți câte o propoziție pentru fiecare.
    .title = Numărul de propoziții diferă
error-too-many-targets = Cererea indică { $count ->
        [one] { $count } limbă-țintă
        [few] { $count } limbi-țintă
       *[other] { $count } de limbi-țintă
    }; maximul pentru o cerere este { $limit }. Împărțiți cererea.
    .title = Prea multe limbi-țintă
error-body-too-large = Corpul cererii depășește { $limit ->
        [one] { $limit } octet
        [few] { $limit } octeți
       *[other] { $limit } de octeți
    }. Trimiteți mai puține date într-o cerere.
    .title = Corpul cererii este prea mare
error-busy = Așteaptă mai mult de lucru decât putem prelua. Încercați din nou peste { $seconds ->
        [one] { $seconds } secundă
        [few] { $seconds } secunde
       *[other] { $seconds } de secunde
    }.
    .title = Serviciu supraîncărcat
error-timeout = Traducerea nu a fost gata după { $seconds ->
        [one] { $seconds } secundă
        [few] { $seconds } secunde
       *[other] { $seconds } de secunde
    }. Trimiteți un text mai scurt sau încercați mai târziu.
    .title = Traducerea a durat prea mult
error-unavailable = Traducătorul nu este disponibil: { $reason }
    .title = Traducător indisponibil
error-quota-exhausted = Utilizarea permisă a traducătorilor s-a epuizat: cotele lor sau bugetele noastre (GET /v1/backends arată care). Încercați din nou când începe o nouă zi sau o nouă lună ori măriți un buget.
    .title = Cotă epuizată
error-unknown-key = Cheia din antetul Authorization nu aparține niciunui portal. Trimiteți cheia unui portal din configurație ([portals.NAME]) sub forma „Bearer CHEIE” sau renunțați la acest antet.
    .title = Cheie necunoscută
error-backend-not-allowed = Traducătorul poate fi ales doar de un portal a cărui cheie permite acest lucru (may_choose_backend). Omiteți „backend” sau trimiteți o astfel de cheie.
    .title = Traducătorul nu poate fi ales
error-jobs-off = Aici nu se păstrează nimic, nici măcar sarcinile: setarea memory.store este „none”. Schimbați-o în sqlite sau postgres ori trimiteți cererea fără Prefer: respond-async.
    .title = Sarcinile sunt dezactivate
error-jobs-unavailable = Baza de date a sarcinilor nu poate fi folosită acum. Încercați din nou în curând; mai multe detalii sunt în jurnal, la { $request }.
    .title = Sarcini indisponibile
error-no-job = Nu există nicio sarcină „{ $id }”. Sarcinile încheiate se șterg după un timp (setarea jobs.retention).
    .title = Sarcină inexistentă
error-job-lost = Sarcina a fost pornită { $tries ->
        [one] { $tries } dată
        [few] { $tries } ori
       *[other] { $tries } de ori
    } și, de fiecare dată, procesul care o executa s-a oprit. Nu mai este pornită; mai multe detalii sunt în jurnalul acelui proces.
    .title = Sarcină pierdută
error-webhooks-off = De aici nu poate fi anunțat niciun webhook: setarea jobs.webhook_secret este goală, așa că nu s-ar putea semna nimic. Completați-o sau urmăriți sarcina cu GET /v1/jobs.
    .title = Webhookurile sunt dezactivate
error-not-found = Nu există nimic la { $path }. README-ul serviciului enumeră adresele la care acesta răspunde.
    .title = Negăsit
error-method-not-allowed = { $method } nu funcționează aici; folosiți { $allowed }.
    .title = Metodă nepermisă
error-unsupported-media-type = Nu putem citi un corp de tipul „{ $seen }”. Trimiteți Content-Type: application/json.
    .title = Tip de corp neacceptat
error-missing-media-type = Cererea nu spune ce tip are corpul ei. Trimiteți Content-Type: application/json.
error-language-undetected = Nu putem recunoaște limba din { $pointer }. Indicați-o în câmpul „from” sau „lang”.
    .title = Limbă nerecunoscută
error-internal = A apărut o problemă la noi; cererea în sine poate fi corectă. Mai multe detalii sunt în jurnal, la { $request }.
    .title = Eroare internă

error-slow-body = Corpul cererii nu a sosit în { $seconds ->
        [one] { $seconds } secundă
        [few] { $seconds } secunde
       *[other] { $seconds } de secunde
    }. Trimiteți întregul corp odată cu cererea.
    .title = Corpul cererii a sosit prea târziu
error-duplicate-field = { $pointer } apare de două ori. Indicați fiecare câmp o singură dată.
    .title = Câmp repetat
error-bad-article-id = Id-ul unui articol are între 1 și 200 dintre caracterele A–Z, a–z, 0–9, „-”, „.”, „_” și „~”; acesta nu poate fi folosit ({ $bytes ->
        [one] { $bytes } octet
        [few] { $bytes } octeți
       *[other] { $bytes } de octeți
    }).
    .title = Id de articol inutilizabil
error-no-article = Aici nu se păstrează niciun articol „{ $id }”. PUT /v1/articles/{ $id } salvează unul.
    .title = Articol inexistent
error-version-conflict = Articolul s-a modificat de când l-ați citit sau există deja; ETag-ul lui este acum { $current }. Citiți-l din nou și trimiteți ediția dumneavoastră cu acest ETag în If-Match.
    .title = Modificat între timp
error-memory-off = Aici nu se păstrează nimic: setarea memory.store este „none”. Schimbați-o în sqlite sau postgres pentru a păstra articole și traduceri.
    .title = Nu se păstrează nimic
error-memory-unavailable = Baza de date nu poate fi folosită acum. Încercați din nou în curând; mai multe detalii sunt în jurnal, la { $request }.
    .title = Bază de date indisponibilă
error-nothing-translated = Nimic din articol nu se traduce în { $to }: este deja în această limbă sau nu are cuvinte.
    .title = Nimic de corectat
error-no-segment = Articolul nu mai are segmentul „{ $segment }”. Cereți-i din nou segmentele cu GET; numele lor sunt de forma body:3.1.
    .title = Segment inexistent
error-nothing-to-undo = Nimeni nu a scris o traducere pentru „{ $segment }” în acest articol, deci nu este nimic de anulat.
    .title = Nimic de anulat
error-if-match-required = Precizați ce versiune ați văzut: trimiteți-i etag-ul în If-Match, ca să nu fie suprascrise fără a fi văzute cuvintele altcuiva. Etag-ul actual este { $current }.
    .title = Lipsește If-Match
error-segment-conflict = Altcineva a modificat acest segment de când l-ați citit. Ambele texte sunt aici, în current_text și your_text; dacă al dumneavoastră este încă potrivit, trimiteți-l din nou cu { $current } în If-Match.
    .title = Modificat între timp
error-empty-correction = Corectura nu conține niciun cuvânt. Pentru a retrage o corectură, folosiți DELETE pe segment.
    .title = Corectură goală
error-long-correction = Corectura are mai mult de un paragraf; un segment este cel mult o propoziție.
    .title = Mai mult de un segment
error-correction-markup = Corectura trebuie să aibă marcajele originalului, fiecare element o singură dată. Lipsesc: { $missing }. Nu sunt în original: { $added }.
    .title = Marcajele diferă de cele din original
error-no-suggestion = Sugestia { $suggestion } nu este în așteptare; GET /v1/suggestions le enumeră pe cele în așteptare.
    .title = Sugestie inexistentă
error-many-suggestions = Numărul sugestiilor în așteptare a ajuns deja la { $limit }; nu se mai primesc altele până când cineva nu decide asupra unora dintre ele.
    .title = Prea multe sugestii în așteptare
error-import-unreadable = Fișierul nu mai poate fi citit după linia { $line }: { $reason }. Unități importate până acolo: { $imported }. Corectați-l și trimiteți-l din nou; nimic nu se adaugă de două ori.
    .title = Fișierul nu poate fi citit până la capăt
error-bad-entries = { $count ->
        [one] O intrare nu poate fi folosită.
        [few] { $count } intrări nu pot fi folosite.
       *[other] { $count } de intrări nu pot fi folosite.
    } Prima este { $pointer }: { $reason }. Nu s-a salvat nimic; corectați-o sau omiteți astfel de intrări cu ?skip_bad=true.
    .title = Intrări care nu pot fi folosite
error-bad-lines = { $count ->
        [one] O linie nu poate fi folosită.
        [few] { $count } linii nu pot fi folosite.
       *[other] { $count } de linii nu pot fi folosite.
    } Prima este linia { $line }: { $reason }. Nu s-a salvat nimic; corectați-o sau omiteți astfel de linii cu ?skip_bad=true.
error-too-many-entries = Numărul de intrări din glosar: { $count }; maximul permis este { $limit }. Împărțiți-l în mai multe.
    .title = Prea multe intrări
error-glossary-not-found = Nu există niciun glosar „{ $name }”. GET /v1/glossaries le enumeră pe cele existente.
    .title = Glosar inexistent
error-glossary-changed = Glosarul a fost modificat între timp: versiunea lui este acum { $version }. Citiți-l din nou și trimiteți modificarea cu ETag-ul lui în If-Match.
    .title = Modificat între timp
error-glossary-gone = Glosarul pe care doriți să îl modificați nu mai există. Pentru a-l crea, trimiteți-l fără If-Match.
error-unsupported-table = Nu putem citi un glosar de tipul „{ $seen }”. Trimiteți application/json, text/csv, text/tab-separated-values sau application/x-tbx+xml.

## Textele interfeței

error-no-strings = Nu există texte de interfață pentru „{ $seen }”. Există pentru: { $known }; GET /v1/locales dă mai multe detalii.
    .title = Nu există texte în această limbă
error-unknown-strings-file = Nu există niciun fișier de texte de interfață „{ $seen }”. Fișierele sunt: { $known }.
    .title = Fișier de texte inexistent
error-strings-changed = Aceste texte nu mai sunt furnizate: s-au modificat, iar hashul lor este acum { $current }. GET /v1/locales dă hashul fiecărei limbi.
    .title = Textele s-au modificat
error-too-many-messages = Cererea indică { $count ->
        [one] { $count } mesaj
        [few] { $count } mesaje
       *[other] { $count } de mesaje
    }; maximul pentru o cerere este { $limit }. Împărțiți cererea.
    .title = Prea multe mesaje
error-events-off = Modificările textelor de interfață nu sunt anunțate aici. Setați ui.events = true în configurația unui server de dezvoltare.
    .title = Evenimentele sunt dezactivate
error-locales-unreadable = Folderul cu fișierele de limbă nu poate fi citit acum, așa că textele rămân cum erau. Verificați dacă folderul indicat în ui.locales există și poate fi citit; mai multe detalii sunt în jurnal, la { $request }.
    .title = Fișierele de limbă nu pot fi citite
