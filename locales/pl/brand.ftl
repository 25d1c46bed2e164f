### Nazwy portalu i tej usługi: same terminy, żeby każdy komunikat mógł podać je we właściwym
### przypadku: { -portal-name(case: "genitive") }. Portal wpisuje tu własną nazwę. Bez przypadków stoi
### ona wszędzie tak, jak jest.

-portal-name = { $case ->
       *[nominative] Przykładowe Wiadomości
        [genitive] Przykładowych Wiadomości
    }
-service-name = Tolmach
