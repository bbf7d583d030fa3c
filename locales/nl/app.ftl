### Nederlands: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign wordt geopend…

common-back = Terug
common-cancel = Annuleren
common-close = Sluiten
common-copy = Kopiëren
common-copied = Gekopieerd
common-try-again = Opnieuw proberen
common-wait =
    { $seconds ->
        [one] U kunt het over { $seconds } seconde opnieuw proberen.
       *[other] U kunt het over { $seconds } seconden opnieuw proberen.
    }

still-title = Bent u er nog?
still-lead = De app verbergt zo meteen de inhoud, zodat niemand anders die kan lezen. Raak het scherm of een toets aan om de app open te houden.
still-stay = Open houden

privacy-screen-title = Inhoud verborgen
privacy-screen-lead = De app is een tijd niet gebruikt. Daarom is de inhoud verborgen.
privacy-screen-open = Doorgaan

notice-title = Inloggen bij { $service }?
notice-change-title = Een wijziging van uw account toestaan?
notice-body = Er wacht een verzoek voor { $account }. Open de app om te zien waar het vandaan komt.

account-at = { $account } bij { $server }
success-device-ready-title = Dit apparaat is klaar voor gebruik
success-device-ready = Vanaf nu kunt u hier uw inlogpogingen bevestigen.
success-pin-set-title = Uw nieuwe PIN is ingesteld
success-pin-set = Gebruik vanaf nu uw nieuwe PIN.
success-account-removed-title = Van dit apparaat verwijderd
success-account-removed = Uw account bestaat nog. Wilt u het hier weer gebruiken? Registreer dit apparaat dan opnieuw.

context-place = Plaats
context-browser = Browser
context-network = Netwerk
context-account = Account
context-asked = Tijdstip van het verzoek
context-page = Website

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
welcome-lead = Als u op een ander scherm inlogt, vraagt deze app u te bevestigen dat u het echt bent.
welcome-initialise = Dit apparaat instellen
welcome-new-phone = Overzetten vanaf een oude telefoon
welcome-what = Wat is dit?
# The label in quotes is the link at the foot of every page.
welcome-help = Hebt u hulp nodig? Kies ‘Hulp’ op uw inlogpagina.
welcome-what-title = Wat Countersign doet
welcome-what-1 = U logt zoals gewoonlijk in op een computer of tablet.
welcome-what-2 = Deze app laat zien welke dienst het verzoek doet, waarvandaan en wanneer.
welcome-what-3 = U voert hier uw PIN in. Pas dan bent u ingelogd. Niemand kan zonder u inloggen.
welcome-what-private = De app kent uw wachtwoord niet en verstuurt uw PIN nooit.
welcome-phone-title = Overstappen op een nieuwe telefoon
welcome-move-lead = Houd beide telefoons bij de hand. Het duurt ongeveer twee minuten en u hebt geen computer nodig.
welcome-move-1 = Open Countersign op de oude telefoon en tik bovenaan op uw account.
welcome-move-2 = Tik op het account in de lijst en daarna op ‘Naar een andere telefoon’.
welcome-move-3 = Tik op deze telefoon op de knop hieronder en richt de camera op de oude telefoon.
welcome-move-lost-title = Is de oude telefoon kwijt of kapot?
welcome-move-lost = Open op een computer uw inlogpagina en selecteer ‘Ik ben mijn apparaat kwijt’. Voeg daarna deze telefoon toe als nieuw apparaat.

where-title = Ga naar uw andere scherm
where-already = Ziet u al een QR-code op uw andere scherm? Tik op ‘De code scannen’.
where-lead = Zo niet, op de computer of tablet waarop u inlogt:
where-step-1 = Log in en open ‘Mijn account’.
where-step-1-address = Open dit adres, log in en open ‘Mijn account’.
where-step-2 = Kies ‘Mobiel apparaat toevoegen’. Hebt u al een apparaat, kies dan eerst ‘Mijn mobiele apparaten beheren’.
where-step-3 = Kies daar een PIN. De pagina toont dan een QR-code (een vierkante code).
where-scan = De code scannen
where-same-device = Ik gebruik hetzelfde apparaat
where-same-title = Alles op één apparaat
where-here-lead = De camera kan geen code op het eigen scherm scannen. Daarom geeft de pagina de code rechtstreeks door aan deze app.
where-same-1 = Open ‘Mijn account’ in de browser van dit apparaat.
where-here-2 = Voeg daar een mobiel apparaat toe en kies een PIN. Kies daarna ‘Openen in de app’.
where-here-3 = Deze app gaat open en vraagt of u dit apparaat wilt registreren. Gaat de app niet open? Kopieer dan de link van de pagina en plak die hier.
where-same-paste = De link plakken

scan-title = Scan de code
scan-lead = Richt de camera op de QR-code op de pagina, zodat die binnen het kader past.
scan-starting = De camera wordt gestart…
scan-refused-title = De app kan de camera niet gebruiken
scan-refused = De app gebruikt de camera alleen om de QR-code te lezen en bewaart geen beelden. U kunt toegang geven in de instellingen van dit apparaat of een van de andere mogelijkheden hieronder gebruiken.
scan-absent-title = Geen camera gevonden
scan-absent = Voer de code op een andere manier in: kies een afbeelding ervan, sleep die hierheen of plak hieronder de link.
scan-busy = De code wordt gelezen…
scan-old-title = Scan uw oude telefoon
scan-old-lead = Open op de oude telefoon het account in Countersign en tik op ‘Naar een andere telefoon’. Richt daarna de camera van deze telefoon op de code daar.
scan-torch = Zaklamp
scan-picture = Uit een afbeelding
scan-type-title = Code intypen
scan-type-hint = De link of code die op het andere scherm staat
scan-paste = Plakken
scan-paste-by-hand = De app kan het klembord hier niet lezen. Houd uw vinger op het veld en kies ‘Plakken’.
scan-address-label = Adres van die pagina
scan-address-hint = U hebt het adres alleen nodig voor een lange code met letters.
scan-link-submit = Doorgaan
scan-drop = Zet de afbeelding hier neer

register-title = Dit apparaat registreren?
register-lead = Dit apparaat bevestigt straks het inloggen op dit adres:
register-check = Staat dit adres op uw andere scherm? Zo niet, annuleer dan.
register-stored-title = Wat er op dit apparaat wordt bewaard
register-stored-1 = De naam van de server en uw account, deels verborgen
register-stored-2 = Een geheime sleutel, die niet zonder uw PIN kan worden gebruikt
register-stored-3 = Uw PIN en uw wachtwoord worden niet bewaard
register-accept = Registreren
register-busy = Verbinding maken…
new-pin-title = De nieuwe PIN gebruiken?
new-pin-lead = Dit apparaat gaat de PIN gebruiken die u op dit adres hebt gekozen:
new-pin-note = Verder verandert er niets. Daarna werkt alleen de nieuwe PIN.
new-pin-accept = Doorgaan

pin-title = Voer uw PIN in
pin-title-enrol = Voer de gekozen PIN in
pin-enrol = Dit apparaat is verbonden met het account { $account } bij { $server }. Voer uw PIN in om de registratie af te ronden.
pin-reset = Dit apparaat is verbonden met het account { $account } bij { $server }. Voer uw nieuwe PIN in om af te ronden.
pin-approve = Om in te loggen bij { $service }
pin-answer = Om een code te krijgen voor { $service }
pin-answer-digits = Om een code te krijgen voor { $server }
pin-sign = Om te ondertekenen voor { $service }
pin-answer-sign = Om een ondertekeningscode te krijgen voor { $service }
pin-answer-sign-digits = Om een ondertekeningscode te krijgen voor { $server }
pin-change-old = Voer uw huidige PIN in
pin-change-new = Kies een nieuwe PIN
pin-change-repeat = Voer de nieuwe PIN nog een keer in
pin-change-hint = Vermijd jaartallen, reeksen zoals 1234 en herhaalde cijfers.
pin-turn-on-fingerprint = Om vingerafdrukherkenning aan te zetten voor { $account } bij { $server }
pin-turn-on-face = Om gezichtsherkenning aan te zetten voor { $account } bij { $server }
pin-turn-on-either = Om vingerafdruk- of gezichtsherkenning aan te zetten voor { $account } bij { $server }
pin-move = Om { $account } bij { $server } over te zetten naar een andere telefoon
pin-match = Getal van de pagina:
pin-dots =
    { $filled ->
        [0] Nog geen cijfer ingevoerd
        [one] { $filled } van 4 cijfers ingevoerd
       *[other] { $filled } van 4 cijfers ingevoerd
    }
pin-busy = Controleren…
pin-attempts =
    { $count ->
        [0] U hebt geen pogingen meer.
        [1] Dit is uw laatste poging. Als de PIN weer verkeerd is, wordt dit apparaat geblokkeerd.
       *[other] U hebt nog { $count } pogingen. Daarna wordt dit apparaat geblokkeerd.
    }
pin-attempts-enrol =
    { $count ->
        [0] U hebt geen pogingen meer.
        [1] Dit is uw laatste poging. Als de PIN weer verkeerd is, moet u opnieuw beginnen op de pagina.
       *[other] U hebt nog { $count } pogingen. Daarna moet u op de pagina opnieuw beginnen.
    }
pin-attempts-change =
    { $count ->
        [0] U hebt geen pogingen meer.
        [1] Dit is uw laatste poging. Als de PIN weer verkeerd is, wordt die niet gewijzigd en wordt dit apparaat geblokkeerd.
       *[other] U hebt nog { $count } pogingen. Daarna wordt dit apparaat geblokkeerd.
    }
pin-attempts-move =
    { $count ->
        [0] U hebt geen pogingen meer.
        [1] Dit is uw laatste poging. Als de PIN weer verkeerd is, wordt er niets overgezet en wordt dit apparaat geblokkeerd.
       *[other] U hebt nog { $count } pogingen. Daarna wordt dit apparaat geblokkeerd.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Dit geldt alleen voor Countersign. Het apparaat zelf blijft werken.
pin-keypad = Cijfertoetsen
pin-key-delete = Laatste cijfer wissen
pin-forgotten = PIN vergeten?
pin-forgotten-title = PIN vergeten?
pin-forgotten-lead = Niemand kan de PIN opzoeken, maar u kunt een nieuwe kiezen. Dit apparaat blijft geregistreerd.
pin-forgotten-1 = Log in op een ander scherm. Hebt u geen ander apparaat? Kies dan ‘Zonder de app’.
pin-forgotten-2 = Kies ‘Nieuwe PIN instellen’ naast dit apparaat. Ziet u dat niet? Kies dan eerst ‘Mijn mobiele apparaten beheren’.
pin-forgotten-3 = Kies een nieuwe PIN en scan de QR-code op de pagina.
pin-forgotten-without = Wilt u nu zonder PIN inloggen? Kies dan een andere methode op de pagina waar u inlogt.
pin-forgotten-enrol = U hebt deze PIN zojuist gekozen op de pagina die de code toont. Bent u de PIN vergeten? Ga dan terug naar die pagina en begin opnieuw: er is nog niets geregistreerd.
pin-forgotten-moving = Toont uw oude telefoon de code? Gebruik dan de PIN van uw oude telefoon.

biometric-fingerprint = Vingerafdruk
biometric-face = Gezicht
biometric-either = Vingerafdruk of gezicht
biometric-use-fingerprint = Vingerafdruk gebruiken
biometric-use-face = Gezichtsherkenning gebruiken
biometric-use-either = Vingerafdruk of gezicht gebruiken

offer-notify-title = Een melding krijgen als er een verzoek komt?
offer-notify = De app kan u dan een melding sturen, ook als de app gesloten is.
offer-notify-late = Als de app gesloten is, controleert die alleen af en toe op verzoeken, en elk verzoek is maar enkele minuten geldig. Vraagt een pagina u om te bevestigen? Open dan zelf de app.
offer-notify-later = U kunt dit op elk moment wijzigen in de instellingen.
offer-not-now = Niet nu
offer-fingerprint-title = Uw vingerafdruk gebruiken?
offer-fingerprint = U kunt dan goedkeuren met een aanraking van uw vinger.
offer-face-title = Gezichtsherkenning gebruiken?
offer-face = U kunt dan goedkeuren door naar dit apparaat te kijken.
offer-either-title = Vingerafdruk of gezicht gebruiken?
offer-either = U kunt dan goedkeuren met een aanraking of een blik.
offer-pin-always = Uw PIN werkt ook altijd. U kunt dit op elk moment wijzigen bij uw account.
offer-yes = Ja
offer-skip = Overslaan

no-lock-title = Dit apparaat heeft geen schermvergrendeling
no-lock-lead = Iedereen die dit apparaat oppakt, zou het kunnen openen. Om uw account te beschermen, werkt de app alleen op apparaten met een schermvergrendeling: een PIN, patroon of wachtwoord van het apparaat, of een vingerafdruk of gezicht.
no-lock-todo = Stel een schermvergrendeling in bij de instellingen van dit apparaat en kom daarna hier terug.
no-lock-todo-here = Open de instellingen van dit apparaat, stel een schermvergrendeling in en kom daarna hier terug.
no-lock-settings = Instellingen openen
no-lock-again = Opnieuw controleren

compare-title = Ziet u hetzelfde op het andere scherm?
compare-lead-other = Vergelijk deze zes tekens met die op uw andere scherm (de pagina of uw oude telefoon), en antwoord daar.
compare-characters = De zes tekens
compare-same = Zijn ze gelijk? Bevestig dat dan daar. Dit apparaat is dan klaar voor gebruik.
compare-differ = Zijn ze verschillend? Geef dat dan daar aan. Er wordt niets geregistreerd en uw account blijft veilig.
compare-reset-lead = Vergelijk deze zes tekens met die op de pagina, en antwoord daar.
compare-reset-same = Zijn ze gelijk? Bevestig dat dan daar. Daarna kunt u uw nieuwe PIN gebruiken.
compare-reset-differ = Zijn ze verschillend? Geef dat dan daar aan. Dit apparaat wordt dan uit uw account verwijderd en uw account blijft veilig.
compare-account = Voor { $account } bij { $server }
compare-answered = Ik heb daar geantwoord
compare-waiting = Wachten op uw antwoord op het andere scherm

home-title-quiet = Niets om goed te keuren
home-title-requests =
    { $count ->
        [one] Eén verzoek voor u
       *[other] { $count } verzoeken voor u
    }
home-quiet-lead = Als u ergens inlogt, verschijnt het verzoek hier automatisch.
home-offline-lead = Zonder verbinding kunnen er geen verzoeken aankomen. U kunt toch inloggen: kies ‘Telefoon zonder internet: een QR-code scannen’ op de pagina en scan de QR-code ervan hier.
home-requests-lead = Open een verzoek om te zien waar het vandaan komt.
home-checking = Contact maken met de server…
home-checked = Gecontroleerd: { $ago }
home-offline = Geen verbinding. De app blijft het proberen.
home-offline-since = Geen verbinding. Laatst gecontroleerd: { $ago }.
home-not-the-server = Het antwoord kwam niet van uw server. Misschien moet u eerst inloggen op dit wifinetwerk.
home-refresh = Nu controleren
home-accounts = Accounts. Nu in beeld:
home-settings = Instellingen
home-open = Verzoek openen
home-other-requests =
    { $count ->
        [one] Eén verzoek, bij { $server }
       *[other] { $count } verzoeken, bij { $server }
    }
home-title-other = Er is een verzoek voor een ander account
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
home-pending-title = Wachten op uw antwoord op het andere scherm
home-pending = Vergelijk daar de zes tekens. Dit apparaat is klaar voor gebruik zodra u bevestigt dat ze gelijk zijn.
home-pending-show = De zes tekens opnieuw tonen
home-key-store = De beveiligde sleutelopslag van dit apparaat is niet in gebruik. De app bewaart de sleutel in een bestand dat alleen u kunt openen.

request-title = Inloggen bij { $service }?
request-match-label = Typ het getal dat op de pagina staat waar u inlogt
request-continue = Doorgaan
request-next-data = Verder lezen
request-next-number = Hierna: het getal van het andere scherm
request-next-answer = Hierna: uw antwoord
request-deny = Weigeren
request-report = Dit was ik niet
request-report-title = Was u dit niet?
request-report-lead = Misschien kent iemand anders uw wachtwoord. Er wordt niemand ingelogd: dit verzoek wordt geweigerd en gemeld.
request-report-next = Wijzig daarna uw wachtwoord onder ‘Mijn account’.
request-report-confirm = Weigeren en melden
request-busy = Weigeren…
request-by-link = Dit verzoek komt van een link die op dit apparaat is geopend. Alleen in de browser waarin u bent begonnen, wordt u ingelogd, en daar gaat u naar terug.
request-sign-title = Dit ondertekenen voor { $service }?
request-sign-lead = Lees elke regel. Door uw PIN in te voeren, ondertekent u precies dit.
request-sign-match = Typ het getal dat op de pagina staat waar u bent begonnen
request-sign-report = Misschien handelt iemand anders in uw naam. Er wordt niets ondertekend: dit verzoek wordt geweigerd en gemeld.
request-sign-report-next = Neem daarna contact op met de dienst en wijzig uw wachtwoord onder ‘Mijn account’.

change-add-device = Een apparaat aan uw account toevoegen?
change-remove-device = Het apparaat ‘{ $object }’ verwijderen?
change-reset-pin = Een nieuwe PIN instellen voor het apparaat ‘{ $object }’?
change-rename-device = De naam van het apparaat ‘{ $object }’ wijzigen in ‘{ $value }’?
change-password = Het wachtwoord van uw account wijzigen?
change-email = Het e-mailadres van uw account wijzigen in { $value }?
change-end-waiting = De wachttijd van uw account nu beëindigen?
change-report = Melden dat u hier niet zelf hebt ingelogd: { $object }?
change-close-sessions = Uitloggen in al uw andere browsers?
change-lead = Hiermee logt u niet in. Door uw PIN in te voeren, staat u alleen deze ene wijziging van uw account toe.
change-code-lead = Hiermee logt u niet in. Met de code staat u alleen deze ene wijziging van uw account toe. Ga alleen door als u er zelf mee bent begonnen.
done-change-nothing = Er is niets gewijzigd.
done-change-approved-title = Wijziging toegestaan
done-change-approved = De pagina gaat automatisch verder. Er is niets anders toegestaan.
request-change-report = Misschien handelt iemand anders in uw naam. Er wordt niets gewijzigd: dit verzoek wordt geweigerd en gemeld.
report-ends = Deze poging is beëindigd. Begin opnieuw met uw wachtwoord om in te loggen.
report-hour = Een uur lang is alleen uw wachtwoord niet genoeg om in te loggen, behalve in een browser die u eerder met een van uw apparaten hebt gebruikt.
report-password = Wachtwoord wijzigen

same-device-link-title = Verzoek wordt geopend…
same-device-link-lead = Contact maken met { $server }…
same-device-link-long = De server antwoordt traag. U kunt wachten, of annuleren en op de pagina opnieuw beginnen.

done-approved-title = U bent ingelogd
done-approved = { $service } opent automatisch op uw andere scherm.
done-denied-title = Geweigerd
done-denied = Er is niemand ingelogd bij { $service }.
done-reported-title = Geweigerd en gemeld
done-reported = Er is niemand ingelogd bij { $service }. Wijzig zo snel mogelijk uw wachtwoord: misschien kent iemand anders het.
done-expired-title = Het verzoek is verlopen
done-expired = Er is niemand ingelogd bij { $service }. Wilt u het opnieuw proberen? Begin dan op de pagina.
done-cancelled-title = Geannuleerd op de pagina
done-cancelled = Er is niemand ingelogd bij { $service }. U hoeft hier niets meer te doen.
done-wrong-match-title = Het getal klopt niet
done-wrong-match = Het getal dat u hebt ingetypt, is niet het getal op de pagina van { $service }. Daarom is er niemand ingelogd. Was u het zelf? Begin dan opnieuw op die pagina.
done-home = Klaar
done-approved-here-title = U bent ingelogd
done-approved-here = U kunt doorgaan met { $service } in uw browser.
done-signed-title = Ondertekend
done-signed = { $service } gaat automatisch verder op uw andere scherm.
done-signed-here-title = Ondertekend
done-signed-here = U kunt doorgaan met { $service } in uw browser.
done-sign-denied-title = Geweigerd
done-sign-denied = Er is niets ondertekend voor { $service }.
done-sign-reported-title = Geweigerd en gemeld
done-sign-reported = Er is niets ondertekend voor { $service }. Neem contact op met de dienst: misschien handelt iemand anders in uw naam.
done-sign-expired-title = Het verzoek is verlopen
done-sign-expired = Er is niets ondertekend voor { $service }. Wilt u het opnieuw proberen? Begin dan op de pagina.
done-sign-cancelled-title = Geannuleerd op de pagina
done-sign-cancelled = Er is niets ondertekend voor { $service }. U hoeft hier niets meer te doen.
done-sign-wrong-match-title = Het getal klopt niet
done-sign-wrong-match = Het getal dat u hebt ingetypt, is niet het getal op de pagina van { $service }. Daarom is er niets ondertekend. Was u het zelf? Begin dan opnieuw op die pagina.
done-return = Terug naar uw browser
done-not-opened-title = Uw browser is niet geopend
done-not-opened = Tik op de knop hieronder, of open de browser zelf en ga naar de pagina waar u bent begonnen.
done-other-browser-title = Vraagt een pagina om negen tekens?
done-other-browser = Er is een andere browser geopend dan die waarin u bent begonnen. Typ deze tekens in op de pagina waar u bent begonnen:
done-other-browser-code = De negen tekens

challenge-title = Een code krijgen voor { $service }?
challenge-lead = De pagina vraagt om een code van deze app. Ga alleen door als u daar zelf inlogt.
challenge-typed-title = Een code krijgen voor deze cijfers?
challenge-typed-digits = De cijfers die u hebt getypt
challenge-typed-compare = Vergelijk de cijfers met de pagina. Is er een verkeerd? Ga dan terug en typ de cijfers opnieuw.
challenge-typed-lead = U hebt twaalf cijfers van een pagina ingetypt. De code werkt alleen op die pagina.
challenge-typed-warning = De cijfers laten niet zien wie om de code vraagt. Ga alleen door als u die pagina zelf hebt geopend en het adres ervan hierboven staat.
challenge-sign-title = Ondertekenen voor { $service }?
challenge-sign-lead = De pagina vraagt u iets te ondertekenen. U voert het hier zelf in, zodat niemand anders bepaalt wat er wordt ondertekend. Ga alleen door als u hieraan zelf bent begonnen.
challenge-accept = Doorgaan
challenge-late = Volgens de klok van dit apparaat is deze code verlopen. De pagina vraagt u misschien opnieuw te beginnen.

otp-title = Typ deze code op het andere scherm
otp-for = Voor { $service }
otp-for-digits = Voor { $server }
otp-code = Uw code
otp-hint = U kunt hoofdletters of kleine letters gebruiken, met of zonder spaties.
otp-aloud = Voorlezen
otp-done = Ik heb de code ingetypt
otp-late = Deze code is verlopen. Neemt de pagina de code niet aan? Vraag daar dan om een nieuwe.

sign-title = Ondertekenen voor { $service }
sign-typed-title = Onderteken wat de pagina toont
sign-lead = Voer in wat u wilt ondertekenen, precies zoals het op de pagina staat. Uw code is alleen hiervoor geldig.
sign-account = Met het account { $account }
sign-submit = Verder naar de PIN
sign-day = Dag
sign-month = Maand
sign-year = Jaar
sign-hint-digits = Alleen cijfers
sign-hint-amount = Bijvoorbeeld { $example }
sign-hint-date = In cijfers, bijvoorbeeld 5 voor mei
sign-problem-empty = Dit veld is leeg. Vul het in.
sign-problem-too-long = Deze tekst is te lang. Maak de tekst korter.
sign-problem-not-digits = Gebruik alleen de cijfers 0 tot en met 9.
sign-problem-not-amount = Dit is geen bedrag. Voer het zo in: { $example }.
sign-problem-not-date = Deze datum bestaat niet. Controleer de dag, de maand en het jaar (vier cijfers).
sign-problem-not-option = Kies een van deze mogelijkheden.
sign-problem-not-pattern = Dit is niet in het formaat dat de dienst verwacht. Vergelijk het met de pagina.
sign-wrong =
    { $count ->
        [one] Controleer één veld.
       *[other] Controleer { $count } velden.
    }

deactivated-blocked-title = Dit apparaat is geblokkeerd
deactivated-blocked = Dat gebeurt bijvoorbeeld na vijf verkeerde pincodes achter elkaar. Countersign kan hier niets goedkeuren tot u de pincode opnieuw instelt. Het apparaat zelf blijft werken en uw account is veilig.
deactivated-blocked-todo = Kies een nieuwe PIN om de blokkering op te heffen:
deactivated-copied-title = Dit apparaat is vergrendeld
deactivated-copied = De gegevens van de app zijn op een andere plek gebruikt of teruggezet uit een oudere kopie. Voor de veiligheid accepteert de server dit apparaat niet meer.
deactivated-copied-todo = Verwijder het account hier en registreer dit apparaat daarna opnieuw onder ‘Mijn account’. Hebt u niets gekopieerd? Wijzig dan ook uw wachtwoord.
deactivated-removed-title = Dit apparaat is verwijderd
deactivated-removed = Dit apparaat is uit uw account verwijderd en kan daarom niet meer goedkeuren dat er wordt ingelogd.
deactivated-removed-todo = Wilt u dit apparaat weer gebruiken? Verwijder dan het account hier en registreer het apparaat onder ‘Mijn account’.
deactivated-enrolment-cancelled-title = De registratie is geannuleerd
deactivated-enrolment-cancelled = Op het andere scherm is aangegeven dat de zes tekens verschillend zijn, of de registratie is geannuleerd. Er is niets geregistreerd.
deactivated-enrolment-cancelled-todo = Begin opnieuw op de pagina wanneer u klaar bent. Waren de tekens echt verschillend? Gebruik dan een ander netwerk.
deactivated-server-restored-title = De server is teruggezet uit een back-up
deactivated-server-restored = De server heeft nu oudere gegevens dan dit apparaat. Uw account is veilig.
deactivated-server-restored-todo = Stel een nieuwe PIN in om ze weer gelijk te maken:
deactivated-step-1 = Open { $origin } op een ander scherm en log in. Hebt u geen ander apparaat? Kies dan ‘Zonder de app’.
deactivated-step-2 = Kies ‘Nieuwe PIN instellen’ naast dit apparaat. Ziet u dat niet? Kies dan eerst ‘Mijn mobiele apparaten beheren’.
deactivated-step-3 = Scan de QR-code op de pagina.
deactivated-scan = Code voor een nieuwe PIN scannen
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Nieuwe PIN instellen
deactivated-remove = Van dit apparaat verwijderen
deactivated-begin-again = Verwijderen en opnieuw beginnen
deactivated-remove-title = Account van dit apparaat verwijderen?
deactivated-remove-lead = Het account { $account } bij { $server } wordt van dit apparaat verwijderd. Het apparaat kan niets goedkeuren totdat het opnieuw is geregistreerd.
deactivated-remove-confirm = Verwijderen

store-title = De app kan niet worden gestart
# Button: deletes all accounts from this device.
store-delete = Alles verwijderen en opnieuw beginnen
store-delete-title = Alles in de app verwijderen?
store-delete-lead = Alle accounts in de app worden van dit apparaat verwijderd, met hun namen en de instellingen van de app. Ze kunnen niet worden teruggehaald. Het apparaat kan niets goedkeuren totdat het opnieuw is geregistreerd onder ‘Mijn account’.
store-delete-confirm = Alles verwijderen

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
settings-notifications-hint = Hoe u bericht krijgt over verzoeken
settings-safety = Beveiliging
settings-idle = De inhoud van de app verbergen
settings-idle-hint = Na deze tijd zonder gebruik. U krijgt 30 seconden van tevoren een waarschuwing.
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
# Row of the settings: opens the help page of the server in the browser.
settings-help = Hulp
settings-help-hint = Vragen en antwoorden, in uw browser: { $address }
settings-diagnostics = Diagnose
settings-diagnostics-hint = Als iets niet werkt
settings-licences = Licenties
settings-licences-hint = Van deze app en de onderdelen ervan
settings-version = Versie { $version }

notify-running-title = Meldingen zolang de app actief is
notify-running = U krijgt ook een melding als het venster niet te zien is. Als de app gesloten is, controleert die niet op verzoeken.
notify-open-title = Meldingen alleen als de app open is
notify-open = Dit apparaat laat de app niet op verzoeken controleren als die gesloten is. Vraagt een pagina u om te bevestigen? Open dan zelf de app.
notify-periodic-title = De app controleert af en toe
notify-periodic = Als de app gesloten is, controleert die ongeveer elke 15 minuten. Het apparaat kan dit uitstellen.
notify-seldom-title = De app controleert wanneer het apparaat dat toelaat
notify-seldom = Als u de app niet gebruikt, kunnen er uren tussen twee controles zitten. Als u de app uit het overzicht van geopende apps wegveegt, controleert die niets meer totdat u de app weer opent.
notify-late = Een verzoek is maar enkele minuten geldig, dus deze melding komt vaak te laat. Vraagt een pagina u om te bevestigen? Open dan zelf de app.
notify-push-title = U krijgt meteen een melding
notify-push = Zodra er een verzoek komt, waarschuwt uw push-app Countersign. Komt er geen melding? Open dan zelf de app.
notify-apple = Zodra er een verzoek komt, bezorgt Apple een melding. Daarin staat alleen dat er een verzoek wacht. Komt er geen melding? Open dan zelf de app.
notify-faster-title = Meteen bericht krijgen
notify-faster = Een app als ntfy kan deze app waarschuwen zodra er een verzoek komt. Installeer die app en open deze app daarna opnieuw.
notify-refused-title = Meldingen staan uit
notify-refused = U krijgt geen bericht als er een verzoek komt. U ziet het verzoek wanneer u de app opent.
notify-settings = Instellingen openen
notify-ask-title = Meldingen zijn nog niet toegestaan
notify-ask = Sta meldingen toe, zodat de app u kan laten weten dat er een verzoek is.
notify-allow = Meldingen toestaan

privacy-title = Uw privacy
privacy-lead = Kort gezegd: deze app communiceert alleen met de servers van uw accounts, en alleen over het inloggen.
privacy-kept-title = Wat dit apparaat bewaart
privacy-kept-1 = Voor elk account: de naam en het adres van de server, en uw account, deels verborgen
privacy-kept-2 = Een geheime sleutel voor elk account, beschermd door dit apparaat en onbruikbaar zonder uw PIN
privacy-kept-3 = Uw instellingen
privacy-kept-4 = Niet bewaard: uw PIN, uw wachtwoord of een lijst van de keren dat u hebt ingelogd
privacy-sent-title = Wat de app verzendt, en naar wie
privacy-sent-1 = Naar de server van een account: uw antwoorden op verzoeken, en controles op nieuwe verzoeken
privacy-sent-2 = Nooit uw PIN: de server kan nagaan of die juist is, maar komt die niet te weten
privacy-sent-3 = De server ziet ook uw IP-adres, net als elke andere server
privacy-sent-4 = Als u een push-app gebruikt: het adres waarop die te bereiken is. De aanbieder ervan hoort wanneer er een verzoek komt, en verder niets
privacy-none-title = Wat de app niet doet
privacy-none-1 = Geen statistieken, geen reclame, geen crashrapporten
privacy-none-2 = Geen andere server: zelfs de ontwikkelaars ontvangen niets over u
privacy-none-3 = Er worden geen beelden bewaard: de camera leest alleen QR-codes
privacy-gone-title = Hoe u uw gegevens verwijdert
privacy-gone = Als u een account verwijdert onder ‘Accounts’, wordt het van dit apparaat verwijderd. Wat de server over u bewaart, staat onder ‘Mijn account’.

licences-title = Licenties
licences-own = Deze app is vrije software onder de Openbare licentie van de Europese Unie, versie 1.2.
licences-own-text = De Openbare licentie van de Europese Unie lezen
licences-others-title = Gebouwd met het werk van anderen
licences-others =
    { $count ->
        [one] { $count } onderdeel, met een eigen licentie:
       *[other] { $count } onderdelen, elk met een eigen licentie:
    }
licences-texts-title = Volledige tekst van deze licenties
licences-loading = De lijst wordt geladen…
licences-failed-title = De lijst kon niet worden geopend
licences-failed = Sluit de app en open die opnieuw. Verder heeft dit geen gevolgen.

diagnostics-title = Diagnose
diagnostics-lead = Werkt er iets niet? Dan helpt deze informatie de ondersteuning om u te helpen.
diagnostics-safe = Deze informatie bevat niets geheims: geen PIN, geen sleutel, geen code en geen wachtwoord. U ziet hier alles wat zou worden gedeeld.
diagnostics-english = De regels zijn in het Engels, zodat elk ondersteuningsteam ze kan lezen.
diagnostics-lines = Diagnostische informatie
diagnostics-share = Delen

move-intro-title = Overzetten naar een andere telefoon?
move-intro-lead = Het account { $account } bij { $server } wordt overgezet naar een andere telefoon of tablet. Dat duurt nog geen twee minuten.
move-intro-1 = Houd de andere telefoon bij de hand, met deze app erop.
move-intro-2 = Deze telefoon toont een QR-code. De andere scant die.
move-intro-3 = Voer uw PIN in op de andere telefoon. Het is dezelfde PIN als hier.
move-intro-4 = Beide telefoons tonen zes tekens. Zijn ze gelijk? Bevestig dat dan hier.
move-intro-after = Zodra de andere telefoon klaar is, werkt deze niet meer voor dit account. Tot dan verandert er niets.
move-intro-accept = Doorgaan

move-code-title = Scan dit met de andere telefoon
move-code-lead = Open Countersign op de andere telefoon, tik op ‘Overzetten vanaf een oude telefoon’ of ‘QR-code scannen’ en scan deze code.
move-code-picture = QR-code voor de andere telefoon
move-code-typed = Of typ deze code daar in
move-code-address = Adres:
move-code-claimed-title = Voer nu uw PIN in op de andere telefoon
move-code-claimed = De andere telefoon heeft de code gelezen en vraagt om uw PIN. Deze telefoon gaat daarna automatisch verder.
move-code-attempts =
    { $count ->
        [0] U hebt geen pogingen meer.
        [1] Op de andere telefoon is een verkeerde PIN ingevoerd. U hebt nog één poging.
       *[other] Op de andere telefoon is een verkeerde PIN ingevoerd. U hebt nog { $count } pogingen.
    }
move-code-over-title = Deze code is verlopen
move-code-over = Er is niets overgezet. Ga terug en begin opnieuw.
move-cancel = Overzetten annuleren

move-compare-title = Ziet u hetzelfde op de andere telefoon?
move-compare-lead = Kijk op beide schermen. Neem de tijd.
move-compare-characters = De zes tekens
move-compare-same = De tekens zijn gelijk
move-compare-differ = De tekens zijn verschillend
move-compare-busy = Het account wordt overgezet…
move-compare-note = Zijn ze verschillend, dan wordt er niets overgezet. Misschien heeft iemand anders de code gelezen.

moved-title = De andere telefoon is klaar voor gebruik
moved = De andere telefoon keurt voortaan goed dat { $account } inlogt bij { $server }. Deze telefoon kan dat niet meer en het account is ervan verwijderd.
moved-name = In ‘Mijn account’ heeft de andere telefoon nog de naam van deze telefoon. Daar kunt u die wijzigen.
moved-home = Klaar

accounts-title = Accounts
accounts-lead = Tik op een account om het te gebruiken, de PIN te wijzigen, het over te zetten of het te verwijderen.
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
account-deactivated = Dit account kan op dit moment niets goedkeuren.
account-change-pin = PIN wijzigen
account-biometrics = In plaats van de PIN. De PIN werkt ook altijd.
account-notice-pin-changed-title = Uw PIN is gewijzigd
account-notice-pin-changed = Vanaf nu werkt op dit apparaat alleen de nieuwe PIN.
account-notice-biometrics-on-title = Aangezet
account-notice-biometrics-on = U kunt vanaf nu uw vingerafdruk of gezicht gebruiken in plaats van de PIN.
account-notice-biometrics-off-title = Uitgezet
account-notice-biometrics-off = Vanaf nu vraagt dit apparaat om uw PIN.
account-notice-named-title = Opgeslagen
account-notice-named = Dit apparaat gebruikt deze naam vanaf nu.
account-sign-ins = Inloggeschiedenis
account-sign-ins-detail = Wanneer en waar dit account is gebruikt
account-move = Naar een andere telefoon
account-move-detail = In ongeveer twee minuten, zonder computer
account-remove = Van dit apparaat verwijderen
account-name = Uw eigen naam voor dit account
account-name-hint = Alleen dit apparaat toont die. Maximale lengte: { $count }.
account-name-save = Opslaan
account-remove-title = Dit account van dit apparaat verwijderen?
account-remove-lead = Dit gebeurt er met { $account } bij { $server }:
account-remove-server = De server verwijdert dit apparaat uit uw account en meldt u dat per e-mail. Verzoeken die hier nog wachten, worden geannuleerd.
account-remove-here = Het account en de sleutels ervan worden van dit apparaat verwijderd. Uw andere accounts blijven.
account-remove-last = Is dit uw enige apparaat? Zorg dan voor een andere manier om in te loggen.
account-remove-reinstall = Wilt u het account hier weer gebruiken? Dan moet u dit apparaat opnieuw registreren. Dat geldt ook als u de app verwijdert: na opnieuw installeren is het account er niet meer.
account-remove-confirm = Verwijderen

sign-ins-title = Inloggeschiedenis
history-empty = U hebt nog niet ingelogd. Elke keer dat u inlogt, verschijnt hier, met plaats en tijd.
history-busy = Contact maken met de server…
history-more = Oudere gegevens tonen
history-paused = Zijn verzoeken naar dit apparaat gepauzeerd?
history-expect = Ik log nu in
history-expect-hint = Meldt een nieuwe browser dat uw apparaat nu even geen verzoeken krijgt? Tik dan hier. Tien minuten lang kunnen nieuwe browsers dan verzoeken sturen.
history-expected = Tien minuten lang kunnen nieuwe browsers verzoeken naar dit apparaat sturen.
history-method-password = Met het wachtwoord
history-method-app = Met deze app
history-method-code = Met een code van deze app
history-method-here = Op dit apparaat
history-signed-in = Ingelogd
history-signed = Ondertekend
history-denied = Geweigerd
history-expired = Niet op tijd beantwoord
history-cancelled = Geannuleerd
history-failed = Niet gelukt
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Nieuwe PIN voor ‘{ $device }’
history-unblocked = ‘{ $device }’ is gedeblokkeerd met een nieuwe PIN
history-moved = De app op ‘{ $device }’ is overgezet naar een ander apparaat
history-blocked = ‘{ $device }’ is geblokkeerd
history-locked = ‘{ $device }’ is vergrendeld
history-reported-by-you = Door u gemeld
history-not-me = Dit was ik niet
history-not-me-title = Was u dit niet?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = De melding houdt deze transactie niet tegen. Bel nu met ‘{ $service }’: alleen de dienst kan haar tegenhouden.
history-not-me-1 = Als u het meldt, wordt iedereen uitgelogd die vanuit die browser is ingelogd. U krijgt hierover een e-mail.
history-not-me-2 = Wijzig uw wachtwoord onder ‘Mijn account’.
history-not-me-3 = Bekijk onder ‘Mijn account’ uw apparaten en sessies, en beëindig wat u niet herkent.
history-not-me-confirm = Melden
