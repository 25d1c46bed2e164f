### Nomi del portale e di questo servizio. Il portale mette qui il proprio.

-portal-name = Esempio News
-service-name = Tolmach
