### الأداة: زر «ترجمة» العائم في الصفحة ولوحته وإشعاراته.

## الزر ولوحته

# U+00BB: in text from right to left it is mirrored and points to the left.
widget-button = ترجمة »
widget-button-label = ترجمة هذه الصفحة
widget-title = ترجمة هذه الصفحة
widget-languages = اللغات
widget-search = ابحث عن لغة
widget-search-none = لا توجد لغة بهذا الاسم
widget-original = الأصلية
widget-suggested = مقترحة
widget-close = إغلاق
widget-show-original = عرض الأصل
widget-show-translation = عرض الترجمة
widget-settings = الإعدادات
widget-remember = تذكُّر ما اخترته
widget-forget = نسيان ما اخترته

## اقتراح: المتصفح يطلب لغة أخرى

widget-suggest = اقرأ هذه الصفحة بلغة أخرى: { $language }
widget-suggest-yes = ترجمة
widget-suggest-no = ليس الآن
widget-suggest-never = عدم الاقتراح مجددًا

## أثناء الترجمة

widget-working = تجري الترجمة…
widget-progress = تجري الترجمة: { $percent }
widget-done = تُرجمت الصفحة. اللغة: { $language }
widget-restored = عادت الصفحة إلى لغتها الأصلية.
widget-partly = تعذّرت ترجمة جزء من الصفحة فبقي كما كان.

## الإشعار

widget-notice = ترجمة آلية. اللغة الأصلية: { $from }
widget-notice-short = ترجمة آلية
widget-notice-original = اقرأ الأصل
widget-sentence-original = النص الأصلي

## اقتراح ترجمة أفضل

widget-improve = اقترح ترجمة أفضل
widget-improve-label = ترجمتك
widget-improve-send = إرسال
widget-improve-cancel = إلغاء
widget-improve-thanks = شكرًا لك. سيطّلع أحد المحررين على اقتراحك.
widget-improve-failed = تعذّر الإرسال. يُرجى المحاولة مرة أخرى.
widget-report = الإبلاغ عن خطأ

## عند حدوث مشكلة

widget-error-network = خدمة الترجمة لا تستجيب. تبقى الصفحة كما هي.
widget-error-busy = يستخدم الترجمة الآن عدد كبير من الناس. سنعيد المحاولة تلقائيًا.
widget-error-limit = بلغت الترجمة حدّها اليومي. يُرجى العودة لاحقًا.
widget-error-language = لا يمكن ترجمة هذه الصفحة إلى هذه اللغة: { $language }
widget-error-rival = هناك أداة ترجمة أخرى تعمل في هذه الصفحة، لذا أُوقفت هذه الأداة.
widget-error-other = تعذّرت ترجمة الصفحة. تبقى كما هي.
widget-error-offline = لا يوجد اتصال بالإنترنت. تبقى الصفحة كما هي.
widget-retry = إعادة المحاولة
