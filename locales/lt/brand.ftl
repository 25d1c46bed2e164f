### Portalo ir šios paslaugos pavadinimai: tik terminai, kad kiekvienas pranešimas galėtų juos pasakyti
### reikiamu linksniu. Portalas čia įrašo savo pavadinimus: { -portal-name(case: "genitive") }.

-portal-name = { $case ->
       *[nominative] Pavyzdinės naujienos
        [genitive] Pavyzdinių naujienų
    }
-service-name = Tolmach
