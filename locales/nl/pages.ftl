### Nederlands: see locales/en for what each text is for.

product-name = Countersign

page-skip = Naar de inhoud
page-sign-out = Uitloggen
page-demo = Dit is een demo op deze computer. De e-mails staan hier:
page-back-account = Mijn account
page-back-devices = Mijn mobiele apparaten
page-cancel = Annuleren
page-language = Taal
page-language-set = Wijzigen

sign-in-title = Inloggen
sign-in-lead = Vul eerst uw e-mailadres in.
sign-in-email = E-mailadres
sign-in-email-wrong = Vul een volledig e-mailadres in, zoals maria@example.eu.
sign-in-next = Volgende
sign-in-over = Het inloggen is beëindigd, omdat het langer dan 15 minuten duurde of in een andere browser is begonnen. Er is niets verloren: begin hier opnieuw.

password-title = Vul uw wachtwoord in
password-not-you = Bent u dit niet?
password-label = Wachtwoord
password-show = Tonen
password-hide = Verbergen
password-change-title = Wachtwoord wijzigen
password-change-lead = Gebruik ten minste { $count } tekens; een paar woorden achter elkaar zijn makkelijk te onthouden. Andere browsers worden uitgelogd en u krijgt daarover een e-mail.
password-current = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-repeat = Het nieuwe wachtwoord nog eens
password-save = Nieuw wachtwoord opslaan
password-saved = Uw wachtwoord is gewijzigd. Andere browsers zijn uitgelogd.
account-password-state = Wijzig het als iemand anders het kan kennen.
error-password-short = Gebruik ten minste { $count } tekens.
    .title = Het wachtwoord is te kort
error-password-long = Gebruik ten hoogste { $count } tekens.
    .title = Het wachtwoord is te lang
error-password-personal = Het mag niet uw e-mailadres bevatten of uw naam zijn.
    .title = Kies een ander wachtwoord
error-password-differs = Typ het nieuwe wachtwoord twee keer hetzelfde.
    .title = De twee wachtwoorden zijn niet gelijk
forgotten-title = Wachtwoord vergeten?
forgotten-lead = Typ uw e-mailadres. Als er een account bij hoort, mailen we u een link waarmee u een nieuw wachtwoord kiest.
forgotten-send = Link sturen
forgotten-sent-lead = Als er bij dit adres een account hoort, is er een link onderweg. Open die in deze browser.
forgotten-wait-lead = Geen van uw apparaten kan bevestigen. Voor uw veiligheid kunt u het nieuwe wachtwoord daarom pas na dit tijdstip kiezen. Open de link in de e-mail dan opnieuw. Via de e-mail kunt u het stoppen als u het niet was.
forgotten-saved = Uw nieuwe wachtwoord is ingesteld. Log ermee in.
recover-title = Uw app weer laten werken
recover-lead = U hebt alleen met het wachtwoord ingelogd. Uw account vraagt ook om de app; daarom is alleen deze pagina open.
recover-sign-in = Inloggen met de app
recover-sign-in-lead = Een van uw apparaten kan bevestigen. Daarmee is uw hele account open.
password-sign-in = Inloggen
method-title = Kies hoe u wilt inloggen
method-label = Hoe wilt u bevestigen dat u het bent?
method-hint = Met de app Countersign op uw apparaat logt u veiliger in dan met alleen een wachtwoord.
method-password = Alleen wachtwoord
method-without-app = Zonder de app
    .hint = Als u nog geen apparaat hebt, of geen dat werkt.
method-app-pin = Goedkeuren in mijn app
    .hint = We sturen een verzoek naar uw apparaat.
method-on-mobile = Goedkeuren in de app op dit apparaat
    .hint = De app opent en brengt u hier terug.
method-app-qr = Een code uit mijn app gebruiken
    .hint = U scant een QR-code. Uw apparaat heeft geen netwerk nodig.
error-wrong-password = Controleer het adres en typ het wachtwoord opnieuw. Let op hoofdletters en kleine letters. Hebt u hier geen account? Dan is er niets gewijzigd.
    .title = Adres en wachtwoord horen niet bij elkaar
error-password-alone = Op een van uw apparaten is een poging om in te loggen gemeld. Kies tot een uur daarna een manier met de app.
    .title = Alleen het wachtwoord is nu niet genoeg
error-too-many-passwords =
    { $count ->
        [one] Om het account te beschermen, worden wachtwoorden één seconde lang niet bekeken. Probeer het daarna opnieuw.
       *[other] Om het account te beschermen, worden wachtwoorden { $count } seconden lang niet bekeken. Probeer het daarna opnieuw. Voor uw apparaten verandert er niets.
    }
    .title = Wacht een ogenblik

device-title = Welk apparaat wilt u gebruiken?
device-lead = Alleen dit apparaat krijgt het verzoek. De andere krijgen niets.
device-none-title = U hebt nog geen apparaat
device-none-lead = Om met de app te bevestigen, voegt u eerst een apparaat toe aan uw account. Log nu in met uw wachtwoord. Onder ‘Mijn account’ leidt ‘Mijn mobiele apparaten’ u er in ongeveer twee minuten doorheen.
device-none-unusable = Uw apparaat kan op dit moment niet worden gebruikt, omdat het geblokkeerd is of niet volledig is toegevoegd. Log in met uw wachtwoord. Onder ‘Mijn mobiele apparaten’ kunt u de PIN herstellen.
device-none-password = Inloggen met het wachtwoord
device-last-used = Laatst gebruikt:
device-never-used = Nog niet gebruikt
device-other-method = Andere manier gebruiken

waiting-title = Bevestig op uw apparaat
waiting-step-open = Open de app Countersign op { $device }. Het verzoek verschijnt vanzelf.
waiting-step-match = Controleer wie erom vraagt en typ daarna dit getal in de app:
waiting-step-check = Controleer in de app wie erom vraagt en ga door.
waiting-step-pin = Voer uw PIN in de app in. Deze pagina gaat vanzelf verder.
waiting-match-label = Het getal dat u in de app typt
waiting-time-left = Resterende tijd
waiting-other-method = Andere manier gebruiken
waiting-cancel = Annuleren
waiting-noscript = Zonder scripts kan deze pagina niet vanzelf verdergaan. Druk op de knop als u in de app hebt bevestigd.
waiting-continue = Ik heb bevestigd
waiting-confirmed = Bevestigd. Een ogenblik…
waiting-none-title = Geen verzoek in de app?
waiting-none-lead = Open de app op { $device } en controleer of het apparaat netwerk heeft. Gebruik zonder netwerk een code.
waiting-again = Verzoek opnieuw sturen
waiting-code = Een code gebruiken

outcome-again = Probeer opnieuw
outcome-begin-again = Opnieuw beginnen
outcome-ends = Deze poging is voorbij. De pagina moet opnieuw beginnen met het wachtwoord.
outcome-hour = Een uur lang kan niemand met alleen het wachtwoord inloggen, behalve in een browser die een van uw apparaten al heeft bevestigd.
outcome-denied = Geweigerd op uw apparaat
    .lead = Er is niemand ingelogd. Hebt u per ongeluk op ‘Weigeren’ gedrukt? Probeer het dan opnieuw.
outcome-reported = Gemeld op uw apparaat
    .lead = Er is niemand ingelogd. Heeft iemand anders dit gevraagd? Dan kent die persoon misschien uw wachtwoord: wijzig het zo snel mogelijk.
outcome-expired = De tijd is om
    .lead = Het verzoek is niet binnen twee minuten beantwoord. Daarom is er niemand ingelogd. Houd uw apparaat bij de hand en probeer het opnieuw.
outcome-cancelled = Het verzoek is geannuleerd
    .lead = Er is niemand ingelogd. U kunt opnieuw beginnen wanneer u wilt.
outcome-wrong-match = Het ingetypte getal staat niet op deze pagina
    .lead = Het verzoek is beëindigd en er is niemand ingelogd. Probeer het opnieuw met het nieuwe getal.
outcome-blocked = Dit apparaat is geblokkeerd
    .lead = De PIN was vijf keer achter elkaar verkeerd, of het apparaat is vergrendeld of verwijderd. Log op een andere manier in. Onder ‘Mijn mobiele apparaten’ kunt u de PIN herstellen.
outcome-too-many = Er wachten al drie verzoeken
    .lead = Beantwoord of weiger ze in de app, of wacht twee minuten tot ze vanzelf eindigen. Probeer het daarna opnieuw.
outcome-only-known = Uw apparaat krijgt nu even geen verzoeken
    .lead = In het afgelopen uur zijn verschillende verzoeken niet beantwoord of geweigerd. Om u er niet meer te sturen, mogen alleen browsers die u eerder hebt gebruikt een verzoek doen. Gebruik een andere manier of probeer het over een uur opnieuw.
outcome-too-many-codes = Te veel codes waren verkeerd
    .lead = Om uw account te beschermen, wordt er nu geen nieuwe code gemaakt. Gebruik een andere manier of probeer het over een uur opnieuw.
outcome-not-active = Dit apparaat kan nu niet worden gebruikt
    .lead = Het is niet volledig toegevoegd, geblokkeerd of verwijderd. Gebruik een andere manier. Onder ‘Mijn mobiele apparaten’ ziet u de status.

context-browser = { $browser } op { $system }
context-this-computer = Deze computer

on-mobile-passwordless = Inloggen met de app op dit apparaat
on-mobile-title = Bevestig met de app op dit apparaat
on-mobile-step-open = Open de app met de knop hieronder.
on-mobile-step-check = Controleer wie erom vraagt en voer uw PIN in.
on-mobile-step-back = De app brengt u hier terug en u bent ingelogd.
on-mobile-open = App openen
on-mobile-verified = Gaat er niets open? Gebruik dan deze link
on-mobile-confirmed = Bevestigd. De app brengt u terug naar deze pagina.
on-mobile-typed-title = Toont de app negen tekens?
on-mobile-typed-lead = Dat gebeurt als de app u naar een andere browser heeft gebracht. Typ ze hier in. Hoofdletters, spaties en streepjes maken niet uit.
on-mobile-typed-label = De negen tekens
error-mistyped-return = Een of meer tekens zijn anders dan in de app. Dit kost u geen poging: vergelijk de tekens en verbeter ze.
    .title = Er zit een typefout in de tekens
error-return-not-yet = De app heeft nog niet bevestigd. Open de app met de knop hierboven; daarna toont de app de tekens.
    .title = Bevestig eerst in de app
error-too-many-passwordless =
    { $count ->
        [one] Vanaf hier is in korte tijd vaak begonnen met inloggen. Wacht een minuut of gebruik uw e-mailadres.
       *[other] Vanaf hier is in korte tijd vaak begonnen met inloggen. Wacht { $count } minuten of gebruik uw e-mailadres.
    }
    .title = Wacht een ogenblik
error-wrong-return =
    { $count ->
        [one] Dat zijn niet de tekens voor deze pagina. Vergelijk ze met de app. U hebt nog één poging.
       *[other] Dat zijn niet de tekens voor deze pagina. Vergelijk ze met de app. U hebt nog { $count } pogingen.
    }
    .title = Dat zijn andere tekens

request-link-title = Dit verzoek is voor de app
request-link-lead = Open het in de app Countersign op dit apparaat. Bevestig het alleen als u zojuist zelf op dit apparaat bent begonnen met inloggen. Zo niet, sluit dan deze pagina.

return-ended-title = Er is niemand ingelogd
return-ended-lead = De app heeft u naar een andere browser gebracht dan die waarin u bent begonnen. Daarom is het inloggen beëindigd. U kunt hier, in deze browser, opnieuw beginnen.
return-ended-again = Hier opnieuw beginnen
return-elsewhere-title = Dit is niet de browser waarin u bent begonnen
return-elsewhere-lead = Er is hier niemand ingelogd. Ga terug naar de browser waarin u bent begonnen en typ daar de negen tekens in die de app toont.
return-typed-only-title = Deze link werkt niet meer
return-typed-only-lead = Hij is eerst in een andere browser geopend. U bent nu in de juiste browser: ga naar de pagina waar u bent begonnen en typ daar de negen tekens in die de app toont.
return-wrong-title = De code in deze link is onjuist
return-wrong-lead = Er is niemand ingelogd en er is niets veranderd. Druk nog eens op de knop in de app, of typ de negen tekens die de app toont in op de pagina waar u bent begonnen.
return-gone-title = Deze weg terug geldt niet meer
return-gone-lead = Hij is al gebruikt of de tijd is om. Er is niemand mee ingelogd. Wilt u nog steeds inloggen? Begin dan opnieuw.

outcome-code-used = De code was drie keer verkeerd
    .lead = Er is niemand ingelogd. Begin opnieuw wanneer u wilt.
outcome-return-expired = Het inloggen is beëindigd
    .lead = De app heeft een andere browser geopend, de tekens waren drie keer verkeerd of de tijd is om. Er is niemand ingelogd. Begin opnieuw wanneer u wilt.

code-title = Gebruik de QR-code van de app
code-lead = Voor { $device }. Er is geen netwerk nodig.
code-step-scan = Druk in de app op ‘QR-code scannen’ en houd het apparaat voor deze afbeelding.
code-step-pin = Controleer wie erom vraagt en voer uw PIN in. De app toont negen letters en cijfers.
code-step-type = Negen letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.
code-picture = QR-code om te scannen met de app Countersign
code-label = Code die uw app toont
code-submit = Inloggen
code-confirm = Bevestigen
code-typed-open = Kunt u de afbeelding niet scannen?
code-typed-hint = Druk in de app op ‘QR-code scannen’, daarna op ‘Code intypen’, en voer deze twaalf cijfers in:
code-time-left = Nog geldig
code-new = Nieuwe code tonen

error-mistyped-otp = Een of meer tekens zijn anders dan in de app. Dit kost u geen poging: vergelijk de code en verbeter hem.
    .title = Er zit een typefout in de code
error-not-this-device-otp =
    { $count ->
        [one] De code is door een ander apparaat, voor een andere pagina of lang geleden gemaakt. Maak in de app een nieuwe voor deze afbeelding. U hebt nog één poging.
       *[other] De code is door een ander apparaat, voor een andere pagina of lang geleden gemaakt. Maak in de app een nieuwe voor deze afbeelding. U hebt nog { $count } pogingen.
    }
    .title = Die code is niet voor deze pagina
error-wrong-otp-pin =
    { $count ->
        [one] Scan de afbeelding opnieuw en voer uw PIN zorgvuldig in. Na nog een verkeerde PIN wordt het apparaat geblokkeerd; u kunt de PIN dan herstellen onder ‘Mijn account’.
       *[other] Scan de afbeelding opnieuw en voer uw PIN zorgvuldig in. U hebt nog { $count } pogingen.
    }
    .title = De PIN in de app was niet juist
error-code-expired = Er zijn vijf minuten voorbij. Scan de nieuwe afbeelding hieronder en typ de nieuwe code in.
    .title = Die code is te oud
error-code-used = Elke code werkt één keer en voor elke afbeelding hebt u drie pogingen. Scan de nieuwe afbeelding hieronder en typ de nieuwe code in.
    .title = Die code is al gebruikt

account-title = Mijn account
account-hello = Hallo { $name }
account-lead = Hier beheert u uw account en de apparaten die voor u bevestigen.
account-devices = Mijn mobiele apparaten
account-devices-state =
    { $count ->
        [0] Nog geen apparaat. Met een apparaat kan niemand uw apparaten wijzigen met alleen een gestolen wachtwoord.
        [one] Eén apparaat bevestigt voor u.
       *[other] { $count } apparaten bevestigen voor u.
    }
account-devices-unusable = Geen van uw apparaten kan op dit moment bevestigen. Bekijk wat u kunt doen.
account-history = Inloggeschiedenis
account-history-state = Wanneer en waar u hebt ingelogd en wat u hebt ondertekend
account-history-open = Geschiedenis tonen
account-sessions = Open sessies
account-sessions-state = Waar u bent ingelogd
account-sessions-open = Sessies tonen
account-stop = Apparaat kwijt of gestolen?
account-stop-state = Alles in één keer beëindigen: apparaten, verzoeken en inloggen
account-stop-open = Alles stoppen
account-mail-language = Taal van uw e-mails
account-mail-language-save = Opslaan
account-mail-language-saved = Vanaf nu krijgt u uw e-mails in deze taal.
account-bank = Demobank
account-bank-state = Een dienst waarbij u een overschrijving ondertekent met de app
account-bank-open = Demobank openen
account-devices-manage = Mijn mobiele apparaten beheren
account-devices-first = Mobiel apparaat toevoegen

devices-title = Mijn mobiele apparaten
devices-lead = Deze apparaten kunnen bevestigen dat u het bent.
devices-none = U hebt nog geen apparaat. Voeg er een toe. Daarna kan niemand uw apparaten wijzigen met alleen een gestolen wachtwoord.
devices-add = Mobiel apparaat toevoegen
devices-active = Actief
devices-pending = Niet afgerond
devices-blocked = Geblokkeerd
devices-locked = Vergrendeld
devices-blocked-why = Dit apparaat is geblokkeerd door een verkeerde PIN. Herstel de PIN om het weer te gebruiken.
devices-suspended-why = Het apparaat of de browser waarmee het is toegevoegd, wordt niet langer vertrouwd. Is het van u, herstel dan de PIN; kent u het niet, verwijder het dan.
devices-locked-why = Er is een kopie van dit apparaat opgemerkt. Voor uw veiligheid is het vergrendeld. Verwijder het en voeg het opnieuw toe.
devices-pending-why = Dit apparaat is niet volledig toegevoegd. Verwijder het en voeg het opnieuw toe.
devices-added = Toegevoegd
devices-last-used = Laatst gebruikt
devices-never-used = Nog niet gebruikt
devices-rename = Naam wijzigen
devices-rename-label = Nieuwe naam
devices-rename-save = Naam opslaan
devices-reset = PIN herstellen
devices-remove = Verwijderen
devices-remove-title = { $device } verwijderen?
devices-remove-lead = Het kan dan niet meer voor u bevestigen en open verzoeken erop eindigen. U krijgt er een e-mail over. Om het weer te gebruiken, voegt u het opnieuw toe.
devices-remove-last = Dit is uw enige apparaat. Zonder dit apparaat hebt u voor het volgende uw wachtwoord, een link per e-mail en wachttijd nodig.
devices-remove-others = Deze apparaten zijn ermee toegevoegd en worden geblokkeerd totdat u hun PIN herstelt: { $devices }
devices-remove-confirm = Dit apparaat verwijderen
devices-remove-keep = Behouden
devices-removed = Het apparaat is verwijderd. U krijgt er een e-mail over.
devices-renamed = De naam is gewijzigd.
devices-pin-reset = Het apparaat heeft zijn nieuwe PIN.
devices-was-added = Het apparaat is toegevoegd. U krijgt er een e-mail over.
error-device-name = Geef het apparaat een naam van 1 tot 40 tekens.
    .title = De naam ontbreekt of is te lang

step-up-title = Bevestig dat u het bent
step-up-first = Vul eerst nog een keer uw wachtwoord in.
step-up-for-add = U wilt een apparaat toevoegen.
step-up-for-remove = U wilt ‘{ $device }’ verwijderen.
step-up-for-reset = U wilt een nieuwe PIN instellen voor ‘{ $device }’.
step-up-for-rename = U wilt de naam van ‘{ $device }’ wijzigen.
step-up-for-password = U wilt uw wachtwoord wijzigen.
step-up-for-email = U wilt uw e-mailadres wijzigen in { $email }.
step-up-for-report = U wilt een aanmelding melden die niet van u was.
step-up-for-sessions = U wilt uw andere browsers uitloggen.
step-up-device-title = Bevestig met een apparaat
step-up-device-lead = U hebt een apparaat. Daarom is alleen een wachtwoord niet genoeg voor deze wijziging.
step-up-continue = Doorgaan
step-up-app-pin = Bevestigen in de app
step-up-app-qr = Met een QR-code, zonder netwerk
step-up-unusable = Werkt geen van uw apparaten nu?
step-up-unusable-lead = Onder ‘Mijn mobiele apparaten’ kunt u de PIN van een apparaat herstellen met een link per e-mail.
sign-in-service = { $name }, Mijn account

add-title = Mobiel apparaat toevoegen
add-lead = Kies eerst een naam en een PIN. De PIN blijft op deze pagina en in uw app; de server ziet hem nooit.
add-name = Naam van het apparaat
add-name-hint = Zodat u het herkent, bijvoorbeeld ‘Telefoon van Maria’.
add-pin = PIN van vier cijfers
add-pin-hint = U voert de PIN in de app in als u bevestigt. Gebruik geen jaartallen, reeksen of herhalingen.
add-pin2 = Dezelfde PIN nog een keer
add-show = QR-code tonen
add-noscript = Deze pagina maakt de QR-code zelf, zodat niemand anders uw PIN ziet. Daarvoor zijn scripts nodig: sta ze toe voor deze website en laad de pagina daarna opnieuw.
reset-title = Nieuwe PIN voor { $device }
reset-lead = Kies een nieuwe PIN. De PIN blijft op deze pagina en in uw app; de server ziet hem nooit.

enrol-scan-title = Scan dit met uw apparaat
enrol-scan-lead = Open de app Countersign, druk op ‘Dit apparaat instellen’ of ‘Account toevoegen’ en houd het apparaat voor de afbeelding.
enrol-reset-lead = Open de app Countersign op { $device }, druk op ‘QR-code scannen’ en houd het apparaat voor de afbeelding.
enrol-picture = QR-code om te scannen met de app Countersign
enrol-other-ways = Op hetzelfde apparaat of geen camera?
enrol-link-label = Op hetzelfde apparaat: open deze link in de app of kopieer hem daarheen:
enrol-here = Staat de app op dit apparaat?
enrol-here-lead = Open hem hier. Daarna komt u terug op deze pagina om zes tekens te vergelijken.
enrol-copy = Link kopiëren
enrol-copied = Gekopieerd
enrol-typed-label = Of typ deze code in de app, met het adres { $origin }
enrol-waiting = Wachten op uw apparaat…
enrol-claimed = Uw apparaat is verbonden. Voer uw PIN in de app in.
enrol-wrong-pin =
    { $count ->
        [one] Dat is niet de PIN die u hier hebt gekozen. U hebt nog één poging.
       *[other] Dat is niet de PIN die u hier hebt gekozen. U hebt nog { $count } pogingen.
    }
enrol-compare-title = Ziet u hetzelfde in de app?
enrol-compare-lead = Vergelijk de zes tekens hieronder met die op uw apparaat. Alleen als ze gelijk zijn, is het echt uw apparaat.
enrol-match = Ze zijn gelijk
enrol-differ = Ze zijn verschillend
enrol-added-title = Uw apparaat is klaar voor gebruik
enrol-added-lead = Vanaf nu kan het voor u bevestigen. U krijgt er een e-mail over.
enrol-reset-done-title = De nieuwe PIN is ingesteld
enrol-reset-done-lead = Het apparaat bevestigt weer voor u, met zijn nieuwe PIN. U krijgt er een e-mail over.
enrol-done = Naar mijn mobiele apparaten
enrol-dead-title = Deze code geldt niet meer
enrol-dead-expired = Niemand heeft de code binnen tien minuten gebruikt. Er is niets geregistreerd.
enrol-dead-unfinished = Een apparaat heeft de code gebruikt, maar de PIN of de vergelijking op deze pagina volgde niet op tijd. Er is niets geregistreerd.
enrol-dead-wrong-pin = De PIN was drie keer verkeerd. Er is niets geregistreerd.
enrol-dead-contested = Twee apparaten probeerden dezelfde code te gebruiken. Daarom zijn ze allebei afgewezen. Er is niets geregistreerd. Laat de afbeelding niet aan anderen zien.
enrol-dead-rejected = U hebt aangegeven dat de tekens verschillend zijn. Daarom is het apparaat afgewezen. Hebt u zich niet vergist? Dan heeft iemand anders de code misschien gefotografeerd: begin opnieuw waar niemand meekijkt.
enrol-dead-gone = De code is niet meer geldig. Er is niets geregistreerd.
enrol-again = Opnieuw beginnen
enrol-cancel = Annuleren
enrol-time-left = Code nog geldig
enrol-failed = De server heeft de code niet aangenomen. Controleer uw verbinding en probeer het opnieuw.

pin-four-digits = De PIN bestaat uit precies vier cijfers.
pin-differs = U hebt niet twee keer dezelfde PIN ingetypt. Typ de PIN in beide velden opnieuw.
pin-same-digits = Vier gelijke cijfers zijn makkelijk te raden. Kies een andere PIN.
pin-row = Opeenvolgende cijfers, oplopend of aflopend, zijn makkelijk te raden. Kies een andere PIN.
pin-pairs = Herhaalde of gespiegelde paren zijn makkelijk te raden. Kies een andere PIN.
pin-year = Een jaartal is makkelijk te raden. Kies een andere PIN.
pin-keypad-line = Een lijn op de cijfertoetsen is makkelijk te raden. Kies een andere PIN.

recovery-title-pin = De PIN van { $device } herstellen
recovery-title-add = Apparaat toevoegen zonder een ander apparaat
recovery-choose-lead = Alleen een wachtwoord is hiervoor niet genoeg. Vul het nog één keer in en kies daarna hoe u aantoont dat u het bent.
recovery-password-label = Wachtwoord
recovery-by-device = Bevestigen met { $device }
recovery-by-device-hint = Meteen
recovery-by-mail = Met een link per e-mail
recovery-by-mail-hint-now = Naar uw e-mailadres, meteen
recovery-by-mail-hint-wait =
    { $count ->
        [one] Naar uw e-mailadres, daarna één uur wachten
       *[other] Naar uw e-mailadres, daarna { $count } uur wachten
    }
recovery-sent-title = Kijk in uw e-mail
recovery-sent-lead = Er is een link onderweg naar { $email }. Open die in deze browser; daar gaat u verder.
recovery-sent-again = Na enkele minuten nog geen e-mail? Stuur een nieuwe link
recovery-wait-title = De wachttijd is begonnen
recovery-wait-lead = Voor uw veiligheid kunt u pas na deze tijd verdergaan. Kom dan in deze browser terug naar deze pagina. Was u het niet? Dan kunt u het stoppen via de e-mail.
recovery-wait-until = U kunt verder vanaf
recovery-elsewhere-title = Was u dit?
recovery-elsewhere-lead = Hebt u om deze link gevraagd? Open hem dan in de browser waarin u erom vroeg en waarin u bent ingelogd. Hebt u er niet om gevraagd? Stop het dan hier.
recovery-take-over = Ik was het: doorgaan in deze browser
recovery-stop = Ik was het niet: stoppen
recovery-stopped-title = Gestopt
recovery-stopped-lead = Er is niets gewijzigd. Hebt u hier niet om gevraagd? Dan kent iemand uw wachtwoord: wijzig het nu.
recovery-over-title = Deze link geldt niet meer
recovery-over-lead = De link is gebruikt, gestopt, vervangen door een nieuwere of te lang blijven liggen. Er is niets gewijzigd.
error-other-device-works = Een ander apparaat van u werkt. Bevestig daarmee; dan is er geen link per e-mail nodig.
    .title = Gebruik uw andere apparaat
error-too-many-links =
    { $count ->
        [one] Er zijn vandaag al meerdere e-mails met een link verstuurd. Kijk in uw postvak, ook bij de ongewenste e-mail, of probeer het over een uur opnieuw.
       *[other] Er zijn vandaag al meerdere e-mails met een link verstuurd. Kijk in uw postvak, ook bij de ongewenste e-mail, of probeer het over { $count } uur opnieuw.
    }
    .title = Voorlopig geen nieuwe links

sessions-lead = Hier bent u ingelogd. Herkent u er een niet, beëindig die dan en wijzig uw wachtwoord.
sessions-here = Deze browser
sessions-end = Deze sessie beëindigen
sessions-end-others = Alle andere sessies beëindigen
sessions-end-others-lead = U wordt overal uitgelogd, behalve in deze browser.
sessions-ended = De sessie is beëindigd.
sessions-others-ended = Alle andere sessies zijn beëindigd.

history-title = Inloggeschiedenis
history-lead = Wat er in de afgelopen 180 dagen met uw account is gebeurd, het nieuwste eerst.
history-none = Nog niets. Hier verschijnt wanneer u inlogt en ondertekent.
history-signed-in = Ingelogd
history-signed = Ondertekend
history-denied = Geweigerd
history-expired = Niet op tijd beantwoord
history-cancelled = Geannuleerd
history-failed = Niet gelukt
history-by-password = Alleen met het wachtwoord
history-by-app = Met de app
history-by-code = Met een code van de app
history-on-mobile = Met de app op hetzelfde apparaat
history-not-me = Dit was ik niet
history-reported = Gemeld
history-report-title = Was u dit niet?
history-report-lead = Als u het meldt, wordt iedereen uitgelogd die vanuit die browser is ingelogd. De browser geldt daarna als onbekend. U krijgt er een e-mail over. Wijzig daarna uw wachtwoord.
history-report-here = Het is de browser die u nu gebruikt: u wordt ook hier uitgelogd.
history-report-confirm = Melden
history-report-keep = Nee, ik was het zelf
history-was-reported = Het is gemeld en die browser is uitgelogd. U krijgt er een e-mail over.
history-older = Oudere tonen
history-newest = Terug naar de nieuwste

stop-title = Alles stoppen
stop-lead = Voor als u een apparaat kwijt bent of als iemand anders misschien onder uw naam is ingelogd. Het gebeurt meteen en kan niet ongedaan worden gemaakt:
stop-devices = Al uw apparaten worden verwijderd. Geen ervan kan nog voor u bevestigen.
stop-requests = Open verzoeken eindigen en het inloggen wordt afgebroken.
stop-sessions = U wordt overal uitgelogd, ook hier.
stop-mail = U krijgt er een e-mail over.
stop-back-title = De weg terug
stop-back =
    { $count ->
        [0] Log in met uw wachtwoord en voeg weer een apparaat toe. Daarvoor hebt u ook een link nodig die u per e-mail krijgt.
        [one] Log in met uw wachtwoord en voeg weer een apparaat toe. Daarvoor hebt u ook een link nodig die u per e-mail krijgt, en moet u één uur wachten.
       *[other] Log in met uw wachtwoord en voeg weer een apparaat toe. Daarvoor hebt u ook een link nodig die u per e-mail krijgt, en moet u { $count } uur wachten.
    }
stop-confirm = Nu alles stoppen
stop-keep = Nee, ga terug
stop-done-title = Alles is gestopt
stop-done-lead = Uw apparaten zijn verwijderd en u bent overal uitgelogd. U krijgt er een e-mail over. Wanneer u zover bent, logt u in met uw wachtwoord. Onder ‘Mijn mobiele apparaten’ voegt u dan weer een apparaat toe.
stop-done-sign-in = Naar het inloggen

outbox-title = Demo-postvak
outbox-lead = E-mails die deze demo zou hebben verstuurd, de nieuwste eerst.
outbox-none = Nog geen e-mail.

error-page-home = Naar de eerste pagina
error-page-not-found = Op dit adres is niets te vinden. Misschien is het niet helemaal gekopieerd.
    .title = Deze pagina bestaat niet
error-page-forged = Het formulier kwam niet van een pagina die deze browser hier heeft getoond, of die pagina was te oud. Er is niets gewijzigd. Ga terug, laad de pagina opnieuw en herhaal wat u deed.
    .title = Dit formulier wordt niet aangenomen
error-page-other-host = Deze server antwoordt alleen op een ander adres. Er is niets gedaan. Gebruik het adres dat u hebt gekregen.
    .title = Dit is niet het juiste adres
error-page-malformed = Er ontbrak iets in het formulier of het kon niet worden gelezen. Er is niets gewijzigd. Ga terug en probeer het opnieuw.
    .title = Dit formulier kan niet worden gelezen
error-page-busy = Er loggen op dit moment veel mensen in. Er is niets verloren. Wacht een paar seconden en probeer het opnieuw.
    .title = Een ogenblik geduld
error-page-too-often = Vanuit deze browser of vanuit zijn netwerk kwamen in korte tijd veel verzoeken. Er is niets verloren. Wacht een paar minuten en probeer het opnieuw.
    .title = Wacht een paar minuten
error-page-fault = De fout ligt bij ons en er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
    .title = Dit is niet gelukt

link-open = Openen in de app
link-open-lead = Open de link hier. De pagina die u de code toonde, gaat vanzelf verder.
link-title = Deze link is voor de app
link-lead = Kopieer het hele adres van deze pagina. Open de app Countersign op het apparaat dat u wilt registreren, kies ‘Code intypen’ en plak het adres daar. De link werkt één keer, tien minuten lang; er is nog niets geregistreerd.

bank-name = Demobank
bank-service-transfer = Demobank, overschrijving
bank-service-cancel = Demobank, annulering
bank-service-trust = Demobank, vertrouwde rekeningen
bank-title = Wat wilt u doen?
bank-lead = Deze bank is een demo. Er gaat geen geld over; u ziet hoe u met de app ondertekent.
bank-transfer = Geld overschrijven
    .lead = Naar een andere rekening, op een dag die u kiest
bank-cancel = Een betaling annuleren
    .lead = Een die nog niet is uitgevoerd
bank-trust = Vertrouwde rekeningen wijzigen
    .lead = De rekeningen waaraan u zonder limiet betaalt
bank-form-lead = Vul elk veld in. Er gebeurt niets voordat u ondertekent.
bank-recipient = Ontvanger
bank-account = Rekeningnummer
    .hint = 8 tot 16 cijfers
bank-amount = Bedrag in euro
bank-amount-hint = Bijvoorbeeld { $example }
bank-date = Datum
bank-purpose = Omschrijving
bank-reference = Betalingsnummer
    .hint = 6 tot 12 cijfers
bank-reason = Reden
bank-reason-mistake = Vergissing
bank-reason-twice = Dubbel betaald
bank-reason-not-me = Niet door mij gedaan
bank-holder = Rekeninghouder
bank-change = Wijziging
bank-change-add = Toevoegen
bank-change-replace = Vervangen
bank-change-remove = Verwijderen
bank-choose = Maak een keuze
amount-with-currency = { $currency }{ "\u00A0" }{ $amount }
bank-error-empty = Dit veld is nog leeg. Vul het in.
bank-error-too-long = Dit is te lang. Gebruik hoogstens 200 tekens.
bank-error-not-digits = Gebruik alleen cijfers.
bank-error-not-amount = Vul een bedrag in met hoogstens twee decimalen, zoals { $example }.
bank-error-not-date = Vul een bestaande datum in, zoals 2026-12-31.
bank-error-not-option = Kies iets uit de lijst.
bank-error-hidden = De tekst bevat verborgen tekens. Typ de tekst zelf opnieuw in.
bank-review = Doorgaan
bank-review-title = Klopt alles?
bank-review-lead = De app toont u hetzelfde. Onderteken alleen als dat zo is.
bank-sign-online = Ondertekenen met de app
bank-sign-code = Ondertekenen met een QR-code, zonder netwerk
bank-again = Iets wijzigen
bank-device-title = Met welk apparaat wilt u ondertekenen?
bank-device-none-title = Om te ondertekenen hebt u een apparaat nodig
bank-device-none-lead = Voeg eerst een apparaat toe aan uw account; dat duurt ongeveer twee minuten. Kom daarna hier terug.
signature-content = Wat u ondertekent
signature-step-type = Controleer wie erom vraagt, typ dezelfde gegevens in de app en voer uw PIN in. De app toont negen letters en cijfers.
bank-submit-code = Ondertekenen
signature-nothing-signed = Er is niets ondertekend en er gebeurt niets. U kunt opnieuw beginnen wanneer u wilt.
bank-back = Terug naar de bank
bank-signed-title = Ondertekend
bank-signed-lead = De bank heeft uw handtekening voor precies dit:
error-not-this-transaction-otp =
    { $count ->
        [one] Vergelijk alle gegevens die u in de app hebt getypt met die op deze pagina, scan de afbeelding opnieuw en maak een nieuwe code. U hebt nog één poging.
       *[other] Vergelijk alle gegevens die u in de app hebt getypt met die op deze pagina, scan de afbeelding opnieuw en maak een nieuwe code. U hebt nog { $count } pogingen.
    }
    .title = Code en transactie horen niet bij elkaar
