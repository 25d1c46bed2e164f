### הרכיב: כפתור ”תרגום” הצף שבדף, החלונית שלו וההודעות שלו.

## הכפתור והחלונית

# U+00BB: in text from right to left it is mirrored and points to the left.
widget-button = תרגום »
widget-button-label = תרגום הדף הזה
widget-title = תרגום הדף הזה
widget-languages = שפות
widget-search = חיפוש שפה
widget-search-none = אין שפה כזאת
widget-original = שפת המקור
widget-suggested = מומלצת
widget-close = סגירה
widget-show-original = הצגת המקור
widget-show-translation = הצגת התרגום
widget-settings = הגדרות
widget-remember = לזכור את הבחירה שלי
widget-forget = לשכוח את הבחירה שלי

## הצעה: הדפדפן מבקש שפה אחרת

widget-suggest = אפשר לקרוא את הדף הזה בשפה אחרת: { $language }
widget-suggest-yes = תרגום
widget-suggest-no = לא עכשיו
widget-suggest-never = לא להציע שוב

## בזמן התרגום

widget-working = מתרגמים…
widget-progress = מתרגמים: { $percent }
widget-done = הדף תורגם. שפה: { $language }
widget-restored = הדף מוצג שוב בשפת המקור.
widget-partly = חלק מהדף לא תורגם ונשאר כפי שהיה.

## ההודעה

widget-notice = תרגום מכונה. שפת המקור: { $from }
widget-notice-short = תרגום מכונה
widget-notice-original = לקריאת המקור
widget-sentence-original = הטקסט המקורי

## הצעת תרגום טוב יותר

widget-improve = הצעת תרגום טוב יותר
widget-improve-label = התרגום שלכם
widget-improve-send = שליחה
widget-improve-cancel = ביטול
widget-improve-thanks = תודה. ההצעה תועבר לעיון העורכים.
widget-improve-failed = השליחה לא הצליחה. נסו שוב.
widget-report = דיווח על טעות

## כשמשהו לא מצליח

widget-error-network = שירות התרגום אינו עונה. הדף נשאר כפי שהוא.
widget-error-busy = יותר מדי אנשים מתרגמים כרגע. ננסה שוב באופן אוטומטי.
widget-error-limit = מכסת התרגום להיום נוצלה. חזרו מאוחר יותר.
widget-error-language = אי אפשר לתרגם את הדף לשפה הזאת: { $language }
widget-error-rival = בדף הזה פועל כלי תרגום אחר, ולכן הכלי הזה כבוי.
widget-error-other = לא ניתן היה לתרגם את הדף. הוא נשאר כפי שהוא.
widget-error-offline = אין חיבור לאינטרנט. הדף נשאר כפי שהוא.
widget-retry = לנסות שוב
