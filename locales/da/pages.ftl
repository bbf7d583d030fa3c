### Dansk: see locales/en for what each text is for.

product-name = Countersign

page-skip = Gå til indholdet
page-sign-out = Log ud
page-demo = Dette er en demo på denne computer. Dens mails ligger her:
page-demo-outbox = demoens udbakke
page-back-account = Min konto
page-back-devices = Mine mobilenheder
page-cancel = Annuller

sign-in-title = Log ind
sign-in-lead = Indtast først din e-mailadresse.
sign-in-email = E-mailadresse
sign-in-email-wrong = Indtast en hel e-mailadresse, for eksempel maria@example.eu.
sign-in-next = Næste
sign-in-over = Dette login er slut, fordi det varede længere end 15 minutter eller blev begyndt i en anden browser. Intet er gået tabt: Begynd forfra her.

password-title = Indtast din adgangskode
password-not-you = Er det ikke dig?
password-label = Adgangskode
password-sign-in = Log ind
method-title = Vælg, hvordan du vil logge ind
method-label = Hvordan vil du bekræfte, at det er dig?
method-hint = Med appen Countersign på din enhed logger du mere sikkert ind end med en adgangskode alene.
method-password = Kun adgangskode
method-app-pin = App: PIN-kode
method-app-qr = App: QR-kode, også uden netværk
error-wrong-password = Kontrollér adressen, og indtast adgangskoden igen. Der er forskel på store og små bogstaver. Hvis du ikke har en konto her, er intet blevet ændret.
    .title = Adresse og adgangskode passer ikke sammen
error-too-many-passwords =
    { $count ->
        [one] For at beskytte kontoen kontrolleres der ingen adgangskoder i ét sekund. Prøv derefter igen.
       *[other] For at beskytte kontoen kontrolleres der ingen adgangskoder i { $count } sekunder. Prøv derefter igen. Dine enheder er ikke berørt.
    }
    .title = Vent et øjeblik

device-title = Hvilken enhed vil du bruge?
device-lead = Kun denne enhed bliver spurgt. De andre forbliver stille.
device-none-title = Du har ingen enhed endnu
device-none-lead = For at bekræfte med appen skal du først tilføje en enhed til din konto. Log ind med din adgangskode nu. Under »Min konto« fører »Mine mobilenheder« dig igennem det på cirka to minutter.
device-none-unusable = Din enhed kan ikke bruges i øjeblikket, fordi den er blokeret eller ikke er tilføjet helt. Log ind med din adgangskode. Under »Mine mobilenheder« kan du nulstille dens PIN-kode.
device-none-password = Log ind med adgangskoden
device-last-used = Sidst brugt:
device-never-used = Ikke brugt endnu
device-other-method = Brug en anden metode

waiting-title = Bekræft på din enhed
waiting-lead = Venter på dit svar på { $device }.
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

outcome-again = Prøv igen
outcome-denied = Afvist på din enhed
    .lead = Ingen blev logget ind. Hvis du trykkede på »Afvis« ved en fejl, kan du prøve igen.
outcome-reported = Indberettet på din enhed
    .lead = Ingen blev logget ind. Hvis det var en anden, der spurgte, kender vedkommende måske din adgangskode: Skift den snart.
outcome-expired = Tiden er udløbet
    .lead = Anmodningen blev ikke besvaret inden for to minutter, så ingen blev logget ind. Hav din enhed ved hånden, og prøv igen.
outcome-cancelled = Anmodningen blev annulleret
    .lead = Ingen blev logget ind. Du kan begynde forfra, når du vil.
outcome-wrong-match = Det indtastede tal var ikke tallet på denne side
    .lead = Anmodningen er slut, og ingen blev logget ind. Prøv igen med det nye tal.
outcome-blocked = Denne enhed er blokeret
    .lead = PIN-koden var forkert fem gange i træk, eller enheden blev låst eller fjernet. Log ind på en anden måde. Under »Mine mobilenheder« kan du nulstille dens PIN-kode.
outcome-too-many = Der venter allerede tre anmodninger
    .lead = Besvar eller afvis dem i appen, eller vent to minutter, til de slutter af sig selv. Prøv derefter igen.
outcome-only-known = Din enhed bliver ikke spurgt lige nu
    .lead = Flere anmodninger i den seneste time blev ikke besvaret eller blev afvist. For at skåne dig for flere kan kun browsere, som du har brugt før, spørge. Brug en anden metode, eller prøv igen om en time.
outcome-too-many-codes = For mange koder var forkerte
    .lead = For at beskytte din konto laves der ingen ny kode lige nu. Brug en anden metode, eller prøv igen om en time.
outcome-not-active = Denne enhed kan ikke bruges nu
    .lead = Den er ikke tilføjet helt, er blokeret eller er fjernet. Brug en anden metode. Under »Mine mobilenheder« kan du se dens tilstand.

context-browser = { $browser } på { $system }
context-this-computer = Denne computer

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
devices-remove-confirm = Fjern denne enhed
devices-remove-keep = Behold den
devices-removed = Enheden blev fjernet. Du får en mail om det.
devices-renamed = Navnet blev ændret.
devices-pin-reset = Enheden har fået sin nye PIN-kode.
devices-was-added = Enheden blev tilføjet. Du får en mail om det.
error-device-name = Giv enheden et navn på 1 til 40 tegn.
    .title = Navnet mangler eller er for langt

step-up-title = Bekræft, at det er dig
step-up-lead = Indtast din adgangskode en gang til, før dine enheder bliver ændret.
step-up-device-title = Bekræft med en enhed
step-up-device-lead = Du har en enhed, så en adgangskode alene er ikke nok til denne ændring.
step-up-continue = Fortsæt
step-up-app-pin = Bekræft i appen
step-up-app-qr = Med en QR-kode, uden netværk
step-up-unusable = Virker ingen af dine enheder nu?
step-up-unusable-lead = Under »Mine mobilenheder« kan du nulstille en enheds PIN-kode med et link i en mail.
step-up-service = { $name }, ændring af enheder
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
enrol-scan-lead = Åbn appen Countersign, tryk på »Kom i gang« eller »Tilføj konto«, og hold enheden foran billedet.
enrol-reset-lead = Åbn appen Countersign på { $device }, tryk på »Scan QR-kode«, og hold enheden foran billedet.
enrol-picture = QR-kode, der kan scannes med appen Countersign
enrol-other-ways = På samme enhed, eller intet kamera?
enrol-link-label = På samme enhed: Åbn dette link i appen, eller kopiér det dertil:
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
recovery-stop = Det var ikke mig: stop det
recovery-stopped-title = Stoppet
recovery-stopped-lead = Intet blev ændret. Hvis du ikke bad om det, kender nogen din adgangskode: Skift den snart.
recovery-over-title = Dette link gælder ikke længere
recovery-over-lead = Det blev brugt, stoppet, erstattet af et nyere eller lå for længe. Intet blev ændret.

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
error-page-fault = Fejlen er hos os, og intet blev ændret. Prøv igen om nogle minutter.
    .title = Det lykkedes ikke

link-title = Dette link er til appen
link-lead = Kopiér hele adressen på denne side. Åbn appen Countersign på den enhed, du vil registrere, vælg »Indtast en kode«, og indsæt adressen dér. Linket virker én gang og i ti minutter; intet er registreret endnu.
