### Svenska: see locales/en for what each text is for.

page-skip = Gå till innehållet
page-sign-out = Logga ut
page-demo = Det här är en demo på den här datorn. Mejlen finns här:
page-back-account = Mitt konto
page-back-devices = Mina mobila enheter
page-cancel = Avbryt
page-language = Språk
page-language-set = Ändra
help-title = Hjälp
help-questions = Frågor
help-app = Var får jag appen?
    .answer = Appen Countersign fungerar på telefoner, surfplattor och datorer.
    .ask = Fråga organisationen som driver den här tjänsten var du kan hämta den.
help-app-get = Hämta appen
help-request = Ingen förfrågan kommer till appen
    .first = Öppna appen på enheten som sidan nämner och kontrollera att den är uppkopplad.
    .second = Välj annars ”{ waiting-code }” på sidan.
help-sign = Hur undertecknar jag en betalning eller en annan transaktion?
    .first = Börja hos tjänsten. Sedan visas en förfrågan i appen.
    .second = Läs varje rad i appen och jämför den med det du vill underteckna.
    .third = Skriv talet från den andra skärmen i appen och ange sedan din PIN-kod.
help-not-me = Den här förfrågan eller inloggningen är inte min
    .first = Om förfrågan fortfarande väntar trycker du på ”{ history-not-me }” i appen. Då loggas ingen in.
    .second = Om den redan är godkänd öppnar du inloggningarna i ”{ account-title }” och väljer ”{ history-not-me }” där.
    .third = Byt sedan ditt lösenord.
help-offline = Hur loggar jag in när min enhet inte är uppkopplad?
    .first = Välj ”{ method-app-qr }” på inloggningssidan.
    .second = Skriv in de nio bokstäverna och siffrorna på sidan.
help-pin = Jag har glömt min PIN-kod
    .first = Logga in utan appen.
    .second = Återställ sedan enhetens PIN-kod.
    .third = Vi skickar dig en länk via e-post.
help-wrong-pin = Vad händer om jag anger fel PIN-kod?
    .first = Efter fem felaktiga PIN-koder i rad spärras enheten. Ditt konto är fortfarande säkert.
    .second = Häv spärren genom att återställa PIN-koden: se ”{ help-pin }”.
help-lost = Jag har tappat bort min enhet
    .first = Välj den här knappen och ange ditt lösenord. Du behöver inte enheten.
lost-lead = Agera nu om någon annan kan ha din enhet. Du behöver bara din e-postadress och ditt lösenord.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Logga in och stoppa allt
lost-effects = Det här händer sedan
lost-other-title = Om en annan av dina enheter fungerar
lost-other = Logga in med den och ta bara bort den försvunna enheten. Allt annat förblir som det är.
lost-cannot-title = Om du inte kan logga in
lost-cannot = Om du inte minns ditt lösenord kontaktar du nu organisationen som gav dig kontot. Den kan ta bort din enhet.
help-new-phone = Jag har en ny telefon
    .first = Installera appen på den nya telefonen.
    .second = Om du har kvar den gamla telefonen öppnar du kontot i appen där och flyttar det till den nya.
    .third = Om du inte har kvar den loggar du in utan appen, väljer ”{ account-stop-open }” och lägger sedan till den nya telefonen.
help-remove = Hur tar jag bort en enhet?
    .first = Öppna ”{ account-title }” och välj ”{ account-devices-manage }”.
    .second = Välj ”{ devices-remove }” vid enheten och bekräfta med appen.
help-time = Appen säger att klockan går fel
    .first = Öppna enhetens inställningar och slå på automatiskt datum och tid.
    .second = Öppna sedan appen igen.
help-language = Hur byter jag språk?
    .first = Välj sidornas språk längst ned på valfri sida.
    .second = Välj språk för dina mejl under ”{ account-title }” och appens språk i appens inställningar.
help-ask = Vem kan jag fråga?
    .first = Fråga organisationen som driver den här tjänsten. Den ber aldrig om ditt lösenord eller din PIN-kod.
help-more = Mer hjälp
info-privacy = Integritet
info-privacy-text = Den här servern lagrar ditt namn, din e-postadress, dina enheter och din inloggningshistorik, så att du kan logga in säkert. Historiken raderas efter 180 dagar. Din PIN-kod, ditt fingeravtryck och ditt ansikte lämnar aldrig din enhet.
info-privacy-lines = Historiken innehåller också de första raderna i varje transaktion som du ombads signera, till exempel mottagare och belopp. De lagras krypterade.
info-cookies = Servern använder bara de kakor som inloggningen behöver. Inget används för reklam.
info-accessibility = Tillgänglighet
info-accessibility-text = Du kan använda de här sidorna med tangentbord, med skärmläsare och med stor text. Om något inte fungerar för dig kan du säga det till organisationen som driver den här tjänsten.
info-contact = Kontakt

sign-in-title = Logga in
sign-in-for = Du loggar in på:
sign-in-email = E-postadress
sign-in-email-wrong = Ange en fullständig e-postadress, till exempel maria@example.eu.
sign-in-next = Fortsätt
sign-in-over = Inloggningen har avslutats. Den tog längre tid än 15 minuter, avslutades någon annanstans eller påbörjades i en annan webbläsare. Börja om här.
sign-in-reported = Någon anmälde att en inloggning i den här webbläsaren inte var deras, så webbläsaren loggades ut. Om ni delar webbläsare eller om det var ett misstag loggar du in igen med appen.

password-title = Ange ditt lösenord
password-not-you = Är det inte du?
password-label = Lösenord
password-show = Visa
password-hide = Dölj
password-change-title = Byt lösenord
password-change-lead = Du loggas ut i alla andra webbläsare och får ett mejl om det.
password-samples = Visa exempel
password-samples-lead = De här exemplen gjordes för dig alldeles nyss. Ingen annan har sett dem.
password-rule-met = (uppfyllt)
password-expired = Ditt lösenord är mer än sex månader gammalt. Välj ett nytt nu. Dina enheter och inställningar förblir som de är.
password-later = Byt det senare
password-current = Nuvarande lösenord
password-new = Nytt lösenord
password-repeat = Upprepa det nya lösenordet
password-save = Spara det nya lösenordet
password-saved = Ditt lösenord har ändrats. Du loggades ut i alla andra webbläsare.
account-password-state = Byt det om någon annan kan känna till det
error-password-short = Använd minst { $count } tecken.
    .title = Lösenordet är för kort
error-password-long = Använd högst { $count } tecken.
    .title = Lösenordet är för långt
error-password-personal = Lösenordet får inte innehålla ditt namn eller din e-postadress.
    .title = Välj ett annat lösenord
error-password-kinds = Använd tre av dessa fyra: stora bokstäver, små bokstäver, siffror och andra tecken. Från { $count } tecken och uppåt går alla tecken bra.
    .title = Lösenordet är för enkelt
error-password-leaked = Använd inte ett lösenord som är känt från en dataläcka. Andra skulle prova det först.
    .title = Det här lösenordet är känt från en dataläcka
error-password-same = Välj ett lösenord som skiljer sig från det nuvarande.
    .title = Det här är ditt nuvarande lösenord
error-password-differs = Ange det nya lösenordet två gånger, på exakt samma sätt.
    .title = De två lösenorden är inte lika
forgotten-title = Har du glömt lösenordet?
forgotten-lead = Ange din e-postadress. Om det finns ett konto med den adressen skickar vi en länk så att du kan välja ett nytt lösenord.
forgotten-send = Skicka länken
forgotten-sent-lead = Om adressen har ett konto är en länk på väg. Öppna den i den här webbläsaren.
forgotten-wait-lead = Ingen av dina enheter kan bekräfta just nu. För din säkerhet kan du välja ett nytt lösenord först efter den här tiden. Öppna då länken i mejlet igen. Om det inte var du använder du mejlet för att avbryta.
forgotten-saved = Ditt nya lösenord har sparats. Logga in med det.
recover-title = Få appen att fungera igen
recover-first-title = Ställ in appen först
recover-lead = Du loggade in med bara ditt lösenord. Ditt konto kräver också appen, så tills vidare kan du bara använda den här sidan.
recover-sign-in = Logga in med appen
recover-sign-in-lead = En av dina enheter kan bekräfta. Använd den för att öppna hela ditt konto.
recover-running = Någon har i en annan webbläsare bett att få ersätta din app
recover-locked = En kopia av enheten upptäcktes, så den låstes för din säkerhet. Lägg till den igen för att använda den.
recover-running-cancel = Om det inte var du öppnar du vårt senaste mejl om detta och väljer ”{ recovery-stop }”. Byt sedan lösenord.
recover-running-from = Det blir möjligt från
password-sign-in = Logga in
method-title = Välj hur du vill logga in
method-label = Fortsätt med:
method-hint = Det är säkrare att logga in med appen Countersign än med bara ett lösenord.
method-password = Bara lösenord
method-without-app = Utan appen
    .hint = Om du inte har någon enhet ännu, eller ingen som fungerar.
# Before a date and time.
method-paused-from = Möjligt igen från
method-app-pin = Godkänn i min app
    .hint = Vi skickar en förfrågan till din enhet.
method-on-mobile = Godkänn i appen på den här enheten
    .hint = Appen öppnas och för dig tillbaka hit.
method-app-qr = Ingen internetanslutning i telefonen: skanna en QR-kod
    .hint = Sedan skriver du in koden som appen visar.
error-wrong-password = Kontrollera e-postadressen och ange lösenordet igen. Det är skillnad på stora och små bokstäver. Efter flera felaktiga försök behöver du vänta.
    .title = E-postadressen och lösenordet stämmer inte överens
error-wrong-current-password = Ange ditt nuvarande lösenord igen. Det är skillnad på stora och små bokstäver. Efter flera felaktiga försök behöver du vänta.
    .title = Lösenordet är fel
error-password-alone = Från en av dina enheter anmäldes en inloggning som inte var din. För att skydda ditt konto kan du tills vidare bara logga in med appen. Om du har tappat bort enheten väljer du ”{ help-lost }”.
    .title = Bara lösenordet räcker inte just nu
error-account-disabled = Ingen kan logga in med det här kontot just nu. Kontakta organisationen som driver den här tjänsten.
    .title = Ditt konto har inaktiverats
error-too-many-passwords =
    { $count ->
        [one] För att skydda kontot behöver du vänta en sekund innan du försöker igen. Dina enheter påverkas inte.
       *[other] För att skydda kontot behöver du vänta { $count } sekunder innan du försöker igen. Dina enheter påverkas inte.
    }
    .minutes =
        { $count ->
            [one] För att skydda kontot behöver du vänta en minut innan du försöker igen. Dina enheter påverkas inte.
           *[other] För att skydda kontot behöver du vänta { $count } minuter innan du försöker igen. Dina enheter påverkas inte.
        }
    .title = Vänta en stund

device-title = Vilken enhet vill du använda?
device-lead = Förfrågan skickas bara till den enhet som du väljer.
device-none-title = Du har ingen enhet ännu
device-none-lead = För att bekräfta med appen lägger du först till en enhet i ditt konto. Logga in med ditt lösenord nu och följ sedan stegen under ”Mina mobila enheter” i ”Mitt konto”. Det tar ungefär två minuter.
device-none-unusable = Du kan inte använda din enhet just nu, eftersom den är spärrad eller registreringen inte slutfördes. Logga in med ditt lösenord och öppna ”Mina mobila enheter” för att se vad du kan göra.
device-none-password = Logga in med lösenordet
device-last-used = Senast använd:
device-never-used = Inte använd ännu
device-other-method = Använd ett annat sätt

waiting-title = Bekräfta på din enhet
waiting-step-open = Öppna appen Countersign på ”{ $device }”. Förfrågan visas automatiskt.
waiting-step-match = Kontrollera vilken tjänst som skickar förfrågan och skriv sedan det här talet i appen:
waiting-step-check = Kontrollera i appen vilken tjänst som skickar förfrågan och fortsätt.
waiting-step-pin = Ange din PIN-kod i appen. Den här sidan går vidare automatiskt.
waiting-match-label = Talet som du ska skriva i appen
waiting-time-left = Tid kvar
waiting-other-method = Använd ett annat sätt
waiting-cancel = Avbryt
waiting-noscript = Den här sidan kan inte gå vidare automatiskt utan JavaScript. Välj knappen när du har bekräftat i appen.
waiting-continue = Jag har bekräftat
waiting-confirmed = Bekräftat. Ett ögonblick…
waiting-none-title = Ingen förfrågan i appen?
waiting-none-lead = Öppna appen på ”{ $device }” och kontrollera att enheten är uppkopplad. Använd annars en kod.
waiting-again = Skicka förfrågan igen
waiting-code = Använd en kod i stället

outcome-again = Försök igen
outcome-begin-again = Börja om
outcome-ends = Det här försöket är avslutat. Börja om med ditt lösenord för att logga in.
outcome-hour = Under en timme räcker det inte med bara lösenordet för att logga in, utom i en webbläsare som du redan har använt med någon av dina enheter.
outcome-denied = Nekad på din enhet
    .lead = Ingen loggades in. Om du tryckte på ”Neka” av misstag kan du försöka igen.
    .change = Inget har ändrats. Om du tryckte på ”Neka” av misstag kan du försöka igen.
outcome-reported = Anmäld på din enhet
    .lead = Ingen loggades in. Om förfrågan inte var din kanske någon annan känner till ditt lösenord: byt det så snart som möjligt.
outcome-expired = Förfrågan har upphört att gälla
    .lead = Förfrågan besvarades inte inom två minuter, så ingen loggades in. Ha din enhet till hands och försök igen.
    .change = Förfrågan besvarades inte inom två minuter, så inget har ändrats. Ha din enhet till hands och försök igen.
outcome-cancelled = Förfrågan avbröts
    .lead = Ingen loggades in. Du kan börja om när du vill.
    .change = Inget har ändrats. Du kan börja om när du vill.
outcome-wrong-match = Talet som angavs i appen stämmer inte
    .lead = Förfrågan är avslutad och ingen loggades in. Försök igen med det nya talet.
    .change = Förfrågan är avslutad och inget har ändrats. Försök igen med det nya talet.
outcome-blocked = Din mobila enhet kan inte användas
    .lead = Fel PIN-kod angavs fem gånger i rad. Logga in på ett annat sätt. Då kan du återställa PIN-koden under ”Mina mobila enheter”.
    .change = Fel PIN-kod angavs fem gånger i rad. Inget har ändrats. Använd ett annat sätt. Då kan du återställa PIN-koden under ”Mina mobila enheter”.
outcome-locked = Din mobila enhet kan inte användas
    .lead = En kopia av enheten upptäcktes, så den låstes för din säkerhet. Logga in på ett annat sätt. Lägg till den igen för att använda den.
    .change = En kopia av enheten upptäcktes, så den låstes för din säkerhet. Inget har ändrats. Lägg till den igen för att använda den.
outcome-too-many = Tre förfrågningar väntar redan
    .lead = Besvara eller neka dem i appen, eller vänta fem minuter tills de upphör att gälla. Försök sedan igen.
outcome-only-known = Din enhet får inga förfrågningar just nu
    .lead = Flera förfrågningar under den senaste timmen nekades eller besvarades inte. För att skydda dig mot oönskade förfrågningar kan bara webbläsare som du har använt tidigare skicka en förfrågan. Använd ett annat sätt eller försök igen om en timme.
outcome-too-many-codes = För många felaktiga koder
    .lead = För att skydda ditt konto skapas ingen ny kod före tiden nedan. Använd ett annat sätt till dess.
outcome-announce = Eller öppna ”Inloggningar” i appen, tryck på ”Jag loggar in nu” och försök igen här.
outcome-not-active = Din mobila enhet kan inte användas just nu
    .lead = Enheten är spärrad eller borttagen, eller så slutfördes registreringen inte. Använd ett annat sätt. Under ”Mina mobila enheter” ser du dess status.
    .change = Enheten är spärrad eller borttagen, eller så slutfördes registreringen inte. Inget har ändrats. Använd ett annat sätt. Under ”Mina mobila enheter” ser du dess status.

context-this-computer = Den här datorn
context-service-asks = Ingen webbläsare: förfrågan kommer från tjänsten själv

on-mobile-passwordless = Logga in med appen på den här enheten
on-mobile-title = Bekräfta med appen på den här enheten
on-mobile-step-open = Öppna appen med knappen nedan.
on-mobile-step-check = Kontrollera vilken tjänst som skickar förfrågan och ange din PIN-kod.
on-mobile-step-back = Appen leder dig tillbaka hit och du är inloggad.
on-mobile-open = Öppna appen
on-mobile-verified = Öppnas inte appen? Använd den här länken i stället
on-mobile-confirmed = Bekräftat. Appen leder dig tillbaka till den här sidan.
on-mobile-typed-title = Visar appen nio tecken?
on-mobile-typed-lead = Det händer när appen har öppnat en annan webbläsare. Skriv tecknen här. Stora bokstäver, mellanslag och bindestreck spelar ingen roll.
on-mobile-typed-label = De nio tecknen från appen
error-mistyped-return = Ett eller flera tecken stämmer inte med dem i appen. Det räknas inte som ett försök. Jämför och rätta dem.
    .title = Skrivfel
error-return-not-yet = Du har inte bekräftat i appen ännu. Öppna appen med knappen ovan. Den visar tecknen efteråt.
    .title = Bekräfta först i appen
error-too-many-passwordless =
    { $count ->
        [one] Många inloggningar har påbörjats härifrån på kort tid. Vänta en minut eller använd din e-postadress.
       *[other] Många inloggningar har påbörjats härifrån på kort tid. Vänta { $count } minuter eller använd din e-postadress.
    }
    .title = Vänta en stund
error-wrong-return =
    { $count ->
        [one] Jämför tecknen med dem i appen och rätta dem. Du har ett försök kvar.
       *[other] Jämför tecknen med dem i appen och rätta dem. Du har { $count } försök kvar.
    }
    .title = Tecknen är inte rätt

request-link-title = Den här förfrågan är till appen
request-link-lead = Öppna den här förfrågan i appen Countersign på den här enheten. Bekräfta den bara om du själv alldeles nyss började logga in på den här enheten. Stäng annars sidan.

return-ended-title = Ingen loggades in
return-ended-lead = Appen öppnade en annan webbläsare än den där du började, så den här inloggningen är avslutad. Du kan börja om i den här webbläsaren.
return-ended-again = Börja om här
return-elsewhere-title = Du började i en annan webbläsare
return-elsewhere-lead = Ingen loggades in här. Gå tillbaka till webbläsaren där du började och skriv där de nio tecken som appen visar.
return-typed-only-title = Den här länken fungerar inte längre
return-typed-only-lead = Länken öppnades först i en annan webbläsare. Nu är du i rätt webbläsare. Gå till sidan där du började och skriv de nio tecken som visas i appen.
return-wrong-title = Koden i den här länken är fel
return-wrong-lead = Ingen loggades in och inget har ändrats. Tryck på knappen i appen igen, eller skriv de nio tecken som visas i appen på sidan där du började.
return-gone-title = Länken gäller inte längre
return-gone-lead = Länken har redan använts eller upphört att gälla. Ingen loggades in med den. Om du fortfarande vill logga in börjar du om.

outcome-code-used = Koden var fel tre gånger
    .lead = Ingen loggades in. Du kan börja om när du vill.
outcome-return-expired = Inloggningen är avslutad
    .lead = Appen öppnade en annan webbläsare, tecknen var fel tre gånger eller så har inloggningen upphört att gälla. Ingen loggades in. Du kan börja om när du vill.

code-title = Bekräfta med en QR-kod
code-lead = Använd enheten ”{ $device }”. Den behöver inte vara uppkopplad.
code-step-scan = Tryck på ”Skanna QR-kod” i appen och rikta kameran mot den här QR-koden.
code-step-pin = Kontrollera vilken tjänst som skickar förfrågan och ange din PIN-kod. Appen visar nio bokstäver och siffror.
code-step-type = Nio bokstäver och siffror. Stora bokstäver, mellanslag och bindestreck spelar ingen roll.
code-picture = QR-kod att skanna med appen Countersign
code-label = Koden som din app visar
code-submit = Logga in
code-confirm = Bekräfta
code-typed-open = Kan du inte skanna QR-koden?
code-typed-hint = Tryck på ”Skanna QR-kod” i appen, sedan på ”Skriv en kod”, och ange de här tolv siffrorna:
code-time-left = Giltig i
code-new = Visa en ny kod

error-mistyped-otp = Ett eller flera tecken stämmer inte med dem i appen. Det räknas inte som ett försök. Jämför och rätta dem.
    .title = Skrivfel
error-not-this-device-otp =
    { $count ->
        [one] Koden kommer från en annan enhet, hör till en annan sida eller är för gammal. Skanna den här QR-koden i appen och skriv den nya koden. Du har ett försök kvar.
       *[other] Koden kommer från en annan enhet, hör till en annan sida eller är för gammal. Skanna den här QR-koden i appen och skriv den nya koden. Du har { $count } försök kvar.
    }
    .title = Koden hör inte till den här sidan
error-wrong-otp-pin =
    { $count ->
        [one] Skanna QR-koden igen och ange din PIN-kod noggrant. Om den är fel igen spärras enheten. Då kan du återställa PIN-koden under ”Mina mobila enheter”.
       *[other] Skanna QR-koden igen och ange din PIN-kod noggrant. Du har { $count } försök kvar. Därefter spärras enheten.
    }
    .title = Fel PIN-kod i appen
error-code-expired = Koden är mer än fem minuter gammal. Skanna den nya QR-koden nedan och skriv den nya koden.
    .title = Koden har upphört att gälla
error-code-used = Varje kod fungerar en gång och varje QR-kod ger tre försök. Skanna den nya QR-koden nedan och skriv den nya koden.
    .title = Koden har redan använts

account-title = Mitt konto
account-hello = Hej { $name }
account-lead = Hantera ditt konto och de enheter som bekräftar dina inloggningar.
account-devices = Mina mobila enheter
account-devices-state =
    { $count ->
        [0] Du har ingen enhet ännu. När du har en räcker det inte med bara ett stulet lösenord för att ändra dina enheter.
        [one] En enhet kan bekräfta dina inloggningar.
       *[other] { $count } enheter kan bekräfta dina inloggningar.
    }
account-devices-unusable = Ingen av dina enheter kan bekräfta just nu. Se vad du kan göra.
account-history = Inloggningshistorik
account-history-state = När och var du loggade in och vad du undertecknade
account-history-open = Visa historiken
account-sessions = Öppna sessioner
account-sessions-state = De webbläsare där du är inloggad
account-sessions-open = Visa sessionerna
account-stop = Är enheten borta eller stulen?
account-stop-state = Avsluta allt på en gång: enheter, förfrågningar, inloggningar
account-stop-open = Stoppa allt
account-mail-language = Språk i mejl och förfrågningar
account-mail-language-save = Spara
account-mail-language-saved = Dina mejl och förfrågningarna på dina enheter är nu på det här språket.
account-mail-language-other = Dina mejl och förfrågningarna på dina enheter är på ett annat språk: { $language }.
account-mail-language-same = Använd sidans språk för dem också
account-devices-manage = Hantera mina mobila enheter
account-devices-first = Lägg till en mobil enhet

devices-title = Mina mobila enheter
devices-lead = De här enheterna kan bekräfta att det är du.
devices-none = Du har ingen enhet ännu. Lägg till en, så räcker det inte med bara ett stulet lösenord för att ändra dina enheter.
devices-add = Lägg till en mobil enhet
devices-active = Aktiv
devices-pending = Inte slutförd
devices-blocked = Spärrad
devices-locked = Låst
devices-blocked-why = Enheten är spärrad eftersom fel PIN-kod har angetts för många gånger. Återställ dess PIN-kod för att använda den igen.
devices-suspended-why = Den enhet eller webbläsare som användes för att lägga till enheten är inte längre betrodd. Om enheten är din återställer du dess PIN-kod. Om du inte känner igen den tar du bort den.
devices-locked-why = En kopia av enheten upptäcktes, så den låstes för din säkerhet. Ta bort den och lägg till den igen.
devices-pending-why = Registreringen av enheten slutfördes inte. Ta bort den och lägg till den igen.
devices-added = Tillagd
devices-attested = Hårdvaran kontrollerad:
devices-attested-app = Appen kontrollerad av Apple:
devices-attestation-missing = Inte kontrollerad, eftersom enheten inte gav något bevis:
devices-attestation-refused = Inte kontrollerad, eftersom beviset inte godtogs:
devices-last-used = Senast använd
devices-never-used = Inte använd ännu
devices-rename = Byt namn
devices-rename-label = Nytt namn
devices-rename-save = Spara namnet
devices-reset = Återställ PIN-kod
devices-remove = Ta bort
devices-remove-title = Ta bort ”{ $device }”?
devices-remove-lead = Enheten kan inte längre bekräfta dina inloggningar, och öppna förfrågningar på den avbryts. Du får ett mejl om det. Om du vill använda enheten igen måste du lägga till den på nytt.
devices-remove-last = Det här är din enda enhet.
devices-remove-others = De här enheterna lades till med den här enheten och spärras tills du återställer deras PIN-kod: { $devices }
devices-remove-confirm = Ta bort enheten
devices-remove-keep = Behåll den
devices-removed = Enheten har tagits bort. Vi har skickat ett mejl till dig om det.
devices-renamed = Namnet har ändrats.
devices-pin-reset = Den nya PIN-koden har ställts in.
devices-was-added = Enheten har lagts till. Vi har skickat ett mejl till dig om det.
error-device-name = Ge enheten ett namn på 1 till 40 tecken.
    .title = Namnet saknas eller är för långt
error-device-name-characters = Namnet innehåller en radbrytning, en tabb eller ett osynligt tecken. Skriv det igen utan det.
    .title = Namnet har ett tecken som inte kan visas

step-up-title = Bekräfta att det är du
step-up-first = Ange först ditt lösenord en gång till.
step-up-for-add = Du vill lägga till en enhet.
step-up-for-remove = Du vill ta bort ”{ $device }”.
step-up-for-reset = Du vill välja en ny PIN-kod för ”{ $device }”.
step-up-for-rename = Du vill byta namn på ”{ $device }”.
step-up-for-email = Du vill byta din e-postadress till { $email }.
step-up-for-password = Du vill byta lösenord.
step-up-for-report = Du vill anmäla en inloggning som inte var din.
step-up-for-sessions = Du vill logga ut i dina andra webbläsare.
step-up-device-title = Bekräfta med en enhet
step-up-device-lead = Du har en enhet, så det räcker inte med bara ett lösenord för den här ändringen.
step-up-continue = Fortsätt
step-up-app-pin = Bekräfta i appen
step-up-app-qr = Med en QR-kod (fungerar utan uppkoppling)
step-up-unusable = Fungerar ingen av dina enheter?
step-up-unusable-lead = Under ”Mina mobila enheter” kan du återställa en enhets PIN-kod med en länk i ett mejl.
step-up-lost = Om du har förlorat alla dina enheter väljer du ”{ account-stop-open }” och lägger sedan till en enhet igen.
step-up-forgotten-known = Om du ändå kommer ihåg ditt lösenord loggar du in med det och väljer ”{ method-without-app }”.
step-up-forgotten-lost = Om du har förlorat både lösenordet och alla dina enheter vänder du dig till organisationen som driver den här tjänsten. Den här sidan kan inte hjälpa dig då.
sign-in-service = { $name } (Mitt konto)
service-continue-title = Du är inloggad
service-continue = Fortsätt till { $service }
service-signed-in-as = Konto: { $email }
service-sign-out-asked = { $service } vill logga ut dig.
service-sign-out-lead = Du loggas ut här och från alla tjänster som du har öppnat i den här webbläsaren.
service-stay = Förbli inloggad
signed-out-title = Du är utloggad
service-return = Tillbaka till { $service }

add-title = Lägg till en mobil enhet
add-lead = Välj först ett namn och en PIN-kod. PIN-koden stannar på den här sidan och i din app.
add-name = Enhetens namn
add-name-hint = Välj ett namn som du känner igen, till exempel ”Marias telefon”.
add-pin = PIN-kod med fyra siffror
add-pin-hint = Du anger den i appen för att bekräfta dina inloggningar. Använd inte PIN-koden som låser upp din telefon. Undvik årtal, nummerföljder som 1234 och upprepade siffror.
add-pin2 = Upprepa PIN-koden
add-show = Visa QR-koden
add-noscript = Den här sidan skapar själv QR-koden, så att ingen annan ser din PIN-kod. Det kräver JavaScript. Tillåt JavaScript för den här webbplatsen och läs sedan in sidan igen.
reset-title = Ny PIN-kod för ”{ $device }”
reset-lead = Välj en ny PIN-kod. Den stannar på den här sidan och i din app.

enrol-scan-title = Skanna QR-koden med din enhet
enrol-scan-lead = Öppna appen Countersign. Första gången trycker du på ”Konfigurera den här enheten” och sedan på ”Skanna koden”. Om du redan använder appen trycker du på ”Skanna QR-kod”. Rikta sedan kameran mot QR-koden.
enrol-reset-lead = Öppna appen Countersign på ”{ $device }”, tryck på ”Skanna QR-kod” och rikta kameran mot QR-koden.
enrol-picture = QR-kod att skanna med appen Countersign
enrol-address = Om appen frågar efter en adress är det den här: { $origin }
enrol-other-ways = På samma enhet eller utan kamera
enrol-link-label = På samma enhet: öppna den här länken i appen, eller kopiera den och klistra in den där:
enrol-here = Finns appen på den här enheten?
enrol-here-lead = Öppna appen här. Sedan kommer du tillbaka till den här sidan för att jämföra sex tecken.
enrol-copy = Kopiera länken
enrol-copied = Kopierat
enrol-typed-label = Eller skriv den här koden i appen, med adressen { $origin }
enrol-waiting = Väntar på din enhet…
enrol-claimed = Din enhet är ansluten. Ange din PIN-kod i appen.
enrol-step = Steg { $step } av 4
enrol-pin-title = Ange din PIN-kod i appen
enrol-other-device = Finns appen på en annan enhet?
enrol-none-title = Jag ser inga tecken i appen
enrol-none-lead = Ange först din PIN-kod i appen. Tecknen visas efter det. Om appen visar något annat väljer du ”{ enrol-differ }”. Inget läggs till, och du kan börja om.
enrol-reset-none-lead = Ange först din PIN-kod i appen. Tecknen visas efter det. Om appen visar något annat väljer du ”{ enrol-differ }”. Enheten tas då bort från ditt konto, och du kan lägga till den igen.
enrol-wrong-pin =
    { $count ->
        [one] Det här är inte den PIN-kod som du valde här. Du har ett försök kvar. Därefter gäller koden inte längre och du börjar om.
       *[other] Det här är inte den PIN-kod som du valde här. Du har { $count } försök kvar. Därefter gäller koden inte längre och du börjar om.
    }
enrol-compare-title = Ser du samma sak i appen?
enrol-compare-lead = Jämför de sex tecknen nedan med dem på din enhet. Om de är olika är den anslutna enheten inte din.
enrol-match = Tecknen är lika
enrol-differ = Tecknen är olika
enrol-added-title = Din enhet är klar
enrol-added-lead = Din enhet kan nu bekräfta dina inloggningar. Vi har skickat ett mejl till dig om det.
enrol-reset-done-title = Den nya PIN-koden är inställd
enrol-reset-done-lead = Enheten kan bekräfta dina inloggningar igen, med sin nya PIN-kod. Vi har skickat ett mejl till dig om det.
enrol-done = Klar
enrol-dead-title = Koden har upphört att gälla
enrol-dead-expired = Koden användes inte inom tio minuter. Inget registrerades.
enrol-dead-unfinished = En enhet använde koden, men PIN-koden angavs inte eller tecknen jämfördes inte i tid. Inget registrerades.
enrol-dead-wrong-pin = Fel PIN-kod angavs tre gånger. Inget registrerades.
enrol-dead-contested = Två enheter försökte använda samma kod, så båda avvisades. Inget registrerades. Låt ingen annan se QR-koden.
enrol-dead-rejected = Du svarade att tecknen är olika, så enheten avvisades. Om det inte var ett misstag kan någon annan ha fotograferat koden. Börja om där ingen kan se din skärm.
enrol-dead-gone = Koden är inte längre giltig. Inget registrerades.
enrol-reset-dead-expired = Koden användes inte inom tio minuter. PIN-koden ändrades inte.
enrol-reset-dead-unfinished = En enhet använde koden, men PIN-koden angavs inte i tid. PIN-koden ändrades inte.
enrol-reset-dead-wrong-pin = Fel PIN-kod angavs tre gånger. PIN-koden ändrades inte.
enrol-reset-dead-rejected = Du svarade att tecknen är olika, så enheten togs bort från ditt konto. Om det inte var ett misstag kan någon annan ha fotograferat koden. Börja om där ingen kan se din skärm.
enrol-again = Börja om
enrol-cancel = Avbryt
enrol-time-left = Koden är giltig i
enrol-failed = Servern godtog inte koden. Kontrollera din anslutning och försök igen.

pin-four-digits = Ange en PIN-kod med exakt fyra siffror.
pin-differs = De två PIN-koderna är inte lika. Ange båda igen.
pin-same-digits = Fyra likadana siffror är lätta att gissa. Välj en annan PIN-kod.
pin-row = Nummerföljder som 1234 eller 4321 är lätta att gissa. Välj en annan PIN-kod.
pin-pairs = Upprepade eller spegelvända par, som 1212 eller 1221, är lätta att gissa. Välj en annan PIN-kod.
pin-year = Ett årtal är lätt att gissa. Välj en annan PIN-kod.
pin-keypad-line = Siffror som bildar en linje på knappsatsen är lätta att gissa. Välj en annan PIN-kod.

recovery-title-pin = Återställ PIN-koden för ”{ $device }”
recovery-title-add = Lägg till en enhet med en länk via mejl
recovery-choose-lead = Det räcker inte med bara ett lösenord för det här. Ange det igen och välj sedan hur du bekräftar att det är du.
recovery-app-first = En annan av dina enheter fungerar. Logga in med den först. Sedan kan den bekräfta ändringen.
recovery-password-label = Lösenord
recovery-by-device = Bekräfta med ”{ $device }”
recovery-by-device-hint = Genast
recovery-by-mail = Med en länk i ett mejl
recovery-by-mail-hint-now = Till din e-postadress, genast
recovery-by-mail-hint-wait =
    { $count ->
        [one] Till din e-postadress, därefter en timmes väntan
       *[other] Till din e-postadress, därefter { $count } timmars väntan
    }
recovery-sent-title = Kontrollera din e-post
recovery-sent-lead = Vi har skickat en länk till { $email }. Öppna den i den här webbläsaren för att fortsätta.
recovery-sent-none = Har det inte kommit något mejl efter några minuter?
sent-spam = Titta även i skräpposten och kontrollera att adressen är rätt.
recovery-sent-again = Skicka en ny länk
recovery-wait-title = Du behöver vänta
recovery-wait-lead = För din säkerhet kan du fortsätta först efter den här tiden. Kom då tillbaka till den här sidan i den här webbläsaren. Om det inte var du använder du länken i mejlet för att avbryta.
recovery-wait-until = Du kan fortsätta från
recovery-elsewhere-title = Var det du?
recovery-elsewhere-lead = Om du bad om den här länken öppnar du den i den webbläsare där du bad om den, medan du är inloggad där. Om du inte bad om den avbryter du här.
recovery-elsewhere-password = Med den här länken väljer du ett nytt lösenord. Om du bad om den öppnar du den i den webbläsare där du bad om den. Om du inte bad om den avbryter du här. Ditt lösenord förblir detsamma.
recovery-take-over = Det var jag: fortsätt i den här webbläsaren
recovery-stop = Det var inte jag: avbryt
recovery-stopped-title = Avbrutet
recovery-stopped-lead = Inget har ändrats. Om du inte bad om länken känner någon annan till ditt lösenord: byt det nu.
recovery-stopped-password = Ditt lösenord är detsamma som förut, och länken fungerar inte längre. För att be om en sådan länk räcker det att känna till din e-postadress.
recovery-over-title = Länken gäller inte längre
recovery-over-lead = Länken har använts, avbrutits, ersatts av en nyare eller upphört att gälla. Inget har ändrats.
recovery-too-late = Länken har redan använts eller upphört att gälla, så det finns inget kvar att avbryta. Om det inte var du som använde den loggar du in, kontrollerar dina enheter och byter lösenord.
error-other-device-works = En annan av dina enheter fungerar. Bekräfta med den. Du behöver ingen länk i ett mejl.
    .title = Använd din andra enhet
error-too-many-links =
    { $count ->
        [one] Flera mejl med länkar har redan skickats i dag. Titta i inkorgen och i mappen för skräppost, eller försök igen om en timme.
       *[other] Flera mejl med länkar har redan skickats i dag. Titta i inkorgen och i mappen för skräppost, eller försök igen om { $count } timmar.
    }
    .title = Inga fler länkar just nu

sessions-lead = Du är inloggad i de här webbläsarna. Om du inte känner igen någon av dem avslutar du dess session nu och byter lösenord.
sessions-here = Den här webbläsaren
sessions-end = Avsluta den här sessionen
sessions-end-others = Avsluta alla andra sessioner
sessions-end-others-lead = Du loggas ut överallt utom i den här webbläsaren.
sessions-ended = Sessionen avslutades.
sessions-others-ended = Alla andra sessioner avslutades.

history-title = Inloggningshistorik
history-lead = Det som har hänt med ditt konto de senaste 180 dagarna, det nyaste först.
history-none = Inget ännu. Inloggningar och underskrifter visas här.
history-signed-in = Inloggad
history-signed = Undertecknat
history-confirmed = Bekräftad
history-change-add = Lägga till en enhet
history-change-remove = Ta bort en enhet
history-change-reset = Återställa en PIN-kod
history-change-rename = Byta namn på en enhet
history-change-password = Byta lösenord
history-change-email = Byta e-postadress
history-change-report = Anmäla en inloggning
history-change-sessions = Logga ut i andra webbläsare
history-denied = Nekad
history-expired = Inte besvarad i tid
history-cancelled = Avbruten
history-failed = Misslyckades
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Ny PIN-kod för ”{ $device }”
history-unblocked = Spärren på ”{ $device }” hävdes med en ny PIN-kod
history-moved = Appen på ”{ $device }” har flyttats till en annan enhet
history-blocked = ”{ $device }” spärrades
history-locked = ”{ $device }” låstes
history-by-password = Med bara lösenordet
history-by-app = Med appen
history-by-code = Med en kod från appen
history-on-mobile = Med appen på samma enhet
history-not-me = Det var inte jag
history-reported = Anmäld
history-report-title = Var det inte du?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Anmälan stoppar inte den här transaktionen. Ring ”{ $service }” nu: bara tjänsten kan stoppa den.
history-report-lead = Om du anmäler det loggas alla som är inloggade i den webbläsaren ut. Du får ett mejl om det. Byt sedan lösenord.
history-report-here = Det är webbläsaren som du använder nu: du loggas ut här också.
history-report-confirm = Anmäl
history-report-keep = Nej, det var jag
history-was-reported = Din anmälan har tagits emot och webbläsaren är utloggad. Vi har skickat ett mejl till dig om det.
history-older = Visa äldre poster
history-newest = Tillbaka till de nyaste posterna

stop-title = Stoppa allt
stop-lead = Använd detta om du har förlorat en enhet eller om någon annan kan vara inloggad som du. Det sker genast och går inte att ångra:
stop-devices = Alla dina enheter tas bort. Ingen av dem kan bekräfta dina inloggningar längre.
stop-requests = Öppna förfrågningar och inloggningar avbryts.
stop-sessions = Du loggas ut överallt, även här.
stop-mail = Du får ett mejl om det.
stop-account = Ditt konto finns kvar. Du kan använda det igen när du har lagt till en enhet.
stop-back-title = Så börjar du om
stop-back =
    { $count ->
        [0] Logga in med ditt lösenord och lägg till en enhet igen. Du behöver också en länk i ett mejl.
        [one] Logga in med ditt lösenord och lägg till en enhet igen. Du behöver också en länk i ett mejl och måste vänta en timme.
       *[other] Logga in med ditt lösenord och lägg till en enhet igen. Du behöver också en länk i ett mejl och måste vänta { $count } timmar.
    }
stop-confirm = Stoppa allt nu
stop-keep = Nej, gå tillbaka
stop-nothing = Det finns inget att stoppa: ditt konto har inga enheter. En ändring som någon har bett om kan avbrytas med länken i vårt mejl om den.
stop-done-title = Allt är stoppat
stop-done-lead = Dina enheter har tagits bort och du är utloggad överallt. Vi har skickat ett mejl till dig om det.
stop-done-sign-in = Gå till inloggningssidan

outbox-title = Demons utkorg
outbox-lead = Mejl som den här demon skulle ha skickat, det nyaste först.
outbox-none = Inga mejl ännu.

error-page-home = Gå till startsidan
error-page-not-found = Det finns inget på den här adressen. En del av den kanske saknas.
    .title = Sidan finns inte
error-page-forged = Formuläret öppnades inte från den här webbplatsen, eller så är det inaktuellt. Inget har ändrats. Gå tillbaka, läs in sidan igen och försök på nytt.
    .title = Formuläret godtogs inte
error-page-other-host = Det här är inte serverns adress. Inget har gjorts. Använd den adress som du har fått.
    .title = Det är inte rätt adress
error-page-malformed = Något i formuläret saknades eller kunde inte läsas. Inget har ändrats. Gå tillbaka och försök igen.
    .title = Formuläret kan inte läsas
error-page-service-over = Den här inloggningen tog för lång tid, är redan klar eller öppnades i en annan webbläsare. Inget har ändrats. Gå tillbaka till tjänsten och logga in därifrån.
    .title = Den här inloggningen är avslutad
error-page-service-request = Tjänsten skickade en begäran som den här servern inte accepterar. Inget har gjorts. Kontakta tjänstens support.
    .title = Det går inte att logga in på den här tjänsten
error-page-unknown-service = Ett program på adressen nedan ville logga in dig, men adressen är inte registrerad här. Inget har gjorts. Kontakta tjänstens support.
    .title = Den här tjänsten är inte registrerad här
error-page-busy = Många loggar in just nu. Inget har gått förlorat. Vänta några sekunder och försök igen.
    .title = Ett ögonblick
error-page-too-often = Din webbläsare eller ditt nätverk har skickat många förfrågningar på kort tid. Inget har gått förlorat. Vänta några minuter och försök igen.
    .title = Vänta några minuter
error-page-fault = Det är ett problem hos oss. Inget har ändrats. Försök igen om några minuter.
    .title = Det fungerade inte

link-open = Öppna i appen
link-open-lead = Öppna appen här. Sidan som visade koden för dig går vidare automatiskt.
link-title = Den här länken är till appen
link-lead = Kopiera hela adressen till den här sidan. Öppna appen Countersign på den enhet som du vill registrera, tryck på ”Skriv en kod” och klistra in adressen. Länken fungerar bara en gång, i tio minuter. Inget har registrerats ännu.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Underteckna med appen
signature-code = Underteckna med QR-kod (fungerar utan uppkoppling)
signature-device-title = Vilken enhet vill du underteckna med?
signature-device-none-title = Du behöver en enhet för att underteckna
signature-device-none-lead = Lägg först till en enhet i ditt konto. Det tar ungefär två minuter. Kom sedan tillbaka hit.
signature-submit = Underteckna
signature-content = Det här undertecknar du
signature-step-type = Kontrollera vilken tjänst som skickar förfrågan, skriv samma uppgifter i appen och ange din PIN-kod. Appen visar nio bokstäver och siffror.
signature-nothing-signed = Inget undertecknades och inget händer. Du kan börja om när du vill.
error-not-this-transaction-otp =
    { $count ->
        [one] Jämför varje uppgift som du skrev i appen med dem på den här sidan. Skanna sedan QR-koden igen och skapa en ny kod. Du har ett försök kvar.
       *[other] Jämför varje uppgift som du skrev i appen med dem på den här sidan. Skanna sedan QR-koden igen och skapa en ny kod. Du har { $count } försök kvar.
    }
    .title = Koden stämmer inte med transaktionen

## Creating an account

new-account-title = Skapa ett konto
new-account-lead = Vi skickar ett mejl med en länk till dig. Därefter väljer du ditt lösenord.
new-account-first-name = Förnamn
new-account-last-name = Efternamn
new-account-name-wrong = Skriv namnet med bokstäver från vilket alfabet som helst, högst { $count } tecken.
new-account-empty = Fältet är tomt. Fyll i det.
new-account-email-repeat = Upprepa e-postadressen
new-account-email-differs = Skriv samma e-postadress två gånger.
new-account-check = Skriv de sex siffror som du ser på bilden
new-account-check-picture = Bild med sex siffror
new-account-check-listen = Lyssna på siffrorna
new-account-check-new = Visa andra siffror
new-account-check-wrong = Siffrorna stämmer inte, eller så gäller de inte längre. Skriv de siffror som du ser nu.
new-account-privacy = Jag godkänner integritetspolicyn
new-account-privacy-read = Läs integritetspolicyn (öppnas i ett nytt fönster)
new-account-privacy-missing = Ett konto kan bara skapas om du godkänner integritetspolicyn.
new-account-sent-lead = Vi har skickat ett mejl till { $email }. Öppna länken i det inom 24 timmar.
new-account-password-title = Välj ditt lösenord
new-account-password-lead = Din e-postadress är bekräftad. Ditt konto skapas när du har valt ett lösenord.
new-account-password-repeat = Upprepa lösenordet
new-account-expired-title = Länken gäller inte längre
new-account-expired-lead = En länk gäller i 24 timmar. Vi kan skicka en ny till { $email }.
new-account-expired-send = Skicka en ny länk
new-account-over-lead = Du kanske redan har ett konto: logga in i så fall. Börja annars om.
new-account-done = Ditt konto har skapats och du är inloggad.

## Name and email address

details-title = Namn och e-postadress
details-save = Spara namnet
details-saved = Ditt namn har ändrats. Vi har skickat ett mejl till dig om det.
details-new-email = Ny e-postadress
details-email-lead = Vi skickar en länk till den nya adressen. Din adress ändras först när du har öppnat länken och bekräftat ändringen.
details-email-same = Det här är redan e-postadressen för ditt konto.
details-link-sign-in = Logga in först. Öppna sedan länken i vårt e-postmeddelande igen i den här webbläsaren.
details-change-email = Byt e-postadress
details-confirm-lead = Från och med nu loggar du in med { $email } och får dina mejl dit. Du loggas ut i alla andra webbläsare.
details-email-saved = Din e-postadress har ändrats.
email-reversal-title = Återställ den tidigare e-postadressen
email-reversal-lead = Ditt konto använder { $email } igen. Alla enheter tas bort, du loggas ut överallt och lösenordet gäller inte längre. Därefter väljer du ett nytt lösenord via e-post.
email-reversal-done-title = Din tidigare e-postadress är återställd
email-reversal-done-lead = Välj nu ett nytt lösenord. Vi skickar en länk till din e-postadress.
details-open = Byt namn eller e-postadress

### Help desk

help-desk-title = Support
help-desk-lead = Ange den exakta e-postadressen till personen som ber om hjälp. Varje sökning registreras med ditt konto.
help-desk-find = Sök konto
help-desk-unknown = Inget konto har den här e-postadressen.
help-desk-looks = Du har tittat på för många konton inom en timme. Försök igen senare.
help-desk-agents = Det här är ditt eget konto eller ett konto som tillhör någon annan i supporten. Du kan inte ändra något här.
help-desk-changed = Kontot har ändrats under tiden eller så kom bekräftelsen för sent. Titta på kontot igen.
help-desk-stopped = Ägaren har förlorat eller stoppat alla enheter. Du kan bara starta en återställning.
help-desk-disabled = Det här kontot är inaktiverat. Du kan inte ändra något här.
help-desk-device-works = En annan enhet på det här kontot fungerar. Ta bort den först om den är förlorad.
help-desk-too-many = För många mejl med länkar har skickats till den här personen. Försök igen i morgon.
help-desk-waiting = Ägaren måste vänta efter felaktiga försök eller en anmälan innan det går att logga in med lösenordet.
help-desk-nothing-done = Ingenting ändrades
help-desk-done = Klart. Ägaren får ett mejl om det.
help-desk-sessions = Öppna sessioner: { $number }
help-desk-devices = Enheter
help-desk-no-devices = Det här kontot har inga enheter.
help-desk-unlock = Lås upp inloggningen
help-desk-remove = Ta bort enheten
help-desk-sessions-end = Avsluta alla sessioner
help-desk-reset = Starta en återställning av PIN-koden
help-desk-recover = Starta en återställning
help-desk-unlock-about = Ägaren kan genast ange lösenordet och be om länkar igen. Spärrade enheter förblir spärrade.
help-desk-remove-about = Enheten kan inte längre bekräfta inloggningar, och alla sessioner som den har öppnat avslutas. Det går inte att ångra.
help-desk-remove-last = Det här är kontots enda enhet. Utan den behöver ägaren en återställning för att logga in igen.
help-desk-recover-about = Ägaren får ett mejl med en länk som du inte ser. Av säkerhetsskäl kan ägaren behöva vänta.
help-desk-told = Ägaren får ett mejl om det, och det registreras med ditt konto.
help-desk-confirm = Bekräfta med din enhet
help-desk-back = Tillbaka till kontot
help-desk-service = { $name } (support)
help-desk-line-act = Åtgärd
help-desk-line-account = Konto
help-desk-line-device = Enhet
help-desk-app = Supporten öppnas i en timme efter att du har loggat in med appen. Logga in med appen nu.
help-desk-card = Hjälp andra med deras konton
help-desk-open = Öppna supporten
