### Nederlands: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign wordt geopend

common-back = Terug
common-cancel = Annuleren
common-close = Sluiten
common-copy = Kopiëren
common-copied = Gekopieerd
common-try-again = Probeer opnieuw
common-wait =
    { $seconds ->
        [one] U kunt het over { $seconds } seconde opnieuw proberen.
       *[other] U kunt het over { $seconds } seconden opnieuw proberen.
    }

still-title = Bent u er nog?
still-lead = De app schermt zich zo meteen af, zodat niemand anders meeleest. Raak het scherm of een toets aan om de app open te houden.
still-stay = Open laten

privacy-screen-title = Afgeschermd
privacy-screen-lead = De app is een tijd niet gebruikt en verbergt daarom wat er te zien is.
privacy-screen-open = Doorgaan

notice-title = Inloggen bij { $service }?
notice-change-title = Een wijziging van uw account toestaan?
notice-body = Er wacht een verzoek voor { $account }. Open de app om te zien wie erom vraagt.

account-at = { $account } bij { $server }
success-device-ready-title = Dit apparaat is klaar voor gebruik
success-device-ready = Vanaf nu kunt u hier uw inlogpogingen bevestigen.
success-pin-set-title = Uw nieuwe PIN is ingesteld
success-account-removed-title = Van dit apparaat verwijderd
success-account-removed = Uw account bestaat nog. Wilt u het hier weer gebruiken? Registreer dit apparaat dan opnieuw.

context-place = Plaats
context-browser = Browser
context-network = Netwerk
context-account = Account
context-asked = Tijdstip
context-page = Pagina

time-left = Resterende tijd
time-left-spoken =
    { $seconds ->
        [one] Nog { $seconds } seconde
       *[other] Nog { $seconds } seconden
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Nog { $minutes } minuut
       *[other] Nog { $minutes } minuten
    }
time-up = De tijd is om
time-just-now = zojuist
time-seconds-ago =
    { $count ->
        [one] { $count } seconde geleden
       *[other] { $count } seconden geleden
    }
time-minutes-ago =
    { $count ->
        [one] { $count } minuut geleden
       *[other] { $count } minuten geleden
    }
time-hours-ago =
    { $count ->
        [one] { $count } uur geleden
       *[other] { $count } uur geleden
    }
time-days-ago =
    { $count ->
        [one] { $count } dag geleden
       *[other] { $count } dagen geleden
    }
time-today = Vandaag
time-yesterday = Gisteren

welcome-title = Bevestig dat u het bent
welcome-lead = Als u op een ander scherm inlogt, vraagt deze app of u het echt bent.
welcome-initialise = Dit apparaat instellen
welcome-new-phone = Ik heb een nieuwe telefoon
welcome-what = Wat is dit?
welcome-what-title = Wat Countersign doet
welcome-what-1 = U logt zoals altijd in op een computer of tablet.
welcome-what-2 = Deze app laat zien wie erom vraagt, waarvandaan en wanneer.
welcome-what-3 = U typt hier uw PIN in en pas dan gaat de deur open. Zonder u blijft die dicht.
welcome-what-private = De app kent uw wachtwoord niet en verstuurt uw PIN nooit.
welcome-phone-title = Overstappen op een nieuwe telefoon
welcome-move-lead = Houd beide telefoons bij de hand. Het duurt twee minuten en u hebt geen computer nodig.
welcome-move-1 = Open Countersign op de oude telefoon en druk bovenaan op uw account.
welcome-move-2 = Kies het in de lijst en daarna ‘Naar een andere telefoon’.
welcome-move-3 = Tik op deze telefoon op de knop hieronder en richt de camera op de oude telefoon.
welcome-move-lost-title = Is de oude telefoon kwijt of kapot?
welcome-move-lost = Log op een computer op een andere manier in en open ‘Mijn account’. Verwijder daar de oude telefoon en voeg deze toe als nieuw apparaat.

where-title = Ga naar uw andere scherm
where-lead = Op de computer of tablet waarop u inlogt:
where-step-1 = Log in en open ‘Mijn account’.
where-step-1-address = Open dit adres, log in en open ‘Mijn account’.
where-step-2 = Kies ‘Mobiel apparaat toevoegen’. Hebt u al een apparaat, kies dan eerst ‘Mijn mobiele apparaten beheren’.
where-step-3 = Kies daar een PIN. De pagina toont dan een vierkante code.
where-scan = De code scannen
where-same-device = Ik zit op hetzelfde apparaat
where-same-title = Alles op één apparaat
where-here-lead = Een camera kan zijn eigen scherm niet zien. Daarom geeft de pagina de code door aan deze app.
where-same-1 = Open de pagina van uw account in de browser van dit apparaat.
where-here-2 = Voeg daar een mobiel apparaat toe en kies een PIN. Druk daarna op ‘Openen in de app’.
where-here-3 = Deze app gaat open en vraagt of u wilt registreren. Gaat de app niet open? Kopieer dan daar de link en plak die hier.
where-same-paste = De link plakken

scan-title = Scan de code
scan-lead = Houd de vierkante code van de pagina binnen het kader.
scan-starting = De camera wordt gestart
scan-refused-title = De camera is niet toegestaan
scan-refused = De app gebruikt de camera alleen om de vierkante code te lezen; er wordt geen foto bewaard. U kunt de camera toestaan in de instellingen van dit apparaat of een van de andere manieren hieronder gebruiken.
scan-absent-title = Hier is geen camera
scan-absent = Gebruik de code op een andere manier: kies een afbeelding ervan, sleep die hierheen of plak hieronder de link.
scan-busy = De code wordt gelezen
scan-old-title = Scan uw oude telefoon
scan-old-lead = Open op de oude telefoon het account in Countersign en kies voor verhuizen. Richt daarna deze camera op de code.
scan-torch = Licht
scan-picture = Uit een afbeelding
scan-type-title = Code intypen
scan-link-label = Of typ of plak de link of code van de pagina
scan-paste = Plakken
scan-paste-by-hand = De app kan het klembord hier niet lezen. Houd uw vinger op het veld en kies ‘Plakken’.
scan-address-label = Adres van die pagina
scan-address-hint = Alleen een lange code met letters heeft het nodig.
scan-link-submit = Gebruiken
scan-drop = Zet de afbeelding hier neer

register-title = Dit apparaat registreren?
register-lead = Dit apparaat bevestigt straks het inloggen bij
register-check = Is dit het adres waar u op uw andere scherm bent ingelogd? Zo niet, annuleer dan.
register-stored-title = Wat er op dit apparaat wordt bewaard
register-stored-1 = De naam van de server en uw account, deels verborgen
register-stored-2 = Een geheime sleutel, die zonder uw PIN niets waard is
register-stored-3 = Niet uw PIN en niet uw wachtwoord
register-accept = Registreren
register-busy = Verbinding maken
new-pin-title = De nieuwe PIN instellen?
new-pin-lead = Dit apparaat gaat de PIN gebruiken die u hebt gekozen bij
new-pin-note = Al het andere blijft zoals het is. Daarna werkt alleen de nieuwe PIN.
new-pin-accept = Doorgaan

pin-title = Voer uw PIN in
pin-title-enrol = Voer de gekozen PIN in
pin-enrol = U bent verbonden met het account { $account } bij { $server }. Voer uw PIN in om de registratie af te ronden.
pin-reset = U bent verbonden met het account { $account } bij { $server }. Voer uw nieuwe PIN in om af te ronden.
pin-approve = Om in te loggen bij { $service }
pin-answer = Voor een code voor { $service }
pin-answer-digits = Voor een code voor { $server }
pin-sign = Om te ondertekenen voor { $service }
pin-answer-sign = Voor een code om te ondertekenen voor { $service }
pin-answer-sign-digits = Voor een code om te ondertekenen voor { $server }
pin-change-old = Voer de PIN in die u nu hebt
pin-change-new = Kies een nieuwe PIN
pin-change-repeat = Voer de nieuwe PIN nog een keer in
pin-change-hint = Gebruik geen jaartallen, reeksen of herhalingen.
pin-turn-on-fingerprint = Om uw vingerafdruk aan te zetten voor { $account } bij { $server }
pin-turn-on-face = Om gezichtsherkenning aan te zetten voor { $account } bij { $server }
pin-turn-on-either = Om vingerafdruk of gezicht aan te zetten voor { $account } bij { $server }
pin-move = Om { $account } bij { $server } over te zetten naar een andere telefoon
pin-match = Getal van de pagina:
pin-dots =
    { $filled ->
        [0] Nog geen cijfer ingevoerd
        [one] { $filled } van 4 cijfers ingevoerd
       *[other] { $filled } van 4 cijfers ingevoerd
    }
pin-busy = Wordt gecontroleerd
pin-attempts =
    { $count ->
        [0] U hebt geen pogingen meer.
        [1] Dit is de laatste poging. Na nog een verkeerde PIN wordt dit apparaat geblokkeerd.
       *[other] Nog { $count } pogingen.
    }
pin-attempts-enrol =
    { $count ->
        [0] U hebt geen pogingen meer.
        [1] Dit is de laatste poging. Na nog een verkeerde PIN begint u opnieuw op de pagina.
       *[other] Nog { $count } pogingen.
    }
pin-attempts-change =
    { $count ->
        [0] U hebt geen pogingen meer.
        [1] Dit is de laatste poging. Na nog een verkeerde PIN blijft de PIN zoals hij is en wordt dit apparaat geblokkeerd.
       *[other] Nog { $count } pogingen.
    }
pin-attempts-move =
    { $count ->
        [0] U hebt geen pogingen meer.
        [1] Dit is de laatste poging. Na nog een verkeerde PIN wordt er niets overgezet en wordt dit apparaat geblokkeerd.
       *[other] Nog { $count } pogingen.
    }
pin-keypad = Cijfertoetsen
pin-key-delete = Laatste cijfer wissen
pin-forgotten = PIN vergeten?
pin-forgotten-title = PIN vergeten?
pin-forgotten-lead = Niemand kan de PIN opzoeken, maar u kunt een nieuwe kiezen. Dit apparaat blijft geregistreerd.
pin-forgotten-1 = Log in op een ander scherm en open ‘Mijn account’.
pin-forgotten-2 = Kies ‘Mijn mobiele apparaten beheren’ en daarna ‘PIN herstellen’ naast dit apparaat.
pin-forgotten-3 = Kies een nieuwe PIN en scan de code die de pagina toont.
pin-forgotten-without = Wilt u nu zonder PIN inloggen? Kies dan een andere methode op de pagina waar u inlogt.
pin-forgotten-enrol = U hebt deze PIN zojuist gekozen op de pagina die de code toont. Bent u de PIN vergeten? Ga dan terug naar die pagina en begin opnieuw: er is nog niets geregistreerd.
pin-forgotten-moving = Toont uw oude telefoon de code? Dan is het de PIN die u daar gebruikt.

biometric-fingerprint = Vingerafdruk
biometric-face = Gezicht
biometric-either = Vingerafdruk of gezicht
biometric-use-fingerprint = Vingerafdruk gebruiken
biometric-use-face = Gezicht gebruiken
biometric-use-either = Vingerafdruk of gezicht gebruiken

offer-notify-title = Een bericht krijgen als er een verzoek wacht?
offer-notify = Een melding kan u dat dan laten weten, ook als de app gesloten is.
offer-notify-late = Als de app gesloten is, controleert hij alleen af en toe, en een inlogverzoek wacht maar twee minuten. Vraagt een pagina u om te bevestigen? Open dan zelf de app.
offer-notify-later = U kunt dit op elk moment wijzigen in de instellingen.
offer-not-now = Niet nu
offer-fingerprint-title = Uw vingerafdruk gebruiken?
offer-fingerprint = Met één aanraking van uw vinger keurt u dan goed.
offer-face-title = Uw gezicht gebruiken?
offer-face = Met één blik op dit apparaat keurt u dan goed.
offer-either-title = Vingerafdruk of gezicht gebruiken?
offer-either = Met één aanraking of één blik keurt u dan goed.
offer-pin-always = Uw PIN werkt ook altijd. U kunt dit op elk moment wijzigen bij uw account.
offer-yes = Ja
offer-skip = Overslaan

no-lock-title = Dit apparaat heeft geen schermvergrendeling
no-lock-lead = Wie het oppakt, kan het openen. Om uw account te beschermen, registreert de app alleen apparaten met een schermvergrendeling: een PIN, patroon of wachtwoord van het apparaat, of een vingerafdruk of gezicht.
no-lock-todo = Stel die in bij de instellingen van dit apparaat en kom daarna hier terug.
no-lock-todo-here = Open de instellingen van dit apparaat, stel een schermvergrendeling in en kom daarna hier terug.
no-lock-settings = Instellingen openen
no-lock-again = Opnieuw controleren

compare-title = Ziet u hetzelfde op de pagina?
compare-lead-other = Vergelijk deze zes tekens met uw andere scherm, de pagina of uw oude telefoon, en antwoord daar.
compare-characters = De zes tekens
compare-same = Zijn ze gelijk? Geef dat dan aan op de pagina. Dit apparaat is dan klaar voor gebruik.
compare-differ = Zijn ze verschillend? Geef dat dan aan op de pagina. Er wordt dan niets geregistreerd en er is niets aan de hand.
compare-account = Voor { $account } bij { $server }
compare-home = Ik heb daar geantwoord
compare-waiting = Wacht op uw antwoord op het andere scherm

home-title-quiet = Niets om goed te keuren
home-title-requests =
    { $count ->
        [one] Eén verzoek voor u
       *[other] { $count } verzoeken voor u
    }
home-quiet-lead = Als u ergens inlogt, verschijnt het verzoek hier vanzelf.
home-requests-lead = Open een verzoek om te zien wie erom vraagt.
home-checking = De server wordt gevraagd
home-checked = Gecontroleerd: { $ago }
home-offline = Geen verbinding. De app blijft het vanzelf proberen.
home-offline-since = Geen verbinding. Laatst gecontroleerd: { $ago }.
home-not-the-server = Een ander netwerk gaf antwoord in plaats van uw server. Misschien moet u eerst inloggen op dit Wi-Fi-netwerk.
home-refresh = Nu controleren
home-accounts = Accounts. Nu in beeld:
home-settings = Instellingen
home-open = Verzoek openen
home-other-requests =
    { $count ->
        [one] Eén verzoek, bij { $server }
       *[other] { $count } verzoeken, bij { $server }
    }
home-title-other = Verzoek voor een ander account
home-other-lead = Ga naar dat account om te antwoorden.
home-last-sign-in = Laatst ingelogd: { $service }, { $ago }
home-clock-ahead = De klok van dit apparaat loopt voor
home-clock-behind = De klok van dit apparaat loopt achter
home-clock-difference = Verschil: { $difference }
home-clock = De app gebruikt de tijd van de server, dus u kunt gewoon doorgaan. Zet datum en tijd op automatisch in de instellingen van dit apparaat.
home-clock-minutes =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
home-clock-hours =
    { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }
home-clock-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
home-scan = QR-code scannen
home-pending-title = Uw andere scherm wacht op u
home-pending = Vergelijk daar de zes tekens. Dit apparaat is klaar voor gebruik zodra u aangeeft dat ze gelijk zijn.
home-pending-show = De zes tekens opnieuw tonen
home-key-store = Hier is geen sleutelopslag van het systeem in gebruik. De app bewaart het geheim in een bestand dat alleen u kunt openen.

request-title = Inloggen bij { $service }?
request-match-label = Typ het getal dat u ziet op de pagina waar u inlogt
request-continue = Doorgaan
request-deny = Weigeren
request-report = Ik heb hier niet om gevraagd
request-report-title = Hebt u hier niet om gevraagd?
request-report-lead = Dan kent iemand anders misschien uw wachtwoord. Niemand komt binnen: dit verzoek wordt geweigerd en gemeld.
request-report-next = Wijzig daarna uw wachtwoord op de pagina van uw account.
request-report-confirm = Weigeren en melden
request-busy = Wordt geweigerd
request-by-link = Dit verzoek komt van een link die op dit apparaat is geopend. Alleen de browser hier waarin is begonnen, wordt ingelogd; daarheen gaat u terug.
request-sign-title = Dit ondertekenen voor { $service }?
request-sign-lead = Lees elke regel. Met uw PIN ondertekent u precies dit.
request-sign-match = Typ het getal dat u ziet op de pagina waar u bent begonnen
request-sign-report = Dan handelt iemand anders misschien in uw naam. Er wordt niets ondertekend: dit verzoek wordt geweigerd en gemeld.
request-sign-report-next = Laat het daarna weten aan de beheerders van de dienst en wijzig uw wachtwoord op de pagina van uw account.

change-add-device = Een apparaat aan uw account toevoegen?
change-remove-device = Het apparaat ‘{ $object }’ verwijderen?
change-reset-pin = Een nieuwe PIN instellen voor het apparaat ‘{ $object }’?
change-rename-device = De naam van het apparaat ‘{ $object }’ wijzigen in ‘{ $value }’?
change-password = Het wachtwoord van uw account wijzigen?
change-email = Het e-mailadres van uw account wijzigen in { $value }?
change-end-waiting = De wachttijd van uw account nu beëindigen?
change-report = Melden dat deze aanmelding niet van u was: { $object }?
change-close-sessions = Al uw andere browsers uitloggen?
change-lead = Dit is geen aanmelding. Met uw PIN staat u alleen deze ene wijziging van uw account toe, één keer.
change-code-lead = Dit is geen aanmelding. Met de code staat u alleen deze ene wijziging van uw account toe, één keer. Ga alleen door als u er zelf mee bent begonnen.
done-change-nothing = Er is niets gewijzigd.
done-change-approved-title = Wijziging toegestaan
done-change-approved = De pagina gaat vanzelf verder. Er is niets anders toegestaan.
request-change-report = Dan handelt iemand anders misschien in uw naam. Er wordt niets gewijzigd: dit verzoek wordt geweigerd en gemeld.
report-ends = Deze poging is voorbij. De pagina moet opnieuw beginnen met het wachtwoord.
report-hour = Een uur lang kan niemand met alleen het wachtwoord inloggen, behalve in een browser die een van uw apparaten al heeft bevestigd.

same-device-link-title = Verzoek wordt geopend
same-device-link-lead = { $server } wordt gevraagd
same-device-link-long = De server antwoordt traag. U kunt wachten, of annuleren en op de pagina opnieuw beginnen.

done-approved-title = U bent ingelogd
done-approved = { $service } opent vanzelf op uw andere scherm.
done-denied-title = Geweigerd
done-denied = Er is niemand ingelogd bij { $service }.
done-reported-title = Geweigerd en gemeld
done-reported = Er is niemand ingelogd bij { $service }. Wijzig zo snel mogelijk uw wachtwoord: misschien kent iemand anders het.
done-expired-title = De tijd is om
done-expired = Er is niemand ingelogd bij { $service }. Wilt u het opnieuw proberen? Begin dan op de pagina.
done-cancelled-title = Geannuleerd op de pagina
done-cancelled = Er is niemand ingelogd bij { $service }. U hoeft hier niets meer te doen.
done-wrong-match-title = Dat was niet het juiste getal
done-wrong-match = Op de pagina van { $service } staat een ander getal. Daarom is er niemand ingelogd. Was u het zelf? Begin dan daar opnieuw.
done-home = Klaar
done-approved-here-title = U bent ingelogd
done-approved-here = { $service } gaat verder in uw browser.
done-signed-title = Ondertekend
done-signed = { $service } gaat vanzelf verder op uw andere scherm.
done-signed-here-title = Ondertekend
done-signed-here = { $service } gaat verder in uw browser.
done-sign-denied-title = Geweigerd
done-sign-denied = Er is niets ondertekend voor { $service }.
done-sign-reported-title = Geweigerd en gemeld
done-sign-reported = Er is niets ondertekend voor { $service }. Laat het weten aan de beheerders van die dienst: misschien handelt iemand anders in uw naam.
done-sign-expired-title = De tijd is om
done-sign-expired = Er is niets ondertekend voor { $service }. Wilt u het opnieuw proberen? Begin dan op de pagina.
done-sign-cancelled-title = Geannuleerd op de pagina
done-sign-cancelled = Er is niets ondertekend voor { $service }. U hoeft hier niets meer te doen.
done-sign-wrong-match-title = Dat was niet het juiste getal
done-sign-wrong-match = Op de pagina van { $service } staat een ander getal. Daarom is er niets ondertekend. Was u het zelf? Begin dan daar opnieuw.
done-return = Terug naar uw browser
done-not-opened-title = Uw browser is niet geopend
done-not-opened = Druk op de knop hieronder, of open de browser zelf en kies de pagina waar u bent begonnen.
done-other-browser-title = Vraagt een pagina om negen tekens?
done-other-browser = Dan is er een andere browser geopend dan die waarin u bent begonnen. Typ deze tekens in op de pagina waar u bent begonnen:
done-other-browser-code = De negen tekens

challenge-title = Code maken voor { $service }?
challenge-lead = De pagina vraagt om een code van deze app. Ga alleen door als u daar zelf inlogt.
challenge-typed-title = Code maken voor deze cijfers?
challenge-typed-digits = De cijfers die u hebt getypt
challenge-typed-compare = Vergelijk ze met de pagina. Is er een fout? Ga dan terug en typ ze opnieuw.
challenge-typed-lead = U hebt twaalf cijfers van een pagina ingetypt. De code geldt alleen voor die pagina.
challenge-typed-warning = Cijfers zeggen niet wie erom vraagt. Ga alleen door als u die pagina zelf hebt geopend en het adres ervan hierboven staat.
challenge-sign-title = Ondertekenen voor { $service }?
challenge-sign-lead = De pagina vraagt u iets te ondertekenen. U voert het hier zelf in, zodat niemand anders bepaalt wat er wordt ondertekend. Ga alleen door als u hieraan zelf bent begonnen.
challenge-accept = Doorgaan
challenge-late = Volgens de klok van dit apparaat is de tijd voor deze code voorbij. De pagina vraagt u misschien opnieuw te beginnen.

otp-title = Typ deze code in op de pagina
otp-for = Voor { $service }
otp-for-digits = Voor { $server }
otp-code = Uw code
otp-hint = Hoofdletters of kleine letters, met of zonder spaties: de pagina accepteert alles.
otp-aloud = Voorlezen
otp-done = Klaar
otp-late = De tijd voor deze code is voorbij. Neemt de pagina de code niet aan? Vraag daar dan om een nieuwe.

sign-title = Ondertekenen voor { $service }
sign-typed-title = Onderteken wat de pagina toont
sign-lead = Voer in wat u wilt ondertekenen, zoals het op de pagina staat. Uw code past precies hierbij en bij niets anders.
sign-account = Met het account { $account }
sign-submit = Verder naar de PIN
sign-day = Dag
sign-month = Maand
sign-year = Jaar
sign-hint-digits = Alleen cijfers
sign-hint-amount = Bijvoorbeeld { $example }
sign-hint-date = In cijfers, bijvoorbeeld 5 voor mei
sign-problem-empty = Dit ontbreekt nog. Vul het in.
sign-problem-too-long = Dit is te lang. Maak het korter.
sign-problem-not-digits = Hier kunnen alleen de cijfers 0 tot en met 9 staan.
sign-problem-not-amount = Dit is geen bedrag. Schrijf het zoals { $example }.
sign-problem-not-date = Die dag bestaat niet. Controleer dag, maand en jaar; het jaar heeft vier cijfers.
sign-problem-not-option = Kies een van deze mogelijkheden.
sign-problem-not-pattern = Dit heeft niet de vorm die de dienst verwacht. Vergelijk het met de pagina.
sign-wrong =
    { $count ->
        [one] Eén veld is nog niet in orde.
       *[other] { $count } velden zijn nog niet in orde.
    }

deactivated-blocked-title = Dit apparaat is geblokkeerd
deactivated-blocked = De PIN was te vaak verkeerd, of het apparaat waarmee dit is toegevoegd wordt niet langer vertrouwd. Daarom kan dit apparaat voorlopig niets goedkeuren. Uw account is veilig en u hoeft zich niet opnieuw te registreren.
deactivated-blocked-todo = Kies een nieuwe PIN om de blokkering op te heffen:
deactivated-copied-title = Dit apparaat is vergrendeld
deactivated-copied = De gegevens van de app zijn op een andere plek gebruikt of teruggezet uit een oudere kopie. Voor de veiligheid accepteert de server dit apparaat niet meer.
deactivated-copied-todo = Verwijder het account hier en registreer dit apparaat daarna opnieuw op de pagina van uw account. Hebt u niets gekopieerd? Wijzig dan ook uw wachtwoord.
deactivated-removed-title = Dit apparaat is verwijderd
deactivated-removed = Het is uit uw account verwijderd en kan daarom niet meer goedkeuren dat er wordt ingelogd.
deactivated-removed-todo = Wilt u het weer gebruiken? Verwijder dan het account hier en registreer het apparaat op de pagina van uw account.
deactivated-enrolment-cancelled-title = De registratie is geannuleerd
deactivated-enrolment-cancelled = Op de pagina is aangegeven dat de zes tekens verschillend zijn, of de registratie is daar gestopt. Er is niets geregistreerd.
deactivated-enrolment-cancelled-todo = Begin opnieuw op de pagina wanneer u klaar bent. Waren de tekens echt verschillend? Gebruik dan een ander netwerk.
deactivated-server-restored-title = De server heeft oudere gegevens
deactivated-server-restored = De server is teruggezet uit een oudere kopie en dit apparaat weet meer dan de server. Uw account is veilig.
deactivated-server-restored-todo = Met een nieuwe PIN lopen beide weer gelijk:
deactivated-step-1 = Open { $origin } op een ander scherm en log in.
deactivated-step-2 = Kies ‘Mijn mobiele apparaten beheren’ en daarna ‘PIN herstellen’ naast dit apparaat.
deactivated-step-3 = Scan de code die de pagina toont.
deactivated-scan = Herstelcode scannen
deactivated-remove = Van dit apparaat verwijderen
deactivated-begin-again = Verwijderen en opnieuw beginnen
deactivated-remove-title = Account van dit apparaat verwijderen?
deactivated-remove-lead = Dit apparaat vergeet dan { $account } bij { $server }. Het kan niets goedkeuren tot het opnieuw is geregistreerd.
deactivated-remove-confirm = Verwijderen

store-title = De app kan niet worden geopend

settings-title = Instellingen
settings-look = Weergave
settings-language = Taal
settings-language-system = Automatisch ({ $language })
settings-theme = Licht of donker
settings-theme-system = Automatisch
settings-theme-light = Licht
settings-theme-dark = Donker
settings-text = Tekstgrootte
settings-text-normal = Normaal
settings-text-large = Groot
settings-text-larger = Groter
settings-text-largest = Grootst
settings-notifications = Meldingen
settings-notifications-hint = Hoe u hoort dat er een verzoek wacht
settings-safety = Veiligheid
settings-idle = Afschermen wat de app toont
settings-idle-hint = Als niemand de app zo lang gebruikt. U krijgt een halve minuut van tevoren een waarschuwing.
settings-idle-minutes =
    { $minutes ->
        [one] Na { $minutes } minuut
       *[other] Na { $minutes } minuten
    }
settings-idle-never = Nooit
settings-accounts = Accounts
settings-accounts-hint = PIN, vingerafdruk of gezicht, overzetten, verwijderen
settings-history = Inloggeschiedenis
settings-history-hint = Wanneer en waar uw account is gebruikt
settings-about = Over deze app
settings-privacy = Privacy
settings-privacy-hint = Wat wordt bewaard, wat wordt verzonden en naar wie
settings-diagnostics = Diagnose
settings-diagnostics-hint = Voor als iets niet werkt
settings-licences = Licenties
settings-licences-hint = Deze app en waarmee die is gebouwd
settings-version = Versie { $version }

notify-running-title = U krijgt bericht zolang de app actief is
notify-running = Een melding laat een verzoek weten, ook als het venster niet te zien is. Als de app gesloten is, kijkt ze niet.
notify-open-title = U krijgt alleen bericht als de app open is
notify-open = Het systeem van dit apparaat laat de app niet naar verzoeken kijken als ze gesloten is. Vraagt een pagina u om te bevestigen? Open dan zelf de app.
notify-periodic-title = De app kijkt af en toe
notify-periodic = Als de app gesloten is, kijkt ze ongeveer elk kwartier. Het systeem kan haar langer laten wachten.
notify-seldom-title = De app kijkt wanneer het systeem dat toelaat
notify-seldom = Als u de app niet gebruikt, kunnen er uren tussen zitten. Als u hem in de appkiezer wegveegt, controleert hij niets totdat u hem weer opent.
notify-late = Een inlogverzoek wacht maar twee minuten; zo’n melding komt dus meestal te laat. Vraagt een pagina u om te bevestigen? Open dan zelf de app.
notify-push-title = De app wordt meteen gewekt
notify-push = Zodra er een verzoek wacht, wekt uw push-app deze app. Komt er geen melding? Open dan zelf de app.
notify-faster-title = Meteen bericht krijgen
notify-faster = Een app als ntfy kan deze app wekken zodra er een verzoek wacht. Installeer die app en open deze app daarna opnieuw.
notify-refused-title = Meldingen staan uit
notify-refused = Niets laat u weten dat er een verzoek wacht. U ziet het wanneer u de app opent.
notify-settings = Instellingen openen
notify-ask-title = Meldingen zijn nog niet toegestaan
notify-ask = Sta ze toe, dan kan de app u laten weten dat er een verzoek wacht.
notify-allow = Meldingen toestaan

privacy-title = Uw privacy
privacy-lead = Kort gezegd: deze app spreekt alleen met uw eigen servers, en alleen over het inloggen.
privacy-kept-title = Wat dit apparaat bewaart
privacy-kept-1 = Voor elk account: de naam en het adres van de server, en uw account, deels verborgen
privacy-kept-2 = Een geheime sleutel voor elk account, verzegeld door dit apparaat en zonder uw PIN niets waard
privacy-kept-3 = Uw instellingen
privacy-kept-4 = Niet uw PIN, niet uw wachtwoord en geen inloggeschiedenis
privacy-sent-title = Wat de app verzendt, en naar wie
privacy-sent-1 = Naar de server van een account: uw antwoord op een verzoek, en de vraag of er een nieuw verzoek is
privacy-sent-2 = Nooit uw PIN: de server kan nagaan of die juist was, maar komt hem niet te weten
privacy-sent-3 = Zoals elke server ziet hij het adres dat uw netwerk u geeft
privacy-sent-4 = Als een push-app deze app wekt: het adres waar dat gebeurt. De aanbieder ervan hoort wanneer er een verzoek komt, en verder niets
privacy-none-title = Wat de app niet doet
privacy-none-1 = Geen statistieken, geen reclame, geen crashrapporten
privacy-none-2 = Geen andere server: zelfs de makers horen niets over u
privacy-none-3 = De camera leest vierkante codes en bewaart geen foto
privacy-gone-title = Hoe u ermee stopt
privacy-gone = Verwijder een account onder ‘Accounts’ en dit apparaat vergeet het. Wat de server over u bewaart, staat op de pagina van uw account.

licences-title = Licenties
licences-own = Deze app is vrije software onder de Openbare licentie van de Europese Unie, versie 1.2.
licences-own-text = De Openbare licentie van de Europese Unie lezen
licences-others-title = Gebouwd met het werk van anderen
licences-others =
    { $count ->
        [one] { $count } onderdeel, met een eigen licentie:
       *[other] { $count } onderdelen, elk met een eigen licentie:
    }
licences-texts-title = De tekst van deze licenties
licences-loading = De lijst wordt geopend
licences-failed-title = De lijst gaat niet open
licences-failed = De lijst hoort bij de app en is er bij de volgende start weer. Verder is er niets aan de hand.

diagnostics-title = Diagnose
diagnostics-lead = Werkt er iets niet? Dan helpen deze regels de mensen die u helpen.
diagnostics-safe = Er staat niets geheims in: geen PIN, geen sleutel, geen code en geen wachtwoord. U ziet hier alles wat zou worden gedeeld.
diagnostics-lines = De regels
diagnostics-share = Delen

move-intro-title = Overzetten naar een andere telefoon?
move-intro-lead = Het account { $account } bij { $server } gaat naar een andere telefoon of tablet. Dat duurt nog geen twee minuten.
move-intro-1 = Houd de andere telefoon bij de hand, met deze app erop.
move-intro-2 = Deze telefoon toont een vierkante code. De andere scant die.
move-intro-3 = Voer daar uw PIN in, dezelfde als hier.
move-intro-4 = Beide telefoons tonen zes tekens. Zijn ze gelijk? Geef dat dan hier aan.
move-intro-after = Zodra de andere telefoon klaar is, werkt deze niet meer voor dit account. Tot dan verandert er niets.
move-intro-accept = Doorgaan

move-code-title = Scan dit met de andere telefoon
move-code-lead = Open Countersign op de andere telefoon, kies ‘Dit apparaat instellen’ of ‘Account toevoegen’ en scan deze code.
move-code-picture = Vierkante code voor de andere telefoon
move-code-typed = Of typ dit daar in
move-code-address = Adres:
move-code-claimed-title = Voer nu uw PIN in op de andere telefoon
move-code-claimed = De andere telefoon heeft de code gelezen en vraagt om uw PIN. Deze gaat daarna vanzelf verder.
move-code-attempts =
    { $count ->
        [0] U hebt geen pogingen meer.
        [1] Op de andere telefoon is een verkeerde PIN ingevoerd. U hebt nog één poging.
       *[other] Op de andere telefoon is een verkeerde PIN ingevoerd. U hebt nog { $count } pogingen.
    }
move-code-over-title = De tijd voor deze code is om
move-code-over = Er is niets overgezet. Ga terug en begin opnieuw.
move-cancel = Overzetten annuleren

move-compare-title = Ziet u hetzelfde op de andere telefoon?
move-compare-lead = Kijk op beide schermen. Neem de tijd.
move-compare-characters = De zes tekens
move-compare-same = Ja, gelijk
move-compare-differ = Nee, verschillend
move-compare-busy = Het account wordt overgezet
move-compare-note = Zijn ze verschillend, dan wordt er niets overgezet. Misschien heeft iemand anders de code gelezen.

moved-title = De andere telefoon is klaar voor gebruik
moved = Die keurt voortaan goed dat { $account } inlogt bij { $server }. Deze telefoon kan dat niet meer en is het account vergeten.
moved-home = Klaar

accounts-title = Accounts
accounts-lead = Druk op een account om het te gebruiken, de PIN te wijzigen, het over te zetten of het te verwijderen.
accounts-active = Nu in beeld
accounts-requests =
    { $count ->
        [one] Er wacht één verzoek
       *[other] Er wachten { $count } verzoeken
    }
accounts-pending = Wacht op uw andere scherm
accounts-blocked = Geblokkeerd
accounts-locked = Vergrendeld
accounts-removed = Verwijderd
accounts-cancelled = Registratie geannuleerd
accounts-restored = Nieuwe PIN nodig

account-add = Account toevoegen
account-switch = Ander account kiezen
account-switch-to = Naar dit account
account-see = Bekijk wat u kunt doen
account-deactivated = Dit account kan nu niets goedkeuren.
account-change-pin = PIN wijzigen
account-biometrics = In plaats van de PIN. De PIN werkt ook altijd.
account-notice-pin-changed-title = Uw PIN is gewijzigd
account-notice-pin-changed = Vanaf nu werkt op dit apparaat alleen de nieuwe PIN.
account-notice-biometrics-on-title = Aangezet
account-notice-biometrics-on = U kunt dit vanaf nu gebruiken in plaats van de PIN.
account-notice-biometrics-off-title = Uitgezet
account-notice-biometrics-off = Vanaf nu vraagt dit apparaat om uw PIN.
account-notice-named-title = Opgeslagen
account-notice-named = Dit apparaat gebruikt deze naam vanaf nu.
account-sign-ins = Inloggeschiedenis
account-sign-ins-detail = Wanneer en waar dit account is gebruikt
account-move = Naar een andere telefoon
account-move-detail = In twee minuten, zonder computer
account-remove = Van dit apparaat verwijderen
account-name = Uw eigen naam voor dit account
account-name-hint = Alleen dit apparaat toont die. Maximale lengte: { $count }.
account-name-save = Opslaan
account-remove-title = Dit account verwijderen?
account-remove-lead = Dit gebeurt er met { $account } bij { $server }:
account-remove-server = De server haalt dit apparaat uit uw account en meldt u dat per e-mail. Verzoeken die hier nog wachten, eindigen.
account-remove-here = Dit apparaat vergeet het account en de sleutels ervan. Uw andere accounts blijven.
account-remove-last = Is dit uw enige apparaat? Zorg dan voor een andere manier om in te loggen.
account-remove-reinstall = Wilt u het hier weer gebruiken? Dan registreert u dit apparaat opnieuw. Dat geldt ook als u de app verwijdert: na opnieuw installeren is het account er niet meer.
account-remove-confirm = Verwijderen

sign-ins-title = Inloggeschiedenis
history-empty = Er is nog niets. Elke keer dat u inlogt, verschijnt hier, met plaats en tijd.
history-busy = De server wordt gevraagd
history-more = Oudere tonen
history-expect = Ik log nu in
history-expect-hint = Meldt een nieuwe browser dat dit apparaat nu niet wordt gevraagd, druk dan hier. Tien minuten lang kan hij het weer vragen.
history-expected = Tien minuten lang kunnen nieuwe browsers dit apparaat weer vragen.
history-method-password = Met het wachtwoord
history-method-app = Met deze app
history-method-code = Met een code van deze app
history-method-here = Op ditzelfde apparaat
history-signed-in = Ingelogd
history-signed = Ondertekend
history-denied = Geweigerd
history-expired = Niet op tijd beantwoord
history-cancelled = Geannuleerd
history-failed = Niet gelukt
history-reported-by-you = Door u gemeld
history-not-me = Dit was ik niet
history-not-me-title = Hebt u dit niet gedaan?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Meld het hier. De beheerders van de server zien het dan.
history-not-me-2 = Wijzig uw wachtwoord op de pagina van uw account.
history-not-me-3 = Bekijk daar uw apparaten en sessies, en beëindig wat u niet kent.
history-not-me-confirm = Melden
