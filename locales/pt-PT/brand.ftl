### Nomes do portal e deste serviço. O portal põe aqui o seu próprio nome.

-portal-name = Exemplo Notícias
-service-name = Tolmach
