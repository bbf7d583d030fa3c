### Polski: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Otwieranie aplikacji Countersign…

common-back = Wstecz
common-cancel = Anuluj
common-close = Zamknij
common-copy = Kopiuj
common-copied = Skopiowano
common-try-again = Spróbuj ponownie
common-wait =
    { $seconds ->
        [one] Możesz spróbować ponownie za { $seconds } sekundę.
        [few] Możesz spróbować ponownie za { $seconds } sekundy.
        [many] Możesz spróbować ponownie za { $seconds } sekund.
       *[other] Możesz spróbować ponownie za { $seconds } sekundy.
    }

still-title = Czy nadal tu jesteś?
still-lead = Aplikacja wkrótce ukryje swoją treść, aby nikt inny jej nie czytał. Dotknij ekranu lub naciśnij klawisz, aby pozostała otwarta.
still-stay = Pozostaw otwartą

privacy-screen-title = Treść ukryta
privacy-screen-lead = Od pewnego czasu aplikacja nie była używana, dlatego jej treść jest ukryta.
privacy-screen-open = Dalej

notice-title = Zalogować się do usługi { $service }?
notice-change-title = Zezwolić na zmianę na Twoim koncie?
notice-body = Na koncie { $account } czeka prośba. Otwórz aplikację, aby zobaczyć, skąd pochodzi.

account-at = { $account }, serwer { $server }
success-device-ready-title = To urządzenie jest gotowe
success-device-ready = Od teraz możesz tu potwierdzać swoje logowania.
success-pin-set-title = Nowy PIN został ustawiony
success-pin-set = Od teraz używaj nowego PIN-u.
success-account-removed-title = Usunięto z tego urządzenia
success-account-removed = Twoje konto nadal istnieje. Aby znów go tu używać, zarejestruj to urządzenie od nowa.

context-place = Miejsce
context-browser = Przeglądarka
context-network = Sieć
context-account = Konto
context-asked = Czas prośby
context-page = Witryna

time-left = Pozostały czas
time-left-spoken =
    { $seconds ->
        [one] Pozostała { $seconds } sekunda
        [few] Pozostały { $seconds } sekundy
        [many] Pozostało { $seconds } sekund
       *[other] Pozostało { $seconds } sekundy
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Pozostała { $minutes } minuta
        [few] Pozostały { $minutes } minuty
        [many] Pozostało { $minutes } minut
       *[other] Pozostało { $minutes } minuty
    }
time-up = Czas minął
time-just-now = przed chwilą
time-seconds-ago =
    { $count ->
        [one] { $count } sekundę temu
        [few] { $count } sekundy temu
        [many] { $count } sekund temu
       *[other] { $count } sekundy temu
    }
time-minutes-ago =
    { $count ->
        [one] { $count } minutę temu
        [few] { $count } minuty temu
        [many] { $count } minut temu
       *[other] { $count } minuty temu
    }
time-hours-ago =
    { $count ->
        [one] { $count } godzinę temu
        [few] { $count } godziny temu
        [many] { $count } godzin temu
       *[other] { $count } godziny temu
    }
time-days-ago =
    { $count ->
        [one] { $count } dzień temu
        [few] { $count } dni temu
        [many] { $count } dni temu
       *[other] { $count } dnia temu
    }
time-today = Dzisiaj
time-yesterday = Wczoraj

welcome-title = Potwierdź, że to Ty
welcome-lead = Gdy logujesz się na innym ekranie, ta aplikacja prosi o potwierdzenie, że to naprawdę Ty.
welcome-initialise = Skonfiguruj to urządzenie
welcome-new-phone = Przenieś ze starego telefonu
welcome-what = Co to jest?
# The label in quotes is the link at the foot of every page.
welcome-help = Potrzebujesz pomocy? Wybierz „Pomoc” na swojej stronie logowania.
welcome-what-title = Do czego służy Countersign
welcome-what-1 = Logujesz się na komputerze lub tablecie, jak zwykle.
welcome-what-2 = Ta aplikacja pokazuje, która usługa wysłała prośbę, skąd i kiedy.
welcome-what-3 = Wpisujesz tutaj swój PIN. Dopiero wtedy następuje zalogowanie. Nikt nie może zalogować się bez Ciebie.
welcome-what-private = Aplikacja nie zna Twojego hasła i nigdy nie wysyła Twojego PIN-u.
welcome-phone-title = Przejście na nowy telefon
welcome-move-lead = Przygotuj oba telefony. Zajmuje to około dwóch minut, a komputer nie jest potrzebny.
welcome-move-1 = Na starym telefonie otwórz Countersign i dotknij swojego konta u góry.
welcome-move-2 = Dotknij konta na liście, a potem „Przenieś na inny telefon”.
welcome-move-3 = Na tym telefonie dotknij przycisku poniżej i skieruj aparat na stary telefon.
welcome-move-lost-title = Stary telefon zaginął lub nie działa?
welcome-move-lost = Na komputerze otwórz swoją stronę logowania i wybierz „Moje urządzenie zginęło”. Potem dodaj ten telefon jako nowe urządzenie.

where-title = Przejdź do drugiego ekranu
where-already = Czy na drugim ekranie widać już kod QR? Dotknij „Zeskanuj kod”.
where-lead = Jeśli nie, na komputerze lub tablecie, na którym się logujesz:
where-step-1 = Zaloguj się i otwórz stronę „Moje konto”.
where-step-1-address = Otwórz ten adres, zaloguj się i otwórz stronę „Moje konto”.
where-step-2 = Wybierz „Dodaj urządzenie mobilne”. Jeśli masz już urządzenie, najpierw wybierz „Zarządzaj urządzeniami mobilnymi”.
where-step-3 = Wybierz tam PIN. Strona pokaże wtedy kod QR (kwadratowy kod).
where-scan = Zeskanuj kod
where-same-device = Używam tego samego urządzenia
where-same-title = Wszystko na jednym urządzeniu
where-here-lead = Aparat nie może zeskanować kodu na własnym ekranie, dlatego strona przekazuje kod bezpośrednio tej aplikacji.
where-same-1 = Otwórz stronę „Moje konto” w przeglądarce tego urządzenia.
where-here-2 = Dodaj tam urządzenie mobilne i wybierz PIN. Potem wybierz „Otwórz w aplikacji”.
where-here-3 = Otworzy się ta aplikacja i zapyta, czy chcesz zarejestrować to urządzenie. Jeśli się nie otworzy, skopiuj link ze strony i wklej go tutaj.
where-same-paste = Wklej link

scan-title = Zeskanuj kod
scan-lead = Skieruj aparat na kod QR na stronie tak, aby zmieścił się w ramce.
scan-starting = Uruchamianie aparatu…
scan-refused-title = Aplikacja nie może używać aparatu
scan-refused = Aplikacja używa aparatu tylko do odczytania kodu QR i nie zachowuje zdjęć. Możesz wyrazić zgodę w ustawieniach tego urządzenia albo skorzystać z innej możliwości poniżej.
scan-absent-title = Nie znaleziono aparatu
scan-absent = Wprowadź kod w inny sposób: wybierz lub upuść obraz z kodem albo wklej poniżej link.
scan-busy = Odczytywanie kodu…
scan-old-title = Zeskanuj stary telefon
scan-old-lead = Na starym telefonie otwórz konto w Countersign i dotknij „Przenieś na inny telefon”. Potem skieruj aparat tego telefonu na kod.
scan-torch = Latarka
scan-picture = Z obrazu
scan-type-title = Wpisz kod
scan-type-hint = Link lub kod widoczny na drugim ekranie
scan-paste = Wklej
scan-paste-by-hand = Aplikacja nie może tu odczytać schowka. Przytrzymaj palec na polu i wybierz „Wklej”.
scan-address-label = Adres tej strony
scan-address-hint = Adres jest potrzebny tylko do długiego kodu z literami.
scan-link-submit = Dalej
scan-drop = Upuść obraz tutaj

register-title = Zarejestrować to urządzenie?
register-lead = To urządzenie będzie potwierdzać logowanie pod adresem:
register-check = Czy ten adres widać na drugim ekranie? Jeśli nie, anuluj.
register-stored-title = Co jest przechowywane na tym urządzeniu
register-stored-1 = Nazwa serwera i Twoje konto, częściowo ukryte
register-stored-2 = Tajny klucz, którego nie można użyć bez Twojego PIN-u
register-stored-3 = Twój PIN i hasło nie są przechowywane
register-accept = Zarejestruj
register-busy = Trwa łączenie…
new-pin-title = Używać nowego PIN-u?
new-pin-lead = To urządzenie będzie używać PIN-u wybranego pod adresem:
new-pin-note = Nic innego się nie zmienia. Od tej chwili będzie działać tylko nowy PIN.
new-pin-accept = Dalej

pin-title = Wpisz swój PIN
pin-title-enrol = Wpisz wybrany PIN
pin-enrol = To urządzenie jest połączone z kontem { $account } na serwerze { $server }. Aby zakończyć rejestrację, wpisz swój PIN.
pin-reset = To urządzenie jest połączone z kontem { $account } na serwerze { $server }. Aby zakończyć, wpisz swój nowy PIN.
pin-approve = Logowanie do usługi { $service }
pin-answer = Kod do usługi { $service }
pin-answer-digits = Kod do serwera { $server }
pin-sign = Podpis dla usługi { $service }
pin-answer-sign = Kod podpisu dla usługi { $service }
pin-answer-sign-digits = Kod podpisu dla serwera { $server }
pin-change-old = Wpisz obecny PIN
pin-change-new = Wybierz nowy PIN
pin-change-repeat = Wpisz nowy PIN jeszcze raz
pin-change-hint = Unikaj lat, ciągów takich jak 1234 i powtórzonych cyfr.
pin-turn-on-fingerprint = Włączenie rozpoznawania odcisku palca dla konta { $account } na serwerze { $server }
pin-turn-on-face = Włączenie rozpoznawania twarzy dla konta { $account } na serwerze { $server }
pin-turn-on-either = Włączenie rozpoznawania odcisku palca lub twarzy dla konta { $account } na serwerze { $server }
pin-move = Przeniesienie konta { $account } na serwerze { $server } na inny telefon
pin-match = Liczba ze strony:
pin-dots =
    { $filled ->
        [0] Nie wpisano żadnej cyfry
        [one] Wpisano { $filled } z 4 cyfr
        [few] Wpisano { $filled } z 4 cyfr
        [many] Wpisano { $filled } z 4 cyfr
       *[other] Wpisano { $filled } z 4 cyfr
    }
pin-busy = Trwa sprawdzanie…
pin-attempts =
    { $count ->
        [0] Nie ma już prób.
        [1] To ostatnia próba. Jeśli PIN znów będzie błędny, to urządzenie zostanie zablokowane.
        [one] Pozostała { $count } próba. Potem to urządzenie zostanie zablokowane.
        [few] Pozostały { $count } próby. Potem to urządzenie zostanie zablokowane.
        [many] Pozostało { $count } prób. Potem to urządzenie zostanie zablokowane.
       *[other] Pozostało { $count } próby. Potem to urządzenie zostanie zablokowane.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nie ma już prób.
        [1] To ostatnia próba. Jeśli PIN znów będzie błędny, trzeba będzie zacząć od nowa na stronie.
        [one] Pozostała { $count } próba. Potem trzeba będzie zacząć od nowa na stronie.
        [few] Pozostały { $count } próby. Potem trzeba będzie zacząć od nowa na stronie.
        [many] Pozostało { $count } prób. Potem trzeba będzie zacząć od nowa na stronie.
       *[other] Pozostało { $count } próby. Potem trzeba będzie zacząć od nowa na stronie.
    }
pin-attempts-change =
    { $count ->
        [0] Nie ma już prób.
        [1] To ostatnia próba. Jeśli PIN znów będzie błędny, nie zostanie zmieniony, a to urządzenie zostanie zablokowane.
        [one] Pozostała { $count } próba. Potem to urządzenie zostanie zablokowane.
        [few] Pozostały { $count } próby. Potem to urządzenie zostanie zablokowane.
        [many] Pozostało { $count } prób. Potem to urządzenie zostanie zablokowane.
       *[other] Pozostało { $count } próby. Potem to urządzenie zostanie zablokowane.
    }
pin-attempts-move =
    { $count ->
        [0] Nie ma już prób.
        [1] To ostatnia próba. Jeśli PIN znów będzie błędny, nic nie zostanie przeniesione, a to urządzenie zostanie zablokowane.
        [one] Pozostała { $count } próba. Potem to urządzenie zostanie zablokowane.
        [few] Pozostały { $count } próby. Potem to urządzenie zostanie zablokowane.
        [many] Pozostało { $count } prób. Potem to urządzenie zostanie zablokowane.
       *[other] Pozostało { $count } próby. Potem to urządzenie zostanie zablokowane.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Dotyczy to tylko aplikacji Countersign. Samo urządzenie działa dalej.
pin-keypad = Klawiatura
pin-key-delete = Usuń ostatnią cyfrę
pin-forgotten = Nie pamiętasz PIN-u?
pin-forgotten-title = Nie pamiętasz swojego PIN-u?
pin-forgotten-lead = Nikt nie może odczytać Twojego PIN-u, ale możesz wybrać nowy. To urządzenie pozostaje zarejestrowane.
pin-forgotten-1 = Zaloguj się na innym ekranie. Jeśli nie masz innego urządzenia, wybierz „Bez aplikacji”.
pin-forgotten-2 = Wybierz „Nowy PIN” obok tego urządzenia. Jeśli go nie widzisz, wybierz najpierw „Zarządzaj urządzeniami mobilnymi”.
pin-forgotten-3 = Wybierz nowy PIN i zeskanuj kod QR widoczny na stronie.
pin-forgotten-without = Aby zalogować się teraz bez PIN-u, wybierz inną metodę na stronie, na której się logujesz.
pin-forgotten-enrol = Ten PIN został wybrany przed chwilą na stronie, która pokazuje kod. Jeśli go nie pamiętasz, wróć tam i zacznij od nowa: nic nie jest jeszcze zarejestrowane.
pin-forgotten-moving = Jeśli kod pokazuje stary telefon, użyj PIN-u starego telefonu.

biometric-fingerprint = Odcisk palca
biometric-face = Twarz
biometric-either = Odcisk palca lub twarz
biometric-use-fingerprint = Użyj odcisku palca
biometric-use-face = Użyj rozpoznawania twarzy
biometric-use-either = Użyj odcisku palca lub twarzy

offer-notify-title = Powiadamiać, gdy nadejdzie prośba?
offer-notify = Aplikacja może wtedy wysłać powiadomienie, nawet gdy jest zamknięta.
offer-notify-late = Gdy aplikacja jest zamknięta, tylko co jakiś czas sprawdza, czy są prośby, a każda prośba jest ważna tylko kilka minut. Gdy strona prosi o potwierdzenie, otwórz aplikację bez czekania na powiadomienie.
offer-notify-later = Możesz to zmienić w każdej chwili w ustawieniach.
offer-not-now = Nie teraz
offer-fingerprint-title = Używać odcisku palca?
offer-fingerprint = Możesz wtedy zatwierdzać dotknięciem palca.
offer-face-title = Używać rozpoznawania twarzy?
offer-face = Możesz wtedy zatwierdzać, patrząc na to urządzenie.
offer-either-title = Używać odcisku palca lub twarzy?
offer-either = Możesz wtedy zatwierdzać dotknięciem lub spojrzeniem.
offer-pin-always = Twój PIN też zawsze działa. Możesz to zmienić w każdej chwili na swoim koncie.
offer-yes = Tak
offer-skip = Pomiń

no-lock-title = To urządzenie nie ma blokady ekranu
no-lock-lead = Każdy, kto weźmie to urządzenie do ręki, może je otworzyć. Aby chronić Twoje konto, aplikacja działa tylko na urządzeniach z blokadą ekranu: PIN-em, wzorem lub hasłem urządzenia albo odciskiem palca lub twarzą.
no-lock-todo = Ustaw blokadę ekranu w ustawieniach tego urządzenia, a potem wróć tutaj.
no-lock-todo-here = Otwórz ustawienia tego urządzenia, ustaw blokadę ekranu, a potem wróć tutaj.
no-lock-settings = Otwórz ustawienia
no-lock-again = Sprawdź ponownie

compare-title = Czy na drugim ekranie widać to samo?
compare-lead-other = Porównaj te sześć znaków ze znakami na drugim ekranie (na stronie lub starym telefonie) i odpowiedz tam.
compare-characters = Sześć znaków
compare-same = Jeśli są takie same, potwierdź to tam. Wtedy to urządzenie jest gotowe.
compare-differ = Jeśli się różnią, zaznacz to tam. Nic nie zostanie zarejestrowane, a Twoje konto pozostanie bezpieczne.
compare-reset-lead = Porównaj te sześć znaków ze znakami na stronie i odpowiedz tam.
compare-reset-same = Jeśli są takie same, potwierdź to tam. Potem możesz używać nowego PIN-u.
compare-reset-differ = Jeśli się różnią, zaznacz to tam. To urządzenie zostanie wtedy usunięte z Twojego konta, a konto pozostanie bezpieczne.
compare-account = Konto { $account }, serwer { $server }
compare-answered = Odpowiedź już podana
compare-waiting = Oczekiwanie na Twoją odpowiedź na drugim ekranie

home-title-quiet = Nic do zatwierdzenia
home-title-requests =
    { $count ->
        [one] Jedna prośba do Ciebie
        [few] { $count } prośby do Ciebie
        [many] { $count } próśb do Ciebie
       *[other] { $count } prośby do Ciebie
    }
home-quiet-lead = Gdy gdzieś się logujesz, prośba automatycznie pojawia się tutaj.
home-offline-lead = Bez połączenia prośby nie mogą dotrzeć. Mimo to możesz się zalogować: wybierz na stronie „Telefon bez internetu: zeskanuj kod QR” i zeskanuj tutaj jej kod QR.
home-requests-lead = Otwórz prośbę, aby zobaczyć, skąd pochodzi.
home-checking = Łączenie z serwerem…
home-checked = Sprawdzono { $ago }
home-offline = Brak połączenia. Aplikacja będzie ponawiać próby.
home-offline-since = Brak połączenia. Ostatnio sprawdzono { $ago }.
home-not-the-server = Odpowiedź nie pochodziła z Twojego serwera. Być może trzeba najpierw zalogować się do tej sieci Wi-Fi.
home-refresh = Sprawdź teraz
home-accounts = Konta. Teraz wyświetlane:
home-settings = Ustawienia
home-open = Otwórz prośbę
home-other-requests =
    { $count ->
        [one] Jedna prośba, serwer { $server }
        [few] { $count } prośby, serwer { $server }
        [many] { $count } próśb, serwer { $server }
       *[other] { $count } prośby, serwer { $server }
    }
home-title-other = Jest prośba dla innego konta
home-other-lead = Aby odpowiedzieć, przełącz się na to konto.
home-last-sign-in = Ostatnie logowanie: { $service }, { $ago }
home-clock-ahead = Zegar tego urządzenia się spieszy
home-clock-behind = Zegar tego urządzenia się spóźnia
home-clock-difference = Różnica: { $difference }
home-clock = Aplikacja korzysta z czasu serwera, dlatego możesz działać jak zwykle. W ustawieniach tego urządzenia włącz automatyczną datę i godzinę.
home-clock-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
home-clock-hours =
    { $count ->
        [one] { $count } godzina
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
home-clock-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
home-scan = Zeskanuj kod QR
home-pending-title = Oczekiwanie na Twoją odpowiedź na drugim ekranie
home-pending = Porównaj tam sześć znaków. To urządzenie będzie gotowe, gdy tylko potwierdzisz, że są takie same.
home-pending-show = Pokaż ponownie sześć znaków
home-key-store = Bezpieczny magazyn kluczy tego urządzenia nie jest używany. Aplikacja przechowuje swój klucz w pliku, który możesz otworzyć tylko Ty.

request-title = Zalogować się do usługi { $service }?
request-match-label = Wpisz liczbę widoczną na stronie, na której się logujesz
request-continue = Dalej
request-next-data = Czytaj dalej
request-next-number = Dalej: liczba z drugiego ekranu
request-next-answer = Dalej: odpowiedź
request-deny = Odrzuć
request-report = To nie ja
request-report-title = To nie Ty?
request-report-lead = Ktoś inny może znać Twoje hasło. Nikt nie zostanie zalogowany: ta prośba zostanie odrzucona i zgłoszona.
request-report-next = Potem zmień hasło na stronie „Moje konto”.
request-report-confirm = Odrzuć i zgłoś
request-busy = Odrzucanie…
request-by-link = Ta prośba pochodzi z linku otwartego na tym urządzeniu. Zalogowanie nastąpi tylko w przeglądarce, w której je rozpoczęto, i do niej wrócisz.
request-sign-title = Podpisać to dla usługi { $service }?
request-sign-lead = Przeczytaj każdy wiersz. Wpisując PIN, podpisujesz dokładnie to.
request-sign-match = Wpisz liczbę widoczną na stronie, na której rozpoczęto podpisywanie
request-sign-report = Ktoś inny może działać w Twoim imieniu. Nic nie zostanie podpisane: ta prośba zostanie odrzucona i zgłoszona.
request-sign-report-next = Potem skontaktuj się z usługodawcą i zmień hasło na stronie „Moje konto”.

change-add-device = Dodać urządzenie do Twojego konta?
change-remove-device = Usunąć urządzenie „{ $object }”?
change-reset-pin = Ustawić nowy PIN urządzenia „{ $object }”?
change-rename-device = Zmienić nazwę urządzenia „{ $object }” na „{ $value }”?
change-password = Zmienić hasło do Twojego konta?
change-email = Zmienić adres e-mail Twojego konta na { $value }?
change-end-waiting = Zakończyć teraz okres oczekiwania dla Twojego konta?
change-report = Zgłosić, że to logowanie nie było Twoje: { $object }?
change-close-sessions = Wylogować Cię we wszystkich pozostałych przeglądarkach?
change-lead = To nie jest logowanie. Wpisując PIN, zezwalasz tylko na tę jedną zmianę na koncie.
change-code-lead = To nie jest logowanie. Kodem zezwalasz tylko na tę jedną zmianę na koncie. Przejdź dalej tylko wtedy, gdy zmiana została rozpoczęta przez Ciebie.
done-change-nothing = Nic nie zostało zmienione.
done-change-approved-title = Zezwolono na zmianę
done-change-approved = Strona automatycznie przejdzie dalej. Na nic innego nie zezwolono.
request-change-report = Ktoś inny może działać w Twoim imieniu. Nic się nie zmieni: ta prośba zostanie odrzucona i zgłoszona.
report-ends = Ta próba jest zakończona. Aby się zalogować, zacznij od nowa, podając hasło.
report-hour = Przez godzinę samo hasło nie wystarczy do zalogowania, chyba że w przeglądarce używanej już wcześniej z jednym z Twoich urządzeń.
report-password = Zmień hasło

same-device-link-title = Otwieranie prośby…
same-device-link-lead = Łączenie z serwerem { $server }…
same-device-link-long = Serwer zwleka z odpowiedzią. Możesz poczekać albo anulować i zacząć od nowa na stronie.

done-approved-title = Zalogowano
done-approved = Usługa { $service } automatycznie otworzy się na drugim ekranie.
done-denied-title = Odrzucono
done-denied = Nikt nie został zalogowany do usługi { $service }.
done-reported-title = Odrzucono i zgłoszono
done-reported = Nikt nie został zalogowany do usługi { $service }. Zmień jak najszybciej hasło: ktoś inny może je znać.
done-expired-title = Prośba straciła ważność
done-expired = Nikt nie został zalogowany do usługi { $service }. Aby spróbować ponownie, zacznij na stronie.
done-cancelled-title = Anulowano na stronie
done-cancelled = Nikt nie został zalogowany do usługi { $service }. Nie trzeba tu już nic robić.
done-wrong-match-title = Liczba się nie zgadza
done-wrong-match = Wpisana liczba jest inna niż na stronie usługi { $service }, dlatego nikt nie został zalogowany. Jeśli to Ty się logujesz, zacznij na tej stronie od nowa.
done-home = Gotowe
done-approved-here-title = Zalogowano
done-approved-here = Możesz kontynuować pracę z usługą { $service } w swojej przeglądarce.
done-signed-title = Podpisano
done-signed = Usługa { $service } automatycznie przejdzie dalej na drugim ekranie.
done-signed-here-title = Podpisano
done-signed-here = Możesz kontynuować pracę z usługą { $service } w swojej przeglądarce.
done-sign-denied-title = Odrzucono
done-sign-denied = Dla usługi { $service } nic nie zostało podpisane.
done-sign-reported-title = Odrzucono i zgłoszono
done-sign-reported = Dla usługi { $service } nic nie zostało podpisane. Skontaktuj się z usługodawcą: ktoś inny może działać w Twoim imieniu.
done-sign-expired-title = Prośba straciła ważność
done-sign-expired = Dla usługi { $service } nic nie zostało podpisane. Aby spróbować ponownie, zacznij na stronie.
done-sign-cancelled-title = Anulowano na stronie
done-sign-cancelled = Dla usługi { $service } nic nie zostało podpisane. Nie trzeba tu już nic robić.
done-sign-wrong-match-title = Liczba się nie zgadza
done-sign-wrong-match = Wpisana liczba jest inna niż na stronie usługi { $service }, dlatego nic nie zostało podpisane. Jeśli to Ty podpisujesz, zacznij na tej stronie od nowa.
done-return = Wróć do przeglądarki
done-not-opened-title = Przeglądarka się nie otworzyła
done-not-opened = Dotknij przycisku poniżej albo samodzielnie otwórz przeglądarkę i przejdź na stronę, na której rozpoczęto logowanie.
done-other-browser-title = Czy strona prosi o dziewięć znaków?
done-other-browser = Otworzyła się inna przeglądarka niż ta, w której rozpoczęto. Wpisz te znaki na stronie, na której rozpoczęto:
done-other-browser-code = Dziewięć znaków

challenge-title = Utworzyć kod do usługi { $service }?
challenge-lead = Strona prosi o kod z tej aplikacji. Przejdź dalej tylko wtedy, gdy to Ty się tam logujesz.
challenge-typed-title = Utworzyć kod dla tych cyfr?
challenge-typed-digits = Wpisane cyfry
challenge-typed-compare = Porównaj cyfry z tymi na stronie. Jeśli któraś jest błędna, wróć i wpisz je ponownie.
challenge-typed-lead = Wpisano dwanaście cyfr ze strony. Kod będzie działać tylko na tej stronie.
challenge-typed-warning = Same cyfry nie pokazują, kto prosi o kod. Przejdź dalej tylko wtedy, gdy strona została otwarta przez Ciebie, a jej adres jest taki jak powyżej.
challenge-sign-title = Podpisać dla usługi { $service }?
challenge-sign-lead = Strona prosi o podpisanie czegoś. Wpisujesz to tutaj samodzielnie, aby nikt inny nie decydował, co jest podpisywane. Przejdź dalej tylko wtedy, gdy to Ty podpisujesz.
challenge-accept = Dalej
challenge-late = Według zegara tego urządzenia ten kod stracił ważność. Strona może poprosić o rozpoczęcie od nowa.

otp-title = Wpisz ten kod na drugim ekranie
otp-for = Do usługi { $service }
otp-for-digits = Do serwera { $server }
otp-code = Twój kod
otp-hint = Możesz używać wielkich lub małych liter, ze spacjami lub bez.
otp-aloud = Odczytaj na głos
otp-done = Kod jest wpisany
otp-late = Ten kod stracił ważność. Jeśli strona go nie przyjmie, poproś na niej o nowy.

sign-title = Podpis dla usługi { $service }
sign-typed-title = Podpisz to, co pokazuje strona
sign-lead = Wpisz to, co chcesz podpisać, dokładnie tak, jak widać na stronie. Twój kod będzie ważny tylko dla tej treści i dla niczego innego.
sign-account = Z konta { $account }
sign-submit = Przejdź do PIN-u
sign-day = Dzień
sign-month = Miesiąc
sign-year = Rok
sign-hint-digits = Tylko cyfry
sign-hint-amount = Na przykład { $example }
sign-hint-date = Cyframi, na przykład 5 to maj
sign-problem-empty = To pole jest puste. Wypełnij je.
sign-problem-too-long = Ten tekst jest za długi. Skróć go.
sign-problem-not-digits = Użyj tylko cyfr od 0 do 9.
sign-problem-not-amount = To nie jest kwota. Wpisz ją w ten sposób: { $example }.
sign-problem-not-date = Taka data nie istnieje. Sprawdź dzień, miesiąc i rok (cztery cyfry).
sign-problem-not-option = Wybierz jedną z tych możliwości.
sign-problem-not-pattern = To nie jest format, którego oczekuje usługa. Porównaj to ze stroną.
sign-wrong =
    { $count ->
        [one] Jedno pole wymaga sprawdzenia.
        [few] { $count } pola wymagają sprawdzenia.
        [many] { $count } pól wymaga sprawdzenia.
       *[other] { $count } pola wymaga sprawdzenia.
    }

deactivated-blocked-title = To urządzenie jest zablokowane
deactivated-blocked = Dzieje się tak na przykład po pięciu błędnych kodach PIN z rzędu. Countersign nie może tu niczego zatwierdzić, dopóki nie zresetujesz kodu PIN. Samo urządzenie działa dalej, a Twoje konto jest bezpieczne.
deactivated-blocked-todo = Aby odblokować urządzenie, wybierz nowy PIN:
deactivated-copied-title = To urządzenie jest zastrzeżone
deactivated-copied = Danych aplikacji użyto w innym miejscu lub przywrócono je ze starszej kopii. Ze względów bezpieczeństwa serwer nie akceptuje już tego urządzenia.
deactivated-copied-todo = Usuń stąd konto, a potem ponownie zarejestruj to urządzenie na stronie „Moje konto”. Jeśli kopia nie pochodzi od Ciebie, zmień także hasło.
deactivated-removed-title = To urządzenie zostało usunięte
deactivated-removed = To urządzenie zostało usunięte z Twojego konta, dlatego nie może już zatwierdzać logowań.
deactivated-removed-todo = Jeśli chcesz znów używać tego urządzenia, usuń stąd konto i zarejestruj urządzenie na stronie „Moje konto”.
deactivated-enrolment-cancelled-title = Rejestracja została anulowana
deactivated-enrolment-cancelled = Na drugim ekranie wskazano, że sześć znaków się różni, lub anulowano rejestrację. Nic nie zostało zarejestrowane.
deactivated-enrolment-cancelled-todo = Zacznij na stronie od nowa w dogodnej chwili. Jeśli znaki rzeczywiście się różniły, skorzystaj z innej sieci.
deactivated-server-restored-title = Serwer przywrócono z kopii zapasowej
deactivated-server-restored = Serwer ma teraz starsze dane niż to urządzenie. Twoje konto jest bezpieczne.
deactivated-server-restored-todo = Aby znów były zgodne, ustaw nowy PIN:
deactivated-step-1 = Na innym ekranie otwórz adres { $origin } i zaloguj się. Jeśli nie masz innego urządzenia, wybierz „Bez aplikacji”.
deactivated-step-2 = Wybierz „Nowy PIN” obok tego urządzenia. Jeśli go nie widzisz, wybierz najpierw „Zarządzaj urządzeniami mobilnymi”.
deactivated-step-3 = Zeskanuj kod QR widoczny na stronie.
deactivated-scan = Zeskanuj kod nowego PIN-u
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Nowy PIN
deactivated-remove = Usuń z tego urządzenia
deactivated-begin-again = Usuń i zacznij od nowa
deactivated-remove-title = Usunąć konto z tego urządzenia?
deactivated-remove-lead = Konto { $account } na serwerze { $server } zostanie usunięte z tego urządzenia. Urządzenie nie będzie mogło niczego zatwierdzać, dopóki nie zostanie ponownie zarejestrowane.
deactivated-remove-confirm = Usuń

store-title = Nie można uruchomić aplikacji
# Button: deletes all accounts from this device.
store-delete = Usuń wszystko i zacznij od nowa
store-delete-title = Usunąć wszystko w aplikacji?
store-delete-lead = Wszystkie konta w aplikacji zostaną usunięte z tego urządzenia razem z ich nazwami i ustawieniami aplikacji. Nie można ich odtworzyć. Urządzenie nie będzie mogło niczego zatwierdzać, dopóki nie zostanie ponownie zarejestrowane na stronie „Moje konto”.
store-delete-confirm = Usuń wszystko

settings-title = Ustawienia
settings-look = Wygląd
settings-language = Język
settings-language-system = Automatycznie ({ $language })
settings-theme = Jasny lub ciemny
settings-theme-system = Automatycznie
settings-theme-light = Jasny
settings-theme-dark = Ciemny
settings-text = Wielkość tekstu
settings-text-normal = Normalna
settings-text-large = Duża
settings-text-larger = Większa
settings-text-largest = Największa
settings-notifications = Powiadomienia
settings-notifications-hint = Jak otrzymujesz powiadomienia o prośbach
settings-safety = Bezpieczeństwo
settings-idle = Ukrywanie treści aplikacji
settings-idle-hint = Po takim czasie bez użycia. Ostrzeżenie pojawi się 30 sekund wcześniej.
settings-idle-minutes =
    { $minutes ->
        [one] Po { $minutes } minucie
        [few] Po { $minutes } minutach
        [many] Po { $minutes } minutach
       *[other] Po { $minutes } minuty
    }
settings-idle-never = Nigdy
settings-accounts = Konta
settings-accounts-hint = PIN, odcisk palca lub twarz, przenoszenie, usuwanie
settings-history = Logowania
settings-history-hint = Kiedy i gdzie używano Twojego konta
settings-about = O tej aplikacji
settings-privacy = Prywatność
settings-privacy-hint = Co jest przechowywane, co jest wysyłane i komu
# Row of the settings: opens the help page of the server in the browser.
settings-help = Pomoc
settings-help-hint = Pytania i odpowiedzi, w przeglądarce: { $address }
settings-diagnostics = Diagnostyka
settings-diagnostics-hint = Gdy coś nie działa
settings-licences = Licencje
settings-licences-hint = Ta aplikacja i jej składniki
settings-version = Wersja { $version }

notify-running-title = Powiadomienia, gdy aplikacja działa
notify-running = Otrzymasz powiadomienie, nawet gdy okno jest ukryte. Gdy aplikacja jest zamknięta, nie sprawdza, czy są prośby.
notify-open-title = Powiadomienia tylko wtedy, gdy aplikacja jest otwarta
notify-open = To urządzenie nie pozwala zamkniętej aplikacji sprawdzać, czy są prośby. Gdy strona prosi o potwierdzenie, otwórz aplikację bez czekania na powiadomienie.
notify-periodic-title = Aplikacja sprawdza co jakiś czas
notify-periodic = Gdy aplikacja jest zamknięta, sprawdza mniej więcej co 15 minut. Urządzenie może to opóźnić.
notify-seldom-title = Aplikacja sprawdza, gdy urządzenie na to pozwala
notify-seldom = Gdy nie używasz aplikacji, między sprawdzeniami mogą minąć godziny. Jeśli zamkniesz ją przesunięciem w przełączniku aplikacji, nie sprawdza wcale, dopóki nie otworzysz jej ponownie.
notify-late = Prośba jest ważna tylko kilka minut, więc to powiadomienie często przychodzi za późno. Gdy strona prosi o potwierdzenie, otwórz aplikację bez czekania na powiadomienie.
notify-push-title = Otrzymujesz powiadomienie od razu
notify-push = Gdy tylko nadejdzie prośba, Twoja aplikacja push zawiadomi Countersign. Jeśli powiadomienie nie przychodzi, po prostu otwórz aplikację.
notify-apple = Gdy tylko nadejdzie prośba, Apple dostarcza powiadomienie. Jest w nim tylko informacja, że prośba czeka. Jeśli powiadomienie nie przychodzi, po prostu otwórz aplikację.
notify-faster-title = Aby dowiadywać się od razu
notify-faster = Aplikacja taka jak ntfy może zawiadomić tę aplikację, gdy tylko nadejdzie prośba. Zainstaluj ją, a potem otwórz tę aplikację ponownie.
notify-refused-title = Powiadomienia są wyłączone
notify-refused = Nie otrzymasz powiadomienia, gdy nadejdzie prośba. Zobaczysz prośbę, gdy otworzysz aplikację.
notify-settings = Otwórz ustawienia
notify-ask-title = Powiadomienia nie są jeszcze dozwolone
notify-ask = Zezwól na powiadomienia, aby aplikacja mogła informować o prośbach.
notify-allow = Zezwól na powiadomienia

privacy-title = Twoja prywatność
privacy-lead = W skrócie: ta aplikacja łączy się tylko z serwerami Twoich kont i tylko w sprawie Twoich logowań.
privacy-kept-title = Co przechowuje to urządzenie
privacy-kept-1 = Dla każdego konta: nazwa i adres serwera oraz Twoje konto, częściowo ukryte
privacy-kept-2 = Tajny klucz dla każdego konta, zabezpieczony przez to urządzenie i bezużyteczny bez Twojego PIN-u
privacy-kept-3 = Twoje ustawienia
privacy-kept-4 = Nie są przechowywane: PIN, hasło ani lista Twoich logowań
privacy-sent-title = Co wysyła i komu
privacy-sent-1 = Do serwera konta: Twoje odpowiedzi na prośby i sprawdzanie, czy są nowe
privacy-sent-2 = Nigdy PIN: serwer może sprawdzić, czy jest prawidłowy, ale go nie poznaje
privacy-sent-3 = Serwer widzi też Twój adres IP, jak każdy serwer
privacy-sent-4 = Jeśli używasz aplikacji push: adres, pod którym można się z nią połączyć. Jej dostawca dowiaduje się, kiedy nadchodzi prośba, i niczego więcej
privacy-none-title = Czego nie robi
privacy-none-1 = Żadnych statystyk, żadnych reklam, żadnych raportów o awariach
privacy-none-2 = Żadnego innego serwera: nawet twórcy aplikacji nie otrzymują o Tobie żadnych informacji
privacy-none-3 = Zdjęcia nie są przechowywane: aparat tylko odczytuje kody QR
privacy-gone-title = Jak usunąć swoje dane
privacy-gone = Jeśli usuniesz konto na ekranie „Konta”, zostanie ono usunięte z tego urządzenia. Co przechowuje o Tobie serwer, widać na stronie „Moje konto”.

licences-title = Licencje
licences-own = Ta aplikacja jest wolnym oprogramowaniem na Licencji publicznej Unii Europejskiej 1.2.
licences-own-text = Przeczytaj Licencję publiczną Unii Europejskiej
licences-others-title = Powstała dzięki pracy innych
licences-others =
    { $count ->
        [one] { $count } składnik, na własnej licencji:
        [few] { $count } składniki, każdy na własnej licencji:
        [many] { $count } składników, każdy na własnej licencji:
       *[other] { $count } składnika, każdy na własnej licencji:
    }
licences-texts-title = Pełne teksty tych licencji
licences-loading = Wczytywanie listy…
licences-failed-title = Nie udało się otworzyć listy
licences-failed = Zamknij aplikację i otwórz ją ponownie. Wszystko inne działa.

diagnostics-title = Diagnostyka
diagnostics-lead = Jeśli coś nie działa, te informacje pomogą zespołowi wsparcia pomóc Tobie.
diagnostics-safe = Te informacje nie zawierają żadnych tajemnic: PIN-u, klucza, kodu ani hasła. Widać tu wszystko, co byłoby udostępnione.
diagnostics-english = Wiersze są po angielsku, aby mógł je przeczytać każdy zespół wsparcia.
diagnostics-lines = Informacje diagnostyczne
diagnostics-share = Udostępnij

move-intro-title = Przenieść na inny telefon?
move-intro-lead = Konto { $account } na serwerze { $server } zostanie przeniesione na inny telefon lub tablet. Zajmuje to mniej niż dwie minuty.
move-intro-1 = Przygotuj drugi telefon z zainstalowaną tą aplikacją.
move-intro-2 = Ten telefon pokaże kod QR. Drugi go zeskanuje.
move-intro-3 = Wpisz swój PIN na drugim telefonie. Jest to ten sam PIN co tutaj.
move-intro-4 = Oba telefony pokażą sześć znaków. Jeśli są takie same, potwierdź to tutaj.
move-intro-after = Gdy tylko drugi telefon będzie gotowy, ten przestanie działać dla tego konta. Do tego czasu nic się nie zmienia.
move-intro-accept = Dalej

move-code-title = Zeskanuj to drugim telefonem
move-code-lead = Na drugim telefonie otwórz Countersign, dotknij „Przenieś ze starego telefonu” lub „Zeskanuj kod QR” i zeskanuj ten kod.
move-code-picture = Kod QR dla drugiego telefonu
move-code-typed = Możesz też wpisać tam ten kod
move-code-address = Adres:
move-code-claimed-title = Teraz wpisz PIN na drugim telefonie
move-code-claimed = Drugi telefon odczytał kod i prosi o Twój PIN. Potem ten telefon automatycznie przejdzie dalej.
move-code-attempts =
    { $count ->
        [0] Nie ma już prób.
        [1] Na drugim telefonie wpisano błędny PIN. Pozostała jedna próba.
        [one] Na drugim telefonie wpisano błędny PIN. Pozostała { $count } próba.
        [few] Na drugim telefonie wpisano błędny PIN. Pozostały { $count } próby.
        [many] Na drugim telefonie wpisano błędny PIN. Pozostało { $count } prób.
       *[other] Na drugim telefonie wpisano błędny PIN. Pozostało { $count } próby.
    }
move-code-over-title = Ten kod stracił ważność
move-code-over = Nic nie zostało przeniesione. Wróć i zacznij od nowa.
move-cancel = Anuluj przenoszenie

move-compare-title = Czy na drugim telefonie widać to samo?
move-compare-lead = Spójrz na oba ekrany, bez pośpiechu.
move-compare-characters = Sześć znaków
move-compare-same = Znaki są takie same
move-compare-differ = Znaki się różnią
move-compare-busy = Trwa przenoszenie konta…
move-compare-note = Jeśli się różnią, nic nie zostanie przeniesione. Kod mógł odczytać ktoś inny.

moved-title = Drugi telefon jest gotowy
moved = Teraz logowania na konto { $account } na serwerze { $server } zatwierdza drugi telefon. Ten telefon nie może już tego robić, a konto zostało z niego usunięte.
moved-name = Na stronie „Moje konto” drugi telefon ma jeszcze nazwę tego telefonu. Możesz ją tam zmienić.
moved-home = Gotowe

accounts-title = Konta
accounts-lead = Dotknij konta, aby go używać, zmienić jego PIN, przenieść je lub usunąć.
accounts-active = Teraz wyświetlane
accounts-requests =
    { $count ->
        [one] Jedna prośba czeka
        [few] { $count } prośby czekają
        [many] { $count } próśb czeka
       *[other] { $count } prośby czeka
    }
accounts-pending = Oczekuje na drugi ekran
accounts-blocked = Zablokowane
accounts-locked = Zastrzeżone
accounts-removed = Usunięte
accounts-cancelled = Rejestracja anulowana
accounts-restored = Wymaga nowego PIN-u

account-add = Dodaj konto
account-switch = Przełącz konto
account-switch-to = Przełącz na to konto
account-see = Zobacz, co zrobić
account-deactivated = To konto nie może w tej chwili niczego zatwierdzać.
account-change-pin = Zmień PIN
account-biometrics = Zamiast PIN-u. PIN też zawsze działa.
account-notice-pin-changed-title = Twój PIN został zmieniony
account-notice-pin-changed = Od teraz na tym urządzeniu działa tylko nowy PIN.
account-notice-biometrics-on-title = Włączono
account-notice-biometrics-on = Od teraz możesz używać odcisku palca lub twarzy zamiast PIN-u.
account-notice-biometrics-off-title = Wyłączono
account-notice-biometrics-off = Od teraz to urządzenie prosi o PIN.
account-notice-named-title = Zapisano
account-notice-named = Od teraz to urządzenie używa tej nazwy.
account-sign-ins = Logowania
account-sign-ins-detail = Kiedy i gdzie używano tego konta
account-move = Przenieś na inny telefon
account-move-detail = W około dwie minuty, bez komputera
account-remove = Usuń z tego urządzenia
account-name = Twoja własna nazwa tego konta
account-name-hint = Pokazuje ją tylko to urządzenie. Maksymalna długość: { $count }.
account-name-save = Zapisz
account-remove-title = Usunąć to konto z tego urządzenia?
account-remove-lead = Oto, co stanie się z kontem { $account } na serwerze { $server }:
account-remove-server = Serwer usunie to urządzenie z Twojego konta i powiadomi Cię o tym e-mailem. Prośby, które jeszcze tu czekają, zostaną anulowane.
account-remove-here = Konto i jego klucze zostaną usunięte z tego urządzenia. Pozostałe konta się nie zmienią.
account-remove-last = Jeśli to Twoje jedyne urządzenie, upewnij się, że możesz zalogować się w inny sposób.
account-remove-reinstall = Aby znów używać tu konta, trzeba będzie zarejestrować to urządzenie od nowa. To samo dotyczy usunięcia aplikacji: jej ponowna instalacja nie przywraca konta.
account-remove-confirm = Usuń

sign-ins-title = Logowania
history-empty = Nie ma jeszcze logowań. Każde logowanie pojawi się tutaj wraz z miejscem i godziną.
history-busy = Łączenie z serwerem…
history-more = Pokaż starsze wpisy
history-paused = Czy prośby do tego urządzenia są wstrzymane?
history-expect = Właśnie się loguję
history-expect-hint = Jeśli nowa przeglądarka podaje, że na Twoje urządzenie na razie nie są wysyłane prośby, dotknij tutaj. Przez dziesięć minut nowe przeglądarki będą mogły wysyłać prośby.
history-expected = Przez dziesięć minut nowe przeglądarki mogą wysyłać prośby na to urządzenie.
history-method-password = Hasłem
history-method-app = Tą aplikacją
history-method-code = Kodem z tej aplikacji
history-method-here = Na tym urządzeniu
history-signed-in = Zalogowano
history-signed = Podpisano
history-denied = Odrzucono
history-expired = Brak odpowiedzi na czas
history-cancelled = Anulowano
history-failed = Nie powiodło się
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Nowy PIN dla urządzenia „{ $device }”
history-unblocked = Urządzenie „{ $device }” odblokowano nowym PIN-em
history-moved = Aplikację z urządzenia „{ $device }” przeniesiono na inne urządzenie
history-blocked = Urządzenie „{ $device }” zostało zablokowane
history-locked = Urządzenie „{ $device }” zostało zastrzeżone
history-reported-by-you = Zgłoszone przez Ciebie
history-not-me = To nie ja
history-not-me-title = To nie Ty?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Zgłoszenie nie zatrzymuje tej transakcji. Zadzwoń teraz do usługi „{ $service }”: tylko ona może ją zatrzymać.
history-not-me-1 = Po zgłoszeniu każdy zalogowany z tej przeglądarki zostanie wylogowany. Otrzymasz o tym wiadomość e-mail.
history-not-me-2 = Zmień hasło na stronie „Moje konto”.
history-not-me-3 = Na stronie „Moje konto” sprawdź urządzenia i sesje i zakończ te, których nie rozpoznajesz.
history-not-me-confirm = Zgłoś
