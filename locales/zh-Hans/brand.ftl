### 门户网站与本服务的名称。门户网站在此填写自己的名称。

-portal-name = 示例新闻网
-service-name = Tolmach
