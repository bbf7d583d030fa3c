### Dansk: see locales/en for what each text is for.

page-skip = Gå til hovedindholdet
page-sign-out = Log ud
page-demo = Dette er en demo på denne computer. Dens mails ligger her:
page-back-account = Min konto
page-back-devices = Mine mobilenheder
page-cancel = Annuller
page-language = Sprog
page-language-set = Skift
help-title = Hjælp
help-questions = Spørgsmål
help-app = Hvor får jeg appen?
    .answer = Appen Countersign kører på telefoner, tablets og computere.
    .ask = Spørg den organisation, der driver denne tjeneste, hvor du kan hente den.
help-app-get = Hent appen
help-request = Der kommer ingen anmodning i appen
    .first = Åbn appen på den enhed, som siden nævner, og kontrollér, at den er online.
    .second = Hvis den er offline, skal du vælge »{ waiting-code }« på siden.
help-sign = Hvordan underskriver jeg en betaling eller en anden transaktion?
    .first = Begynd hos tjenesten. Derefter kommer der en anmodning i appen.
    .second = Læs hver linje i appen, og sammenlign den med det, du vil underskrive.
    .third = Indtast tallet fra den anden skærm i appen og derefter din PIN-kode.
help-not-me = Denne anmodning eller dette login er ikke fra mig
    .first = Hvis anmodningen stadig venter, skal du trykke på »{ history-not-me }« i appen. Så bliver ingen logget ind.
    .second = Hvis den allerede er godkendt, skal du åbne dine login i »{ account-title }« og vælge »{ history-not-me }« dér.
    .third = Skift derefter din adgangskode.
help-offline = Hvordan logger jeg ind, når min enhed er offline?
    .first = Vælg »{ method-app-qr }« på loginsiden.
    .second = Indtast de ni bogstaver og cifre på siden.
help-pin = Jeg har glemt min PIN-kode
    .first = Log ind uden appen.
    .second = Nulstil derefter PIN-koden på din enhed.
    .third = Vi sender dig et link i en mail.
help-wrong-pin = Hvad sker der, hvis jeg indtaster en forkert PIN-kode?
    .first = Efter fem forkerte PIN-koder i træk bliver enheden blokeret. Din konto er stadig sikker.
    .second = Ophæv blokeringen ved at nulstille PIN-koden: se »{ help-pin }«.
help-lost = Jeg har mistet min enhed
    .first = Vælg denne knap, og indtast din adgangskode. Du skal ikke bruge enheden.
lost-lead = Gør noget nu, hvis en anden kan have din enhed. Du skal kun bruge din mailadresse og din adgangskode.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Log ind og stop alt
lost-effects = Det sker der så
lost-other-title = Hvis en anden af dine enheder virker
lost-other = Log ind med den, og fjern kun den mistede enhed. Alt andet forbliver, som det er.
lost-cannot-title = Hvis du ikke kan logge ind
lost-cannot = Hvis du ikke kan huske din adgangskode, skal du nu kontakte den organisation, du har fået kontoen af. Den kan fjerne din enhed.
help-new-phone = Jeg har fået en ny telefon
    .first = Installér appen på den nye telefon.
    .second = Hvis du stadig har den gamle telefon, skal du åbne kontoen i appen dér og flytte den til den nye.
    .third = Hvis du ikke har den længere, skal du logge ind uden appen, vælge »{ account-stop-open }« og derefter tilføje den nye telefon.
help-remove = Hvordan fjerner jeg en enhed?
    .first = Åbn »{ account-title }«, og vælg »{ account-devices-manage }«.
    .second = Vælg »{ devices-remove }« ved enheden, og bekræft det i appen.
help-time = Appen siger, at uret går forkert
    .first = Åbn enhedens indstillinger, og slå automatisk dato og klokkeslæt til.
    .second = Åbn derefter appen igen.
help-language = Hvordan skifter jeg sprog?
    .first = Vælg sidernes sprog nederst på en hvilken som helst side.
    .second = Vælg sproget i dine mails under »{ account-title }« og appens sprog i appens indstillinger.
help-ask = Hvem kan jeg spørge?
    .first = Spørg den organisation, der driver denne tjeneste. Den vil aldrig bede om din adgangskode eller PIN-kode.
help-more = Mere hjælp
info-privacy = Privatliv
info-privacy-text = Denne server gemmer dit navn, din e-mailadresse, dine enheder og din loginhistorik, så du kan logge sikkert ind. Historikken slettes efter 180 dage. Din PIN-kode, dit fingeraftryk og dit ansigt forlader aldrig din enhed.
info-privacy-lines = Historikken indeholder også de første linjer af hver transaktion, som du blev bedt om at underskrive, for eksempel modtager og beløb. De gemmes krypteret.
info-cookies = Serveren bruger kun de cookies, som login kræver. Intet bruges til reklame.
info-accessibility = Tilgængelighed
info-accessibility-text = Du kan bruge disse sider med tastatur, med skærmlæser og med stor tekst. Hvis noget ikke virker for dig, så sig det til den organisation, der driver denne tjeneste.
info-contact = Kontakt

sign-in-title = Log ind
sign-in-for = Du logger ind på:
sign-in-email = E-mailadresse
sign-in-email-wrong = Indtast en hel e-mailadresse, for eksempel maria@example.eu.
sign-in-next = Fortsæt
sign-in-over = Dette login er slut. Det varede længere end 15 minutter, blev afsluttet et andet sted eller blev startet i en anden browser. Begynd forfra her.
sign-in-reported = Nogen indberettede et login fra denne browser som ikke deres eget, så browseren blev logget ud. Hvis I deles om browseren, eller det var en fejl, skal du logge ind igen med appen.

password-title = Indtast din adgangskode
password-not-you = Er det ikke dig?
password-label = Adgangskode
password-show = Vis
password-hide = Skjul
password-change-title = Skift adgangskode
password-change-lead = Du bliver logget ud i alle andre browsere og får en mail om det.
password-samples = Vis eksempler
password-samples-lead = Disse eksempler er lavet til dig lige nu. Ingen andre har set dem.
password-rule-met = (opfyldt)
password-expired = Din adgangskode er mere end seks måneder gammel. Vælg en ny nu. Dine enheder og indstillinger forbliver, som de er.
password-later = Skift den senere
password-current = Nuværende adgangskode
password-new = Ny adgangskode
password-repeat = Gentag den nye adgangskode
password-save = Gem den nye adgangskode
password-saved = Din adgangskode er skiftet. Du blev logget ud i alle andre browsere.
account-password-state = Skift den, hvis andre kan kende den
error-password-short = Brug mindst { $count } tegn.
    .title = Adgangskoden er for kort
error-password-long = Brug højst { $count } tegn.
    .title = Adgangskoden er for lang
error-password-personal = Adgangskoden må ikke indeholde dit navn eller din e-mailadresse.
    .title = Vælg en anden adgangskode
error-password-kinds = Brug tre af disse fire: store bogstaver, små bogstaver, cifre og andre tegn. Med { $count } tegn eller mere kan du bruge alle slags tegn.
    .title = Adgangskoden er for enkel
error-password-leaked = Brug ikke en adgangskode, som er kendt fra et datalæk. Andre ville prøve den først.
    .title = Denne adgangskode er kendt fra et datalæk
error-password-same = Vælg en adgangskode, der er anderledes end den nuværende.
    .title = Dette er din nuværende adgangskode
error-password-differs = Indtast den nye adgangskode to gange på nøjagtig samme måde.
    .title = De to adgangskoder er ikke ens
forgotten-title = Har du glemt adgangskoden?
forgotten-lead = Indtast din e-mailadresse. Hvis der findes en konto med adressen, sender vi dig et link, så du kan vælge en ny adgangskode.
forgotten-send = Send linket
forgotten-sent-lead = Hvis der findes en konto med adressen, er et link på vej til dig. Åbn det i denne browser.
forgotten-wait-lead = Ingen af dine enheder kan bekræfte i øjeblikket. Af hensyn til din sikkerhed kan du først vælge en ny adgangskode efter dette tidspunkt. Åbn så linket i mailen igen. Hvis det ikke var dig, skal du annullere via mailen.
forgotten-saved = Din nye adgangskode er gemt. Brug den til at logge ind.
recover-title = Få din app til at virke igen
recover-first-title = Sæt appen op først
recover-lead = Du loggede kun ind med adgangskoden. Din konto kræver også appen, så du kan kun bruge denne side foreløbig.
recover-sign-in = Log ind med appen
recover-sign-in-lead = En af dine enheder kan bekræfte. Brug den til at åbne hele din konto.
recover-locked = Der blev opdaget en kopi af denne enhed, så den blev låst af hensyn til din sikkerhed. Tilføj den igen for at bruge den.
recover-running = Nogen har i en anden browser bedt om at erstatte din app
recover-running-cancel = Hvis det ikke var dig, skal du åbne vores nyeste mail om det og vælge »{ recovery-stop }«. Skift derefter din adgangskode.
recover-running-from = Det bliver muligt fra
password-sign-in = Log ind
method-title = Vælg, hvordan du vil logge ind
method-label = Fortsæt med:
method-hint = Det er mere sikkert at logge ind med appen Countersign end med en adgangskode alene.
method-password = Kun adgangskode
method-without-app = Uden appen
    .hint = Hvis du endnu ikke har en enhed, eller ingen virker.
# Before a date and time.
method-paused-from = Muligt igen fra
method-app-pin = Godkend i min app
    .hint = Vi sender en anmodning til din enhed.
method-on-mobile = Godkend i appen på denne enhed
    .hint = Appen åbner og fører dig tilbage hertil.
method-app-qr = Telefon uden internet: Scan en QR-kode
    .hint = Derefter skriver du her den kode, som appen viser.
error-wrong-password = Kontrollér e-mailadressen, og indtast adgangskoden igen. Der er forskel på store og små bogstaver. Efter flere forkerte forsøg skal du vente.
    .title = E-mailadresse og adgangskode passer ikke sammen
error-wrong-current-password = Indtast din nuværende adgangskode igen. Der er forskel på store og små bogstaver. Efter flere forkerte forsøg skal du vente.
    .title = Adgangskoden er forkert
error-password-alone = Et login blev indberettet som ikke dit fra en af dine enheder. For at beskytte din konto kan du indtil videre kun logge ind med appen. Hvis du har mistet din enhed, skal du vælge »{ help-lost }«.
    .title = Adgangskoden alene er ikke nok i øjeblikket
error-account-disabled = Ingen kan logge ind med denne konto i øjeblikket. Kontakt den organisation, der driver denne tjeneste.
    .title = Din konto er deaktiveret
error-too-many-passwords =
    { $count ->
        [one] For at beskytte kontoen bedes du vente ét sekund, før du prøver igen. Dine enheder er ikke berørt.
       *[other] For at beskytte kontoen bedes du vente { $count } sekunder, før du prøver igen. Dine enheder er ikke berørt.
    }
    .minutes =
        { $count ->
            [one] For at beskytte kontoen bedes du vente ét minut, før du prøver igen. Dine enheder er ikke berørt.
           *[other] For at beskytte kontoen bedes du vente { $count } minutter, før du prøver igen. Dine enheder er ikke berørt.
        }
    .title = Vent et øjeblik

device-title = Hvilken enhed vil du bruge?
device-lead = Anmodningen sendes kun til den enhed, du vælger.
device-none-title = Du har ingen enhed endnu
device-none-lead = For at bekræfte med appen skal du først tilføje en enhed til din konto. Log ind med din adgangskode nu, og følg derefter trinnene under »Mine mobilenheder« på »Min konto«. Det tager cirka to minutter.
device-none-unusable = Du kan ikke bruge din enhed i øjeblikket, fordi den er blokeret, eller fordi registreringen ikke blev fuldført. Log ind med din adgangskode, og åbn »Mine mobilenheder« for at se, hvad du kan gøre.
device-none-password = Log ind med adgangskoden
device-last-used = Sidst brugt:
device-never-used = Ikke brugt endnu
device-other-method = Brug en anden metode

waiting-title = Bekræft på din enhed
waiting-step-open = Åbn appen Countersign på »{ $device }«. Anmodningen vises automatisk.
waiting-step-match = Kontrollér, hvilken tjeneste anmodningen kommer fra, og indtast derefter dette tal i appen:
waiting-step-check = Kontrollér i appen, hvilken tjeneste anmodningen kommer fra, og fortsæt.
waiting-step-pin = Indtast din PIN-kode i appen. Denne side går automatisk videre.
waiting-match-label = Tal, der skal indtastes i appen
waiting-time-left = Tid tilbage
waiting-other-method = Brug en anden metode
waiting-cancel = Annuller
waiting-noscript = Denne side kan ikke gå automatisk videre uden JavaScript. Vælg knappen, når du har bekræftet i appen.
waiting-continue = Jeg har bekræftet
waiting-confirmed = Bekræftet. Et øjeblik…
waiting-none-title = Ingen anmodning i appen?
waiting-none-lead = Åbn appen på »{ $device }«, og kontrollér, at enheden er online. Er den offline, kan du bruge en kode i stedet.
waiting-again = Send anmodningen igen
waiting-code = Brug en kode i stedet

outcome-again = Prøv igen
outcome-begin-again = Begynd forfra
outcome-ends = Dette forsøg er slut. Begynd forfra med din adgangskode for at logge ind.
outcome-hour = I en time er din adgangskode alene ikke nok til at logge ind, undtagen i en browser, som du tidligere har brugt med en af dine enheder.
outcome-denied = Afvist på din enhed
    .lead = Ingen blev logget ind. Hvis du trykkede på »Afvis« ved en fejl, kan du prøve igen.
    .change = Intet blev ændret. Hvis du trykkede på »Afvis« ved en fejl, kan du prøve igen.
outcome-reported = Indberettet på din enhed
    .lead = Ingen blev logget ind. Hvis anmodningen ikke var din, kender en anden måske din adgangskode: Skift den hurtigst muligt.
outcome-expired = Anmodningen er udløbet
    .lead = Anmodningen blev ikke besvaret inden for to minutter, så ingen blev logget ind. Hav din enhed ved hånden, og prøv igen.
    .change = Anmodningen blev ikke besvaret inden for to minutter, så intet blev ændret. Hav din enhed ved hånden, og prøv igen.
outcome-cancelled = Anmodningen blev annulleret
    .lead = Ingen blev logget ind. Du kan begynde forfra, når du vil.
    .change = Intet blev ændret. Du kan begynde forfra, når du vil.
outcome-wrong-match = Tallet, der blev indtastet i appen, passer ikke
    .lead = Anmodningen er slut, og ingen blev logget ind. Prøv igen med det nye tal.
    .change = Anmodningen er slut, og intet blev ændret. Prøv igen med det nye tal.
outcome-blocked = Din mobilenhed kan ikke bruges
    .lead = Der blev indtastet en forkert PIN-kode fem gange i træk. Log ind på en anden måde. Du kan så nulstille PIN-koden under »Mine mobilenheder«.
    .change = Der blev indtastet en forkert PIN-kode fem gange i træk. Intet blev ændret. Brug en anden metode. Du kan så nulstille PIN-koden under »Mine mobilenheder«.
outcome-locked = Din mobilenhed kan ikke bruges
    .lead = Der blev opdaget en kopi af denne enhed, så den blev låst af hensyn til din sikkerhed. Log ind på en anden måde. Tilføj den igen for at bruge den.
    .change = Der blev opdaget en kopi af denne enhed, så den blev låst af hensyn til din sikkerhed. Intet blev ændret. Tilføj den igen for at bruge den.
outcome-too-many = Der venter allerede tre anmodninger
    .lead = Besvar eller afvis dem i appen, eller vent fem minutter, til de udløber. Prøv derefter igen.
outcome-only-known = Anmodninger til din enhed er sat på pause
    .lead = Flere anmodninger i den seneste time blev afvist eller ikke besvaret. For at beskytte dig mod uønskede anmodninger kan kun browsere, som du har brugt før, sende en. Brug en anden metode, eller prøv igen om en time.
outcome-too-many-codes = For mange forkerte koder
    .lead = For at beskytte din konto laves der ingen ny kode før tidspunktet nedenfor. Brug en anden metode indtil da.
outcome-announce = Eller åbn »Login« i appen, tryk på »Jeg logger ind nu«, og prøv igen her.
outcome-not-active = Din mobilenhed kan ikke bruges i øjeblikket
    .lead = Enheden er blokeret eller fjernet, eller registreringen blev ikke fuldført. Brug en anden metode. Under »Mine mobilenheder« kan du se dens status.
    .change = Enheden er blokeret eller fjernet, eller registreringen blev ikke fuldført. Intet blev ændret. Brug en anden metode. Under »Mine mobilenheder« kan du se dens status.

context-this-computer = Denne computer
context-service-asks = Ingen browser: anmodningen kommer fra tjenesten selv

on-mobile-passwordless = Log ind med appen på denne enhed
on-mobile-title = Bekræft med appen på denne enhed
on-mobile-step-open = Åbn appen med knappen nedenfor.
on-mobile-step-check = Kontrollér, hvilken tjeneste anmodningen kommer fra, og indtast derefter din PIN-kode.
on-mobile-step-back = Appen fører dig tilbage hertil, og du er logget ind.
on-mobile-open = Åbn appen
on-mobile-verified = Åbner appen ikke? Brug dette link i stedet
on-mobile-confirmed = Bekræftet. Appen fører dig tilbage til denne side.
on-mobile-typed-title = Viser appen ni tegn?
on-mobile-typed-lead = Det sker, når appen har åbnet en anden browser. Indtast tegnene her. Store bogstaver, mellemrum og bindestreger er uden betydning.
on-mobile-typed-label = Ni tegn fra appen
error-mistyped-return = Et eller flere tegn svarer ikke til dem i appen. Det tæller ikke som et forsøg. Sammenlign dem, og ret dem.
    .title = Tastefejl
error-return-not-yet = Du har ikke bekræftet i appen endnu. Åbn appen med knappen ovenfor. Den viser tegnene bagefter.
    .title = Bekræft først i appen
error-too-many-passwordless =
    { $count ->
        [one] Mange login er startet herfra på kort tid. Vent et minut, eller brug din e-mailadresse.
       *[other] Mange login er startet herfra på kort tid. Vent { $count } minutter, eller brug din e-mailadresse.
    }
    .title = Vent et øjeblik
error-wrong-return =
    { $count ->
        [one] Sammenlign tegnene med dem i appen, og ret dem. Du har ét forsøg tilbage.
       *[other] Sammenlign tegnene med dem i appen, og ret dem. Du har { $count } forsøg tilbage.
    }
    .title = Disse tegn er ikke rigtige

request-link-title = Denne anmodning er til appen
request-link-lead = Åbn denne anmodning i appen Countersign på denne enhed. Bekræft den kun, hvis du selv for lidt siden begyndte at logge ind på denne enhed. Ellers skal du lukke denne side.

return-ended-title = Ingen blev logget ind
return-ended-lead = Appen åbnede en anden browser end den, hvor du begyndte, så dette login er slut. Du kan begynde forfra i denne browser.
return-ended-again = Begynd forfra her
return-elsewhere-title = Du begyndte ikke i denne browser
return-elsewhere-lead = Ingen blev logget ind her. Gå tilbage til den browser, hvor du begyndte, og indtast dér de ni tegn, som appen viser.
return-typed-only-title = Dette link virker ikke længere
return-typed-only-lead = Linket blev først åbnet i en anden browser. Nu er du i den rigtige browser. Gå til den side, hvor du begyndte, og indtast dér de ni tegn, som appen viser.
return-wrong-title = Koden i dette link er forkert
return-wrong-lead = Ingen blev logget ind, og intet er ændret. Tryk på knappen i appen igen, eller indtast de ni tegn fra appen på den side, hvor du begyndte.
return-gone-title = Dette link gælder ikke længere
return-gone-lead = Linket er allerede brugt, eller det er udløbet. Ingen blev logget ind med det. Hvis du stadig vil logge ind, skal du begynde forfra.

outcome-code-used = Koden var forkert tre gange
    .lead = Ingen blev logget ind. Du kan begynde forfra, når du vil.
outcome-return-expired = Dette login er slut
    .lead = Appen åbnede en anden browser, tegnene var forkerte tre gange, eller dette login er udløbet. Ingen blev logget ind. Du kan begynde forfra, når du vil.

code-title = Bekræft med en QR-kode
code-lead = Brug enheden »{ $device }«. Den behøver ikke være online.
code-step-scan = Tryk på »Scan QR-kode« i appen, og ret kameraet mod denne QR-kode.
code-step-pin = Kontrollér, hvilken tjeneste anmodningen kommer fra, og indtast derefter din PIN-kode. Appen viser ni bogstaver og cifre.
code-step-type = Ni bogstaver og cifre. Store bogstaver, mellemrum og bindestreger er uden betydning.
code-picture = QR-kode, der kan scannes med appen Countersign
code-label = Koden, som din app viser
code-submit = Log ind
code-confirm = Bekræft
code-typed-open = Kan du ikke scanne QR-koden?
code-typed-hint = Tryk på »Scan QR-kode« i appen og derefter på »Indtast en kode«, og indtast disse tolv cifre:
code-time-left = Gyldig i
code-new = Vis en ny kode

error-mistyped-otp = Et eller flere tegn svarer ikke til dem i appen. Det tæller ikke som et forsøg. Sammenlign dem, og ret dem.
    .title = Tastefejl
error-not-this-device-otp =
    { $count ->
        [one] Koden kommer fra en anden enhed, hører til en anden side eller er for gammel. Scan denne QR-kode i appen, og indtast den nye kode. Du har ét forsøg tilbage.
       *[other] Koden kommer fra en anden enhed, hører til en anden side eller er for gammel. Scan denne QR-kode i appen, og indtast den nye kode. Du har { $count } forsøg tilbage.
    }
    .title = Koden hører ikke til denne side
error-wrong-otp-pin =
    { $count ->
        [one] Scan QR-koden igen, og indtast din PIN-kode omhyggeligt. Hvis den er forkert igen, bliver enheden blokeret. Du kan så nulstille PIN-koden under »Mine mobilenheder«.
       *[other] Scan QR-koden igen, og indtast din PIN-kode omhyggeligt. Du har { $count } forsøg tilbage. Derefter bliver enheden blokeret.
    }
    .title = Forkert PIN-kode i appen
error-code-expired = Koden er mere end fem minutter gammel. Scan den nye QR-kode nedenfor, og indtast den nye kode.
    .title = Koden er udløbet
error-code-used = Hver kode virker én gang, og hver QR-kode giver tre forsøg. Scan den nye QR-kode nedenfor, og indtast den nye kode.
    .title = Koden er allerede brugt

account-title = Min konto
account-hello = Hej { $name }
account-lead = Administrer din konto og de enheder, der bekræfter dine login.
account-devices = Mine mobilenheder
account-devices-state =
    { $count ->
        [0] Du har ingen enhed endnu. Når du har en, er en stjålet adgangskode alene ikke nok til at ændre dine enheder.
        [one] Én enhed kan bekræfte dine login.
       *[other] { $count } enheder kan bekræfte dine login.
    }
account-devices-unusable = Ingen af dine enheder kan bekræfte i øjeblikket. Se, hvad du kan gøre.
account-history = Loginhistorik
account-history-state = Hvornår og hvor du loggede ind, og hvad du underskrev
account-history-open = Vis historikken
account-sessions = Åbne sessioner
account-sessions-state = De browsere, hvor du er logget ind
account-sessions-open = Vis sessionerne
account-stop = Har du mistet en enhed, eller er den stjålet?
account-stop-state = Afslut alt på én gang: enheder, anmodninger og login
account-stop-open = Stop alt
account-mail-language = Sprog i mails og anmodninger
account-mail-language-save = Gem
account-mail-language-saved = Dine mails og anmodningerne på dine enheder er nu på dette sprog.
account-mail-language-other = Dine mails og anmodningerne på dine enheder er på et andet sprog: { $language }.
account-mail-language-same = Brug sidens sprog til dem også
account-devices-manage = Administrer mine mobilenheder
account-devices-first = Tilføj mobilenhed

devices-title = Mine mobilenheder
devices-lead = Disse enheder kan bekræfte, at det er dig.
devices-none = Du har ingen enhed endnu. Tilføj en, så er en stjålet adgangskode alene ikke nok til at ændre dine enheder.
devices-add = Tilføj mobilenhed
devices-active = Aktiv
devices-pending = Ikke fuldført
devices-blocked = Blokeret
devices-locked = Låst
devices-blocked-why = Denne enhed er blokeret, fordi der blev indtastet en forkert PIN-kode for mange gange. Nulstil dens PIN-kode for at bruge den igen.
devices-suspended-why = Der er ikke længere tillid til den enhed eller browser, som denne enhed blev tilføjet med. Hvis enheden er din, skal du nulstille dens PIN-kode. Hvis du ikke genkender den, skal du fjerne den.
devices-locked-why = Der blev opdaget en kopi af denne enhed, så den blev låst af hensyn til din sikkerhed. Fjern den, og tilføj den igen.
devices-pending-why = Registreringen af denne enhed blev ikke fuldført. Fjern den, og tilføj den igen.
devices-added = Tilføjet
devices-attested = Hardware kontrolleret:
devices-attested-app = Appen kontrolleret af Apple:
devices-attestation-missing = Ikke kontrolleret, fordi enheden ikke gav noget bevis:
devices-attestation-refused = Ikke kontrolleret, fordi beviset ikke blev godtaget:
devices-last-used = Sidst brugt
devices-never-used = Ikke brugt endnu
devices-rename = Omdøb
devices-rename-label = Nyt navn
devices-rename-save = Gem navnet
devices-reset = Nulstil PIN-kode
devices-remove = Fjern
devices-remove-title = Vil du fjerne »{ $device }«?
devices-remove-lead = Enheden kan ikke længere bekræfte dine login, og åbne anmodninger på den bliver annulleret. Du får en mail om det. Hvis du vil bruge enheden igen, skal du tilføje den på ny.
devices-remove-last = Det er din eneste enhed.
devices-remove-others = Disse enheder blev tilføjet med denne enhed og bliver blokeret, indtil du nulstiller deres PIN-kode: { $devices }
devices-remove-confirm = Fjern denne enhed
devices-remove-keep = Behold den
devices-removed = Enheden blev fjernet. Vi har sendt dig en mail om det.
devices-renamed = Navnet blev ændret.
devices-pin-reset = Den nye PIN-kode er valgt.
devices-was-added = Enheden blev tilføjet. Vi har sendt dig en mail om det.
error-device-name = Indtast et navn på 1 til 40 tegn til enheden.
    .title = Navnet mangler eller er for langt
error-device-name-characters = Navnet indeholder et linjeskift, en tabulator eller et usynligt tegn. Skriv navnet igen uden det tegn.
    .title = Navnet har et tegn, der ikke kan vises

step-up-title = Bekræft, at det er dig
step-up-first = Indtast først din adgangskode igen.
step-up-for-add = Du vil tilføje en enhed.
step-up-for-remove = Du vil fjerne »{ $device }«.
step-up-for-reset = Du vil vælge en ny PIN-kode til »{ $device }«.
step-up-for-rename = Du vil omdøbe »{ $device }«.
step-up-for-email = Du vil ændre din e-mailadresse til { $email }.
step-up-for-password = Du vil skifte din adgangskode.
step-up-for-report = Du vil indberette et login, som ikke var dit.
step-up-for-sessions = Du vil logge ud i dine andre browsere.
step-up-device-title = Bekræft med en enhed
step-up-device-lead = Du har en enhed, så en adgangskode alene er ikke nok til denne ændring.
step-up-continue = Fortsæt
step-up-app-pin = Bekræft i appen
step-up-app-qr = Med en QR-kode (virker offline)
step-up-unusable = Virker ingen af dine enheder?
step-up-unusable-lead = Under »Mine mobilenheder« kan du nulstille en enheds PIN-kode med et link sendt med mail.
step-up-lost = Hvis du har mistet alle dine enheder, skal du vælge »{ account-stop-open }« og derefter tilføje en enhed igen.
step-up-forgotten-known = Hvis du alligevel husker din adgangskode, skal du logge ind med den og vælge »{ method-without-app }«.
step-up-forgotten-lost = Hvis du har mistet både adgangskoden og alle dine enheder, skal du kontakte den organisation, der driver denne tjeneste. Denne side kan ikke hjælpe dig.
sign-in-service = { $name } (Min konto)
service-continue-title = Du er logget ind
service-continue = Fortsæt til { $service }
service-signed-in-as = Konto: { $email }
service-sign-out-asked = { $service } beder om at logge dig ud.
service-sign-out-lead = Du bliver logget ud her og på alle tjenester, som du har åbnet i denne browser.
service-stay = Forbliv logget ind
signed-out-title = Du er logget ud
service-return = Tilbage til { $service }

add-title = Tilføj mobilenhed
add-lead = Vælg først et navn og en PIN-kode. PIN-koden bliver på denne side og i din app.
add-name = Enhedens navn
add-name-hint = Vælg et navn, du kan kende igen, for eksempel »Marias telefon«.
add-pin = Firecifret PIN-kode
add-pin-hint = Du indtaster den i appen for at bekræfte dine login. Brug ikke den PIN-kode, der låser din telefon op. Undgå årstal, rækker som 1234 og gentagne cifre.
add-pin2 = Gentag PIN-koden
add-show = Vis QR-koden
add-noscript = Denne side laver selv QR-koden, så ingen andre ser din PIN-kode. Det kræver JavaScript. Tillad JavaScript for dette websted, og genindlæs siden.
reset-title = Ny PIN-kode til »{ $device }«
reset-lead = Vælg en ny PIN-kode. Den bliver på denne side og i din app.

enrol-scan-title = Scan denne QR-kode med din enhed
enrol-scan-lead = Åbn appen Countersign. Første gang skal du trykke på »Konfigurer denne enhed« og derefter på »Scan koden«. Hvis du allerede bruger appen, skal du trykke på »Scan QR-kode«. Ret så kameraet mod QR-koden.
enrol-reset-lead = Åbn appen Countersign på »{ $device }«, tryk på »Scan QR-kode«, og ret kameraet mod QR-koden.
enrol-picture = QR-kode, der kan scannes med appen Countersign
enrol-address = Hvis appen beder om en adresse, er det denne: { $origin }
enrol-other-ways = På samme enhed eller uden kamera
enrol-link-label = På samme enhed skal du åbne dette link i appen eller kopiere det og indsætte det dér:
enrol-here = Er appen på denne enhed?
enrol-here-lead = Åbn appen her. Derefter kommer du tilbage til denne side for at sammenligne seks tegn.
enrol-copy = Kopiér linket
enrol-copied = Kopieret
enrol-typed-label = Eller indtast denne kode i appen med adressen { $origin }
enrol-waiting = Venter på din enhed…
enrol-claimed = Din enhed er forbundet. Indtast din PIN-kode i appen.
enrol-step = Trin { $step } af 4
enrol-pin-title = Indtast din PIN-kode i appen
enrol-other-device = Er appen på en anden enhed?
enrol-none-title = Jeg ser ingen tegn i appen
enrol-none-lead = Indtast først din PIN-kode i appen. Tegnene vises bagefter. Hvis appen viser noget andet, skal du vælge »{ enrol-differ }«. Intet tilføjes, og du kan begynde forfra.
enrol-reset-none-lead = Indtast først din PIN-kode i appen. Tegnene vises bagefter. Hvis appen viser noget andet, skal du vælge »{ enrol-differ }«. Enheden bliver så fjernet fra din konto, og du kan tilføje den igen.
enrol-wrong-pin =
    { $count ->
        [one] Det er ikke den PIN-kode, du valgte her. Du har ét forsøg tilbage. Derefter gælder koden ikke længere, og du begynder forfra.
       *[other] Det er ikke den PIN-kode, du valgte her. Du har { $count } forsøg tilbage. Derefter gælder koden ikke længere, og du begynder forfra.
    }
enrol-compare-title = Ser du det samme i appen?
enrol-compare-lead = Sammenlign de seks tegn nedenfor med tegnene på din enhed. Hvis de er forskellige, er den forbundne enhed ikke din.
enrol-match = Tegnene er ens
enrol-differ = Tegnene er forskellige
enrol-added-title = Din enhed er klar
enrol-added-lead = Din enhed kan nu bekræfte dine login. Vi har sendt dig en mail om det.
enrol-reset-done-title = Din nye PIN-kode er valgt
enrol-reset-done-lead = Enheden kan igen bekræfte dine login med sin nye PIN-kode. Vi har sendt dig en mail om det.
enrol-done = Færdig
enrol-dead-title = Koden er udløbet
enrol-dead-expired = Koden blev ikke brugt inden for ti minutter. Intet blev registreret.
enrol-dead-unfinished = En enhed brugte koden, men PIN-koden blev ikke indtastet, eller tegnene blev ikke sammenlignet i tide. Intet blev registreret.
enrol-dead-wrong-pin = Der blev indtastet en forkert PIN-kode tre gange. Intet blev registreret.
enrol-dead-contested = To enheder prøvede at bruge den samme kode, så begge blev afvist. Intet blev registreret. Lad ikke andre se QR-koden.
enrol-dead-rejected = Du svarede, at tegnene var forskellige, så enheden blev afvist. Hvis det ikke var en fejl, har en anden måske fotograferet koden. Begynd forfra et sted, hvor ingen kan se din skærm.
enrol-dead-gone = Koden er ikke længere gyldig. Intet blev registreret.
enrol-reset-dead-expired = Koden blev ikke brugt inden for ti minutter. PIN-koden blev ikke ændret.
enrol-reset-dead-unfinished = En enhed brugte koden, men PIN-koden blev ikke indtastet i tide. PIN-koden blev ikke ændret.
enrol-reset-dead-wrong-pin = Der blev indtastet en forkert PIN-kode tre gange. PIN-koden blev ikke ændret.
enrol-reset-dead-rejected = Du svarede, at tegnene var forskellige, så enheden blev fjernet fra din konto. Hvis det ikke var en fejl, har en anden måske fotograferet koden. Begynd forfra et sted, hvor ingen kan se din skærm.
enrol-again = Begynd forfra
enrol-cancel = Annuller
enrol-time-left = Koden er gyldig i
enrol-failed = Serveren accepterede ikke koden. Kontrollér din forbindelse, og prøv igen.

pin-four-digits = Indtast en PIN-kode på præcis fire cifre.
pin-differs = De to PIN-koder er ikke ens. Indtast begge igen.
pin-same-digits = Fire ens cifre er lette at gætte. Vælg en anden PIN-kode.
pin-row = Rækker som 1234 eller 4321 er lette at gætte. Vælg en anden PIN-kode.
pin-pairs = Gentagne eller spejlvendte par som 1212 eller 1221 er lette at gætte. Vælg en anden PIN-kode.
pin-year = Et årstal er let at gætte. Vælg en anden PIN-kode.
pin-keypad-line = Cifre, der danner en linje på taltasterne, er lette at gætte. Vælg en anden PIN-kode.

recovery-title-pin = Nulstil PIN-koden på »{ $device }«
recovery-title-add = Tilføj en enhed med et link sendt med mail
recovery-choose-lead = En adgangskode alene er ikke nok til dette. Indtast den igen, og vælg derefter, hvordan du vil bekræfte, at det er dig.
recovery-app-first = En anden af dine enheder virker. Log ind med den først. Så kan den bekræfte denne ændring.
recovery-password-label = Adgangskode
recovery-by-device = Bekræft med »{ $device }«
recovery-by-device-hint = Med det samme
recovery-by-mail = Med et link sendt med mail
recovery-by-mail-hint-now = Til din e-mailadresse, med det samme
recovery-by-mail-hint-wait =
    { $count ->
        [one] Til din e-mailadresse, derefter en times ventetid
       *[other] Til din e-mailadresse, derefter { $count } timers ventetid
    }
recovery-sent-title = Tjek din mail
recovery-sent-lead = Et link er på vej til { $email }. Åbn det i denne browser for at fortsætte.
recovery-sent-none = Er der ikke kommet en mail efter nogle minutter?
sent-spam = Kig også i mappen med uønsket mail, og kontrollér, at adressen er rigtig.
recovery-sent-again = Send et nyt link
recovery-wait-title = Vent venligst
recovery-wait-lead = Af hensyn til din sikkerhed kan du først fortsætte efter dette tidspunkt. Kom så tilbage til denne side i denne browser. Hvis det ikke var dig, skal du bruge linket i mailen til at annullere.
recovery-wait-until = Du kan fortsætte fra
recovery-elsewhere-title = Var det dig?
recovery-elsewhere-lead = Hvis du bad om dette link, skal du åbne det i den browser, hvor du bad om det, mens du er logget ind dér. Hvis du ikke bad om det, skal du annullere her.
recovery-elsewhere-password = Med dette link vælger du en ny adgangskode. Hvis du bad om det, skal du åbne det i den browser, hvor du bad om det. Hvis du ikke bad om det, skal du annullere her. Din adgangskode forbliver den samme.
recovery-take-over = Det var mig: Fortsæt i denne browser
recovery-stop = Det var ikke mig: Annuller
recovery-stopped-title = Annulleret
recovery-stopped-lead = Intet blev ændret. Hvis du ikke bad om linket, kender en anden din adgangskode: Skift den nu.
recovery-stopped-password = Din adgangskode er den samme som før, og linket virker ikke længere. For at bede om sådan et link behøver nogen kun at kende din e-mailadresse.
recovery-over-title = Dette link gælder ikke længere
recovery-over-lead = Linket blev brugt eller annulleret, blev erstattet af et nyere eller er udløbet. Intet blev ændret.
recovery-too-late = Dette link er allerede brugt eller udløbet, så der er intet at annullere. Hvis det ikke var dig, der brugte det, skal du logge ind, kontrollere dine enheder og skifte din adgangskode.
error-other-device-works = En anden af dine enheder virker. Bekræft med den. Du behøver ikke et link i en mail.
    .title = Brug din anden enhed
error-too-many-links =
    { $count ->
        [one] Der er allerede sendt flere mails med links i dag. Se i din indbakke og i mappen med uønsket mail, eller prøv igen om en time.
       *[other] Der er allerede sendt flere mails med links i dag. Se i din indbakke og i mappen med uønsket mail, eller prøv igen om { $count } timer.
    }
    .title = Ikke flere links lige nu

sessions-lead = Du er logget ind i disse browsere. Hvis du ikke genkender en af dem, skal du afslutte dens session nu og skifte din adgangskode.
sessions-here = Denne browser
sessions-end = Afslut denne session
sessions-end-others = Afslut alle andre sessioner
sessions-end-others-lead = Du bliver logget ud overalt undtagen i denne browser.
sessions-ended = Sessionen blev afsluttet.
sessions-others-ended = Alle andre sessioner blev afsluttet.

history-title = Loginhistorik
history-lead = Hvad der er sket på din konto i de seneste 180 dage, det nyeste først.
history-none = Intet endnu. Login og underskrifter vises her.
history-signed-in = Logget ind
history-signed = Underskrevet
history-confirmed = Bekræftet
history-change-add = Tilføjelse af en enhed
history-change-remove = Fjernelse af en enhed
history-change-reset = Nulstilling af en PIN-kode
history-change-rename = Omdøbning af en enhed
history-change-password = Ændring af adgangskoden
history-change-email = Ændring af e-mailadressen
history-change-report = Indberetning af et login
history-change-sessions = Udlogning i andre browsere
history-denied = Afvist
history-expired = Ikke besvaret i tide
history-cancelled = Annulleret
history-failed = Mislykket
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Ny PIN-kode til »{ $device }«
history-unblocked = Blokeringen af »{ $device }« blev ophævet med en ny PIN-kode
history-moved = Appen på »{ $device }« blev flyttet til en anden enhed
history-blocked = »{ $device }« blev blokeret
history-locked = »{ $device }« blev låst
history-by-password = Kun med adgangskoden
history-by-app = Med appen
history-by-code = Med en kode fra appen
history-on-mobile = Med appen på samme enhed
history-not-me = Det var ikke mig
history-reported = Indberettet
history-report-title = Var det ikke dig?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Indberetningen stopper ikke denne transaktion. Ring til »{ $service }« nu: Kun tjenesten kan stoppe den.
history-report-lead = Hvis du indberetter det, bliver alle, der er logget ind fra den browser, logget ud. Du får en mail om det. Skift derefter din adgangskode.
history-report-here = Det er den browser, du bruger nu: Du bliver også logget ud her.
history-report-confirm = Indberet
history-report-keep = Nej, det var mig
history-was-reported = Din indberetning er modtaget, og den browser blev logget ud. Vi har sendt dig en mail om det.
history-older = Vis ældre poster
history-newest = Tilbage til de nyeste poster

stop-title = Stop alt
stop-lead = Brug dette, hvis du har mistet en enhed, eller hvis en anden måske er logget ind som dig. Det sker med det samme og kan ikke fortrydes:
stop-devices = Alle dine enheder bliver fjernet. Ingen af dem kan så bekræfte dine login.
stop-requests = Åbne anmodninger og login bliver annulleret.
stop-sessions = Du bliver logget ud overalt, også her.
stop-mail = Du får en mail om det.
stop-account = Din konto består. Du kan bruge den igen, når du har tilføjet en enhed.
stop-back-title = Sådan begynder du igen
stop-back =
    { $count ->
        [0] Log ind med din adgangskode, og tilføj en enhed igen. Du skal også bruge et link sendt med mail.
        [one] Log ind med din adgangskode, og tilføj en enhed igen. Du skal også bruge et link sendt med mail, og du skal vente en time.
       *[other] Log ind med din adgangskode, og tilføj en enhed igen. Du skal også bruge et link sendt med mail, og du skal vente { $count } timer.
    }
stop-confirm = Stop alt nu
stop-keep = Nej, gå tilbage
stop-nothing = Der er intet at stoppe: Din konto har ingen enheder. En ændring, som nogen har bedt om, kan annulleres med linket i vores mail om den.
stop-done-title = Alt er blevet stoppet
stop-done-lead = Dine enheder er fjernet, og du er logget ud overalt. Vi har sendt dig en mail om det.
stop-done-sign-in = Gå til login

outbox-title = Demoens udbakke
outbox-lead = Mails, som denne demo ville have sendt, de nyeste først.
outbox-none = Ingen mail endnu.

error-page-home = Gå til forsiden
error-page-not-found = Der er intet på denne adresse. En del af den mangler måske.
    .title = Denne side findes ikke
error-page-forged = Formularen blev ikke åbnet fra dette websted, eller den er forældet. Intet blev ændret. Gå tilbage, genindlæs siden, og prøv igen.
    .title = Denne formular blev ikke accepteret
error-page-other-host = Dette er ikke serverens adresse. Intet blev gjort. Brug den adresse, du har fået.
    .title = Det er ikke den rigtige adresse
error-page-malformed = Noget i formularen mangler eller kunne ikke læses. Intet blev ændret. Gå tilbage, og prøv igen.
    .title = Denne formular kunne ikke læses
error-page-service-over = Dette login tog for lang tid, er allerede gennemført eller blev åbnet i en anden browser. Intet er ændret. Gå tilbage til tjenesten, og log ind derfra.
    .title = Dette login er slut
error-page-service-request = Tjenesten sendte en anmodning, som denne server ikke accepterer. Der er ikke sket noget. Kontakt tjenestens support.
    .title = Det er ikke muligt at logge ind på denne tjeneste
error-page-unknown-service = En applikation på adressen nedenfor bad om at logge dig ind, men adressen er ikke registreret her. Der er ikke sket noget. Kontakt tjenestens support.
    .title = Denne tjeneste er ikke registreret her
error-page-busy = Mange logger ind lige nu. Intet er gået tabt. Vent nogle sekunder, og prøv igen.
    .title = Et øjeblik
error-page-too-often = Din browser eller dit netværk har sendt mange anmodninger på kort tid. Intet er gået tabt. Vent nogle minutter, og prøv igen.
    .title = Vent venligst nogle minutter
error-page-fault = Der er et problem hos os. Intet blev ændret. Prøv igen om nogle minutter.
    .title = Det lykkedes ikke

link-open = Åbn i appen
link-open-lead = Åbn appen her. Den side, der viste dig koden, går automatisk videre.
link-title = Dette link er til appen
link-lead = Kopiér hele adressen på denne side. På den enhed, du vil registrere, skal du åbne appen Countersign, trykke på »Indtast en kode« og indsætte adressen. Linket virker kun én gang og kun i ti minutter. Intet er registreret endnu.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Underskriv med appen
signature-code = Underskriv med en QR-kode (virker offline)
signature-device-title = Hvilken enhed vil du underskrive med?
signature-device-none-title = Du skal have en enhed for at underskrive
signature-device-none-lead = Tilføj først en enhed til din konto. Det tager cirka to minutter. Kom derefter tilbage hertil.
signature-submit = Underskriv
signature-content = Det underskriver du
signature-step-type = Kontrollér, hvilken tjeneste anmodningen kommer fra, indtast de samme oplysninger i appen, og indtast din PIN-kode. Appen viser ni bogstaver og cifre.
signature-nothing-signed = Intet blev underskrevet, og der sker intet. Du kan begynde forfra, når du vil.
error-not-this-transaction-otp =
    { $count ->
        [one] Sammenlign alle oplysninger, du har indtastet i appen, med dem på denne side. Scan derefter QR-koden igen, og lav en ny kode. Du har ét forsøg tilbage.
       *[other] Sammenlign alle oplysninger, du har indtastet i appen, med dem på denne side. Scan derefter QR-koden igen, og lav en ny kode. Du har { $count } forsøg tilbage.
    }
    .title = Koden passer ikke til transaktionen

## Creating an account

new-account-title = Opret en konto
new-account-lead = Vi sender dig en mail med et link. Derefter vælger du din adgangskode.
new-account-first-name = Fornavn
new-account-last-name = Efternavn
new-account-name-wrong = Skriv navnet med bogstaver fra et hvilket som helst alfabet, højst { $count } tegn.
new-account-empty = Dette felt er tomt. Udfyld det.
new-account-email-repeat = Gentag e-mailadressen
new-account-email-differs = Skriv den samme e-mailadresse to gange.
new-account-check = Indtast de seks cifre, som du ser på billedet
new-account-check-picture = Billede med seks cifre
new-account-check-listen = Lyt til cifrene
new-account-check-new = Vis andre cifre
new-account-check-wrong = Cifrene passer ikke eller er udløbet. Indtast de cifre, som du ser nu.
new-account-privacy = Jeg accepterer privatlivserklæringen
new-account-privacy-read = Læs privatlivserklæringen (åbner i et nyt vindue)
new-account-privacy-missing = En konto kan kun oprettes, hvis du accepterer privatlivserklæringen.
new-account-sent-lead = Vi har sendt en mail til { $email }. Åbn linket i den inden for 24 timer.
new-account-password-title = Vælg din adgangskode
new-account-password-lead = Din e-mailadresse er bekræftet. Din konto bliver oprettet, når du har valgt en adgangskode.
new-account-password-repeat = Gentag adgangskoden
new-account-expired-title = Dette link er udløbet
new-account-expired-lead = Et link gælder i 24 timer. Vi kan sende et nyt til { $email }.
new-account-expired-send = Send et nyt link
new-account-over-lead = Måske har du allerede en konto. Log i så fald ind. Ellers skal du begynde forfra.
new-account-done = Din konto er oprettet, og du er logget ind.

## Name and email address

details-title = Navn og e-mailadresse
details-save = Gem navnet
details-saved = Dit navn er ændret. Vi har sendt dig en mail om det.
details-new-email = Ny e-mailadresse
details-email-lead = Vi sender et link til den nye adresse. Din adresse ændres først, når du har åbnet linket og bekræftet ændringen.
details-email-same = Dette er allerede e-mailadressen på din konto.
details-link-sign-in = Log ind først. Åbn derefter linket i vores e-mail igen i denne browser.
details-change-email = Skift e-mailadressen
details-confirm-lead = Fra nu af logger du ind med { $email }, og dine mails bliver sendt dertil. Du bliver logget ud i alle andre browsere.
details-email-saved = Din e-mailadresse er ændret.
email-reversal-title = Skift tilbage til den tidligere e-mailadresse
email-reversal-lead = Din konto bruger { $email } igen. Alle enheder fjernes, du logges ud overalt, og adgangskoden virker ikke længere. Derefter vælger du en ny adgangskode via e-mail.
email-reversal-done-title = Din e-mailadresse er ændret tilbage
email-reversal-done-lead = Vælg nu en ny adgangskode. Vi sender et link til din e-mailadresse.
details-open = Skift navn eller e-mailadresse

### Help desk

help-desk-title = Helpdesk
help-desk-lead = Indtast den nøjagtige e-mailadresse på den person, der beder om hjælp. Hver søgning registreres med din konto.
help-desk-find = Find konto
help-desk-unknown = Ingen konto har denne e-mailadresse.
help-desk-looks = Du har set på for mange konti inden for en time. Prøv igen senere.
help-desk-agents = Dette er din egen konto eller en anden helpdeskmedarbejders konto. Du kan ikke ændre noget her.
help-desk-changed = Kontoen er ændret i mellemtiden, eller bekræftelsen kom for sent. Se på kontoen igen.
help-desk-stopped = Ejeren har mistet eller stoppet alle enheder. Du kan kun starte en gendannelse.
help-desk-disabled = Denne konto er deaktiveret. Du kan ikke ændre noget her.
help-desk-device-works = En anden enhed på denne konto virker. Hvis den er mistet, skal du fjerne den først.
help-desk-too-many = Der er sendt for mange e-mails med links til denne person. Prøv igen i morgen.
help-desk-waiting = Ejeren skal vente, før adgangskoden kan bruges, efter forkerte forsøg eller en indberetning.
help-desk-nothing-done = Intet blev ændret
help-desk-done = Udført. Ejeren får en e-mail om det.
help-desk-sessions = Åbne sessioner: { $number }
help-desk-devices = Enheder
help-desk-no-devices = Denne konto har ingen enheder.
help-desk-unlock = Lås login op
help-desk-remove = Fjern enhed
help-desk-sessions-end = Afslut alle sessioner
help-desk-reset = Start en nulstilling af PIN-koden
help-desk-recover = Start en gendannelse
help-desk-unlock-about = Ejeren kan straks indtaste adgangskoden og bede om links igen. Blokerede enheder forbliver blokerede.
help-desk-remove-about = Enheden kan ikke længere bekræfte logins, og alle sessioner, den har åbnet, afsluttes. Det kan ikke fortrydes.
help-desk-remove-last = Dette er den eneste enhed på denne konto. Uden den skal ejeren bruge en gendannelse for at logge ind igen.
help-desk-recover-about = Ejeren får en e-mail med et link, som du ikke ser. Af sikkerhedshensyn skal ejeren måske vente.
help-desk-told = Ejeren får en e-mail om det, og det registreres med din konto.
help-desk-confirm = Bekræft med din enhed
help-desk-back = Tilbage til kontoen
help-desk-service = { $name } (helpdesk)
help-desk-line-act = Handling
help-desk-line-account = Konto
help-desk-line-device = Enhed
help-desk-app = Helpdesken åbner i en time, efter at du har logget ind med appen. Log ind med appen nu.
help-desk-card = Hjælp andre med deres konti
help-desk-open = Åbn helpdesken
