### כל מה שבדף כתבה של פורטל חדשות ואינו הכתבה עצמה.

## סביב הדף

portal-skip-to-content = דילוג לתוכן
portal-home = דף הבית
portal-menu = תפריט ראשי
portal-menu-open = פתיחת התפריט
portal-menu-close = סגירת התפריט
portal-category-uk = בריטניה
portal-category-world = עולם
portal-category-ukraine = אוקראינה
portal-category-politics = פוליטיקה
portal-category-business = כלכלה
portal-category-culture = תרבות
portal-category-sport = ספורט
portal-category-science = מדע
portal-category-opinion = דעות
portal-watch-live = צפייה בשידור חי
portal-live = שידור חי
portal-breaking = מבזק

## חיפוש

portal-search-label = חיפוש:
portal-search-placeholder = חיפוש…
portal-search-submit = חיפוש
portal-search-results = { $count ->
        [0] לא נמצאו תוצאות עבור ”{ $query }”
        [one] נמצאה כתבה אחת עבור ”{ $query }”
        [two] נמצאו שתי כתבות עבור ”{ $query }”
       *[other] נמצאו { $count } כתבות עבור ”{ $query }”
    }

## ראש הכתבה

portal-byline = מאת { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = פורסם: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = עודכן: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes ->
        [one] זמן קריאה: דקה אחת
        [two] זמן קריאה: שתי דקות
       *[other] זמן קריאה: { $minutes } דקות
    }
portal-minutes-ago = { $minutes ->
        [one] לפני דקה
        [two] לפני שתי דקות
       *[other] לפני { $minutes } דקות
    }
portal-hours-ago = { $hours ->
        [one] לפני שעה
        [two] לפני שעתיים
       *[other] לפני { $hours } שעות
    }
portal-days-ago = { $days ->
        [one] לפני יום אחד
        [two] לפני יומיים
       *[other] לפני { $days } ימים
    }

## תמונות ותוכן מוטמע

portal-photo-credit = צילום: { $source }
portal-video-credit = וידאו: { $source }
portal-gallery-position = תמונה { $position } מתוך { $count }
portal-embed-load = הצגת תוכן מ־{ $service }

## מתחת לכתבה

portal-read-also = קראו גם:
portal-related = כתבות קשורות
portal-most-read = הנקראות ביותר
portal-tags = תגיות:
portal-contact = יצירת קשר:
portal-author-heading = על הכותב/ת
portal-author-all = כל הכתבות מאת { $author }
portal-share = שיתוף
portal-share-on = שיתוף ב־{ $service }
portal-share-copy = העתקת הקישור
portal-share-copied = הקישור הועתק
portal-print = הדפסה
portal-save = שמירה לאחר כך
portal-listen = האזנה לכתבה
portal-newer = הכתבה הבאה
portal-older = הכתבה הקודמת

## תגובות

portal-comments = { $count ->
        [0] אין תגובות עדיין
        [one] תגובה אחת
        [two] שתי תגובות
       *[other] { $count } תגובות
    }
portal-reply-heading = כתיבת תגובה
portal-reply-to = תגובה ל־{ $author }
portal-reply-cancel = ביטול התגובה
portal-reply-email-note = האימייל לא יוצג באתר.
portal-reply-required-note = שדות החובה מסומנים { $mark }
portal-reply-comment = תגובה
portal-reply-name = שם
portal-reply-email = אימייל
portal-reply-website = אתר
portal-reply-submit = שליחת התגובה
portal-reply-waiting = התגובה ממתינה לאישור.
portal-comment-report = דיווח על תגובה

## הודעת עוגיות

portal-cookies-title = עוגיות באתר { -portal-name }
portal-cookies-text = אנחנו משתמשים בעוגיות (Cookies) כדי שהאתר יפעל כראוי וכדי לספור ביקורים. קראו את <a data-l10n-name="policy">מדיניות העוגיות</a> שלנו.
portal-cookies-accept = אישור הכול
portal-cookies-reject = הכרחיות בלבד
portal-cookies-settings = הגדרות

## ניוזלטר

portal-newsletter-title = הניוזלטר של { -portal-name } ישר לאימייל שלכם
portal-newsletter-email = כתובת האימייל שלכם
    .placeholder = name@example.com
portal-newsletter-subscribe = הרשמה
portal-newsletter-done = תודה. אשרו את הכתובת באמצעות האימייל ששלחנו לכם זה עתה.

## תחתית הדף

portal-about = אודות
portal-contacts = יצירת קשר
portal-advertise = פרסמו אצלנו
portal-privacy = מדיניות פרטיות
portal-terms = תנאי שימוש
portal-corrections = תיקונים
portal-back-to-top = חזרה למעלה
portal-copyright = © { $year } { -portal-name }. כל הזכויות שמורות.

## כשמשהו חסר

portal-not-found-title = הדף לא נמצא
portal-not-found-text = ייתכן שהדף הועבר או הוסר. נסו את החיפוש.
portal-untranslated = הכתבה הזאת עדיין אינה זמינה בשפה שלכם.
