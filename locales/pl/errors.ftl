### Co usługa odpowiada, gdy nie może spełnić prośby.

## Rodzaje wartości JSON; podstawiane jako $seen i $expected.

kind-object = obiekt
kind-array = lista
kind-string = ciąg znaków
kind-number = liczba
kind-boolean = true lub false
kind-null = null

## Co jest nie tak z wpisem glosariusza; podstawiane jako $reason.

kind-unreadable = zapis nie zgadza się z formatem
kind-no-term = brak terminu albo nie ma w nim żadnej litery ani cyfry
kind-no-translation = nie podano ani jak tłumaczyć termin, ani że zostaje bez zmian, ani co jest zabronione
kind-kept-and-translated = podano tłumaczenie terminu, którego się nie tłumaczy
kind-forbids-itself = zabroniono właśnie tego tłumaczenia, które podano
kind-too-long = za długi termin lub za długa uwaga
kind-twice = termin jest już podany wyżej
kind-unknown-case = reguła wielkości liter jest inna niż ignore, exact i as_source

## Błędy

error-not-json = Treści żądania nie da się odczytać jako JSON: { $reason }. Wyślij jeden obiekt JSON.
    .title = Treść żądania to nie JSON
error-wrong-type = { $pointer }: zły typ. Otrzymano: { $seen }; oczekiwano: { $expected }.
    .title = Zły typ
error-missing-field = { $pointer }: brakuje pola „{ $field }”; dodaj je.
    .title = Brakuje pola
error-unknown-field = { $pointer }: nieznane pole „{ $field }”. Tutaj możliwe są: { $expected }.
    .title = Nieznane pole
error-bad-value = { $pointer }: nie można użyć wartości „{ $seen }”. Oczekiwano: { $expected }.
    .title = Niewłaściwa wartość
error-unknown-language = Nie obsługujemy języka „{ $seen }”. Może chodziło o: { $nearest }? Pełną listę podaje GET /v1/languages.
    .title = Nieznany język
error-unknown-language-far = Nie obsługujemy języka „{ $seen }”. Listę języków podaje GET /v1/languages.
error-pair-unavailable = Tłumaczenie { $from } → { $to } jest teraz niemożliwe: { $missing }
    .title = Ta para języków jest niedostępna
error-text-too-long = Tekst ma { $chars ->
        [one] { $chars } znak
        [few] { $chars } znaki
        [many] { $chars } znaków
       *[other] { $chars } znaku
    }; jedno żądanie może mieć ich najwyżej { $limit }. Podziel tekst.
    .title = Tekst jest za długi
error-too-many-texts = Żądanie zawiera { $count ->
        [one] { $count } tekst
        [few] { $count } teksty
        [many] { $count } tekstów
       *[other] { $count } tekstu
    }; jednorazowo może ich być najwyżej { $limit }. Podziel żądanie.
    .title = Za dużo tekstów
error-too-many-blocks = Bloki w żądaniu: { $count }. Naraz może ich być najwyżej { $limit }; podziel żądanie.
    .title = Za dużo bloków
error-origin-not-allowed = Strony z { $origin } nie mogą korzystać z tej usługi. Może na to pozwolić jej administrator: dodać ten adres do ustawienia widget.origins.
    .title = Ta witryna nie ma dostępu
error-too-fast = Z tego adresu przyszło w krótkim czasie więcej, niż potrzebuje jeden czytelnik. Spróbuj ponownie za { $seconds ->
        [one] { $seconds } sekundę
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    }.
    .title = Za dużo naraz
error-suggestion-sentences = Zdania w oryginale: { $expected }, w Twoim tekście: { $seen }. Napisz po jednym zdaniu dla każdego.
    .title = Inna liczba zdań
error-too-many-targets = Żądanie obejmuje { $count ->
        [one] { $count } język docelowy
        [few] { $count } języki docelowe
        [many] { $count } języków docelowych
       *[other] { $count } języka docelowego
    }; jednorazowo może ich być najwyżej { $limit }. Podziel żądanie.
    .title = Za dużo języków docelowych
error-body-too-large = Treść żądania jest większa niż { $limit ->
        [one] { $limit } bajt
        [few] { $limit } bajty
        [many] { $limit } bajtów
       *[other] { $limit } bajta
    }. Wyślij mniej naraz.
    .title = Treść żądania jest za duża
error-busy = W kolejce czeka więcej pracy, niż możemy przyjąć. Spróbuj ponownie za { $seconds ->
        [one] { $seconds } sekundę
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    }.
    .title = Usługa jest przeciążona
error-timeout = Tłumaczenie nie było gotowe po { $seconds ->
        [one] { $seconds } sekundzie
        [few] { $seconds } sekundach
        [many] { $seconds } sekundach
       *[other] { $seconds } sekundy
    }. Wyślij krótszy tekst albo spróbuj później.
    .title = Tłumaczenie trwało za długo
error-unavailable = Tłumacz jest niedostępny: { $reason }
    .title = Tłumacz jest niedostępny
error-quota-exhausted = Dozwolony zakres korzystania z tłumaczy został wyczerpany: ich własne limity albo nasze budżety (GET /v1/backends pokazuje, które). Spróbuj, gdy zacznie się nowy dzień lub miesiąc, albo zwiększ budżet.
    .title = Limit wyczerpany
error-unknown-key = Klucz z nagłówka Authorization do nikogo nie należy. Wyślij klucz portalu z ustawień ([portals.NAME]) jako „Bearer KLUCZ” albo pomiń ten nagłówek.
    .title = Nieznany klucz
error-backend-not-allowed = Tłumacza może wskazać tylko portal, którego klucz na to pozwala (may_choose_backend). Usuń „backend” albo wyślij taki klucz.
    .title = Nie można wybrać tłumacza
error-jobs-off = Nic tu nie jest przechowywane, zadania też nie: ustawienie memory.store ma wartość „none”. Ustaw sqlite lub postgres albo wyślij żądanie bez Prefer: respond-async.
    .title = Zadania są wyłączone
error-jobs-unavailable = Baza danych zadań jest teraz niedostępna. Spróbuj wkrótce ponownie; szczegóły są w dzienniku pod { $request }.
    .title = Zadania niedostępne
error-no-job = Nie ma zadania „{ $id }”. Zakończone zadania są po pewnym czasie usuwane (ustawienie jobs.retention).
    .title = Nie ma takiego zadania
error-job-lost = Zadanie rozpoczęto { $tries ->
        [one] { $tries } raz
        [few] { $tries } razy
        [many] { $tries } razy
       *[other] { $tries } raza
    } i za każdym razem proces, który je wykonywał, kończył działanie. Nie zostanie rozpoczęte ponownie; szczegóły są w dzienniku tego procesu.
    .title = Zadanie utracone
error-webhooks-off = Nie można stąd powiadomić żadnego webhooka: ustawienie jobs.webhook_secret jest puste, więc niczego nie da się podpisać. Ustaw je albo pytaj o zadanie przez GET /v1/jobs.
    .title = Webhooki są wyłączone
error-not-found = Pod adresem { $path } nic nie ma. Co potrafi ta usługa, opisuje jej README.
    .title = Nie znaleziono
error-method-not-allowed = Metoda { $method } tu nie działa; użyj { $allowed }.
    .title = Metoda niedozwolona
error-unsupported-media-type = Nie umiemy odczytać treści typu „{ $seen }”. Wyślij Content-Type: application/json.
    .title = Nieobsługiwany typ treści
error-missing-media-type = Żądanie nie podaje typu swojej treści. Wyślij Content-Type: application/json.
error-language-undetected = Nie udało się rozpoznać języka tekstu { $pointer }. Podaj go w polu „from” lub „lang”.
    .title = Nie rozpoznano języka
error-internal = Po naszej stronie wystąpił błąd; samo żądanie może być poprawne. Szczegóły są w dzienniku pod { $request }.
    .title = Błąd wewnętrzny

error-slow-body = Treść żądania nie dotarła w ciągu { $seconds ->
        [one] { $seconds } sekundy
        [few] { $seconds } sekund
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    }. Wyślij całą treść razem z żądaniem.
    .title = Treść dotarła za późno
error-duplicate-field = Pole { $pointer } podano dwa razy. Podaj każde pole tylko raz.
    .title = Pole podane dwa razy
error-bad-article-id = Identyfikator artykułu ma od 1 do 200 znaków A–Z, a–z, 0–9, „-”, „.”, „_” i „~”; tego nie można użyć ({ $bytes ->
        [one] { $bytes } bajt
        [few] { $bytes } bajty
        [many] { $bytes } bajtów
       *[other] { $bytes } bajta
    }).
    .title = Nieprawidłowy identyfikator artykułu
error-no-article = Nie ma tu artykułu „{ $id }”. Zapisuje go PUT /v1/articles/{ $id }.
    .title = Nie ma takiego artykułu
error-version-conflict = Artykuł zmieniono po jego odczytaniu albo już istnieje; jego ETag to teraz { $current }. Odczytaj go ponownie i wyślij swoją wersję z tym ETag w If-Match.
    .title = Zmieniono w międzyczasie
error-memory-off = Nic nie jest tu przechowywane: ustawienie memory.store ma wartość „none”. Aby przechowywać artykuły i tłumaczenia, ustaw sqlite lub postgres.
    .title = Nic nie jest przechowywane
error-memory-unavailable = Baza danych jest teraz niedostępna. Spróbuj wkrótce ponownie; szczegóły są w dzienniku pod { $request }.
    .title = Baza danych niedostępna
error-nothing-translated = W tym artykule nie ma czego tłumaczyć na { $to }: jest już w tym języku albo nie zawiera słów.
    .title = Nie ma czego poprawiać
error-no-segment = Artykuł nie ma teraz segmentu „{ $segment }”. Pobierz segmenty ponownie metodą GET; ich nazwy mają postać body:3.1.
    .title = Nie ma takiego segmentu
error-nothing-to-undo = Nikt nie napisał tłumaczenia segmentu „{ $segment }” dla tego artykułu, więc nie ma czego cofnąć.
    .title = Nie ma czego cofnąć
error-if-match-required = Podaj, którą wersję znasz: wyślij jej etag w If-Match, aby nie nadpisać cudzych zmian, o których nie wiesz. Teraz jest to { $current }.
    .title = Brak If-Match
error-segment-conflict = Ktoś zmienił ten segment po jego odczytaniu. Oba teksty są tutaj, w current_text i your_text; jeśli Twój nadal jest właściwy, wyślij go ponownie z { $current } w If-Match.
    .title = Zmieniono w międzyczasie
error-empty-correction = Poprawka nie zawiera słów. Aby cofnąć poprawkę, wyślij DELETE dla segmentu.
    .title = Pusta poprawka
error-long-correction = Poprawka ma więcej niż jeden akapit; segment to jedno zdanie lub jego część.
    .title = Więcej niż segment
error-correction-markup = Poprawka musi zawierać znaczniki oryginału, każdy element raz. Brakuje: { $missing }. Nie ma w oryginale: { $added }.
    .title = Znaczniki inne niż w oryginale
error-no-suggestion = Propozycja { $suggestion } nie czeka na rozpatrzenie; GET /v1/suggestions podaje te, które czekają.
    .title = Nie ma takiej propozycji
error-many-suggestions = Liczba czekających propozycji to już { $limit }; kolejne będą przyjęte po rozpatrzeniu części z nich.
    .title = Za dużo czekających propozycji
error-import-unreadable = Pliku nie da się odczytać dalej niż do wiersza { $line }: { $reason }. Jednostki przyjęte wcześniej: { $imported }. Popraw plik i wyślij go ponownie; nic nie zostanie dodane dwa razy.
    .title = Pliku nie da się odczytać do końca
error-bad-entries = { $count ->
        [one] Nie można użyć jednego wpisu.
        [few] Nie można użyć { $count } wpisów.
        [many] Nie można użyć { $count } wpisów.
       *[other] Nie można użyć { $count } wpisu.
    } Pierwszy z nich to { $pointer }: { $reason }. Nic nie zapisano; popraw go albo pomiń takie wpisy, dodając ?skip_bad=true.
    .title = Nie można użyć wpisów
error-bad-lines = { $count ->
        [one] Nie można użyć jednego wiersza.
        [few] Nie można użyć { $count } wierszy.
        [many] Nie można użyć { $count } wierszy.
       *[other] Nie można użyć { $count } wiersza.
    } Pierwszy z nich to wiersz { $line }: { $reason }. Nic nie zapisano; popraw go albo pomiń takie wiersze, dodając ?skip_bad=true.
error-too-many-entries = Liczba wpisów w glosariuszu: { $count }; dozwolone jest najwyżej { $limit }. Podziel go na kilka.
    .title = Za dużo wpisów
error-glossary-not-found = Nie ma glosariusza „{ $name }”. Istniejące wymienia GET /v1/glossaries.
    .title = Nie ma takiego glosariusza
error-glossary-changed = W międzyczasie glosariusz zmieniono: jego wersja to teraz { $version }. Odczytaj go ponownie i wyślij zmianę z jego ETag w If-Match.
    .title = Zmieniono w międzyczasie
error-glossary-gone = Glosariusza, który chcesz zmienić, już nie ma. Aby go utworzyć, wyślij go bez If-Match.
error-unsupported-table = Nie umiemy odczytać glosariusza typu „{ $seen }”. Wyślij application/json, text/csv, text/tab-separated-values albo application/x-tbx+xml.

## Teksty interfejsu

error-no-strings = Nie ma tekstów interfejsu w języku „{ $seen }”. Są w językach: { $known }; więcej podaje GET /v1/locales.
    .title = Brak tekstów w tym języku
error-unknown-strings-file = Nie ma pliku tekstów interfejsu „{ $seen }”. Istniejące pliki: { $known }.
    .title = Nie ma takiego pliku tekstów
error-strings-changed = Te teksty nie są już udostępniane: zmieniły się, a ich skrót (hash) to teraz { $current }. Skrót dla każdego języka podaje GET /v1/locales.
    .title = Teksty się zmieniły
error-too-many-messages = Żądanie obejmuje { $count ->
        [one] { $count } komunikat
        [few] { $count } komunikaty
        [many] { $count } komunikatów
       *[other] { $count } komunikatu
    }; jednorazowo może ich być najwyżej { $limit }. Podziel żądanie.
    .title = Za dużo komunikatów
error-events-off = Tutaj nie powiadamia się o zmianach tekstów interfejsu. Ustaw ui.events = true w konfiguracji serwera deweloperskiego.
    .title = Zdarzenia są wyłączone
error-locales-unreadable = Nie można teraz odczytać folderu z plikami językowymi, więc teksty pozostają bez zmian. Sprawdź, czy folder podany w ui.locales istnieje i czy wolno go czytać; szczegóły są w dzienniku pod { $request }.
    .title = Nie można odczytać plików językowych
