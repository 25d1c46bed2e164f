### Numele portalului și al acestui serviciu. Portalul își pune aici propriul nume.

-portal-name = Știri Exemplu
-service-name = Tolmach
