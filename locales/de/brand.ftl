### Namen des Portals und dieses Dienstes. Ein Portal setzt hier seine eigenen ein.

-portal-name = Beispiel-Nachrichten
-service-name = Tolmach
