### Все, что есть на странице статьи новостного портала, кроме самой статьи.

## Вокруг страницы

portal-skip-to-content = Перейти к содержимому
portal-home = Главная
portal-menu = Главное меню
portal-menu-open = Открыть меню
portal-menu-close = Закрыть меню
portal-category-uk = Великобритания
portal-category-world = Мир
portal-category-ukraine = Украина
portal-category-politics = Политика
portal-category-business = Бизнес
portal-category-culture = Культура
portal-category-sport = Спорт
portal-category-science = Наука
portal-category-opinion = Мнения
portal-watch-live = Смотреть прямой эфир
portal-live = Прямой эфир
portal-breaking = Срочно

## Поиск

portal-search-label = Найти:
portal-search-placeholder = Поиск…
portal-search-submit = Найти
portal-search-results = { $count ->
        [0] По запросу «{ $query }» ничего не найдено
        [one] По запросу «{ $query }» найдена { $count } статья
        [few] По запросу «{ $query }» найдено { $count } статьи
        [many] По запросу «{ $query }» найдено { $count } статей
       *[other] По запросу «{ $query }» найдено { $count } статьи
    }

## Начало статьи

portal-byline = Автор: { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Опубликовано { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Обновлено { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes } мин чтения
portal-minutes-ago = { $minutes ->
        [one] { $minutes } минуту назад
        [few] { $minutes } минуты назад
        [many] { $minutes } минут назад
       *[other] { $minutes } минуты назад
    }
portal-hours-ago = { $hours ->
        [one] { $hours } час назад
        [few] { $hours } часа назад
        [many] { $hours } часов назад
       *[other] { $hours } часа назад
    }
portal-days-ago = { $days ->
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дня назад
    }

## Изображения и вставки

portal-photo-credit = Фото: { $source }
portal-video-credit = Видео: { $source }
portal-gallery-position = Фото { $position } из { $count }
portal-embed-load = Показать материал из сервиса { $service }

## Под статьей

portal-read-also = Читайте также:
portal-related = Материалы по теме
portal-most-read = Самое читаемое
portal-tags = Теги:
portal-contact = Контакты:
portal-author-heading = Об авторе
portal-author-all = { $author }: все статьи
portal-share = Поделиться
portal-share-on = Поделиться в { $service }
portal-share-copy = Скопировать ссылку
portal-share-copied = Ссылка скопирована
portal-print = Распечатать
portal-save = Сохранить на потом
portal-listen = Прослушать статью
portal-newer = Следующая статья
portal-older = Предыдущая статья

## Комментарии

portal-comments = { $count ->
        [0] Комментариев пока нет
        [one] { $count } комментарий
        [few] { $count } комментария
        [many] { $count } комментариев
       *[other] { $count } комментария
    }
portal-reply-heading = Добавить комментарий
portal-reply-to = Ответ на комментарий: { $author }
portal-reply-cancel = Отменить ответ
portal-reply-email-note = Ваш адрес электронной почты не будет опубликован.
portal-reply-required-note = Обязательные поля помечены { $mark }
portal-reply-comment = Комментарий
portal-reply-name = Имя
portal-reply-email = Электронная почта
portal-reply-website = Сайт
portal-reply-submit = Отправить комментарий
portal-reply-waiting = Ваш комментарий ожидает модерации.
portal-comment-report = Пожаловаться на комментарий

## Уведомление о файлах cookie

portal-cookies-title = Файлы cookie на сайте { -portal-name }
portal-cookies-text = Мы используем файлы cookie, чтобы сайт работал исправно, а мы могли считать посещения. Ознакомьтесь с нашей <a data-l10n-name="policy">политикой использования файлов cookie</a>.
portal-cookies-accept = Принять все
portal-cookies-reject = Только необходимые
portal-cookies-settings = Настройки

## Рассылка

portal-newsletter-title = Рассылка { -portal-name(case: "genitive") } на вашу почту
portal-newsletter-email = Ваш адрес электронной почты
    .placeholder = name@example.com
portal-newsletter-subscribe = Подписаться
portal-newsletter-done = Спасибо. Подтвердите, пожалуйста, свой адрес в письме, которое мы только что отправили.

## Низ страницы

portal-about = О нас
portal-contacts = Контакты
portal-advertise = Реклама на сайте
portal-privacy = Политика конфиденциальности
portal-terms = Условия использования
portal-corrections = Исправления
portal-back-to-top = Наверх
portal-copyright = © { $year } { -portal-name }. Все права защищены.

## Когда чего-то нет

portal-not-found-title = Страница не найдена
portal-not-found-text = Возможно, страницу перенесли или удалили. Воспользуйтесь поиском.
portal-untranslated = Этой статьи на вашем языке пока нет.
