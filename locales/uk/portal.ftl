### Усе, що є на сторінці статті новинного порталу, крім самої статті.

## Навколо сторінки

portal-skip-to-content = Перейти до вмісту
portal-home = Головна
portal-menu = Головне меню
portal-menu-open = Відкрити меню
portal-menu-close = Закрити меню
portal-category-uk = Велика Британія
portal-category-world = Світ
portal-category-ukraine = Україна
portal-category-politics = Політика
portal-category-business = Бізнес
portal-category-culture = Культура
portal-category-sport = Спорт
portal-category-science = Наука
portal-category-opinion = Думки
portal-watch-live = Дивитися наживо
portal-live = Наживо
portal-breaking = Терміново

## Пошук

portal-search-label = Шукати:
portal-search-placeholder = Пошук…
portal-search-submit = Шукати
portal-search-results = { $count ->
        [0] За запитом «{ $query }» нічого не знайдено
        [one] За запитом «{ $query }» знайдено { $count } статтю
        [few] За запитом «{ $query }» знайдено { $count } статті
        [many] За запитом «{ $query }» знайдено { $count } статей
       *[other] За запитом «{ $query }» знайдено { $count } статті
    }

## Початок статті

portal-byline = Автор: { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Опубліковано { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Оновлено { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes } хв читання
portal-minutes-ago = { $minutes ->
        [one] { $minutes } хвилину тому
        [few] { $minutes } хвилини тому
        [many] { $minutes } хвилин тому
       *[other] { $minutes } хвилини тому
    }
portal-hours-ago = { $hours ->
        [one] { $hours } годину тому
        [few] { $hours } години тому
        [many] { $hours } годин тому
       *[other] { $hours } години тому
    }
portal-days-ago = { $days ->
        [one] { $days } день тому
        [few] { $days } дні тому
        [many] { $days } днів тому
       *[other] { $days } дня тому
    }

## Зображення та вставки

portal-photo-credit = Фото: { $source }
portal-video-credit = Відео: { $source }
portal-gallery-position = Фото { $position } з { $count }
portal-embed-load = Показати вміст із сервісу { $service }

## Під статтею

portal-read-also = Читайте також:
portal-related = Матеріали за темою
portal-most-read = Найпопулярніше
portal-tags = Теги:
portal-contact = Контакти:
portal-author-heading = Про автора
portal-author-all = { $author }: усі статті
portal-share = Поділитися
portal-share-on = Поділитися у { $service }
portal-share-copy = Копіювати посилання
portal-share-copied = Посилання скопійовано
portal-print = Друкувати
portal-save = Зберегти на потім
portal-listen = Прослухати статтю
portal-newer = Наступна стаття
portal-older = Попередня стаття

## Коментарі

portal-comments = { $count ->
        [0] Коментарів поки немає
        [one] { $count } коментар
        [few] { $count } коментарі
        [many] { $count } коментарів
       *[other] { $count } коментаря
    }
portal-reply-heading = Залишити коментар
portal-reply-to = Відповідь на коментар: { $author }
portal-reply-cancel = Скасувати відповідь
portal-reply-email-note = Ваша електронна адреса не оприлюднюватиметься.
portal-reply-required-note = Обов’язкові поля позначені { $mark }
portal-reply-comment = Коментар
portal-reply-name = Ім’я
portal-reply-email = Електронна пошта
portal-reply-website = Сайт
portal-reply-submit = Опублікувати коментар
portal-reply-waiting = Ваш коментар очікує на модерацію.
portal-comment-report = Поскаржитися на коментар

## Повідомлення про файли cookie

portal-cookies-title = Файли cookie на сайті { -portal-name }
portal-cookies-text = Ми використовуємо файли cookie, щоб сайт працював належно, а ми могли рахувати відвідування. Ознайомтеся з нашою <a data-l10n-name="policy">політикою щодо файлів cookie</a>.
portal-cookies-accept = Прийняти всі
portal-cookies-reject = Лише необхідні
portal-cookies-settings = Налаштування

## Розсилка

portal-newsletter-title = Розсилка { -portal-name(case: "genitive") } на вашу пошту
portal-newsletter-email = Ваша електронна адреса
    .placeholder = name@example.com
portal-newsletter-subscribe = Підписатися
portal-newsletter-done = Дякуємо. Підтвердьте, будь ласка, свою адресу в листі, який ми щойно надіслали.

## Низ сторінки

portal-about = Про нас
portal-contacts = Контакти
portal-advertise = Реклама на сайті
portal-privacy = Політика конфіденційності
portal-terms = Умови користування
portal-corrections = Виправлення
portal-back-to-top = Нагору
portal-copyright = © { $year } { -portal-name }. Усі права захищено.

## Коли чогось немає

portal-not-found-title = Сторінку не знайдено
portal-not-found-text = Можливо, сторінку перенесли або видалили. Скористайтеся пошуком.
portal-untranslated = Цієї статті вашою мовою поки немає.
