### Dansk: see locales/en for what each text is for.

product-name = Countersign

page-skip = Gå til indholdet
page-sign-out = Log ud
page-demo = Dette er en demo på denne computer. Dens mails ligger her:
page-back-account = Min konto
page-back-devices = Mine mobilenheder
page-cancel = Annuller
page-language = Sprog
page-language-set = Skift

sign-in-title = Log ind
sign-in-lead = Indtast først din e-mailadresse.
sign-in-email = E-mailadresse
sign-in-email-wrong = Indtast en hel e-mailadresse, for eksempel maria@example.eu.
sign-in-next = Næste
sign-in-over = Dette login er slut, fordi det varede længere end 15 minutter eller blev begyndt i en anden browser. Intet er gået tabt: Begynd forfra her.

password-title = Indtast din adgangskode
password-not-you = Er det ikke dig?
password-label = Adgangskode
password-show = Vis
password-hide = Skjul
password-change-title = Skift adgangskode
password-change-lead = Brug mindst { $count } tegn; nogle ord efter hinanden er lette at huske. Andre browsere bliver logget ud, og du får en mail om det.
password-current = Nuværende adgangskode
password-new = Ny adgangskode
password-repeat = Den nye adgangskode igen
password-save = Gem den nye adgangskode
password-saved = Din adgangskode er skiftet. Andre browsere blev logget ud.
account-password-state = Skift den, hvis andre kan kende den.
error-password-short = Brug mindst { $count } tegn.
    .title = Adgangskoden er for kort
error-password-long = Brug højst { $count } tegn.
    .title = Adgangskoden er for lang
error-password-personal = Den må ikke indeholde din e-mailadresse eller være dit navn.
    .title = Vælg en anden adgangskode
error-password-differs = Skriv den nye adgangskode ens to gange.
    .title = De to adgangskoder er ikke ens
forgotten-title = Har du glemt adgangskoden?
forgotten-lead = Indtast din e-mailadresse. Hvis den har en konto, sender vi dig et link, så du kan vælge en ny adgangskode.
forgotten-send = Send linket
forgotten-sent-lead = Hvis denne adresse har en konto, er et link på vej. Åbn det i denne browser.
forgotten-wait-lead = Ingen af dine enheder kan bekræfte, så for din sikkerhed kan du først vælge den nye adgangskode efter dette tidspunkt. Åbn da linket i mailen igen. I mailen kan du stoppe det, hvis det ikke var dig.
forgotten-saved = Din nye adgangskode er gemt. Log ind med den.
recover-title = Få din app til at virke igen
recover-lead = Du loggede ind med adgangskoden alene. Din konto kræver også appen, så kun denne side er åben.
recover-sign-in = Log ind med appen
recover-sign-in-lead = En af dine enheder kan bekræfte. Med den er hele din konto åben.
password-sign-in = Log ind
method-title = Vælg, hvordan du vil logge ind
method-label = Hvordan vil du bekræfte, at det er dig?
method-hint = Med appen Countersign på din enhed logger du mere sikkert ind end med en adgangskode alene.
method-password = Kun adgangskode
method-without-app = Uden appen
    .hint = Hvis du endnu ikke har en enhed, eller ingen virker.
method-app-pin = Godkend i min app
    .hint = Vi sender en anmodning til din enhed.
method-on-mobile = Godkend i appen på denne enhed
    .hint = Appen åbner og fører dig tilbage hertil.
method-app-qr = Brug en kode fra min app
    .hint = Du scanner en QR-kode. Enheden behøver ikke netværk.
error-wrong-password = Kontrollér adressen, og indtast adgangskoden igen. Der er forskel på store og små bogstaver. Hvis du ikke har en konto her, er intet blevet ændret.
    .title = Adresse og adgangskode passer ikke sammen
error-password-alone = Et forsøg på at logge ind blev indberettet på en af dine enheder. Vælg en metode med appen i en time derefter.
    .title = Adgangskoden alene er ikke nok nu
error-too-many-passwords =
    { $count ->
        [one] For at beskytte kontoen kontrolleres der ingen adgangskoder i ét sekund. Prøv derefter igen.
       *[other] For at beskytte kontoen kontrolleres der ingen adgangskoder i { $count } sekunder. Prøv derefter igen. Dine enheder er ikke berørt.
    }
    .title = Vent et øjeblik

device-title = Hvilken enhed vil du bruge?
device-lead = Kun denne enhed får anmodningen.
device-none-title = Du har ingen enhed endnu
device-none-lead = For at bekræfte med appen skal du først tilføje en enhed til din konto. Log ind med din adgangskode nu. Under »Min konto« fører »Mine mobilenheder« dig igennem det på cirka to minutter.
device-none-unusable = Din enhed kan ikke bruges i øjeblikket, fordi den er blokeret eller ikke er tilføjet helt. Log ind med din adgangskode. Under »Mine mobilenheder« kan du nulstille dens PIN-kode.
device-none-password = Log ind med adgangskoden
device-last-used = Sidst brugt:
device-never-used = Ikke brugt endnu
device-other-method = Brug en anden metode

waiting-title = Bekræft på din enhed
waiting-step-open = Åbn appen Countersign på { $device }. Anmodningen kommer frem af sig selv.
waiting-step-match = Se efter, hvem der spørger, og indtast derefter dette tal i appen:
waiting-step-check = Se efter i appen, hvem der spørger, og fortsæt.
waiting-step-pin = Indtast din PIN-kode i appen. Denne side går videre af sig selv.
waiting-match-label = Det tal, du skal indtaste i appen
waiting-time-left = Tid tilbage
waiting-other-method = Brug en anden metode
waiting-cancel = Annuller
waiting-noscript = Denne side kan ikke gå videre af sig selv uden scripts. Tryk på knappen, når du har bekræftet i appen.
waiting-continue = Jeg har bekræftet
waiting-confirmed = Bekræftet. Et øjeblik…
waiting-none-title = Ingen anmodning i appen?
waiting-none-lead = Åbn appen på { $device }, og se efter, om enheden har netværk. Uden netværk kan du bruge en kode i stedet.
waiting-again = Send anmodningen igen
waiting-code = Brug en kode i stedet

outcome-again = Prøv igen
outcome-begin-again = Begynd forfra
outcome-ends = Dette forsøg er slut. Siden skal begynde forfra med adgangskoden.
outcome-hour = I en time kan ingen logge ind med adgangskoden alene, undtagen i en browser, som en af dine enheder tidligere har bekræftet.
outcome-denied = Afvist på din enhed
    .lead = Ingen blev logget ind. Hvis du trykkede på »Afvis« ved en fejl, kan du prøve igen.
    .change = Intet blev ændret. Hvis du trykkede på »Afvis« ved en fejl, kan du prøve igen.
outcome-reported = Indberettet på din enhed
    .lead = Ingen blev logget ind. Hvis det var en anden, der spurgte, kender vedkommende måske din adgangskode: Skift den hurtigst muligt.
outcome-expired = Tiden er udløbet
    .lead = Anmodningen blev ikke besvaret inden for to minutter, så ingen blev logget ind. Hav din enhed ved hånden, og prøv igen.
    .change = Anmodningen blev ikke besvaret inden for to minutter, så intet blev ændret. Hav din enhed ved hånden, og prøv igen.
outcome-cancelled = Anmodningen blev annulleret
    .lead = Ingen blev logget ind. Du kan begynde forfra, når du vil.
    .change = Intet blev ændret. Du kan begynde forfra, når du vil.
outcome-wrong-match = Det indtastede tal var ikke tallet på denne side
    .lead = Anmodningen er slut, og ingen blev logget ind. Prøv igen med det nye tal.
    .change = Anmodningen er slut, og intet blev ændret. Prøv igen med det nye tal.
outcome-blocked = Denne enhed er blokeret
    .lead = PIN-koden var forkert fem gange i træk, eller enheden blev låst eller fjernet. Log ind på en anden måde. Under »Mine mobilenheder« kan du nulstille dens PIN-kode.
    .change = PIN-koden var forkert fem gange i træk, eller enheden blev låst eller fjernet. Intet blev ændret. Brug en anden metode. Under »Mine mobilenheder« kan du nulstille dens PIN-kode.
outcome-too-many = Der venter allerede tre anmodninger
    .lead = Besvar eller afvis dem i appen, eller vent to minutter, til de slutter af sig selv. Prøv derefter igen.
outcome-only-known = Din enhed får ingen anmodninger lige nu
    .lead = Flere anmodninger i den seneste time blev ikke besvaret eller blev afvist. For at skåne dig for flere kan kun browsere, som du har brugt før, sende anmodninger. Brug en anden metode, eller prøv igen om en time.
outcome-too-many-codes = For mange koder var forkerte
    .lead = For at beskytte din konto laves der ingen ny kode før tidspunktet nedenfor. Brug en anden metode indtil da.
outcome-announce = Eller åbn »Login« i appen, tryk på »Jeg logger ind nu«, og prøv igen her.
outcome-not-active = Denne enhed kan ikke bruges nu
    .lead = Den er ikke tilføjet helt, er blokeret eller er fjernet. Brug en anden metode. Under »Mine mobilenheder« kan du se dens tilstand.

context-browser = { $browser } på { $system }
context-this-computer = Denne computer

on-mobile-passwordless = Log ind med appen på denne enhed
on-mobile-title = Bekræft med appen på denne enhed
on-mobile-step-open = Åbn appen med knappen nedenfor.
on-mobile-step-check = Se efter, hvem der spørger, og indtast din PIN-kode.
on-mobile-step-back = Appen fører dig tilbage hertil, og du er logget ind.
on-mobile-open = Åbn appen
on-mobile-verified = Åbner der ikke noget? Brug dette link i stedet
on-mobile-confirmed = Bekræftet. Appen fører dig tilbage til denne side.
on-mobile-typed-title = Viser appen ni tegn?
on-mobile-typed-lead = Det gør den, når den har ført dig til en anden browser end denne. Indtast dem her. Store bogstaver, mellemrum og bindestreger er uden betydning.
on-mobile-typed-label = De ni tegn
error-mistyped-return = Et eller flere tegn er ikke som i appen. Det koster ikke et forsøg: Sammenlign, og ret tegnene.
    .title = Der er en tastefejl
error-return-not-yet = Appen har ikke bekræftet endnu. Åbn den med knappen ovenfor; den viser tegnene bagefter.
    .title = Bekræft først i appen
error-too-many-passwordless =
    { $count ->
        [one] Mange login blev begyndt herfra på kort tid. Vent et minut, eller brug din e-mailadresse.
       *[other] Mange login blev begyndt herfra på kort tid. Vent { $count } minutter, eller brug din e-mailadresse.
    }
    .title = Vent et øjeblik
error-wrong-return =
    { $count ->
        [one] Det er ikke tegnene til denne side. Sammenlign dem med appen. Du har ét forsøg tilbage.
       *[other] Det er ikke tegnene til denne side. Sammenlign dem med appen. Du har { $count } forsøg tilbage.
    }
    .title = Det er andre tegn

request-link-title = Denne anmodning er til appen
request-link-lead = Åbn den i appen Countersign på denne enhed. Bekræft den kun, hvis du selv for lidt siden begyndte at logge ind på denne enhed. Luk ellers denne side.

return-ended-title = Ingen blev logget ind
return-ended-lead = Appen førte dig til en anden browser end den, hvor du begyndte, så dette login er slut. Du kan begynde forfra her, i denne browser.
return-ended-again = Begynd forfra her
return-elsewhere-title = Du begyndte i en anden browser
return-elsewhere-lead = Ingen blev logget ind her. Gå tilbage til den browser, hvor du begyndte, og indtast dér de ni tegn, som appen viser.
return-typed-only-title = Dette link virker ikke længere
return-typed-only-lead = Det blev først åbnet i en anden browser. Nu er du i den rigtige browser: Gå til den side, hvor du begyndte, og indtast dér de ni tegn, som appen viser.
return-wrong-title = Koden i dette link er forkert
return-wrong-lead = Ingen blev logget ind, og intet er ændret. Tryk på knappen i appen igen, eller indtast de ni tegn, som den viser, på den side, hvor du begyndte.
return-gone-title = Denne vej tilbage gælder ikke længere
return-gone-lead = Den er allerede brugt, eller tiden er udløbet. Ingen blev logget ind med den. Hvis du stadig vil logge ind, skal du begynde forfra.

outcome-code-used = Koden var forkert tre gange
    .lead = Ingen blev logget ind. Begynd forfra, når du vil.
outcome-return-expired = Dette login er slut
    .lead = Appen førte til en anden browser, tegnene var forkerte tre gange, eller tiden udløb. Ingen blev logget ind. Begynd forfra, når du vil.

code-title = Brug appens QR-kode
code-lead = Til { $device }. Der kræves intet netværk.
code-step-scan = Tryk på »Scan QR-kode« i appen, og hold enheden foran dette billede.
code-step-pin = Se efter, hvem der spørger, og indtast din PIN-kode. Appen viser ni bogstaver og cifre.
code-step-type = Ni bogstaver og cifre. Store bogstaver, mellemrum og bindestreger er uden betydning.
code-picture = QR-kode, der kan scannes med appen Countersign
code-label = Koden, som din app viser
code-submit = Log ind
code-confirm = Bekræft
code-typed-open = Kan du ikke scanne billedet?
code-typed-hint = Tryk på »Scan QR-kode« i appen og derefter på »Indtast en kode«, og indtast disse tolv cifre:
code-time-left = Gyldig i
code-new = Vis en ny kode

error-mistyped-otp = Et eller flere tegn er ikke som i appen. Det koster ikke et forsøg: Sammenlign, og ret koden.
    .title = Der er en tastefejl
error-not-this-device-otp =
    { $count ->
        [one] Koden blev lavet af en anden enhed, til en anden side eller for længe siden. Lav en ny i appen til dette billede. Du har ét forsøg tilbage.
       *[other] Koden blev lavet af en anden enhed, til en anden side eller for længe siden. Lav en ny i appen til dette billede. Du har { $count } forsøg tilbage.
    }
    .title = Koden er ikke til denne side
error-wrong-otp-pin =
    { $count ->
        [one] Scan billedet igen, og indtast din PIN-kode omhyggeligt. Efter endnu en forkert PIN-kode bliver enheden blokeret; du kan så nulstille PIN-koden under »Min konto«.
       *[other] Scan billedet igen, og indtast din PIN-kode omhyggeligt. Du har { $count } forsøg tilbage.
    }
    .title = PIN-koden i appen var ikke rigtig
error-code-expired = Der er gået fem minutter. Scan det nye billede nedenfor, og indtast den nye kode.
    .title = Koden er for gammel
error-code-used = Hver kode virker én gang, og der er tre forsøg til hvert billede. Scan det nye billede nedenfor, og indtast den nye kode.
    .title = Koden er brugt

account-title = Min konto
account-hello = Hej { $name }
account-lead = Her passer du din konto og de enheder, der bekræfter for dig.
account-devices = Mine mobilenheder
account-devices-state =
    { $count ->
        [0] Ingen enhed endnu. Med en enhed kan ingen ændre dine enheder alene med en stjålet adgangskode.
        [one] Én enhed bekræfter for dig.
       *[other] { $count } enheder bekræfter for dig.
    }
account-devices-unusable = Ingen af dine enheder kan bekræfte i øjeblikket. Se, hvad du kan gøre.
account-history = Loginhistorik
account-history-state = Hvornår og hvor du loggede ind, og hvad du underskrev
account-history-open = Vis historikken
account-sessions = Åbne sessioner
account-sessions-state = Hvor du er logget ind
account-sessions-open = Vis sessionerne
account-stop = Er enheden tabt eller stjålet?
account-stop-state = Afslut alt på én gang: enheder, anmodninger, login
account-stop-open = Stop alt
account-mail-language = Sprog i dine mails
account-mail-language-save = Gem
account-mail-language-saved = Fra nu af kommer dine mails på dette sprog.
account-bank = Demobanken
account-bank-state = En tjeneste, hvor du underskriver en overførsel med appen
account-bank-open = Åbn Demobanken
account-devices-manage = Administrer mine mobilenheder
account-devices-first = Tilføj mobilenhed

devices-title = Mine mobilenheder
devices-lead = Disse enheder kan bekræfte, at det er dig.
devices-none = Du har ingen enhed endnu. Tilføj en, så kan ingen ændre dine enheder alene med en stjålet adgangskode.
devices-add = Tilføj mobilenhed
devices-active = Aktiv
devices-pending = Ikke afsluttet
devices-blocked = Blokeret
devices-locked = Låst
devices-blocked-why = Forkerte PIN-koder har blokeret denne enhed. Nulstil dens PIN-kode for at bruge den igen.
devices-suspended-why = Der er ikke længere tillid til den enhed eller browser, som den blev tilføjet med. Hvis den er din, skal du nulstille dens PIN-kode; hvis du ikke kender den, skal du fjerne den.
devices-locked-why = Der blev opdaget en kopi af denne enhed, så den blev låst for din sikkerheds skyld. Fjern den, og tilføj den igen.
devices-pending-why = Denne enhed blev ikke tilføjet helt. Fjern den, og tilføj den igen.
devices-added = Tilføjet
devices-last-used = Sidst brugt
devices-never-used = Ikke brugt endnu
devices-rename = Omdøb
devices-rename-label = Nyt navn
devices-rename-save = Gem navnet
devices-reset = Nulstil PIN-kode
devices-remove = Fjern
devices-remove-title = Vil du fjerne { $device }?
devices-remove-lead = Den kan ikke længere bekræfte for dig, og åbne anmodninger på den slutter. Du får en mail om det. Hvis du vil bruge den igen, skal du tilføje den på ny.
devices-remove-last = Det er din eneste enhed. Uden den skal du bruge din adgangskode, et link i en mail og en ventetid for at tilføje den næste.
devices-remove-others = Disse enheder blev tilføjet med den og bliver blokeret, indtil du nulstiller deres PIN-kode: { $devices }
devices-remove-confirm = Fjern denne enhed
devices-remove-keep = Behold den
devices-removed = Enheden blev fjernet. Du får en mail om det.
devices-renamed = Navnet blev ændret.
devices-pin-reset = Enheden har fået sin nye PIN-kode.
devices-was-added = Enheden blev tilføjet. Du får en mail om det.
error-device-name = Giv enheden et navn på 1 til 40 tegn.
    .title = Navnet mangler eller er for langt
error-device-name-characters = Navnet indeholder et linjeskift, en tabulator eller et usynligt tegn. Skriv det igen uden.
    .title = Navnet har et tegn, der ikke kan vises

step-up-title = Bekræft, at det er dig
step-up-first = Indtast først din adgangskode en gang til.
step-up-for-add = Du vil tilføje en enhed.
step-up-for-remove = Du vil fjerne »{ $device }«.
step-up-for-reset = Du vil vælge en ny PIN-kode til »{ $device }«.
step-up-for-rename = Du vil omdøbe »{ $device }«.
step-up-for-password = Du vil skifte din adgangskode.
step-up-for-email = Du vil ændre din mailadresse til { $email }.
step-up-for-report = Du vil indberette et login, som ikke var dit.
step-up-for-sessions = Du vil logge dine andre browsere ud.
step-up-device-title = Bekræft med en enhed
step-up-device-lead = Du har en enhed, så en adgangskode alene er ikke nok til denne ændring.
step-up-continue = Fortsæt
step-up-app-pin = Bekræft i appen
step-up-app-qr = Med en QR-kode, uden netværk
step-up-unusable = Virker ingen af dine enheder nu?
step-up-unusable-lead = Under »Mine mobilenheder« kan du nulstille en enheds PIN-kode med et link i en mail.
sign-in-service = { $name }, Min konto

add-title = Tilføj mobilenhed
add-lead = Vælg først et navn og en PIN-kode. PIN-koden bliver på denne side og i din app; serveren ser den aldrig.
add-name = Enhedens navn
add-name-hint = Så du kan kende den igen, for eksempel »Marias telefon«.
add-pin = PIN-kode på fire cifre
add-pin-hint = Du indtaster den i appen, når du bekræfter. Undgå årstal, rækker og gentagelser.
add-pin2 = Den samme PIN-kode igen
add-show = Vis QR-koden
add-noscript = Denne side laver selv QR-koden, så ingen andre ser din PIN-kode. Det kræver scripts: Tillad dem for dette websted, og genindlæs derefter siden.
reset-title = Ny PIN-kode til { $device }
reset-lead = Vælg en ny PIN-kode. Den bliver på denne side og i din app; serveren ser den aldrig.

enrol-scan-title = Scan dette med din enhed
enrol-scan-lead = Åbn appen Countersign, tryk på »Konfigurer denne enhed« eller »Tilføj konto«, og hold enheden foran billedet.
enrol-reset-lead = Åbn appen Countersign på { $device }, tryk på »Scan QR-kode«, og hold enheden foran billedet.
enrol-picture = QR-kode, der kan scannes med appen Countersign
enrol-other-ways = På samme enhed, eller intet kamera?
enrol-link-label = På samme enhed: Åbn dette link i appen, eller kopiér det dertil:
enrol-here = Er appen på denne enhed?
enrol-here-lead = Åbn den her. Du kommer tilbage til denne side for at sammenligne seks tegn.
enrol-copy = Kopiér linket
enrol-copied = Kopieret
enrol-typed-label = Eller indtast denne kode i appen med adressen { $origin }
enrol-waiting = Venter på din enhed…
enrol-claimed = Din enhed er forbundet. Indtast din PIN-kode i appen.
enrol-wrong-pin =
    { $count ->
        [one] Det var ikke den PIN-kode, du valgte her. Du har ét forsøg tilbage.
       *[other] Det var ikke den PIN-kode, du valgte her. Du har { $count } forsøg tilbage.
    }
enrol-compare-title = Ser du det samme i appen?
enrol-compare-lead = Sammenlign de seks tegn nedenfor med tegnene på din enhed. Kun hvis de er ens, er det virkelig din enhed.
enrol-match = De er ens
enrol-differ = De er forskellige
enrol-added-title = Din enhed er klar
enrol-added-lead = Fra nu af kan den bekræfte for dig. Du får en mail om det.
enrol-reset-done-title = Den nye PIN-kode er valgt
enrol-reset-done-lead = Enheden bekræfter igen for dig med sin nye PIN-kode. Du får en mail om det.
enrol-done = Gå til mine mobilenheder
enrol-dead-title = Denne kode gælder ikke længere
enrol-dead-expired = Ingen brugte den inden for ti minutter. Intet blev registreret.
enrol-dead-unfinished = En enhed brugte den, men PIN-koden eller sammenligningen på denne side fulgte ikke i tide. Intet blev registreret.
enrol-dead-wrong-pin = PIN-koden var forkert tre gange. Intet blev registreret.
enrol-dead-contested = To enheder prøvede at bruge den samme kode, så begge blev afvist. Intet blev registreret. Lad ikke andre se billedet.
enrol-dead-rejected = Du svarede, at tegnene er forskellige, så enheden blev afvist. Hvis det ikke var en fejl, har en anden måske fotograferet koden: Begynd forfra et sted, hvor ingen ser med.
enrol-dead-gone = Koden er ikke længere gyldig. Intet blev registreret.
enrol-again = Begynd forfra
enrol-cancel = Annuller
enrol-time-left = Koden er gyldig i
enrol-failed = Serveren tog ikke imod koden. Kontrollér din forbindelse, og prøv igen.

pin-four-digits = PIN-koden har præcis fire cifre.
pin-differs = De to PIN-koder er ikke ens. Indtast begge igen.
pin-same-digits = Fire ens cifre er lette at gætte. Vælg en anden PIN-kode.
pin-row = Cifre i rækkefølge, op eller ned, er lette at gætte. Vælg en anden PIN-kode.
pin-pairs = Gentagne eller spejlvendte par er lette at gætte. Vælg en anden PIN-kode.
pin-year = Et årstal er let at gætte. Vælg en anden PIN-kode.
pin-keypad-line = En linje på taltasterne er let at gætte. Vælg en anden PIN-kode.

recovery-title-pin = Nulstil PIN-koden på { $device }
recovery-title-add = Tilføj en enhed uden en anden enhed
recovery-choose-lead = En adgangskode alene er ikke nok til dette. Indtast den en gang til, og vælg derefter, hvordan du viser, at det er dig.
recovery-app-first = En anden af dine enheder virker. Log ind med den først; så kan den bekræfte denne ændring.
recovery-password-label = Adgangskode
recovery-by-device = Bekræft med { $device }
recovery-by-device-hint = Med det samme
recovery-by-mail = Med et link i en mail
recovery-by-mail-hint-now = Til din e-mailadresse, med det samme
recovery-by-mail-hint-wait =
    { $count ->
        [one] Til din e-mailadresse, derefter en times ventetid
       *[other] Til din e-mailadresse, derefter { $count } timers ventetid
    }
recovery-sent-title = Se i din mail
recovery-sent-lead = Et link er på vej til { $email }. Åbn det i denne browser; det fører videre herfra.
recovery-sent-again = Ingen mail efter nogle minutter? Send et nyt link
recovery-wait-title = Ventetiden er begyndt
recovery-wait-lead = For din sikkerheds skyld kan du først fortsætte efter denne tid. Kom da tilbage til denne side i denne browser. Hvis det ikke var dig, kan du stoppe det via mailen.
recovery-wait-until = Du kan fortsætte fra
recovery-elsewhere-title = Var det dig?
recovery-elsewhere-lead = Hvis du bad om dette link, skal du åbne det i den browser, hvor du bad om det, mens du er logget ind dér. Hvis du ikke bad om det, skal du stoppe det her.
recovery-elsewhere-password = Dette link fører til en ny adgangskode. Hvis du bad om det, skal du åbne det i den browser, hvor du bad om det. Hvis du ikke bad om det, skal du stoppe det her; din adgangskode forbliver den samme.
recovery-take-over = Det var mig: fortsæt i denne browser
recovery-stop = Det var ikke mig: stop det
recovery-stopped-title = Stoppet
recovery-stopped-lead = Intet blev ændret. Hvis du ikke bad om det, kender nogen din adgangskode: Skift den nu.
recovery-stopped-password = Din adgangskode er den samme som før, og linket virker ikke længere. For at bede om sådan et link behøver nogen kun at kende din mailadresse.
recovery-over-title = Dette link gælder ikke længere
recovery-over-lead = Det blev brugt, stoppet, erstattet af et nyere eller lå for længe. Intet blev ændret.
recovery-too-late = Dette link er allerede brugt, eller dets tid er gået: Der er intet at stoppe. Hvis det ikke var dig, der brugte det, skal du logge ind, se på dine enheder og skifte din adgangskode.
error-other-device-works = En anden af dine enheder virker. Bekræft med den; så behøver du ikke et link i en mail.
    .title = Brug din anden enhed
error-too-many-links =
    { $count ->
        [one] Der er allerede sendt flere mails med links i dag. Se i din indbakke, også blandt uønsket mail, eller prøv igen om en time.
       *[other] Der er allerede sendt flere mails med links i dag. Se i din indbakke, også blandt uønsket mail, eller prøv igen om { $count } timer.
    }
    .title = Ikke flere links lige nu

sessions-lead = Her er du logget ind. Hvis du ikke genkender en af dem, skal du afslutte den og ændre din adgangskode.
sessions-here = Denne browser
sessions-end = Afslut denne session
sessions-end-others = Afslut alle andre sessioner
sessions-end-others-lead = Du bliver logget ud overalt undtagen i denne browser.
sessions-ended = Sessionen blev afsluttet.
sessions-others-ended = Alle andre sessioner blev afsluttet.

history-title = Loginhistorik
history-lead = Hvad der er sket med din konto i de seneste 180 dage, det nyeste først.
history-none = Intet endnu. Login og underskrifter kommer frem her.
history-signed-in = Logget ind
history-signed = Underskrevet
history-denied = Afvist
history-expired = Ikke besvaret i tide
history-cancelled = Annulleret
history-failed = Lykkedes ikke
history-by-password = Kun med adgangskoden
history-by-app = Med appen
history-by-code = Med en kode fra appen
history-on-mobile = Med appen på samme enhed
history-not-me = Det var ikke mig
history-reported = Indberettet
history-report-title = Var det ikke dig?
history-report-lead = Hvis du indberetter det, bliver alle, der er logget ind fra den browser, logget ud, og browseren betragtes derefter som ukendt. Du får en mail om det. Skift derefter din adgangskode.
history-report-here = Det er den browser, du bruger nu: Du bliver også logget ud her.
history-report-confirm = Indberet
history-report-keep = Nej, det var mig
history-was-reported = Det er indberettet, og den browser er logget ud. Du får en mail om det.
history-older = Vis ældre
history-newest = Tilbage til de nyeste

stop-title = Stop alt
stop-lead = Til når en enhed er tabt, eller en anden måske er logget ind som dig. Det sker med det samme og kan ikke fortrydes:
stop-devices = Alle dine enheder bliver fjernet. Ingen af dem kan længere bekræfte for dig.
stop-requests = Åbne anmodninger og login slutter.
stop-sessions = Du bliver logget ud overalt, også her.
stop-mail = Du får en mail om det.
stop-back-title = Vejen tilbage
stop-back =
    { $count ->
        [0] Log ind med din adgangskode, og tilføj en enhed igen. Til det skal du også bruge et link i en mail.
        [one] Log ind med din adgangskode, og tilføj en enhed igen. Til det skal du også bruge et link i en mail og en times ventetid.
       *[other] Log ind med din adgangskode, og tilføj en enhed igen. Til det skal du også bruge et link i en mail og { $count } timers ventetid.
    }
stop-confirm = Stop alt nu
stop-keep = Nej, gå tilbage
stop-done-title = Alt er stoppet
stop-done-lead = Dine enheder er fjernet, og du er logget ud overalt. Du får en mail om det. Når du er klar, kan du logge ind med din adgangskode. Under »Mine mobilenheder« tilføjer du derefter en enhed igen.
stop-done-sign-in = Gå til login

outbox-title = Demoens udbakke
outbox-lead = Mails, som denne demo ville have sendt, den nyeste først.
outbox-none = Ingen mail endnu.

error-page-home = Gå til første side
error-page-not-found = Der er intet på denne adresse. Den er måske kopieret uden sin slutning.
    .title = Denne side findes ikke
error-page-forged = Formularen kom ikke fra en side, som denne browser har fået vist her, eller siden var for gammel. Intet blev ændret. Gå tilbage, genindlæs siden, og gentag det, du gjorde.
    .title = Denne formular bliver ikke accepteret
error-page-other-host = Denne server svarer kun på en anden adresse. Intet blev gjort. Brug den adresse, du har fået.
    .title = Det er ikke den rigtige adresse
error-page-malformed = Noget i formularen manglede eller kunne ikke læses. Intet blev ændret. Gå tilbage, og prøv igen.
    .title = Denne formular kan ikke læses
error-page-busy = Mange logger ind lige nu. Intet er gået tabt. Vent nogle sekunder, og prøv igen.
    .title = Et øjeblik
error-page-too-often = Der er kommet mange anmodninger fra denne browser eller dens netværk på kort tid. Intet er gået tabt. Vent nogle minutter, og prøv igen.
    .title = Vent venligst nogle minutter
error-page-fault = Fejlen er hos os, og intet blev ændret. Prøv igen om nogle minutter.
    .title = Det lykkedes ikke

link-open = Åbn i appen
link-open-lead = Åbn den her. Den side, der viste dig koden, går videre af sig selv.
link-title = Dette link er til appen
link-lead = Kopiér hele adressen på denne side. Åbn appen Countersign på den enhed, du vil registrere, vælg »Indtast en kode«, og indsæt adressen dér. Linket virker én gang og i ti minutter; intet er registreret endnu.

bank-name = Demobanken
bank-service-transfer = Demobanken, overførsel
bank-service-cancel = Demobanken, tilbagekaldelse
bank-service-trust = Demobanken, betroede konti
bank-title = Hvad vil du gøre?
bank-lead = Denne bank er en demo. Ingen penge bliver flyttet; den viser, hvordan du underskriver med appen.
bank-transfer = Overfør penge
    .lead = Til en anden konto på en dag, du vælger
bank-cancel = Tilbagekald en betaling
    .lead = En, der ikke er gennemført endnu
bank-trust = Ændr de betroede konti
    .lead = Dem, du betaler til uden grænser
bank-form-lead = Udfyld alle felter. Der sker intet, før du underskriver.
bank-recipient = Modtager
bank-account = Kontonummer
    .hint = 8 til 16 cifre
bank-amount = Beløb i euro
bank-amount-hint = For eksempel { $example }
bank-date = Dato
bank-purpose = Formål
bank-reference = Betalingsnummer
    .hint = 6 til 12 cifre
bank-reason = Årsag
bank-reason-mistake = Ved en fejl
bank-reason-twice = Betalt to gange
bank-reason-not-me = Ikke af mig
bank-holder = Kontohaver
bank-change = Ændring
bank-change-add = Tilføj
bank-change-replace = Erstat
bank-change-remove = Fjern
bank-choose = Vælg
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Dette felt er stadig tomt. Udfyld det.
bank-error-too-long = Dette er for langt. Brug højst 200 tegn.
bank-error-not-digits = Brug kun cifre.
bank-error-not-amount = Skriv et beløb med højst to decimaler, for eksempel { $example }.
bank-error-not-date = Skriv en kalenderdag, for eksempel 2026-12-31.
bank-error-not-option = Vælg en fra listen.
bank-error-hidden = Teksten indeholder skjulte tegn. Indtast den igen i hånden.
bank-review = Fortsæt
bank-review-title = Er alt rigtigt?
bank-review-lead = Appen viser dig det samme. Underskriv kun, hvis den gør det.
bank-sign-online = Underskriv med appen
bank-sign-code = Underskriv med en QR-kode, uden netværk
bank-again = Ret noget
bank-device-title = Hvilken enhed vil du underskrive med?
bank-device-none-title = Du skal have en enhed for at underskrive
bank-device-none-lead = Tilføj først en til din konto; det tager cirka to minutter. Kom derefter tilbage hertil.
signature-content = Det underskriver du
signature-step-type = Se efter, hvem der spørger, indtast de samme oplysninger i appen, og indtast din PIN-kode. Appen viser ni bogstaver og cifre.
bank-submit-code = Underskriv
signature-nothing-signed = Intet blev underskrevet, og der sker intet. Du kan begynde forfra, når du vil.
bank-back = Tilbage til banken
bank-signed-title = Underskrevet
bank-signed-lead = Banken har din underskrift på netop dette:
error-not-this-transaction-otp =
    { $count ->
        [one] Sammenlign alle oplysninger, du har indtastet i appen, med dem på denne side, scan billedet igen, og lav en ny kode. Du har ét forsøg tilbage.
       *[other] Sammenlign alle oplysninger, du har indtastet i appen, med dem på denne side, scan billedet igen, og lav en ny kode. Du har { $count } forsøg tilbage.
    }
    .title = Kode og transaktion stemmer ikke overens
