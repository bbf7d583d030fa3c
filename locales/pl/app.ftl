### Polski: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Trwa otwieranie aplikacji Countersign

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

account-at = { $account }, serwer { $server }

context-place = Miejsce
context-browser = Przeglądarka
context-network = Sieć
context-account = Konto
context-asked = Kiedy
context-page = Strona

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

welcome-title = Do logowania trzeba dwojga
welcome-lead = Gdy logujesz się na innym ekranie, ta aplikacja pyta, czy to naprawdę Ty.
welcome-initialise = Aktywuj
welcome-new-phone = Mam nowy telefon
welcome-what = Co to jest?
welcome-what-title = Do czego służy Countersign
welcome-what-1 = Logujesz się na komputerze lub tablecie, tak jak zawsze.
welcome-what-2 = Ta aplikacja pokazuje, kto prosi o zalogowanie, skąd i kiedy.
welcome-what-3 = Wpisujesz tutaj swój PIN i dopiero wtedy drzwi się otwierają. Bez Ciebie pozostają zamknięte.
welcome-what-private = Aplikacja nie zna Twojego hasła i nigdy nie wysyła Twojego PIN-u.
welcome-phone-title = Przejście na nowy telefon
welcome-phone-lead = Twój PIN i Twoje klucze nigdy nie opuszczają starego telefonu, dlatego nowy rejestruje się od początku. Zajmuje to dwie minuty.
welcome-phone-1 = Zaloguj się na komputerze i otwórz stronę „Moje konto”. Stary telefon może jeszcze zatwierdzać.
welcome-phone-2 = Dodaj ten telefon jako nowe urządzenie.
welcome-phone-3 = Następnie usuń z listy stary telefon.
welcome-phone-lost = Jeśli nie masz już starego telefonu, wybierz na tej stronie inny sposób logowania.

where-title = Przejdź do drugiego ekranu
where-lead = Na komputerze lub tablecie, na którym się logujesz:
where-step-1 = Zaloguj się i otwórz stronę „Moje konto”.
where-step-1-address = Otwórz ten adres, zaloguj się i otwórz stronę „Moje konto”.
where-step-2 = Wybierz „Zarządzaj urządzeniami mobilnymi”, a potem „Dodaj urządzenie mobilne”.
where-step-3 = Wybierz tam PIN. Strona pokaże wtedy kwadratowy kod.
where-scan = Zeskanuj kod
where-same-device = Używam tego samego urządzenia
where-same-title = Wszystko na jednym urządzeniu
where-same-lead = Aparat nie widzi własnego ekranu. Zamiast tego przenieś kod jako link.
where-same-1 = Otwórz stronę swojego konta w przeglądarce tego urządzenia.
where-same-2 = Dodaj urządzenie mobilne i skopiuj link spod kwadratowego kodu.
where-same-3 = Wróć tutaj i wklej ten link.
where-same-paste = Wklej link

scan-title = Zeskanuj kod
scan-lead = Umieść w ramce kwadratowy kod ze strony.
scan-starting = Trwa uruchamianie aparatu
scan-refused-title = Brak zgody na użycie aparatu
scan-refused = Aplikacja używa aparatu tylko do odczytania kwadratowego kodu i nie zachowuje zdjęć. Możesz wyrazić zgodę w ustawieniach tego urządzenia albo skorzystać z innego sposobu poniżej.
scan-absent-title = Nie ma tu aparatu
scan-absent = Wprowadź kod w inny sposób: wybierz lub upuść obraz z kodem albo wklej poniżej link.
scan-busy = Trwa odczytywanie kodu
scan-torch = Światło
scan-picture = Z obrazu
scan-link-label = Możesz też wpisać lub wkleić link albo kod ze strony
scan-address-label = Adres tej strony
scan-link-submit = Użyj
scan-drop = Upuść obraz tutaj

register-title = Zarejestrować to urządzenie?
register-lead = To urządzenie będzie potwierdzać logowanie pod adresem
register-check = Czy pod tym adresem logujesz się na drugim ekranie? Jeśli nie, anuluj.
register-stored-title = Co jest przechowywane na tym urządzeniu
register-stored-1 = Nazwa serwera i Twoje konto, częściowo ukryte
register-stored-2 = Tajny klucz, bezużyteczny bez Twojego PIN-u
register-stored-3 = Ani Twój PIN, ani Twoje hasło
register-accept = Zarejestruj
register-busy = Trwa łączenie
reset-title = Ustawić nowy PIN?
reset-lead = To urządzenie będzie używać PIN-u wybranego pod adresem
reset-note = Reszta się nie zmienia. Od tej chwili działa tylko nowy PIN.
reset-accept = Dalej

pin-title = Wpisz swój PIN
pin-title-enrol = Wpisz wybrany PIN
pin-enrol = Połączono z kontem { $account } na serwerze { $server }. Aby zakończyć rejestrację, wpisz swój PIN.
pin-reset = Połączono z kontem { $account } na serwerze { $server }. Aby zakończyć, wpisz swój nowy PIN.
pin-approve = Logowanie do usługi { $service }
pin-answer = Kod do usługi { $service }
pin-answer-digits = Kod do serwera { $server }
pin-dots =
    { $filled ->
        [0] Nie wpisano żadnej cyfry
        [one] Wpisano { $filled } z 4 cyfr
        [few] Wpisano { $filled } z 4 cyfr
        [many] Wpisano { $filled } z 4 cyfr
       *[other] Wpisano { $filled } z 4 cyfr
    }
pin-busy = Trwa sprawdzanie
pin-attempts =
    { $count ->
        [0] Nie ma już prób.
        [1] To ostatnia próba. Po jeszcze jednym błędnym PIN-ie to urządzenie zostanie zablokowane.
        [one] Pozostała { $count } próba.
        [few] Pozostały { $count } próby.
        [many] Pozostało { $count } prób.
       *[other] Pozostało { $count } próby.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nie ma już prób.
        [1] To ostatnia próba. Po jeszcze jednym błędnym PIN-ie trzeba zacząć od nowa na stronie.
        [one] Pozostała { $count } próba.
        [few] Pozostały { $count } próby.
        [many] Pozostało { $count } prób.
       *[other] Pozostało { $count } próby.
    }
pin-keypad = Klawiatura
pin-key-delete = Usuń ostatnią cyfrę
pin-forgotten = Nie pamiętasz?
pin-forgotten-title = Nie pamiętasz swojego PIN-u?
pin-forgotten-lead = Nikt nie może go odczytać, ale możesz wybrać nowy. To urządzenie pozostaje zarejestrowane.
pin-forgotten-1 = Zaloguj się na innym ekranie i otwórz stronę „Moje konto”.
pin-forgotten-2 = Wybierz „Zarządzaj urządzeniami mobilnymi”, a potem „Nowy PIN” obok tego urządzenia.
pin-forgotten-3 = Wybierz nowy PIN i zeskanuj kod, który pokaże strona.
pin-forgotten-enrol = Ten PIN wybiera się chwilę wcześniej na stronie, która pokazuje kod. Jeśli go nie pamiętasz, wróć tam i zacznij od nowa: nic nie jest jeszcze zarejestrowane.

compare-title = Czy na stronie widać to samo?
compare-lead = Porównaj te sześć znaków ze stroną na drugim ekranie i odpowiedz tam.
compare-characters = Sześć znaków
compare-same = Jeśli są takie same, zaznacz to na stronie. Wtedy to urządzenie jest gotowe.
compare-differ = Jeśli się różnią, zaznacz to na stronie. Nic nie zostanie wtedy zarejestrowane i nic złego się nie stanie.
compare-account = Konto { $account }, serwer { $server }
compare-home = Odpowiedź już podana

home-title-quiet = Nic do zatwierdzenia
home-title-requests =
    { $count ->
        [one] Jedna prośba do Ciebie
        [few] { $count } prośby do Ciebie
        [many] { $count } próśb do Ciebie
       *[other] { $count } prośby do Ciebie
    }
home-quiet-lead = Gdy gdzieś się logujesz, prośba sama pojawia się tutaj.
home-requests-lead = Otwórz prośbę, aby zobaczyć, kto prosi.
home-checking = Trwa sprawdzanie na serwerze
home-checked = Sprawdzono { $ago }
home-offline = Brak połączenia. Aplikacja sama ponawia próby.
home-offline-since = Brak połączenia. Ostatnio sprawdzono { $ago }.
home-not-the-server = Zamiast Twojego serwera odpowiedziała inna sieć. Być może trzeba najpierw zalogować się do tej sieci Wi-Fi.
home-refresh = Sprawdź teraz
home-scan = Zeskanuj kod QR
home-pending-title = Drugi ekran czeka na Ciebie
home-pending = Porównaj tam sześć znaków. To urządzenie będzie gotowe, gdy tylko potwierdzisz, że są takie same.
home-key-store = Nie jest tu używany systemowy magazyn kluczy. Aplikacja przechowuje swój klucz w pliku, który możesz otworzyć tylko Ty.
home-account = Twoje konto

request-title = Zalogować się do usługi { $service }?
request-match-label = Wpisz liczbę widoczną na stronie, na której się logujesz
request-continue = Dalej
request-deny = Odrzuć
request-report = To nie moja prośba
request-report-title = To nie Twoja prośba?
request-report-lead = W takim razie ktoś inny może znać Twoje hasło. Nikt nie uzyska dostępu: ta prośba zostanie odrzucona i zgłoszona.
request-report-next = Potem zmień hasło na stronie swojego konta.
request-report-confirm = Odrzuć i zgłoś
request-busy = Trwa odrzucanie

done-approved-title = Zalogowano
done-approved = Usługa { $service } sama otworzy się na drugim ekranie.
done-denied-title = Odrzucono
done-denied = Nikt nie został zalogowany do usługi { $service }.
done-reported-title = Odrzucono i zgłoszono
done-reported = Nikt nie został zalogowany do usługi { $service }. Zmień wkrótce hasło: ktoś inny może je znać.
done-expired-title = Czas minął
done-expired = Nikt nie został zalogowany do usługi { $service }. Aby spróbować ponownie, zacznij na stronie.
done-cancelled-title = Anulowano na stronie
done-cancelled = Nikt nie został zalogowany do usługi { $service }. Nie trzeba tu już nic robić.
done-wrong-match-title = To nie ta liczba
done-wrong-match = Na stronie usługi { $service } jest inna liczba, dlatego nikt nie został zalogowany. Jeśli to Ty się logujesz, zacznij tam od nowa.
done-home = Gotowe

challenge-title = Otrzymać kod do usługi { $service }?
challenge-lead = Strona prosi o kod z tej aplikacji. Przejdź dalej tylko wtedy, gdy to Ty się tam logujesz.
challenge-typed-title = Otrzymać kod dla tych cyfr?
challenge-typed-lead = Wpisano dwanaście cyfr ze strony. Kod pasuje tylko do tej strony.
challenge-typed-warning = Same cyfry nie mówią, kto prosi. Przejdź dalej tylko wtedy, gdy strona została otwarta przez Ciebie, a jej adres jest taki jak powyżej.
challenge-accept = Dalej
challenge-late = Według zegara tego urządzenia czas na ten kod minął. Strona może poprosić o rozpoczęcie od nowa.

otp-title = Wpisz ten kod na stronie
otp-for = Do usługi { $service }
otp-for-digits = Do serwera { $server }
otp-code = Twój kod
otp-hint = Wielkie lub małe litery, ze spacjami lub bez: strona przyjmie każdy zapis.
otp-aloud = Odczytaj na głos
otp-done = Gotowe
otp-late = Czas na ten kod minął. Jeśli strona go nie przyjmie, poproś na niej o nowy.

halted-blocked-title = To urządzenie jest zablokowane
halted-blocked = PIN był zbyt wiele razy błędny, dlatego to urządzenie na razie nie może niczego zatwierdzać. Twoje konto jest bezpieczne i nie musisz rejestrować się ponownie.
halted-blocked-todo = Aby odblokować urządzenie, wybierz nowy PIN:
halted-copied-title = To urządzenie jest zastrzeżone
halted-copied = Danych aplikacji użyto w innym miejscu lub przywrócono je ze starszej kopii. Ze względów bezpieczeństwa serwer nie akceptuje już tego urządzenia.
halted-copied-todo = Usuń stąd konto, a potem ponownie zarejestruj to urządzenie na stronie swojego konta. Jeśli kopia nie pochodzi od Ciebie, zmień także hasło.
halted-removed-title = To urządzenie zostało usunięte
halted-removed = Urządzenie zostało usunięte z Twojego konta, dlatego nie może już zatwierdzać logowania.
halted-removed-todo = Jeśli chcesz znów go używać, usuń stąd konto i zarejestruj urządzenie na stronie swojego konta.
halted-enrolment-cancelled-title = Rejestracja została anulowana
halted-enrolment-cancelled = Na stronie wskazano, że sześć znaków się różni, lub przerwano rejestrację. Nic nie zostało zarejestrowane.
halted-enrolment-cancelled-todo = Zacznij na stronie od nowa w dogodnej chwili. Jeśli znaki rzeczywiście się różniły, skorzystaj z innej sieci.
halted-server-restored-title = Serwer cofnął się w czasie
halted-server-restored = Serwer przywrócono ze starszej kopii i to urządzenie wie więcej niż on. Twoje konto jest bezpieczne.
halted-server-restored-todo = Nowy PIN przywróci zgodność:
halted-step-1 = Na innym ekranie otwórz adres { $origin } i zaloguj się.
halted-step-2 = Wybierz „Zarządzaj urządzeniami mobilnymi”, a potem „Nowy PIN” obok tego urządzenia.
halted-step-3 = Zeskanuj kod, który pokaże strona.
halted-scan = Zeskanuj kod nowego PIN-u
halted-remove = Usuń z tego urządzenia
halted-begin-again = Usuń i zacznij od nowa
halted-remove-title = Usunąć konto z tego urządzenia?
halted-remove-lead = To urządzenie zapomni wtedy konto { $account } na serwerze { $server }. Nie będzie mogło niczego zatwierdzać, dopóki nie zostanie ponownie zarejestrowane.
halted-remove-confirm = Usuń

store-title = Nie można otworzyć aplikacji
