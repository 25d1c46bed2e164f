### ما تجيب به خدمة HTTP حين لا تستطيع تنفيذ المطلوب.

## أنواع قيم JSON؛ تحلّ محل $seen و$expected.

kind-object = كائن
kind-array = قائمة
kind-string = سلسلة نصية
kind-number = عدد
kind-boolean = true أو false
kind-null = null

## العيب في مدخل من مداخل المسرد؛ يحلّ محل $reason.

kind-unreadable = ليس مكتوبًا كما تقتضي الصيغة
kind-no-term = لا مصطلح فيه، أو ليس في المصطلح حرف ولا رقم
kind-no-translation = لا يذكر كيف يُترجم المصطلح، ولا أنه يبقى كما هو، ولا ما الممنوع
kind-kept-and-translated = يعطي ترجمة لمصطلح لا يُترجَم
kind-forbids-itself = يمنع الترجمة التي يعطيها هو نفسه
kind-too-long = المصطلح أو الملاحظة أطول من اللازم
kind-twice = المصطلح وارد أعلاه من قبل
kind-unknown-case = قاعدة حالة الأحرف ليست ignore ولا exact ولا as_source

## الأخطاء

error-not-json = تعذّرت قراءة متن الطلب بصيغة JSON: { $reason }. أرسِل كائن JSON واحدًا.
    .title = متن الطلب ليس JSON
error-wrong-type = نوع القيمة في { $pointer } غير صحيح. الوارد: { $seen }؛ المطلوب: { $expected }.
    .title = نوع غير صحيح
error-missing-field = ينقص { $pointer } الحقل «{ $field }»؛ أضِفه.
    .title = حقل ناقص
error-unknown-field = في { $pointer } حقل لا نعرفه: «{ $field }». الحقول المعروفة هنا: { $expected }.
    .title = حقل غير معروف
error-bad-value = القيمة في { $pointer } غير صالحة: «{ $seen }». المطلوب: { $expected }.
    .title = قيمة غير صالحة
error-unknown-language = اللغة «{ $seen }» ليست من اللغات المتاحة. هل تقصد { $nearest }؟ للاطلاع على جميع اللغات: GET /v1/languages.
    .title = لغة غير معروفة
error-unknown-language-far = اللغة «{ $seen }» ليست من اللغات المتاحة. للاطلاع على اللغات المتاحة: GET /v1/languages.
error-pair-unavailable = الترجمة من { $from } إلى { $to } غير ممكنة الآن: { $missing }
    .title = زوج اللغات هذا غير متاح
error-text-too-long = طول النص { $chars ->
        [zero] { $chars } حرف
        [one] حرف واحد
        [two] حرفان
        [few] { $chars } أحرف
        [many] { $chars } حرفًا
       *[other] { $chars } حرف
    }؛ والحد الأقصى في الطلب الواحد { $limit }. قسِّم النص.
    .title = النص أطول من المسموح
error-too-many-texts = في الطلب { $count ->
        [zero] { $count } نص
        [one] نص واحد
        [two] نصّان
        [few] { $count } نصوص
        [many] { $count } نصًّا
       *[other] { $count } نص
    }؛ والحد الأقصى في المرة الواحدة { $limit }. قسِّم الطلب.
    .title = عدد النصوص أكبر من المسموح
error-too-many-blocks = عدد الكتل في الطلب: { $count }. والحد الأقصى في المرة الواحدة { $limit }؛ قسِّم الطلب.
    .title = كتل أكثر من المسموح
error-origin-not-allowed = لا يُسمح لصفحات { $origin } باستخدام هذه الخدمة. يمكن لمشغّل الخدمة السماح بذلك بإضافة هذا العنوان إلى الإعداد widget.origins.
    .title = هذا الموقع غير مسموح له
error-too-fast = وصل من عنوانك في وقت قصير أكثر مما يحتاج إليه قارئ واحد. حاوِل مجددًا بعد { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }.
    .title = أكثر من اللازم دفعة واحدة
error-suggestion-sentences = عدد الجمل في الأصل: { $expected }، وفي نصك: { $seen }. اكتب جملة واحدة لكل منها.
    .title = عدد الجمل مختلف
error-too-many-targets = اللغات المطلوب الترجمة إليها: { $count ->
        [zero] { $count } لغة
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }؛ والحد الأقصى في المرة الواحدة { $limit }. قسِّم الطلب.
    .title = عدد اللغات المطلوبة أكبر من المسموح
error-body-too-large = حجم متن الطلب يتجاوز { $limit ->
        [zero] { $limit } بايت
        [one] بايتًا واحدًا
        [two] بايتين
        [few] { $limit } بايتات
        [many] { $limit } بايتًا
       *[other] { $limit } بايت
    }. أرسِل أقل من ذلك في المرة الواحدة.
    .title = متن الطلب أكبر من المسموح
error-busy = الأعمال المنتظرة أكثر مما نستطيع قبوله. حاوِل مجددًا بعد { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }.
    .title = ضغط كبير على الخدمة
error-timeout = لم تكتمل الترجمة خلال { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }. أرسِل نصًّا أقصر أو حاوِل لاحقًا.
    .title = استغرقت الترجمة وقتًا أطول من اللازم
error-unavailable = محرّك الترجمة غير متاح: { $reason }
    .title = محرّك الترجمة غير متاح
error-quota-exhausted = استُنفد المسموح به من الترجمة: حصص محرّكات الترجمة نفسها أو ميزانياتنا (لمعرفة أيّها: GET /v1/backends). حاوِل مجددًا مع بداية يوم أو شهر جديد، أو ارفع إحدى الميزانيات.
    .title = استُنفدت الحصة
error-unknown-key = المفتاح الوارد في الترويسة Authorization لا يخص أحدًا. أرسِل مفتاح بوابة من الإعدادات ([portals.NAME]) بالصيغة «Bearer KEY»، أو لا ترسل هذه الترويسة.
    .title = مفتاح غير معروف
error-backend-not-allowed = لا يختار محرّك الترجمة إلا بوابة يسمح لها مفتاحها بذلك (may_choose_backend). احذف «backend» أو أرسِل مفتاحًا من هذا النوع.
    .title = لا يمكن اختيار محرّك الترجمة
error-jobs-off = لا يُحفظ شيء هنا، ولا حتى المهام: قيمة الإعداد memory.store هي «none». اضبطه على sqlite أو postgres، أو أرسِل الطلب من دون Prefer: respond-async.
    .title = المهام معطّلة
error-jobs-unavailable = قاعدة بيانات المهام غير متاحة الآن. حاوِل مجددًا بعد قليل؛ التفاصيل في السجل تحت المعرّف { $request }.
    .title = المهام غير متاحة
error-no-job = لا توجد مهمة «{ $id }». تُحذف المهام المنتهية بعد مدة (الإعداد jobs.retention).
    .title = المهمة غير موجودة
error-job-lost = بدأ تنفيذ المهمة { $tries ->
        [zero] { $tries } مرة، وفي كل مرة توقفت العملية التي كانت تنفّذها
        [one] مرة واحدة، ثم توقفت العملية التي كانت تنفّذها
        [two] مرتين، وفي كلتيهما توقفت العملية التي كانت تنفّذها
        [few] { $tries } مرات، وفي كل مرة توقفت العملية التي كانت تنفّذها
        [many] { $tries } مرة، وفي كل مرة توقفت العملية التي كانت تنفّذها
       *[other] { $tries } مرة، وفي كل مرة توقفت العملية التي كانت تنفّذها
    }. لن يبدأ تنفيذها من جديد؛ التفاصيل في سجل تلك العملية.
    .title = فُقدت المهمة
error-webhooks-off = لا يمكن إبلاغ أي webhook من هنا: الإعداد jobs.webhook_secret فارغ، فلا سبيل إلى توقيع شيء. اضبطه، أو استعلم عن سير المهمة عبر GET /v1/jobs.
    .title = إشعارات webhook معطّلة
error-not-found = لا يوجد شيء في المسار { $path }. ما تجيب عنه هذه الخدمة مذكور في ملف README الخاص بها.
    .title = غير موجود
error-method-not-allowed = الطريقة { $method } غير متاحة هنا؛ استخدم { $allowed }.
    .title = الطريقة غير مسموح بها
error-unsupported-media-type = لا نستطيع قراءة متن من النوع «{ $seen }». أرسِل Content-Type: application/json.
    .title = نوع المتن غير مدعوم
error-missing-media-type = لا يذكر الطلب نوع متنه. أرسِل Content-Type: application/json.
error-language-undetected = تعذّر التعرّف على لغة { $pointer }. حدِّدها في الحقل «from» أو «lang».
    .title = لم تُعرف اللغة
error-internal = حدث خطأ من جانبنا؛ وقد يكون الطلب نفسه صحيحًا. التفاصيل في السجل تحت المعرّف { $request }.
    .title = خطأ داخلي

error-slow-body = لم يصل متن الطلب خلال { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }. أرسِل المتن كاملًا مع الطلب.
    .title = تأخّر وصول المتن
error-duplicate-field = الحقل { $pointer } مكرّر. اذكر كل حقل مرة واحدة.
    .title = حقل مكرّر
error-bad-article-id = يتألف معرّف المقال من 1 إلى 200 حرف من الأحرف A–Z، a–z، 0–9، «-»، «.»، «_»، «~»؛ وهذا المعرّف غير صالح ({ $bytes ->
        [zero] { $bytes } بايت
        [one] بايت واحد
        [two] بايتان
        [few] { $bytes } بايتات
        [many] { $bytes } بايتًا
       *[other] { $bytes } بايت
    }).
    .title = معرّف المقال غير صالح
error-no-article = لا يوجد هنا مقال محفوظ بالمعرّف «{ $id }». لحفظه: PUT /v1/articles/{ $id }.
    .title = المقال غير موجود
error-version-conflict = تغيّر المقال منذ أن قرأته، أو أنه موجود من قبل؛ وقيمة ETag له الآن { $current }. اقرأه مجددًا، ثم أرسِل نسختك واضعًا هذه القيمة في If-Match.
    .title = تغيّر في هذه الأثناء
error-memory-off = لا يُحفظ شيء هنا: قيمة الإعداد memory.store هي «none». لحفظ المقالات والترجمات اضبطه على sqlite أو postgres.
    .title = لا يُحفظ شيء
error-memory-unavailable = قاعدة البيانات غير متاحة الآن. حاوِل مجددًا بعد قليل؛ التفاصيل في السجل تحت المعرّف { $request }.
    .title = قاعدة البيانات غير متاحة
error-nothing-translated = لا شيء من المقال مترجَم إلى هذه اللغة: { $to }. فهو مكتوب بها أصلًا، أو ليس فيه كلمات.
    .title = لا شيء للتصحيح
error-no-segment = ليس في المقال الآن مقطع «{ $segment }». اطلب مقاطعه من جديد عبر GET؛ تأتي أسماؤها على شكل body:3.1.
    .title = المقطع غير موجود
error-nothing-to-undo = لم يكتب أحد ترجمة للمقطع «{ $segment }» في هذا المقال، فليس هناك ما يمكن التراجع عنه.
    .title = لا شيء للتراجع عنه
error-if-match-required = اذكر النسخة التي رأيتها: أرسِل قيمة ETag الخاصة بها في If-Match كي لا تستبدل ما كتبه غيرك من دون أن تراه. القيمة الآن { $current }.
    .title = ينقص If-Match
error-segment-conflict = غيّر شخص آخر هذا المقطع منذ أن قرأته. تجد النصّين هنا، في الحقل current_text والحقل your_text؛ فإن كان نصّك لا يزال صحيحًا فأرسِله مجددًا مع { $current } في If-Match.
    .title = تغيّر في هذه الأثناء
error-empty-correction = ليس في التصحيح كلمات. للتراجع عن تصحيح، أرسِل DELETE للمقطع.
    .title = تصحيح فارغ
error-long-correction = التصحيح أطول من فقرة واحدة؛ والمقطع جملة واحدة على الأكثر.
    .title = أكثر من مقطع
error-correction-markup = يجب أن يتضمّن التصحيح الوسوم الداخلية الموجودة في الأصل، كل عنصر مرة واحدة. الناقص: { $missing }. غير موجود في الأصل: { $added }.
    .title = الوسوم تختلف عن الأصل
error-no-suggestion = لا يوجد اقتراح معلّق برقم { $suggestion }؛ للاطلاع على الاقتراحات المعلّقة: GET /v1/suggestions.
    .title = الاقتراح غير موجود
error-many-suggestions = بلغ عدد الاقتراحات المعلّقة { $limit }؛ ولن يُقبل المزيد حتى يُبَتّ في بعضها.
    .title = الاقتراحات المعلّقة كثيرة
error-import-unreadable = تعذّرت مواصلة قراءة الملف بعد السطر { $line }: { $reason }. عدد الوحدات المستوردة قبل ذلك: { $imported }. أصلِح الملف وأرسِله مجددًا؛ فلا شيء يُضاف مرتين.
    .title = تعذّرت قراءة الملف إلى آخره
error-bad-entries = { $count ->
        [zero] { $count } مدخل غير صالح.
        [one] مدخل واحد غير صالح.
        [two] مدخلان غير صالحين.
        [few] { $count } مداخل غير صالحة.
        [many] { $count } مدخلًا غير صالح.
       *[other] { $count } مدخل غير صالح.
    } الأول هو { $pointer }: { $reason }. لم يُحفظ شيء؛ صحِّحه، أو أضِف إلى عنوان URL ?skip_bad=true لتخطي أمثاله.
    .title = مداخل غير صالحة
error-bad-lines = { $count ->
        [zero] { $count } سطر غير صالح.
        [one] سطر واحد غير صالح.
        [two] سطران غير صالحين.
        [few] { $count } أسطر غير صالحة.
        [many] { $count } سطرًا غير صالح.
       *[other] { $count } سطر غير صالح.
    } الأول هو السطر { $line }: { $reason }. لم يُحفظ شيء؛ صحِّحه، أو أضِف إلى عنوان URL ?skip_bad=true لتخطي أمثاله.
error-too-many-entries = عدد مداخل المسرد { $count }؛ والحد الأقصى المسموح به { $limit }. قسِّمه إلى عدة مسارد.
    .title = عدد المداخل أكبر من المسموح
error-glossary-not-found = لا يوجد مسرد «{ $name }». للاطلاع على المسارد الموجودة: GET /v1/glossaries.
    .title = المسرد غير موجود
error-glossary-changed = تغيّر المسرد في هذه الأثناء: نسخته الآن { $version }. اقرأه مجددًا، وأرسِل تعديلك واضعًا قيمة ETag الخاصة به في If-Match.
    .title = تغيّر في هذه الأثناء
error-glossary-gone = المسرد الذي تريد تعديله لم يعد موجودًا. لإنشائه أرسِله من دون If-Match.
error-unsupported-table = لا نستطيع قراءة مسرد من النوع «{ $seen }». أرسِل application/json أو text/csv أو text/tab-separated-values أو application/x-tbx+xml.

## نصوص الواجهة

error-no-strings = لا توجد نصوص واجهة للغة «{ $seen }». اللغات التي لها نصوص: { $known }؛ للتفاصيل: GET /v1/locales.
    .title = لا نصوص بهذه اللغة
error-unknown-strings-file = لا يوجد ملف لنصوص الواجهة باسم «{ $seen }». الملفات الموجودة: { $known }.
    .title = ملف النصوص غير موجود
error-strings-changed = لم تعد هذه النصوص متاحة: فقد تغيّرت، وبصمتها (hash) الآن { $current }. لمعرفة بصمة كل لغة: GET /v1/locales.
    .title = تغيّرت النصوص
error-too-many-messages = الرسائل المطلوبة: { $count ->
        [zero] { $count } رسالة
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }؛ والحد الأقصى في المرة الواحدة { $limit }. قسِّم الطلب.
    .title = عدد الرسائل أكبر من المسموح
error-events-off = لا يُعلَن هنا عن تغيّرات نصوص الواجهة. اضبط ui.events = true في إعدادات خادم للتطوير.
    .title = الأحداث معطّلة
error-locales-unreadable = تتعذّر الآن قراءة مجلد ملفات اللغات، فبقيت النصوص كما كانت. تحقّق من أن المجلد المذكور في ui.locales موجود وتُسمح قراءته؛ التفاصيل في السجل تحت المعرّف { $request }.
    .title = تتعذّر قراءة ملفات اللغات
