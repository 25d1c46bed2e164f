### Що служба відповідає, коли не може виконати прохання.

## Види значень JSON; підставляються як $seen та $expected.

kind-object = об’єкт
kind-array = список
kind-string = рядок
kind-number = число
kind-boolean = true або false
kind-null = null

## Що не так із записом глосарія; підставляється як $reason.

kind-unreadable = записано не так, як вимагає формат
kind-no-term = немає терміна або в ньому немає жодної літери чи цифри
kind-no-translation = не вказано ні як перекладати термін, ні що він лишається без перекладу, ні що заборонено
kind-kept-and-translated = є переклад терміна, який не перекладається
kind-forbids-itself = заборонено той самий переклад, який наведено
kind-too-long = термін або примітка задовгі
kind-twice = термін уже є вище
kind-unknown-case = правило регістру відмінне від ignore, exact і as_source

## Помилки

error-not-json = Тіло запиту не вдалося прочитати як JSON: { $reason }. Надішліть один об’єкт JSON.
    .title = Тіло запиту — не JSON
error-wrong-type = { $pointer }: неправильний тип. Отримано: { $seen }; потрібно: { $expected }.
    .title = Неправильний тип
error-missing-field = { $pointer }: бракує поля «{ $field }»; додайте його.
    .title = Бракує поля
error-unknown-field = { $pointer }: невідоме поле «{ $field }». Тут можливі: { $expected }.
    .title = Невідоме поле
error-bad-value = { $pointer }: непридатне значення «{ $seen }». Потрібно: { $expected }.
    .title = Непридатне значення
error-unknown-language = Мови «{ $seen }» ми не підтримуємо. Можливо, ви мали на увазі: { $nearest }? Усі мови перелічує GET /v1/languages.
    .title = Невідома мова
error-unknown-language-far = Мови «{ $seen }» ми не підтримуємо. Доступні мови перелічує GET /v1/languages.
error-pair-unavailable = Переклад { $from } → { $to } зараз неможливий: { $missing }
    .title = Ця пара мов недоступна
error-text-too-long = У тексті { $chars ->
        [one] { $chars } символ
        [few] { $chars } символи
        [many] { $chars } символів
       *[other] { $chars } символу
    }; в одному запиті їх може бути щонайбільше { $limit }. Розділіть текст.
    .title = Текст задовгий
error-too-many-texts = У запиті { $count ->
        [one] { $count } текст
        [few] { $count } тексти
        [many] { $count } текстів
       *[other] { $count } тексту
    }; за раз їх може бути щонайбільше { $limit }. Розділіть запит.
    .title = Забагато текстів
error-too-many-blocks = Блоків у запиті: { $count }. За один раз можна надіслати не більше { $limit }; поділіть запит.
    .title = Забагато блоків
error-origin-not-allowed = Сторінкам { $origin } не дозволено користуватися цим сервісом. Дозволити може той, хто ним керує: додати цю адресу до параметра widget.origins.
    .title = Цьому сайту не дозволено
error-too-fast = З вашої адреси за короткий час надійшло більше, ніж потрібно одному читачеві. Спробуйте знову через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунди
        [many] { $seconds } секунд
       *[other] { $seconds } секунди
    }.
    .title = Забагато за раз
error-suggestion-sentences = Речень в оригіналі: { $expected }, у вашому тексті: { $seen }. Напишіть по одному реченню на кожне.
    .title = Кількість речень різна
error-too-many-targets = У запиті { $count ->
        [one] { $count } мова
        [few] { $count } мови
        [many] { $count } мов
       *[other] { $count } мови
    } перекладу; за раз їх може бути щонайбільше { $limit }. Розділіть запит.
    .title = Забагато мов перекладу
error-body-too-large = Тіло запиту більше за { $limit ->
        [one] { $limit } байт
        [few] { $limit } байти
        [many] { $limit } байтів
       *[other] { $limit } байта
    }. Надішліть менше за раз.
    .title = Тіло запиту завелике
error-busy = У черзі більше роботи, ніж ми можемо взяти. Спробуйте знову через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунди
        [many] { $seconds } секунд
       *[other] { $seconds } секунди
    }.
    .title = Служба перевантажена
error-timeout = Переклад не був готовий навіть через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунди
        [many] { $seconds } секунд
       *[other] { $seconds } секунди
    }. Надішліть коротший текст або спробуйте пізніше.
    .title = Переклад тривав надто довго
error-unavailable = Перекладач недоступний: { $reason }
    .title = Перекладач недоступний
error-quota-exhausted = Дозволений обсяг перекладу вичерпано: або власні квоти перекладачів, або наші бюджети (GET /v1/backends показує, які саме). Спробуйте, коли почнеться новий день чи місяць, або збільште бюджет.
    .title = Квоту вичерпано
error-unknown-key = Ключ із заголовка Authorization нікому не належить. Надішліть ключ порталу з налаштувань ([portals.NAME]) як «Bearer КЛЮЧ» або не надсилайте цього заголовка.
    .title = Невідомий ключ
error-backend-not-allowed = Вибирати перекладача може лише портал, ключ якого це дозволяє (may_choose_backend). Приберіть «backend» або надішліть такий ключ.
    .title = Перекладача не можна вибрати
error-jobs-off = Тут нічого не зберігається, зокрема й завдання: параметр memory.store має значення «none». Задайте sqlite чи postgres або надішліть запит без Prefer: respond-async.
    .title = Завдання вимкнено
error-jobs-unavailable = База даних завдань зараз недоступна. Спробуйте трохи згодом; подробиці — в журналі за номером { $request }.
    .title = Завдання недоступні
error-no-job = Завдання «{ $id }» немає. Завершені завдання згодом вилучають (параметр jobs.retention).
    .title = Такого завдання немає
error-job-lost = Завдання починали { $tries ->
        [one] { $tries } раз
        [few] { $tries } рази
        [many] { $tries } разів
       *[other] { $tries } раза
    }, і щоразу процес, що його виконував, завершувався. Більше його не починатимуть; подробиці — в журналі того процесу.
    .title = Завдання втрачено
error-webhooks-off = Сповістити вебхук звідси не можна: параметр jobs.webhook_secret порожній, тож підписати нічим. Задайте його або питайте про стан завдання через GET /v1/jobs.
    .title = Вебхуки вимкнено
error-not-found = За адресою { $path } нічого немає. Що вміє ця служба, описано в її README.
    .title = Не знайдено
error-method-not-allowed = Метод { $method } тут не працює; використайте { $allowed }.
    .title = Метод не дозволено
error-unsupported-media-type = Ми не можемо прочитати тіло типу «{ $seen }». Надішліть Content-Type: application/json.
    .title = Тип тіла не підтримується
error-missing-media-type = У запиті не вказано тип тіла. Надішліть Content-Type: application/json.
error-language-undetected = Не вдалося визначити мову тексту { $pointer }. Вкажіть її в полі «from» або «lang».
    .title = Мову не визначено
error-internal = На нашому боці сталася помилка; сам запит може бути правильним. Подробиці — в журналі за номером { $request }.
    .title = Внутрішня помилка

error-slow-body = Тіло запиту не надійшло за { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунди
        [many] { $seconds } секунд
       *[other] { $seconds } секунди
    }. Надішліть усе тіло разом із запитом.
    .title = Тіло надійшло запізно
error-duplicate-field = Поле { $pointer } вказано двічі. Вкажіть кожне поле один раз.
    .title = Поле вказано двічі
error-bad-article-id = Ідентифікатор статті має від 1 до 200 символів A–Z, a–z, 0–9, «-», «.», «_» та «~»; цей непридатний ({ $bytes ->
        [one] { $bytes } байт
        [few] { $bytes } байти
        [many] { $bytes } байтів
       *[other] { $bytes } байта
    }).
    .title = Непридатний ідентифікатор статті
error-no-article = Статті «{ $id }» тут немає. Зберегти її можна запитом PUT /v1/articles/{ $id }.
    .title = Немає такої статті
error-version-conflict = Статтю змінено після того, як ви її прочитали, або вона вже існує; тепер її ETag — { $current }. Прочитайте її знову й надішліть свою редакцію з цим ETag в If-Match.
    .title = Тим часом змінено
error-memory-off = Тут нічого не зберігається: параметр memory.store має значення «none». Щоб зберігати статті й переклади, задайте sqlite або postgres.
    .title = Нічого не зберігається
error-memory-unavailable = База даних зараз недоступна. Спробуйте трохи згодом; подробиці — в журналі за номером { $request }.
    .title = База даних недоступна
error-nothing-translated = У статті немає чого перекладати мовою { $to }: вона вже цією мовою або в ній немає слів.
    .title = Немає чого виправляти
error-no-segment = Зараз у статті немає сегмента «{ $segment }». Отримайте її сегменти знову запитом GET; їхні назви мають вигляд body:3.1.
    .title = Немає такого сегмента
error-nothing-to-undo = Ніхто не писав перекладу сегмента «{ $segment }» для цієї статті, тож немає чого скасовувати.
    .title = Немає чого скасовувати
error-if-match-required = Вкажіть, яку версію ви бачили: надішліть її etag у If-Match, щоб не перезаписати чужих слів, яких ви не бачили. Зараз це { $current }.
    .title = Бракує If-Match
error-segment-conflict = Хтось змінив цей сегмент після того, як ви його прочитали. Обидва тексти тут, у current_text і your_text; якщо ваш досі правильний, надішліть його знову з { $current } в If-Match.
    .title = Тим часом змінено
error-empty-correction = У виправленні немає слів. Щоб скасувати виправлення, надішліть DELETE для сегмента.
    .title = Порожнє виправлення
error-long-correction = Виправлення довше за один абзац; сегмент — це одне речення або його частина.
    .title = Більше за сегмент
error-correction-markup = Виправлення має містити розмітку оригіналу, кожен елемент один раз. Бракує: { $missing }. Немає в оригіналі: { $added }.
    .title = Розмітка інша, ніж в оригіналі
error-no-suggestion = Пропозиція { $suggestion } не чекає на розгляд; GET /v1/suggestions показує ті, що чекають.
    .title = Немає такої пропозиції
error-many-suggestions = Уже чекає стільки пропозицій: { $limit }; нові приймуть, коли якісь із них розглянуть.
    .title = Забагато пропозицій чекає
error-import-unreadable = Файл не вдалося читати далі за рядок { $line }: { $reason }. До того прийнято одиниць: { $imported }. Виправте файл і надішліть ще раз; двічі нічого не додається.
    .title = Файл не вдалося прочитати до кінця
error-bad-entries = { $count ->
        [one] { $count } запис не підходить.
        [few] { $count } записи не підходять.
        [many] { $count } записів не підходять.
       *[other] { $count } запису не підходить.
    } Перший із них — { $pointer }: { $reason }. Нічого не збережено; виправте його або пропустіть такі записи з ?skip_bad=true.
    .title = Записи не підходять
error-bad-lines = { $count ->
        [one] { $count } рядок не підходить.
        [few] { $count } рядки не підходять.
        [many] { $count } рядків не підходять.
       *[other] { $count } рядка не підходить.
    } Перший із них — рядок { $line }: { $reason }. Нічого не збережено; виправте його або пропустіть такі рядки з ?skip_bad=true.
error-too-many-entries = Записів у глосарії: { $count }; дозволено щонайбільше { $limit }. Розділіть його на кілька.
    .title = Забагато записів
error-glossary-not-found = Глосарія «{ $name }» немає. Наявні перелічує GET /v1/glossaries.
    .title = Немає такого глосарія
error-glossary-changed = Тим часом глосарій змінили: тепер його версія — { $version }. Прочитайте його знову й надішліть зміну з його ETag в If-Match.
    .title = Тим часом змінено
error-glossary-gone = Глосарія, який ви хочете змінити, вже немає. Щоб створити його, надішліть його без If-Match.
error-unsupported-table = Ми не можемо прочитати глосарій типу «{ $seen }». Надішліть application/json, text/csv, text/tab-separated-values або application/x-tbx+xml.

## Рядки інтерфейсу

error-no-strings = Рядків інтерфейсу мовою «{ $seen }» немає. Доступні мови: { $known }; докладніше — GET /v1/locales.
    .title = Цією мовою рядків немає
error-unknown-strings-file = Файлу рядків інтерфейсу «{ $seen }» немає. Наявні файли: { $known }.
    .title = Немає такого файлу рядків
error-strings-changed = Ці рядки більше не надаються: вони змінилися, і тепер їхній хеш — { $current }. Хеш для кожної мови показує GET /v1/locales.
    .title = Рядки змінилися
error-too-many-messages = У запиті { $count ->
        [one] { $count } повідомлення
        [few] { $count } повідомлення
        [many] { $count } повідомлень
       *[other] { $count } повідомлення
    }; за раз їх може бути щонайбільше { $limit }. Розділіть запит.
    .title = Забагато повідомлень
error-events-off = Про зміни рядків інтерфейсу тут не сповіщають. Задайте ui.events = true у конфігурації сервера розробки.
    .title = Події вимкнено
error-locales-unreadable = Теку з файлами локалей зараз не вдається прочитати, тож рядки лишилися такими, як були. Перевірте, чи є тека, названа в ui.locales, і чи дозволено її читати; подробиці — в журналі за номером { $request }.
    .title = Файли локалей не читаються
