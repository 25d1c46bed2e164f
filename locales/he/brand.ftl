### שמות הפורטל והשירות. כל פורטל כותב כאן את שמו.

-portal-name = חדשות לדוגמה
-service-name = Tolmach
