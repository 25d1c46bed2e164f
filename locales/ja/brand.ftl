### ポータルとこのサービスの名称。ポータルはここに自分の名称を書きます。

-portal-name = サンプルニュース
-service-name = Tolmach
