### Polski: see locales/en for what each text is for.

page-skip = Przejdź do głównej treści
page-sign-out = Wyloguj się
page-demo = To jest wersja pokazowa na tym komputerze. Jej wiadomości e-mail znajdują się tutaj:
page-back-account = Moje konto
page-back-devices = Moje urządzenia mobilne
page-cancel = Anuluj
page-language = Język
page-language-set = Zmień
help-title = Pomoc
help-questions = Pytania
help-app = Skąd wziąć aplikację?
    .answer = Aplikacja Countersign działa na telefonach, tabletach i komputerach.
    .ask = Zapytaj organizację, która prowadzi tę usługę, skąd ją pobrać.
help-app-get = Pobierz aplikację
help-request = W aplikacji nie pojawia się prośba
    .first = Otwórz aplikację na urządzeniu wymienionym na stronie i sprawdź, czy jest ono online.
    .second = Jeśli jest offline, wybierz na stronie „{ waiting-code }”.
help-sign = Jak podpisać płatność lub inną transakcję?
    .first = Rozpocznij w usłudze. W aplikacji pojawi się wtedy prośba.
    .second = Przeczytaj w aplikacji każdy wiersz i porównaj go z tym, co chcesz podpisać.
    .third = Wpisz w aplikacji liczbę z drugiego ekranu, a potem swój PIN.
help-not-me = Ta prośba lub to logowanie nie jest moje
    .first = Jeśli prośba jeszcze czeka, dotknij „{ history-not-me }” w aplikacji. Nikt nie zostanie wtedy zalogowany.
    .second = Jeśli prośba została już zatwierdzona, otwórz logowania na stronie „{ account-title }” i wybierz tam „{ history-not-me }”.
    .third = Potem zmień hasło.
help-offline = Jak się zalogować, gdy moje urządzenie jest offline?
    .first = Wybierz „{ method-app-qr }” na stronie logowania.
    .second = Wpisz dziewięć liter i cyfr na stronie.
help-pin = Nie pamiętam PIN-u
    .first = Zaloguj się bez aplikacji.
    .second = Potem ustaw nowy PIN swojego urządzenia.
    .third = Wyślemy Ci link e-mailem.
help-wrong-pin = Co się stanie, jeśli wpiszę błędny PIN?
    .first = Po pięciu błędnych kodach PIN z rzędu urządzenie zostanie zablokowane. Twoje konto pozostanie bezpieczne.
    .second = Aby je odblokować, ustaw jego nowy PIN: zobacz „{ help-pin }”.
help-lost = Moje urządzenie zginęło
    .first = Wybierz ten przycisk i wpisz hasło. Urządzenie nie jest potrzebne.
lost-lead = Działaj teraz, jeśli ktoś inny może mieć Twoje urządzenie. Potrzebny jest tylko Twój adres e-mail i hasło.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Zaloguj się i zatrzymaj wszystko
lost-effects = Co się wtedy stanie
lost-other-title = Jeśli działa inne Twoje urządzenie
lost-other = Zaloguj się za jego pomocą i usuń tylko utracone urządzenie. Wszystko inne pozostanie bez zmian.
lost-cannot-title = Jeśli nie możesz się zalogować
lost-cannot = Jeśli nie pamiętasz hasła, skontaktuj się teraz z organizacją, od której masz konto. Może ona usunąć Twoje urządzenie.
help-new-phone = Mam nowy telefon
    .first = Zainstaluj aplikację na nowym telefonie.
    .second = Jeśli masz jeszcze stary telefon, otwórz na nim konto w aplikacji i przenieś je na nowy.
    .third = Jeśli już go nie masz, zaloguj się bez aplikacji, wybierz „{ account-stop-open }”, a potem dodaj nowy telefon.
help-remove = Jak usunąć urządzenie?
    .first = Otwórz stronę „{ account-title }” i wybierz „{ account-devices-manage }”.
    .second = Obok urządzenia wybierz „{ devices-remove }” i potwierdź w aplikacji.
help-time = Aplikacja informuje, że zegar jest niedokładny
    .first = Otwórz ustawienia urządzenia i włącz automatyczną datę i godzinę.
    .second = Potem otwórz aplikację ponownie.
help-language = Jak zmienić język?
    .first = Język stron wybierzesz na dole dowolnej strony.
    .second = Język wiadomości e-mail wybierzesz na stronie „{ account-title }”, a język aplikacji w jej ustawieniach.
help-ask = Kogo mogę zapytać?
    .first = Zapytaj organizację, która prowadzi tę usługę. Nigdy nie poprosi Cię o hasło ani o PIN.
help-more = Więcej pomocy
info-privacy = Prywatność
info-privacy-text = Ten serwer przechowuje Twoje imię i nazwisko, adres e-mail, urządzenia i historię logowań, aby można było bezpiecznie się logować. Historia jest usuwana po 180 dniach. Twój PIN, odcisk palca i twarz nigdy nie opuszczają urządzenia.
info-privacy-lines = Historia zawiera też pierwsze wiersze każdej transakcji przedstawionej do podpisu, na przykład odbiorcę i kwotę. Są one przechowywane w postaci zaszyfrowanej.
info-cookies = Ten serwer używa tylko plików cookie potrzebnych do logowania. Nic nie służy reklamie.
info-accessibility = Dostępność
info-accessibility-text = Z tych stron można korzystać za pomocą klawiatury, z czytnikiem ekranu i z dużym tekstem. Jeśli coś Ci nie działa, poinformuj o tym organizację, która prowadzi tę usługę.
info-contact = Kontakt

sign-in-title = Zaloguj się
sign-in-for = Logujesz się do:
sign-in-email = Adres e-mail
sign-in-email-wrong = Podaj pełny adres e-mail, na przykład maria@example.eu.
sign-in-next = Dalej
sign-in-over = To logowanie się zakończyło. Trwało dłużej niż 15 minut, zostało zakończone gdzie indziej lub rozpoczęte w innej przeglądarce. Zacznij tutaj od nowa.
sign-in-reported = Ktoś zgłosił logowanie z tej przeglądarki jako cudze, dlatego wylogowano tę przeglądarkę. Jeśli korzysta z niej kilka osób albo zaszła pomyłka, zaloguj się ponownie aplikacją.

password-title = Wpisz swoje hasło
password-not-you = To nie Ty?
password-label = Hasło
password-show = Pokaż
password-hide = Ukryj
password-change-title = Zmiana hasła
password-change-lead = We wszystkich innych przeglądarkach nastąpi wylogowanie i otrzymasz o tym wiadomość e-mail.
password-samples = Pokaż przykłady
password-samples-lead = Te przykłady powstały właśnie teraz dla Ciebie. Nikt inny ich nie widział.
password-rule-met = (spełnione)
password-expired = Twoje hasło ma ponad sześć miesięcy. Wybierz teraz nowe. Twoje urządzenia i ustawienia pozostaną bez zmian.
password-later = Zmień później
password-current = Obecne hasło
password-new = Nowe hasło
password-repeat = Powtórz nowe hasło
password-save = Zapisz nowe hasło
password-saved = Twoje hasło zostało zmienione. We wszystkich innych przeglądarkach nastąpiło wylogowanie.
account-password-state = Zmień je, jeśli może je znać ktoś inny
error-password-short = Użyj co najmniej { $count } znaków.
    .title = Hasło jest za krótkie
error-password-long = Użyj najwyżej { $count } znaków.
    .title = Hasło jest za długie
error-password-personal = Hasło nie może zawierać Twojego imienia, nazwiska ani adresu e-mail.
    .title = Wybierz inne hasło
error-password-kinds = Użyj trzech z tych czterech rodzajów: wielkich liter, małych liter, cyfr i innych znaków. Od { $count } znaków wystarczą dowolne znaki.
    .title = Hasło jest zbyt proste
error-password-leaked = Nie używaj hasła, które jest znane z wycieku danych. Inni wypróbowaliby je jako pierwsze.
    .title = To hasło jest znane z wycieku danych
error-password-same = Wybierz hasło inne niż obecne.
    .title = To jest Twoje obecne hasło
error-password-differs = Wpisz nowe hasło dwa razy, dokładnie tak samo.
    .title = Hasła nie są takie same
forgotten-title = Nie pamiętasz hasła?
forgotten-lead = Wpisz swój adres e-mail. Jeśli istnieje konto z tym adresem, wyślemy link do wyboru nowego hasła.
forgotten-send = Wyślij link
forgotten-sent-lead = Jeśli z tym adresem jest powiązane konto, link jest w drodze. Otwórz go w tej przeglądarce.
forgotten-wait-lead = W tej chwili żadne z Twoich urządzeń nie może potwierdzić. Dla Twojego bezpieczeństwa nowe hasło można wybrać dopiero po tym czasie. Otwórz wtedy ponownie link z wiadomości e-mail. Jeśli to nie Ty, użyj tej wiadomości, aby to anulować.
forgotten-saved = Nowe hasło zostało zapisane. Użyj go, aby się zalogować.
recover-title = Przywróć działanie aplikacji
recover-first-title = Najpierw skonfiguruj aplikację
recover-lead = Zalogowano tylko hasłem. Twoje konto wymaga też aplikacji, dlatego na razie można korzystać tylko z tej strony.
recover-sign-in = Zaloguj się aplikacją
recover-sign-in-lead = Jedno z Twoich urządzeń może potwierdzić. Użyj go, aby otworzyć całe swoje konto.
recover-locked = Wykryto kopię tego urządzenia, dlatego zostało ono zastrzeżone dla Twojego bezpieczeństwa. Aby z niego korzystać, dodaj je ponownie.
recover-running = Ktoś w innej przeglądarce poprosił o zastąpienie Twojej aplikacji
recover-running-cancel = Jeśli to nie Ty, otwórz naszą najnowszą wiadomość e-mail w tej sprawie i wybierz „{ recovery-stop }”. Potem zmień hasło.
recover-running-from = Będzie to możliwe od
password-sign-in = Zaloguj się
method-title = Wybierz sposób logowania
method-label = Kontynuuj za pomocą:
method-hint = Logowanie aplikacją Countersign jest bezpieczniejsze niż samym hasłem.
method-password = Tylko hasło
method-without-app = Bez aplikacji
    .hint = Jeśli nie masz jeszcze urządzenia lub żadne nie działa.
# Before a date and time.
method-paused-from = Znów możliwe od
method-app-pin = Zatwierdź w mojej aplikacji
    .hint = Wyślemy prośbę na Twoje urządzenie.
method-on-mobile = Zatwierdź w aplikacji na tym urządzeniu
    .hint = Aplikacja otworzy się, a potem wrócisz tutaj.
method-app-qr = Telefon bez internetu: zeskanuj kod QR
    .hint = Potem wpiszesz tu kod, który pokaże aplikacja.
error-wrong-password = Sprawdź adres e-mail i wpisz hasło ponownie. Wielkość liter ma znaczenie. Po kilku błędnych próbach trzeba będzie poczekać.
    .title = Adres e-mail i hasło nie pasują do siebie
error-wrong-current-password = Wpisz ponownie swoje obecne hasło. Wielkość liter ma znaczenie. Po kilku błędnych próbach trzeba będzie poczekać.
    .title = Hasło jest nieprawidłowe
error-password-alone = Z jednego z Twoich urządzeń zgłoszono logowanie jako cudze. Aby chronić konto, na razie możesz logować się tylko aplikacją. Jeśli Twoje urządzenie zginęło, wybierz „{ help-lost }”.
    .title = W tej chwili samo hasło nie wystarczy
error-account-disabled = Obecnie nikt nie może zalogować się na to konto. Zwróć się do organizacji, która prowadzi tę usługę.
    .title = Twoje konto zostało wyłączone
error-too-many-passwords =
    { $count ->
        [one] Aby chronić konto, odczekaj jedną sekundę, zanim spróbujesz ponownie. Nie dotyczy to Twoich urządzeń.
        [few] Aby chronić konto, odczekaj { $count } sekundy, zanim spróbujesz ponownie. Nie dotyczy to Twoich urządzeń.
        [many] Aby chronić konto, odczekaj { $count } sekund, zanim spróbujesz ponownie. Nie dotyczy to Twoich urządzeń.
       *[other] Aby chronić konto, odczekaj { $count } sekundy, zanim spróbujesz ponownie. Nie dotyczy to Twoich urządzeń.
    }
    .minutes =
        { $count ->
            [one] Aby chronić konto, odczekaj jedną minutę, zanim spróbujesz ponownie. Nie dotyczy to Twoich urządzeń.
            [few] Aby chronić konto, odczekaj { $count } minuty, zanim spróbujesz ponownie. Nie dotyczy to Twoich urządzeń.
            [many] Aby chronić konto, odczekaj { $count } minut, zanim spróbujesz ponownie. Nie dotyczy to Twoich urządzeń.
           *[other] Aby chronić konto, odczekaj { $count } minuty, zanim spróbujesz ponownie. Nie dotyczy to Twoich urządzeń.
        }
    .title = Poczekaj chwilę

device-title = Którego urządzenia chcesz użyć?
device-lead = Prośba zostanie wysłana tylko na wybrane urządzenie.
device-none-title = Nie masz jeszcze urządzenia
device-none-lead = Aby potwierdzać w aplikacji, najpierw dodaj urządzenie do swojego konta. Zaloguj się teraz hasłem, a potem wykonaj kroki w części „Moje urządzenia mobilne” na stronie „Moje konto”. Zajmuje to około dwóch minut.
device-none-unusable = Twojego urządzenia nie można teraz użyć, ponieważ jest zablokowane lub jego rejestracja nie została ukończona. Zaloguj się hasłem i otwórz „Moje urządzenia mobilne”, aby zobaczyć, co zrobić.
device-none-password = Zaloguj się hasłem
device-last-used = Ostatnie użycie:
device-never-used = Jeszcze nieużywane
device-other-method = Użyj innego sposobu

waiting-title = Potwierdź na swoim urządzeniu
waiting-step-open = Otwórz aplikację Countersign na urządzeniu „{ $device }”. Prośba pojawi się automatycznie.
waiting-step-match = Sprawdź, która usługa wysłała prośbę, a potem wpisz w aplikacji tę liczbę:
waiting-step-check = Sprawdź w aplikacji, która usługa wysłała prośbę, i przejdź dalej.
waiting-step-pin = Wpisz w aplikacji swój PIN. Ta strona automatycznie przejdzie dalej.
waiting-match-label = Liczba do wpisania w aplikacji
waiting-time-left = Pozostały czas
waiting-other-method = Użyj innego sposobu
waiting-cancel = Anuluj
waiting-noscript = Bez JavaScriptu ta strona nie może automatycznie przejść dalej. Po potwierdzeniu w aplikacji wybierz przycisk.
waiting-continue = Już potwierdzone
waiting-confirmed = Potwierdzono. Proszę chwilę poczekać…
waiting-none-title = Nie ma prośby w aplikacji?
waiting-none-lead = Otwórz aplikację na urządzeniu „{ $device }” i sprawdź, czy jest ono online. Jeśli jest offline, użyj kodu.
waiting-again = Wyślij prośbę ponownie
waiting-code = Użyj kodu

outcome-again = Spróbuj ponownie
outcome-begin-again = Zacznij od nowa
outcome-ends = Ta próba jest zakończona. Aby się zalogować, zacznij od nowa, podając hasło.
outcome-hour = Przez godzinę samo hasło nie wystarczy do zalogowania, chyba że w przeglądarce używanej już wcześniej z jednym z Twoich urządzeń.
outcome-denied = Odrzucono na Twoim urządzeniu
    .lead = Nikt nie został zalogowany. Jeśli przycisk „Odrzuć” został dotknięty przez pomyłkę, spróbuj ponownie.
    .change = Nic nie zostało zmienione. Jeśli przycisk „Odrzuć” został dotknięty przez pomyłkę, spróbuj ponownie.
outcome-reported = Zgłoszono na Twoim urządzeniu
    .lead = Nikt nie został zalogowany. Jeśli to nie była Twoja prośba, ktoś inny może znać Twoje hasło: zmień je jak najszybciej.
outcome-expired = Prośba straciła ważność
    .lead = W ciągu dwóch minut nie było odpowiedzi na prośbę, dlatego nikt nie został zalogowany. Przygotuj urządzenie i spróbuj ponownie.
    .change = W ciągu dwóch minut nie było odpowiedzi na prośbę, dlatego nic nie zostało zmienione. Przygotuj urządzenie i spróbuj ponownie.
outcome-cancelled = Prośba została anulowana
    .lead = Nikt nie został zalogowany. Możesz zacząć od nowa w dowolnej chwili.
    .change = Nic nie zostało zmienione. Możesz zacząć od nowa w dowolnej chwili.
outcome-wrong-match = Liczba wpisana w aplikacji jest inna
    .lead = Prośba została zakończona i nikt nie został zalogowany. Spróbuj ponownie z nową liczbą.
    .change = Prośba została zakończona i nic nie zostało zmienione. Spróbuj ponownie z nową liczbą.
outcome-blocked = Twojego urządzenia mobilnego nie można użyć
    .lead = Pięć razy z rzędu wpisano błędny PIN. Zaloguj się w inny sposób. Nowy PIN możesz wtedy ustawić na stronie „Moje urządzenia mobilne”.
    .change = Pięć razy z rzędu wpisano błędny PIN. Nic nie zostało zmienione. Użyj innego sposobu. Nowy PIN możesz wtedy ustawić na stronie „Moje urządzenia mobilne”.
outcome-locked = Twojego urządzenia mobilnego nie można użyć
    .lead = Wykryto kopię tego urządzenia, dlatego zostało ono zastrzeżone dla Twojego bezpieczeństwa. Zaloguj się w inny sposób. Aby z niego korzystać, dodaj je ponownie.
    .change = Wykryto kopię tego urządzenia, dlatego zostało ono zastrzeżone dla Twojego bezpieczeństwa. Nic nie zostało zmienione. Aby z niego korzystać, dodaj je ponownie.
outcome-too-many = Trzy prośby już czekają
    .lead = Odpowiedz na nie lub odrzuć je w aplikacji albo poczekaj pięć minut, aż stracą ważność. Potem spróbuj ponownie.
outcome-only-known = Na razie nie wysyłamy próśb na Twoje urządzenie
    .lead = W ciągu ostatniej godziny kilka próśb odrzucono lub pozostawiono bez odpowiedzi. Aby chronić Cię przed niechcianymi prośbami, mogą je wysyłać tylko przeglądarki używane już wcześniej. Użyj innego sposobu lub spróbuj ponownie za godzinę.
outcome-too-many-codes = Zbyt wiele błędnych kodów
    .lead = Aby chronić Twoje konto, nie tworzymy nowego kodu przed podanym niżej czasem. Do tego czasu użyj innego sposobu.
outcome-announce = Albo otwórz w aplikacji „Logowania”, dotknij „Właśnie się loguję” i spróbuj ponownie tutaj.
outcome-not-active = Twojego urządzenia mobilnego nie można teraz użyć
    .lead = Urządzenie jest zablokowane lub usunięte albo jego rejestracja nie została ukończona. Użyj innego sposobu. Na stronie „Moje urządzenia mobilne” widać jego stan.
    .change = Urządzenie jest zablokowane lub usunięte albo jego rejestracja nie została ukończona. Nic nie zostało zmienione. Użyj innego sposobu. Na stronie „Moje urządzenia mobilne” widać jego stan.

context-this-computer = Ten komputer
context-service-asks = Bez przeglądarki: prośbę wysłała sama usługa

on-mobile-passwordless = Zaloguj się aplikacją na tym urządzeniu
on-mobile-title = Potwierdź aplikacją na tym urządzeniu
on-mobile-step-open = Otwórz aplikację przyciskiem poniżej.
on-mobile-step-check = Sprawdź, która usługa wysłała prośbę, i wpisz swój PIN.
on-mobile-step-back = Aplikacja zaprowadzi Cię z powrotem tutaj, już po zalogowaniu.
on-mobile-open = Otwórz aplikację
on-mobile-verified = Aplikacja się nie otwiera? Użyj tego linku
on-mobile-confirmed = Potwierdzono. Aplikacja zaprowadzi Cię z powrotem na tę stronę.
on-mobile-typed-title = Aplikacja pokazuje dziewięć znaków?
on-mobile-typed-lead = Dzieje się tak, gdy aplikacja otworzyła inną przeglądarkę. Wpisz znaki tutaj. Wielkość liter, spacje i łączniki nie mają znaczenia.
on-mobile-typed-label = Dziewięć znaków z aplikacji
error-mistyped-return = Co najmniej jeden znak nie zgadza się ze znakami w aplikacji. Nie liczy się to jako próba. Porównaj znaki i popraw je.
    .title = Literówka
error-return-not-yet = W aplikacji nie ma jeszcze potwierdzenia. Otwórz aplikację przyciskiem powyżej. Potem pokaże znaki.
    .title = Najpierw potwierdź w aplikacji
error-too-many-passwordless =
    { $count ->
        [one] W krótkim czasie rozpoczęto stąd wiele logowań. Poczekaj minutę lub użyj swojego adresu e-mail.
        [few] W krótkim czasie rozpoczęto stąd wiele logowań. Poczekaj { $count } minuty lub użyj swojego adresu e-mail.
        [many] W krótkim czasie rozpoczęto stąd wiele logowań. Poczekaj { $count } minut lub użyj swojego adresu e-mail.
       *[other] W krótkim czasie rozpoczęto stąd wiele logowań. Poczekaj { $count } minuty lub użyj swojego adresu e-mail.
    }
    .title = Poczekaj chwilę
error-wrong-return =
    { $count ->
        [one] Porównaj znaki ze znakami w aplikacji i popraw je. Pozostała jedna próba.
        [few] Porównaj znaki ze znakami w aplikacji i popraw je. Pozostały { $count } próby.
        [many] Porównaj znaki ze znakami w aplikacji i popraw je. Pozostało { $count } prób.
       *[other] Porównaj znaki ze znakami w aplikacji i popraw je. Pozostało { $count } próby.
    }
    .title = Te znaki są nieprawidłowe

request-link-title = Ta prośba jest przeznaczona dla aplikacji
request-link-lead = Otwórz tę prośbę w aplikacji Countersign na tym urządzeniu. Potwierdź ją tylko wtedy, gdy to Ty właśnie rozpoczynasz logowanie na tym urządzeniu. W przeciwnym razie zamknij tę stronę.

return-ended-title = Nikt nie został zalogowany
return-ended-lead = Aplikacja otworzyła inną przeglądarkę niż ta, w której rozpoczęto logowanie, dlatego zostało ono zakończone. W tej przeglądarce możesz zacząć od nowa.
return-ended-again = Zacznij tutaj od nowa
return-elsewhere-title = Logowanie rozpoczęto w innej przeglądarce
return-elsewhere-lead = Nikt nie został tu zalogowany. Wróć do przeglądarki, w której rozpoczęto logowanie, i wpisz tam dziewięć znaków z aplikacji.
return-typed-only-title = Ten link już nie działa
return-typed-only-lead = Ten link najpierw otwarto w innej przeglądarce. Teraz jest to właściwa przeglądarka. Przejdź na stronę, na której rozpoczęto logowanie, i wpisz dziewięć znaków z aplikacji.
return-wrong-title = Kod w tym linku jest nieprawidłowy
return-wrong-lead = Nikt nie został zalogowany i nic się nie zmieniło. Dotknij ponownie przycisku w aplikacji lub wpisz dziewięć znaków z aplikacji na stronie, na której rozpoczęto logowanie.
return-gone-title = Ten link stracił ważność
return-gone-lead = Link został już wykorzystany lub stracił ważność. Nikt nie został nim zalogowany. Jeśli nadal chcesz się zalogować, zacznij od nowa.

outcome-code-used = Kod był trzy razy błędny
    .lead = Nikt nie został zalogowany. Możesz zacząć od nowa w dowolnej chwili.
outcome-return-expired = To logowanie jest zakończone
    .lead = Aplikacja otworzyła inną przeglądarkę, znaki były trzy razy błędne lub logowanie straciło ważność. Nikt nie został zalogowany. Możesz zacząć od nowa w dowolnej chwili.

code-title = Potwierdź kodem QR
code-lead = Użyj urządzenia „{ $device }”. Nie musi być połączone z internetem.
code-step-scan = W aplikacji dotknij „Zeskanuj kod QR” i skieruj aparat na ten kod QR.
code-step-pin = Sprawdź, która usługa wysłała prośbę, i wpisz swój PIN. Aplikacja pokaże dziewięć liter i cyfr.
code-step-type = Dziewięć liter i cyfr. Wielkość liter, spacje i łączniki nie mają znaczenia.
code-picture = Kod QR do zeskanowania w aplikacji Countersign
code-label = Kod pokazany w aplikacji
code-submit = Zaloguj się
code-confirm = Potwierdź
code-typed-open = Nie możesz zeskanować kodu QR?
code-typed-hint = W aplikacji dotknij „Zeskanuj kod QR”, potem „Wpisz kod” i wpisz te dwanaście cyfr:
code-time-left = Ważny jeszcze
code-new = Pokaż nowy kod

error-mistyped-otp = Co najmniej jeden znak nie zgadza się ze znakami w aplikacji. Nie liczy się to jako próba. Porównaj znaki i popraw je.
    .title = Literówka
error-not-this-device-otp =
    { $count ->
        [one] Kod pochodzi z innego urządzenia, należy do innej strony lub jest za stary. Zeskanuj w aplikacji ten kod QR i wpisz nowy kod. Pozostała jedna próba.
        [few] Kod pochodzi z innego urządzenia, należy do innej strony lub jest za stary. Zeskanuj w aplikacji ten kod QR i wpisz nowy kod. Pozostały { $count } próby.
        [many] Kod pochodzi z innego urządzenia, należy do innej strony lub jest za stary. Zeskanuj w aplikacji ten kod QR i wpisz nowy kod. Pozostało { $count } prób.
       *[other] Kod pochodzi z innego urządzenia, należy do innej strony lub jest za stary. Zeskanuj w aplikacji ten kod QR i wpisz nowy kod. Pozostało { $count } próby.
    }
    .title = Ten kod nie należy do tej strony
error-wrong-otp-pin =
    { $count ->
        [one] Zeskanuj kod QR ponownie i uważnie wpisz swój PIN. Jeśli znów będzie błędny, urządzenie zostanie zablokowane. Nowy PIN możesz wtedy ustawić na stronie „Moje urządzenia mobilne”.
        [few] Zeskanuj kod QR ponownie i uważnie wpisz swój PIN. Pozostały { $count } próby. Potem urządzenie zostanie zablokowane.
        [many] Zeskanuj kod QR ponownie i uważnie wpisz swój PIN. Pozostało { $count } prób. Potem urządzenie zostanie zablokowane.
       *[other] Zeskanuj kod QR ponownie i uważnie wpisz swój PIN. Pozostało { $count } próby. Potem urządzenie zostanie zablokowane.
    }
    .title = Błędny PIN w aplikacji
error-code-expired = Ten kod ma ponad pięć minut. Zeskanuj nowy kod QR poniżej i wpisz nowy kod.
    .title = Ten kod stracił ważność
error-code-used = Każdy kod działa raz, a dla każdego kodu QR są trzy próby. Zeskanuj nowy kod QR poniżej i wpisz nowy kod.
    .title = Ten kod został już wykorzystany

account-title = Moje konto
account-hello = Twoje konto: { $name }
account-lead = Zarządzaj swoim kontem i urządzeniami, które potwierdzają Twoje logowania.
account-devices = Moje urządzenia mobilne
account-devices-state =
    { $count ->
        [0] Nie masz jeszcze urządzenia. Gdy je dodasz, samo skradzione hasło nie wystarczy, aby zmienić Twoje urządzenia.
        [one] Jedno urządzenie może potwierdzać Twoje logowania.
        [few] { $count } urządzenia mogą potwierdzać Twoje logowania.
        [many] { $count } urządzeń może potwierdzać Twoje logowania.
       *[other] { $count } urządzenia może potwierdzać Twoje logowania.
    }
account-devices-unusable = Żadne z Twoich urządzeń nie może teraz potwierdzać. Zobacz, co zrobić.
account-history = Historia logowań
account-history-state = Kiedy i skąd odbywały się logowania i co podpisano
account-history-open = Pokaż historię
account-sessions = Otwarte sesje
account-sessions-state = Przeglądarki, w których masz otwarte sesje
account-sessions-open = Pokaż sesje
account-stop = Urządzenie zaginęło lub je skradziono?
account-stop-state = Zakończ wszystko naraz: urządzenia, prośby, logowania
account-stop-open = Zatrzymaj wszystko
account-mail-language = Język wiadomości e-mail i próśb
account-mail-language-save = Zapisz
account-mail-language-saved = Od teraz wiadomości e-mail i prośby na Twoich urządzeniach są w tym języku.
account-mail-language-other = Wiadomości e-mail i prośby na Twoich urządzeniach są w innym języku: { $language }.
account-mail-language-same = Użyj języka tej strony także do nich
account-devices-manage = Zarządzaj urządzeniami mobilnymi
account-devices-first = Dodaj urządzenie mobilne

devices-title = Moje urządzenia mobilne
devices-lead = Te urządzenia mogą potwierdzać, że to Ty.
devices-none = Nie masz jeszcze urządzenia. Dodaj je, a samo skradzione hasło nie wystarczy, aby zmienić Twoje urządzenia.
devices-add = Dodaj urządzenie mobilne
devices-active = Aktywne
devices-pending = Nieukończone
devices-blocked = Zablokowane
devices-locked = Zastrzeżone
devices-blocked-why = To urządzenie jest zablokowane, ponieważ zbyt wiele razy wpisano błędny PIN. Ustaw nowy PIN, aby znów go używać.
devices-suspended-why = Urządzenie lub przeglądarka, za pomocą których dodano to urządzenie, nie są już zaufane. Jeśli to urządzenie jest Twoje, ustaw dla niego nowy PIN. Jeśli go nie rozpoznajesz, usuń je.
devices-locked-why = Wykryto kopię tego urządzenia, dlatego zostało ono zastrzeżone dla Twojego bezpieczeństwa. Usuń je i dodaj ponownie.
devices-pending-why = Rejestracja tego urządzenia nie została ukończona. Usuń je i dodaj ponownie.
devices-added = Dodano
devices-attested = Sprzęt zweryfikowany:
devices-attested-app = Aplikacja zweryfikowana przez Apple:
devices-attestation-missing = Niezweryfikowane, ponieważ urządzenie nie dało dowodu:
devices-attestation-refused = Niezweryfikowane, ponieważ dowód nie został przyjęty:
devices-last-used = Ostatnie użycie
devices-never-used = Jeszcze nieużywane
devices-rename = Zmień nazwę
devices-rename-label = Nowa nazwa
devices-rename-save = Zapisz nazwę
devices-reset = Nowy PIN
devices-remove = Usuń
devices-remove-title = Usunąć urządzenie „{ $device }”?
devices-remove-lead = Urządzenie nie będzie już mogło potwierdzać Twoich logowań, a otwarte na nim prośby zostaną anulowane. Otrzymasz o tym wiadomość e-mail. Aby znów używać tego urządzenia, trzeba będzie dodać je ponownie.
devices-remove-last = To Twoje jedyne urządzenie.
devices-remove-others = Te urządzenia dodano za pomocą tego urządzenia i będą zablokowane, dopóki nie ustawisz dla nich nowego PIN-u: { $devices }
devices-remove-confirm = Usuń to urządzenie
devices-remove-keep = Zachowaj
devices-removed = Urządzenie zostało usunięte. Wysłaliśmy Ci o tym wiadomość e-mail.
devices-renamed = Nazwa została zmieniona.
devices-pin-reset = Nowy PIN został ustawiony.
devices-was-added = Urządzenie zostało dodane. Wysłaliśmy Ci o tym wiadomość e-mail.
error-device-name = Nadaj urządzeniu nazwę o długości od 1 do 40 znaków.
    .title = Brakuje nazwy lub jest ona za długa
error-device-name-characters = Nazwa zawiera podział wiersza, tabulator lub niewidoczny znak. Wpisz ją ponownie bez niego.
    .title = Nazwa zawiera znak, którego nie można pokazać

step-up-title = Potwierdź, że to Ty
step-up-first = Najpierw wpisz jeszcze raz swoje hasło.
step-up-for-add = Chcesz dodać urządzenie.
step-up-for-remove = Chcesz usunąć urządzenie „{ $device }”.
step-up-for-reset = Chcesz ustawić nowy PIN urządzenia „{ $device }”.
step-up-for-rename = Chcesz zmienić nazwę urządzenia „{ $device }”.
step-up-for-email = Chcesz zmienić swój adres e-mail na { $email }.
step-up-for-password = Chcesz zmienić swoje hasło.
step-up-for-report = Chcesz zgłosić logowanie, które nie było Twoje.
step-up-for-sessions = Chcesz się wylogować w swoich pozostałych przeglądarkach.
step-up-device-title = Potwierdź na urządzeniu
step-up-device-lead = Masz urządzenie, dlatego samo hasło nie wystarczy do tej zmiany.
step-up-continue = Dalej
step-up-app-pin = Potwierdź w aplikacji
step-up-app-qr = Kodem QR (działa offline)
step-up-unusable = Żadne z Twoich urządzeń nie działa?
step-up-unusable-lead = Na stronie „Moje urządzenia mobilne” możesz ustawić nowy PIN urządzenia za pomocą linku z wiadomości e-mail.
step-up-lost = Jeśli wszystkie Twoje urządzenia zaginęły, wybierz „{ account-stop-open }”, a potem ponownie dodaj urządzenie.
step-up-forgotten-known = Jeśli jednak pamiętasz hasło, zaloguj się nim i wybierz „{ method-without-app }”.
step-up-forgotten-lost = Jeśli nie masz już ani hasła, ani żadnego ze swoich urządzeń, zwróć się do organizacji, która prowadzi tę usługę. Ta strona nie może wtedy pomóc.
sign-in-service = { $name } (Moje konto)
service-continue-title = Zalogowano
service-continue = Przejdź dalej: { $service }
service-signed-in-as = Konto: { $email }
service-sign-out-asked = Usługa { $service } prosi o wylogowanie.
service-sign-out-lead = Nastąpi wylogowanie tutaj i we wszystkich usługach otwartych w tej przeglądarce.
service-stay = Bez wylogowania
signed-out-title = Wylogowano
service-return = Powrót: { $service }

add-title = Dodaj urządzenie mobilne
add-lead = Najpierw wybierz nazwę i PIN. PIN pozostaje na tej stronie i w Twojej aplikacji.
add-name = Nazwa urządzenia
add-name-hint = Wybierz nazwę, którą rozpoznasz, na przykład „Telefon Marii”.
add-pin = PIN z czterech cyfr
add-pin-hint = Będziesz go wpisywać w aplikacji, aby potwierdzać logowania. Nie używaj PIN-u, którym odblokowujesz telefon. Unikaj lat, ciągów takich jak 1234 i powtórzonych cyfr.
add-pin2 = Powtórz PIN
add-show = Pokaż kod QR
add-noscript = Ta strona sama tworzy kod QR, aby nikt inny nie zobaczył Twojego PIN-u. Potrzebuje do tego JavaScriptu. Zezwól na JavaScript w tej witrynie i wczytaj stronę ponownie.
reset-title = Nowy PIN dla urządzenia „{ $device }”
reset-lead = Wybierz nowy PIN. Pozostaje on na tej stronie i w Twojej aplikacji.

enrol-scan-title = Zeskanuj ten kod QR swoim urządzeniem
enrol-scan-lead = Otwórz aplikację Countersign. Za pierwszym razem dotknij „Skonfiguruj to urządzenie”, a następnie „Zeskanuj kod”. Jeśli już używasz aplikacji, dotknij „Zeskanuj kod QR”. Potem skieruj aparat na kod QR.
enrol-reset-lead = Otwórz aplikację Countersign na urządzeniu „{ $device }”, dotknij „Zeskanuj kod QR” i skieruj aparat na kod QR.
enrol-picture = Kod QR do zeskanowania w aplikacji Countersign
enrol-address = Jeśli aplikacja poprosi o adres, jest nim: { $origin }
enrol-other-ways = Na tym samym urządzeniu lub bez aparatu
enrol-link-label = Na tym samym urządzeniu otwórz ten link w aplikacji lub skopiuj go i wklej tam:
enrol-here = Aplikacja jest na tym urządzeniu?
enrol-here-lead = Otwórz aplikację tutaj. Potem wrócisz na tę stronę, aby porównać sześć znaków.
enrol-copy = Kopiuj link
enrol-copied = Skopiowano
enrol-typed-label = Możesz też wpisać ten kod w aplikacji wraz z adresem { $origin }
enrol-waiting = Czekamy na Twoje urządzenie…
enrol-claimed = Twoje urządzenie jest połączone. Wpisz w aplikacji swój PIN.
enrol-step = Krok { $step } z 4
enrol-pin-title = Wpisz PIN w aplikacji
enrol-other-device = Czy aplikacja jest na innym urządzeniu?
enrol-none-title = Nie widzę znaków w aplikacji
enrol-none-lead = Najpierw wpisz PIN w aplikacji. Znaki pojawią się potem. Jeśli aplikacja pokazuje coś innego, wybierz „{ enrol-differ }”. Nic nie zostanie dodane i możesz zacząć od nowa.
enrol-reset-none-lead = Najpierw wpisz PIN w aplikacji. Znaki pojawią się potem. Jeśli aplikacja pokazuje coś innego, wybierz „{ enrol-differ }”. Urządzenie zostanie wtedy usunięte z Twojego konta i możesz dodać je ponownie.
enrol-wrong-pin =
    { $count ->
        [one] To nie jest PIN wybrany tutaj. Pozostała jedna próba. Potem kod straci ważność i trzeba będzie zacząć od nowa.
        [few] To nie jest PIN wybrany tutaj. Pozostały { $count } próby. Potem kod straci ważność i trzeba będzie zacząć od nowa.
        [many] To nie jest PIN wybrany tutaj. Pozostało { $count } prób. Potem kod straci ważność i trzeba będzie zacząć od nowa.
       *[other] To nie jest PIN wybrany tutaj. Pozostało { $count } próby. Potem kod straci ważność i trzeba będzie zacząć od nowa.
    }
enrol-compare-title = Czy w aplikacji widać to samo?
enrol-compare-lead = Porównaj sześć znaków poniżej ze znakami na swoim urządzeniu. Jeśli się różnią, połączone urządzenie nie jest Twoje.
enrol-match = Znaki są takie same
enrol-differ = Znaki się różnią
enrol-added-title = Twoje urządzenie jest gotowe
enrol-added-lead = Twoje urządzenie może teraz potwierdzać Twoje logowania. Wysłaliśmy Ci o tym wiadomość e-mail.
enrol-reset-done-title = Nowy PIN został ustawiony
enrol-reset-done-lead = Urządzenie znów może potwierdzać Twoje logowania, z nowym PIN-em. Wysłaliśmy Ci o tym wiadomość e-mail.
enrol-done = Gotowe
enrol-dead-title = Ten kod stracił ważność
enrol-dead-expired = Kodu nie użyto w ciągu dziesięciu minut. Nic nie zostało zarejestrowane.
enrol-dead-unfinished = Kodu użyto na urządzeniu, ale nie wpisano na czas PIN-u lub nie porównano na czas znaków. Nic nie zostało zarejestrowane.
enrol-dead-wrong-pin = Trzy razy wpisano błędny PIN. Nic nie zostało zarejestrowane.
enrol-dead-contested = Dwa urządzenia próbowały użyć tego samego kodu, dlatego oba zostały odrzucone. Nic nie zostało zarejestrowane. Nie pokazuj kodu QR nikomu innemu.
enrol-dead-rejected = Wskazano, że znaki się różnią, dlatego urządzenie zostało odrzucone. Jeśli to nie była pomyłka, ktoś inny mógł sfotografować kod. Zacznij od nowa tam, gdzie nikt nie widzi Twojego ekranu.
enrol-dead-gone = Kod nie jest już ważny. Nic nie zostało zarejestrowane.
enrol-reset-dead-expired = Kodu nie użyto w ciągu dziesięciu minut. PIN nie został zmieniony.
enrol-reset-dead-unfinished = Kodu użyto na urządzeniu, ale nie wpisano na czas PIN-u. PIN nie został zmieniony.
enrol-reset-dead-wrong-pin = Trzy razy wpisano błędny PIN. PIN nie został zmieniony.
enrol-reset-dead-rejected = Wskazano, że znaki się różnią, dlatego urządzenie zostało usunięte z Twojego konta. Jeśli to nie była pomyłka, ktoś inny mógł sfotografować kod. Zacznij od nowa tam, gdzie nikt nie widzi Twojego ekranu.
enrol-again = Zacznij od nowa
enrol-cancel = Anuluj
enrol-time-left = Kod ważny jeszcze
enrol-failed = Serwer nie przyjął kodu. Sprawdź połączenie i spróbuj ponownie.

pin-four-digits = Wpisz PIN z dokładnie czterech cyfr.
pin-differs = Wpisane PIN-y różnią się. Wpisz oba jeszcze raz.
pin-same-digits = Cztery jednakowe cyfry łatwo odgadnąć. Wybierz inny PIN.
pin-row = Ciągi takie jak 1234 lub 4321 łatwo odgadnąć. Wybierz inny PIN.
pin-pairs = Powtórzone lub odwrócone pary, takie jak 1212 lub 1221, łatwo odgadnąć. Wybierz inny PIN.
pin-year = Rok łatwo odgadnąć. Wybierz inny PIN.
pin-keypad-line = Cyfry, które tworzą linię na klawiaturze, łatwo odgadnąć. Wybierz inny PIN.

recovery-title-pin = Ustaw nowy PIN urządzenia „{ $device }”
recovery-title-add = Dodanie urządzenia za pomocą linku z wiadomości e-mail
recovery-choose-lead = Samo hasło do tego nie wystarczy. Wpisz je jeszcze raz, a potem wybierz, jak chcesz potwierdzić, że to Ty.
recovery-app-first = Inne Twoje urządzenie działa. Najpierw zaloguj się nim. Wtedy będzie można potwierdzić nim tę zmianę.
recovery-password-label = Hasło
recovery-by-device = Potwierdź na urządzeniu „{ $device }”
recovery-by-device-hint = Od razu
recovery-by-mail = Linkiem wysłanym e-mailem
recovery-by-mail-hint-now = Na Twój adres e-mail, od razu
recovery-by-mail-hint-wait =
    { $count ->
        [one] Na Twój adres e-mail, potem godzina oczekiwania
        [few] Na Twój adres e-mail, potem { $count } godziny oczekiwania
        [many] Na Twój adres e-mail, potem { $count } godzin oczekiwania
       *[other] Na Twój adres e-mail, potem { $count } godziny oczekiwania
    }
recovery-sent-title = Sprawdź swoją pocztę
recovery-sent-lead = Wysłaliśmy link na adres { $email }. Otwórz go w tej przeglądarce, aby przejść dalej.
recovery-sent-none = Po kilku minutach nadal nie ma wiadomości?
sent-spam = Zajrzyj też do folderu ze spamem i sprawdź, czy adres jest poprawny.
recovery-sent-again = Wyślij nowy link
recovery-wait-title = Prosimy poczekać
recovery-wait-lead = Dla Twojego bezpieczeństwa dalszy krok jest możliwy dopiero po tym czasie. Wróć wtedy na tę stronę w tej przeglądarce. Jeśli to nie Ty, użyj linku z wiadomości e-mail, aby to anulować.
recovery-wait-until = Możesz kontynuować od
recovery-elsewhere-title = Czy to Ty?
recovery-elsewhere-lead = Jeśli to Twoja prośba o ten link, otwórz go w przeglądarce, w której ją złożono, bez wylogowywania się z konta. Jeśli to nie Twoja prośba, anuluj ją tutaj.
recovery-elsewhere-password = Za pomocą tego linku wybierasz nowe hasło. Jeśli to Twoja prośba, otwórz go w przeglądarce, w której ją złożono. Jeśli nie, anuluj ją tutaj. Twoje hasło pozostanie bez zmian.
recovery-take-over = To ja: kontynuuj w tej przeglądarce
recovery-stop = To nie ja: anuluj
recovery-stopped-title = Anulowano
recovery-stopped-lead = Nic nie zostało zmienione. Jeśli link nie był na Twoją prośbę, ktoś inny zna Twoje hasło: zmień je teraz.
recovery-stopped-password = Twoje hasło pozostaje bez zmian, a link już nie działa. Aby poprosić o taki link, wystarczy znać Twój adres e-mail.
recovery-over-title = Ten link stracił ważność
recovery-over-lead = Link został użyty, anulowany lub zastąpiony nowszym albo stracił ważność. Nic nie zostało zmienione.
recovery-too-late = Ten link został już użyty lub stracił ważność, więc nie ma już czego anulować. Jeśli użył go ktoś inny, zaloguj się, sprawdź swoje urządzenia i zmień hasło.
error-other-device-works = Inne Twoje urządzenie działa. Potwierdź nim. Link z wiadomości e-mail nie jest potrzebny.
    .title = Użyj innego swojego urządzenia
error-too-many-links =
    { $count ->
        [one] Dzisiaj wysłano już kilka wiadomości z linkami. Sprawdź skrzynkę odbiorczą i folder ze spamem lub spróbuj ponownie za godzinę.
        [few] Dzisiaj wysłano już kilka wiadomości z linkami. Sprawdź skrzynkę odbiorczą i folder ze spamem lub spróbuj ponownie za { $count } godziny.
        [many] Dzisiaj wysłano już kilka wiadomości z linkami. Sprawdź skrzynkę odbiorczą i folder ze spamem lub spróbuj ponownie za { $count } godzin.
       *[other] Dzisiaj wysłano już kilka wiadomości z linkami. Sprawdź skrzynkę odbiorczą i folder ze spamem lub spróbuj ponownie za { $count } godziny.
    }
    .title = Na razie nie ma więcej linków

sessions-lead = Masz otwarte sesje w tych przeglądarkach. Jeśli nie rozpoznajesz którejś z nich, zakończ teraz jej sesję i zmień hasło.
sessions-here = Ta przeglądarka
sessions-end = Zakończ tę sesję
sessions-end-others = Zakończ wszystkie inne sesje
sessions-end-others-lead = Nastąpi wylogowanie wszędzie poza tą przeglądarką.
sessions-ended = Sesja została zakończona.
sessions-others-ended = Wszystkie inne sesje zostały zakończone.

history-title = Historia logowań
history-lead = Co działo się z Twoim kontem w ciągu ostatnich 180 dni, od najnowszych.
history-none = Na razie nic. Tutaj pojawią się logowania i podpisy.
history-signed-in = Zalogowano
history-signed = Podpisano
history-confirmed = Potwierdzono
history-change-add = Dodanie urządzenia
history-change-remove = Usunięcie urządzenia
history-change-reset = Ustawienie nowego PIN-u
history-change-rename = Zmiana nazwy urządzenia
history-change-password = Zmiana hasła
history-change-email = Zmiana adresu e-mail
history-change-report = Zgłoszenie logowania
history-change-sessions = Wylogowanie w innych przeglądarkach
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
history-by-password = Samym hasłem
history-by-app = Aplikacją
history-by-code = Kodem z aplikacji
history-on-mobile = Aplikacją na tym samym urządzeniu
history-not-me = To nie ja
history-reported = Zgłoszono
history-report-title = To nie Ty?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Zgłoszenie nie zatrzymuje tej transakcji. Zadzwoń teraz do usługi „{ $service }”: tylko ona może ją zatrzymać.
history-report-lead = Po zgłoszeniu każdy zalogowany z tej przeglądarki zostanie wylogowany. Otrzymasz o tym wiadomość e-mail. Potem zmień hasło.
history-report-here = To przeglądarka, której teraz używasz: nastąpi wylogowanie także tutaj.
history-report-confirm = Zgłoś
history-report-keep = Nie, to ja
history-was-reported = Zgłoszenie zostało przyjęte, a w tej przeglądarce nastąpiło wylogowanie. Wysłaliśmy Ci o tym wiadomość e-mail.
history-older = Pokaż starsze wpisy
history-newest = Wróć do najnowszych wpisów

stop-title = Zatrzymaj wszystko
stop-lead = Użyj tej opcji, jeśli urządzenie zostało zgubione lub ktoś inny może być zalogowany na Twoje konto. Działa ona od razu i nie można tego cofnąć:
stop-devices = Wszystkie Twoje urządzenia zostaną usunięte. Żadne nie będzie już mogło potwierdzać Twoich logowań.
stop-requests = Otwarte prośby i logowania zostaną anulowane.
stop-sessions = Nastąpi wylogowanie wszędzie, także tutaj.
stop-mail = Otrzymasz o tym wiadomość e-mail.
stop-account = Twoje konto pozostaje. Możesz go znowu używać po dodaniu urządzenia.
stop-back-title = Jak zacząć od nowa
stop-back =
    { $count ->
        [0] Zaloguj się hasłem i ponownie dodaj urządzenie. Potrzebny będzie także link z wiadomości e-mail.
        [one] Zaloguj się hasłem i ponownie dodaj urządzenie. Potrzebny będzie także link z wiadomości e-mail i trzeba będzie poczekać godzinę.
        [few] Zaloguj się hasłem i ponownie dodaj urządzenie. Potrzebny będzie także link z wiadomości e-mail i trzeba będzie poczekać { $count } godziny.
        [many] Zaloguj się hasłem i ponownie dodaj urządzenie. Potrzebny będzie także link z wiadomości e-mail i trzeba będzie poczekać { $count } godzin.
       *[other] Zaloguj się hasłem i ponownie dodaj urządzenie. Potrzebny będzie także link z wiadomości e-mail i trzeba będzie poczekać { $count } godziny.
    }
stop-confirm = Zatrzymaj wszystko teraz
stop-keep = Nie, wróć
stop-nothing = Nie ma czego zatrzymywać: konto nie ma urządzeń. Zmianę, o którą ktoś poprosił, można anulować linkiem z naszej wiadomości e-mail na jej temat.
stop-done-title = Wszystko zatrzymano
stop-done-lead = Twoje urządzenia zostały usunięte i wszędzie nastąpiło wylogowanie. Wysłaliśmy Ci o tym wiadomość e-mail.
stop-done-sign-in = Przejdź do logowania

outbox-title = Skrzynka nadawcza wersji pokazowej
outbox-lead = Wiadomości, które wysłałaby ta wersja pokazowa, od najnowszej.
outbox-none = Nie ma jeszcze wiadomości.

error-page-home = Przejdź do strony głównej
error-page-not-found = Pod tym adresem nic nie ma. Być może brakuje jego części.
    .title = Ta strona nie istnieje
error-page-forged = Ten formularz nie został otwarty z tej witryny lub jest nieaktualny. Nic nie zostało zmienione. Wróć, wczytaj stronę ponownie i spróbuj jeszcze raz.
    .title = Ten formularz nie został przyjęty
error-page-other-host = To nie jest adres tego serwera. Nic nie zostało zrobione. Użyj otrzymanego adresu.
    .title = To nie jest właściwy adres
error-page-malformed = W formularzu czegoś brakowało lub nie można było czegoś odczytać. Nic nie zostało zmienione. Wróć i spróbuj ponownie.
    .title = Nie można odczytać tego formularza
error-page-service-over = To logowanie trwało zbyt długo, jest już zakończone albo zostało otwarte w innej przeglądarce. Nic nie zostało zmienione. Wróć do usługi i zaloguj się stamtąd.
    .title = To logowanie się skończyło
error-page-service-request = Usługa wysłała żądanie, którego ten serwer nie przyjmuje. Nic się nie stało. Skontaktuj się z pomocą techniczną usługi.
    .title = Nie można zalogować się do tej usługi
error-page-unknown-service = Aplikacja pod poniższym adresem poprosiła o zalogowanie, ale ten adres nie jest tu zarejestrowany. Nic się nie stało. Skontaktuj się z pomocą techniczną usługi.
    .title = Ta usługa nie jest tu zarejestrowana
error-page-busy = W tej chwili loguje się wiele osób. Nic nie przepadło. Poczekaj kilka sekund i spróbuj ponownie.
    .title = Prosimy o chwilę cierpliwości
error-page-too-often = Z Twojej przeglądarki lub sieci wysłano w krótkim czasie wiele żądań. Nic nie przepadło. Poczekaj kilka minut i spróbuj ponownie.
    .title = Prosimy poczekać kilka minut
error-page-fault = Wystąpił problem po naszej stronie. Nic nie zostało zmienione. Spróbuj ponownie za kilka minut.
    .title = Nie udało się

link-open = Otwórz w aplikacji
link-open-lead = Otwórz aplikację tutaj. Strona, która pokazała kod, automatycznie przejdzie dalej.
link-title = Ten link jest przeznaczony dla aplikacji
link-lead = Skopiuj pełny adres tej strony. Na urządzeniu, które chcesz zarejestrować, otwórz aplikację Countersign, dotknij „Wpisz kod” i wklej adres. Link działa tylko raz, przez dziesięć minut. Nic nie zostało jeszcze zarejestrowane.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Podpisz aplikacją
signature-code = Podpisz kodem QR (działa offline)
signature-device-title = Którym urządzeniem chcesz podpisać?
signature-device-none-title = Do podpisania potrzebne jest urządzenie
signature-device-none-lead = Najpierw dodaj urządzenie do swojego konta. Zajmuje to około dwóch minut. Potem wróć tutaj.
signature-submit = Podpisz
signature-content = Co podpisujesz
signature-step-type = Sprawdź, która usługa wysłała prośbę, wpisz w aplikacji te same wartości i swój PIN. Aplikacja pokaże dziewięć liter i cyfr.
signature-nothing-signed = Nic nie zostało podpisane i nic się nie stanie. Możesz zacząć od nowa w dowolnej chwili.
error-not-this-transaction-otp =
    { $count ->
        [one] Porównaj każdą wartość wpisaną w aplikacji z tą stroną. Potem zeskanuj kod QR ponownie i utwórz nowy kod. Pozostała jedna próba.
        [few] Porównaj każdą wartość wpisaną w aplikacji z tą stroną. Potem zeskanuj kod QR ponownie i utwórz nowy kod. Pozostały { $count } próby.
        [many] Porównaj każdą wartość wpisaną w aplikacji z tą stroną. Potem zeskanuj kod QR ponownie i utwórz nowy kod. Pozostało { $count } prób.
       *[other] Porównaj każdą wartość wpisaną w aplikacji z tą stroną. Potem zeskanuj kod QR ponownie i utwórz nowy kod. Pozostało { $count } próby.
    }
    .title = Kod nie pasuje do transakcji

## Creating an account

new-account-title = Utwórz konto
new-account-lead = Wyślemy Ci wiadomość e-mail z linkiem. Potem wybierzesz hasło.
new-account-first-name = Imię
new-account-last-name = Nazwisko
new-account-name-wrong = Wpisz imię lub nazwisko literami dowolnego alfabetu, najwyżej { $count } znaków.
new-account-empty = To pole jest puste. Wypełnij je.
new-account-email-repeat = Powtórz adres e-mail
new-account-email-differs = Wpisz dwa razy ten sam adres e-mail.
new-account-check = Przepisz sześć cyfr, które widzisz na obrazku
new-account-check-picture = Obrazek z sześcioma cyframi
new-account-check-listen = Posłuchaj cyfr
new-account-check-new = Pokaż inne cyfry
new-account-check-wrong = Cyfry się nie zgadzają albo straciły ważność. Przepisz cyfry, które widzisz teraz.
new-account-privacy = Akceptuję oświadczenie o prywatności
new-account-privacy-read = Przeczytaj oświadczenie o prywatności (otwiera się w nowym oknie)
new-account-privacy-missing = Konto można utworzyć tylko po zaakceptowaniu oświadczenia o prywatności.
new-account-sent-lead = Wysłaliśmy wiadomość e-mail na adres { $email }. Otwórz zawarty w niej link w ciągu 24 godzin.
new-account-password-title = Wybierz hasło
new-account-password-lead = Twój adres e-mail jest potwierdzony. Konto powstanie, gdy wybierzesz hasło.
new-account-password-repeat = Powtórz hasło
new-account-expired-title = Ten link stracił ważność
new-account-expired-lead = Link działa przez 24 godziny. Możemy wysłać nowy na adres { $email }.
new-account-expired-send = Wyślij nowy link
new-account-over-lead = Możliwe, że masz już konto: w takim razie zaloguj się. Jeśli nie, zacznij od nowa.
new-account-done = Twoje konto zostało utworzone i zalogowano Cię.

## Name and email address

details-title = Imię, nazwisko i adres e-mail
details-save = Zapisz imię i nazwisko
details-saved = Imię i nazwisko zostały zmienione. Wysłaliśmy Ci o tym wiadomość e-mail.
details-new-email = Nowy adres e-mail
details-email-lead = Wyślemy link na nowy adres. Adres zmieni się dopiero wtedy, gdy otworzysz link i potwierdzisz zmianę.
details-email-same = To już jest adres e-mail Twojego konta.
details-link-sign-in = Najpierw się zaloguj. Potem otwórz ponownie link z naszej wiadomości w tej przeglądarce.
details-change-email = Zmień adres e-mail
details-confirm-lead = Od tej chwili logujesz się adresem { $email } i tam trafiają Twoje wiadomości. We wszystkich innych przeglądarkach nastąpi wylogowanie.
details-email-saved = Twój adres e-mail został zmieniony.
email-reversal-title = Przywróć poprzedni adres e-mail
email-reversal-lead = Twoje konto będzie znowu używać adresu { $email }. Wszystkie urządzenia zostaną usunięte, wszędzie nastąpi wylogowanie, a hasło przestanie działać. Nowe hasło wybierzesz potem przez e-mail.
email-reversal-done-title = Twój poprzedni adres e-mail został przywrócony
email-reversal-done-lead = Teraz wybierz nowe hasło. Wyślemy link na Twój adres e-mail.
details-open = Zmień imię, nazwisko lub adres e-mail

### Help desk

help-desk-title = Dział pomocy
help-desk-lead = Wpisz dokładny adres e-mail osoby, która prosi o pomoc. Każde wyszukiwanie jest zapisywane z Twoim kontem.
help-desk-find = Znajdź konto
help-desk-unknown = Żadne konto nie ma tego adresu e-mail.
help-desk-looks = W ciągu jednej godziny obejrzano zbyt wiele kont. Spróbuj ponownie później.
help-desk-agents = To jest Twoje konto albo konto innej osoby z działu pomocy. Nie możesz tu niczego zmienić.
help-desk-changed = Konto zmieniło się w międzyczasie albo potwierdzenie przyszło za późno. Obejrzyj konto ponownie.
help-desk-stopped = Właściciel stracił lub zatrzymał wszystkie urządzenia. Możesz tylko rozpocząć odzyskiwanie.
help-desk-disabled = To konto jest wyłączone. Nie możesz tu niczego zmienić.
help-desk-device-works = Inne urządzenie tego konta działa. Jeśli zginęło, najpierw je usuń.
help-desk-too-many = Do tej osoby wysłano zbyt wiele e-maili z linkami. Spróbuj ponownie jutro.
help-desk-waiting = Po błędnych próbach lub zgłoszeniu właściciel musi poczekać, zanim zaloguje się hasłem.
help-desk-nothing-done = Nic nie zmieniono
help-desk-done = Gotowe. Właściciel otrzyma o tym e-mail.
help-desk-sessions = Otwarte sesje: { $number }
help-desk-devices = Urządzenia
help-desk-no-devices = To konto nie ma urządzeń.
help-desk-unlock = Odblokuj logowanie
help-desk-remove = Usuń urządzenie
help-desk-sessions-end = Zakończ wszystkie sesje
help-desk-reset = Rozpocznij ustawianie nowego PIN-u
help-desk-recover = Rozpocznij odzyskiwanie
help-desk-unlock-about = Właściciel może od razu znów wpisać hasło i poprosić o linki. Zablokowane urządzenia pozostają zablokowane.
help-desk-remove-about = Urządzenie nie będzie już mogło potwierdzać logowań, a wszystkie otwarte nim sesje zostaną zakończone. Nie można tego cofnąć.
help-desk-remove-last = To jedyne urządzenie tego konta. Bez niego właściciel potrzebuje odzyskiwania, aby znowu się zalogować.
help-desk-recover-about = Właściciel otrzyma e-mail z linkiem, którego nie widzisz. Ze względów bezpieczeństwa może być konieczne odczekanie.
help-desk-told = Właściciel otrzyma o tym e-mail, a czynność zostanie zapisana z Twoim kontem.
help-desk-confirm = Potwierdź swoim urządzeniem
help-desk-back = Wróć do konta
help-desk-service = { $name } (dział pomocy)
help-desk-line-act = Czynność
help-desk-line-account = Konto
help-desk-line-device = Urządzenie
help-desk-app = Dział pomocy otwiera się na godzinę po zalogowaniu się aplikacją. Zaloguj się teraz aplikacją.
help-desk-card = Pomagaj innym osobom z ich kontami
help-desk-open = Otwórz dział pomocy
