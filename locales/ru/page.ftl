### Страница по адресу `/`.

page-title = Tolmach: перевод статьи
page-heading = Ваша статья на другом языке
page-lead = Вставьте текст или целую веб-страницу, выберите язык и читайте оригинал и перевод рядом.
page-skip = Перейти к статье
page-language-menu = Язык этой страницы
page-noscript = Для связи с сервером этой странице нужен JavaScript. Без него то же самое делает POST /v1/articles.
page-footer = То, что делает эта страница, можно сделать и одним HTTP-запросом:

## Выбор языков

page-from = С языка
page-from-detect = Определить язык
page-to = На язык
page-via = { $language } (через: { $via })
page-no-languages = Ни одной модели еще не установлено, поэтому выбрать язык перевода пока нельзя. Первую добавит команда tolmach models install en-pt.

## Статья

page-source = Статья
page-headline = Заголовок
page-headline-hint = необязательно
page-body = Текст статьи
page-body-hint = Вставьте сюда статью или перетащите файл .txt, .md или .html.
page-format = Формат текста
page-format-text = Обычный текст
page-format-html = HTML
page-format-markdown = Markdown
page-preview = Статья как страница
page-open = Открыть файл
page-sample = Вставить пример
page-clear = Очистить
page-count = Символов: { $count } из { $limit }
page-drop = Отпустите файл, чтобы загрузить его
page-loaded = Загружено: { $name }

## Перевод

page-translate = Перевести
page-translate-keys = Ctrl + Enter
page-cancel = Отменить
page-working = Переводим…
page-cancelled = Отменено. Статья осталась без изменений.

## Результат

page-target = Перевод
page-nothing-yet = Здесь появится перевод.
page-view = Как показать перевод
page-view-page = Как страницу
page-view-source = Код HTML
page-view-text = Как текст
page-view-pairs = Рядом
page-frame = Переведенная статья
page-copy = Копировать
page-copied = Скопировано
page-copy-failed = Браузер не разрешил копирование; выделите текст и скопируйте его сами.
page-download = Скачать
page-done = Переведено: { $from } → { $to }
page-detected = Определен язык: { $language }
page-time = { $seconds } с
page-same = Статья уже на этом языке: { $language }. Ничего не изменено.
page-nothing = В этом тексте нечего переводить.
page-partial = Некоторые предложения не удалось хорошо перевести; они остались на языке оригинала.
page-mismatch = Выбранный язык: { $declared }. Похоже, язык текста другой: { $detected }.

## Рядом, и что подтверждено

page-pairs = Оригинал и перевод, предложение за предложением
page-pairs-keys = Стрелки вверх и вниз ведут от предложения к предложению, влево и вправо — от слова к слову.
page-holds = Всё на своих местах
page-holds-not = Что-то пропало или стоит не на своем месте
page-held-links = Ссылки: { $result } из { $source }
page-held-images = Изображения: { $result } из { $source }
page-held-tags = Теги: { $result } из { $source }
page-held-numbers = Числа: { $count }
page-doubtful = Предложения, которые стоит проверить: { $count }
page-verdict-repaired = Исправлено
page-verdict-flagged = Стоит проверить
page-verdict-kept-source = Оставлено на языке оригинала
page-why-empty = нет читаемого текста
page-why-link = отличается ссылка, адрес или хештег
page-why-kept = не хватает того, что должно было остаться без изменений
page-why-number = отличается число, дата или сумма
page-why-language = не похоже на язык перевода
page-why-repeated = слова повторяются
page-why-length = слишком коротко или слишком длинно
page-why-signs = отличаются знаки препинания или символы
page-why-negation = в одном тексте есть отрицание, в другом — нет
page-why-name = не хватает имени или названия

## Когда не получилось

page-error = Не получилось
page-error-network = Сервер не отвечает. Проверьте, работает ли он, и повторите попытку.
page-error-answer = Сервер дал ответ, которого эта страница не понимает (код { $status }).
page-error-empty = Статьи еще нет. Сначала вставьте ее или откройте файл.
page-error-file = { $name } — не текст, не Markdown и не HTML. Выберите файл .txt, .md или .html.
page-error-file-read = Браузер не смог прочитать файл { $name }. Попробуйте открыть его еще раз.
