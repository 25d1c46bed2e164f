### اسم البوابة واسم هذه الخدمة. تضع كل بوابة هنا اسمها.

-portal-name = أخبار المثال
-service-name = Tolmach
