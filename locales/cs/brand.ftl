### Názvy portálu a této služby: jen termíny, aby je každá zpráva mohla uvést ve správném pádě.
### Například { -portal-name(case: "genitive") }. Portál sem zapíše vlastní název. Bez pádů stojí všude
### tak, jak je.

-portal-name = { $case ->
       *[nominative] Ukázkové zprávy
        [genitive] Ukázkových zpráv
    }
-service-name = Tolmach
