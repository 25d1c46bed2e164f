### Ką paslauga atsako, kai negali atlikti to, ko prašoma.

## JSON reikšmių rūšys; įrašomos vietoj $seen ir $expected.

kind-object = objektas
kind-array = sąrašas
kind-string = simbolių eilutė
kind-number = skaičius
kind-boolean = true arba false
kind-null = null

## Kas negerai su glosarijaus įrašu; įrašoma vietoj $reason.

kind-unreadable = užrašyta ne taip, kaip reikalauja formatas
kind-no-term = nenurodytas terminas arba jame nėra nė vienos raidės ar skaitmens
kind-no-translation = nenurodyta nei kaip versti terminą, nei kad jis paliekamas neverstas, nei kas draudžiama
kind-kept-and-translated = pateiktas neverčiamo termino vertimas
kind-forbids-itself = draudžiamas tas pats vertimas, kuris pateiktas
kind-too-long = per ilgas terminas arba pastaba
kind-twice = šis terminas jau yra aukščiau
kind-unknown-case = didžiųjų ir mažųjų raidžių taisyklė nėra nei ignore, nei exact, nei as_source

## Klaidos

error-not-json = Užklausos turinio nepavyko perskaityti kaip JSON: { $reason }. Siųskite vieną JSON objektą.
    .title = Užklausos turinys nėra JSON
error-wrong-type = { $pointer }: netinkamas tipas. Gauta: { $seen }; turi būti: { $expected }.
    .title = Netinkamas tipas
error-missing-field = { $pointer }: trūksta lauko „{ $field }“; pridėkite jį.
    .title = Trūksta lauko
error-unknown-field = { $pointer }: nežinomas laukas „{ $field }“. Čia galimi: { $expected }.
    .title = Nežinomas laukas
error-bad-value = { $pointer }: reikšmė „{ $seen }“ netinka. Turi būti: { $expected }.
    .title = Netinkama reikšmė
error-unknown-language = Kalba „{ $seen }“ nepalaikoma. Galbūt turėjote omenyje: { $nearest }? Visas kalbas pateikia GET /v1/languages.
    .title = Nežinoma kalba
error-unknown-language-far = Kalba „{ $seen }“ nepalaikoma. Palaikomas kalbas pateikia GET /v1/languages.
error-pair-unavailable = Vertimas { $from } → { $to } šiuo metu negalimas: { $missing }
    .title = Ši kalbų pora neprieinama
error-text-too-long = Tekste yra { $chars ->
        [one] { $chars } simbolis
        [few] { $chars } simboliai
        [many] { $chars } simbolio
       *[other] { $chars } simbolių
    }; vienoje užklausoje jų gali būti daugiausia { $limit }. Padalykite tekstą.
    .title = Tekstas per ilgas
error-too-many-texts = Užklausoje yra { $count ->
        [one] { $count } tekstas
        [few] { $count } tekstai
        [many] { $count } teksto
       *[other] { $count } tekstų
    }; vienu metu jų gali būti daugiausia { $limit }. Padalykite užklausą.
    .title = Per daug tekstų
error-too-many-blocks = Blokai užklausoje: { $count }. Vienu metu jų gali būti daugiausia { $limit }; padalykite užklausą.
    .title = Per daug blokų
error-origin-not-allowed = Puslapiai iš { $origin } negali naudotis šia paslauga. Leisti gali ją prižiūrintis asmuo: įrašyti šį adresą į nuostatą widget.origins.
    .title = Šiai svetainei neleidžiama
error-too-fast = Iš jūsų adreso per trumpą laiką atėjo daugiau, nei reikia vienam skaitytojui. Bandykite dar kartą po { $seconds ->
        [one] { $seconds } sekundės
        [few] { $seconds } sekundžių
        [many] { $seconds } sekundės
       *[other] { $seconds } sekundžių
    }.
    .title = Per daug iš karto
error-suggestion-sentences = Sakiniai originale: { $expected }, jūsų tekste: { $seen }. Kiekvienam parašykite po vieną sakinį.
    .title = Sakinių skaičius nesutampa
error-too-many-targets = Užklausoje { $count ->
        [one] nurodyta { $count } vertimo kalba
        [few] nurodytos { $count } vertimo kalbos
        [many] nurodyta { $count } vertimo kalbos
       *[other] nurodyta { $count } vertimo kalbų
    }; vienu metu jų gali būti daugiausia { $limit }. Padalykite užklausą.
    .title = Per daug vertimo kalbų
error-body-too-large = Užklausos turinys didesnis nei { $limit ->
        [one] { $limit } baitas
        [few] { $limit } baitai
        [many] { $limit } baito
       *[other] { $limit } baitų
    }. Vienu metu siųskite mažiau.
    .title = Užklausos turinys per didelis
error-busy = Eilėje laukia daugiau darbo, nei galime priimti. Bandykite dar kartą po { $seconds ->
        [one] { $seconds } sekundės
        [few] { $seconds } sekundžių
        [many] { $seconds } sekundės
       *[other] { $seconds } sekundžių
    }.
    .title = Paslauga perkrauta
error-timeout = Vertimas nebuvo parengtas per { $seconds ->
        [one] { $seconds } sekundę
        [few] { $seconds } sekundes
        [many] { $seconds } sekundės
       *[other] { $seconds } sekundžių
    }. Siųskite trumpesnį tekstą arba bandykite vėliau.
    .title = Vertimas truko per ilgai
error-unavailable = Vertyklė neprieinama: { $reason }
    .title = Vertyklė neprieinama
error-quota-exhausted = Leistina vertyklių naudojimo apimtis išnaudota: jų pačių kvotos arba mūsų biudžetai (GET /v1/backends parodo, kurie). Bandykite dar kartą prasidėjus naujai dienai ar mėnesiui arba padidinkite biudžetą.
    .title = Kvota išnaudota
error-unknown-key = Raktas iš antraštės Authorization niekam nepriklauso. Siųskite portalo raktą iš nustatymų ([portals.NAME]) kaip „Bearer RAKTAS“ arba nesiųskite šios antraštės.
    .title = Nežinomas raktas
error-backend-not-allowed = Vertyklę pasirinkti gali tik portalas, kurio raktas tai leidžia (may_choose_backend). Nenurodykite „backend“ arba siųskite tokį raktą.
    .title = Vertyklės pasirinkti negalima
error-jobs-off = Čia nieko nesaugoma, užduočių taip pat: nustatymo memory.store reikšmė yra „none“. Nurodykite sqlite ar postgres arba siųskite užklausą be Prefer: respond-async.
    .title = Užduotys išjungtos
error-jobs-unavailable = Užduočių duomenų bazė šiuo metu neprieinama. Netrukus bandykite dar kartą; išsamiau – žurnale, užklausa { $request }.
    .title = Užduotys neprieinamos
error-no-job = Užduoties „{ $id }“ nėra. Užbaigtos užduotys po kurio laiko pašalinamos (nustatymas jobs.retention).
    .title = Tokios užduoties nėra
error-job-lost = Užduotis pradėta vykdyti { $tries ->
        [one] { $tries } kartą
        [few] { $tries } kartus
        [many] { $tries } karto
       *[other] { $tries } kartų
    }, ir kiekvieną kartą ją vykdęs procesas nutrūko. Iš naujo ji nebus pradedama; išsamiau – to proceso žurnale.
    .title = Užduotis prarasta
error-webhooks-off = „Webhook“ pranešimų čia siųsti negalima: nustatymas jobs.webhook_secret tuščias, tad nėra kuo jų pasirašyti. Nurodykite jį arba teiraukitės apie užduoties eigą per GET /v1/jobs.
    .title = „Webhook“ pranešimai išjungti
error-not-found = Adresu { $path } nieko nėra. Ką ši paslauga gali, aprašyta jos README.
    .title = Nerasta
error-method-not-allowed = Metodas { $method } čia neveikia; naudokite { $allowed }.
    .title = Metodas neleidžiamas
error-unsupported-media-type = „{ $seen }“ tipo turinio perskaityti negalime. Siųskite Content-Type: application/json.
    .title = Turinio tipas nepalaikomas
error-missing-media-type = Užklausoje nenurodytas jos turinio tipas. Siųskite Content-Type: application/json.
error-language-undetected = Nepavyko nustatyti teksto { $pointer } kalbos. Nurodykite ją lauke „from“ arba „lang“.
    .title = Kalba neatpažinta
error-internal = Mūsų sistemoje įvyko klaida; pati užklausa gali būti teisinga. Išsamiau – žurnale, užklausa { $request }.
    .title = Vidinė klaida

error-slow-body = Užklausos turinys negautas per { $seconds ->
        [one] { $seconds } sekundę
        [few] { $seconds } sekundes
        [many] { $seconds } sekundės
       *[other] { $seconds } sekundžių
    }. Visą turinį siųskite kartu su užklausa.
    .title = Turinys siunčiamas per lėtai
error-duplicate-field = Laukas { $pointer } nurodytas du kartus. Kiekvieną lauką nurodykite vieną kartą.
    .title = Laukas nurodytas du kartus
error-bad-article-id = Straipsnio identifikatorių sudaro nuo 1 iki 200 šių simbolių: A–Z, a–z, 0–9, „-“, „.“, „_“ ir „~“; šis netinka ({ $bytes ->
        [one] { $bytes } baitas
        [few] { $bytes } baitai
        [many] { $bytes } baito
       *[other] { $bytes } baitų
    }).
    .title = Netinkamas straipsnio identifikatorius
error-no-article = Straipsnis „{ $id }“ čia nesaugomas. Jį išsaugo PUT /v1/articles/{ $id }.
    .title = Tokio straipsnio nėra
error-version-conflict = Po to, kai skaitėte straipsnį, jis buvo pakeistas arba toks jau yra; dabar jo ETag – { $current }. Perskaitykite jį iš naujo ir siųskite savo redakciją su šiuo ETag antraštėje If-Match.
    .title = Per tą laiką pakeista
error-memory-off = Čia nieko nesaugoma: nustatymo memory.store reikšmė yra „none“. Jei norite saugoti straipsnius ir vertimus, nurodykite sqlite arba postgres.
    .title = Nieko nesaugoma
error-memory-unavailable = Duomenų bazė šiuo metu neprieinama. Netrukus bandykite dar kartą; išsamiau – žurnale, užklausa { $request }.
    .title = Duomenų bazė neprieinama
error-nothing-translated = Straipsnyje nėra ko versti į { $to }: jis jau parašytas šia kalba arba jame nėra žodžių.
    .title = Nėra ko taisyti
error-no-segment = Straipsnyje dabar nėra segmento „{ $segment }“. Gaukite jo segmentus iš naujo užklausa GET; jų pavadinimai atrodo taip: body:3.1.
    .title = Tokio segmento nėra
error-nothing-to-undo = Segmento „{ $segment }“ vertimo šiam straipsniui niekas nerašė, tad nėra ko atšaukti.
    .title = Nėra ko atšaukti
error-if-match-required = Nurodykite, kurią versiją matėte: siųskite jos etag antraštėje If-Match, kad nebūtų perrašytas kitų žmonių tekstas, kurio nematėte. Dabar tai { $current }.
    .title = Trūksta If-Match
error-segment-conflict = Po to, kai skaitėte šį segmentą, jį pakeitė kitas žmogus. Abu tekstai yra čia: current_text ir your_text; jei jūsiškis tebėra tinkamas, siųskite jį dar kartą su { $current } antraštėje If-Match.
    .title = Per tą laiką pakeista
error-empty-correction = Pataisoje nėra žodžių. Jei norite pataisą atšaukti, siųskite segmentui DELETE.
    .title = Tuščia pataisa
error-long-correction = Pataisa ilgesnė nei viena pastraipa; segmentas – tai vienas sakinys arba jo dalis.
    .title = Daugiau nei segmentas
error-correction-markup = Pataisoje turi būti originalo formatavimo žymos, kiekvienas elementas po vieną kartą. Trūksta: { $missing }. Originale nėra: { $added }.
    .title = Žymos skiriasi nuo originalo
error-no-suggestion = Pasiūlymas { $suggestion } sprendimo nelaukia; laukiančius pateikia GET /v1/suggestions.
    .title = Tokio pasiūlymo nėra
error-many-suggestions = Sprendimo jau laukia tiek pasiūlymų: { $limit }; kiti bus priimami, kai dalis jų bus išnagrinėta.
    .title = Sprendimo laukia per daug pasiūlymų
error-import-unreadable = Failo nepavyko skaityti toliau po { $line } eilutės: { $reason }. Prieš tai priimta vienetų: { $imported }. Pataisykite failą ir siųskite dar kartą; dukart nieko nebus pridėta.
    .title = Failo nepavyko perskaityti iki galo
error-bad-entries = { $count ->
        [one] { $count } įrašas netinka.
        [few] { $count } įrašai netinka.
        [many] { $count } įrašo netinka.
       *[other] { $count } įrašų netinka.
    } Pirmasis iš jų – { $pointer }: { $reason }. Nieko neišsaugota; pataisykite jį arba praleiskite tokius įrašus, nurodydami ?skip_bad=true.
    .title = Įrašai netinka
error-bad-lines = { $count ->
        [one] { $count } eilutė netinka.
        [few] { $count } eilutės netinka.
        [many] { $count } eilutės netinka.
       *[other] { $count } eilučių netinka.
    } Pirmoji iš jų – { $line } eilutė: { $reason }. Nieko neišsaugota; pataisykite ją arba praleiskite tokias eilutes, nurodydami ?skip_bad=true.
error-too-many-entries = Glosarijaus įrašų skaičius – { $count }; leidžiama daugiausia { $limit }. Padalykite glosarijų į kelis.
    .title = Per daug įrašų
error-glossary-not-found = Glosarijaus „{ $name }“ nėra. Esamus pateikia GET /v1/glossaries.
    .title = Tokio glosarijaus nėra
error-glossary-changed = Per tą laiką glosarijus buvo pakeistas: dabar jo versija – { $version }. Perskaitykite jį iš naujo ir siųskite savo pakeitimą su jo ETag antraštėje If-Match.
    .title = Per tą laiką pakeista
error-glossary-gone = Glosarijaus, kurį norite pakeisti, nebėra. Jei norite jį sukurti, siųskite jį be If-Match.
error-unsupported-table = „{ $seen }“ tipo glosarijaus perskaityti negalime. Siųskite application/json, text/csv, text/tab-separated-values arba application/x-tbx+xml.

## Sąsajos tekstai

error-no-strings = Sąsajos tekstų „{ $seen }“ kalba nėra. Jų yra šiomis kalbomis: { $known }; išsamiau – GET /v1/locales.
    .title = Šia kalba tekstų nėra
error-unknown-strings-file = Sąsajos tekstų failo „{ $seen }“ nėra. Esami failai: { $known }.
    .title = Tokio tekstų failo nėra
error-strings-changed = Šie tekstai nebeteikiami: jie pasikeitė, dabar jų maišos kodas (hash) – { $current }. Kiekvienos kalbos maišos kodą pateikia GET /v1/locales.
    .title = Tekstai pasikeitė
error-too-many-messages = Užklausoje prašoma { $count ->
        [one] { $count } pranešimo
        [few] { $count } pranešimų
        [many] { $count } pranešimo
       *[other] { $count } pranešimų
    }; vienu metu jų galima prašyti daugiausia { $limit }. Padalykite užklausą.
    .title = Per daug pranešimų
error-events-off = Apie sąsajos tekstų pakeitimus čia nepranešama. Kūrimo serverio konfigūracijoje nurodykite ui.events = true.
    .title = Įvykiai išjungti
error-locales-unreadable = Kalbų failų aplanko šiuo metu nepavyksta perskaityti, todėl tekstai lieka tokie, kokie buvo. Patikrinkite, ar yra ui.locales nurodytas aplankas ir ar jį leidžiama skaityti; išsamiau – žurnale, užklausa { $request }.
    .title = Kalbų failų nepavyksta perskaityti
