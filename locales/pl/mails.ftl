### Polski: see locales/en for what each text is for.

mail-device-added-subject = Do Twojego konta dodano urządzenie
mail-device-added-body =
    Dzień dobry!

    Dnia { $when } do Twojego konta dodano urządzenie „{ $device }”. Może ono teraz potwierdzać Twoje logowania.

    Jeśli to Twoja zmiana, nie musisz nic robić.
    Jeśli to nie Ty, zaloguj się teraz, otwórz stronę „Moje urządzenia mobilne” i usuń to urządzenie. Potem zmień hasło.

mail-device-removed-subject = Z Twojego konta usunięto urządzenie
mail-device-removed-body =
    Dzień dobry!

    Dnia { $when } z Twojego konta usunięto urządzenie „{ $device }”. Nie może ono już potwierdzać Twoich logowań.

    Jeśli to Twoja zmiana, nie musisz nic robić.
    Jeśli to nie Ty, zaloguj się teraz, sprawdź stronę „Moje urządzenia mobilne” i zmień hasło.

mail-pin-reset-subject = Urządzenie ma nowy PIN
mail-pin-reset-body =
    Dzień dobry!

    Dnia { $when } ustawiono nowy PIN dla urządzenia „{ $device }”.

    Jeśli to Twoja zmiana, nie musisz nic robić.
    Jeśli to nie Ty, zaloguj się teraz, otwórz stronę „Moje urządzenia mobilne” i usuń to urządzenie. Potem zmień hasło.

mail-device-blocked-subject = Urządzenie jest zablokowane
mail-device-blocked-body =
    Dzień dobry!

    Na urządzeniu „{ $device }” zbyt wiele razy wpisano błędny PIN, dlatego dnia { $when } urządzenie zostało zablokowane. Nikt nie został za jego pomocą zalogowany.

    Jeśli to Ty, zaloguj się, otwórz stronę „Moje urządzenia mobilne” i ustaw nowy PIN. Nie musisz dodawać urządzenia od nowa.
    Jeśli to nie Ty, ktoś inny miał Twoje urządzenie w ręku. Odszukaj je lub usuń teraz ze swojego konta.

mail-device-suspended-subject = Urządzenie jest zablokowane do czasu ustawienia nowego PIN-u
mail-device-suspended-body =
    Dzień dobry!

    Urządzenie „{ $device }” zostało zablokowane dnia { $when }, ponieważ urządzenie lub przeglądarka, za pomocą których je dodano, nie są już zaufane.

    Jeśli to Twoje urządzenie, zaloguj się, otwórz stronę „Moje urządzenia mobilne” i ustaw nowy PIN.
    Jeśli nie rozpoznajesz tego urządzenia, usuń je teraz ze swojego konta.

mail-device-locked-subject = Urządzenie zastrzeżono dla bezpieczeństwa
mail-device-locked-body =
    Dzień dobry!

    Dnia { $when } urządzenie „{ $device }” zostało zastrzeżone, ponieważ użyto jego kopii lub starszej kopii zapasowej. Nikt nie został za jego pomocą zalogowany.

    Zaloguj się, otwórz stronę „Moje urządzenia mobilne”, usuń to urządzenie i dodaj je ponownie.
    Jeśli urządzenie nie było przez Ciebie przywracane z kopii zapasowej, ktoś mógł je skopiować: zmień teraz także hasło.

mail-copy-reported-subject = Urządzenie zastrzeżono dla bezpieczeństwa
mail-copy-reported-body =
    Dzień dobry!

    Dnia { $when } urządzenie „{ $device }” zostało zastrzeżone, ponieważ jego aplikacja zgłosiła, że użyto jego kopii lub starszej kopii zapasowej. Ktoś mógł się zalogować za pomocą kopii: otwórz stronę „Historia logowań” i zgłoś każde logowanie, którego nie rozpoznajesz.

    Zaloguj się, otwórz stronę „Moje urządzenia mobilne”, usuń to urządzenie i dodaj je ponownie.
    Jeśli urządzenie nie było przez Ciebie przywracane z kopii zapasowej, ktoś mógł je skopiować: zmień teraz także hasło.

mail-recovery-pin-subject = Ustaw nowy PIN urządzenia
mail-recovery-pin-body =
    Dzień dobry!

    Dnia { $when } ktoś, kto zna Twoje hasło, poprosił o ustawienie nowego PIN-u dla urządzenia „{ $device }”.

    Jeśli to Ty, otwórz ten link w przeglądarce, w której korzystasz teraz ze swojego konta:
    { $link }

    { $wait ->
        [yes] Nowy PIN możesz ustawić od: { $ready }.
       *[no] Nowy PIN możesz ustawić od razu.
    }

    Jeśli to nie Ty, anuluj to tutaj i zmień teraz hasło:
    { $cancel }

mail-recovery-add-subject = Dodaj urządzenie do swojego konta
mail-recovery-add-body =
    Dzień dobry!

    Dnia { $when } ktoś, kto zna Twoje hasło, poprosił o dodanie urządzenia do Twojego konta bez potwierdzenia na innym urządzeniu.

    Jeśli to Ty, otwórz ten link w przeglądarce, w której korzystasz teraz ze swojego konta:
    { $link }

    { $wait ->
        [yes] Urządzenie możesz dodać od: { $ready }.
       *[no] Urządzenie możesz dodać od razu.
    }

    Jeśli to nie Ty, anuluj to tutaj i zmień teraz hasło:
    { $cancel }

mail-device-moved-subject = Twoją aplikację przeniesiono na inne urządzenie
mail-device-moved-body =
    Dzień dobry!

    Dnia { $when } aplikację z urządzenia „{ $device }” przeniesiono na inne urządzenie. Teraz Twoje logowania może potwierdzać nowe urządzenie, a stare już nie.

    Jeśli to Twoja zmiana, nie musisz nic robić.
    Jeśli to nie Ty, zaloguj się teraz, otwórz stronę „Moje urządzenia mobilne” i usuń to urządzenie. Potem zmień hasło.

mail-biometrics-added-subject = Urządzenie może teraz potwierdzać odciskiem palca lub twarzą
mail-biometrics-added-body =
    Dzień dobry!

    Od dnia { $when } urządzenie „{ $device }” może potwierdzać Twoje logowania nie tylko PIN-em, lecz także odciskiem palca lub twarzą.

    Jeśli to Twoja zmiana, nie musisz nic robić.
    Jeśli to nie Ty, ktoś, kto zna Twój PIN, miał Twoje urządzenie w ręku. Zaloguj się teraz, otwórz stronę „Moje urządzenia mobilne” i usuń je.

mail-sign-in-reported-subject = Zgłoszono logowanie, które nie było Twoje
mail-sign-in-reported-body =
    Dzień dobry!

    Dnia { $when } zgłoszono, że logowanie do usługi „{ $service }” z dnia { $then } nie było Twoje. { $ended ->
        [yes] Wszystkie sesje w tej przeglądarce zostały zakończone.
       *[no] W tej przeglądarce nie było już otwartej sesji.
    }

    Zmień teraz hasło: zna je osoba, która się zalogowała lub próbowała to zrobić.
    Jeśli zgłoszenie było pomyłką, zaloguj się ponownie z tej przeglądarki.

mail-attempt-reported-subject = Zgłoszono próbę logowania, która nie była Twoja
mail-attempt-reported-body =
    Dzień dobry!

    Dnia { $when } odrzucono i zgłoszono próbę logowania do usługi „{ $service }”, która nie była Twoja. Nikt się nie zalogował.

    Zmień teraz hasło: zna je osoba, która próbowała się zalogować.
    Jeśli zgłoszenie było pomyłką, zaloguj się ponownie za pomocą aplikacji.

mail-transaction-reported-subject = Zgłoszono transakcję, która nie była Twoja
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Dzień dobry!

    { $signed ->
        [yes] Zgłoszenie nie zatrzymuje tej transakcji. Zadzwoń teraz do usługi „{ $service }”: tylko ona może ją zatrzymać.
       *[no] Nic nie zostało podpisane. Mimo to zadzwoń teraz do usługi „{ $service }”: być może ktoś działa tam w Twoim imieniu.
    }

    Zgłoszono jako cudze dnia { $when }:
    { $content }

    { $ended ->
        [yes] Wszystkie sesje w tej przeglądarce zostały zakończone.
       *[no] W tej przeglądarce nie było już otwartej sesji.
    }

    Potem otwórz „Moje urządzenia mobilne”, usuń każde urządzenie, które nie jest Twoje, i zmień hasło.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Do { $from } samo hasło nie wystarcza do zalogowania. Użyj aplikacji. Jeśli Twoje urządzenie zginęło, wybierz „{ $lost }” na stronie logowania: to nadal działa.

mail-stopped-subject = Wszystko zatrzymano
mail-stopped-body =
    Dzień dobry!

    Dnia { $when } wszystkie urządzenia zostały usunięte z Twojego konta i wszędzie nastąpiło wylogowanie.

    Aby zacząć od nowa, zaloguj się hasłem i dodaj urządzenie. Dla Twojego bezpieczeństwa najpierw otrzymasz wiadomość e-mail i być może trzeba będzie poczekać.
    Jeśli to nie Ty, ktoś inny zna Twoje hasło: zmień je teraz.

mail-new-browser-subject = Nowe logowanie na Twoje konto
mail-new-browser-body =
    Dzień dobry!

    Dnia { $when } ktoś zalogował się na Twoje konto z nowej przeglądarki. Na stronie „{ $history }” zobaczysz, skąd.

    Jeśli to Ty, nie musisz nic robić.
    Jeśli to nie Ty, ktoś inny zna Twoje hasło: zmień je teraz.

mail-verify-address-subject = Potwierdź swój adres e-mail
mail-verify-address-body =
    Dzień dobry!

    Dnia { $when } ktoś poprosił o konto z tym adresem e-mail.

    Jeśli to Ty, otwórz ten link w ciągu 24 godzin i wybierz hasło:
    { $link }

    Jeśli to nie Ty, nie musisz nic robić: konto nie powstanie.

mail-invitation-subject = Wybierz hasło do nowego konta
mail-invitation-body =
    Dzień dobry!

    Dnia { $when } organizacja, która prowadzi tę usługę, przygotowała dla Ciebie konto z tym adresem e-mail.

    Aby z niego korzystać, otwórz ten link w ciągu 24 godzin i wybierz hasło:
    { $link }

    Jeśli nie spodziewasz się tego e-maila, nie musisz nic robić: bez hasła konta nie można używać.

mail-account-exists-subject = Masz już konto
mail-account-exists-body =
    Dzień dobry!

    Dnia { $when } ktoś poprosił o nowe konto z Twoim adresem e-mail. Masz już konto, więc nowe nie powstało.

    Jeśli to Ty, zaloguj się tutaj:
    { $link }

    Jeśli to nie Ty, nie musisz nic robić.

mail-address-taken-body =
    Dzień dobry!

    Dnia { $when } ktoś poprosił o zmianę adresu e-mail innego konta na Twój. Masz już konto z tym adresem, więc nic nie zostało zmienione.

    Jeśli to nie Ty, nie musisz nic robić.

mail-account-created-subject = Twoje konto zostało utworzone
mail-account-created-body =
    Dzień dobry!

    Twoje konto zostało utworzone dnia { $when }.

    Jeśli to Ty, nie musisz nic robić.
    Jeśli to nie Ty, ktoś inny zna Twoje hasło: zmień je teraz.

mail-account-disabled-subject = Twoje konto zostało wyłączone
mail-account-disabled-body =
    Dzień dobry!

    Twoje konto zostało wyłączone dnia { $when }. Wszędzie nastąpiło wylogowanie.

    Zwróć się do organizacji, która prowadzi tę usługę.

mail-account-enabled-subject = Z Twojego konta można znów korzystać
mail-account-enabled-body =
    Dzień dobry!

    Twoje konto zostało ponownie włączone dnia { $when }. Możesz się zalogować i używać swoich urządzeń tak jak wcześniej.

mail-help-desk-role-given-subject = Możesz korzystać z działu pomocy
mail-help-desk-role-given-body =
    Dzień dobry!

    Dnia { $when } przyznano Ci dostęp do działu pomocy. Możesz tam wyszukiwać inne konta i pomagać ich właścicielom.

    Jeśli się tego nie spodziewasz, zwróć się do organizacji, która prowadzi tę usługę.

mail-help-desk-role-taken-subject = Nie możesz już korzystać z działu pomocy
mail-help-desk-role-taken-body =
    Dzień dobry!

    Twój dostęp do działu pomocy zakończył się dnia { $when }. Nic innego na Twoim koncie się nie zmieniło.

    Jeśli się tego nie spodziewasz, zwróć się do organizacji, która prowadzi tę usługę.

mail-help-desk-unlocked-subject = Twoje logowanie zostało odblokowane
mail-help-desk-unlocked-body =
    Dzień dobry!

    Dział pomocy usługi { $service } odblokował logowanie do Twojego konta dnia { $when }. Możesz od razu ponownie wpisać hasło.

    Jeśli się tego nie spodziewasz, zwróć się do organizacji, która prowadzi tę usługę.

mail-help-desk-removed-subject = Dział pomocy usunął urządzenie z Twojego konta
mail-help-desk-removed-body =
    Dzień dobry!

    Dział pomocy usługi { $service } usunął urządzenie „{ $device }” z Twojego konta dnia { $when }. Nie może ono już potwierdzać Twoich logowań.

    Jeśli się tego nie spodziewasz, zwróć się do organizacji, która prowadzi tę usługę.

mail-help-desk-sessions-subject = Dział pomocy wylogował Cię wszędzie
mail-help-desk-sessions-body =
    Dzień dobry!

    Dział pomocy usługi { $service } zakończył wszystkie Twoje sesje dnia { $when }.

    Jeśli się tego nie spodziewasz, zwróć się do organizacji, która prowadzi tę usługę.

mail-help-desk-pin-subject = Dział pomocy rozpoczął ustawianie nowego PIN-u
mail-help-desk-pin-body =
    Dzień dobry!

    Dnia { $when } dział pomocy usługi { $service } rozpoczął dla Ciebie ustawianie nowego PIN-u urządzenia „{ $device }”.

    Najpierw zaloguj się hasłem. Potem otwórz ten link w tej samej przeglądarce:
    { $link }

    { $wait ->
        [yes] Nowy PIN możesz ustawić od: { $ready }.
       *[no] Nowy PIN możesz ustawić od razu.
    }

    Jeśli to nie była Twoja prośba do działu pomocy, anuluj to tutaj:
    { $cancel }

mail-help-desk-add-subject = Dział pomocy rozpoczął odzyskiwanie
mail-help-desk-add-body =
    Dzień dobry!

    Dnia { $when } dział pomocy usługi { $service } rozpoczął odzyskiwanie, aby można było dodać urządzenie do Twojego konta.

    Najpierw zaloguj się hasłem. Potem otwórz ten link w tej samej przeglądarce:
    { $link }

    { $wait ->
        [yes] Urządzenie możesz dodać od: { $ready }.
       *[no] Urządzenie możesz dodać od razu.
    }

    Jeśli to nie była Twoja prośba do działu pomocy, anuluj to tutaj:
    { $cancel }

mail-account-deleted-subject = Twoje konto zostało usunięte
mail-account-deleted-body =
    Dzień dobry!

    Twoje konto zostało usunięte dnia { $when } ze wszystkimi danymi. Twoje urządzenia nie mogą już potwierdzać logowań.

    Zwróć się do organizacji, która prowadzi tę usługę.

mail-new-address-body =
    Dzień dobry!

    Dnia { $when } ktoś poprosił o użycie tego adresu e-mail dla konta.

    Jeśli to Ty, otwórz ten link w ciągu 24 godzin w przeglądarce, w której trwa Twoja sesja:
    { $link }

    Jeśli to nie Ty, nie musisz nic robić.

mail-name-changed-subject = Twoje imię i nazwisko zostały zmienione
mail-name-changed-body =
    Dzień dobry!

    Imię i nazwisko na Twoim koncie zostały zmienione dnia { $when }.

    Jeśli to Ty, nie musisz nic robić.
    Jeśli to nie Ty, ktoś inny zna Twoje hasło: zmień je teraz.

mail-email-changed-subject = Twój adres e-mail został zmieniony
mail-email-changed-body =
    Dzień dobry!

    Dnia { $when } adres e-mail Twojego konta został zmieniony z { $old } na { $new }.

    Jeśli to Ty, nie musisz nic robić.
    Jeśli to nie Ty, ktoś inny zna Twoje hasło: zmień je teraz.

mail-email-changed-reverse =
    Jeśli to nie Ty, otwórz ten link najpóźniej { $until }. Przywróci on poprzedni adres Twojego konta i zakończy wszystkie sesje otwarte przez kogoś innego.

    { $link }

mail-email-reversed-subject = Twój poprzedni adres e-mail został przywrócony
mail-email-reversed-body =
    Dzień dobry!

    Dnia { $when } adres e-mail Twojego konta został zmieniony z powrotem z { $new } na { $old }. Użyto do tego linku z naszej wiadomości na adres { $old }.

    Wszystkie urządzenia zostały usunięte, wszędzie nastąpiło wylogowanie, a hasło już nie działa. Aby wybrać nowe, wybierz „{ $forgotten }” na stronie logowania.

mail-password-changed-subject = Twoje hasło zostało zmienione
mail-password-changed-body =
    Dzień dobry!

    Hasło do Twojego konta zostało zmienione dnia { $when }. We wszystkich innych przeglądarkach nastąpiło wylogowanie.

    Jeśli to Twoja zmiana, nie musisz nic robić.
    Jeśli to nie Ty, ktoś inny zna Twoje hasło: wybierz teraz nowe.

mail-password-reset-subject = Wybierz nowe hasło
mail-password-reset-body =
    Dzień dobry!

    Dnia { $when } ktoś poprosił o nowe hasło do Twojego konta.

    Jeśli to Ty, otwórz ten link w przeglądarce, w której złożono prośbę:
    { $link }

    Jeśli to nie Ty, anuluj to tutaj:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Hasło zmienisz na stronie „Moje konto”, wybierając „{ $page }”. Jeśli nie możesz się zalogować, wybierz „{ $forgotten }” na stronie logowania.
