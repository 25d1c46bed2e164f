### Noms du portail et de ce service. Le portail met ici le sien.

-portal-name = Exemple Info
-service-name = Tolmach
