### Nombres del portal y de este servicio. El portal pone aquí el suyo.

-portal-name = Diario Ejemplo
-service-name = Tolmach
