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

account-at = { $account } bij { $server }

context-place = Plaats
context-browser = Browser
context-network = Netwerk
context-account = Account
context-asked = Gevraagd
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

welcome-title = Voor inloggen zijn er twee nodig
welcome-lead = Als u op een ander scherm inlogt, vraagt deze app of u het echt bent.
welcome-initialise = Instellen
welcome-new-phone = Ik heb een nieuwe telefoon
welcome-what = Wat is dit?
welcome-what-title = Wat Countersign doet
welcome-what-1 = U logt zoals altijd in op een computer of tablet.
welcome-what-2 = Deze app laat zien wie erom vraagt, waarvandaan en wanneer.
welcome-what-3 = U typt hier uw PIN in en pas dan gaat de deur open. Zonder u blijft die dicht.
welcome-what-private = De app kent uw wachtwoord niet en verstuurt uw PIN nooit.
welcome-phone-title = Overstappen op een nieuwe telefoon
welcome-phone-lead = Uw PIN en uw sleutels verlaten de oude telefoon nooit. Daarom wordt de nieuwe telefoon opnieuw geregistreerd. Dat duurt twee minuten.
welcome-phone-1 = Log in op een computer en open ‘Mijn account’. De oude telefoon kan dat nog goedkeuren.
welcome-phone-2 = Voeg deze telefoon toe als nieuw apparaat.
welcome-phone-3 = Verwijder daarna de oude telefoon uit de lijst.
welcome-phone-lost = Bent u de oude telefoon kwijt? Kies dan op die pagina een andere manier om in te loggen.

where-title = Ga naar uw andere scherm
where-lead = Op de computer of tablet waarop u inlogt:
where-step-1 = Log in en open ‘Mijn account’.
where-step-1-address = Open dit adres, log in en open ‘Mijn account’.
where-step-2 = Kies ‘Mijn mobiele apparaten beheren’ en daarna ‘Mobiel apparaat toevoegen’.
where-step-3 = Kies daar een PIN. De pagina toont dan een vierkante code.
where-scan = De code scannen
where-same-device = Ik zit op hetzelfde apparaat
where-same-title = Alles op één apparaat
where-same-lead = Een camera kan zijn eigen scherm niet zien. Neem de code daarom mee als link.
where-same-1 = Open de pagina van uw account in de browser van dit apparaat.
where-same-2 = Voeg een mobiel apparaat toe en kopieer de link onder de vierkante code.
where-same-3 = Kom hier terug en plak de link.
where-same-paste = De link plakken

scan-title = Scan de code
scan-lead = Houd de vierkante code van de pagina binnen het kader.
scan-starting = De camera wordt gestart
scan-refused-title = De camera is niet toegestaan
scan-refused = De app gebruikt de camera alleen om de vierkante code te lezen; er wordt geen foto bewaard. U kunt de camera toestaan in de instellingen van dit apparaat of een van de andere manieren hieronder gebruiken.
scan-absent-title = Hier is geen camera
scan-absent = Gebruik de code op een andere manier: kies een afbeelding ervan, sleep die hierheen of plak hieronder de link.
scan-busy = De code wordt gelezen
scan-torch = Licht
scan-picture = Uit een afbeelding
scan-link-label = Of typ of plak de link of code van de pagina
scan-address-label = Adres van die pagina
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
reset-title = De nieuwe PIN instellen?
reset-lead = Dit apparaat gaat de PIN gebruiken die u hebt gekozen bij
reset-note = Al het andere blijft zoals het is. Daarna werkt alleen de nieuwe PIN.
reset-accept = Doorgaan

pin-title = Voer uw PIN in
pin-title-enrol = Voer de gekozen PIN in
pin-enrol = U bent verbonden met het account { $account } bij { $server }. Voer uw PIN in om de registratie af te ronden.
pin-reset = U bent verbonden met het account { $account } bij { $server }. Voer uw nieuwe PIN in om af te ronden.
pin-approve = Om in te loggen bij { $service }
pin-answer = Voor een code voor { $service }
pin-answer-digits = Voor een code voor { $server }
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
pin-keypad = Cijfertoetsen
pin-key-delete = Laatste cijfer wissen
pin-forgotten = Vergeten?
pin-forgotten-title = PIN vergeten?
pin-forgotten-lead = Niemand kan de PIN opzoeken, maar u kunt een nieuwe kiezen. Dit apparaat blijft geregistreerd.
pin-forgotten-1 = Log in op een ander scherm en open ‘Mijn account’.
pin-forgotten-2 = Kies ‘Mijn mobiele apparaten beheren’ en daarna ‘PIN herstellen’ naast dit apparaat.
pin-forgotten-3 = Kies een nieuwe PIN en scan de code die de pagina toont.
pin-forgotten-enrol = U hebt deze PIN zojuist gekozen op de pagina die de code toont. Bent u de PIN vergeten? Ga dan terug naar die pagina en begin opnieuw: er is nog niets geregistreerd.

compare-title = Ziet u hetzelfde op de pagina?
compare-lead = Vergelijk deze zes tekens met de pagina op uw andere scherm en antwoord daar.
compare-characters = De zes tekens
compare-same = Zijn ze gelijk? Geef dat dan aan op de pagina. Dit apparaat is dan klaar voor gebruik.
compare-differ = Zijn ze verschillend? Geef dat dan aan op de pagina. Er wordt dan niets geregistreerd en er is niets aan de hand.
compare-account = Voor { $account } bij { $server }
compare-home = Ik heb daar geantwoord

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
home-scan = QR-code scannen
home-pending-title = Uw andere scherm wacht op u
home-pending = Vergelijk daar de zes tekens. Dit apparaat is klaar voor gebruik zodra u aangeeft dat ze gelijk zijn.
home-key-store = Hier is geen sleutelopslag van het systeem in gebruik. De app bewaart het geheim in een bestand dat alleen u kunt openen.
home-account = Uw account

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

done-approved-title = U bent ingelogd
done-approved = { $service } opent vanzelf op uw andere scherm.
done-denied-title = Geweigerd
done-denied = Er is niemand ingelogd bij { $service }.
done-reported-title = Geweigerd en gemeld
done-reported = Er is niemand ingelogd bij { $service }. Wijzig binnenkort uw wachtwoord: misschien kent iemand anders het.
done-expired-title = De tijd is om
done-expired = Er is niemand ingelogd bij { $service }. Wilt u het opnieuw proberen? Begin dan op de pagina.
done-cancelled-title = Geannuleerd op de pagina
done-cancelled = Er is niemand ingelogd bij { $service }. U hoeft hier niets meer te doen.
done-wrong-match-title = Dat was niet het juiste getal
done-wrong-match = Op de pagina van { $service } staat een ander getal. Daarom is er niemand ingelogd. Was u het zelf? Begin dan daar opnieuw.
done-home = Klaar

challenge-title = Code maken voor { $service }?
challenge-lead = De pagina vraagt om een code van deze app. Ga alleen door als u daar zelf inlogt.
challenge-typed-title = Code maken voor deze cijfers?
challenge-typed-lead = U hebt twaalf cijfers van een pagina ingetypt. De code geldt alleen voor die pagina.
challenge-typed-warning = Cijfers zeggen niet wie erom vraagt. Ga alleen door als u die pagina zelf hebt geopend en het adres ervan hierboven staat.
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

halted-blocked-title = Dit apparaat is geblokkeerd
halted-blocked = De PIN was te vaak verkeerd. Daarom kan dit apparaat voorlopig niets goedkeuren. Uw account is veilig en u hoeft zich niet opnieuw te registreren.
halted-blocked-todo = Kies een nieuwe PIN om de blokkering op te heffen:
halted-copied-title = Dit apparaat is vergrendeld
halted-copied = De gegevens van de app zijn op een andere plek gebruikt of teruggezet uit een oudere kopie. Voor de veiligheid accepteert de server dit apparaat niet meer.
halted-copied-todo = Verwijder het account hier en registreer dit apparaat daarna opnieuw op de pagina van uw account. Hebt u niets gekopieerd? Wijzig dan ook uw wachtwoord.
halted-removed-title = Dit apparaat is verwijderd
halted-removed = Het is uit uw account verwijderd en kan daarom niet meer goedkeuren dat er wordt ingelogd.
halted-removed-todo = Wilt u het weer gebruiken? Verwijder dan het account hier en registreer het apparaat op de pagina van uw account.
halted-enrolment-cancelled-title = De registratie is geannuleerd
halted-enrolment-cancelled = Op de pagina is aangegeven dat de zes tekens verschillend zijn, of de registratie is daar gestopt. Er is niets geregistreerd.
halted-enrolment-cancelled-todo = Begin opnieuw op de pagina wanneer u klaar bent. Waren de tekens echt verschillend? Gebruik dan een ander netwerk.
halted-server-restored-title = De server heeft oudere gegevens
halted-server-restored = De server is teruggezet uit een oudere kopie en dit apparaat weet meer dan de server. Uw account is veilig.
halted-server-restored-todo = Met een nieuwe PIN lopen beide weer gelijk:
halted-step-1 = Open { $origin } op een ander scherm en log in.
halted-step-2 = Kies ‘Mijn mobiele apparaten beheren’ en daarna ‘PIN herstellen’ naast dit apparaat.
halted-step-3 = Scan de code die de pagina toont.
halted-scan = Herstelcode scannen
halted-remove = Van dit apparaat verwijderen
halted-begin-again = Verwijderen en opnieuw beginnen
halted-remove-title = Account van dit apparaat verwijderen?
halted-remove-lead = Dit apparaat vergeet dan { $account } bij { $server }. Het kan niets goedkeuren tot het opnieuw is geregistreerd.
halted-remove-confirm = Verwijderen

store-title = De app kan niet worden geopend
