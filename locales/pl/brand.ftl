### Nazwy portalu i tej usługi: same terminy, żeby każdy komunikat mógł podać je we właściwym
### przypadku. Portal wpisuje tu własne nazwy: { -portal-name(case: "genitive") }.

-portal-name = { $case ->
       *[nominative] Przykładowe Wiadomości
        [genitive] Przykładowych Wiadomości
    }
-service-name = Tolmach
