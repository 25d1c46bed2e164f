### Сторінка за адресою `/`.

page-title = Tolmach: переклад статті
page-heading = Ваша стаття іншою мовою
page-lead = Вставте текст або цілу вебсторінку, виберіть мову й читайте поруч оригінал і переклад.
page-skip = Перейти до статті
page-language-menu = Мова цієї сторінки
page-noscript = Для зв’язку із сервером цій сторінці потрібен JavaScript. Без нього те саме робить POST /v1/articles.
page-footer = Те, що робить ця сторінка, можна зробити й одним HTTP-запитом:

## Вибір мов

page-from = З мови
page-from-detect = Визначити мову
page-to = На мову
page-via = { $language } (через: { $via })
page-no-languages = Жодної моделі ще не встановлено, тож мову перекладу вибрати поки не можна. Першу додасть команда tolmach models install en-pt.

## Стаття

page-source = Стаття
page-headline = Заголовок
page-headline-hint = необов’язково
page-body = Текст статті
page-body-hint = Вставте сюди статтю або перетягніть файл .txt, .md чи .html.
page-format = Формат тексту
page-format-text = Звичайний текст
page-format-html = HTML
page-format-markdown = Markdown
page-preview = Стаття як сторінка
page-open = Відкрити файл
page-sample = Вставити приклад
page-clear = Очистити
page-count = Символів: { $count } з { $limit }
page-drop = Відпустіть файл, щоб його відкрити
page-loaded = Відкрито: { $name }

## Переклад

page-translate = Перекласти
page-translate-keys = Ctrl + Enter
page-cancel = Скасувати
page-working = Перекладаємо…
page-cancelled = Скасовано. Стаття лишилася такою, як була.

## Результат

page-target = Переклад
page-nothing-yet = Тут з’явиться переклад.
page-view = Як показати переклад
page-view-page = Як сторінку
page-view-source = Код HTML
page-view-text = Як текст
page-view-pairs = Поруч
page-frame = Перекладена стаття
page-copy = Копіювати
page-copied = Скопійовано
page-copy-failed = Браузер не дозволив копіювати; виділіть текст і скопіюйте самі.
page-download = Завантажити
page-done = Перекладено: { $from } → { $to }
page-detected = Визначено мову: { $language }
page-time = { $seconds } с
page-same = Стаття вже цією мовою: { $language }. Нічого не змінено.
page-nothing = У цьому тексті немає чого перекладати.
page-partial = Деякі речення не вдалося добре перекласти; вони лишилися мовою оригіналу.
page-mismatch = Вибрана мова: { $declared }. Схоже, що мова тексту інша: { $detected }.

## Поруч, і що засвідчено

page-pairs = Оригінал і переклад, речення за реченням
page-pairs-keys = Стрілки вгору та вниз ведуть від речення до речення, ліворуч і праворуч — від слова до слова.
page-holds = Усе на своїх місцях
page-holds-not = Щось пропало або стоїть не на своєму місці
page-held-links = Посилання: { $result } з { $source }
page-held-images = Зображення: { $result } з { $source }
page-held-tags = Теги: { $result } з { $source }
page-held-numbers = Числа: { $count }
page-doubtful = Речення, які варто перевірити: { $count }
page-verdict-repaired = Виправлено
page-verdict-flagged = Варто перевірити
page-verdict-kept-source = Лишилося мовою оригіналу
page-why-empty = немає тексту, який можна прочитати
page-why-link = відрізняється посилання, адреса або хештег
page-why-kept = бракує того, що мало лишитися без змін
page-why-number = відрізняється число, дата або сума
page-why-language = не схоже на мову перекладу
page-why-repeated = слова повторюються
page-why-length = закоротко або задовго
page-why-signs = відрізняються розділові знаки або символи
page-why-negation = в одному тексті є заперечення, в іншому — ні
page-why-name = бракує імені або назви

## Коли не вийшло

page-error = Не вийшло
page-error-network = Сервер не відповідає. Перевірте, чи він працює, і спробуйте ще раз.
page-error-answer = Сервер дав відповідь, якої ця сторінка не розуміє (код { $status }).
page-error-empty = Статті ще немає. Спершу вставте її або відкрийте файл.
page-error-file = { $name } — не текст, не Markdown і не HTML. Виберіть файл .txt, .md або .html.
page-error-file-read = Браузер не зміг прочитати файл { $name }. Спробуйте відкрити його ще раз.
