### הדף שבכתובת `/`.

page-title = Tolmach: תרגום כתבה
page-heading = הכתבה שלכם, בשפה אחרת
page-lead = הדביקו טקסט או דף אינטרנט שלם, בחרו שפה וקראו את המקור ואת התרגום זה לצד זה.
page-skip = דילוג לכתבה
page-language-menu = שפת הדף
page-noscript = הדף זקוק ל־JavaScript כדי לתקשר עם השרת. בלעדיו, POST /v1/articles עושה אותו דבר.
page-footer = כל מה שבדף הזה אפשר לעשות גם בקריאת HTTP אחת:

## בחירת שפות

page-from = שפת המקור
page-from-detect = זיהוי השפה
page-to = שפת היעד
page-via = { $language } (דרך { $via })
page-no-languages = עדיין לא הותקנו מודלים, ולכן אין לאיזו שפה לתרגם. הפקודה tolmach models install en-pt מוסיפה את הראשון.

## הכתבה

page-source = הכתבה
page-headline = כותרת
page-headline-hint = לא חובה
page-body = הטקסט של הכתבה
page-body-hint = הדביקו כאן את הכתבה או גררו לכאן קובץ txt, md או html.
page-format = סוג הטקסט
page-format-text = טקסט פשוט
page-format-html = HTML
page-format-markdown = Markdown
page-preview = הכתבה כדף
page-open = פתיחת קובץ
page-sample = טעינת דוגמה
page-clear = ניקוי
page-count = תווים: { $count } מתוך { $limit }
page-drop = שחררו את הקובץ כדי לטעון אותו
page-loaded = נטען: { $name }

## בזמן התרגום

page-translate = תרגום
page-translate-keys = Ctrl + Enter
page-cancel = ביטול
page-working = מתרגמים…
page-cancelled = בוטל. הכתבה שלכם נשארה כפי שהייתה.

## התרגום

page-target = התרגום
page-nothing-yet = התרגום יופיע כאן.
page-view = איך להציג את התרגום
page-view-page = כדף
page-view-source = קוד HTML
page-view-text = כטקסט
page-view-pairs = זה לצד זה
page-frame = הכתבה המתורגמת
page-copy = העתקה
page-copied = הועתק
page-copy-failed = הדפדפן לא אפשר להעתיק; סמנו את הטקסט והעתיקו אותו בעצמכם.
page-download = הורדה
page-done = תורגם: { $from } ← { $to }
page-detected = השפה שזוהתה: { $language }
page-time = { $seconds } שנ׳
page-same = הכתבה כבר כתובה בשפה הזאת: { $language }. דבר לא השתנה.
page-nothing = אין מה לתרגם בטקסט הזה.
page-partial = לא היה אפשר לתרגם היטב חלק מהמשפטים, והם נשארו בשפת המקור.
page-mismatch = השפה שבחרתם: { $declared }. שפת הטקסט, ככל הנראה: { $detected }.

## זה לצד זה, ומה נבדק

page-pairs = המקור והתרגום, משפט אחר משפט
page-pairs-keys = החצים למעלה ולמטה מובילים ממשפט למשפט, והחצים ימינה ושמאלה ממילה למילה.
page-holds = הכול במקומו
page-holds-not = משהו חסר או אינו במקומו
page-held-links = קישורים: { $result } מתוך { $source }
page-held-images = תמונות: { $result } מתוך { $source }
page-held-tags = תגים: { $result } מתוך { $source }
page-held-numbers = מספרים: { $count }
page-doubtful = משפטים שכדאי לבדוק: { $count }
page-verdict-repaired = תוקן
page-verdict-flagged = כדאי לבדוק
page-verdict-kept-source = נשאר בשפת המקור
page-why-empty = אין טקסט קריא
page-why-link = קישור, כתובת או האשטאג שונים
page-why-kept = חסר משהו שהיה צריך להישאר
page-why-number = מספר, תאריך או סכום שונים
page-why-language = לא נראה כמו שפת היעד
page-why-repeated = מילים חוזרות על עצמן
page-why-length = קצר מדי או ארוך מדי
page-why-signs = סימני פיסוק או סימנים אחרים שונים
page-why-negation = בצד אחד יש שלילה ובצד השני אין
page-why-name = חסר שם

## כשמשהו לא מצליח

page-error = משהו השתבש
page-error-network = השרת אינו עונה. בדקו אם הוא פועל ונסו שוב.
page-error-answer = השרת החזיר תשובה שהדף הזה אינו מבין (קוד מצב { $status }).
page-error-empty = עדיין אין כתבה. קודם הדביקו כתבה או פתחו קובץ.
page-error-file = הקובץ { $name } אינו קובץ טקסט, Markdown או HTML. בחרו קובץ txt, md או html.
page-error-file-read = הדפדפן לא הצליח לקרוא את הקובץ { $name }. נסו לפתוח אותו שוב.
