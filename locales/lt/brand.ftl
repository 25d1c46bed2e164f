### Portalo ir šios paslaugos pavadinimai: tik terminai, kad kiekvienas pranešimas galėtų juos pasakyti
### reikiamu linksniu: { -portal-name(case: "genitive") }. Portalas čia įrašo savo pavadinimą. Be linksnių
### jis visur rašomas toks, koks yra; jei rašomas su kabutėmis, jos dedamos taip pat čia.

-portal-name = { $case ->
       *[nominative] „Pavyzdinės naujienos“
        [genitive] „Pavyzdinių naujienų“
    }
-service-name = Tolmach
