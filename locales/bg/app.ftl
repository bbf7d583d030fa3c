### Български: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign се отваря

common-back = Назад
common-cancel = Отмяна
common-close = Затваряне
common-copy = Копиране
common-copied = Копирано
common-try-again = Нов опит
common-wait =
    { $seconds ->
        [one] Можете да опитате отново след { $seconds } секунда.
       *[other] Можете да опитате отново след { $seconds } секунди.
    }

still-title = Още ли сте тук?
still-lead = Скоро приложението се закрива, за да не го чете никой друг. Всяко докосване или клавиш го държи отворено.
still-stay = Оставане

covered-title = Закрито
covered-lead = Приложението не е използвано известно време, затова скрива съдържанието си.
covered-open = Напред

notice-title = Вход в услугата { $service }?
notice-body = Заявка чака за профила { $account }. Отворете приложението, за да видите кой пита.

account-at = { $account } на сървъра { $server }

context-place = Място
context-browser = Браузър
context-network = Мрежа
context-account = Профил
context-asked = Час на заявката
context-page = Страница

time-left = Оставащо време
time-left-spoken =
    { $seconds ->
        [one] Остава { $seconds } секунда
       *[other] Остават { $seconds } секунди
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Остава { $minutes } минута
       *[other] Остават { $minutes } минути
    }
time-up = Времето изтече
time-just-now = току-що
time-seconds-ago =
    { $count ->
        [one] преди { $count } секунда
       *[other] преди { $count } секунди
    }
time-minutes-ago =
    { $count ->
        [one] преди { $count } минута
       *[other] преди { $count } минути
    }
time-hours-ago =
    { $count ->
        [one] преди { $count } час
       *[other] преди { $count } часа
    }
time-days-ago =
    { $count ->
        [one] преди { $count } ден
       *[other] преди { $count } дни
    }
time-today = Днес
time-yesterday = Вчера

welcome-title = За вход са нужни двама
welcome-lead = Когато влизате от друг екран, приложението Ви пита дали наистина сте Вие.
welcome-initialise = Настройване
welcome-new-phone = Имам нов телефон
welcome-what = Какво е това?
welcome-what-title = Какво прави Countersign
welcome-what-1 = Влизате от компютър или таблет, както винаги.
welcome-what-2 = Приложението показва кой иска вход, откъде и кога.
welcome-what-3 = Въвеждате своя PIN тук и едва тогава вратата се отваря. Без Вас тя остава затворена.
welcome-what-private = Приложението не знае паролата Ви и никога не изпраща Вашия PIN.
welcome-phone-title = Преминаване към нов телефон
welcome-move-lead = Дръжте и двата телефона подръка. Нужни са две минути и не е нужен компютър.
welcome-move-1 = На стария телефон отворете Countersign и натиснете горе профила си.
welcome-move-2 = Изберете го в списъка, а след това „Преместване на друг телефон“.
welcome-move-3 = На този телефон натиснете „Настройване“, след това „Сканиране на кода“ и го дръжте пред стария.
welcome-move-lost-title = Старият телефон е изгубен или повреден?
welcome-move-lost = На компютър влезте по друг начин и отворете „Моят профил“. Премахнете там стария телефон и добавете този като ново устройство.

where-title = Отидете на другия си екран
where-lead = На компютъра или таблета, от който влизате:
where-step-1 = Влезте и отворете „Моят профил“.
where-step-1-address = Отворете този адрес, влезте и отворете „Моят профил“.
where-step-2 = Изберете „Управление на моите мобилни устройства“, а след това „Добавяне на мобилно устройство“.
where-step-3 = Изберете там PIN. След това страницата показва квадратен код.
where-scan = Сканиране на кода
where-same-device = Аз съм на същото устройство
where-same-title = Всичко на едно устройство
where-here-lead = Камерата не вижда собствения си екран, затова страницата предава кода на приложението.
where-same-1 = Отворете страницата на профила си в браузъра на това устройство.
where-here-2 = Добавете там мобилно устройство и изберете PIN. След това натиснете „Отваряне в приложението“.
where-here-3 = Приложението се отваря и Ви пита дали да регистрира. Ако не се отвори, копирайте там връзката и я поставете тук.
where-same-paste = Поставяне на връзката

scan-title = Сканиране на кода
scan-lead = Дръжте квадратния код от страницата вътре в рамката.
scan-starting = Камерата се включва
scan-refused-title = Камерата не е разрешена
scan-refused = Приложението използва камерата само за да прочете квадратния код. Не се запазва никаква снимка. Можете да разрешите камерата в настройките на това устройство или да използвате някой от другите начини по-долу.
scan-absent-title = Тук няма камера
scan-absent = Подайте кода по друг начин: изберете или пуснете негово изображение или поставете връзката му по-долу.
scan-busy = Кодът се чете
scan-torch = Светлина
scan-picture = От изображение
scan-type-title = Въвеждане на код
scan-link-label = Или въведете или поставете връзката или кода от страницата
scan-address-label = Адрес на тази страница
scan-link-submit = Използване
scan-drop = Пуснете изображението тук

register-title = Регистриране на устройството?
register-lead = Това устройство ще потвърждава влизания на адрес
register-check = Това ли е адресът, на който влязохте от другия си екран? Ако не е, изберете отмяна.
register-stored-title = Какво се пази на това устройство
register-stored-1 = Името на сървъра и Вашият профил, отчасти скрит
register-stored-2 = Таен ключ, който е безполезен без Вашия PIN
register-stored-3 = Не се пазят Вашият PIN и Вашата парола
register-accept = Регистриране
register-busy = Свързване
reset-title = Задаване на новия PIN?
reset-lead = Това устройство ще използва PIN, който избрахте на адрес
reset-note = Всичко друго остава както е. Оттук нататък важи само новият PIN.
reset-accept = Напред

pin-title = Въведете своя PIN
pin-title-enrol = Въведете избрания PIN
pin-enrol = Свързани сте с профила { $account } на сървъра { $server }. За да завършите регистрирането, въведете своя PIN.
pin-reset = Свързани сте с профила { $account } на сървъра { $server }. За да завършите, въведете новия си PIN.
pin-approve = За вход в услугата { $service }
pin-answer = За получаване на код за услугата { $service }
pin-answer-digits = За получаване на код за сървъра { $server }
pin-sign = За подписване за услугата { $service }
pin-answer-sign = За получаване на код за подписване за услугата { $service }
pin-answer-sign-digits = За получаване на код за подписване за сървъра { $server }
pin-change-old = Въведете сегашния си PIN
pin-change-new = Изберете нов PIN
pin-change-repeat = Въведете отново новия PIN
pin-change-hint = Избягвайте години, поредни цифри и повторения.
pin-turn-on-fingerprint = За включване на пръстовия отпечатък за профила { $account } на сървъра { $server }
pin-turn-on-face = За включване на лицето за профила { $account } на сървъра { $server }
pin-turn-on-either = За включване на пръстов отпечатък или лице за профила { $account } на сървъра { $server }
pin-move = За преместване на профила { $account } на сървъра { $server } на друг телефон
pin-dots =
    { $filled ->
        [0] Няма въведени цифри
        [one] Въведена е { $filled } от 4 цифри
       *[other] Въведени са { $filled } от 4 цифри
    }
pin-busy = Проверка
pin-attempts =
    { $count ->
        [0] Не остават опити.
        [1] Това е последният опит. След още един грешен PIN устройството се блокира.
        [one] Остава { $count } опит.
       *[other] Остават { $count } опита.
    }
pin-attempts-enrol =
    { $count ->
        [0] Не остават опити.
        [1] Това е последният опит. След още един грешен PIN започвате отначало на страницата.
        [one] Остава { $count } опит.
       *[other] Остават { $count } опита.
    }
pin-attempts-change =
    { $count ->
        [0] Не остават опити.
        [1] Това е последният опит. След още един грешен PIN той остава същият и устройството се блокира.
        [one] Остава { $count } опит.
       *[other] Остават { $count } опита.
    }
pin-attempts-move =
    { $count ->
        [0] Не остават опити.
        [1] Това е последният опит. След още един грешен PIN нищо не се премества и устройството се блокира.
        [one] Остава { $count } опит.
       *[other] Остават { $count } опита.
    }
pin-keypad = Цифрова клавиатура
pin-key-delete = Изтриване на последната цифра
pin-forgotten = Забравен PIN?
pin-forgotten-title = Забравихте своя PIN?
pin-forgotten-lead = Никой не може да го провери, но можете да изберете нов. Това устройство остава регистрирано.
pin-forgotten-1 = На друг екран влезте и отворете „Моят профил“.
pin-forgotten-2 = Изберете „Управление на моите мобилни устройства“, а след това „Нулиране на PIN“ до това устройство.
pin-forgotten-3 = Изберете нов PIN и сканирайте кода, който страницата показва.
pin-forgotten-enrol = Избрахте този PIN преди малко на страницата, която показва кода. Ако не го помните, върнете се там и започнете отначало: още нищо не е регистрирано.
pin-forgotten-moving = Ако кодът се показва на стария Ви телефон, това е същият PIN, който използвате там.

biometric-fingerprint = Пръстов отпечатък
biometric-face = Лице
biometric-either = Пръстов отпечатък или лице
biometric-use-fingerprint = С пръстов отпечатък
biometric-use-face = С лице
biometric-use-either = С пръстов отпечатък или лице

offer-fingerprint-title = Да се използва ли пръстов отпечатък?
offer-fingerprint = Тогава за одобряване е достатъчно докосване с пръст.
offer-face-title = Да се използва ли лицето?
offer-face = Тогава за одобряване е достатъчен поглед към устройството.
offer-either-title = Да се използва ли пръстов отпечатък или лице?
offer-either = Тогава за одобряване е достатъчно докосване или поглед.
offer-pin-always = Вашият PIN винаги важи. Можете да промените това по всяко време в профила си.
offer-yes = Да
offer-skip = Пропускане

no-lock-title = Устройството няма заключване на екрана
no-lock-lead = Който го вземе в ръка, може да го отвори. За да е в безопасност профилът Ви, приложението регистрира само устройства със заключване на екрана: PIN, фигура или парола на устройството, пръстов отпечатък или лице.
no-lock-todo = Задайте заключване в настройките на устройството, а след това се върнете тук.
no-lock-todo-here = Отворете настройките на устройството, задайте заключване на екрана, а след това се върнете тук.
no-lock-settings = Отваряне на настройките
no-lock-again = Нова проверка

compare-title = Виждате ли същото на страницата?
compare-lead-other = Сравнете тези шест знака с другия си екран, тоест страницата или стария телефон, и отговорете там.
compare-characters = Шестте знака
compare-same = Ако са еднакви, посочете го на страницата. Тогава това устройство е готово.
compare-differ = Ако се различават, посочете го на страницата. Тогава нищо не се регистрира и няма вреда.
compare-account = За профила { $account } на сървъра { $server }
compare-home = Отговорих там

home-title-quiet = Няма нищо за одобряване
home-title-requests =
    { $count ->
        [one] Една заявка за Вас
       *[other] { $count } заявки за Вас
    }
home-quiet-lead = Когато влизате някъде, заявката се появява тук сама.
home-requests-lead = Отворете заявка, за да видите кой иска вход.
home-checking = Запитване към сървъра
home-checked = Последна проверка: { $ago }
home-offline = Няма връзка. Приложението продължава да опитва само.
home-offline-since = Няма връзка. Последна проверка: { $ago }.
home-not-the-server = Вместо Вашия сървър отговори друга мрежа. Може би първо трябва да влезете в тази Wi-Fi мрежа.
home-refresh = Проверка сега
home-accounts = Профили. Показва се:
home-settings = Настройки
home-open = Отваряне на заявката
home-other-requests =
    { $count ->
        [one] Една заявка, на сървъра { $server }
       *[other] { $count } заявки, на сървъра { $server }
    }
home-title-other = Заявка за друг профил
home-other-lead = За да отговорите, превключете на този профил.
home-last-sign-in = Последно влизане: { $service }, { $ago }
home-clock-ahead = Часовникът на устройството избързва
home-clock-behind = Часовникът на устройството изостава
home-clock-difference = Разлика: { $difference }
home-clock = Приложението се води по времето на сървъра, затова можете да продължите както обикновено. В настройките на устройството задайте автоматични дата и час.
home-clock-minutes =
    { $count ->
        [one] { $count } минута
       *[other] { $count } минути
    }
home-clock-hours =
    { $count ->
        [one] { $count } час
       *[other] { $count } часа
    }
home-clock-days =
    { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }
home-scan = Сканиране на QR код
home-pending-title = Другият Ви екран Ви чака
home-pending = Сравнете там шестте знака. Това устройство е готово веднага щом посочите, че са еднакви.
home-key-store = Тук не се използва системно хранилище за ключове. Приложението пази тайната си във файл, който само Вие можете да отворите.

request-title = Вход в услугата { $service }?
request-match-label = Въведете числото, което виждате на страницата, на която влизате
request-continue = Напред
request-deny = Отхвърляне
request-report = Заявката не е моя
request-report-title = Заявката не е Ваша?
request-report-lead = Тогава може би някой друг знае паролата Ви. Никой не влиза: заявката ще бъде отхвърлена и докладвана.
request-report-next = След това сменете паролата си на страницата на профила си.
request-report-confirm = Отхвърляне и докладване
request-busy = Отхвърля се
request-by-link = Пита връзка, отворена на това устройство. Влиза само браузърът тук, от който е започнато, и се връщате в него.
request-sign-title = Подписване за услугата { $service }?
request-sign-lead = Прочетете всеки ред. Със своя PIN подписвате точно това.
request-sign-match = Въведете числото, което виждате на страницата, от която сте започнали
request-sign-report = Тогава може би някой друг действа от Ваше име. Нищо не се подписва: заявката ще бъде отхвърлена и докладвана.
request-sign-report-next = След това уведомете отговарящите за услугата и сменете паролата си на страницата на профила си.

opening-title = Отваряне на заявката
opening-lead = Запитване към { $server }
opening-long = Сървърът отговаря бавно. Можете да изчакате или да отмените и да започнете отново от страницата.

done-approved-title = Влязохте
done-approved = Услугата { $service } се отваря сама на другия Ви екран.
done-denied-title = Отхвърлено
done-denied = Никой не влезе в услугата { $service }.
done-reported-title = Отхвърлено и докладвано
done-reported = Никой не влезе в услугата { $service }. Сменете скоро паролата си: може би някой друг я знае.
done-expired-title = Времето изтече
done-expired = Никой не влезе в услугата { $service }. За нов опит започнете от страницата.
done-cancelled-title = Отменено на страницата
done-cancelled = Никой не влезе в услугата { $service }. Тук не е нужно да правите нищо повече.
done-wrong-match-title = Числото не е вярно
done-wrong-match = Числото не е това от страницата на услугата { $service }, затова никой не влезе. Ако сте били Вие, започнете отново там.
done-home = Готово
done-approved-here-title = Влязохте
done-approved-here = Услугата { $service } продължава в браузъра Ви.
done-signed-title = Подписано
done-signed = Услугата { $service } продължава сама на другия Ви екран.
done-signed-here-title = Подписано
done-signed-here = Услугата { $service } продължава в браузъра Ви.
done-sign-denied-title = Отхвърлено
done-sign-denied = Нищо не е подписано за услугата { $service }.
done-sign-reported-title = Отхвърлено и докладвано
done-sign-reported = Нищо не е подписано за услугата { $service }. Уведомете отговарящите за нея: може би някой друг действа от Ваше име.
done-sign-expired-title = Времето изтече
done-sign-expired = Нищо не е подписано за услугата { $service }. За нов опит започнете от страницата.
done-sign-cancelled-title = Отменено на страницата
done-sign-cancelled = Нищо не е подписано за услугата { $service }. Тук не е нужно да правите нищо повече.
done-sign-wrong-match-title = Числото не е вярно
done-sign-wrong-match = Числото не е това от страницата на услугата { $service }, затова нищо не е подписано. Ако сте били Вие, започнете отново там.
done-return = Обратно в браузъра
done-not-opened-title = Браузърът Ви не се показа
done-not-opened = Натиснете бутона по-долу или сами отворете браузъра и изберете страницата, от която сте започнали.
done-other-browser-title = Страница иска девет знака?
done-other-browser = Тогава се е показал друг браузър, а не този, в който сте започнали. Въведете тези знаци на страницата, от която сте започнали:
done-other-browser-code = Деветте знака

challenge-title = Код за услугата { $service }?
challenge-lead = Страницата иска код от това приложение. Продължете само ако влизате там лично Вие.
challenge-typed-title = Код за тези цифри?
challenge-typed-lead = Въведохте дванадесет цифри от страница. Кодът отговаря само на тази страница.
challenge-typed-warning = Цифрите не показват кой пита. Продължете само ако сами сте отворили страницата и адресът ѝ е посоченият по-горе.
challenge-sign-title = Подписване за услугата { $service }?
challenge-sign-lead = Страницата иска да подпишете нещо. Въвеждате го тук лично, за да не решава друг какво се подписва. Продължете само ако сте започнали това Вие.
challenge-accept = Напред
challenge-late = По часовника на това устройство времето за този код е минало. Възможно е страницата да поиска да започнете отначало.

otp-title = Въведете този код на страницата
otp-for = За услугата { $service }
otp-for-digits = За сървъра { $server }
otp-code = Вашият код
otp-hint = Главни или малки букви, с интервали или без тях: страницата приема и двете.
otp-aloud = Прочитане на глас
otp-done = Готово
otp-late = Времето за този код е минало. Ако страницата не го приеме, поискайте там нов.

sign-title = Подписване за услугата { $service }
sign-typed-title = Подписване на показаното на страницата
sign-lead = Въведете какво искате да подпишете, както е на страницата. Кодът Ви важи точно за това и за нищо друго.
sign-account = С профила { $account }
sign-submit = Към PIN
sign-day = Ден
sign-month = Месец
sign-year = Година
sign-hint-digits = Само цифри
sign-hint-amount = Например { $example }
sign-hint-date = С цифри, например 5 за май
sign-problem-empty = Това липсва. Моля, попълнете го.
sign-problem-too-long = Твърде дълго е. Моля, съкратете го.
sign-problem-not-digits = Тук може да има само цифрите от 0 до 9.
sign-problem-not-amount = Това не е сума. Напишете я така: { $example }.
sign-problem-not-date = Няма такъв ден. Проверете деня, месеца и годината. Годината има четири цифри.
sign-problem-not-option = Моля, изберете едно от тези.
sign-problem-not-pattern = Това няма вида, който услугата очаква. Сравнете го със страницата.
sign-wrong =
    { $count ->
        [one] Погледнете отново едно поле.
       *[other] Погледнете отново { $count } полета.
    }

halted-blocked-title = Това устройство е блокирано
halted-blocked = Грешен PIN беше въведен твърде много пъти, затова устройството засега не може да одобрява нищо. Профилът Ви е в безопасност и не е нужно да се регистрирате отново.
halted-blocked-todo = За да го освободите, изберете нов PIN:
halted-copied-title = Това устройство е заключено
halted-copied = Данните на приложението са използвани на друго място или са върнати от по-старо копие. За по-сигурно сървърът вече не приема това устройство.
halted-copied-todo = Премахнете профила тук, след това регистрирайте отново устройството на страницата на профила си. Ако не сте копирали нищо, сменете и паролата си.
halted-removed-title = Това устройство беше премахнато
halted-removed = То беше премахнато от профила Ви и вече не може да одобрява влизания.
halted-removed-todo = Ако искате да го използвате отново, премахнете профила тук и регистрирайте устройството на страницата на профила си.
halted-enrolment-cancelled-title = Регистрирането беше отменено
halted-enrolment-cancelled = На страницата беше посочено, че шестте знака се различават, или регистрирането беше спряно. Нищо не е регистрирано.
halted-enrolment-cancelled-todo = Започнете отново на страницата, когато сте готови. Ако знаците наистина са били различни, използвайте друга мрежа.
halted-server-restored-title = Сървърът се върна назад във времето
halted-server-restored = Той е възстановен от по-старо копие и това устройство знае повече от него. Профилът Ви е в безопасност.
halted-server-restored-todo = Нов PIN ги привежда отново в съответствие:
halted-step-1 = На друг екран отворете { $origin } и влезте.
halted-step-2 = Изберете „Управление на моите мобилни устройства“, а след това „Нулиране на PIN“ до това устройство.
halted-step-3 = Сканирайте кода, който страницата показва.
halted-scan = Сканиране на кода за нов PIN
halted-remove = Премахване от устройството
halted-begin-again = Премахване и ново начало
halted-remove-title = Премахване на профила от устройството?
halted-remove-lead = Тогава това устройство забравя профила { $account } на сървъра { $server }. То не може да одобрява нищо, докато не бъде регистрирано отново.
halted-remove-confirm = Премахване

store-title = Приложението не може да се отвори

settings-title = Настройки
settings-look = Външен вид
settings-language = Език
settings-language-system = Автоматично ({ $language })
settings-theme = Светло или тъмно
settings-theme-system = Автоматично
settings-theme-light = Светло
settings-theme-dark = Тъмно
settings-text = Размер на текста
settings-text-normal = Обикновен
settings-text-large = Голям
settings-text-larger = По-голям
settings-text-largest = Най-голям
settings-safety = Безопасност
settings-idle = Закриване на съдържанието
settings-idle-hint = Когато никой не използва приложението толкова време. Предупреждава Ви половин минута преди това.
settings-idle-minutes =
    { $minutes ->
        [one] След { $minutes } минута
       *[other] След { $minutes } минути
    }
settings-idle-never = Никога
settings-accounts = Профили
settings-accounts-hint = PIN, пръстов отпечатък или лице, преместване, премахване
settings-history = Влизания
settings-history-hint = Кога и къде е използван профилът Ви
settings-about = За приложението
settings-privacy = Поверителност
settings-privacy-hint = Какво се пази, какво се изпраща и на кого
settings-diagnostics = Диагностика
settings-diagnostics-hint = Когато нещо не работи
settings-licences = Лицензи
settings-licences-hint = Приложението и съставните му части
settings-version = Версия { $version }

privacy-title = Вашата поверителност
privacy-lead = Накратко: приложението говори само с Вашите собствени сървъри и само за Вашите влизания.
privacy-kept-title = Какво пази това устройство
privacy-kept-1 = За всеки профил: името и адреса на сървъра и профила Ви, отчасти скрит
privacy-kept-2 = Таен ключ за всеки профил, запечатан от устройството и безполезен без Вашия PIN
privacy-kept-3 = Настройките Ви
privacy-kept-4 = Не се пазят Вашият PIN, паролата Ви и списък на влизанията Ви
privacy-sent-title = Какво изпраща и на кого
privacy-sent-1 = На сървъра на даден профил: отговора Ви на заявка и въпроса дали има нова
privacy-sent-2 = Никога Вашия PIN: сървърът може да провери дали е бил верен, но не го научава
privacy-sent-3 = Като всеки сървър той вижда адреса, който Ви дава Вашата мрежа
privacy-none-title = Какво не прави
privacy-none-1 = Без статистика, без реклама, без доклади за сривове
privacy-none-2 = Без друг сървър: дори създателите на приложението не научават за Вас
privacy-none-3 = Камерата чете квадратни кодове и не пази снимки
privacy-gone-title = Как да прекратите това
privacy-gone = Премахнете профил в „Профили“ и устройството го забравя. Какво пази сървърът за Вас, е посочено на страницата на профила Ви.

licences-title = Лицензи
licences-own = Приложението е свободен софтуер с Публичен лиценз на Европейския съюз (EUPL) 1.2.
licences-own-text = Текст на Публичния лиценз на Европейския съюз
licences-others-title = Създадено и с труда на други
licences-others =
    { $count ->
        [one] { $count } компонент със собствен лиценз:
       *[other] { $count } компонента, всеки със собствен лиценз:
    }
licences-texts-title = Текстовете на тези лицензи
licences-loading = Списъкът се отваря
licences-failed-title = Списъкът не се отваря
licences-failed = Той е част от приложението и се връща при следващото стартиране. Нищо друго не е засегнато.

diagnostics-title = Диагностика
diagnostics-lead = Ако нещо не работи, тези редове помагат на хората, които Ви помагат.
diagnostics-safe = В тях няма тайни: няма PIN, ключ, код или парола. Тук виждате всичко, което би се споделило.
diagnostics-lines = Редовете
diagnostics-share = Споделяне

move-intro-title = Преместване на друг телефон?
move-intro-lead = Профилът { $account } на сървъра { $server } отива на друг телефон или таблет. Нужни са по-малко от две минути.
move-intro-1 = Пригответе другия телефон с инсталирано това приложение.
move-intro-2 = Този телефон показва квадратен код. Другият го сканира.
move-intro-3 = Въведете там своя PIN, същия като тук.
move-intro-4 = И двата показват шест знака. Ако са еднакви, посочете го тук.
move-intro-after = Щом другият телефон е готов, този престава да работи за профила. Дотогава нищо не се променя.
move-intro-accept = Напред

move-code-title = Сканирайте това с другия телефон
move-code-lead = На другия телефон отворете Countersign, изберете „Настройване“ или „Добавяне на профил“ и сканирайте този код.
move-code-picture = Квадратен код за другия телефон
move-code-typed = Или въведете това там
move-code-claimed-title = Въведете сега своя PIN на другия телефон
move-code-claimed = Другият телефон прочете кода и иска Вашия PIN. След това този продължава сам.
move-code-attempts =
    { $count ->
        [0] Не остават опити.
        [1] На другия телефон беше въведен грешен PIN. Остава един опит.
        [one] На другия телефон беше въведен грешен PIN. Остава { $count } опит.
       *[other] На другия телефон беше въведен грешен PIN. Остават { $count } опита.
    }
move-code-over-title = Времето за този код изтече
move-code-over = Нищо не е преместено. Върнете се и започнете отначало.
move-cancel = Отмяна на преместването

move-compare-title = Виждате ли същото на другия телефон?
move-compare-lead = Погледнете двата екрана, без да бързате.
move-compare-characters = Шестте знака
move-compare-same = Да, същото
move-compare-differ = Не, различно е
move-compare-busy = Профилът се премества
move-compare-note = Ако се различават, нищо не се премества. Може би някой друг е прочел кода.

moved-title = Другият телефон е готов
moved = Сега той одобрява влизанията на профила { $account } на сървъра { $server }. Този телефон вече не може и забрави профила.
moved-home = Готово

accounts-title = Профили
accounts-lead = Натиснете профил, за да го използвате, да смените неговия PIN, да го преместите или да го премахнете.
accounts-active = Показва се
accounts-requests =
    { $count ->
        [one] Една заявка чака
       *[other] { $count } заявки чакат
    }
accounts-pending = Чака другия Ви екран
accounts-blocked = Блокиран
accounts-locked = Заключен
accounts-removed = Премахнат
accounts-cancelled = Регистрирането е отменено
accounts-restored = Нужен е нов PIN

account-add = Добавяне на профил
account-switch = Смяна на профила
account-switch-to = Превключване на този профил
account-see = Вижте какво да направите
account-halted = Този профил сега не може да одобрява нищо.
account-change-pin = Смяна на PIN
account-biometrics = Вместо PIN. PIN винаги важи.
account-told-pin-title = Вашият PIN е сменен
account-told-pin = Отсега нататък на това устройство важи само новият PIN.
account-told-on-title = Включено
account-told-on = Отсега нататък можете да го използвате вместо PIN.
account-told-off-title = Изключено
account-told-off = Отсега нататък това устройство иска Вашия PIN.
account-history = Влизания
account-history-detail = Кога и къде е използван този профил
account-move = Преместване на друг телефон
account-move-detail = За две минути, без компютър
account-remove = Премахване от устройството
account-remove-title = Премахване на този профил?
account-remove-lead = Ето какво става с профила { $account } на сървъра { $server }:
account-remove-server = Сървърът премахва устройството от профила Ви и Ви уведомява по имейл. Заявките, които още чакат тук, приключват.
account-remove-here = Устройството забравя профила и неговите ключове. Другите Ви профили остават.
account-remove-last = Ако това е единственото Ви устройство, осигурете си друг начин за вход.
account-remove-reinstall = За да го използвате отново тук, регистрирате устройството отначало. Същото важи, ако изтриете приложението: новото инсталиране не връща профила.
account-remove-confirm = Премахване

history-title = Влизания
history-empty = Още няма. Всяко влизане се появява тук, с място и час.
history-busy = Запитване към сървъра
history-more = Показване на по-стари
history-method-password = С паролата
history-method-app = С това приложение
history-method-code = С код от това приложение
history-method-here = На същото това устройство
history-signed-in = Влизане
history-signed = Подписано
history-denied = Отхвърлено
history-expired = Без отговор навреме
history-cancelled = Отменено
history-failed = Неуспешно
history-reported = Докладвано от Вас
history-not-me = Не бях аз
history-not-me-title = Не сте направили това Вие?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Докладвайте го тук. Тогава отговарящите за сървъра го виждат.
history-not-me-2 = Сменете паролата си на страницата на профила си.
history-not-me-3 = Прегледайте там устройствата и влизанията си и прекратете непознатите.
history-not-me-confirm = Докладване
