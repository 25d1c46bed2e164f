### Numele portalului și al acestui serviciu. Portalul își pune aici propriul nume.

-portal-name = Jurnalul Exemplu
-service-name = Tolmach
