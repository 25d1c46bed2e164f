### Віджет: плаваюча кнопка «Перекласти »», її панель і повідомлення.

## Кнопка та панель

widget-button = Перекласти »
widget-button-label = Перекласти цю сторінку
widget-title = Перекласти цю сторінку
widget-languages = Мови
widget-search = Знайти мову
widget-search-none = Такої мови немає
widget-original = оригінал
widget-suggested = рекомендовано
widget-close = Закрити
widget-show-original = Показати оригінал
widget-show-translation = Показати переклад
widget-settings = Налаштування
widget-remember = Запам’ятати мій вибір
widget-forget = Забути мій вибір

## Пропозиція: браузер просить іншу мову

widget-suggest = Читати цю сторінку іншою мовою: { $language }
widget-suggest-yes = Перекласти
widget-suggest-no = Не зараз
widget-suggest-never = Більше не пропонувати

## Під час перекладу

widget-working = Перекладаємо…
widget-progress = Перекладаємо: { $percent }
widget-done = Сторінку перекладено. Мова: { $language }
widget-restored = Сторінку знову показано мовою оригіналу.
widget-partly = Частину сторінки перекласти не вдалося, її залишено без змін.

## Позначка про переклад

widget-notice = Машинний переклад. Мова оригіналу: { $from }
widget-notice-short = Машинний переклад
widget-notice-original = Читати оригінал
widget-sentence-original = Текст оригіналу

## Пропозиція кращого перекладу

widget-improve = Запропонувати кращий переклад
widget-improve-label = Ваш переклад
widget-improve-send = Надіслати
widget-improve-cancel = Скасувати
widget-improve-thanks = Дякуємо. Редакція розгляне вашу пропозицію.
widget-improve-failed = Не вдалося надіслати. Спробуйте ще раз.
widget-report = Повідомити про помилку

## Коли не вийшло

widget-error-network = Служба перекладу не відповідає. Сторінку залишено без змін.
widget-error-busy = Зараз перекладом користується надто багато людей. Невдовзі ми автоматично спробуємо ще раз.
widget-error-limit = Сьогоднішній ліміт перекладів вичерпано. Поверніться, будь ласка, пізніше.
widget-error-language = Цю сторінку неможливо перекласти такою мовою: { $language }
widget-error-rival = На цій сторінці вже працює інший перекладач, тому цей вимкнено.
widget-error-other = Не вдалося перекласти сторінку. Її залишено без змін.
widget-error-offline = Немає з’єднання з інтернетом. Сторінку залишено без змін.
widget-retry = Спробувати ще раз
