### מה שירות ה־HTTP עונה כשאינו יכול לבצע את המבוקש.

## סוגים של ערכי JSON; באים במקום $seen ו־$expected.

kind-object = אובייקט
kind-array = רשימה
kind-string = מחרוזת
kind-number = מספר
kind-boolean = true או false
kind-null = null

## מה לא תקין ברשומה של מילון מונחים; בא במקום $reason.

kind-unreadable = לא נכתבה כפי שהפורמט דורש
kind-no-term = אין בה מונח, או שאין במונח אף אות או ספרה
kind-no-translation = לא נאמר בה איך לתרגם את המונח, לא שהוא נשאר כפי שהוא ולא מה אסור
kind-kept-and-translated = יש בה תרגום למונח שאין לתרגם
kind-forbids-itself = היא אוסרת את התרגום שהיא עצמה נותנת
kind-too-long = המונח או ההערה ארוכים מדי
kind-twice = המונח כבר מופיע למעלה
kind-unknown-case = כלל הרישיות אינו אחד מאלה: ignore, exact, as_source

## שגיאות

error-not-json = לא ניתן לקרוא את גוף הבקשה כ־JSON: { $reason }. שלחו אובייקט JSON אחד.
    .title = גוף הבקשה אינו JSON
error-wrong-type = הסוג של { $pointer } שגוי. התקבל: { $seen }; נדרש: { $expected }.
    .title = סוג שגוי
error-missing-field = חסר שדה ב־{ $pointer }: ”{ $field }”. הוסיפו אותו.
    .title = חסר שדה
error-unknown-field = שדה לא מוכר ב־{ $pointer }: ”{ $field }”. השדות המוכרים כאן: { $expected }.
    .title = שדה לא מוכר
error-bad-value = הערך של { $pointer } אינו תקין: ”{ $seen }”. נדרש: { $expected }.
    .title = ערך לא תקין
error-unknown-language = השפה ”{ $seen }” אינה נתמכת כאן. האם התכוונתם ל־{ $nearest }? לרשימת כל השפות: GET /v1/languages.
    .title = שפה לא מוכרת
error-unknown-language-far = השפה ”{ $seen }” אינה נתמכת כאן. לרשימת השפות הנתמכות: GET /v1/languages.
error-pair-unavailable = התרגום מ־{ $from } ל־{ $to } אינו אפשרי כעת: { $missing }
    .title = צמד השפות הזה אינו זמין
error-text-too-long = בטקסט יש { $chars ->
        [one] תו אחד
        [two] שני תווים
       *[other] { $chars } תווים
    }; המספר המרבי בבקשה הוא { $limit }. פצלו את הטקסט.
    .title = הטקסט ארוך מדי
error-too-many-texts = בבקשה יש { $count ->
        [one] טקסט אחד
        [two] שני טקסטים
       *[other] { $count } טקסטים
    }; המספר המרבי בבת אחת הוא { $limit }. פצלו את הבקשה.
    .title = יותר מדי טקסטים
error-too-many-blocks = מספר הבלוקים בבקשה: { $count }. המספר המרבי בבת אחת הוא { $limit }; פצלו את הבקשה.
    .title = יותר מדי בלוקים
error-origin-not-allowed = דפים של { $origin } אינם רשאים להשתמש בשירות הזה. מי שמפעיל אותו יכול להתיר זאת: להוסיף את הכתובת להגדרה widget.origins.
    .title = האתר הזה אינו מורשה
error-too-fast = מהכתובת שלכם הגיע בזמן קצר יותר ממה שקורא אחד צריך. נסו שוב בעוד { $seconds ->
        [one] שנייה אחת
        [two] שתי שניות
       *[other] { $seconds } שניות
    }.
    .title = יותר מדי בבת אחת
error-suggestion-sentences = מספר המשפטים במקור: { $expected }, בטקסט שלכם: { $seen }. כתבו משפט אחד לכל אחד מהם.
    .title = מספר המשפטים שונה
error-too-many-targets = בבקשה יש { $count ->
        [one] שפת יעד אחת
        [two] שתי שפות יעד
       *[other] { $count } שפות יעד
    }; המספר המרבי בבת אחת הוא { $limit }. פצלו את הבקשה.
    .title = יותר מדי שפות יעד
error-body-too-large = גוף הבקשה חורג מהמגבלה של { $limit ->
        [one] בייט אחד
        [two] שני בייטים
       *[other] { $limit } בייטים
    }. שלחו פחות בכל פעם.
    .title = גוף הבקשה גדול מדי
error-busy = ממתינות יותר בקשות מכפי שאפשר לטפל בהן. נסו שוב בעוד { $seconds ->
        [one] שנייה אחת
        [two] שתי שניות
       *[other] { $seconds } שניות
    }.
    .title = השירות עמוס
error-timeout = התרגום לא היה מוכן בתוך { $seconds ->
        [one] שנייה אחת
        [two] שתי שניות
       *[other] { $seconds } שניות
    }. שלחו טקסט קצר יותר או נסו שוב מאוחר יותר.
    .title = התרגום ארך זמן רב מדי
error-unavailable = מנוע התרגום אינו זמין: { $reason }
    .title = מנוע התרגום אינו זמין
error-quota-exhausted = נוצל כל מה שמותר לנצל ממנועי התרגום: המכסות שלהם או התקציבים שלנו (GET /v1/backends מראה אילו). נסו שוב ביום או בחודש הבא, או הגדילו תקציב.
    .title = המכסה נוצלה
error-unknown-key = המפתח שבכותרת Authorization אינו שייך לאיש. שלחו מפתח של פורטל מההגדרות ([portals.NAME]) בצורה ”Bearer KEY”, או השמיטו את הכותרת.
    .title = מפתח לא מוכר
error-backend-not-allowed = רק פורטל שהמפתח שלו מתיר זאת (may_choose_backend) רשאי לבחור מנוע תרגום. השמיטו את ”backend” או שלחו מפתח כזה.
    .title = אי אפשר לבחור מנוע תרגום
error-jobs-off = דבר אינו נשמר כאן, גם לא משימות: הערך של ההגדרה memory.store הוא ”none”. הגדירו sqlite או postgres, או שלחו את הבקשה בלי Prefer: respond-async.
    .title = המשימות מושבתות
error-jobs-unavailable = מסד הנתונים של המשימות אינו זמין כעת. נסו שוב בעוד זמן קצר; פרטים נוספים ביומן תחת { $request }.
    .title = המשימות אינן זמינות
error-no-job = אין משימה ”{ $id }”. משימות שהסתיימו נמחקות אחרי זמן מה (ההגדרה jobs.retention).
    .title = אין משימה כזאת
error-job-lost = ביצוע המשימה התחיל { $tries ->
        [one] פעם אחת, ואז נעצר התהליך שביצע אותה
        [two] פעמיים, ובשתיהן נעצר התהליך שביצע אותה
       *[other] { $tries } פעמים, ובכל פעם נעצר התהליך שביצע אותה
    }. הביצוע לא יתחיל שוב; פרטים נוספים ביומן של אותו תהליך.
    .title = המשימה אבדה
error-webhooks-off = לא ניתן לשלוח מכאן הודעות webhook: ההגדרה jobs.webhook_secret ריקה, ולכן אין במה לחתום. הגדירו אותה, או בדקו את מצב המשימה עם GET /v1/jobs.
    .title = הודעות webhook מושבתות
error-not-found = אין דבר בנתיב { $path }. הבקשות שהשירות עונה עליהן מפורטות בקובץ ה־README שלו.
    .title = לא נמצא
error-method-not-allowed = השיטה { $method } אינה זמינה כאן; השתמשו ב־{ $allowed }.
    .title = השיטה אינה מותרת
error-unsupported-media-type = לא ניתן לקרוא גוף בקשה מסוג ”{ $seen }”. שלחו Content-Type: application/json.
    .title = סוג הגוף אינו נתמך
error-missing-media-type = לא צוין בבקשה מה סוג הגוף שלה. שלחו Content-Type: application/json.
error-language-undetected = לא ניתן לזהות את השפה של { $pointer }. ציינו אותה בשדה ”from” או ”lang”.
    .title = השפה לא זוהתה
error-internal = משהו השתבש אצלנו; ייתכן שהבקשה עצמה תקינה. פרטים נוספים ביומן תחת { $request }.
    .title = שגיאה פנימית

error-slow-body = גוף הבקשה לא הגיע בתוך { $seconds ->
        [one] שנייה אחת
        [two] שתי שניות
       *[other] { $seconds } שניות
    }. שלחו את הגוף כולו יחד עם הבקשה.
    .title = גוף הבקשה הגיע לאט מדי
error-duplicate-field = השדה { $pointer } מופיע פעמיים. ציינו כל שדה פעם אחת.
    .title = שדה שמופיע פעמיים
error-bad-article-id = מזהה של כתבה מורכב מ־1 עד 200 מהתווים A–Z, a–z, 0–9, ”-”, ”.”, ”_” ו־”~”; המזהה הזה אינו תקין ({ $bytes ->
        [one] בייט אחד
        [two] שני בייטים
       *[other] { $bytes } בייטים
    }).
    .title = מזהה כתבה לא תקין
error-no-article = אין כאן כתבה שמורה עם המזהה ”{ $id }”. כדי לשמור אותה: PUT /v1/articles/{ $id }.
    .title = אין כתבה כזאת
error-version-conflict = הכתבה השתנתה מאז שקראתם אותה, או שהיא כבר קיימת; ה־ETag שלה הוא כעת { $current }. קראו אותה שוב, ואז שלחו את הגרסה שלכם עם ה־ETag הזה בכותרת If-Match.
    .title = השתנתה בינתיים
error-memory-off = דבר אינו נשמר כאן: הערך של ההגדרה memory.store הוא ”none”. כדי לשמור כתבות ותרגומים, הגדירו sqlite או postgres.
    .title = דבר אינו נשמר
error-memory-unavailable = מסד הנתונים אינו זמין כעת. נסו שוב בעוד זמן קצר; פרטים נוספים ביומן תחת { $request }.
    .title = מסד הנתונים אינו זמין
error-nothing-translated = שום חלק מהכתבה אינו מתורגם לשפה הזאת: { $to }. הכתבה כבר כתובה בה, או שאין בה מילים.
    .title = אין מה לתקן
error-no-segment = אין כעת בכתבה מקטע ”{ $segment }”. קבלו שוב את המקטעים שלה עם GET; השמות שלהם נראים כמו body:3.1.
    .title = אין מקטע כזה
error-nothing-to-undo = איש לא כתב תרגום ל־”{ $segment }” בכתבה הזאת, ולכן אין מה לבטל.
    .title = אין מה לבטל
error-if-match-required = ציינו איזו גרסה ראיתם: שלחו את ה־ETag שלה בכותרת If-Match, כדי שלא תדרסו דברים שכתב מישהו אחר בלי שראיתם אותם. ה־ETag כעת: { $current }.
    .title = חסרה הכותרת If-Match
error-segment-conflict = מישהו אחר שינה את המקטע מאז שקראתם אותו. שני הטקסטים נמצאים כאן, בשדה current_text ובשדה your_text; אם הטקסט שלכם עדיין נכון, שלחו אותו שוב עם { $current } בכותרת If-Match.
    .title = השתנה בינתיים
error-empty-correction = אין מילים בתיקון. כדי לבטל תיקון, שלחו DELETE למקטע.
    .title = תיקון ריק
error-long-correction = התיקון ארוך מפסקה אחת; מקטע הוא לכל היותר משפט אחד.
    .title = יותר ממקטע
error-correction-markup = התיקון חייב לכלול את תגי העיצוב שבתוך הטקסט במקור, כל רכיב פעם אחת. חסרים: { $missing }. אינם במקור: { $added }.
    .title = התגים שונים מהמקור
error-no-suggestion = אין הצעה ממתינה שמספרה { $suggestion }; לרשימת ההצעות הממתינות: GET /v1/suggestions.
    .title = אין הצעה כזאת
error-many-suggestions = כבר ממתינות { $limit } הצעות; לא יתקבלו נוספות עד שיוחלט על חלקן.
    .title = יותר מדי הצעות ממתינות
error-import-unreadable = לא ניתן להמשיך לקרוא את הקובץ אחרי שורה { $line }: { $reason }. יחידות שנקלטו לפני כן: { $imported }. תקנו את הקובץ ושלחו אותו שוב; שום דבר לא יתווסף פעמיים.
    .title = לא ניתן לקרוא את הקובץ עד סופו
error-bad-entries = { $count ->
        [one] רשומה אחת אינה תקינה.
        [two] שתי רשומות אינן תקינות.
       *[other] { $count } רשומות אינן תקינות.
    } הראשונה היא { $pointer }: { $reason }. דבר לא נשמר; תקנו אותה, או הוסיפו ל־URL ?skip_bad=true כדי לדלג על רשומות כאלה.
    .title = רשומות לא תקינות
error-bad-lines = { $count ->
        [one] שורה אחת אינה תקינה.
        [two] שתי שורות אינן תקינות.
       *[other] { $count } שורות אינן תקינות.
    } הראשונה היא שורה { $line }: { $reason }. דבר לא נשמר; תקנו אותה, או הוסיפו ל־URL ?skip_bad=true כדי לדלג על שורות כאלה.
error-too-many-entries = מספר הרשומות במילון המונחים: { $count }; המספר המרבי המותר: { $limit }. פצלו אותו לכמה מילונים.
    .title = יותר מדי רשומות
error-glossary-not-found = אין מילון מונחים ”{ $name }”. לרשימת המילונים הקיימים: GET /v1/glossaries.
    .title = אין מילון מונחים כזה
error-glossary-changed = מילון המונחים השתנה בינתיים: הגרסה שלו היא כעת { $version }. קראו אותו שוב ושלחו את השינוי עם ה־ETag שלו בכותרת If-Match.
    .title = השתנה בינתיים
error-glossary-gone = מילון המונחים שאתם רוצים לשנות כבר אינו קיים. כדי ליצור אותו, שלחו אותו בלי If-Match.
error-unsupported-table = לא ניתן לקרוא מילון מונחים מסוג ”{ $seen }”. שלחו application/json, text/csv, text/tab-separated-values או application/x-tbx+xml.

## מחרוזות הממשק

error-no-strings = אין מחרוזות ממשק עבור ”{ $seen }”. יש מחרוזות עבור { $known }; לפרטים נוספים: GET /v1/locales.
    .title = אין מחרוזות בשפה הזאת
error-unknown-strings-file = אין קובץ מחרוזות ממשק בשם ”{ $seen }”. הקבצים הם { $known }.
    .title = אין קובץ מחרוזות כזה
error-strings-changed = המחרוזות האלה כבר אינן מוגשות: הן השתנו, וה־hash שלהן הוא כעת { $current }. לקבלת ה־hash של כל שפה: GET /v1/locales.
    .title = המחרוזות השתנו
error-too-many-messages = בבקשה יש { $count ->
        [one] הודעה אחת
        [two] שתי הודעות
       *[other] { $count } הודעות
    }; המספר המרבי בבת אחת הוא { $limit }. פצלו את הבקשה.
    .title = יותר מדי הודעות
error-events-off = שינויים במחרוזות הממשק אינם מדווחים כאן. הגדירו ui.events = true בתצורה של שרת פיתוח.
    .title = האירועים מושבתים
error-locales-unreadable = לא ניתן כעת לקרוא את תיקיית קובצי השפה, ולכן המחרוזות נשארו כפי שהיו. בדקו שהתיקייה המצוינת ב־ui.locales קיימת ושמותר לקרוא אותה; פרטים נוספים ביומן תחת { $request }.
    .title = לא ניתן לקרוא את קובצי השפה
