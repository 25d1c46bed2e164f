### Co služba odpovídá, když nemůže splnit, oč byla požádána.

## Druhy hodnot JSON; dosazují se za $seen a $expected.

kind-object = objekt
kind-array = seznam
kind-string = řetězec
kind-number = číslo
kind-boolean = true nebo false
kind-null = null

## Co je špatně na položce glosáře; dosazuje se za $reason.

kind-unreadable = zápis neodpovídá formátu
kind-no-term = chybí termín, nebo v něm není žádné písmeno ani číslice
kind-no-translation = není uvedeno, jak termín přeložit, ani že zůstává beze změny, ani co je zakázáno
kind-kept-and-translated = je uveden překlad termínu, který se nemá překládat
kind-forbids-itself = je zakázán právě ten překlad, který je uveden
kind-too-long = termín nebo poznámka jsou příliš dlouhé
kind-twice = termín je uveden už výše
kind-unknown-case = pravidlo pro velikost písmen není ignore, exact ani as_source

## Chyby

error-not-json = Tělo požadavku nelze přečíst jako JSON: { $reason }. Pošlete jeden objekt JSON.
    .title = Tělo požadavku není JSON
error-wrong-type = { $pointer }: nesprávný typ. Přišlo: { $seen }; má být: { $expected }.
    .title = Nesprávný typ
error-missing-field = { $pointer }: chybí pole „{ $field }“; doplňte je.
    .title = Chybí pole
error-unknown-field = { $pointer }: neznámé pole „{ $field }“. Zde jsou možná: { $expected }.
    .title = Neznámé pole
error-bad-value = { $pointer }: hodnotu „{ $seen }“ nelze použít. Má být: { $expected }.
    .title = Nepoužitelná hodnota
error-unknown-language = Jazyk „{ $seen }“ nepodporujeme. Neměli jste na mysli { $nearest }? Všechny jazyky vypíše GET /v1/languages.
    .title = Neznámý jazyk
error-unknown-language-far = Jazyk „{ $seen }“ nepodporujeme. Podporované jazyky vypíše GET /v1/languages.
error-pair-unavailable = Překlad { $from } → { $to } teď není možný: { $missing }
    .title = Tento jazykový pár není dostupný
error-text-too-long = Text má { $chars ->
        [one] { $chars } znak
        [few] { $chars } znaky
        [many] { $chars } znaku
       *[other] { $chars } znaků
    }; jeden požadavek jich smí mít nejvýše { $limit }. Rozdělte text.
    .title = Text je příliš dlouhý
error-too-many-texts = Požadavek obsahuje { $count ->
        [one] { $count } text
        [few] { $count } texty
        [many] { $count } textu
       *[other] { $count } textů
    }; najednou jich smí být nejvýše { $limit }. Rozdělte požadavek.
    .title = Příliš mnoho textů
error-too-many-blocks = Bloky v požadavku: { $count }. Najednou jich smí být nejvýše { $limit }; rozdělte požadavek.
    .title = Příliš mnoho bloků
error-origin-not-allowed = Stránky z { $origin } tuto službu používat nesmějí. Povolit to může její provozovatel: přidat tuto adresu do nastavení widget.origins.
    .title = Tento web nemá přístup
error-too-fast = Z vaší adresy přišlo v krátké době víc, než potřebuje jeden čtenář. Zkuste to znovu za { $seconds ->
        [one] { $seconds } sekundu
        [few] { $seconds } sekundy
        [many] { $seconds } sekundy
       *[other] { $seconds } sekund
    }.
    .title = Příliš mnoho najednou
error-suggestion-sentences = Věty v originálu: { $expected }, ve vašem textu: { $seen }. Napište za každou jednu větu.
    .title = Počet vět nesouhlasí
error-too-many-targets = Požadavek uvádí { $count ->
        [one] { $count } cílový jazyk
        [few] { $count } cílové jazyky
        [many] { $count } cílového jazyka
       *[other] { $count } cílových jazyků
    }; najednou jich smí být nejvýše { $limit }. Rozdělte požadavek.
    .title = Příliš mnoho cílových jazyků
error-body-too-large = Tělo požadavku je větší než { $limit ->
        [one] { $limit } bajt
        [few] { $limit } bajty
        [many] { $limit } bajtu
       *[other] { $limit } bajtů
    }. Pošlete najednou méně.
    .title = Tělo požadavku je příliš velké
error-busy = Na zpracování čeká víc práce, než můžeme přijmout. Zkuste to znovu za { $seconds ->
        [one] { $seconds } sekundu
        [few] { $seconds } sekundy
        [many] { $seconds } sekundy
       *[other] { $seconds } sekund
    }.
    .title = Služba je přetížená
error-timeout = Překlad nebyl hotový ani po { $seconds ->
        [one] { $seconds } sekundě
        [few] { $seconds } sekundách
        [many] { $seconds } sekundy
       *[other] { $seconds } sekundách
    }. Pošlete kratší text, nebo to zkuste později.
    .title = Překlad trval příliš dlouho
error-unavailable = Překladač není dostupný: { $reason }
    .title = Překladač není dostupný
error-quota-exhausted = Povolený objem překladů je vyčerpán: buď vlastní kvóty překladačů, nebo naše rozpočty (GET /v1/backends ukáže, které to jsou). Zkuste to znovu, až začne nový den nebo měsíc, nebo rozpočet zvyšte.
    .title = Kvóta je vyčerpána
error-unknown-key = Klíč z hlavičky Authorization nikomu nepatří. Pošlete klíč portálu z nastavení ([portals.NAME]) jako „Bearer KLÍČ“, nebo tuto hlavičku vynechte.
    .title = Neznámý klíč
error-backend-not-allowed = Překladač smí zvolit jen portál, jehož klíč to dovoluje (may_choose_backend). Vynechte „backend“, nebo pošlete takový klíč.
    .title = Překladač nelze zvolit
error-jobs-off = Nic se tu neukládá, ani úlohy: nastavení memory.store má hodnotu „none“. Nastavte sqlite či postgres, nebo pošlete požadavek bez Prefer: respond-async.
    .title = Úlohy jsou vypnuté
error-jobs-unavailable = Databázi úloh teď nelze použít. Zkuste to za chvíli znovu; podrobnosti jsou v logu pod { $request }.
    .title = Úlohy nejsou dostupné
error-no-job = Úloha „{ $id }“ neexistuje. Dokončené úlohy se po čase odstraňují (nastavení jobs.retention).
    .title = Taková úloha neexistuje
error-job-lost = Úloha byla spuštěna { $tries }krát a proces, který ji vykonával, pokaždé skončil. Znovu už se nespustí; podrobnosti jsou v logu tohoto procesu.
    .title = Úloha je ztracena
error-webhooks-off = Odtud nelze volat žádný webhook: nastavení jobs.webhook_secret je prázdné, takže není čím podepisovat. Nastavte je, nebo se na stav úlohy ptejte přes GET /v1/jobs.
    .title = Webhooky jsou vypnuté
error-not-found = Na adrese { $path } nic není. Co tato služba umí, popisuje její README.
    .title = Nenalezeno
error-method-not-allowed = Metoda { $method } tu nefunguje; použijte { $allowed }.
    .title = Nepovolená metoda
error-unsupported-media-type = Tělo typu „{ $seen }“ neumíme přečíst. Pošlete Content-Type: application/json.
    .title = Nepodporovaný typ těla
error-missing-media-type = Požadavek neuvádí typ svého těla. Pošlete Content-Type: application/json.
error-language-undetected = Jazyk textu { $pointer } se nepodařilo určit. Uveďte ho v poli „from“ nebo „lang“.
    .title = Jazyk nebyl rozpoznán
error-internal = Na naší straně došlo k chybě; samotný požadavek může být v pořádku. Podrobnosti jsou v logu pod { $request }.
    .title = Interní chyba

error-slow-body = Tělo požadavku nedorazilo do { $seconds ->
        [one] { $seconds } sekundy
        [few] { $seconds } sekund
        [many] { $seconds } sekundy
       *[other] { $seconds } sekund
    }. Pošlete celé tělo spolu s požadavkem.
    .title = Tělo dorazilo příliš pozdě
error-duplicate-field = Pole { $pointer } je uvedeno dvakrát. Uveďte každé pole jen jednou.
    .title = Pole je uvedeno dvakrát
error-bad-article-id = Identifikátor článku má 1 až 200 znaků z těchto: A–Z, a–z, 0–9, „-“, „.“, „_“ a „~“; tento nelze použít ({ $bytes ->
        [one] { $bytes } bajt
        [few] { $bytes } bajty
        [many] { $bytes } bajtu
       *[other] { $bytes } bajtů
    }).
    .title = Nepoužitelný identifikátor článku
error-no-article = Článek „{ $id }“ tu uložen není. Uloží ho PUT /v1/articles/{ $id }.
    .title = Takový článek tu není
error-version-conflict = Článek se od chvíle, kdy jste ho četli, změnil, nebo už existuje; jeho ETag je teď { $current }. Načtěte ho znovu a pošlete svou verzi s tímto ETag v If-Match.
    .title = Mezitím změněno
error-memory-off = Nic se tu neukládá: nastavení memory.store má hodnotu „none“. Chcete-li ukládat články a překlady, nastavte sqlite nebo postgres.
    .title = Nic se neukládá
error-memory-unavailable = Databázi teď nelze použít. Zkuste to za chvíli znovu; podrobnosti jsou v logu pod { $request }.
    .title = Databáze není dostupná
error-nothing-translated = V článku není co překládat do jazyka { $to }: buď v něm už je, nebo neobsahuje žádná slova.
    .title = Není co opravovat
error-no-segment = Článek teď nemá segment „{ $segment }“. Načtěte jeho segmenty znovu metodou GET; jejich názvy vypadají jako body:3.1.
    .title = Takový segment neexistuje
error-nothing-to-undo = Překlad segmentu „{ $segment }“ pro tento článek nikdo nenapsal, takže není co vracet.
    .title = Není co vrátit
error-if-match-required = Uveďte, kterou verzi jste viděli: pošlete její etag v If-Match, aby se nepřepsal cizí text, který jste neviděli. Teď je to { $current }.
    .title = Chybí If-Match
error-segment-conflict = Od chvíle, kdy jste tento segment četli, ho změnil někdo jiný. Oba texty najdete zde, v current_text a your_text; pokud váš stále platí, pošlete ho znovu s { $current } v If-Match.
    .title = Mezitím změněno
error-empty-correction = Oprava neobsahuje žádná slova. Chcete-li opravu vzít zpět, použijte na segment DELETE.
    .title = Prázdná oprava
error-long-correction = Oprava má víc než jeden odstavec; segment je jedna věta nebo její část.
    .title = Víc než segment
error-correction-markup = Oprava musí obsahovat formátovací značky originálu, každý prvek jednou. Chybí: { $missing }. V originálu není: { $added }.
    .title = Značky se liší od originálu
error-no-suggestion = Návrh { $suggestion } na posouzení nečeká; GET /v1/suggestions vypíše ty, které čekají.
    .title = Takový návrh neexistuje
error-many-suggestions = Počet čekajících návrhů už dosáhl { $limit }; další přijmeme, až se o některých rozhodne.
    .title = Čeká příliš mnoho návrhů
error-import-unreadable = Soubor nelze číst dál za řádkem { $line }: { $reason }. Předtím přijato jednotek: { $imported }. Opravte soubor a pošlete znovu; nic se nepřidá dvakrát.
    .title = Soubor nelze přečíst do konce
error-bad-entries = { $count ->
        [one] Jednu položku nelze použít.
        [few] { $count } položky nelze použít.
        [many] { $count } položky nelze použít.
       *[other] { $count } položek nelze použít.
    } První z nich je { $pointer }: { $reason }. Nic se neuložilo; opravte ji, nebo takové položky přeskočte pomocí ?skip_bad=true.
    .title = Položky nelze použít
error-bad-lines = { $count ->
        [one] Jeden řádek nelze použít.
        [few] { $count } řádky nelze použít.
        [many] { $count } řádku nelze použít.
       *[other] { $count } řádků nelze použít.
    } První z nich je řádek { $line }: { $reason }. Nic se neuložilo; opravte ho, nebo takové řádky přeskočte pomocí ?skip_bad=true.
error-too-many-entries = Počet položek glosáře je { $count }; povoleno je nejvýše { $limit }. Rozdělte glosář na několik menších.
    .title = Příliš mnoho položek
error-glossary-not-found = Glosář „{ $name }“ neexistuje. Ty, které existují, vypíše GET /v1/glossaries.
    .title = Takový glosář neexistuje
error-glossary-changed = Glosář se mezitím změnil: jeho verze je teď { $version }. Načtěte ho znovu a pošlete svou změnu s jeho ETag v If-Match.
    .title = Mezitím změněno
error-glossary-gone = Glosář, který chcete změnit, už neexistuje. Chcete-li ho vytvořit, pošlete ho bez If-Match.
error-unsupported-table = Glosář typu „{ $seen }“ neumíme přečíst. Pošlete application/json, text/csv, text/tab-separated-values nebo application/x-tbx+xml.

## Texty rozhraní

error-no-strings = Texty rozhraní pro „{ $seen }“ nemáme. Máme je pro: { $known }; více řekne GET /v1/locales.
    .title = V tomto jazyce texty nejsou
error-unknown-strings-file = Soubor s texty rozhraní „{ $seen }“ neexistuje. Existující soubory: { $known }.
    .title = Takový soubor s texty neexistuje
error-strings-changed = Tyto texty už neposkytujeme: změnily se a jejich hash je teď { $current }. Hash pro každý jazyk uvádí GET /v1/locales.
    .title = Texty se změnily
error-too-many-messages = Požadavek žádá o { $count ->
        [one] { $count } zprávu
        [few] { $count } zprávy
        [many] { $count } zprávy
       *[other] { $count } zpráv
    }; najednou jich smí být nejvýše { $limit }. Rozdělte požadavek.
    .title = Příliš mnoho zpráv
error-events-off = Změny textů rozhraní se tu neoznamují. Nastavte ui.events = true v konfiguraci vývojového serveru.
    .title = Události jsou vypnuté
error-locales-unreadable = Složku s jazykovými soubory teď nelze přečíst, texty proto zůstávají, jak byly. Ověřte, že složka uvedená v ui.locales existuje a smí se číst; podrobnosti jsou v logu pod { $request }.
    .title = Jazykové soubory nelze přečíst
