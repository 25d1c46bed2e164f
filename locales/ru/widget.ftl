### Виджет: плавающая кнопка «Перевести »», ее панель и сообщения.

## Кнопка и панель

widget-button = Перевести »
widget-button-label = Перевести эту страницу
widget-title = Перевести эту страницу
widget-languages = Языки
widget-search = Найти язык
widget-search-none = Такого языка нет
widget-original = оригинал
widget-suggested = рекомендуется
widget-close = Закрыть
widget-show-original = Показать оригинал
widget-show-translation = Показать перевод
widget-settings = Настройки
widget-remember = Запомнить мой выбор
widget-forget = Забыть мой выбор

## Предложение: браузер просит другой язык

widget-suggest = Читать эту страницу на другом языке: { $language }
widget-suggest-yes = Перевести
widget-suggest-no = Не сейчас
widget-suggest-never = Больше не предлагать

## Во время перевода

widget-working = Переводим…
widget-progress = Переводим: { $percent }
widget-done = Страница переведена. Язык: { $language }
widget-restored = Страница снова показана на языке оригинала.
widget-partly = Часть страницы перевести не удалось, она оставлена без изменений.

## Пометка о переводе

widget-notice = Машинный перевод. Язык оригинала: { $from }
widget-notice-short = Машинный перевод
widget-notice-original = Читать оригинал
widget-sentence-original = Текст оригинала

## Предложение лучшего перевода

widget-improve = Предложить лучший перевод
widget-improve-label = Ваш перевод
widget-improve-send = Отправить
widget-improve-cancel = Отменить
widget-improve-thanks = Спасибо. Редакция рассмотрит ваше предложение.
widget-improve-failed = Не удалось отправить. Попробуйте еще раз.
widget-report = Сообщить об ошибке

## Когда не получилось

widget-error-network = Служба перевода не отвечает. Страница остается без изменений.
widget-error-busy = Сейчас переводом пользуется слишком много людей. Скоро мы автоматически повторим попытку.
widget-error-limit = Сегодняшний лимит переводов исчерпан. Пожалуйста, вернитесь позже.
widget-error-language = Эту страницу нельзя перевести на этот язык: { $language }
widget-error-rival = На этой странице уже работает другой переводчик, поэтому этот отключен.
widget-error-other = Не удалось перевести страницу. Она остается без изменений.
widget-error-offline = Нет подключения к интернету. Страница остается без изменений.
widget-retry = Повторить попытку
