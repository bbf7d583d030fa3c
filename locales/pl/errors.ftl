### Polski: see locales/en for what each text is for.

error-unknown-code =
    To nie jest kod Countersign, dlatego nie został użyty. Użyj kodu widocznego na stronie logowania.
    .title = To nie jest kod Countersign
error-newer-version =
    Kod utworzono dla nowszej wersji tej aplikacji, dlatego nie można go tu odczytać. Zaktualizuj aplikację i zeskanuj kod ponownie.
    .title = Ta aplikacja wymaga aktualizacji
error-no-code-in-picture =
    Na obrazie nie znaleziono czytelnego kodu. Wybierz ostrzejszy obraz, na którym widać cały kod z białą ramką.
    .title = Na tym obrazie nie ma kodu
error-unreadable-picture =
    Ten plik nie jest obrazem, który aplikacja potrafi odczytać, albo jest za duży. Wybierz obraz PNG, JPEG lub WebP o rozmiarze do 12 megabajtów.
    .title = Nie można otworzyć tego obrazu
error-mistyped-code =
    Co najmniej jeden znak nie zgadza się ze stroną, dlatego nic nie zostało wysłane. Porównaj kod ze stroną i popraw go.
    .title = Literówka
error-mistyped-digits =
    Jedna z cyfr jest błędna lub jej brakuje. Nie liczy się to jako próba. Porównaj wszystkie dwanaście cyfr ze stroną i popraw je.
    .title = Literówka
error-insecure-address =
    Połączenie z tym adresem nie jest szyfrowane, dlatego aplikacja go nie używa. Poproś usługodawcę o właściwy kod.
    .title = Ten adres nie jest chroniony
error-not-an-address =
    Adres jest niepełny albo zawiera literówkę, więc niczego nie wysłano. Przepisz go ze strony, która pokazuje kod.
    .title = To nie jest adres
error-no-answer-there =
    Nic nie zostało zmienione. Sprawdź adres i to, czy to urządzenie jest online. Potem spróbuj ponownie.
    .title = Brak odpowiedzi z tego adresu
error-name-refused =
    Nazwa jest za długa albo zawiera ukryte znaki, więc jej nie zapisano. Wybierz inną nazwę.
    .title = Tej nazwy nie można użyć
error-enrolment-gone =
    Kod działa raz i przez dziesięć minut. Nic nie zostało zmienione. Poproś na stronie o nowy kod i zeskanuj go.
    .title = Ten kod nie jest już ważny
error-reset-gone =
    Kod działa raz i przez dziesięć minut. Nic nie zostało zmienione. Wybierz „Nowy PIN” obok tego urządzenia. Poproś na stronie o nowy kod i zeskanuj go.
    .title = Ten kod nie jest już ważny
error-enrolment-contested =
    Dwa urządzenia próbowały użyć tego samego kodu, dlatego oba zostały odrzucone i nic nie zostało zmienione. Uzyskaj na stronie nowy kod i nie pokazuj go nikomu innemu.
    .title = Tego kodu użyło inne urządzenie
error-not-this-device =
    Ten kod ustawia nowy PIN innego urządzenia. Zeskanuj go na tamtym urządzeniu albo wybierz na stronie to urządzenie i zeskanuj nowy kod.
    .title = Ten kod jest dla innego urządzenia
error-page-still-asks =
    Strona nadal pyta, czy sześć znaków jest takich samych. Porównaj znaki i odpowiedz tam. Potem aplikacja automatycznie przejdzie dalej.
    .title = Strona nadal pyta
error-wrong-pin =
    Nic nie zostało zatwierdzone. Wpisz swój PIN jeszcze raz. Nie spiesz się.
    .title = Błędny PIN
error-enrolment-dead =
    PIN był trzy razy błędny, dlatego ten kod jest już nieważny. Nic nie zostało zmienione. Poproś na stronie o nowy kod i zacznij od nowa.
    .title = Zbyt wiele błędnych PIN-ów
error-reset-unanswered =
    Nowy PIN jest ustawiony na tym urządzeniu, ale serwer jeszcze nie odpowiedział. Sprawdź, czy to urządzenie jest online. Aplikacja automatycznie przejdzie dalej.
    .title = Nowy PIN nie jest jeszcze potwierdzony
error-not-attested =
    Ten serwer przyjmuje tylko urządzenia, których sprzęt może zweryfikować. Tego urządzenia nie udało się zweryfikować. Nic nie zostało zmienione. Proszę użyć innego urządzenia albo zwrócić się do operatora serwera.
    .title = To urządzenie nie jest przyjmowane
error-unreachable =
    W tej chwili nie można połączyć się z serwerem. Nic nie przepadło. Sprawdź, czy to urządzenie jest online. Aplikacja będzie ponawiać próby.
    .title = Serwer nie odpowiada
error-not-the-server =
    Odpowiedź nie pochodziła z Twojego serwera, dlatego została pominięta. Sieć w hotelu lub kawiarni może najpierw wymagać zalogowania. Otwórz dowolną stronę internetową lub skorzystaj z innej sieci.
    .title = Odpowiedź nie pochodziła z Twojego serwera
error-server-fault =
    Wystąpił problem na serwerze. Nic nie zostało zmienione. Spróbuj ponownie za kilka minut.
    .title = Serwer ma problem
error-too-many =
    Aby chronić Twoje konto, serwer prosi o chwilę przerwy. Nic nie przepadło. Spróbuj ponownie nieco później.
    .title = Zbyt wiele prób w krótkim czasie
error-device-not-active =
    W tej chwili tego urządzenia nie można używać dla tego konta. Nic nie zostało zmienione. Wróć do pierwszego ekranu konta, aby zobaczyć, co zrobić.
    .title = Tego urządzenia nie można użyć
error-request-expired =
    Nic nie zostało zatwierdzone. Jeśli nadal chcesz się zalogować, zacznij od nowa na stronie.
    .title = Ta prośba straciła ważność
error-request-gone =
    Na tę prośbę odpowiedziano lub anulowano ją gdzie indziej. Jeśli nadal chcesz się zalogować, zacznij od nowa na stronie.
    .title = Ta prośba jest już zakończona
error-removal-untold =
    Konto zostało usunięte z tego urządzenia, ale serwer nie odpowiedział. Zaloguj się, otwórz „Moje konto” i usuń to urządzenie także z tamtejszej listy.
    .title = Nie udało się powiadomić serwera
error-no-such-account =
    Konta, dla którego jest ten kod, nie ma w tej aplikacji. Wybierz na stronie to urządzenie albo najpierw je zarejestruj.
    .title = Ten kod jest dla innego konta
error-forged-challenge =
    Ten kod podaje się za kod z Twojego serwera, ale nim nie jest. Nie utworzono żadnego kodu odpowiedzi. Zanim przejdziesz dalej, sprawdź adres strony.
    .title = Nie ufaj temu kodowi
error-challenge-expired =
    Ten kod ma ponad pięć minut. Jeśli strona nie przyjmie odpowiedzi, uzyskaj na niej nowy kod.
    .title = Ten kod może być za stary
error-clock-wrong =
    Zegar tego urządzenia różni się od zegara serwera o ponad minutę. Aplikacja stosuje czas serwera. Włącz w ustawieniach automatyczną datę i godzinę.
    .title = Zegar tego urządzenia jest nieprawidłowy
error-key-store-unavailable =
    Nie można było otworzyć magazynu kluczy tego urządzenia, który chroni aplikację. Nic nie zostało zmienione. Odblokuj urządzenie lub zaloguj się na nim ponownie, a potem spróbuj jeszcze raz.
    .title = Magazyn kluczy nie odpowiada
error-secret-lost =
    Klucz, który chroni dane aplikacji na tym urządzeniu, został utracony i nie można go odtworzyć. Konta na serwerach pozostają bez zmian. Usuń wszystko w aplikacji, a potem ponownie zarejestruj to urządzenie na stronie „Moje konto”.
    .title = Danych aplikacji nie można już otworzyć
error-device-key-lost =
    Klucz tego konta na tym urządzeniu został utracony, dlatego urządzenie nie może niczego dla niego zatwierdzać. Usuń konto z aplikacji, a potem ponownie zarejestruj to urządzenie na stronie „Moje konto”.
    .title = Klucz tego konta został utracony
error-store-unwritable =
    Pamięć tego urządzenia jest pełna lub zablokowana, dlatego nic nie zostało wysłane. Zwolnij trochę miejsca i spróbuj ponownie.
    .title = Aplikacja nie mogła zapisać danych
error-store-damaged =
    Dane są uszkodzone lub należą do innej instalacji. Nic nie zostało zmienione. Jeśli ponowna próba nie pomoże, zainstaluj aplikację od nowa i zarejestruj to urządzenie na stronie „Moje konto”.
    .title = Nie można odczytać danych aplikacji
error-store-newer =
    Dane aplikacji zapisała nowsza wersja i tą wersją nie można ich otworzyć. Nic nie zostało zmienione. Zaktualizuj aplikację.
    .title = Te dane pochodzą z nowszej wersji aplikacji
error-store-in-use =
    Danych używa inne okno tej aplikacji. Zamknij to okno i kontynuuj w tamtym.
    .title = Countersign jest już otwarty
error-link-not-scanned =
    Nie skanuj tego kodu: otwiera on prośbę na urządzeniu, które go pokazuje. Otwórz jego link na tamtym urządzeniu lub wybierz na stronie „Telefon bez internetu: zeskanuj kod QR”.
    .title = Ten kod nie służy do skanowania
error-link-gone =
    Na prośbę odpowiedziano, anulowano ją, straciła ważność lub jest dla innej aplikacji. Nic nie zostało zatwierdzone. Jeśli nadal chcesz się zalogować, zacznij od nowa na stronie.
    .title = Ten link stracił ważność
error-request-not-shown =
    Brakuje części tej prośby lub nie można jej tu pokazać, dlatego nie można jej zatwierdzić. Nic nie zostało podpisane. Zaktualizuj aplikację lub skontaktuj się z usługodawcą.
    .title = Nie można pokazać całej prośby
error-link-waits =
    Dokończ tutaj lub anuluj to, co robisz. Potem link otworzy się automatycznie.
    .title = Link czeka na Ciebie
error-browser-not-opened =
    To urządzenie nie otworzyło przeglądarki. Wróć do przeglądarki. Strona, na której rozpoczęto logowanie, przejdzie tam dalej.
    .title = Przeglądarka się nie otworzyła
error-help-not-opened =
    Przeglądarka się nie otworzyła i nadal jesteś w aplikacji. Otwórz w przeglądarce adres podany pod „Pomoc”.
    .title = Przeglądarka się nie otworzyła
error-password-page-not-opened =
    Przeglądarka się nie otworzyła i nadal jesteś w aplikacji. Otwórz w przeglądarce podany tu adres.
    .title = Przeglądarka się nie otworzyła
error-pin-same-digits =
    Cztery jednakowe cyfry łatwo odgadnąć. Wybierz inny PIN.
    .title = Ten PIN jest zbyt prosty
error-pin-row =
    Ciągi takie jak 1234 lub 4321 łatwo odgadnąć. Wybierz inny PIN.
    .title = Ten PIN jest zbyt prosty
error-pin-pairs =
    Powtórzone lub odwrócone pary, takie jak 1212 lub 1221, łatwo odgadnąć. Wybierz inny PIN.
    .title = Ten PIN jest zbyt prosty
error-pin-year =
    Rok łatwo odgadnąć. Wybierz inny PIN.
    .title = Ten PIN jest zbyt prosty
error-pin-keypad-line =
    Cyfry, które tworzą linię na klawiaturze, łatwo odgadnąć. Wybierz inny PIN.
    .title = Ten PIN jest zbyt prosty
error-pin-unchanged =
    To już jest Twój PIN. Wybierz inny.
    .title = To jest Twój obecny PIN
error-pin-differs =
    Te dwa PIN-y nie są takie same, dlatego nic nie zostało zmienione. Wybierz nowy PIN jeszcze raz.
    .title = PIN-y się różnią
error-biometric-cancelled =
    Nic nie zostało zatwierdzone i nic nie przepadło. Spróbuj ponownie lub użyj PIN-u.
    .title = Anulowano
error-biometric-locked-out =
    Rozpoznawanie odcisku palca lub twarzy nie powiodło się zbyt wiele razy, dlatego jest przez pewien czas wyłączone. Użyj PIN-u. Aby znów korzystać z rozpoznawania, odblokuj raz urządzenie.
    .title = Tym razem użyj PIN-u
error-biometric-changed =
    Na tym urządzeniu dodano lub usunięto odcisk palca lub twarz. Dla Twojego bezpieczeństwa aplikacja prosi teraz o PIN. Rozpoznawanie możesz ponownie włączyć na swoim koncie.
    .title = Zmieniły się odciski palców lub twarze
error-biometric-unavailable =
    To urządzenie nie ma teraz odcisku palca ani twarzy, których aplikacja może użyć. Użyj PIN-u.
    .title = Użyj PIN-u
error-move-ended =
    Nic nie zostało przeniesione i to urządzenie działa jak dotąd. Jeśli nadal chcesz przenieść konto, zacznij od nowa.
    .title = Przenoszenie zakończono
error-too-many-accounts =
    W tej aplikacji jest już maksymalna liczba kont lub do konta należy maksymalna liczba urządzeń. Nic nie zostało zarejestrowane. Usuń to, czego nie potrzebujesz, i spróbuj ponownie.
    .title = Osiągnięto limit
error-settings-not-opened =
    Nic nie zostało zmienione. Otwórz ustawienia tego urządzenia i poszukaj tam blokady ekranu.
    .title = Ustawienia się nie otworzyły
error-notifications-not-opened =
    Nic nie zostało zmienione. Otwórz ustawienia tego urządzenia i poszukaj tam powiadomień tej aplikacji.
    .title = Ustawienia się nie otworzyły
