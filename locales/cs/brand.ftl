### Názvy portálu a této služby: jen termíny, aby je každá zpráva mohla uvést ve správném pádě.
### Portál sem zapíše vlastní názvy: { -portal-name(case: "genitive") }.

-portal-name = { $case ->
       *[nominative] Ukázkové zprávy
        [genitive] Ukázkových zpráv
    }
-service-name = Tolmach
