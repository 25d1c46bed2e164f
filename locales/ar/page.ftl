### الصفحة الموجودة في `/`.

page-title = Tolmach: ترجمة مقال
page-heading = مقالك بلغة أخرى
page-lead = ألصِق نصًّا أو صفحة ويب كاملة، واختر لغة، واقرأ الأصل والترجمة جنبًا إلى جنب.
page-skip = انتقل إلى المقال
page-language-menu = لغة هذه الصفحة
page-noscript = تحتاج هذه الصفحة إلى JavaScript للتواصل مع الخادم. ومن دونه يؤدي POST /v1/articles الغرض نفسه.
page-footer = كل ما في هذه الصفحة يمكن إنجازه أيضًا بطلب HTTP واحد:

## اختيار اللغات

page-from = من
page-from-detect = اكتشاف اللغة
page-to = إلى
page-via = { $language } (عبر { $via })
page-no-languages = لم يُثبَّت أي نموذج بعد، فليست هناك لغة يمكن الترجمة إليها. يضيف الأمر tolmach models install en-pt أول نموذج.

## المقال

page-source = المقال
page-headline = العنوان
page-headline-hint = اختياري
page-body = نص المقال
page-body-hint = ألصِق المقال هنا، أو أفلِت ملفًا بامتداد txt أو md أو html.
page-format = صيغة النص
page-format-text = نص عادي
page-format-html = HTML
page-format-markdown = Markdown
page-preview = المقال كما يظهر في صفحة
page-open = فتح ملف
page-sample = تجربة مثال
page-clear = مسح
page-count = عدد الأحرف: { $count } من { $limit }
page-drop = أفلِت الملف لتحميله
page-loaded = حُمِّل: { $name }

## أثناء الترجمة

page-translate = ترجمة
page-translate-keys = Ctrl + Enter
page-cancel = إلغاء
page-working = تجري الترجمة…
page-cancelled = أُلغيت الترجمة. بقي مقالك كما كان.

## الترجمة

page-target = الترجمة
page-nothing-yet = ستظهر الترجمة هنا.
page-view = طريقة عرض الترجمة
page-view-page = صفحة
page-view-source = شفرة HTML
page-view-text = نص
page-view-pairs = جنبًا إلى جنب
page-frame = المقال المترجَم
page-copy = نسخ
page-copied = تم النسخ
page-copy-failed = لم يسمح المتصفح بالنسخ؛ حدِّد النص وانسخه بنفسك.
page-download = تنزيل
page-done = تُرجم من { $from } إلى { $to }
page-detected = اللغة المكتشفة: { $language }
page-time = { $seconds } ث
page-same = المقال مكتوب بهذه اللغة أصلًا: { $language }. لم يتغيّر شيء.
page-nothing = ليس في هذا النص ما يُترجَم.
page-partial = تعذّرت ترجمة بعض الجمل ترجمة جيدة فبقيت بلغتها الأصلية.
page-mismatch = اللغة التي اخترتها: { $declared }. أما النص فيبدو بهذه اللغة: { $detected }.

## جنبًا إلى جنب، وما جرى التحقق منه

page-pairs = الأصل والترجمة، جملة بجملة
page-pairs-keys = ينقلك السهمان إلى أعلى وإلى أسفل من جملة إلى جملة، والسهمان إلى اليمين وإلى اليسار من كلمة إلى كلمة.
page-holds = كل شيء في مكانه
page-holds-not = هناك شيء ناقص أو في غير مكانه
page-held-links = الروابط: { $result } من { $source }
page-held-images = الصور: { $result } من { $source }
page-held-tags = الوسوم: { $result } من { $source }
page-held-numbers = الأرقام: { $count }
page-doubtful = جمل تحتاج إلى مراجعة: { $count }
page-verdict-repaired = صُحِّحت
page-verdict-flagged = يُرجى التحقق
page-verdict-kept-source = تُركت بلغتها الأصلية
page-why-empty = لا نص يمكن قراءته
page-why-link = رابط أو عنوان أو وسم (هاشتاغ) مختلف
page-why-kept = ينقص شيء كان يجب أن يبقى كما هو
page-why-number = رقم أو تاريخ أو مبلغ مختلف
page-why-language = لا يبدو مكتوبًا باللغة المطلوبة
page-why-repeated = كلمات تتكرر
page-why-length = أقصر أو أطول من اللازم
page-why-signs = علامات الترقيم أو الرموز مختلفة
page-why-negation = نفي في أحد النصّين دون الآخر
page-why-name = ينقص اسم

## عند حدوث مشكلة

page-error = تعذّر تنفيذ الطلب
page-error-network = الخادم لا يستجيب. تأكّد من أنه يعمل ثم حاوِل مجددًا.
page-error-answer = أرسل الخادم ردًّا لا تفهمه هذه الصفحة (رمز الحالة { $status }).
page-error-empty = لا يوجد مقال بعد. ألصِق مقالًا أو افتح ملفًا أولًا.
page-error-file = الملف { $name } ليس ملف نص ولا Markdown ولا HTML. اختر ملفًا بامتداد txt أو md أو html.
page-error-file-read = لم يتمكن المتصفح من قراءة الملف { $name }. حاوِل فتحه مرة أخرى.
