### Nederlands: see locales/en for what each text is for.

page-skip = Naar de hoofdinhoud
page-sign-out = Uitloggen
page-demo = Dit is een demo op deze computer. De e-mails staan hier:
page-back-account = Mijn account
page-back-devices = Mijn mobiele apparaten
page-cancel = Annuleren
page-language = Taal
page-language-set = Wijzigen
help-title = Hulp
help-questions = Vragen
help-app = Waar krijg ik de app?
    .answer = De app Countersign werkt op telefoons, tablets en computers.
    .ask = Vraag de organisatie die deze dienst beheert waar u de app kunt downloaden.
help-app-get = App ophalen
help-request = Er komt geen verzoek in de app
    .first = Open de app op het apparaat dat de pagina noemt en controleer of het online is.
    .second = Is het offline, kies dan ‘{ waiting-code }’ op de pagina.
help-sign = Hoe onderteken ik een betaling of een andere transactie?
    .first = Begin bij de dienst. Daarna verschijnt er een verzoek in de app.
    .second = Lees elke regel in de app en vergelijk die met wat u wilt ondertekenen.
    .third = Typ in de app het getal van het andere scherm en voer dan uw PIN in.
help-not-me = Dit verzoek of deze inlog is niet van mij
    .first = Wacht het verzoek nog, tik dan in de app op ‘{ history-not-me }’. Er wordt dan niemand ingelogd.
    .second = Is het al goedgekeurd, open dan de inloggeschiedenis in ‘{ account-title }’ en kies daar ‘{ history-not-me }’.
    .third = Wijzig daarna uw wachtwoord.
help-offline = Hoe log ik in als mijn apparaat offline is?
    .first = Kies ‘{ method-app-qr }’ op de inlogpagina.
    .second = Typ de negen letters en cijfers op de pagina.
help-pin = Ik ben mijn PIN vergeten
    .first = Log in zonder de app.
    .second = Stel daarna een nieuwe PIN voor uw apparaat in.
    .third = We sturen u een link per e-mail.
help-wrong-pin = Wat gebeurt er als ik een verkeerde PIN invoer?
    .first = Na vijf verkeerde PIN’s achter elkaar wordt het apparaat geblokkeerd. Uw account blijft veilig.
    .second = Stel een nieuwe PIN in om de blokkering op te heffen: zie ‘{ help-pin }’.
help-lost = Ik ben mijn apparaat kwijt
    .first = Selecteer deze knop en vul uw wachtwoord in. U hebt het apparaat niet nodig.
lost-lead = Doe dit nu als iemand anders uw apparaat kan hebben. U hebt alleen uw e-mailadres en uw wachtwoord nodig.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Inloggen en alles stoppen
lost-effects = Wat er dan gebeurt
lost-other-title = Als een ander apparaat van u werkt
lost-other = Log daarmee in en verwijder alleen het verloren apparaat. Al het andere blijft zoals het is.
lost-cannot-title = Als u niet kunt inloggen
lost-cannot = Weet u uw wachtwoord niet meer? Neem dan nu contact op met de organisatie van wie u uw account hebt. Die kan uw apparaat verwijderen.
help-new-phone = Ik heb een nieuwe telefoon
    .first = Installeer de app op de nieuwe telefoon.
    .second = Als u de oude telefoon nog hebt, opent u daar het account in de app en zet u het over naar de nieuwe.
    .third = Als u die niet meer hebt, logt u in zonder de app, kiest u ‘{ account-stop-open }’ en voegt u daarna de nieuwe telefoon toe.
help-remove = Hoe verwijder ik een apparaat?
    .first = Open ‘{ account-title }’ en kies ‘{ account-devices-manage }’.
    .second = Kies ‘{ devices-remove }’ bij het apparaat en bevestig met de app.
help-time = De app zegt dat de klok niet klopt
    .first = Open de instellingen van het apparaat en zet de automatische datum en tijd aan.
    .second = Open daarna de app opnieuw.
help-language = Hoe verander ik de taal?
    .first = Kies de taal van de pagina’s onderaan een willekeurige pagina.
    .second = Kies de taal van uw e-mails onder ‘{ account-title }’ en die van de app in de instellingen van de app.
help-ask = Wie kan mij helpen?
    .first = Vraag het de organisatie die deze dienst beheert. Die vraagt u nooit om uw wachtwoord of uw PIN.
help-more = Meer hulp
info-privacy = Uw privacy
info-privacy-text = Deze server bewaart uw naam, uw e-mailadres, uw apparaten en uw inloggeschiedenis, zodat u veilig kunt inloggen. De geschiedenis wordt na 180 dagen gewist. Uw PIN, uw vingerafdruk en uw gezicht verlaten uw apparaat nooit.
info-privacy-lines = De geschiedenis bevat ook de eerste regels van elke transactie die u moest ondertekenen, bijvoorbeeld de ontvanger en het bedrag. Ze worden versleuteld bewaard.
info-cookies = De server gebruikt alleen de cookies die voor het inloggen nodig zijn. Niets wordt voor reclame gebruikt.
info-accessibility = Toegankelijkheid
info-accessibility-text = U kunt deze pagina’s gebruiken met het toetsenbord, met een schermlezer en met grote tekst. Werkt iets niet voor u, zeg het dan aan de organisatie die deze dienst beheert.
info-contact = Contact opnemen

sign-in-title = Inloggen
sign-in-for = U logt in bij:
sign-in-email = E-mailadres
sign-in-email-wrong = Vul een volledig e-mailadres in, zoals maria@example.eu.
sign-in-next = Doorgaan
sign-in-over = Deze inlogpoging is beëindigd. Het inloggen duurde langer dan 15 minuten, is ergens anders beëindigd of is in een andere browser begonnen. Begin hier opnieuw.
sign-in-reported = Iemand heeft gemeld dat inloggen vanuit deze browser niet van hem of haar was. Daarom is deze browser uitgelogd. Deelt u de browser of was het een vergissing? Log dan opnieuw in met de app.

password-title = Vul uw wachtwoord in
password-not-you = Bent u dit niet?
password-label = Wachtwoord
password-show = Tonen
password-hide = Verbergen
password-change-title = Wachtwoord wijzigen
password-change-lead = U wordt in alle andere browsers uitgelogd en krijgt hierover een e-mail.
password-samples = Voorbeelden tonen
password-samples-lead = Deze voorbeelden zijn zojuist voor u gemaakt. Niemand anders heeft ze gezien.
password-rule-met = (in orde)
password-expired = Uw wachtwoord is ouder dan zes maanden. Kies nu een nieuw wachtwoord. Uw apparaten en instellingen blijven zoals ze zijn.
password-later = Later wijzigen
password-current = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-repeat = Herhaal het nieuwe wachtwoord
password-save = Nieuw wachtwoord opslaan
password-saved = Uw wachtwoord is gewijzigd. U bent in alle andere browsers uitgelogd.
account-password-state = Wijzig het als iemand anders het misschien kent
error-password-short = Gebruik ten minste { $count } tekens.
    .title = Het wachtwoord is te kort
error-password-long = Gebruik ten hoogste { $count } tekens.
    .title = Het wachtwoord is te lang
error-password-personal = Het wachtwoord mag uw naam of e-mailadres niet bevatten.
    .title = Kies een ander wachtwoord
error-password-kinds = Gebruik drie van deze vier soorten: hoofdletters, kleine letters, cijfers en andere tekens. Vanaf { $count } tekens zijn alle tekens goed.
    .title = Het wachtwoord is te eenvoudig
error-password-leaked = Gebruik geen wachtwoord dat bekend is uit een datalek. Anderen zouden het als eerste proberen.
    .title = Dit wachtwoord is bekend uit een datalek
error-password-same = Kies een wachtwoord dat anders is dan uw huidige.
    .title = Dit is uw huidige wachtwoord
error-password-differs = Vul het nieuwe wachtwoord twee keer precies hetzelfde in.
    .title = De twee wachtwoorden zijn niet gelijk
forgotten-title = Wachtwoord vergeten?
forgotten-lead = Vul uw e-mailadres in. Als er bij dit adres een account hoort, sturen we u een link waarmee u een nieuw wachtwoord kunt kiezen.
forgotten-send = Link sturen
forgotten-sent-lead = Als er bij dit adres een account hoort, is er een link onderweg. Open die in deze browser.
forgotten-wait-lead = Geen van uw apparaten kan op dit moment bevestigen. Voor uw veiligheid kunt u pas na dit tijdstip een nieuw wachtwoord kiezen. Open de link in de e-mail dan opnieuw. Was u het niet? Annuleer het dan via de e-mail.
forgotten-saved = Uw nieuwe wachtwoord is opgeslagen. Gebruik het om in te loggen.
recover-title = Uw app weer laten werken
recover-first-title = Eerst de app instellen
recover-lead = U hebt alleen met uw wachtwoord ingelogd. Voor uw account is ook de app nodig. Daarom kunt u voorlopig alleen deze pagina gebruiken.
recover-sign-in = Inloggen met de app
recover-sign-in-lead = Een van uw apparaten kan bevestigen. Gebruik het om uw hele account te openen.
recover-locked = Er is een kopie van dit apparaat ontdekt. Voor uw veiligheid is het vergrendeld. Voeg het opnieuw toe om het te gebruiken.
recover-running = Iemand heeft in een andere browser gevraagd uw app te vervangen
recover-running-cancel = Was u dit niet, open dan onze nieuwste e-mail hierover en kies ‘{ recovery-stop }’. Wijzig daarna uw wachtwoord.
recover-running-from = Dit is mogelijk vanaf
password-sign-in = Inloggen
method-title = Kies hoe u wilt inloggen
method-label = Doorgaan met:
method-hint = Inloggen met de app Countersign is veiliger dan met alleen een wachtwoord.
method-password = Alleen wachtwoord
method-without-app = Zonder de app
    .hint = Als u nog geen apparaat hebt, of geen dat werkt.
# Before a date and time.
method-paused-from = Weer mogelijk vanaf
method-app-pin = Goedkeuren in mijn app
    .hint = We sturen een verzoek naar uw apparaat.
method-on-mobile = Goedkeuren in de app op dit apparaat
    .hint = De app gaat open en brengt u hier terug.
method-app-qr = Telefoon zonder internet: een QR-code scannen
    .hint = Daarna typt u hier de code die de app toont.
error-wrong-password = Controleer het e-mailadres en vul het wachtwoord opnieuw in. Let op hoofdletters en kleine letters. Na enkele onjuiste pogingen moet u wachten.
    .title = E-mailadres en wachtwoord komen niet overeen
error-wrong-current-password = Vul uw huidige wachtwoord opnieuw in. Let op hoofdletters en kleine letters. Na enkele onjuiste pogingen moet u wachten.
    .title = Het wachtwoord is onjuist
error-password-alone = Vanaf een van uw apparaten is gemeld dat een keer inloggen niet van u was. Om uw account te beschermen kunt u voorlopig alleen met de app inloggen. Bent u uw apparaat kwijt? Selecteer dan ‘{ help-lost }’.
    .title = Alleen uw wachtwoord is op dit moment niet genoeg
error-account-disabled = Op dit moment kan niemand met dit account inloggen. Neem contact op met de organisatie die deze dienst beheert.
    .title = Uw account is uitgeschakeld
error-too-many-passwords =
    { $count ->
        [one] Wacht voor de veiligheid van het account één seconde voordat u het opnieuw probeert. Voor uw apparaten verandert er niets.
       *[other] Wacht voor de veiligheid van het account { $count } seconden voordat u het opnieuw probeert. Voor uw apparaten verandert er niets.
    }
    .minutes =
        { $count ->
            [one] Wacht voor de veiligheid van het account één minuut voordat u het opnieuw probeert. Voor uw apparaten verandert er niets.
           *[other] Wacht voor de veiligheid van het account { $count } minuten voordat u het opnieuw probeert. Voor uw apparaten verandert er niets.
        }
    .title = Wacht een ogenblik

device-title = Welk apparaat wilt u gebruiken?
device-lead = Het verzoek wordt alleen gestuurd naar het apparaat dat u kiest.
device-none-title = U hebt nog geen apparaat
device-none-lead = Om met de app te bevestigen, voegt u eerst een apparaat toe aan uw account. Log nu in met uw wachtwoord en volg daarna de stappen onder ‘Mijn mobiele apparaten’ in ‘Mijn account’. Dat duurt ongeveer twee minuten.
device-none-unusable = U kunt uw apparaat op dit moment niet gebruiken, omdat het geblokkeerd is of de registratie niet is afgerond. Log in met uw wachtwoord en open ‘Mijn mobiele apparaten’ om te zien wat u kunt doen.
device-none-password = Inloggen met het wachtwoord
device-last-used = Laatst gebruikt:
device-never-used = Nog niet gebruikt
device-other-method = Andere methode gebruiken

waiting-title = Bevestig op uw apparaat
waiting-step-open = Open de app Countersign op ‘{ $device }’. Het verzoek verschijnt automatisch.
waiting-step-match = Controleer welke dienst het verzoek doet en typ daarna dit getal in de app:
waiting-step-check = Controleer in de app welke dienst het verzoek doet en ga door.
waiting-step-pin = Voer uw PIN in de app in. Deze pagina gaat automatisch verder.
waiting-match-label = Het getal dat u in de app typt
waiting-time-left = Resterende tijd
waiting-other-method = Andere methode gebruiken
waiting-cancel = Annuleren
waiting-noscript = Zonder JavaScript kan deze pagina niet automatisch verdergaan. Kies de knop zodra u in de app hebt bevestigd.
waiting-continue = Ik heb bevestigd
waiting-confirmed = Bevestigd. Een ogenblik…
waiting-none-title = Geen verzoek in de app?
waiting-none-lead = Open de app op ‘{ $device }’ en controleer of het apparaat online is. Is het offline, gebruik dan een code.
waiting-again = Verzoek opnieuw sturen
waiting-code = Een code gebruiken

outcome-again = Opnieuw proberen
outcome-begin-again = Opnieuw beginnen
outcome-ends = Deze poging is beëindigd. Begin opnieuw met uw wachtwoord om in te loggen.
outcome-hour = Een uur lang is alleen uw wachtwoord niet genoeg om in te loggen, behalve in een browser die u eerder met een van uw apparaten hebt gebruikt.
outcome-denied = Geweigerd op uw apparaat
    .lead = Er is niemand ingelogd. Hebt u per ongeluk op ‘Weigeren’ getikt? Probeer het dan opnieuw.
    .change = Er is niets gewijzigd. Hebt u per ongeluk op ‘Weigeren’ getikt? Probeer het dan opnieuw.
outcome-reported = Gemeld op uw apparaat
    .lead = Er is niemand ingelogd. Was het verzoek niet van u? Dan kent iemand anders misschien uw wachtwoord: wijzig het zo snel mogelijk.
outcome-expired = Het verzoek is verlopen
    .lead = Het verzoek is niet binnen twee minuten beantwoord. Daarom is er niemand ingelogd. Houd uw apparaat bij de hand en probeer het opnieuw.
    .change = Het verzoek is niet binnen twee minuten beantwoord. Daarom is er niets gewijzigd. Houd uw apparaat bij de hand en probeer het opnieuw.
outcome-cancelled = Het verzoek is geannuleerd
    .lead = Er is niemand ingelogd. U kunt opnieuw beginnen wanneer u wilt.
    .change = Er is niets gewijzigd. U kunt opnieuw beginnen wanneer u wilt.
outcome-wrong-match = Het getal in de app klopt niet
    .lead = Het verzoek is beëindigd en er is niemand ingelogd. Probeer het opnieuw met het nieuwe getal.
    .change = Het verzoek is beëindigd en er is niets gewijzigd. Probeer het opnieuw met het nieuwe getal.
outcome-blocked = Uw mobiele apparaat kan niet worden gebruikt
    .lead = Er is vijf keer achter elkaar een verkeerde PIN ingevoerd. Log op een andere manier in. Daarna kunt u onder ‘Mijn mobiele apparaten’ een nieuwe PIN instellen.
    .change = Er is vijf keer achter elkaar een verkeerde PIN ingevoerd. Er is niets gewijzigd. Gebruik een andere methode. Daarna kunt u onder ‘Mijn mobiele apparaten’ een nieuwe PIN instellen.
outcome-locked = Uw mobiele apparaat kan niet worden gebruikt
    .lead = Er is een kopie van dit apparaat ontdekt. Voor uw veiligheid is het vergrendeld. Log op een andere manier in. Voeg het opnieuw toe om het te gebruiken.
    .change = Er is een kopie van dit apparaat ontdekt. Voor uw veiligheid is het vergrendeld. Er is niets gewijzigd. Voeg het opnieuw toe om het te gebruiken.
outcome-too-many = Er wachten al drie verzoeken
    .lead = Beantwoord of weiger ze in de app, of wacht vijf minuten tot ze verlopen. Probeer het daarna opnieuw.
outcome-only-known = Uw apparaat krijgt nu even geen verzoeken
    .lead = In het afgelopen uur zijn verschillende verzoeken geweigerd of niet beantwoord. Om u te beschermen tegen ongewenste verzoeken, kunnen alleen browsers die u eerder hebt gebruikt een verzoek sturen. Gebruik een andere methode of probeer het over een uur opnieuw.
outcome-too-many-codes = Te veel verkeerde codes
    .lead = Om uw account te beschermen, wordt er vóór het tijdstip hieronder geen nieuwe code gemaakt. Gebruik tot dan een andere methode.
outcome-announce = Of open ‘Inloggeschiedenis’ in de app, tik op ‘Ik log nu in’ en probeer het hier opnieuw.
outcome-not-active = Uw mobiele apparaat kan op dit moment niet worden gebruikt
    .lead = Het apparaat is geblokkeerd of verwijderd, of de registratie is niet afgerond. Gebruik een andere methode. Onder ‘Mijn mobiele apparaten’ ziet u de status.
    .change = Het apparaat is geblokkeerd of verwijderd, of de registratie is niet afgerond. Er is niets gewijzigd. Gebruik een andere methode. Onder ‘Mijn mobiele apparaten’ ziet u de status.

context-this-computer = Deze computer
context-service-asks = Geen browser: het verzoek komt van de dienst zelf

on-mobile-passwordless = Inloggen met de app op dit apparaat
on-mobile-title = Bevestig met de app op dit apparaat
on-mobile-step-open = Open de app met de knop hieronder.
on-mobile-step-check = Controleer welke dienst het verzoek doet en voer uw PIN in.
on-mobile-step-back = De app brengt u hier terug en u bent ingelogd.
on-mobile-open = App openen
on-mobile-verified = Gaat de app niet open? Gebruik dan deze link
on-mobile-confirmed = Bevestigd. De app brengt u terug naar deze pagina.
on-mobile-typed-title = Toont de app negen tekens?
on-mobile-typed-lead = Dat gebeurt als de app een andere browser heeft geopend. Typ de tekens hier in. Hoofdletters, spaties en streepjes maken niet uit.
on-mobile-typed-label = Negen tekens uit de app
error-mistyped-return = Een of meer tekens komen niet overeen met die in de app. Dit telt niet als poging. Vergelijk en verbeter ze.
    .title = Typefout
error-return-not-yet = U hebt nog niet bevestigd in de app. Open de app met de knop hierboven. Daarna toont de app de tekens.
    .title = Bevestig eerst in de app
error-too-many-passwordless =
    { $count ->
        [one] Vanaf hier is in korte tijd vaak begonnen met inloggen. Wacht een minuut of gebruik uw e-mailadres.
       *[other] Vanaf hier is in korte tijd vaak begonnen met inloggen. Wacht { $count } minuten of gebruik uw e-mailadres.
    }
    .title = Wacht een ogenblik
error-wrong-return =
    { $count ->
        [one] Vergelijk de tekens met die in de app en verbeter ze. U hebt nog één poging.
       *[other] Vergelijk de tekens met die in de app en verbeter ze. U hebt nog { $count } pogingen.
    }
    .title = Deze tekens zijn niet juist

request-link-title = Dit verzoek is voor de app
request-link-lead = Open dit verzoek in de app Countersign op dit apparaat. Bevestig het alleen als u zojuist zelf op dit apparaat bent begonnen met inloggen. Zo niet, sluit dan deze pagina.

return-ended-title = Er is niemand ingelogd
return-ended-lead = De app heeft een andere browser geopend dan die waarin u bent begonnen. Daarom is het inloggen beëindigd. U kunt in deze browser opnieuw beginnen.
return-ended-again = Hier opnieuw beginnen
return-elsewhere-title = Dit is niet de browser waarin u bent begonnen
return-elsewhere-lead = Er is hier niemand ingelogd. Ga terug naar de browser waarin u bent begonnen en typ daar de negen tekens in die de app toont.
return-typed-only-title = Deze link werkt niet meer
return-typed-only-lead = Deze link is eerst in een andere browser geopend. U bent nu in de juiste browser. Ga naar de pagina waar u bent begonnen en typ de negen tekens in die de app toont.
return-wrong-title = De code in deze link is onjuist
return-wrong-lead = Er is niemand ingelogd en er is niets veranderd. Tik nog eens op de knop in de app, of typ op de pagina waar u bent begonnen de negen tekens in die de app toont.
return-gone-title = Deze link is niet meer geldig
return-gone-lead = De link is al gebruikt of is verlopen. Er is niemand mee ingelogd. Wilt u nog steeds inloggen? Begin dan opnieuw.

outcome-code-used = De code was drie keer verkeerd
    .lead = Er is niemand ingelogd. U kunt opnieuw beginnen wanneer u wilt.
outcome-return-expired = Het inloggen is beëindigd
    .lead = De app heeft een andere browser geopend, de tekens waren drie keer verkeerd of het inloggen is verlopen. Er is niemand ingelogd. U kunt opnieuw beginnen wanneer u wilt.

code-title = Bevestig met een QR-code
code-lead = Gebruik het apparaat ‘{ $device }’. Het hoeft niet online te zijn.
code-step-scan = Tik in de app op ‘QR-code scannen’ en richt de camera op deze QR-code.
code-step-pin = Controleer welke dienst het verzoek doet en voer uw PIN in. De app toont negen letters en cijfers.
code-step-type = Negen letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.
code-picture = QR-code om te scannen met de app Countersign
code-label = Code die uw app toont
code-submit = Inloggen
code-confirm = Bevestigen
code-typed-open = Kunt u de QR-code niet scannen?
code-typed-hint = Tik in de app op ‘QR-code scannen’, daarna op ‘Code intypen’, en voer deze twaalf cijfers in:
code-time-left = Nog geldig
code-new = Nieuwe code tonen

error-mistyped-otp = Een of meer tekens komen niet overeen met die in de app. Dit telt niet als poging. Vergelijk en verbeter ze.
    .title = Typefout
error-not-this-device-otp =
    { $count ->
        [one] De code komt van een ander apparaat, hoort bij een andere pagina of is te oud. Scan deze QR-code in de app en typ de nieuwe code in. U hebt nog één poging.
       *[other] De code komt van een ander apparaat, hoort bij een andere pagina of is te oud. Scan deze QR-code in de app en typ de nieuwe code in. U hebt nog { $count } pogingen.
    }
    .title = Deze code hoort niet bij deze pagina
error-wrong-otp-pin =
    { $count ->
        [one] Scan de QR-code opnieuw en voer uw PIN zorgvuldig in. Is de PIN weer verkeerd, dan wordt het apparaat geblokkeerd. Daarna kunt u onder ‘Mijn mobiele apparaten’ een nieuwe PIN instellen.
       *[other] Scan de QR-code opnieuw en voer uw PIN zorgvuldig in. U hebt nog { $count } pogingen. Daarna wordt het apparaat geblokkeerd.
    }
    .title = Verkeerde PIN in de app
error-code-expired = Deze code is meer dan vijf minuten oud. Scan de nieuwe QR-code hieronder en typ de nieuwe code in.
    .title = Deze code is verlopen
error-code-used = Elke code werkt één keer en voor elke QR-code hebt u drie pogingen. Scan de nieuwe QR-code hieronder en typ de nieuwe code in.
    .title = Deze code is al gebruikt

account-title = Mijn account
account-hello = Welkom, { $name }
account-lead = Beheer uw account en de apparaten waarmee u bevestigt dat u het bent.
account-devices = Mijn mobiele apparaten
account-devices-state =
    { $count ->
        [0] U hebt nog geen apparaat. Zodra u er een hebt, is een gestolen wachtwoord niet genoeg om uw apparaten te wijzigen.
        [one] Eén apparaat kan bevestigen dat u inlogt.
       *[other] { $count } apparaten kunnen bevestigen dat u inlogt.
    }
account-devices-unusable = Geen van uw apparaten kan op dit moment bevestigen. Bekijk wat u kunt doen.
account-history = Inloggeschiedenis
account-history-state = Wanneer en waar u hebt ingelogd en wat u hebt ondertekend
account-history-open = Geschiedenis tonen
account-sessions = Open sessies
account-sessions-state = De browsers waarin u bent ingelogd
account-sessions-open = Sessies tonen
account-stop = Apparaat kwijt of gestolen?
account-stop-state = Alles in één keer beëindigen: apparaten, verzoeken en inloggen
account-stop-open = Alles stoppen
account-mail-language = Taal van e-mails en verzoeken
account-mail-language-save = Opslaan
account-mail-language-saved = Vanaf nu zijn uw e-mails en de verzoeken op uw apparaten in deze taal.
account-mail-language-other = Uw e-mails en de verzoeken op uw apparaten zijn in een andere taal: { $language }.
account-mail-language-same = De taal van deze pagina ook daarvoor gebruiken
account-devices-manage = Mijn mobiele apparaten beheren
account-devices-first = Mobiel apparaat toevoegen

devices-title = Mijn mobiele apparaten
devices-lead = Deze apparaten kunnen bevestigen dat u het bent.
devices-none = U hebt nog geen apparaat. Voeg er een toe. Dan is een gestolen wachtwoord niet genoeg om uw apparaten te wijzigen.
devices-add = Mobiel apparaat toevoegen
devices-active = Actief
devices-pending = Niet afgerond
devices-blocked = Geblokkeerd
devices-locked = Vergrendeld
devices-blocked-why = Dit apparaat is geblokkeerd, omdat er te vaak een verkeerde PIN is ingevoerd. Stel een nieuwe PIN in om het weer te gebruiken.
devices-suspended-why = Het apparaat of de browser waarmee dit apparaat is toegevoegd, wordt niet langer vertrouwd. Is dit apparaat van u? Stel dan een nieuwe PIN in. Herkent u het niet? Verwijder het dan.
devices-locked-why = Er is een kopie van dit apparaat ontdekt. Voor uw veiligheid is het vergrendeld. Verwijder het en voeg het opnieuw toe.
devices-pending-why = De registratie van dit apparaat is niet afgerond. Verwijder het en voeg het opnieuw toe.
devices-added = Toegevoegd
devices-attested = Hardware gecontroleerd:
devices-attested-app = App gecontroleerd door Apple:
devices-attestation-missing = Niet gecontroleerd, omdat het apparaat geen bewijs gaf:
devices-attestation-refused = Niet gecontroleerd, omdat het bewijs niet werd geaccepteerd:
devices-last-used = Laatst gebruikt
devices-never-used = Nog niet gebruikt
devices-rename = Naam wijzigen
devices-rename-label = Nieuwe naam
devices-rename-save = Naam opslaan
devices-reset = Nieuwe PIN instellen
devices-remove = Verwijderen
devices-remove-title = ‘{ $device }’ verwijderen?
devices-remove-lead = U kunt met dit apparaat dan niet meer bevestigen dat u inlogt, en open verzoeken op dit apparaat worden geannuleerd. U krijgt hierover een e-mail. Om het apparaat weer te gebruiken, moet u het opnieuw toevoegen.
devices-remove-last = Dit is uw enige apparaat.
devices-remove-others = Deze apparaten zijn met dit apparaat toegevoegd en worden geblokkeerd totdat u er een nieuwe PIN voor instelt: { $devices }
devices-remove-confirm = Dit apparaat verwijderen
devices-remove-keep = Behouden
devices-removed = Het apparaat is verwijderd. We hebben u hierover een e-mail gestuurd.
devices-renamed = De naam is gewijzigd.
devices-pin-reset = De nieuwe PIN is ingesteld.
devices-was-added = Het apparaat is toegevoegd. We hebben u hierover een e-mail gestuurd.
error-device-name = Geef het apparaat een naam van 1 tot 40 tekens.
    .title = De naam ontbreekt of is te lang
error-device-name-characters = De naam bevat een regeleinde, een tab of een onzichtbaar teken. Typ de naam opnieuw zonder dat teken.
    .title = De naam heeft een teken dat niet kan worden getoond

step-up-title = Bevestig dat u het bent
step-up-first = Vul eerst nog een keer uw wachtwoord in.
step-up-for-add = U wilt een apparaat toevoegen.
step-up-for-remove = U wilt ‘{ $device }’ verwijderen.
step-up-for-reset = U wilt een nieuwe PIN instellen voor ‘{ $device }’.
step-up-for-rename = U wilt de naam van ‘{ $device }’ wijzigen.
step-up-for-email = U wilt uw e-mailadres wijzigen in { $email }.
step-up-for-password = U wilt uw wachtwoord wijzigen.
step-up-for-report = U wilt melden dat u niet zelf hebt ingelogd.
step-up-for-sessions = U wilt in uw andere browsers uitloggen.
step-up-device-title = Bevestig met een apparaat
step-up-device-lead = U hebt een apparaat. Daarom is alleen een wachtwoord niet genoeg voor deze wijziging.
step-up-continue = Doorgaan
step-up-app-pin = Bevestigen in de app
step-up-app-qr = Met een QR-code (werkt offline)
step-up-unusable = Werkt geen van uw apparaten?
step-up-unusable-lead = Onder ‘Mijn mobiele apparaten’ kunt u met een link per e-mail een nieuwe PIN voor een apparaat instellen.
step-up-lost = Als u al uw apparaten kwijt bent, kiest u ‘{ account-stop-open }’ en voegt u daarna weer een apparaat toe.
step-up-forgotten-known = Als u uw wachtwoord toch nog weet, logt u daarmee in en kiest u ‘{ method-without-app }’.
step-up-forgotten-lost = Als u zowel uw wachtwoord als al uw apparaten kwijt bent, neemt u contact op met de organisatie die deze dienst beheert. Deze pagina kan u dan niet helpen.
sign-in-service = { $name } (Mijn account)
service-continue-title = U bent ingelogd
service-continue = Verder naar { $service }
service-signed-in-as = Gebruikt account: { $email }
service-sign-out-asked = { $service } vraagt om u uit te loggen.
service-sign-out-lead = U wordt hier uitgelogd en bij elke dienst die u in deze browser hebt geopend.
service-stay = Ingelogd blijven
signed-out-title = U bent uitgelogd
service-return = Terug naar { $service }

add-title = Mobiel apparaat toevoegen
add-lead = Kies eerst een naam en een PIN. De PIN blijft op deze pagina en in uw app.
add-name = Naam van het apparaat
add-name-hint = Kies een naam die u herkent, bijvoorbeeld ‘Telefoon van Maria’.
add-pin = PIN van vier cijfers
add-pin-hint = U voert de PIN in de app in om te bevestigen dat u inlogt. Gebruik niet de PIN waarmee u uw telefoon ontgrendelt. Vermijd jaartallen, reeksen zoals 1234 en herhaalde cijfers.
add-pin2 = Herhaal de PIN
add-show = QR-code tonen
add-noscript = Deze pagina maakt de QR-code zelf, zodat niemand anders uw PIN ziet. Daarvoor is JavaScript nodig. Sta JavaScript toe voor deze website en laad de pagina daarna opnieuw.
reset-title = Nieuwe PIN voor ‘{ $device }’
reset-lead = Kies een nieuwe PIN. De PIN blijft op deze pagina en in uw app.

enrol-scan-title = Scan deze QR-code met uw apparaat
enrol-scan-lead = Open de app Countersign. Tik de eerste keer op ‘Dit apparaat instellen’ en daarna op ‘De code scannen’. Gebruikt u de app al, tik dan op ‘QR-code scannen’. Richt daarna de camera op de QR-code.
enrol-reset-lead = Open de app Countersign op ‘{ $device }’, tik op ‘QR-code scannen’ en richt de camera op de QR-code.
enrol-picture = QR-code om te scannen met de app Countersign
enrol-address = Als de app om een adres vraagt, is het dit: { $origin }
enrol-other-ways = Op hetzelfde apparaat of zonder camera
enrol-link-label = Op hetzelfde apparaat: open deze link in de app, of kopieer de link en plak die daar:
enrol-here = Staat de app op dit apparaat?
enrol-here-lead = Open de app hier. Daarna komt u terug op deze pagina om zes tekens te vergelijken.
enrol-copy = Link kopiëren
enrol-copied = Gekopieerd
enrol-typed-label = Of typ deze code in de app, met het adres { $origin }
enrol-waiting = Wachten op uw apparaat…
enrol-claimed = Uw apparaat is verbonden. Voer uw PIN in de app in.
enrol-step = Stap { $step } van 4
enrol-pin-title = Voer uw PIN in de app in
enrol-other-device = Staat de app op een ander apparaat?
enrol-none-title = Ik zie geen tekens in de app
enrol-none-lead = Voer eerst uw PIN in de app in. Daarna verschijnen de tekens. Laat de app iets anders zien, kies dan ‘{ enrol-differ }’. Er wordt niets toegevoegd en u kunt opnieuw beginnen.
enrol-reset-none-lead = Voer eerst uw PIN in de app in. Daarna verschijnen de tekens. Laat de app iets anders zien, kies dan ‘{ enrol-differ }’. Het apparaat wordt dan uit uw account verwijderd en u kunt het opnieuw toevoegen.
enrol-wrong-pin =
    { $count ->
        [one] Dat is niet de PIN die u hier hebt gekozen. U hebt nog één poging. Daarna is de code niet meer geldig en begint u opnieuw.
       *[other] Dat is niet de PIN die u hier hebt gekozen. U hebt nog { $count } pogingen. Daarna is de code niet meer geldig en begint u opnieuw.
    }
enrol-compare-title = Ziet u hetzelfde in de app?
enrol-compare-lead = Vergelijk de zes tekens hieronder met die op uw apparaat. Zijn ze verschillend, dan is het verbonden apparaat niet van u.
enrol-match = De tekens zijn gelijk
enrol-differ = De tekens zijn verschillend
enrol-added-title = Uw apparaat is klaar voor gebruik
enrol-added-lead = U kunt met uw apparaat nu bevestigen dat u inlogt. We hebben u hierover een e-mail gestuurd.
enrol-reset-done-title = De nieuwe PIN is ingesteld
enrol-reset-done-lead = U kunt met het apparaat en de nieuwe PIN weer bevestigen dat u inlogt. We hebben u hierover een e-mail gestuurd.
enrol-done = Klaar
enrol-dead-title = Deze code is verlopen
enrol-dead-expired = De code is niet binnen tien minuten gebruikt. Er is niets geregistreerd.
enrol-dead-unfinished = Een apparaat heeft de code gebruikt, maar de PIN is niet op tijd ingevoerd of de tekens zijn niet op tijd vergeleken. Er is niets geregistreerd.
enrol-dead-wrong-pin = Er is drie keer een verkeerde PIN ingevoerd. Er is niets geregistreerd.
enrol-dead-contested = Twee apparaten probeerden dezelfde code te gebruiken. Daarom zijn ze allebei afgewezen. Er is niets geregistreerd. Laat de QR-code niet aan anderen zien.
enrol-dead-rejected = U hebt aangegeven dat de tekens verschillend zijn. Daarom is het apparaat afgewezen. Hebt u zich niet vergist? Dan heeft iemand anders de code misschien gefotografeerd. Begin opnieuw op een plek waar niemand uw scherm kan zien.
enrol-dead-gone = De code is niet meer geldig. Er is niets geregistreerd.
enrol-reset-dead-expired = De code is niet binnen tien minuten gebruikt. De PIN is niet gewijzigd.
enrol-reset-dead-unfinished = Een apparaat heeft de code gebruikt, maar de PIN is niet op tijd ingevoerd. De PIN is niet gewijzigd.
enrol-reset-dead-wrong-pin = Er is drie keer een verkeerde PIN ingevoerd. De PIN is niet gewijzigd.
enrol-reset-dead-rejected = U hebt aangegeven dat de tekens verschillend zijn. Daarom is het apparaat uit uw account verwijderd. Hebt u zich niet vergist? Dan heeft iemand anders de code misschien gefotografeerd. Begin opnieuw op een plek waar niemand uw scherm kan zien.
enrol-again = Opnieuw beginnen
enrol-cancel = Annuleren
enrol-time-left = Code nog geldig
enrol-failed = De server heeft de code niet aangenomen. Controleer uw verbinding en probeer het opnieuw.

pin-four-digits = Voer een PIN van precies vier cijfers in.
pin-differs = De twee PIN’s zijn niet gelijk. Voer ze allebei opnieuw in.
pin-same-digits = Vier gelijke cijfers zijn makkelijk te raden. Kies een andere PIN.
pin-row = Reeksen zoals 1234 of 4321 zijn makkelijk te raden. Kies een andere PIN.
pin-pairs = Herhaalde of gespiegelde paren, zoals 1212 of 1221, zijn makkelijk te raden. Kies een andere PIN.
pin-year = Een jaartal is makkelijk te raden. Kies een andere PIN.
pin-keypad-line = Cijfers die een lijn vormen op de cijfertoetsen zijn makkelijk te raden. Kies een andere PIN.

recovery-title-pin = Een nieuwe PIN voor ‘{ $device }’ instellen
recovery-title-add = Apparaat toevoegen met een link per e-mail
recovery-choose-lead = Alleen een wachtwoord is hiervoor niet genoeg. Vul het opnieuw in en kies daarna hoe u bevestigt dat u het bent.
recovery-app-first = Een ander apparaat van u werkt. Log daar eerst mee in. Dan kan het deze wijziging bevestigen.
recovery-password-label = Wachtwoord
recovery-by-device = Bevestigen met ‘{ $device }’
recovery-by-device-hint = Meteen
recovery-by-mail = Met een link per e-mail
recovery-by-mail-hint-now = Naar uw e-mailadres, meteen
recovery-by-mail-hint-wait =
    { $count ->
        [one] Naar uw e-mailadres, daarna één uur wachten
       *[other] Naar uw e-mailadres, daarna { $count } uur wachten
    }
recovery-sent-title = Controleer uw e-mail
recovery-sent-lead = We hebben een link gestuurd naar { $email }. Open die in deze browser om door te gaan.
recovery-sent-none = Is er na enkele minuten nog geen e-mail?
sent-spam = Kijk ook in de map met spam en controleer of het adres klopt.
recovery-sent-again = Nieuwe link sturen
recovery-wait-title = U moet nog wachten
recovery-wait-lead = Voor uw veiligheid kunt u pas na dit tijdstip doorgaan. Kom dan in deze browser terug naar deze pagina. Was u het niet? Gebruik dan de link in de e-mail om te annuleren.
recovery-wait-until = U kunt verder vanaf
recovery-elsewhere-title = Was u dit?
recovery-elsewhere-lead = Hebt u om deze link gevraagd? Open hem dan in de browser waarin u erom vroeg, terwijl u daar bent ingelogd. Hebt u er niet om gevraagd? Annuleer het dan hier.
recovery-elsewhere-password = Met deze link kiest u een nieuw wachtwoord. Hebt u erom gevraagd? Open hem dan in de browser waarin u erom vroeg. Hebt u er niet om gevraagd? Annuleer het dan hier. Uw wachtwoord blijft zoals het is.
recovery-take-over = Ik was het: doorgaan in deze browser
recovery-stop = Ik was het niet: annuleren
recovery-stopped-title = Geannuleerd
recovery-stopped-lead = Er is niets gewijzigd. Hebt u niet om de link gevraagd? Dan kent iemand anders uw wachtwoord: wijzig het nu.
recovery-stopped-password = Uw wachtwoord blijft zoals het is en de link werkt niet meer. Om zo’n link te vragen, is alleen uw e-mailadres nodig.
recovery-over-title = Deze link is niet meer geldig
recovery-over-lead = De link is gebruikt, geannuleerd, vervangen door een nieuwere of verlopen. Er is niets gewijzigd.
recovery-too-late = Deze link is al gebruikt of is verlopen, dus er valt niets meer te annuleren. Hebt u hem niet zelf gebruikt? Log dan in, bekijk uw apparaten en wijzig uw wachtwoord.
error-other-device-works = Een ander apparaat van u werkt. Bevestig daarmee. U hebt geen link per e-mail nodig.
    .title = Gebruik uw andere apparaat
error-too-many-links =
    { $count ->
        [one] Er zijn vandaag al meerdere e-mails met een link verstuurd. Kijk in uw postvak en in de map met ongewenste e-mail, of probeer het over een uur opnieuw.
       *[other] Er zijn vandaag al meerdere e-mails met een link verstuurd. Kijk in uw postvak en in de map met ongewenste e-mail, of probeer het over { $count } uur opnieuw.
    }
    .title = Voorlopig geen nieuwe links

sessions-lead = In deze browsers bent u ingelogd. Herkent u er een niet? Beëindig dan nu die sessie en wijzig uw wachtwoord.
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
history-confirmed = Bevestigd
history-change-add = Een apparaat toevoegen
history-change-remove = Een apparaat verwijderen
history-change-reset = Een nieuwe PIN instellen
history-change-rename = Een apparaat hernoemen
history-change-password = Het wachtwoord wijzigen
history-change-email = Het e-mailadres wijzigen
history-change-report = Een inlogpoging melden
history-change-sessions = In andere browsers uitloggen
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
history-by-password = Alleen met het wachtwoord
history-by-app = Met de app
history-by-code = Met een code van de app
history-on-mobile = Met de app op hetzelfde apparaat
history-not-me = Dit was ik niet
history-reported = Gemeld
history-report-title = Was u dit niet?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = De melding houdt deze transactie niet tegen. Bel nu met ‘{ $service }’: alleen de dienst kan haar tegenhouden.
history-report-lead = Als u het meldt, wordt iedereen uitgelogd die vanuit die browser is ingelogd. U krijgt hierover een e-mail. Wijzig daarna uw wachtwoord.
history-report-here = Het is de browser die u nu gebruikt: u wordt ook hier uitgelogd.
history-report-confirm = Melden
history-report-keep = Nee, ik was het zelf
history-was-reported = Uw melding is ontvangen en die browser is uitgelogd. We hebben u hierover een e-mail gestuurd.
history-older = Oudere gegevens tonen
history-newest = Terug naar de nieuwste gegevens

stop-title = Alles stoppen
stop-lead = Gebruik dit als u een apparaat kwijt bent of als iemand anders misschien onder uw naam is ingelogd. Het gebeurt meteen en kan niet ongedaan worden gemaakt:
stop-devices = Al uw apparaten worden verwijderd. U kunt met geen ervan nog bevestigen dat u inlogt.
stop-requests = Open verzoeken en inlogpogingen worden geannuleerd.
stop-sessions = U wordt overal uitgelogd, ook hier.
stop-mail = U krijgt hierover een e-mail.
stop-account = Uw account blijft bestaan. U kunt het weer gebruiken zodra u een apparaat hebt toegevoegd.
stop-back-title = Zo begint u opnieuw
stop-back =
    { $count ->
        [0] Log in met uw wachtwoord en voeg weer een apparaat toe. Daarvoor hebt u ook een link nodig die u per e-mail krijgt.
        [one] Log in met uw wachtwoord en voeg weer een apparaat toe. Daarvoor hebt u ook een link nodig die u per e-mail krijgt, en moet u één uur wachten.
       *[other] Log in met uw wachtwoord en voeg weer een apparaat toe. Daarvoor hebt u ook een link nodig die u per e-mail krijgt, en moet u { $count } uur wachten.
    }
stop-confirm = Nu alles stoppen
stop-keep = Nee, ga terug
stop-nothing = Er valt niets te stoppen: uw account heeft geen apparaten. Een wijziging waar iemand om heeft gevraagd, kunt u annuleren met de link in onze e-mail hierover.
stop-done-title = Alles is gestopt
stop-done-lead = Uw apparaten zijn verwijderd en u bent overal uitgelogd. We hebben u hierover een e-mail gestuurd.
stop-done-sign-in = Naar de inlogpagina

outbox-title = Demo-postvak
outbox-lead = E-mails die deze demo zou hebben verstuurd, de nieuwste eerst.
outbox-none = Nog geen e-mail.

error-page-home = Naar de startpagina
error-page-not-found = Op dit adres is niets te vinden. Misschien ontbreekt een deel ervan.
    .title = Deze pagina bestaat niet
error-page-forged = Dit formulier is niet vanaf deze website geopend of is verouderd. Er is niets gewijzigd. Ga terug, laad de pagina opnieuw en probeer het nog eens.
    .title = Dit formulier is niet aangenomen
error-page-other-host = Dit is niet het adres van deze server. Er is niets gedaan. Gebruik het adres dat u hebt gekregen.
    .title = Dit is niet het juiste adres
error-page-malformed = Er ontbrak iets in het formulier of het kon niet worden gelezen. Er is niets gewijzigd. Ga terug en probeer het opnieuw.
    .title = Dit formulier kan niet worden gelezen
error-page-service-over = Deze inlogpoging duurde te lang, is al voltooid of is in een andere browser geopend. Er is niets gewijzigd. Ga terug naar de dienst en log van daaruit in.
    .title = Deze inlogpoging is voorbij
error-page-service-request = De dienst heeft een verzoek gestuurd dat deze server niet accepteert. Er is niets gebeurd. Neem contact op met de helpdesk van de dienst.
    .title = Inloggen bij deze dienst is niet mogelijk
error-page-unknown-service = Een toepassing op het onderstaande adres wilde u inloggen, maar dat adres is hier niet geregistreerd. Er is niets gebeurd. Neem contact op met de helpdesk van de dienst.
    .title = Deze dienst is hier niet geregistreerd
error-page-busy = Er loggen op dit moment veel mensen in. Er is niets verloren. Wacht een paar seconden en probeer het opnieuw.
    .title = Een ogenblik geduld
error-page-too-often = Uw browser of netwerk heeft in korte tijd veel verzoeken verstuurd. Er is niets verloren. Wacht een paar minuten en probeer het opnieuw.
    .title = Wacht een paar minuten
error-page-fault = Er is een probleem bij ons. Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
    .title = Dit is niet gelukt

link-open = Openen in de app
link-open-lead = Open de app hier. De pagina die u de code toonde, gaat automatisch verder.
link-title = Deze link is voor de app
link-lead = Kopieer het volledige adres van deze pagina. Open op het apparaat dat u wilt registreren de app Countersign, tik op ‘Code intypen’ en plak het adres. De link werkt maar één keer, tien minuten lang. Er is nog niets geregistreerd.

amount-with-currency = { $currency }{ "\u00A0" }{ $amount }
signature-online = Ondertekenen met de app
signature-code = Ondertekenen met een QR-code (werkt offline)
signature-device-title = Met welk apparaat wilt u ondertekenen?
signature-device-none-title = Om te ondertekenen hebt u een apparaat nodig
signature-device-none-lead = Voeg eerst een apparaat toe aan uw account. Dat duurt ongeveer twee minuten. Kom daarna hier terug.
signature-submit = Ondertekenen
signature-content = Wat u ondertekent
signature-step-type = Controleer welke dienst het verzoek doet, typ dezelfde gegevens in de app en voer uw PIN in. De app toont negen letters en cijfers.
signature-nothing-signed = Er is niets ondertekend en er gebeurt niets. U kunt opnieuw beginnen wanneer u wilt.
error-not-this-transaction-otp =
    { $count ->
        [one] Vergelijk alle gegevens die u in de app hebt getypt met die op deze pagina. Scan daarna de QR-code opnieuw en maak een nieuwe code. U hebt nog één poging.
       *[other] Vergelijk alle gegevens die u in de app hebt getypt met die op deze pagina. Scan daarna de QR-code opnieuw en maak een nieuwe code. U hebt nog { $count } pogingen.
    }
    .title = De code hoort niet bij de transactie

## Creating an account

new-account-title = Account aanmaken
new-account-lead = We sturen u een e-mail met een link. Daarna kiest u uw wachtwoord.
new-account-first-name = Voornaam
new-account-last-name = Achternaam
new-account-name-wrong = Vul de naam in met letters uit een willekeurig alfabet, met hoogstens { $count } tekens.
new-account-empty = Dit veld is leeg. Vul het in.
new-account-email-repeat = Herhaal het e-mailadres
new-account-email-differs = Vul twee keer hetzelfde e-mailadres in.
new-account-check = Typ de zes cijfers die u in de afbeelding ziet
new-account-check-picture = Afbeelding met zes cijfers
new-account-check-listen = Luister naar de cijfers
new-account-check-new = Andere cijfers tonen
new-account-check-wrong = De cijfers komen niet overeen, of ze zijn niet meer geldig. Typ de cijfers die u nu ziet.
new-account-privacy = Ik ga akkoord met de privacyverklaring
new-account-privacy-read = Lees de privacyverklaring (opent in een nieuw venster)
new-account-privacy-missing = Er kan alleen een account worden aangemaakt als u akkoord gaat met de privacyverklaring.
new-account-sent-lead = We hebben een e-mail gestuurd naar { $email }. Open de link daarin binnen 24 uur.
new-account-password-title = Kies uw wachtwoord
new-account-password-lead = Uw e-mailadres is bevestigd. Uw account wordt aangemaakt zodra u een wachtwoord hebt gekozen.
new-account-password-repeat = Herhaal het wachtwoord
new-account-expired-title = Deze link is verlopen
new-account-expired-lead = Een link werkt 24 uur. We kunnen een nieuwe sturen naar { $email }.
new-account-expired-send = Nieuwe link sturen
new-account-over-lead = Misschien hebt u al een account: log dan in. Begin anders opnieuw.
new-account-done = Uw account is aangemaakt en u bent ingelogd.

## Name and email address

details-title = Naam en e-mailadres
details-save = Naam opslaan
details-saved = Uw naam is gewijzigd. We hebben u hierover een e-mail gestuurd.
details-new-email = Nieuw e-mailadres
details-email-lead = We sturen een link naar het nieuwe adres. Uw adres verandert pas als u de link hebt geopend en de wijziging hebt bevestigd.
details-email-same = Dit is al het e-mailadres van uw account.
details-link-sign-in = Log eerst in. Open daarna de link in onze e-mail opnieuw in deze browser.
details-change-email = E-mailadres wijzigen
details-confirm-lead = Vanaf nu logt u in met { $email } en ontvangt u daar uw e-mails. U wordt in alle andere browsers uitgelogd.
details-email-saved = Uw e-mailadres is gewijzigd.
email-reversal-title = Vorig e-mailadres herstellen
email-reversal-lead = Uw account gebruikt dan weer { $email }. Alle apparaten worden verwijderd, u wordt overal uitgelogd en het wachtwoord werkt niet meer. Daarna kiest u via e-mail een nieuw wachtwoord.
email-reversal-done-title = Uw vorige e-mailadres is hersteld
email-reversal-done-lead = Kies nu een nieuw wachtwoord. We sturen een link naar uw e-mailadres.
details-open = Naam of e-mailadres wijzigen

### Help desk

help-desk-title = Helpdesk
help-desk-lead = Voer het exacte e-mailadres in van de persoon die om hulp vraagt. Elke zoekopdracht wordt met uw account vastgelegd.
help-desk-find = Account zoeken
help-desk-unknown = Geen account heeft dit e-mailadres.
help-desk-looks = U hebt binnen een uur te veel accounts bekeken. Probeer het later opnieuw.
help-desk-agents = Dit is uw eigen account of dat van iemand anders bij de helpdesk. U kunt hier niets wijzigen.
help-desk-changed = Het account is intussen veranderd of de bevestiging kwam te laat. Bekijk het account opnieuw.
help-desk-stopped = De eigenaar is alle apparaten kwijt of heeft ze gestopt. U kunt alleen een herstel starten.
help-desk-disabled = Dit account is uitgeschakeld. U kunt hier niets wijzigen.
help-desk-device-works = Een ander apparaat van dit account werkt. Is dat apparaat kwijtgeraakt? Verwijder het dan eerst.
help-desk-too-many = Er zijn te veel e-mails met links naar deze persoon gestuurd. Probeer het morgen opnieuw.
help-desk-waiting = De eigenaar moet na verkeerde pogingen of een melding wachten voor inloggen met het wachtwoord.
help-desk-nothing-done = Er is niets gewijzigd
help-desk-done = Klaar. De eigenaar krijgt hierover een e-mail.
help-desk-sessions = Open sessies: { $number }
help-desk-devices = Apparaten
help-desk-no-devices = Dit account heeft geen apparaten.
help-desk-unlock = Inloggen deblokkeren
help-desk-remove = Apparaat verwijderen
help-desk-sessions-end = Alle sessies beëindigen
help-desk-reset = Nieuwe PIN laten instellen
help-desk-recover = Herstel starten
help-desk-unlock-about = De eigenaar kan meteen weer het wachtwoord invoeren en links aanvragen. Geblokkeerde apparaten blijven geblokkeerd.
help-desk-remove-about = Met het apparaat kan niet meer worden ingelogd en alle sessies die ermee zijn geopend, eindigen. Dit kan niet ongedaan worden gemaakt.
help-desk-remove-last = Dit is het enige apparaat van dit account. Zonder dit apparaat kan de eigenaar pas na een herstel weer inloggen.
help-desk-recover-about = De eigenaar krijgt een e-mail met een link die u niet ziet. Voor de veiligheid moet de eigenaar misschien wachten.
help-desk-told = De eigenaar krijgt hierover een e-mail, en het wordt met uw account vastgelegd.
help-desk-confirm = Bevestigen met uw apparaat
help-desk-back = Terug naar het account
help-desk-service = { $name } (helpdesk)
help-desk-line-act = Actie
help-desk-line-account = Account van de eigenaar
help-desk-line-device = Apparaat
help-desk-app = De helpdesk gaat een uur open nadat u met de app hebt ingelogd. Log nu in met de app.
help-desk-card = Andere mensen helpen met hun account
help-desk-open = Helpdesk openen
