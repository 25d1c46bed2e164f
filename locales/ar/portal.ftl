### كل ما في صفحة المقال على بوابة إخبارية ما عدا المقال نفسه.

## حول الصفحة

portal-skip-to-content = انتقل إلى المحتوى
portal-home = الرئيسية
portal-menu = القائمة الرئيسية
portal-menu-open = فتح القائمة
portal-menu-close = إغلاق القائمة
portal-category-uk = بريطانيا
portal-category-world = العالم
portal-category-ukraine = أوكرانيا
portal-category-politics = سياسة
portal-category-business = اقتصاد
portal-category-culture = ثقافة
portal-category-sport = رياضة
portal-category-science = علوم
portal-category-opinion = رأي
portal-watch-live = شاهد البث المباشر
portal-live = مباشر
portal-breaking = عاجل

## البحث

portal-search-label = البحث عن:
portal-search-placeholder = ابحث…
portal-search-submit = بحث
portal-search-results = { $count ->
        [0] لا نتائج للبحث عن «{ $query }»
        [zero] لا نتائج للبحث عن «{ $query }»
        [one] نتائج البحث عن «{ $query }»: مقال واحد
        [two] نتائج البحث عن «{ $query }»: مقالان
        [few] نتائج البحث عن «{ $query }»: { $count } مقالات
        [many] نتائج البحث عن «{ $query }»: { $count } مقالًا
       *[other] نتائج البحث عن «{ $query }»: { $count } مقال
    }

## رأس المقال

portal-byline = بقلم { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = تاريخ النشر: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = آخر تحديث: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes ->
        [zero] مدة القراءة: { $minutes } دقيقة
        [one] مدة القراءة: دقيقة واحدة
        [two] مدة القراءة: دقيقتان
        [few] مدة القراءة: { $minutes } دقائق
        [many] مدة القراءة: { $minutes } دقيقة
       *[other] مدة القراءة: { $minutes } دقيقة
    }
portal-minutes-ago = { $minutes ->
        [zero] قبل { $minutes } دقيقة
        [one] قبل دقيقة واحدة
        [two] قبل دقيقتين
        [few] قبل { $minutes } دقائق
        [many] قبل { $minutes } دقيقة
       *[other] قبل { $minutes } دقيقة
    }
portal-hours-ago = { $hours ->
        [zero] قبل { $hours } ساعة
        [one] قبل ساعة واحدة
        [two] قبل ساعتين
        [few] قبل { $hours } ساعات
        [many] قبل { $hours } ساعة
       *[other] قبل { $hours } ساعة
    }
portal-days-ago = { $days ->
        [zero] قبل { $days } يوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }

## الصور والمحتوى المضمَّن

portal-photo-credit = الصورة: { $source }
portal-video-credit = الفيديو: { $source }
portal-gallery-position = الصورة { $position } من { $count }
portal-embed-load = عرض محتوى من { $service }

## أسفل المقال

portal-read-also = اقرأ أيضًا:
portal-related = مقالات ذات صلة
portal-most-read = الأكثر قراءة
portal-tags = الوسوم:
portal-contact = للتواصل:
portal-author-heading = عن الكاتب
portal-author-all = جميع مقالات { $author }
portal-share = مشاركة
portal-share-on = مشاركة عبر { $service }
portal-share-copy = نسخ الرابط
portal-share-copied = نُسخ الرابط
portal-print = طباعة
portal-save = حفظ لوقت لاحق
portal-listen = استمع إلى المقال
portal-newer = المقال التالي
portal-older = المقال السابق

## التعليقات

portal-comments = { $count ->
        [0] لا توجد تعليقات بعد
        [zero] لا توجد تعليقات بعد
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقًا
       *[other] { $count } تعليق
    }
portal-reply-heading = اترك تعليقًا
portal-reply-to = الرد على { $author }
portal-reply-cancel = إلغاء الرد
portal-reply-email-note = لن يُنشر عنوان بريدك الإلكتروني.
portal-reply-required-note = الحقول الإلزامية مشار إليها بـ { $mark }
portal-reply-comment = التعليق
portal-reply-name = الاسم
portal-reply-email = البريد الإلكتروني
portal-reply-website = الموقع الإلكتروني
portal-reply-submit = إرسال التعليق
portal-reply-waiting = تعليقك في انتظار المراجعة.
portal-comment-report = الإبلاغ عن التعليق

## إشعار ملفات تعريف الارتباط

portal-cookies-title = ملفات تعريف الارتباط على موقع { -portal-name }
portal-cookies-text = نستخدم ملفات تعريف الارتباط لضمان عمل الموقع ولإحصاء الزيارات. اطّلع على <a data-l10n-name="policy">سياسة ملفات تعريف الارتباط</a>.
portal-cookies-accept = قبول الكل
portal-cookies-reject = الضرورية فقط
portal-cookies-settings = الإعدادات

## النشرة البريدية

portal-newsletter-title = نشرة { -portal-name } في بريدك الإلكتروني
portal-newsletter-email = عنوان بريدك الإلكتروني
    .placeholder = name@example.com
portal-newsletter-subscribe = اشتراك
portal-newsletter-done = شكرًا لك. يُرجى تأكيد العنوان من الرسالة التي أرسلناها إليك للتو.

## أسفل الصفحة

portal-about = من نحن
portal-contacts = اتصل بنا
portal-advertise = أعلِن معنا
portal-privacy = سياسة الخصوصية
portal-terms = شروط الاستخدام
portal-corrections = تصويبات
portal-back-to-top = العودة إلى الأعلى
portal-copyright = © { $year } { -portal-name }. جميع الحقوق محفوظة.

## حين يغيب شيء

portal-not-found-title = الصفحة غير موجودة
portal-not-found-text = ربما نُقلت الصفحة أو حُذفت. جرِّب البحث.
portal-untranslated = هذا المقال غير متاح بلغتك بعد.
