### Portalın ve bu hizmetin adı. Portal buraya kendi adını yazar.

-portal-name = Örnek Haber
-service-name = Tolmach
